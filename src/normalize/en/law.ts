// Law and parliament: bills and resolutions, public laws, sections and paragraphs, citations of codes and reports.
import { type Rule, rule } from '../rule.ts';
import { cardinal, pairs, romanValue } from './numbers.ts';

const numbered = (digits: string): string => (digits.length > 2 ? pairs(digits) : cardinal(digits));

/** '230(c)(1)' '12.5' '1983a': numbers as such, letters as letters. */
function section(written: string): string {
  return (written.match(/\d+(?:\.\d+)?|\p{L}+/gu) ?? [])
    .map((part) =>
      /^\d/.test(part)
        ? part.includes('.')
          ? cardinal(part)
          : part.length > 3
            ? pairs(part)
            : cardinal(part)
        : /^[ivx]{2,}$/.test(part)
          ? cardinal(String(romanValue(part.toUpperCase()) ?? 0))
          : part,
    )
    .join(' ');
}
const SECTION = '\\d+(?:\\.\\d+)?(?:[a-z](?![\\p{L}]))?(?:\\((?:\\d{1,3}|\\p{L}{1,4})\\))*';

const BILLS: Readonly<Record<string, string>> = {
  HR: 'H R',
  S: 'S',
  HB: 'H B',
  SB: 'S B',
  AB: 'A B',
  HRES: 'House Resolution',
  SRES: 'Senate Resolution',
  HJRES: 'House Joint Resolution',
  SJRES: 'Senate Joint Resolution',
  HCONRES: 'House Concurrent Resolution',
  SCONRES: 'Senate Concurrent Resolution',
};

export const law: readonly Rule[] = [
  rule(
    'docket',
    /(?<=\b[Nn]o\.\s)(\d{2,4})-(\d{2,6})(?![\d-])/u,
    (match) => `${numbered(match[1]!)}, ${numbered(match[2]!)}`,
    'digit',
  ),
  rule(
    'bill',
    /(H\.\s?R\.|H\.?\s?J\.?\s?Res\.|S\.?\s?J\.?\s?Res\.|H\.?\s?Con\.?\s?Res\.|S\.?\s?Con\.?\s?Res\.|H\.?\s?Res\.|S\.?\s?Res\.|[SHA]\.\s?B\.|HR|S\.)\s?(?:No\.\s)?(\d{1,5})(?![\d\p{L}]|,\d)/u,
    (match) => {
      const kind = match[1]!.replace(/[.\s]/g, '').toUpperCase();
      return `${BILLS[kind] ?? kind} ${numbered(match[2]!)}`;
    },
    'capital',
  ),
  rule(
    'public-law',
    /Pub(?:lic|\.)\s(?:L\.|Law)\s(?:No\.\s)?(\d{1,3})[-–](\d{1,4})(?!\d)/u,
    (match) => `Public Law ${numbered(match[1]!)} ${cardinal(match[2]!)}`,
    'capital',
  ),
  rule(
    'section',
    new RegExp(`(§§?)[\\s\\u00a0]?(${SECTION})(?:\\s?[-–]\\s?(${SECTION}))?(?![\\p{L}])`, 'u'),
    (match) =>
      `${match[1] === '§§' || match[3] ? 'sections' : 'section'} ${section(match[2]!)}${match[3] ? ` to ${section(match[3])}` : ''}`,
    'sign',
  ),
  rule(
    'section',
    new RegExp(`\\d+(?:\\.\\d+)?(?:[a-z](?![\\p{L}]))?(?:\\((?:\\d{1,3}|\\p{L}|[ivx]{2,4})\\))+`, 'u'),
    (match) => (/\(\d{3}\)|\((?:19|20)\d\d\)/.test(match[0]) ? undefined : section(match[0])),
    'digit',
  ),
  rule(
    'citation',
    /(\d{1,3})\s(U\.\s?S\.\s?C\.|U\.\s?S\.|F\.\s?[23]d|F\.\s?Supp\.(?:\s[23]d)?|S\.\s?Ct\.|C\.\s?F\.\s?R\.|Fed\.\sReg\.)\s(?=\d|§)/u,
    (match) =>
      `${numbered(match[1]!)} ${match[2]!.replace('Supp.', 'Supplement').replace('Ct.', 'C T').replace('Fed. Reg.', 'Federal Register').replace('2d', 'second').replace('3d', 'third').replace(/\.\s?/g, ' ').trim()} `,
    'digit',
  ),
];
