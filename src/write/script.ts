// The value of every stage as JSON, and the script as SSML: what a person can read, edit and render again.
import type { Clip } from '../model/timeline.ts';
import { printSsml } from '../ssml/print.ts';
import { json } from './json.ts';
import type { Writer } from './kit.ts';

export const script: Writer = {
  id: 'script',
  write: ({ article, attribution, script: value, timeline, clips }) => [
    { path: 'script.ssml', mediaType: 'application/ssml+xml', body: printSsml(value, article, attribution) },
    json('article.json', article),
    json('attribution.json', attribution),
    json('cast.json', value.cast),
    json('script.json', value),
    json('clips.json', ordered(clips)),
    json('timeline.json', timeline),
  ],
};

function* ordered(clips: readonly Clip[]): Generator<Clip> {
  for (const clip of clips) yield inOrder(clip);
}

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
