// English: its rules in order, and where they may begin.
import type { Language, Rule } from '../rule.ts';
import { abbreviations } from './abbreviations.ts';
import { acronyms } from './acronyms.ts';
import { addresses } from './addresses.ts';
import { cardinals, ordinals } from './cardinals.ts';
import { coordinates } from './coordinates.ts';
import { dates } from './dates.ts';
import { fractions } from './fractions.ts';
import { heteronyms } from './heteronyms.ts';
import { law } from './law.ts';
import { marks, redactions } from './marks.ts';
import { measures } from './measures.ts';
import { accounts, models } from './models.ts';
import { money, moneySigns } from './money.ts';
import { phones } from './phones.ts';
import { ranges } from './ranges.ts';
import { roads } from './roads.ts';
import { roman } from './roman.ts';
import { states } from './states.ts';
import { powers, sums } from './sums.ts';
import { symbols } from './symbols.ts';
import { times } from './times.ts';
import { web } from './web.ts';
import { years } from './years.ts';

/** What is most particular comes first: an address of the web holds dates, a date holds fractions, all hold numbers. */
const rules: readonly Rule[] = [
  ...web,
  ...phones,
  ...accounts,
  ...law,
  ...dates,
  ...times,
  ...addresses,
  ...states,
  ...roads,
  ...redactions,
  ...money,
  ...coordinates,
  ...powers,
  ...ordinals,
  ...years,
  ...measures,
  ...fractions,
  ...models,
  ...ranges,
  ...abbreviations,
  ...roman,
  ...acronyms,
  ...cardinals,
  ...sums,
  ...moneySigns,
  ...symbols,
  ...marks,
];

/** One character each: places inside what is already said are passed over. */
const TRIGGERS = [
  // Numbers and the signs and marks around them.
  '\\p{N}',
  '[.](?=\\d)(?<!\\d.)',
  "['’‘](?=\\d)",
  // A word in capitals, or with a capital, digit, stop or mark inside it.
  '(?<![\\p{L}\\p{M}\\p{N}])\\p{Lu}(?=[\\p{Lu}\\d.&/$¥£₵–-]|\\s?&|\\p{L}{0,7}[\\d.]|\\p{Ll}{0,3}\\p{Lu})',
  '(?<![\\p{L}\\p{M}\\p{N}])\\p{Ll}(?=\\p{L}{0,9}[.\\d]|\\p{Ll}{0,4}\\p{Lu}|\\p{L}{0,3}/)',
  // Titles and saints without a stop, parts of addresses, numerals, months and weekdays before numbers.
  "(?<![\\p{L}\\p{N}])(?:[IVXLCDM](?=[\\s.,;:'’)?!-]|$)|\\p{Lu}(?=\\p{Ll}{1,5}[\\s\\u00a0](?:\\p{Lu}|#?\\d))|\\p{Lu}(?=\\p{Ll}{1,4}[,;)]|\\p{Ll}{1,4}$))",
  "(?<![\\p{L}\\p{N}])(?:[JFMASONDjfmasond](?=[\\p{L}]{2,8}\\.?,?[\\s-](?:of\\s|the\\s)?['’]?\\d))",
  '(?<![\\p{L}\\p{N}])(?:[MTWFS](?=\\p{Ll}{2,4}\\.?\\s?[-–—]\\s?\\p{Lu}|\\p{Ll}{2,3},\\s))',
  '(?<![\\p{L}\\p{N}])(?:[vxNnpPRKkPQHUVcwG](?=\\p{L}{0,2}[\\s\\d/-])|[IVXivxl](?=[ivxlc]*(?:[-–)\\s.,]|$)))',
  // Addresses and letters struck out.
  '(?<![\\p{L}\\p{N}])[\\p{L}](?=[\\p{L}\\d._%+-]*@|\\p{L}{2,24}\\.\\p{Ll}{2}|[\\p{L}\\d-]*\\.(?:com|org|net)|[hH]?[tT]tps?:|\\p{L}{0,3}[*_—–-]{2}|\\p{L}{0,3}\\*)',
  '(?<!\\p{L})l(?=ocalhost[:/])',
  // Units without a number.
  '(?<![\\p{L}\\p{N}])[lkcmoGMT](?=(?:bs|gs?|m|ph|pg|z|B|Wh|Hz|bps)(?![\\p{L}\\p{N}]))',
  // Dashes, brackets, quotation marks, symbols.
  '\\.(?=\\s?\\.\\s?\\.)',
  '[−–+-](?=[\\s]?[\\d.$£€¥₹])(?<![\\p{L}\\p{N})].)',
  '\\s(?=[—–―(]|--|-\\s)|-(?=-)|^-(?=\\s)',
  "[^\\p{L}\\p{M}\\p{N}\\s,;:!?.'’‘\\-\\p{Cc}\\p{Cf}\\p{Cn}\\p{Co}\\p{Cs}]",
  "(?<![\\p{L}\\p{N}])['‘’]|['’‘](?![\\p{L}\\p{N}])",
  '[\\u0370-\\u03ff]',
];

export const english: Language = { ambiguous: heteronyms, rules, triggers: new RegExp(TRIGGERS.join('|'), 'gu') };
