// Pictures from SVG. The only door to resvg (drawing) and sharp (scaling, JPEG); both are loaded when first used.
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { RenderError } from '../model/problem.ts';
import type { Painter } from '../ports.ts';
import { readIfThere, saveWhole } from './files.ts';

/** The fonts come with an npm package: the same picture on a machine without any. */
function fontFiles(): string[] {
  const folder = join(dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf');
  return readdirSync(folder)
    .filter((name) => /^DejaVu(Serif|Sans)(-Bold)?\.ttf$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/** Pictures are kept in `folder` by what they show, so that the same cover is drawn once. */
export function painter(folder: string): Painter {
  const pathOf = (svg: string, width: number): string =>
    join(folder, `${createHash('sha256').update(svg).digest('hex').slice(0, 40)}-${width}.jpg`);
  return {
    async jpegs(svg, widths) {
      const kept = await Promise.all(widths.map((width) => readIfThere(pathOf(svg, width))));
      if (kept.every(isJpeg)) return kept as Uint8Array[];
      const drawn = await draw(svg, widths);
      await Promise.all(drawn.map((picture, index) => saveWhole(pathOf(svg, widths[index]!), picture)));
      return drawn;
    },
  };
}

/** Saved whole or not at all, so the two ends tell. */
const isJpeg = (bytes: Uint8Array | undefined): boolean =>
  bytes !== undefined && bytes[0] === 0xff && bytes[1] === 0xd8 && bytes.at(-2) === 0xff && bytes.at(-1) === 0xd9;

async function draw(svg: string, widths: readonly number[]): Promise<Uint8Array[]> {
  try {
    const [{ Resvg }, { default: sharp }] = await Promise.all([import('@resvg/resvg-js'), import('sharp')]);
    const drawn = new Resvg(svg, {
      fitTo: { mode: 'width', value: Math.max(...widths) },
      // Scripts that our fonts lack are drawn with the system's, where there are any.
      font: { fontFiles: fontFiles(), loadSystemFonts: needsMore(svg), defaultFontFamily: 'DejaVu Serif' },
    }).render();
    const raw = { raw: { width: drawn.width, height: drawn.height, channels: 4 as const } };
    const jpeg = { quality: 82, chromaSubsampling: '4:4:4' };
    return await Promise.all(
      widths.map(async (width) => {
        const picture = sharp(drawn.pixels, raw).flatten({ background: '#ffffff' });
        const sized = width === drawn.width ? picture : picture.resize(width);
        return new Uint8Array(await sized.withMetadata({ density: 72 }).jpeg(jpeg).toBuffer());
      }),
    );
  } catch (cause) {
    throw new RenderError(
      {
        code: 'io/no-picture',
        message: 'The cover could not be drawn.',
        fix: 'Run "npm ci" again: the drawing packages for this machine (resvg, sharp) seem to be missing.',
      },
      { cause, exitCode: 3 },
    );
  }
}

/** DejaVu has the Latin, Greek, Cyrillic, Arabic, Hebrew, Armenian and Georgian scripts. */
const needsMore = (svg: string): boolean =>
  /[\u0900-\u109f\u1100-\u11ff\u1200-\u137f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(svg);
