// A unit of measure as words: powers, quotients and products of units.
import { oneOf } from './tables/pairs.ts';
import { UNITS } from './tables/units.ts';

const POWERS: Readonly<Record<string, string>> = { '²': 'square', '2': 'square', '³': 'cubic', '3': 'cubic' };
const ONE = `(?:${oneOf(UNITS.keys())})(?:[²³]|\\^?[23](?![\\d\\p{L}]))?`;

/** 'km', 'm²', 'kg/m³', 'kWh', 'N·m', 'L/100 km'; a unit is not part of a longer word. */
export const UNIT = `(?:${ONE})(?:\\s?[/·⋅]\\s?(?:100\\s?)?(?:${ONE}|day|week|month|year|person|capita|share|inch|foot|mile|hour|minute|second|d|y))*(?![\\p{L}\\d])`;

function single(written: string, many: boolean): string | undefined {
  const power = /^(.*?)\^?([²³23])$/u.exec(written);
  const unit = UNITS.get(written) ?? (power ? UNITS.get(power[1]!) : undefined);
  if (!unit) return undefined;
  const name = many ? unit.many : unit.one;
  return power && !UNITS.has(written) ? `${POWERS[power[2]!]} ${name}` : name;
}

const SHORT_PERIODS: Readonly<Record<string, string>> = { d: 'day', y: 'year', h: 'hour', s: 'second', min: 'minute' };

/** What stands after 'per': '$0.50/hr', 'kg/ha', '3/day'. */
export const perWord = (written: string): string =>
  SHORT_PERIODS[written] ?? single(written, false) ?? written.toLowerCase();

/** 'km/h' -> kilometers per hour. Undefined for what is no unit. */
export function unitWords(written: string, many: boolean): string | undefined {
  const whole = single(written, many);
  if (whole !== undefined) return whole;
  const [first = '', ...rest] = written.split(/\s?([/·⋅])\s?/);
  const head = single(first, many && !/[·⋅]/.test(written));
  if (head === undefined) return undefined;
  const words = [head];
  for (let part = 0; part < rest.length; part += 2) {
    const hundred = /^100\s?/.test(rest[part + 1]!);
    const name = rest[part + 1]!.replace(/^100\s?/, '');
    if (rest[part] === '/') words.push('per', hundred ? `hundred ${single(name, true)}` : perWord(name));
    else words.push(single(name, many) ?? name);
  }
  return words.join(' ');
}
