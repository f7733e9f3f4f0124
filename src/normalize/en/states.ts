// States after a city, alone and in party labels: 'Austin, TX 78701', 'Boston, Mass.', 'D-Calif.', '(R-KY)'.
import { type Context, type Rule, rule } from '../rule.ts';
import { after, before, endsSentence } from './around.ts';
import { digitByDigit } from './numbers.ts';
import { oneOf } from './tables/pairs.ts';
import { CLEAR_STATES, DOUBTFUL_STATES, PARTIES, POSTAL, WHOLE_STATES } from './tables/states.ts';

const DOTTED = new Map([...CLEAR_STATES, ...DOUBTFUL_STATES]);
const stop = (context: Context): string => (endsSentence(context) ? '.' : '');

/** After a place and a comma, or in a list of states. */
const follows = (context: Context): boolean =>
  /(?:\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+)*,|\b(?:Mass|Conn|Calif|Fla|Mich|Minn|Tenn|Ariz|Colo|Okla|Wis|Wyo|Ky|Md|Va|Vt|Tex|Ala|Ark|Ga|Ill|Ind|Kan|La|Miss|Mo|Mont|Neb|Nev|Ore|Pa|Wash|[NSRW]\.\s?(?:[A-Z]\.|Va\.))\.?,?\s(?:and|or|to))\s$/u.test(
    before(context, 60),
  );
const precedes = (context: Context): boolean =>
  new RegExp(`^,?\\s(?:(?:and|or)\\s)?(?:${oneOf(CLEAR_STATES.keys())})\\.`).test(after(context));

const zip = (code: string | undefined): string =>
  code === undefined ? '' : ` ${code.split('-').map(digitByDigit).join(', ')}`;
const ZIP = '(?:(,?)\\s(\\d{5}(?:-\\d{4})?)(?!\\d))?';

export const states: readonly Rule[] = [
  rule(
    'party',
    new RegExp(
      `(${oneOf(PARTIES.keys())})[-–](?:(${oneOf(DOTTED.keys())})(\\.)|(${WHOLE_STATES})(?!\\p{L})|(${oneOf(POSTAL.keys())})(?![\\p{L}\\d])|(${oneOf(DOTTED.keys())})(?!\\p{L}))`,
      'u',
    ),
    (match, context) => {
      const [, party = '', dotted, , whole, postal, bare] = match;
      const state = whole ?? (postal ? POSTAL.get(postal) : DOTTED.get(dotted ?? bare ?? ''));
      const many = /\bboth\s$/.test(before(context)) ? 's' : '';
      return `${PARTIES.get(party)}${many} of ${state}${dotted ? stop(context) : ''}`;
    },
    'capital',
  ),
  rule(
    'state',
    new RegExp(`(${oneOf(POSTAL.keys())})${ZIP}(?![\\p{L}\\d-])`, 'u'),
    (match, context) => {
      const place = /(?:^|[^\p{L}])\p{Lu}[\p{L}.’'-]*,\s$/u.test(before(context, 40));
      // 'Yes, OK', 'Hello, ME': a place has small letters, and so has what stands around.
      const word = /(\p{Lu}[\p{L}.’'-]*),\s$/u.exec(before(context, 40))?.[1] ?? '';
      if (
        match[2] === undefined &&
        (!place ||
          !/\p{Ll}/u.test(word) ||
          /^(?:Yes|No|Oh|Well|Sorry|And|So|Then|Hello|Hi|Mr|Mrs|Dr|Jr|Sr)\.?$/.test(word))
      )
        return undefined;
      if (match[2] !== undefined && !place && !/\p{L},?\s$/u.test(before(context))) return undefined;
      return `${POSTAL.get(match[1]!)}${match[2] ? match[2].replace(/./, '') : ''}${match[3] ? `${match[2] ?? ''}${zip(match[3])}` : ''}`;
    },
    'capital',
  ),
  rule(
    'state',
    new RegExp(`(${oneOf(DOTTED.keys())})\\.(?:(,?)\\s(\\d{5}(?:-\\d{4})?)(?!\\d))?(?!\\p{L})`, 'u'),
    (match, context) => {
      const name = match[1]!;
      if (!CLEAR_STATES.has(name) && !follows(context) && !precedes(context) && match[3] === undefined)
        return undefined;
      return `${DOTTED.get(name)}${match[3] ? `${match[2]}${zip(match[3])}` : stop(context)}`;
    },
    'capital',
  ),
];
