// What was put right after publication: the `corrections:` of the front matter.
import type { Correction } from '../model/article.ts';
import { RenderError } from '../model/problem.ts';

/** In the author's order. Throws `read/bad-front-matter` for one without a day or words: a correction is never lost. */
export function correctionsOf(settings: Readonly<Record<string, unknown>>, uri: string): readonly Correction[] {
  const given = settings['corrections'];
  if (given === undefined || given === null) return [];
  if (!Array.isArray(given)) throw badCorrection(uri, JSON.stringify(given));
  return given.map((entry: unknown) => {
    const { date, text } = (typeof entry === 'object' && entry !== null ? entry : {}) as Record<string, unknown>;
    const day = date instanceof Date ? date.toISOString().slice(0, 10) : date;
    if (typeof day !== 'string' || Number.isNaN(Date.parse(day)) || typeof text !== 'string' || text.trim() === '')
      throw badCorrection(uri, JSON.stringify(entry));
    return { date: day, text: text.trim().normalize('NFC') };
  });
}

function badCorrection(uri: string, given: string): RenderError {
  return new RenderError(
    {
      code: 'read/bad-front-matter',
      message: `A correction in the front matter has no day or no words: ${given}.`,
      fix: 'Write “- date: 2026-05-03” and, in the line under it, “text: …”.',
      place: { uri },
    },
    { exitCode: 2 },
  );
}
