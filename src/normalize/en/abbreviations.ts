// Abbreviations by context: titles, ranks, companies, scholarly Latin, numbers; saint or street, doctor or drive.
import { type Context, type Rule, rule } from '../rule.ts';
import { after, before, endsSentence, wordAfter } from './around.ts';
import { romanValue } from './numbers.ts';
import { ANYWHERE, BEFORE_NUMBER, BRITISH_TITLES, TITLES } from './tables/abbreviations.ts';
import { WEEKDAY, WEEKDAYS } from './tables/calendar.ts';
import { COMPASS, STREET_WORDS, STREETS } from './tables/streets.ts';
import { oneOf } from './tables/pairs.ts';

const stop = (context: Context): string => (endsSentence(context) ? '.' : '');
const isName = (context: Context): boolean =>
  /^[\s\u00a0](?:\p{Lu}|d['’]|de\s|van\s|von\s|al-)/u.test(after(context, 6));

/** 'Main St.', '42nd St.', 'Martin Luther King Jr. Dr.': what stands before is the name of a street. */
const namesStreet = (context: Context): boolean => /(?:\p{Lu}[\p{L}.’'-]*|\d(?:st|nd|rd|th))\s$/u.test(before(context));
const hasHouse = (context: Context): boolean =>
  /\d+\s(?:[NSEW]\.?\s)?(?:\p{Lu}[\p{L}.’'-]*\s){1,3}$/u.test(before(context));

/** Behind a name and before another, a street is meant only in an address or at the end of a sentence. */
const isStreet = (context: Context): boolean =>
  namesStreet(context) &&
  (hasHouse(context) ||
    !isName(context) ||
    endsSentence(context) ||
    new RegExp(`^\\s(?:${STREET_WORDS}|N[EW]|S[EW])\\b`).test(after(context)));

const BEFORE_SAINT = /^(?:Fort|Port|Lake|Mount|West|East|North|South|New|Bay|Cape|Île|Isle|Pointe|Sault|Grand|Old)$/;

export const abbreviations: readonly Rule[] = [
  rule(
    'weekday-range',
    new RegExp(`(${WEEKDAY})\\.?\\s?[-–—]\\s?(${WEEKDAY})(?:\\.(?!\\s+\\p{Lu}|\\s*$)|(?!\\p{L}))`, 'u'),
    (match) => `${WEEKDAYS.get(match[1]!)} to ${WEEKDAYS.get(match[2]!)}`,
    'capital',
  ),
  rule(
    'weekday',
    new RegExp(
      `(${WEEKDAY})(?:\\.(?=,?\\s(?:\\d|\\p{Lu}\\p{Ll}{2}|and\\s|to\\s|at\\s|[ap]\\.m|night|morning|afternoon))|,(?=\\s\\p{Lu}\\p{L}{2,8}\\.?\\s\\d))`,
      'u',
    ),
    (match) => `${WEEKDAYS.get(match[1]!)}${match[0].endsWith(',') ? ',' : ''}`,
    'capital',
  ),
  rule(
    'saint-or-street',
    /(St|Ste|Sts)(\.(?!\p{L})|(?=[\s\u00a0]\p{Lu}\p{Ll}|[,.;:)]|\s\p{Ll}|$))/u,
    (match, context) => {
      const word = /(\p{Lu}[\p{L}.’'-]*)\s$/u.exec(before(context))?.[1] ?? '';
      const street = isStreet(context) && !(BEFORE_SAINT.test(word) && isName(context) && !hasHouse(context));
      if (match[1] === 'Ste' && /^\s\d/.test(after(context, 3))) return 'Suite';
      if (street) return `${match[1] === 'Sts' ? 'Streets' : 'Street'}${match[0].endsWith('.') ? stop(context) : ''}`;
      if (match[2] === '' && !isName(context)) return undefined;
      return match[1] === 'Sts' ? 'Saints' : match[1] === 'Ste' ? 'Sainte' : 'Saint';
    },
    'capital',
  ),
  rule('saint-or-street', /ST\.(?=\s\p{Lu}{2})/u, () => 'SAINT', 'capital'),
  rule(
    'doctor-or-drive',
    /Dr(\.(?!\p{L})|(?=[\s\u00a0]\p{Lu}))/u,
    (match, context) => {
      const drive =
        namesStreet(context) &&
        (hasHouse(context) || !isName(context) || /\bJr\.\s$/.test(before(context))) &&
        !/(?:Rev|Prof|Mr|Mrs|Col|Lt|Capt|Sir|The|And|But|Then|When|Other)\.?\s$/.test(before(context));
      if (!drive) return 'Doctor';
      return match[1] === '' ? undefined : `Drive${stop(context)}`;
    },
    'capital',
  ),
  rule(
    'sister-or-senior',
    /Sr\.(?!\p{L})/u,
    (_match, context) =>
      isName(context) && !/\p{Lu}[\p{L}.]*,?\s$/u.test(before(context)) ? 'Sister' : `Senior${stop(context)}`,
    'capital',
  ),
  rule(
    'secretary',
    /Sec\.(?=\s\p{Lu}\p{Ll}|\s(?:Gen|of)\b)/u,
    (_match, context) => (romanValue(wordAfter(context)) === undefined ? 'Secretary' : undefined),
    'capital',
  ),
  rule(
    'delegate',
    /Del\.(?=\s\p{Lu}\p{Ll})/u,
    (_match, context) => (/,\s$/.test(before(context)) ? undefined : 'Delegate'),
    'capital',
  ),
  rule('fort-or-feet', /Ft\.?(?=[\s\u00a0]\p{Lu})/u, () => 'Fort', 'capital'),
  rule('per-cent', /per\s?cent\.(?=[,;]|\s\p{Ll})/u, () => 'percent', 'small'),
  rule(
    'compass',
    /([NSEW])\.\s(?=(?:Korea|Korean|Koreans|Africa|African|Ireland|Irish|Germany|German|Carolina|Dakota|Virginia|Bank|America|Sudan|Vietnam|Yemen|Macedonia|Yorkshire|Wales|Dallas|Hollywood|Main|Broadway|Side|End)\b)/u,
    (match) => `${COMPASS.get(match[1]!)} `,
    'capital',
  ),
  rule(
    'number-abbreviation',
    new RegExp(
      `(${oneOf(BEFORE_NUMBER.keys())})(\\.?)([\\s\\u00a0]?)(?=#?(\\d|[IVXLC]+(?![\\p{L}\\d-])|[ivxlc]+(?![\\p{L}\\d-])|\\p{Lu}{1,4}-?(?=\\d)))`,
      'u',
    ),
    (match, context) => {
      const [whole, name = '', point, gap, next = ''] = match;
      if (/[\p{L}\p{N}.]$/u.test(before(context, 1)) || (point === '' && gap === '')) return undefined;
      // Without a full stop only these are abbreviations: 'VOL 24 NO 39', 'Vol 2', 'pp 3-7'.
      if (point === '' && !/^(?:No|NO|Nos|VOL|Vol|vol|pp|pg|Fig|fig|Ch|ch|Sec|Art)$/.test(name)) return undefined;
      if (
        /^#?[ivxlcIVXLC]+(?![\p{L}\d-])/u.test(after(context)) &&
        (romanValue(next.toUpperCase()) === undefined || /^(?:No|no|v|c|C|b|d|r|x|n|l|K|P)$/.test(name))
      )
        return undefined;
      if (/^(?:b|d|r|n|l|x|K|C|P|v)$/.test(name) && !(name === 'v' || /[(;,]\s?$/.test(before(context, 3))))
        return undefined;
      if (/^[ivxlcIVXLC]/.test(next) && gap === '') return undefined;
      if (/^[cC]$/.test(name) && !/^#?\d{3}/.test(after(context, 5))) return undefined;
      if (/^[pP]$/.test(name) && /\d+\s?[-–—]\s?\d/.test(after(context, 12))) return `pages${gap || ' '}`;
      return `${BEFORE_NUMBER.get(name)}${whole.endsWith(gap!) && gap !== '' ? gap : ' '}`;
    },
    'capital',
    'small',
  ),
  rule('number-of', /([Nn])o\.(?=\sof\s)/u, (match) => (match[1] === 'N' ? 'Number' : 'number'), 'capital', 'small'),
  rule('and-others', /et\sal\.?(?!\p{L})/u, (_match, context) => `et al${stop(context)}`, 'small'),
  rule(
    'title',
    new RegExp(
      `(${oneOf(BRITISH_TITLES)})(?=[\\s\\u00a0](?:\\p{Lu}\\p{Ll}|\\p{Lu}['’]\\p{Lu}|\\p{Lu}\\.?\\s\\p{Lu}|\\p{Lu}[.,]))`,
      'u',
    ),
    (match, context) =>
      /\p{L}$/u.test(before(context, 1)) || (match[1] === 'Mt' && !isName(context)) ? undefined : TITLES.get(match[1]!),
    'capital',
  ),
  rule(
    'abbreviation',
    /(?:Int['’]l|Nat['’]l|Gov['’]t|gov['’]t|Ass['’]n|Sec['’]y|Sen|Rep|Gov|Pres|Del|Atty)(?=\.?-elect|\s|[,.;)])\.?|(\p{L}+(?:\.\p{L}+)*)\.(?!\p{L})/u,
    (match, context) => {
      if (/\p{L}$/u.test(before(context, 1))) return undefined;
      const name = match[0].replace(/\.$/, '').replace('’', "'");
      if (!match[0].endsWith('.') && !name.includes("'") && !/^-elect/.test(after(context, 6))) return undefined;
      if (/^(?:Mt|Ft|Pt)$/.test(name) && !isName(context) && after(context).trim() !== '') return undefined;
      const words =
        isName(context) && !/^(?:Assoc|Comm|Const)$/.test(name)
          ? (TITLES.get(name) ?? ANYWHERE.get(name))
          : (ANYWHERE.get(name) ?? TITLES.get(name));
      if (words === undefined) return undefined;
      // Ordinary words that end a sentence are not abbreviated.
      if (
        /^(?:ed|ext|max|temp|res|trans|mo|est|al|cent|ave|Fed|Eng|Stat|Cong|Org|Lib|Sir|adj|dist)$/.test(name) &&
        (endsSentence(context) || /^\s\p{Lu}/u.test(after(context, 2)))
      )
        return name === 'al' ? undefined : /^(?:Fed|Eng|Cong)$/.test(name) ? undefined : undefined;
      if (name === 'v' && !/\p{Lu}[\p{L}.’']*\s$|\d\s$/u.test(before(context))) return undefined;
      return `${words}${TITLES.has(name) && isName(context) && !/^(?:Jr|Esq)$/.test(name) ? '' : stop(context)}`;
    },
    'capital',
    'small',
  ),
  rule(
    'street',
    new RegExp(
      `(${oneOf([...STREETS.keys()].filter((kind) => kind.length > 2))})(?=[,;]|\\s(?:and|at|in|near|is|was|to|from)\\b|$)`,
      'u',
    ),
    (match, context) => (namesStreet(context) ? STREETS.get(match[1]!) : undefined),
    'capital',
  ),
  rule(
    'versus',
    /vs?(?=\s\p{Lu})/u,
    (match, context) => (match[0] === 'vs' || /\p{Lu}[\p{L}’']+\s$/u.test(before(context)) ? 'versus' : undefined),
    'small',
  ),
  rule('et-cetera', /&\s?c\.(?!\p{L})/u, (_match, context) => `et cetera${stop(context)}`, 'sign'),
  rule('that-is', /[Ii]\.\se\.(?!\p{L})/u, () => 'that is', 'small', 'capital'),
  rule('for-example', /[Ee]\.\sg\.(?!\p{L})/u, () => 'for example', 'small', 'capital'),
  rule('circa', /c(?=\d{4})/u, () => 'circa ', 'small'),
  rule('with', /w\/(o)?(?=\s|\p{L})/u, (match) => (match[1] ? 'without' : 'with'), 'small'),
  rule('attention', /(?:c\/o)(?=\s)/u, () => 'care of', 'small'),
];
