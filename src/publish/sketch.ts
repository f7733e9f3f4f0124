// A sketch of an article's words, small enough to keep: two articles are about as alike as their sketches.
import { createHash } from 'node:crypto';

/** Numbers in a sketch: the likeness is right within about 0.1 (Broder, On the resemblance and containment of documents, 1997). */
const NUMBERS = 48;
/** Words that are looked at together: enough to tell texts on one subject apart. */
const RUN = 3;

/** The least hashes of all runs of three words, each number under its own hash. Base64. */
export function sketchOf(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const least = new Uint32Array(NUMBERS).fill(0xffffffff);
  for (let at = 0; at < Math.max(1, words.length - RUN + 1); at++) {
    const run = hash32(words.slice(at, at + RUN).join(' '));
    for (let index = 0; index < NUMBERS; index++) {
      const value = mixed(run ^ Math.imul(index + 1, 0x9e3779b1));
      if (value < least[index]!) least[index] = value;
    }
  }
  // The upper half of each number tells as much and takes half the room.
  const kept = new Uint8Array(NUMBERS * 2);
  for (const [index, value] of least.entries()) {
    kept[index * 2] = value >>> 24;
    kept[index * 2 + 1] = (value >>> 16) & 0xff;
  }
  return Buffer.from(kept).toString('base64');
}

/** 0 to 1: the share of their runs of words that both have. */
export function likeness(one: string, other: string): number {
  const [left, right] = [Buffer.from(one, 'base64'), Buffer.from(other, 'base64')];
  if (left.length !== NUMBERS * 2 || right.length !== NUMBERS * 2) return 0;
  let same = 0;
  for (let at = 0; at < left.length; at += 2) if (left.readUInt16BE(at) === right.readUInt16BE(at)) same++;
  return same / NUMBERS;
}

/** Of the words alone, hexadecimal: the same words, the same hash. */
export const wordsHash = (sentences: readonly string[]): string =>
  createHash('sha256').update(sentences.join('\n')).digest('hex').slice(0, 16);

/** FNV-1a, 32 bit. */
function hash32(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}

/** The end of MurmurHash3: every bit of what comes in moves every bit of what goes out. */
function mixed(value: number): number {
  let word = value ^ (value >>> 16);
  word = Math.imul(word, 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
  return (word ^ (word >>> 16)) >>> 0;
}
