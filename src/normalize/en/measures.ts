// Measures: numbers with units, ranges and dimensions of them, heights, temperatures, percentages.
import { type Context, type Rule, rule, where } from '../rule.ts';
import { after, isAdjective, wordBefore } from './around.ts';
import { isSingular, QUANTITY, quantity } from './fractions.ts';
import { cardinal, isOne, NUMBER, SIGN, signWord } from './numbers.ts';
import { DOUBTFUL } from './tables/units.ts';
import { UNIT, unitWords } from './units.ts';

const DASH = '\\s?[-–—]\\s?';
const SIGNED = `((?<![\\p{L}\\p{N}])${SIGN}|)`;

const DEGREES: Readonly<Record<string, string>> = { C: 'Celsius', F: 'Fahrenheit', K: 'Kelvin', R: 'Rankine' };

function degrees(many: boolean, scale: string | undefined): string {
  const name = many ? 'degrees' : 'degree';
  return scale === undefined || scale === '' ? name : `${name} ${DEGREES[scale.toUpperCase()]}`;
}

/** A doubtful letter after a space is a unit only where a measure is meant. */
function isMeant(amount: string, gap: string, unit: string, context: Context): boolean {
  if (unit === 'm' && gap === '')
    return !/^\s(?:people|users|customers|households|barrels|doses|jobs|subscribers|children|voters|viewers|homes|shares)\b/.test(
      after(context),
    );
  if (!DOUBTFUL.has(unit)) return true;
  const next = after(context);
  if (unit.startsWith('in'))
    return (
      gap !== '' &&
      (unit === 'in.'
        ? /^\s*(?:[\p{Ll},;)]|$)/u.test(next)
        : /^\s(?:of\s|by\s|x\s|long|wide|tall|high|deep|thick|in diameter|\()|^[.,;)]|^$/.test(next)) &&
      !/^\s\d/.test(next)
    );
  if (gap === '') {
    // '5G' networks, '3D', '4K', '1950s', 'seat 12A', '10K' runs.
    if (/^[FC]$/.test(unit)) return amount.length > 1;
    return /^[VWmhgLltJN]$/.test(unit) || (unit === 's' && amount.includes('.')) || unit.length > 1;
  }
  if (/^[BTAbCFHLM]$/.test(unit)) return unit === 'L' && !/^\.\p{L}|^\s\p{Lu}/u.test(next);
  if (/^(?:[NJVWK]|st|pt|AU|ac|ct|pc|pt\.)$/.test(unit)) return !/^\.?\s\p{Lu}|^\.\p{L}/u.test(next);
  return !/^\.\p{L}|^\s\p{Lu}\p{Ll}/u.test(next) || unit.length > 1;
}

function measure(sign: string, amount: string, gap: string, unit: string, context: Context): string | undefined {
  if (!isMeant(amount, gap, unit, context)) return undefined;
  const many = !isSingular(amount) && gap !== '-' && !isAdjective(context);
  const temperature = /^[CF]$/.test(unit) ? degrees(!isOne(amount), unit) : undefined;
  const words = temperature ?? unitWords(unit, many);
  if (words === undefined) return undefined;
  // The full stop of the unit may also be that of the sentence.
  const stop = unit.endsWith('.') && /^\s*$|^\s+\p{Lu}/u.test(after(context)) ? '.' : '';
  return `${signWord(sign)}${quantity(amount)} ${words}${stop}`;
}

/** Units without a number: 'fifty kilograms in lbs', 'liters per km'. */
const ALONE = /(?:lbs|kgs?|km|cm|mm|mph|kph|kWh|km\/h|mpg|oz|GHz|MHz|GB|TB|MB|Mbps)\b(?![\p{L}\d.]\p{L})/u;

export const measures: readonly Rule[] = [
  rule(
    'unit-name',
    ALONE,
    (match, context) =>
      /^(?:in|per|into|of|to|by|a|each|many|more|fewer|hundred|thousand|million|billion)$/.test(wordBefore(context)) &&
      !/\p{L}$/u.test(context.text.slice(0, context.start).slice(-1))
        ? unitWords(match[0], !/^(?:per|a|each)$/.test(wordBefore(context)))
        : undefined,
    'small',
    'capital',
  ),
  rule(
    'percent-range',
    new RegExp(`${SIGNED}(${NUMBER})\\s?%?${DASH}(${NUMBER})\\s?(%|percent(?!\\p{L})|per\\scent(?!\\p{L}))`, 'u'),
    (match) => `${signWord(match[1])}${cardinal(match[2]!)} to ${cardinal(match[3]!)} percent`,
    'digit',
    'sign',
  ),
  rule(
    'percent',
    new RegExp(`${SIGNED}(${QUANTITY})[\\s\\u00a0\\u202f]?(%|‰|‱|pct\\.?(?!\\p{L}))`, 'u'),
    (match) =>
      `${signWord(match[1])}${quantity(match[2]!)} ${match[3] === '‰' ? 'per mille' : match[3] === '‱' ? 'basis points' : 'percent'}`,
    'digit',
    'sign',
  ),
  rule(
    'basis-points',
    new RegExp(`(${NUMBER})[\\s-]?(?:bps|bp)(?![\\p{L}\\d/])`, 'u'),
    (match, context) => `${cardinal(match[1]!)} basis ${isOne(match[1]!) || isAdjective(context) ? 'point' : 'points'}`,
    'digit',
  ),
  rule(
    'temperature-range',
    new RegExp(
      `${SIGNED}(${NUMBER})\\s?(?:[°º]\\s?[CF]?)?${DASH}(${NUMBER})\\s?(?:[°º]\\s?([CF])?|([℃℉]))(?![\\p{L}\\d])`,
      'u',
    ),
    (match) =>
      `${signWord(match[1])}${cardinal(match[2]!)} to ${cardinal(match[3]!)} ${degrees(true, match[4] ?? (match[5] ? (match[5] === '℃' ? 'C' : 'F') : undefined))}`,
    'digit',
    'sign',
  ),
  rule(
    'temperature',
    new RegExp(
      `${SIGNED}(${NUMBER})[\\s\\u00a0\\u202f]?(?:[°º][\\s\\u00a0]?([CFKR])?(?![\\p{L}\\d])|([℃℉])|[°º])`,
      'u',
    ),
    (match) =>
      `${signWord(match[1])}${cardinal(match[2]!)} ${degrees(!isOne(match[2]!), match[3] ?? (match[4] ? (match[4] === '℃' ? 'C' : 'F') : undefined))}`,
    'digit',
    'sign',
  ),
  rule(
    'temperature',
    new RegExp(`${SIGNED}(${NUMBER})\\sdegrees?\\s([CF])(?![\\p{L}\\d.])`, 'u'),
    (match) => `${signWord(match[1])}${cardinal(match[2]!)} ${degrees(!isOne(match[2]!), match[3])}`,
    'digit',
    'sign',
  ),
  rule(
    'height',
    /(\d{1,2})\s?[′'’]\s?(\d{1,2}(?:\.\d+)?|\d{1,2}[½¼¾])(?:\s?[″"”]|[’']{2})/u,
    (match) => `${cardinal(match[1]!)} ${match[1] === '1' ? 'foot' : 'feet'} ${quantity(match[2]!)}`,
    'digit',
  ),
  rule(
    'height',
    /(\d{1,2})(-?\s?)ft\.?,?[\s-]?(\d{1,2}(?:\.\d+)?)[\s-]?in\.?(?!\p{L})/u,
    (match) =>
      `${cardinal(match[1]!)} ${match[1] === '1' || match[2] === '-' ? 'foot' : 'feet'} ${cardinal(match[3]!)} ${match[3] === '1' ? 'inch' : 'inches'}`,
    'digit',
  ),
  rule(
    'inches',
    new RegExp(`(${QUANTITY})\\s?(?:″|"(?=[\\s,.;)-]|$))`, 'u'),
    (match, context) => {
      // Straight marks before, an odd number of them: the mark closes a quotation.
      const marks = context.text.slice(Math.max(0, context.start - 400), context.start).split('"').length - 1;
      if (match[0].endsWith('"') && marks % 2 === 1) return undefined;
      return `${quantity(match[1]!)} ${isSingular(match[1]!) || isAdjective(context) || /^\s\p{Ll}/u.test(after(context, 2)) ? 'inch' : 'inches'}`;
    },
    'digit',
    'sign',
  ),
  where(
    /[^x×\n]{1,40}[x×]\s?[^\p{L}\s]/u,
    rule(
      'dimensions',
      new RegExp(
        `(${QUANTITY})(?:\\s?(${UNIT}))?(?:\\s?[x×]\\s?(${QUANTITY})(?:\\s?(${UNIT}))?)(?:\\s?[x×]\\s?(${QUANTITY})(?:\\s?(${UNIT}))?)?(?![\\p{L}\\d])`,
        'u',
      ),
      (match, context) => {
        const [, a = '', aUnit, b = '', bUnit, c, cUnit] = match;
        const unit = cUnit ?? bUnit;
        const many = !isAdjective(context);
        const said = (amount: string, own: string | undefined): string =>
          own ? `${quantity(amount)} ${unitWords(own, many && !isSingular(amount))}` : quantity(amount);
        const spaced = /\s×\s/.test(match[0]) && !unit && c === undefined;
        return [
          said(a, aUnit),
          ...(c === undefined ? [said(b, unit)] : [said(b, bUnit && cUnit ? bUnit : undefined), said(c, unit)]),
        ].join(spaced ? ' times ' : ' by ');
      },
      'digit',
    ),
  ),
  where(
    /[^\n]{1,60}?(?:[-–—‐‑]|\sto\s)\s?[^\p{L}\s]/u,
    rule(
      'measure-range',
      new RegExp(
        `${SIGNED}(${QUANTITY})(?:\\s?${UNIT})?(?:${DASH}|\\sto\\s)(${QUANTITY})([\\s\\u00a0-]?)(${UNIT})`,
        'u',
      ),
      (match, context) => {
        const high = measure('', match[3]!, match[4] === '-' ? ' ' : match[4]!, match[5]!, context);
        if (high === undefined) return undefined;
        const unit = /[-]/.test(match[4]!) ? unitWords(match[5]!, false) : undefined;
        return `${signWord(match[1])}${quantity(match[2]!)} to ${unit ? `${quantity(match[3]!)} ${unit}` : high}`;
      },
      'digit',
      'sign',
    ),
  ),
  rule(
    'measure',
    new RegExp(
      `${SIGNED}(${QUANTITY})((?:\\s(?:thousand|million|billion|trillion))?[\\s\\u00a0\\u202f-]?)(${UNIT})(?:\\.(?=\\s\\p{Ll}|[,;]))?`,
      'u',
    ),
    (match, context) => {
      if (match[4] === 's' && match[3] === '' && !match[2]!.includes('.')) return undefined;
      if (/^(?:no|page|p|chapter|section|figure)\.?$/.test(wordBefore(context)) && match[3] !== '') return undefined;
      const scale = match[3]!.trim().replace('-', '');
      if (scale === '') return measure(match[1]!, match[2]!, match[3]!, match[4]!, context);
      return DOUBTFUL.has(match[4]!)
        ? undefined
        : `${signWord(match[1])}${quantity(match[2]!)} ${scale} ${unitWords(match[4]!, !isAdjective(context))}`;
    },
    'digit',
    'sign',
  ),
];
