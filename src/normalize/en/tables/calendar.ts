// Names of months, weekdays and time zones, in full and abbreviated.
import { dictionary } from './pairs.ts';

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const named = (name: string, short: string): string => {
  const rest = name.slice(short.length);
  const [first, ...others] = short;
  const either = [...others].map((letter) => `[${letter}${letter.toUpperCase()}]`).join('');
  const tail = [...rest].map((letter) => `[${letter}${letter.toUpperCase()}]`).join('');
  return `[${first}${first!.toLowerCase()}]${either}(?:${tail}(?!\\p{L})|\\.|(?!\\p{L}))`;
};

/** Any month: 'January', 'Jan.', 'JAN', 'jan', 'Sept.'. */
export const MONTH = `(?:${MONTHS.map((name) => (name === 'May' ? '[Mm][aA][yY](?!\\p{L})' : name === 'September' ? `(?:${named(name, 'Sept')}|${named(name, 'Sep')})` : name === 'June' || name === 'July' ? `(?:${named(name, name)}|${named(name, name.slice(0, 3))})` : named(name, name.slice(0, 3)))).join('|')})`;

export const monthOf = (written: string): string =>
  MONTHS.find((month) => month.toLowerCase().startsWith(written.toLowerCase().replace('.', '').slice(0, 3))) ?? written;

export const WEEKDAYS = dictionary(
  'Mon=Monday; Tue=Tuesday; Tues=Tuesday; Wed=Wednesday; Thu=Thursday; Thur=Thursday; Thurs=Thursday; Fri=Friday; Sat=Saturday; Sun=Sunday',
);
export const WEEKDAY = '(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)';

/** Zones are spelled, but for those that are said in full everywhere in the United States. */
export const ZONES = dictionary(
  'ET=Eastern time; CT=Central time; MT=Mountain time; PT=Pacific time; EST=E S T; EDT=E D T; CST=C S T; CDT=C D T; MST=M S T; MDT=M D T; PST=P S T; PDT=P D T; AKST=A K S T; HST=H S T; GMT=G M T; UTC=U T C; BST=B S T; CET=C E T; CEST=C E S T; EET=E E T; IST=I S T; JST=J S T; KST=K S T; AEST=A E S T; AEDT=A E D T; AWST=A W S T; NZST=N Z S T; MSK=M S K; SGT=S G T; HKT=H K T',
);
