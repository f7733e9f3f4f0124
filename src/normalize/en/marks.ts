// Marks of punctuation that are heard as a pause or not at all: quotation marks, brackets, dashes, ellipses, redactions.
import { type Rule, rule } from '../rule.ts';

export const redactions: readonly Rule[] = [
  rule(
    'redaction',
    /\p{L}[*_]{2,}\p{L}*|\p{L}{1,3}\*+\p{L}{1,3}(?![\p{L}*])|[*]{3,}(?!\s*$)|█+/u,
    (_match, { text, start }) => (/\p{L}$/u.test(text.slice(Math.max(0, start - 1), start)) ? undefined : 'bleep'),
    'capital',
    'small',
    'sign',
  ),
  rule(
    'redaction',
    /(?![aIAi])\p{L}(?:[—–]{2,}|-{2,})\p{L}{0,4}(?!\p{L})/u,
    (match, { text, start }) =>
      /\p{L}$/u.test(text.slice(Math.max(0, start - 1), start))
        ? undefined
        : /\p{L}$/u.test(match[0].slice(1))
          ? 'bleep'
          : `${match[0][0]} blank`,
    'capital',
    'small',
  ),
  rule(
    'redaction',
    /[—_]{3,}|—{2,}(?=[\s.,;!?]|$)|_{2,}/u,
    (_match, { text, start }) => (/(?:^|\s|\.)$/.test(text.slice(Math.max(0, start - 1), start)) ? 'blank' : ', '),
    'sign',
  ),
];

const pauseAfter = (text: string, end: number): boolean => /^\s[\p{L}\p{N}“‘"'$£€]/u.test(text.slice(end, end + 2));

export const marks: readonly Rule[] = [
  rule(
    'ellipsis',
    /\.(?:\s?\.){2,}|…(?:\.|\s?…)*/u,
    (_match, { text, end }) =>
      /^\s*$/.test(text.slice(end, end + 2)) ? '.' : /^[\s.,;:!?”"’)\]]/.test(text.slice(end, end + 1)) ? ',' : ', ',
    'sign',
  ),
  rule(
    'dash',
    /\s?(?:[—–―](?![—–―])|(?<=[\p{L}\p{P}]\s?)[—–―]{2}(?![—–―])|\s?--+)\s?/u,
    (_match, { text, start, end }) =>
      start === 0 || end === text.length || /^[,.;:!?]/.test(text.slice(end, end + 1)) ? ' ' : ', ',
    'sign',
  ),
  rule('dash', /\s-\s|^-(?=\s)/u, (_match, { start }) => (start === 0 ? '' : ', '), 'sign'),
  rule('bracket', /(?<=[\p{L}\p{N}%”’"'»])\s\((?=[^()]*\)(?:[\s.,;:!?]|$))/u, () => ', ', 'sign'),
  // Said aloud, an aside stands between pauses; an editor's word inside a quotation is read on.
  rule(
    'bracket',
    /\(/u,
    (_match, { text, start }) =>
      /\p{L}$/u.test(text.slice(Math.max(0, start - 1), start)) &&
      !/^\(\p{Ll}{1,3}\)/u.test(text.slice(start, start + 5))
        ? ' '
        : '',
    'sign',
  ),
  rule(
    'bracket',
    /\)/u,
    (_match, { text, end }) =>
      pauseAfter(text, end) ? ',' : /^[\p{L}\p{N}]/u.test(text.slice(end, end + 1)) ? ' ' : '',
    'sign',
  ),
  rule(
    'bracket',
    /\[(?:\.\.\.|…)\]/u,
    (_match, { text, end }) => (/^[\s.,;:!?]|^$/.test(text.slice(end, end + 1)) ? ',' : ', '),
    'sign',
  ),
  rule(
    'bracket',
    /[[\]{}⟨⟩]/u,
    (match, { text, start, end }) =>
      /[[{⟨]/.test(match[0])
        ? /[\s(“"‘]$/.test(text.slice(0, start).slice(-1)) || start === 0 || /\p{L}/u.test(text[end] ?? '')
          ? ''
          : ' '
        : /^[\s.,;:!?”"’\p{L}]|^$/u.test(text.slice(end, end + 1))
          ? ''
          : ' ',
    'sign',
  ),
  rule('quotation-mark', /[“”„‟«»"‹›‚‛＂〝〞]|(?<![\p{L}\p{N}])[‘'’]|[’'‘](?![\p{L}\p{N}])/u, () => '', 'sign'),
];
