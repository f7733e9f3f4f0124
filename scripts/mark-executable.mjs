// Makes the built command executable, so that the `lectern` link of npm runs it.
import { chmodSync } from 'node:fs';

chmodSync(new URL('../dist/cli.js', import.meta.url), 0o755);
