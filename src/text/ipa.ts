// IPA in the sounds of an engine: a transcription cut into the symbols of a table, with what the table only comes near to.

/** What an engine calls the sounds it has. Keys are IPA symbols in the spelling of `plainIpa`; the longest that fits is taken. */
export interface PhoneTable {
  /** Sounds the engine has: its names, with spaces between; '' for what is not heard there. */
  readonly exact: Readonly<Record<string, string>>;
  /** Sounds it lacks: the nearest it has. */
  readonly near: Readonly<Record<string, string>>;
}

export interface Phone {
  /** The engine's name. */
  readonly name: string;
  readonly vowel: boolean;
  /** Of a vowel: 1 primary, 2 secondary, 0 none. */
  readonly stress: 0 | 1 | 2;
}

export interface Transcription {
  /** A list of phones for each word. */
  readonly words: readonly (readonly Phone[])[];
  /** IPA symbols said nearly: 'ø'. Each once, in order. */
  readonly near: readonly string[];
  /** IPA symbols not said at all. */
  readonly lost: readonly string[];
}

const VOWEL = /^[aeiouyæøœɐɑɒɔəɘɚɛɜɝɞɤɨɪɯɵɶʉʊʌʏɿʅᵻᵿ]/;
/** What a person may type for a symbol that looks alike. */
const ALIKE: Readonly<Record<string, string>> = { g: 'ɡ', ':': 'ː', "'": 'ˈ', '’': 'ˈ', ˋ: 'ˈ', ',': 'ˌ', ʼ: '' };

/** One spelling for one sound: composed letters apart, no ties, no syllable dots, no slashes or brackets around. */
export function plainIpa(ipa: string): string {
  return ipa
    .normalize('NFD')
    .replace(/c\u0327/g, 'ç')
    .replace(/\u0361|\u035c|\u032f|\u0306|\u0311|[\u203f.|‖/[\]()]/gu, '')
    .replace(/\u02de/g, 'ɹ')
    .replace(/[g:'’ˋ,ʼ]/g, (sign) => ALIKE[sign]!)
    .replace(/[-\s]+/g, ' ')
    .trim();
}

/** True when every symbol is one of the IPA: letters that are no IPA, digits and signs are not. */
export const isIpa = (ipa: string): boolean =>
  /\p{L}/u.test(ipa) && /^(?:[a-zæðøŋœħɐ-ʯʰ-˿βθχçᵻᵿ\s]|\p{M})+$/u.test(plainIpa(ipa));

/** Stress goes to the next vowel; a word without any gets primary stress on its first. */
export function transcribe(ipa: string, table: PhoneTable): Transcription {
  const near = new Set<string>();
  const lost = new Set<string>();
  const words = plainIpa(ipa)
    .split(' ')
    .map((word) => stressed(wordPhones(word, table, near, lost)))
    .filter((phones) => phones.length > 0);
  return { words, near: [...near], lost: [...lost] };
}

function wordPhones(word: string, table: PhoneTable, near: Set<string>, lost: Set<string>): Phone[] {
  const phones: Phone[] = [];
  let stress: Phone['stress'] = 0;
  for (let at = 0; at < word.length;) {
    const mark = word[at]!;
    if (mark === 'ˈ' || mark === 'ˌ') {
      stress = mark === 'ˈ' ? 1 : 2;
      at++;
      continue;
    }
    const symbol = longest(word, at, table);
    const names = table.exact[symbol] ?? table.near[symbol];
    // Length, aspiration and other marks after a letter change it little.
    const letter = /^[\p{L}]/u.test(symbol) && !/^[ʰ-˿]/.test(symbol);
    if (names === undefined && letter) lost.add(symbol);
    if (names !== undefined && table.exact[symbol] === undefined) near.add(symbol);
    const vowel = VOWEL.test(symbol) || /\u0329/.test(symbol);
    for (const [index, name] of (names ?? '').split(' ').filter(Boolean).entries()) {
      const head = vowel && index === 0;
      phones.push({ name, vowel: head, stress: head ? stress : 0 });
      if (head) stress = 0;
    }
    at += symbol.length;
  }
  return phones;
}

/** The longest symbol of the table that stands here; else one letter with its marks. */
function longest(word: string, at: number, table: PhoneTable): string {
  for (let length = Math.min(5, word.length - at); length > 0; length--) {
    const symbol = word.slice(at, at + length);
    // A mark above or below belongs to its letter.
    if (/^\p{M}/u.test(word.slice(at + length))) continue;
    if (table.exact[symbol] !== undefined || table.near[symbol] !== undefined) return symbol;
  }
  return /^[\s\S]\p{M}*/u.exec(word.slice(at))![0];
}

function stressed(phones: readonly Phone[]): Phone[] {
  if (phones.some(({ stress }) => stress === 1)) return [...phones];
  const first = phones.findIndex(({ vowel }) => vowel);
  return phones.map((phone, index) => (index === first ? { ...phone, stress: 1 } : phone));
}
