// One channel of MP3 as two equal ones, without decoding: what is encoded once need not be encoded twice.
import {
  bareBytes,
  type FrameHeader,
  type Granule,
  HEADER_BYTES,
  jointHeader,
  printSide,
  rateBelow,
  readHeader,
  readMonoSide,
} from './mp3frame.ts';

/** The middle of two equal channels is the square root of 2 times either: two steps of global gain (2.4.3.4.7.1). */
const MIDDLE_GAIN_STEPS = 2;
/** main_data_begin has nine bits. */
const FURTHEST_BACK = 511;
/** Side information of two channels. */
const SIDE_BYTES = 32;
/** `Info`, flags, frames, bytes, table of contents, quality, and the 36 bytes of the LAME extension. */
const INFO_BYTES = 156;

/**
 * The bit rate to encode one channel at, so that it fits two channels at `kilobitsPerSecond`; undefined where the
 * frames would be too small for their headers.
 */
export const monoRateFor = (kilobitsPerSecond: number): number | undefined =>
  kilobitsPerSecond >= 64 ? rateBelow(kilobitsPerSecond) : undefined;

interface Pending {
  readonly frame: Uint8Array;
  /** Where its main data lies in the stream of main data alone. */
  readonly from: number;
  readonly to: number;
}

/**
 * Turns MPEG-1 Layer III of one channel into joint stereo of two equal channels, frame by frame.
 *
 * The one channel becomes the middle, louder by the square root of 2; the side is empty. The bits of the sound are
 * moved, never touched, so it decodes to the same samples on both sides. Throws an Error where the stream is not of
 * one channel, or has anything between its frames.
 */
export class TwinChannels {
  private waiting = new Uint8Array(0);
  /** Main data of the input that may still be referred to, and where it begins. */
  private main = new Uint8Array(0);
  private mainFrom = 0;
  private mainTo = 0;
  /** The output's main data: where the next frame's own begins, and up to where it is taken. */
  private place = 0;
  private taken = 0;
  private readonly pending: Pending[] = [];
  private frames = 0;
  private rest = 0;
  private bytes = 0;
  private checksum = 0;
  private info: { frame: Uint8Array; at: number } | undefined;

  constructor(private readonly kilobitsPerSecond: number) {}

  /** Takes bytes of the input as they come; gives the frames that are complete. */
  push(chunk: Uint8Array): Uint8Array {
    const data = joined(this.waiting, chunk);
    const done: Uint8Array[] = [];
    let at = 0;
    while (at + HEADER_BYTES <= data.length) {
      const header = readHeader(data, at);
      if (!header?.mono) throw new Error(`frame ${this.frames + 1} is not MPEG-1 Layer III of one channel`);
      if (at + header.bytes > data.length) break;
      this.take(data, at, header);
      at += header.bytes;
      this.flush(Math.max(this.taken, this.place - FURTHEST_BACK), done);
    }
    this.waiting = data.slice(at);
    return joined(...done);
  }

  /** What is left at the end. */
  end(): Uint8Array {
    if (this.waiting.length > 0) throw new Error('the last frame is torn');
    const done: Uint8Array[] = [];
    this.flush(Number.POSITIVE_INFINITY, done);
    return joined(...done);
  }

  /**
   * The first frame again, with the length and the checksum that are known at the end; to be written over the first
   * bytes of the output. Undefined when the input began without an `Info` frame.
   */
  firstFrame(): Uint8Array | undefined {
    if (!this.info) return undefined;
    const { frame, at } = this.info;
    const view = new DataView(frame.buffer);
    view.setUint32(at + 12, this.bytes);
    const extension = at + 120;
    frame[extension + 20] = Math.min(255, this.kilobitsPerSecond);
    // Stereo mode of the encoder, bits 2 to 4: 3 is joint stereo.
    frame[extension + 24] = (frame[extension + 24]! & ~0b1_1100) | (3 << 2);
    view.setUint32(extension + 28, this.bytes);
    view.setUint16(extension + 32, this.checksum);
    view.setUint16(extension + 34, crc16(0, frame, 0, extension + 34));
    return frame;
  }

  private take(data: Uint8Array, at: number, header: FrameHeader): void {
    const padded = this.padNext(header.sampleRate);
    const bytes = bareBytes(this.kilobitsPerSecond, header.sampleRate) + (padded ? 1 : 0);
    const frame = new Uint8Array(bytes);
    frame.set(jointHeader(data, at, this.kilobitsPerSecond, padded));
    const body = at + HEADER_BYTES + header.sideBytes;
    const first = this.frames++ === 0;
    if (first && isInfo(data, body)) {
      const infoAt = HEADER_BYTES + SIDE_BYTES;
      frame.set(data.subarray(body, body + INFO_BYTES), infoAt);
      this.info = { frame, at: infoAt };
      this.pending.push({ frame, from: 0, to: 0 });
      return;
    }
    const side = readMonoSide(data, at + HEADER_BYTES);
    const bits = side.granules[0].part23Length + side.granules[1].part23Length;
    const length = (bits + 7) >> 3;
    const begins = this.mainTo - side.mainDataBegin;
    this.remember(data.subarray(body, at + header.bytes));
    const room = bytes - HEADER_BYTES - SIDE_BYTES;
    const pending = { frame, from: this.place, to: this.place + room };
    const start = Math.max(this.taken, this.place - FURTHEST_BACK);
    if (start + length > pending.to || begins < this.mainFrom)
      throw new Error(`the sound of frame ${this.frames} does not fit ${this.kilobitsPerSecond} kbit/s`);
    frame.set(sideOfTwins(side, this.place - start), HEADER_BYTES);
    this.pending.push(pending);
    this.place = pending.to;
    this.write(this.main.subarray(begins - this.mainFrom, begins - this.mainFrom + length), start);
    this.taken = start + length;
  }

  /** Keeps as much of the input's main data as a later frame can refer to. */
  private remember(own: Uint8Array): void {
    const keep = this.main.subarray(Math.max(0, this.main.length - FURTHEST_BACK));
    this.mainFrom = this.mainTo - keep.length;
    this.main = joined(keep, own);
    this.mainTo += own.length;
  }

  /** Writes main data at a place of the output's, over as many frames as it takes. */
  private write(sound: Uint8Array, start: number): void {
    for (const { frame, from, to } of this.pending) {
      const low = Math.max(from, start);
      const high = Math.min(to, start + sound.length);
      if (low < high) frame.set(sound.subarray(low - start, high - start), HEADER_BYTES + SIDE_BYTES + low - from);
    }
  }

  /** Frames that nothing will be written into any more. */
  private flush(until: number, done: Uint8Array[]): void {
    while (this.pending.length > 0 && this.pending[0]!.to <= until) {
      const { frame } = this.pending.shift()!;
      if (frame !== this.info?.frame) this.checksum = crc16(this.checksum, frame, 0, frame.length);
      this.bytes += frame.length;
      done.push(frame);
    }
  }

  /** A frame holds a fraction of a byte more than it can: the padding makes up for it. */
  private padNext(sampleRate: number): boolean {
    this.rest += (144_000 * this.kilobitsPerSecond) % sampleRate;
    if (this.rest < sampleRate) return false;
    this.rest -= sampleRate;
    return true;
  }
}

/** The first channel as it was, louder; the second empty, with the windows of the first, as middle and side need. */
function sideOfTwins(side: ReturnType<typeof readMonoSide>, mainDataBegin: number): Uint8Array {
  const twins = side.granules.map((granule): readonly [Granule, Granule] => [
    { ...granule, globalGain: Math.min(255, granule.globalGain + MIDDLE_GAIN_STEPS) },
    {
      part23Length: 0,
      bigValues: 0,
      globalGain: granule.globalGain,
      scalefacCompress: 0,
      windowSwitching: granule.windowSwitching,
      // Block type and mixed flag are the first three of the 22 bits.
      windowAndTables: granule.windowSwitching === 1 ? granule.windowAndTables & (0b111 << 19) : 0,
      flags: 0,
    },
  ]);
  return printSide(mainDataBegin, [side.scfsi, 0], twins);
}

const isInfo = (data: Uint8Array, at: number): boolean =>
  ['Info', 'Xing'].includes(String.fromCharCode(...data.subarray(at, at + 4)));

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const CRC_TABLE = Uint16Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >> 1) ^ 0xa001 : crc >> 1;
  return crc;
});

/** CRC-16 as the LAME extension has it: polynomial 0x8005, reflected, from 0. */
function crc16(crc: number, data: Uint8Array, from: number, to: number): number {
  for (let at = from; at < to; at++) crc = CRC_TABLE[(crc ^ data[at]!) & 0xff]! ^ (crc >> 8);
  return crc;
}
