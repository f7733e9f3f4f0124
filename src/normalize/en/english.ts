// English: its rules in order, and where they may begin.
import type { Language } from '../rule.ts';
import { amounts } from './amounts.ts';
import { calendar } from './calendar.ts';
import { heteronyms } from './heteronyms.ts';
import { symbols, words } from './words.ts';

const after = (names: readonly string[]) => words.filter((rule) => names.includes(rule.name));
const FIRST = ['web-address', 'e-mail', 'phone', 'version', 'digit-group'];

export const english: Language = {
  ambiguous: heteronyms,
  // Addresses and phone numbers hold what looks like numbers; dates hold what looks like fractions.
  rules: [...after(FIRST), ...calendar, ...words.filter((rule) => !FIRST.includes(rule.name)), ...amounts, ...symbols],
  triggers:
    /(?<![\p{L}\d])(?=\p{L}[\p{L}\d.+-]*(?:@|\.(?:com|org|net|edu|gov|io|co\.uk|info|eu|de|fr|tv|news|app|dev|ai)(?!\p{L}))|https?:)|(?<![\d.,])[.−-]?\d|[$£€¥₹₩₽₺₪₴₫₱฿₦]|(?<!\p{L})(?:US|CA|NZ|HK|A|C|S|R)\$|(?<![\p{L}\d])\p{Lu}|(?<!\p{L})\p{Ll}{1,6}\.|[^\p{L}\d\s,;:!?.’'-]|[’'‘](?=\d0?s?|(?![\p{L}\p{N}]))|(?<![\p{L}\p{N}])[‘']|\.\.\.|\. \. \.|--|(?<=\d)-(?=\p{L})|(?<=\p{L})-(?=\d)|(?<=\p{L})\d|\p{L}(?=[*_—-]{2,})/gu,
};
