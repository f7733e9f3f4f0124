// Spelling numbers out. The only door to n2words: choosing what a token is, is ours; its words are the library's.
import { createRequire } from 'node:module';
import * as de from 'n2words/de-DE';
import * as en from 'n2words/en-US';
import * as es from 'n2words/es-ES';
import * as fr from 'n2words/fr-FR';
import * as it from 'n2words/it-IT';
import * as nl from 'n2words/nl-NL';
import * as pt from 'n2words/pt-PT';

export const { toCardinal, toOrdinal } = en;

interface Speller {
  toCardinal(value: string, options?: { readonly gender?: 'masculine' | 'feminine' }): string;
  toOrdinal(value: string, options?: { readonly gender?: 'masculine' | 'feminine' }): string;
}

/** Languages of the library without a grammar of ours: the file of each is loaded when it is first spoken. */
const OTHERS: Readonly<Record<string, string>> = Object.fromEntries(
  'am-ET ar-SA az-AZ bn-BD cs-CZ da-DK el-GR fa-IR fi-FI fil-PH gu-IN ha-NG he-IL hi-IN hr-HR hu-HU id-ID ja-JP ka-GE kn-IN ko-KR lt-LT lv-LV mr-IN ms-MY nb-NO pa-IN pl-PL ro-RO ru-RU sr-Cyrl-RS sv-SE sw-KE ta-IN te-IN th-TH tr-TR uk-UA ur-PK vi-VN yo-NG zh-Hans-CN'
    .split(' ')
    .map((tag) => [tag.split('-')[0]!, tag]),
);
/** Near enough to be understood where the library has no file of their own. */
const KIN: Readonly<Record<string, string>> = { nn: 'nb', no: 'nb', tl: 'fil', bs: 'hr', iw: 'he', in: 'id' };

const load = createRequire(import.meta.url);
const spellers: Record<string, Speller | undefined> = { de, en, es, fr, it, nl, pt } as Record<string, Speller>;

function spellerOf(language: string): Speller | undefined {
  const tag = language.toLowerCase().split('-')[0] ?? '';
  const primary = KIN[tag] ?? tag;
  if (!Object.hasOwn(spellers, primary))
    spellers[primary] = OTHERS[primary] ? (load(`n2words/${OTHERS[primary]}`) as Speller) : undefined;
  return spellers[primary];
}

const gendered = (feminine: boolean): { readonly gender: 'masculine' | 'feminine' } => ({
  gender: feminine ? 'feminine' : 'masculine',
});

/** A number in the words of a language; undefined for a language the library has not. `number` has a point, no groups. */
export function spell(number: string, language: string, feminine = false): string | undefined {
  return spellerOf(language)?.toCardinal(number, gendered(feminine));
}

/** A whole number above zero as an ordinal; undefined as for `spell`. */
export function spellOrdinal(number: string, language: string, feminine = false): string | undefined {
  return spellerOf(language)?.toOrdinal(number, gendered(feminine));
}
