// One frame of MPEG-1 Layer III: its header and the side information that says where its sound is and how it is packed.
// ISO/IEC 11172-3, 2.4.1.3 (header), 2.4.1.7 (side information), 2.4.2.7 (main_data_begin).

/** Kilobits a second by the header's index; 0 is "free", 15 is forbidden. */
const KILOBITS = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const RATES = [44_100, 48_000, 32_000];
export const HEADER_BYTES = 4;

export interface FrameHeader {
  readonly kilobitsPerSecond: number;
  readonly sampleRate: number;
  readonly mono: boolean;
  /** Of the whole frame, header and padding included. */
  readonly bytes: number;
  /** Of the side information. */
  readonly sideBytes: number;
}

/** The header at `at`; undefined where none is, or one of another kind (another layer, a CRC, a free bit rate). */
export function readHeader(data: Uint8Array, at: number): FrameHeader | undefined {
  // Eleven bits of sync, version 1, layer III, no CRC.
  if (data[at] !== 0xff || data[at + 1] !== 0xfb) return undefined;
  const kilobitsPerSecond = KILOBITS[data[at + 2]! >> 4];
  const sampleRate = RATES[(data[at + 2]! >> 2) & 3];
  if (!kilobitsPerSecond || !sampleRate) return undefined;
  const mono = data[at + 3]! >> 6 === 3;
  const padding = (data[at + 2]! >> 1) & 1;
  return {
    kilobitsPerSecond,
    sampleRate,
    mono,
    bytes: bareBytes(kilobitsPerSecond, sampleRate) + padding,
    sideBytes: mono ? 17 : 32,
  };
}

/** Bytes of a frame without padding: 1152 samples at the bit rate, rounded down. */
export const bareBytes = (kilobitsPerSecond: number, sampleRate: number): number =>
  Math.floor((144_000 * kilobitsPerSecond) / sampleRate);

/** The next lower bit rate there is, or undefined. */
export const rateBelow = (kilobitsPerSecond: number): number | undefined =>
  KILOBITS.filter((rate) => rate > 0 && rate < kilobitsPerSecond).at(-1);

/** Header of joint stereo in middle-and-side coding, otherwise like `data[at]`. */
export function jointHeader(data: Uint8Array, at: number, kilobitsPerSecond: number, padded: boolean): Uint8Array {
  const rest = data[at + 2]! & 0b0000_1101;
  const index = KILOBITS.indexOf(kilobitsPerSecond);
  return Uint8Array.of(
    0xff,
    0xfb,
    (index << 4) | rest | (padded ? 2 : 0),
    // Mode 1, extension 2: middle and side, no intensity. Copyright, original and emphasis as they were.
    0b0110_0000 | (data[at + 3]! & 0b0000_1111),
  );
}

/** One channel of one granule: 576 samples. Names are the standard's. */
export interface Granule {
  part23Length: number;
  bigValues: number;
  globalGain: number;
  scalefacCompress: number;
  windowSwitching: number;
  /** 22 bits: block type, mixed flag, tables and gains of a switched window; tables and regions of a normal one. */
  windowAndTables: number;
  /** 3 bits: preflag, scalefac_scale, count1table_select. */
  flags: number;
}

export interface MonoSide {
  /** Bytes before this frame's own main data at which its sound begins. */
  readonly mainDataBegin: number;
  readonly scfsi: number;
  readonly granules: readonly [Granule, Granule];
}

/** Side information of a frame of one channel, which begins at `at`. */
export function readMonoSide(data: Uint8Array, at: number): MonoSide {
  const bits = new BitReader(data, at);
  const mainDataBegin = bits.take(9);
  bits.take(5);
  const scfsi = bits.take(4);
  const granule = (): Granule => ({
    part23Length: bits.take(12),
    bigValues: bits.take(9),
    globalGain: bits.take(8),
    scalefacCompress: bits.take(4),
    windowSwitching: bits.take(1),
    windowAndTables: bits.take(22),
    flags: bits.take(3),
  });
  return { mainDataBegin, scfsi, granules: [granule(), granule()] };
}

/** Side information of two channels: the first as given, the second by granule. 32 bytes. */
export function printSide(
  mainDataBegin: number,
  scfsi: readonly [number, number],
  granules: readonly (readonly [Granule, Granule])[],
): Uint8Array {
  const bits = new BitWriter(32);
  bits.put(mainDataBegin, 9);
  bits.put(0, 3);
  for (const shared of scfsi) bits.put(shared, 4);
  for (const granule of granules.flat()) {
    bits.put(granule.part23Length, 12);
    bits.put(granule.bigValues, 9);
    bits.put(granule.globalGain, 8);
    bits.put(granule.scalefacCompress, 4);
    bits.put(granule.windowSwitching, 1);
    bits.put(granule.windowAndTables, 22);
    bits.put(granule.flags, 3);
  }
  return bits.bytes;
}

class BitReader {
  private bit: number;
  constructor(
    private readonly data: Uint8Array,
    at: number,
  ) {
    this.bit = 8 * at;
  }

  take(count: number): number {
    let value = 0;
    for (let left = count; left > 0; left--, this.bit++)
      value = (value << 1) | ((this.data[this.bit >> 3]! >> (7 - (this.bit & 7))) & 1);
    return value;
  }
}

class BitWriter {
  readonly bytes: Uint8Array;
  private bit = 0;
  constructor(size: number) {
    this.bytes = new Uint8Array(size);
  }

  put(value: number, count: number): void {
    for (let left = count - 1; left >= 0; left--, this.bit++)
      this.bytes[this.bit >> 3]! |= ((value >> left) & 1) << (7 - (this.bit & 7));
  }
}
