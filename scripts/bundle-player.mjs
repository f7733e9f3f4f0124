// Bundles the scripts that run in browsers: dist/player/page.js (inlined into index.html) and dist/player/player.js.
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

for (const [entry, file] of [
  ['page', 'page.js'],
  ['element', 'player.js'],
]) {
  const bundle = await rolldown({ input: `${ROOT}src/player/${entry}.ts`, cwd: ROOT });
  await bundle.write({ file: `${ROOT}dist/player/${file}`, format: 'iife', minify: true });
  await bundle.close();
}
