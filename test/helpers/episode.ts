// A made-up episode without sound: an article with every kind of block, spoken at known times.
import type { Episode, OutputFile } from '../../src/model/episode.ts';
import type { Utterance } from '../../src/model/script.ts';
import type { Clip, Segment } from '../../src/model/timeline.ts';
import type { WriterKit } from '../../src/write/kit.ts';
import { anArticle, aSpeaker, narrator } from './make.ts';

const RATE = 48_000;
const CLIP_RATE = 16_000;

/** Milliseconds per character, so that times are odd numbers with every fraction. */
const PER_CHARACTER = 57;

export interface Said {
  readonly block: number;
  readonly text: string;
  readonly speaker?: string;
  readonly announcement?: true;
  readonly language?: string;
}

/** Article blocks of `SAID`, in order. */
const BLOCKS = [
  { text: 'The Ferry & the <Fog>', block: { kind: 'heading', role: 'headline', level: 1 } },
  { text: 'Ada Lind was early. “We wait,” she said. Nobody --> moved.', block: {} },
  { text: 'What they carried', block: { kind: 'heading', level: 2 } },
  { text: 'A lamp.', block: { kind: 'list-item', level: 1 } },
  { text: 'Its oil.', block: { kind: 'list-item', level: 2 } },
  { text: 'A map.', block: { kind: 'list-item', level: 1 } },
  { text: 'Port', block: { kind: 'table', cell: { table: 1, row: 1, column: 1, header: true } } },
  { text: 'Hour', block: { kind: 'table', cell: { table: 1, row: 1, column: 2, header: true } } },
  { text: 'Kiel', block: { kind: 'table', cell: { table: 1, row: 2, column: 1, header: false } } },
  { text: 'Nine', block: { kind: 'table', cell: { table: 1, row: 2, column: 2, header: false } } },
  { text: 'A grey harbor.', block: { kind: 'figure' } },
  { text: 'The harbor at dawn.', block: { kind: 'caption', role: 'caption' } },
  { text: '霧の中', block: { kind: 'heading', level: 2, language: 'ja' } },
  {
    text: 'The captain, who had crossed this water more than four thousand times and had never once been late, stood at the rail, listened for the bell on the far shore, and shook his head slowly.',
    block: {},
  },
] as const;

const SAID: readonly Said[] = [
  { block: 0, text: 'The Ferry & the <Fog>' },
  { block: 0, text: 'By a test.', announcement: true },
  { block: 1, text: 'Ada Lind was early. ' },
  { block: 1, text: '“We wait,”', speaker: 'ada-lind' },
  { block: 1, text: ' she said. ' },
  { block: 1, text: 'Nobody --> moved.' },
  ...[2, 3, 4, 5, 6, 7, 8, 9].map((block) => ({ block, text: BLOCKS[block]!.text })),
  { block: 10, text: 'Image:', announcement: true },
  { block: 10, text: BLOCKS[10].text },
  { block: 11, text: BLOCKS[11].text },
  { block: 12, text: BLOCKS[12].text, language: 'ja' },
  { block: 13, text: BLOCKS[13].text },
];

export function anEpisode(): Episode {
  const article = anArticle(
    BLOCKS.map(({ text }) => text),
    Object.fromEntries(BLOCKS.map(({ block }, index) => [index, block as object])),
  );
  let at = 24_000;
  const segments: Segment[] = [{ kind: 'pause', startSample: 0, endSample: at, gainDb: 0, pan: 0 }];
  const clips: Clip[] = [];
  const utterances: Utterance[] = SAID.map((said, index) => {
    const id = `u${String(index + 1).padStart(4, '0')}`;
    const block = article.blocks[said.block]!;
    const start = said.announcement ? 0 : article.text.indexOf(said.text, block.span.start);
    const milliseconds = said.text.length * PER_CHARACTER;
    clips.push(clipOf(id, said.text, milliseconds, said.announcement ? 'estimated' : 'engine'));
    const end = at + milliseconds * 48;
    segments.push({ kind: 'speech', startSample: at, endSample: end, utteranceId: id, clipKey: id, gainDb: 0, pan: 0 });
    segments.push({ kind: 'pause', startSample: end, endSample: end + 9648, gainDb: 0, pan: 0 });
    at = end + 9648;
    return {
      id,
      kind: said.announcement ? 'announcement' : 'text',
      span: said.announcement ? null : { start, end: start + said.text.length },
      text: said.text,
      tokens: [],
      speakerId: said.speaker ?? 'narrator',
      blockId: block.id,
      language: said.language ?? 'en',
      pauseAfterMs: 201,
    };
  });
  const startOf = (text: string): number => {
    const { id } = utterances.find((utterance) => utterance.text === text)!;
    return segments.find((segment) => segment.utteranceId === id)!.startSample;
  };
  const meta = { ...article.meta, title: 'The Ferry & the <Fog>', authors: ['Test Author'] };
  return {
    id: '00000000-0000-8000-8000-000000000001',
    slug: 'test-article',
    meta,
    article: { ...article, meta },
    attribution: { speakers: [narrator, aSpeaker('ada-lind', { name: 'Ada Lind' })], quotes: [] },
    script: {
      articleId: article.id,
      language: 'en',
      cast: { voices: [], parts: [] },
      chapters: [],
      utterances,
      omissions: [],
    },
    clips,
    timeline: {
      sampleRate: RATE,
      lengthSamples: at,
      segments,
      chapters: [
        { title: 'The Ferry & the <Fog>', startSample: 0 },
        { title: 'What they carried', startSample: startOf('What they carried') },
        { title: '霧の中', startSample: startOf('霧の中') },
      ],
    },
    loudness: { integratedLufs: -16, truePeakDbtp: -2, rangeLu: 3 },
    // A column a second, louder and softer.
    waveform: {
      samplesPerColumn: RATE,
      peaks: Array.from({ length: Math.ceil(at / RATE) }, (_, index) => (index * 37) % 128),
    },
    problems: [],
  };
}

function clipOf(utteranceId: string, text: string, milliseconds: number, timing: Clip['timing']): Clip {
  const lengthSamples = (milliseconds * CLIP_RATE) / 1000;
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    startSample: (match.index * PER_CHARACTER * CLIP_RATE) / 1000,
    endSample: ((match.index + match[0].length) * PER_CHARACTER * CLIP_RATE) / 1000,
  }));
  return {
    key: utteranceId,
    utteranceId,
    sampleRate: CLIP_RATE,
    lengthSamples,
    loudnessLufs: -20,
    peak: 0.5,
    words,
    timing,
  };
}

/** What writers are given beside the episode; only what transcripts and books ask for. */
export const aKit = {
  dialects: { tone: 'tone', flite: 'flite' },
  sounds: [
    {
      ...{ path: 'episode.mp3', mediaType: 'audio/mpeg', bytes: 3 },
      loudness: { integratedLufs: -16, truePeakDbtp: -2, rangeLu: 3 },
    },
  ],
  audio: { path: 'episode.mp3', mediaType: 'audio/mpeg', bytes: 3 },
  cover: 'cover.jpg',
  confusable: [],
  editions: ['epub', 'srt', 'json', 'html', 'text', 'chapters'],
} as Partial<WriterKit> as WriterKit;

/** A file as it is written; `copies` are the files beside it that it takes in. */
export function bytesOf({ body }: OutputFile, copies: Readonly<Record<string, Uint8Array>> = {}): Buffer {
  const pieces = typeof body === 'string' || body instanceof Uint8Array ? [body] : [...body];
  return Buffer.concat(
    pieces.map((piece) =>
      typeof piece === 'string' ? Buffer.from(piece) : piece instanceof Uint8Array ? piece : copies[piece.copyOf]!,
    ),
  );
}
