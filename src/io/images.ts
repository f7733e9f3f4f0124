// Pictures from SVG. The only door to resvg (drawing) and sharp (scaling, JPEG); both are loaded when first used.
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { RenderError } from '../model/problem.ts';
import type { Painter } from '../ports.ts';

/** The fonts come with an npm package: the same picture on a machine without any. */
function fontFiles(): string[] {
  const folder = join(dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf');
  return readdirSync(folder)
    .filter((name) => /^DejaVu(Serif|Sans)(-Bold)?\.ttf$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

export function painter(): Painter {
  return {
    async jpegs(svg, widths) {
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
    },
  };
}

/** DejaVu has the Latin, Greek, Cyrillic, Arabic, Hebrew, Armenian and Georgian scripts. */
const needsMore = (svg: string): boolean =>
  /[\u0900-\u109f\u1100-\u11ff\u1200-\u137f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(svg);
