#!/usr/bin/env node
// The command door: arguments in, problems out, exit code.
import { setFlagsFromString } from 'node:v8';
import { main } from './cli/main.ts';

// Of ten hours of speech 50 MB are needed at any one time. Left alone, Node lets what is not needed any more pile up to
// several times as much; as much again is enough to be fast.
setFlagsFromString('--heap-growing-percent=100');

// Who reads only the beginning (`| head`) has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await main(process.argv.slice(2));
