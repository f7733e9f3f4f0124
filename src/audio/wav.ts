// Samples <-> RIFF/WAVE bytes: mono, 16 bit, with room for one chunk of our own.

/** Four ASCII characters; players skip chunks they do not know. */
const OWN_CHUNK = 'lctn';
/** Kinds of sound: plain, and plain with more said about it. */
const PCM = 1;
const EXTENSIBLE = 0xfffe;

export interface Wav {
  readonly sampleRate: number;
  readonly samples: Int16Array;
  /** What stood in our own chunk. */
  readonly note?: string;
}

/** Mono 16-bit RIFF/WAVE, its head and its samples. `note` goes into a chunk of its own before the samples. */
export function wavPieces(
  samples: Int16Array,
  sampleRate: number,
  note?: string,
): [head: Uint8Array, data: Uint8Array] {
  const extra = note === undefined ? new Uint8Array(0) : new TextEncoder().encode(note);
  const padded = extra.length + (extra.length & 1);
  const noteLength = note === undefined ? 0 : 8 + padded;
  const head = new Uint8Array(44 + noteLength);
  const view = new DataView(head.buffer);
  const tag = (at: number, name: string): void => {
    for (let index = 0; index < 4; index++) head[at + index] = name.charCodeAt(index);
  };
  tag(0, 'RIFF');
  view.setUint32(4, head.length + samples.byteLength - 8, true);
  tag(8, 'WAVE');
  tag(12, 'fmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  let at = 36;
  if (note !== undefined) {
    tag(at, OWN_CHUNK);
    view.setUint32(at + 4, extra.length, true);
    head.set(extra, at + 8);
    at += noteLength;
  }
  tag(at, 'data');
  view.setUint32(at + 4, samples.byteLength, true);
  return [head, new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength)];
}

/** The same as one piece. */
export const encodeWav = (samples: Int16Array, sampleRate: number, note?: string): Uint8Array =>
  Buffer.concat(wavPieces(samples, sampleRate, note));

/** Reads mono 16-bit RIFF/WAVE; undefined for anything else, also when it is torn. The samples may be a view of `bytes`. */
export const decodeWav = (bytes: Uint8Array): Wav | undefined => wavOf(bytes, false);

/** The same of a file that was written to a pipe: its head says a length of nothing, or of all that fits; the samples go to its end. */
export const decodeStreamedWav = (bytes: Uint8Array): Wav | undefined => wavOf(bytes, true);

function wavOf(bytes: Uint8Array, streamed: boolean): Wav | undefined {
  const chunks = chunksIn(bytes, bytes.length, streamed);
  if (!chunks) return undefined;
  const { start, length } = chunks.data;
  const data = bytes.subarray(start, start + length - (length % 2));
  // A view, but of samples at an odd place: those are copied.
  const { buffer, byteOffset } = data.byteOffset % 2 === 0 ? data : Uint8Array.from(data);
  const samples = new Int16Array(buffer, byteOffset, data.length / 2);
  const { sampleRate, note } = chunks;
  return note === undefined ? { sampleRate, samples } : { sampleRate, samples, note };
}

/** The note of a file of `fileLength` bytes from its beginning; undefined when it is torn, foreign, or needs more of it. */
export function readNote(head: Uint8Array, fileLength: number): string | undefined {
  return chunksIn(head, fileLength, false)?.note;
}

interface Chunks {
  readonly sampleRate: number;
  readonly note?: string;
  /** Where the samples stand in the file, in bytes. */
  readonly data: { readonly start: number; readonly length: number };
}

/** Walks the chunks up to the samples, which need not be in `bytes` but must be in the file. */
function chunksIn(bytes: Uint8Array, fileLength: number, streamed: boolean): Chunks | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tag = (at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));
  if (bytes.length < 44 || tag(0) !== 'RIFF' || tag(8) !== 'WAVE') return undefined;
  let sampleRate: number | undefined;
  let note: string | undefined;
  for (let at = 12; at + 8 <= bytes.length;) {
    const name = tag(at);
    const start = at + 8;
    const said = view.getUint32(at + 4, true);
    const length = streamed && name === 'data' ? Math.min(said || fileLength, fileLength - start) : said;
    if (start + length > fileLength) return undefined;
    if (name === 'data') {
      if (sampleRate === undefined) return undefined;
      return { sampleRate, data: { start, length }, ...(note === undefined ? {} : { note }) };
    }
    if (start + length > bytes.length) return undefined;
    if (name === 'fmt ') {
      const [kind, channels, bits] =
        length < 16 ? [] : [0, 2, 14].map((offset) => view.getUint16(start + offset, true));
      if ((kind !== PCM && kind !== EXTENSIBLE) || channels !== 1 || bits !== 16) return undefined;
      sampleRate = view.getUint32(start + 4, true);
    } else if (name === OWN_CHUNK) note = new TextDecoder().decode(bytes.subarray(start, start + length));
    at = start + length + (length & 1);
  }
  return undefined;
}
