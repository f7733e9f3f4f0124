// eSpeak NG in a process of its own: its licence (GPL-3) stays outside ours.
import init, { type EspeakEvent, type EspeakWorker } from '@echogarden/espeak-ng-emscripten';

export interface EspeakTask {
  readonly text: string;
  readonly voice: string;
  /** Words per minute; 175 is eSpeak's own pace. */
  readonly wordsPerMinute: number;
  /** 0-100; 50 is the voice's own. */
  readonly pitch: number;
}

export interface EspeakResult {
  readonly sampleRate: number;
  readonly samples: Int16Array;
  /** Character position in the text (from 0) and milliseconds, in order. */
  readonly words: readonly (readonly [position: number, milliseconds: number])[];
  /** Milliseconds where the last sound ends. */
  readonly endMs: number;
}

let engine: Promise<EspeakWorker> | undefined;
const espeak = (): Promise<EspeakWorker> => {
  engine ??= init().then(async (module) => new module.eSpeakNGWorker());
  return engine;
};

export default async function synthesize({ text, voice, wordsPerMinute, pitch }: EspeakTask): Promise<EspeakResult> {
  const worker = await espeak();
  if (worker.set_voice(voice) !== 0) throw new Error(`eSpeak NG has no voice “${voice}”`);
  worker.set_rate(wordsPerMinute);
  worker.set_pitch(pitch);
  const chunks: Int16Array[] = [];
  const events: EspeakEvent[] = [];
  worker.synthesize(text, (audio, heard) => {
    if (audio && audio.length > 0) chunks.push(new Int16Array(audio));
    events.push(...heard);
  });
  const samples = new Int16Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    samples.set(chunk, at);
    at += chunk.length;
  }
  // Positions count characters from 1.
  const words = events
    .filter((event) => event.type === 'word')
    .map((event) => [event.text_position - 1, event.audio_position] as const);
  const last = events.filter((event) => event.type === 'end').at(-1);
  return { sampleRate: worker.get_samplerate(), samples, words, endMs: last?.audio_position ?? 0 };
}
