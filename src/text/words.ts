// Counts words, in writing with and without spaces.

const DENSE = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}';
const DENSE_LETTER = new RegExp(`[${DENSE}]`, 'gu');
const DENSE_RUN = new RegExp(`[${DENSE}]+`, 'gu');

/** Words; where words are not set apart (Chinese, Japanese, Thai), two letters count as one. */
export function countWords(text: string): number {
  const dense = text.match(DENSE_LETTER)?.length ?? 0;
  const rest = dense > 0 ? text.replace(DENSE_RUN, ' ') : text;
  return Math.ceil(dense / 2) + (rest.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0);
}
