// What each transcript says, without its times and names: to be held against the script.

/** The words of a transcript file, white space left out; undefined for a file that is no transcript of ours. */
export function wordsOf(path: string, text: string, speakers: readonly string[]): string | undefined {
  const read = READERS[path];
  return read ? bare(read(text, speakers)) : undefined;
}

export const bare = (text: string): string => text.replace(/\s+/g, '');

const READERS: Readonly<Record<string, (text: string, speakers: readonly string[]) => string>> = {
  'transcript.vtt': (text) =>
    cuesOf(text)
      .filter((lines) => /^u\d+/.test(lines[0]!))
      .map((lines) =>
        plain(
          lines
            .slice(2)
            .join('')
            .replace(/^<v [^>]*>/, ''),
        ),
      )
      .join(''),
  'transcript.srt': (text, speakers) =>
    cuesOf(text)
      .filter((lines) => /^\d+$/.test(lines[0]!))
      .map((lines) => withoutName(lines.slice(2).join(' '), speakers))
      .join(''),
  'transcript.json': bodies,
  'transcript.words.json': bodies,
  'transcript.txt': (text, speakers) =>
    text
      .split('\n')
      .map((line) => withoutName(line, speakers))
      .join(''),
  'episode.json': (text) =>
    (JSON.parse(text) as { utterances: readonly { readonly text: string }[] }).utterances
      .map((one) => one.text)
      .join(''),
};

function bodies(text: string): string {
  const { segments } = JSON.parse(text) as { segments: readonly { readonly body: string }[] };
  return segments.map((segment) => segment.body).join('');
}

export interface Starts {
  readonly utterances: readonly { readonly id: string; readonly startMs: number }[];
  readonly chapters?: readonly { readonly title: string; readonly startMs: number }[];
}

/** When a file says that utterances and chapters begin; undefined for a file that says nothing of it, or is torn. */
export function startsOf(path: string, text: string): Starts | undefined {
  try {
    return TIMES[path]?.(text);
  } catch {
    return undefined;
  }
}

const TIMES: Readonly<Record<string, (text: string) => Starts>> = {
  'transcript.vtt': (text) => ({
    utterances: cuesOf(text).flatMap(([id, times]) => {
      const [, hours, minutes, seconds, milliseconds] = /^(\d+):(\d+):(\d+)\.(\d+) -->/.exec(times ?? '') ?? [];
      if (!/^u\d+$/.test(id ?? '') || milliseconds === undefined) return [];
      const startMs = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(milliseconds);
      return [{ id: id!, startMs }];
    }),
  }),
  'episode.json': (text) => JSON.parse(text) as Starts,
  'chapters.json': (text) => ({
    utterances: [],
    chapters: (JSON.parse(text) as { chapters: readonly { title: string; startTime: number }[] }).chapters.map(
      ({ title, startTime }) => ({ title, startMs: Math.round(startTime * 1000) }),
    ),
  }),
};

const cuesOf = (text: string): string[][] => text.split(/\n\n+/).map((cue) => cue.trim().split('\n'));
const plain = (text: string): string => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');

function withoutName(text: string, speakers: readonly string[]): string {
  const line = text.replace(/\s+/g, ' ');
  const name = speakers.find((speaker) => line.startsWith(`${speaker}: `));
  return name === undefined ? line : line.slice(name.length + 2);
}
