#!/usr/bin/env node
// The command door: arguments in, problems out, exit code.
import { main } from './cli/main.ts';

// Who reads only the beginning (`| head`) has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await main(process.argv.slice(2));
