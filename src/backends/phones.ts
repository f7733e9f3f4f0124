// Which phones belong to which word: an alignment of letters and phones, for engines that give phone times only.

export interface Phone {
  /** ARPAbet, lower case: 'dh', 'ax'. 'pau' is silence. */
  readonly name: string;
  readonly startSeconds: number;
  readonly endSeconds: number;
}

/** `pau:0.184 dh:0.241 …`, as Flite prints them: a name and where it ends. */
export function parsePhones(text: string): Phone[] {
  let startSeconds = 0;
  return text.split(/\s+/).flatMap((pair) => {
    const [name, end] = pair.split(':');
    const endSeconds = Number(end);
    if (!name || !Number.isFinite(endSeconds)) return [];
    const phone = { name, startSeconds, endSeconds };
    startSeconds = endSeconds;
    return [phone];
  });
}

/** Consonant phones that a letter may stand for. Vowel letters may stand for any vowel phone, at a price. */
const SOUNDS: Readonly<Record<string, string>> = {
  b: 'b',
  c: 'k s ch sh',
  d: 'd jh t',
  f: 'f v',
  g: 'g jh zh ng',
  h: 'hh',
  j: 'jh y hh zh',
  k: 'k',
  l: 'l el',
  m: 'm em',
  n: 'n ng en',
  p: 'p f',
  q: 'k',
  r: 'r er axr',
  s: 's z sh zh',
  t: 't d ch sh dh th dx',
  v: 'v f',
  w: 'w',
  x: 'k s z g',
  y: 'y',
  z: 'z s t',
};
const SETS = new Map(Object.entries(SOUNDS).map(([letter, phones]) => [letter, new Set(phones.split(' '))]));
const VOWEL_LETTERS = new Set('aeiouyw');
const VOWEL_PHONE = /^[aeiou]|^y$/;
/** Letters that are often silent cost little to skip. */
const SILENT = new Set('ehgkwtbulpc');

const matchCost = (letter: string, phone: string): number => {
  if (SETS.get(letter)?.has(phone)) return 0;
  const vowel = VOWEL_PHONE.test(phone);
  if (vowel && VOWEL_LETTERS.has(letter)) return 0.2;
  if (phone === 'er' && VOWEL_LETTERS.has(letter)) return 0.3;
  return vowel === VOWEL_LETTERS.has(letter) ? 1.4 : 2.2;
};
const skipLetter = (letter: string): number => (VOWEL_LETTERS.has(letter) || SILENT.has(letter) ? 0.5 : 0.8);
const skipPhone = (phone: string): number => (VOWEL_PHONE.test(phone) ? 0.8 : 1);
/** A pause in the middle of a word hardly ever happens. */
const PAUSE_INSIDE = 3;

/**
 * Start and end in seconds of every word, in order; undefined for a word that got no phone.
 *
 * The cheapest monotone alignment of all letters with all phones, where silence may only stand between words. Its
 * boundaries are phone boundaries of the engine, so a right match is exact.
 */
export function alignWords(
  words: readonly string[],
  phones: readonly Phone[],
): ({ start: number; end: number } | undefined)[] {
  const letters: string[] = [];
  const owner: number[] = [];
  for (const [index, word] of words.entries())
    for (const letter of lettersOf(word)) {
      letters.push(letter);
      owner.push(index);
    }
  const sounded = phones.filter((phone) => phone.name !== 'pau');
  const pauseBefore = pausesBefore(phones);
  const columns = sounded.length + 1;
  const cost = new Float32Array((letters.length + 1) * columns).fill(Number.POSITIVE_INFINITY);
  const step = new Uint8Array(cost.length);
  cost[0] = 0;
  for (let i = 0; i <= letters.length; i++)
    for (let j = 0; j <= sounded.length; j++) {
      const here = cost[i * columns + j]!;
      if (here === Number.POSITIVE_INFINITY) continue;
      // Phone j continues the word of the letter before, unless letter i begins another.
      const inside =
        i > 0 && j > 0 && pauseBefore[j] && i < letters.length && owner[i] === owner[i - 1] ? PAUSE_INSIDE : 0;
      if (i < letters.length && j < sounded.length)
        relax(i + 1, j + 1, here + inside + matchCost(letters[i]!, sounded[j]!.name), 1);
      if (i < letters.length) relax(i + 1, j, here + skipLetter(letters[i]!), 2);
      if (j < sounded.length)
        relax(i, j + 1, here + (pauseBefore[j] && i > 0 ? 0.3 : 0) + skipPhone(sounded[j]!.name), 3);
    }
  function relax(i: number, j: number, value: number, how: number): void {
    const at = i * columns + j;
    if (value < cost[at]!) {
      cost[at] = value;
      step[at] = how;
    }
  }
  const times: ({ start: number; end: number } | undefined)[] = words.map(() => undefined);
  let i = letters.length;
  let j = sounded.length;
  while (i > 0 || j > 0) {
    const how = step[i * columns + j];
    if (how === 2) i--;
    else {
      j--;
      if (how === 1) i--;
      // A phone without a letter goes with the letter before it; the very first ones with the first word.
      const word = how === 1 ? owner[i]! : (owner[Math.max(0, i - 1)] ?? 0);
      const phone = sounded[j]!;
      const known = times[word];
      times[word] = { start: phone.startSeconds, end: known?.end ?? phone.endSeconds };
    }
  }
  return times;
}

/** Letters that the alignment takes for these phones (`n w iy1 ax0 n`), for a word whose writing does not tell. */
export const lettersFor = (phones: readonly string[]): string =>
  phones
    .map((phone) => {
      const name = phone.replace(/\d$/, '');
      return name === 'er' ? 'r' : VOWEL_PHONE.test(name) ? 'a' : (LETTERS.get(name) ?? name[0]!);
    })
    .join('');
const LETTERS = new Map([...SETS].reverse().flatMap(([letter, phones]) => [...phones].map((phone) => [phone, letter])));

const DIGITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
/** Digits that nobody spelled out count as their names. */
const lettersOf = (word: string): string =>
  word
    .toLowerCase()
    .replace(/\d/g, (digit) => DIGITS[Number(digit)]!)
    .replace(/[^a-z]/g, '');

/** For every sounded phone: whether silence stands before it. */
function pausesBefore(phones: readonly Phone[]): boolean[] {
  const pauses: boolean[] = [];
  let pause = false;
  for (const phone of phones) {
    if (phone.name === 'pau') pause = true;
    else {
      pauses.push(pause);
      pause = false;
    }
  }
  return pauses;
}
