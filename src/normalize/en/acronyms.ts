// Acronyms: spelled, said as words, or each their own way; with plural and possessive; initials; ampersands.
import { type Context, type Rule, rule } from '../rule.ts';
import { endsSentence, wordBefore } from './around.ts';
import { CAPITAL_WORDS, OWN_WAY, SPELLED, SPOKEN } from './tables/acronyms.ts';
import { oneOf } from './tables/pairs.ts';

/** 'FBI' -> 'F B I'; a half of the day is one word, because some engines read 'A M' as the article. */
export const spelled = (letters: string): string =>
  /^[ap]\.?m\.?$/i.test(letters)
    ? letters.replace(/\./g, '').toUpperCase()
    : [...letters.replace(/[^\p{L}]/gu, '')].join(' ').toUpperCase();

const VOWEL = /[AEIOUY]/;
/** Clusters English words do not begin or end with. */
const AWKWARD =
  /^(?:[BCDFGHJKLMNPQRSTVWXZ]{2,}(?<!^(?:BL|BR|CH|CL|CR|DR|DW|FL|FR|GH|GL|GN|GR|KN|KR|PH|PL|PR|QU|RH|SC|SCH|SCR|SH|SHR|SK|SL|SM|SN|SP|SPL|SPR|ST|STR|SW|TH|THR|TR|TW|WH|WR)))|[AEIOU]{3}|Q(?!U)/;
const END =
  /(?:[AEIOUY]|[AEIOUY][BCDFGHJKLMNPQRSTVWXZ]|CK|CH|SH|TH|NG|N[TDKCGS]|MP|MB|S[TKPS]|R[DKMNTLPBCGFVS]|L[DFKMPTLSV]|FF|ZZ|TT|NN|CT|PT|FT|XT|GH|PH|W[NLS]|[TPKDGBMFC]S|NTS|NDS|RTS|STS|CKS|RKS|RDS|NGS|NKS|GHT)E?$/;
const looksLikeWord = (letters: string): boolean =>
  VOWEL.test(letters) &&
  END.test(letters) &&
  !AWKWARD.test(letters) &&
  !/[BCDFGHJKLMNPQRSTVWXZ]{4}/.test(letters) &&
  (letters.match(/[AEIOUY]/g)?.length ?? 0) * 4 >= letters.length;

/** The words beside it are in capitals too: a headline or a shout. */
const isShouted = ({ text, start, end }: Context): boolean => {
  const capital = (word: string | undefined): boolean =>
    word !== undefined && /^[\p{Lu}’'-]{2,}$/u.test(word) && !SPELLED.has(word) && !SPOKEN.has(word);
  const left = /([\p{L}’'-]+)[\s:]+$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1];
  const right = /^[\s:!]+([\p{L}’'-]+)/u.exec(text.slice(end, end + 30))?.[1];
  return capital(left) || capital(right);
};

/** How letters in capitals are said: spelled, or undefined for a word as it stands. */
function said(letters: string, context: Context): string | undefined {
  const own = OWN_WAY.get(letters);
  if (own !== undefined) return own;
  if (SPOKEN.has(letters)) return undefined;
  if (letters === 'US' && /^(?:TELL|GIVE|LET|JOIN|HELP|WITH|FOR|OF)$/i.test(wordBefore(context)) && isShouted(context))
    return undefined;
  if (
    letters === 'IT' &&
    (isShouted(context) || !/^(?:the|an|in|of|for|and|our|its|his|her|their|to|as|by|from)$/.test(wordBefore(context)))
  ) {
    const noun =
      /^\s(?:department|departments|staff|systems?|services?|experts?|workers?|support|companies|company|firms?|specialists?|professionals?|industry|sector|infrastructure|security|managers?|consultants?|jobs?|director|outage|team|teams|equipment|giant|budget)\b/i;
    return noun.test(context.text.slice(context.end, context.end + 20)) ? 'I T' : undefined;
  }
  if (letters === 'PM') return 'P M';
  if (SPELLED.has(letters)) return spelled(letters);
  if (CAPITAL_WORDS.has(letters)) return undefined;
  if (isShouted(context) && VOWEL.test(letters)) return undefined;
  if (letters.length > 3 && looksLikeWord(letters)) return undefined;
  if (letters.length > 4 && (letters.match(/[AEIOU]/g)?.length ?? 0) > 1) return undefined;
  return letters.length > 6 ? undefined : spelled(letters);
}

const MIXED = oneOf([...OWN_WAY.keys()].filter((written) => /\p{Ll}|-/u.test(written)));

/** For other rules: the letters of 'COVID-19', 'MH17', 'G7'. */
export const lettersOf = (letters: string): string =>
  letters === 'PM'
    ? 'P M'
    : SPOKEN.has(letters) || /\p{Ll}/u.test(letters)
      ? letters
      : letters.length > 4 && !SPELLED.has(letters) && looksLikeWord(letters)
        ? letters
        : spelled(letters);

export const acronyms: readonly Rule[] = [
  rule(
    'acronym',
    new RegExp(`(${MIXED})(?:(['’]s)|(?![\\p{L}\\d]))`, 'u'),
    (match) => `${OWN_WAY.get(match[1]!)}${match[2] ? "'s" : ''}`,
    'capital',
    'small',
  ),
  rule(
    'acronym',
    /(\p{Lu}{1,4})\s?&\s?(\p{Lu}{1,4})(['’]s|s)?(?![\p{L}\d])/u,
    (match) =>
      /\s/.test(match[0]) && (match[1]!.length > 2 || match[2]!.length > 2)
        ? undefined
        : `${spelled(match[1]!)} and ${spelled(match[2]!)}${(match[3] ?? '').replace('’', "'")}`,
    'capital',
  ),
  rule(
    'initials',
    /(?:\p{Lu}\.\s?)(?:\p{Lu}\.)+(?:['’]s|s(?!\p{L}))?(?![\p{L}\d])/u,
    (match, context) => {
      const tail = /s$/.test(match[0]) ? (/['’]s$/.test(match[0]) ? "'s" : 's') : '';
      const letters = match[0].replace(/['’]?s$/, '');
      return spelled(letters.replace(/[\s.]/g, '')) + tail + (endsSentence(context) ? '.' : '');
    },
    'capital',
  ),
  rule(
    'initials',
    /(?:Ph\.\s?D|Ed\.\s?D|Psy\.\s?D|M\.\s?Phil|B\.\s?Sc|M\.\s?Sc|Ll\.\s?B)\.?(s|['’]s)?(?!\p{L})/u,
    (match, context) =>
      `${match[0].startsWith('M. P') || match[0].startsWith('M.P') ? 'M Phil' : spelled(match[0].replace(/(?:s|['’]s)$/, ''))}${(match[1] ?? '').replace('’', "'")}${endsSentence(context) ? '.' : ''}`,
    'capital',
  ),
  rule(
    'initials',
    /[a-z](?:\.[a-z])+\.(?!\p{L})/u,
    (match, context) =>
      /^(?:a\.k\.a|d\.b\.a|f\.o\.b|r\.s\.v\.p|w\.r\.t|s\.t|n\.b|p\.s|q\.v|c\.v|o\.d)\.$/.test(match[0])
        ? spelled(match[0]) + (endsSentence(context) ? '.' : '')
        : undefined,
    'small',
  ),
  rule(
    'initial',
    /\p{Lu}\.(?=[\s\u00a0-]?\p{Lu}|,\s)/u,
    (match, { text, start, end }) => {
      // 'Plan B. Then': a letter that ends its sentence keeps the stop.
      const name = /(?:^|[\s(“"‘'-])$/u.test(text.slice(Math.max(0, start - 1), start));
      const initials = /(?:^|[\s.])\p{Lu}\.\s$/u.test(text.slice(Math.max(0, start - 4), start));
      if (!name || (endsSentence({ text, start, end }) && !initials)) return undefined;
      return /^\p{Lu}/u.test(text.slice(end, end + 2)) ? `${match[0][0]} ` : match[0][0]!;
    },
    'capital',
  ),
  rule(
    'acronym',
    /(\p{Lu}{2,})(s|['’]s|s['’]|['’])?(?![\p{L}\d]|['’]\p{L})/u,
    (match, context) => {
      const words = said(match[1]!, context);
      if (words === undefined) return undefined;
      const tail = match[2] ?? '';
      return words + (tail === '’' || tail === "'" ? '' : tail.replace('’', "'"));
    },
    'capital',
  ),
];
