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
  'transcript.json': (text) => {
    const { segments } = JSON.parse(text) as { segments: readonly { readonly body: string }[] };
    return segments.map((segment) => segment.body).join('');
  },
};

const cuesOf = (text: string): string[][] => text.split(/\n\n+/).map((cue) => cue.trim().split('\n'));
const plain = (text: string): string => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');

function withoutName(text: string, speakers: readonly string[]): string {
  const line = text.replace(/\s+/g, ' ');
  const name = speakers.find((speaker) => line.startsWith(`${speaker}: `));
  return name === undefined ? line : line.slice(name.length + 2);
}
