// What the page brings with it: its scripts, bundled when the package was built, and its typeface (Newsreader, SIL OFL).
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PageAssets } from '../ports.ts';

const FONTS = {
  roman: 'newsreader-latin-opsz-normal',
  italic: 'newsreader-latin-wght-italic',
  romanExtended: 'newsreader-latin-ext-wght-normal',
  italicExtended: 'newsreader-latin-ext-wght-italic',
} as const;

/** `packageFolder` is the folder of our package.json; the scripts are there once it was built. */
export async function loadAssets(packageFolder: string): Promise<PageAssets> {
  const built = join(packageFolder, 'dist', 'player');
  const require = createRequire(import.meta.url);
  const fonts = join(dirname(require.resolve('@fontsource-variable/newsreader/package.json')), 'files');
  const font = async (name: keyof typeof FONTS): Promise<Uint8Array> => readFile(join(fonts, `${FONTS[name]}.woff2`));
  const [pageScript, playerScript, roman, italic, romanExtended, italicExtended] = await Promise.all([
    readFile(join(built, 'page.js'), 'utf8'),
    readFile(join(built, 'player.js'), 'utf8'),
    font('roman'),
    font('italic'),
    font('romanExtended'),
    font('italicExtended'),
  ]);
  return { pageScript, playerScript, fonts: { roman, italic, romanExtended, italicExtended } };
}
