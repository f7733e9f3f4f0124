#!/usr/bin/env node
// The command door: arguments in, problems out, exit code.
import { main } from './cli/main.ts';

process.exitCode = await main(process.argv.slice(2));
