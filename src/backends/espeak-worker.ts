// eSpeak NG in a process of its own: its license (GPL-3) stays outside ours.
import init, { type EspeakEvent } from '@echogarden/espeak-ng-emscripten';

export interface EspeakTask {
  /** Plain text with `&` escaped; eSpeak reads it as SSML. */
  readonly text: string;
  /** 'en-us', 'de+f3'. */
  readonly voice: string;
  readonly wordsPerMinute: number;
}

export interface EspeakResult {
  readonly sampleRate: number;
  readonly samples: Int16Array;
  /** In order: character position in the text (from 0), and milliseconds from first sound to last. */
  readonly words: readonly EspeakWord[];
  /** IPA, in order, without silence. */
  readonly phones: readonly string[];
}

export interface EspeakWord {
  readonly position: number;
  readonly startMs: number;
  readonly endMs: number;
}

/** Longer than any text we send, in bytes. */
const LONGEST = 1 << 16;

let engine: ReturnType<typeof openEspeak> | undefined;

export default async function synthesize(task: EspeakTask): Promise<EspeakResult> {
  engine ??= openEspeak();
  try {
    return (await engine)(task);
  } catch (error) {
    // Whatever state it was left in, the next sentence gets a new one.
    engine = undefined;
    throw error;
  }
}

/**
 * eSpeak NG whose memory is put back before every sentence.
 *
 * Otherwise each sentence would sound a little different according to what was said before it.
 */
async function openEspeak(): Promise<(task: EspeakTask) => EspeakResult> {
  const module = await init();
  const worker = new module.eSpeakNGWorker();
  // The binding keeps a buffer for texts in the engine's memory and grows it when needed: before we look, not after.
  worker.set_voice('x'.repeat(LONGEST));
  worker.set_voice('en');
  const pristine = module.HEAPU8.slice();
  return ({ text, voice, wordsPerMinute }) => {
    if (Buffer.byteLength(text) >= LONGEST) throw new Error(`${text.length} characters are too long for one sentence`);
    module.HEAPU8.set(pristine);
    module.HEAPU8.fill(0, pristine.length);
    if (worker.set_voice(voice) !== 0) throw new Error(`eSpeak NG has no voice “${voice}”`);
    worker.set_rate(wordsPerMinute);
    worker.set_pitch(50);
    const chunks: Int16Array[] = [];
    const events: EspeakEvent[] = [];
    worker.synthesize(text, (audio, heard) => {
      if (audio && audio.length > 0) chunks.push(new Int16Array(audio));
      events.push(...heard);
    });
    return {
      sampleRate: worker.get_samplerate(),
      samples: concatenated(chunks),
      words: wordsFrom(events),
      phones: phonesFrom(events),
    };
  };
}

const phonesFrom = (events: readonly EspeakEvent[]): string[] =>
  events.flatMap(({ type, id }) => (type === 'phoneme' && typeof id === 'string' && id !== '' ? [id] : []));

function concatenated(chunks: readonly Int16Array[]): Int16Array {
  const all = new Int16Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** A word lasts from its event to the next word or end of clause, without the silent phonemes before that. */
function wordsFrom(events: readonly EspeakEvent[]): EspeakWord[] {
  const words: EspeakWord[] = [];
  for (const [index, event] of events.entries()) {
    if (event.type !== 'word') continue;
    let endMs: number | undefined;
    let silentFrom: number | undefined;
    for (const later of events.slice(index + 1)) {
      if (later.type === 'phoneme') silentFrom = later.id === '' ? (silentFrom ?? later.audio_position) : undefined;
      else if (later.type === 'word' || later.type === 'end') {
        endMs = silentFrom ?? later.audio_position;
        break;
      }
    }
    const startMs = event.audio_position;
    words.push({ position: event.text_position - 1, startMs, endMs: Math.max(startMs, endMs ?? startMs) });
  }
  return words;
}
