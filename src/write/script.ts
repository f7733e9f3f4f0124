// The value of every stage as JSON, and the script as SSML: what a person can read, edit and render again.
import type { OutputFile } from '../model/episode.ts';
import type { Clip } from '../model/timeline.ts';
import { printSsml } from '../ssml/print.ts';
import type { Writer } from './kit.ts';

export const script: Writer = {
  id: 'script',
  write: ({ article, attribution, script: value, timeline, clips }) => [
    { path: 'script.ssml', mediaType: 'application/ssml+xml', body: printSsml(value, article, attribution) },
    json('article.json', article),
    json('attribution.json', attribution),
    json('cast.json', value.cast),
    json('script.json', value),
    json('clips.json', clips.map(inOrder)),
    json('timeline.json', timeline),
  ],
};

/** The same fields in the same order, whether a clip was made just now or kept from before. */
const inOrder = ({ key, utteranceId, sampleRate, lengthSamples, loudnessLufs, peak, timing, words }: Clip): Clip => ({
  key,
  utteranceId,
  sampleRate,
  lengthSamples,
  loudnessLufs,
  peak,
  timing,
  words: words.map(({ span, startSample, endSample }) => ({
    span: { start: span.start, end: span.end },
    startSample,
    endSample,
  })),
});

/** Lists get an item a line: readable, and small enough for a book. */
export function json(path: string, value: object): OutputFile {
  const lines = Object.entries(value).map(([key, part]) => {
    if (!Array.isArray(part) || part.length === 0) return `${JSON.stringify(key)}:${stringify(part)}`;
    return `${JSON.stringify(key)}:[\n${part.map(stringify).join(',\n')}\n]`;
  });
  const body = Array.isArray(value) ? `[\n${value.map(stringify).join(',\n')}\n]\n` : `{\n${lines.join(',\n')}\n}\n`;
  return { path, mediaType: 'application/json', body };
}

/** JSON knows no infinities: silence is null. */
const stringify = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (typeof part === 'number' && !Number.isFinite(part) ? null : part)) ??
  'null';
