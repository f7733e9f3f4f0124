// Letters with digits: models, vehicles, viruses, formulas of chemistry, versions, serial numbers, decades of players.
import { type Context, type Rule, rule } from '../rule.ts';
import { lettersOf } from './acronyms.ts';
import { after, wordBefore } from './around.ts';
import { cardinal, digitByDigit, pairs, pluralOf } from './numbers.ts';
import { SUFFIXES } from './tables/models.ts';

/** Up to two digits are a number, three a pair, more are digits or, round or behind a mark, a number. */
function digits(written: string, apart: boolean): string {
  if (written.includes('.')) return cardinal(written);
  if (/^0/.test(written)) return digitByDigit(written);
  if (written.length < 3) return cardinal(written);
  if (/000$/.test(written) && written.length < 7) return cardinal(written);
  if (written.length === 3 || (written.length === 4 && (apart || written.endsWith('00')))) return pairs(written);
  return digitByDigit(written);
}

/** Letter groups spelled unless they are words, digit groups as numbers: 'H5N1', 'COVID-19', 'SARS-CoV-2', 'PM2.5'. */
function alphanumeric(written: string): string {
  const parts = written.match(/\d+(?:\.\d+)?|\p{L}+|[-–+/.]/gu) ?? [];
  const words: string[] = [];
  for (const [index, part] of parts.entries()) {
    if (/^\d/.test(part)) words.push(digits(part, parts[index - 1] === '-' || parts[index - 1] === '–'));
    else if (part === '+') words.push('plus');
    else if (part === '.') words.push('point');
    else if (part === '/') words.push('slash');
    else if (/^\p{L}/u.test(part)) words.push(letters(part, index > 0 && /^\d/.test(parts[index - 1]!)));
  }
  return words
    .join(' ')
    .replace(/ (ers|s|th|ish)(?= |$)/g, (_, tail: string) => tail)
    .replace(/y(ers|s)(?= |$)/g, 'ie$1')
    .replace('ieers', 'iers')
    .replace('iees', 'ies');
}

function letters(part: string, behindDigits: boolean): string {
  if (behindDigits && SUFFIXES.has(part)) return SUFFIXES.get(part)!;
  if (/^\p{Lu}+s$/u.test(part) && part.length < 6) return `${lettersOf(part.slice(0, -1))}s`;
  if (/^\p{Ll}{1,2}$/u.test(part)) return lettersOf(part.toUpperCase());
  return lettersOf(part);
}

const isThousands = (context: Context): boolean =>
  !/^(?:\s|-)(?:run|race|runs|races|marathon|walk|event|TV|TVs|video|display|displays|screen|screens|resolution|monitor|UHD|Ultra|camera|content|charity)\b/.test(
    after(context),
  ) && !/^(?:parkrun|video|in|ran|run|running)$/.test(wordBefore(context));

const PEOPLE =
  /^\s(?:\p{Ll}+\s)?(?:people|users|jobs|subscribers|followers|views|customers|homes|barrels|acres|tons|tonnes|doses|workers|households|members|units|shares|voters|vehicles|cars|cases|deaths|tests|parameters|downloads|visitors|students|residents|euros|pounds|dollars|years|likes|copies|streams|tokens|hits|miles|rows)\b/u;

/** Said before the sections of laws, which they look like. */
export const accounts: readonly Rule[] = [
  rule(
    'account',
    /(4\d\d)\(([a-z])\)(?:\((\d{1,2})\))?/u,
    (match) => `${pairs(match[1]!)} ${match[2]}${match[3] ? ` ${cardinal(match[3])}` : ''}`,
    'digit',
  ),
  rule(
    'serial-number',
    /(?<=\b(?:[Nn]o\.?|[Nn]umber|#|[Ss]erial|[Pp]late|VIN|[Cc]ode|[Pp]assport)\s)(?=[\p{Lu}\d-]*\d)(?=[\p{Lu}\d-]*\p{Lu})[\p{Lu}\d]+(?:-[\p{Lu}\d]+)*(?![\p{L}\d])/u,
    (match) =>
      (match[0].match(/\d|\p{L}/gu) ?? []).map((sign) => (/\d/.test(sign) ? digitByDigit(sign) : sign)).join(' '),
    'digit',
    'capital',
  ),
];

export const models: readonly Rule[] = [
  rule(
    'version',
    /v\.?\s?(\d+(?:\.\d+)+)(?![\p{L}\d])/u,
    (match) => `version ${match[1]!.split('.').map(cardinal).join(' point ')}`,
    'small',
  ),
  rule(
    'caliber',
    /\.(\d\d)(?=[\s-]?(?:cal|Special|Smith|revolver|pistol|handgun|rifle|Magnum|ACP|round|slug))/u,
    (match) => cardinal(match[1]!),
    'sign',
  ),
  rule(
    'resolution',
    /(\d{3,4})([pi])(?![\p{L}\d])/u,
    (match) => `${pairs(match[1]!)} ${match[2]!.toUpperCase()}`,
    'digit',
  ),
  rule('grades', /K-(\d{1,2})(?!\d)/u, (match) => `K through ${cardinal(match[1]!)}`, 'capital'),
  rule(
    'quarter',
    /(Q[1-4]|H[12])\s?['’]?(\d\d)(?![\d\p{L}])/u,
    (match) => `${match[1]![0]} ${cardinal(match[1]![1]!)} ${cardinal(match[2]!)}`,
    'capital',
  ),
  rule(
    'times',
    /(\d+(?:\.\d+)?)x(?![\p{L}\d])/u,
    (match) => `${cardinal(match[1]!)} ${match[1] === '1' ? 'time' : 'times'}`,
    'digit',
  ),
  rule(
    'magnitude',
    /((?<![\p{L}\p{N}])[-−+]|)(\d[\d,]*(?:\.\d+)?)\s?(bn|mn|tn|mln|bln|trn)(?![\p{L}\d])/u,
    (match) =>
      `${match[1] ? 'minus ' : ''}${cardinal(match[2]!)} ${{ b: 'billion', m: 'million', t: 'trillion' }[match[3]![0]!]}`,
    'digit',
    'sign',
  ),
  rule(
    'magnitude',
    /(\d[\d,]*(?:\.\d+)?)([kKmMB])(\+)?(?![\p{L}\d])/u,
    (match, context) => {
      const [, amount = '', scale = '', more] = match;
      const name = { k: 'thousand', m: 'million', b: 'billion' }[scale.toLowerCase()];
      if (scale === 'B' && !/\.|\d\d/.test(amount) && !PEOPLE.test(after(context))) return undefined;
      if (/m/i.test(scale) && !PEOPLE.test(after(context)) && !(scale === 'M' && /\.|\d\d/.test(amount)))
        return undefined;
      if (/k/i.test(scale) && !isThousands(context)) return `${cardinal(amount)} K${more ? ' plus' : ''}`;
      return `${cardinal(amount)} ${name}${more ? ' plus' : ''}`;
    },
    'digit',
  ),
  rule(
    'players',
    /(\d0)ers(?![\p{L}\d])|(\d\d)ers(?![\p{L}\d])/u,
    (match) => `${cardinal((match[1] ?? match[2])!).replace(/e$/, '')}ers`,
    'digit',
  ),
  rule(
    'plural-number',
    /(\d+)['’]?s(?![\p{L}\d])/u,
    (match) => pluralOf(match[1]!.length === 3 ? pairs(match[1]!) : cardinal(match[1]!)),
    'digit',
  ),
  rule(
    'version',
    /\d+(?:\.\d+){2,}(?![\p{L}\d])/u,
    (match) =>
      // Four numbers up to 255 are an address of the Internet.
      /^\d{1,3}(?:\.\d{1,3}){3}$/.test(match[0])
        ? match[0].split('.').map(digitByDigit).join(' dot ')
        : match[0].split('.').map(cardinal).join(' point '),
    'digit',
  ),
  rule(
    'letters-and-digits',
    /(?=[\p{L}\d.+-]*\d)(?=[\p{L}\d.+-]*\p{L})(?:\p{L}{1,7}|\d+)(?:[-–]?(?:\d+(?:\.\d+(?!\d))?|\p{Lu}\p{L}{0,3}(?=[-–]?\d)|\p{L}{1,3}(?=\d|(?![\p{L}\d]))|(?<=\d)(?:neo|ers|ish)(?!\p{L})|\+(?=\d)|\+(?!\S)))+(?![\p{L}\d])/u,
    (match) => {
      // 'Sunday-24' and '20-year' are words with numbers, not models.
      if (
        /\p{Ll}{4,}|^(?:for|to|in|by|on|of|and|or|the|top|mid|pre|post|sub|under|over|up|than|about)[-–]/u.test(
          match[0],
        ) ||
        /^\d+[-–]\p{Ll}+[-–]\d/u.test(match[0]) ||
        (/^\d+[-–]\p{L}+$/u.test(match[0]) && !/^\d+[-–]\p{Lu}{1,3}$/u.test(match[0]))
      )
        return undefined;
      return alphanumeric(match[0]);
    },
    'digit',
    'capital',
    'small',
  ),
];
