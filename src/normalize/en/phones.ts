// Telephone numbers: North America, Britain, international form, short codes; extensions.
import { type Context, type Rule, rule } from '../rule.ts';
import { after, before, wordBefore } from './around.ts';
import { cardinal, digitByDigit } from './numbers.ts';

const groups = (written: string): string => (written.match(/\d+/g) ?? []).map(digitByDigit).join(', ');
const EXTENSION = '(?:,?\\s(?:[eE]xt\\.?|extension|x)\\s?(\\d{1,6}))?';
const withExtension = (words: string, extension: string | undefined): string =>
  extension === undefined ? words : `${words}, extension ${digitByDigit(extension)}`;

const isCalled = (context: Context): boolean =>
  /\b(?:call|called|calls|calling|dial|dialed|dialing|phone|phoned|telephone|tel|ring|text|texted|fax|mobile|cell|hotline|helpline|whatsapp|at)[:.]?\s(?:me\s|us\s)?(?:at\s|on\s)?$/i.test(
    before(context),
  );

/** Codes of three digits that are dialed in Britain, the European Union and North America. */
const EMERGENCY = /^(?:911|999|112|988)$/;

export const phones: readonly Rule[] = [
  rule(
    'phone',
    /\+(\d{1,3})((?:[\s.-]?\(?\d{1,5}\)?){2,6})(?![\d\p{L}])/u,
    (match) =>
      match[2]!.replace(/\D/g, '').length < 6
        ? undefined
        : `plus ${digitByDigit(match[1]!)}, ${groups(match[2]!.length > 9 && !/[\s.()-]/.test(match[2]!) ? match[2]!.replace(/(\d{3})(?=\d)/g, '$1 ') : match[2]!)}`,
    'sign',
  ),
  rule(
    'phone',
    new RegExp(
      `(?:(1)[\\s.-])?\\(?(\\d{3})\\)?[\\s.-]?(\\d{3})[.\\s-](\\d{4})(-\\d+)?${EXTENSION}(?![\\d\\p{L}])`,
      'u',
    ),
    (match) => {
      const code =
        match[2] === '800' || match[2] === '900' ? `${cardinal(match[2][0]!)} hundred` : digitByDigit(match[2]!);
      const parts = [match[1], undefined].flatMap((part) => (part ? [digitByDigit(part)] : []));
      return withExtension(
        [
          ...parts,
          code,
          digitByDigit(match[3]!),
          digitByDigit(match[4]!),
          ...(match[5] ? [digitByDigit(match[5])] : []),
        ].join(', '),
        match[6],
      );
    },
    'digit',
    'sign',
  ),
  rule(
    'phone',
    /1-(\d{3})-((?=[A-Z\d-]*[A-Z])[A-Z\d]+(?:-[A-Z\d]+)*)(?![\p{L}\d])/u,
    (match) =>
      `one, ${/^[89]00$/.test(match[1]!) ? `${cardinal(match[1]![0]!)} hundred` : digitByDigit(match[1]!)}, ${match[2]!
        .replace(/-/g, ' ')
        .replace(/\d+/g, (digits) => ` ${digitByDigit(digits)} `)
        .replace(/\s+/g, ' ')
        .trim()}`,
    'digit',
  ),
  rule(
    'phone',
    new RegExp(
      `0\\d{2,4}[\\s-]\\d{3,4}(?:[\\s-]?\\d{3,4})?${EXTENSION}(?![\\d\\p{L}])|\\(0\\d{2,4}\\)\\s?\\d{3,4}[\\s-]?\\d{3,4}(?!\\d)|0800[\\s-]\\d{4}(?!\\d)`,
      'u',
    ),
    (match) => withExtension(groups(match[1] ? match[0].slice(0, match[0].lastIndexOf(match[1])) : match[0]), match[1]),
    'digit',
    'sign',
  ),
  rule(
    'phone',
    /(\d{3})[-.](\d{4})(?![\d\p{L}]|[-–]\d)/u,
    (match) => `${digitByDigit(match[1]!)}, ${digitByDigit(match[2]!)}`,
    'digit',
  ),
  rule(
    'phone',
    /(\d{3})(\d{3})(\d{4})(?![\d,.]\d|\d)/u,
    (match, context) => (isCalled(context) ? match.slice(1).map(digitByDigit).join(', ') : undefined),
    'digit',
  ),
  rule(
    'short-code',
    /(?:[2-9]11|999|112|988|111|101)(?![\p{L}\d]|[,.:]\d|-\d|\s?%)/u,
    (match, context) => {
      const dialed = isCalled(context) && wordBefore(context) !== 'at';
      const service =
        /^\s(?:call|caller|calls|callers|dispatch|dispatcher|dispatchers|operator|operators|emergency|line|hotline|center|system|service)s?\b/i;
      if (dialed || service.test(after(context))) return digitByDigit(match[0]);
      return EMERGENCY.test(match[0]) &&
        match[0] === '911' &&
        !/^(?:porsche|carrera|flight|route|room)$/.test(wordBefore(context)) &&
        /^(?:[.,;:!?)]|$|\s(?:and|or|to|for|after|from|when|at)\b)/.test(after(context))
        ? digitByDigit(match[0])
        : undefined;
    },
    'digit',
  ),
];
