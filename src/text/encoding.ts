// Bytes -> text: byte order marks, UTF-8, UTF-16 and the old eight-bit encodings.

export interface Decoded {
  readonly text: string;
  /** The name in the Encoding Standard: 'utf-8', 'utf-16le', 'windows-1252' … */
  readonly encoding: string;
  /** Why this one: 'byte order mark', 'declared', 'valid UTF-8', 'guessed'. */
  readonly reason: string;
}

/**
 * Decodes a text file.
 *
 * A byte order mark wins, then valid UTF-8, then what the file declares of itself, then UTF-16 without a mark (zeros
 * at every second byte), then Windows-1252, which every sequence of bytes is valid in. Line ends become '\n'.
 */
export function decode(bytes: Uint8Array, declared = ''): Decoded {
  const found = detect(bytes, declared);
  const decoded = new TextDecoder(found.encoding).decode(bytes);
  // Node 20 decodes this one as ISO 8859-1, where these 32 places are controls.
  const text =
    found.encoding === 'windows-1252'
      ? decoded.replace(/[\u0080-\u009f]/g, (control) => WINDOWS[control.charCodeAt(0) - 0x80]!)
      : decoded;
  return { text: text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text, ...found };
}

/** 0x80 to 0x9f, from the Encoding Standard's index of windows-1252. */
const WINDOWS =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** True for what is no text in any encoding: at least ten control characters in its beginning, and one in fifty. */
export function looksBinary(bytes: Uint8Array): boolean {
  const { text } = decode(bytes.subarray(0, 8192));
  const controls = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  return controls >= 10 && controls * 50 > text.length;
}

function detect(bytes: Uint8Array, declared: string): { encoding: string; reason: string } {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return { encoding: 'utf-8', reason: 'byte order mark' };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', reason: 'byte order mark' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', reason: 'byte order mark' };
  const wide = zeroBytes(bytes);
  if (wide) return { encoding: wide, reason: 'every second byte is zero' };
  const known = labelOf(declared);
  // ISO-2022-JP is valid UTF-8 too, byte by byte, so what it declares goes first.
  if (known && /^(?:iso-2022|utf-16)/.test(known)) return { encoding: known, reason: 'declared' };
  if (isUtf8(bytes)) return { encoding: 'utf-8', reason: 'valid UTF-8' };
  if (known && known !== 'utf-8') return { encoding: known, reason: 'declared' };
  return known === 'utf-8' && mostlyUtf8(bytes)
    ? { encoding: 'utf-8', reason: 'declared, with faults' }
    : { encoding: 'windows-1252', reason: 'guessed: not valid UTF-8' };
}

/** The standard's name for a label such as 'latin1'; undefined when nobody knows it. */
function labelOf(label: string): string | undefined {
  try {
    return label.trim() ? new TextDecoder(label.trim()).encoding : undefined;
  } catch {
    return undefined;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** A few broken bytes in a large file do not make it Windows-1252: at least nine of ten high bytes must fit. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let high = 0;
  for (const byte of bytes) if (byte >= 0x80) high++;
  const broken = new TextDecoder('utf-8').decode(bytes).split('\ufffd').length - 1;
  return broken * 10 <= high;
}

function zeroBytes(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, 1000) & ~1;
  if (length < 8) return undefined;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even++;
    if (bytes[index + 1] === 0) odd++;
  }
  if (odd > length * 0.3 && even < length * 0.05) return 'utf-16le';
  if (even > length * 0.3 && odd < length * 0.05) return 'utf-16be';
  return undefined;
}
