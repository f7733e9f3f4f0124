// Formulas as words. The only door to the speech rule engine and to the LaTeX parser; both are loaded at the first formula.
import { createRequire } from 'node:module';

interface SpeechRuleEngine {
  engineReady(): Promise<unknown>;
  setupEngine(features: Readonly<Record<string, string>>): Promise<unknown>;
  toSpeech(mathml: string): string;
}

interface LatexParser {
  renderToString(latex: string, options: { readonly throwOnError: boolean; readonly displayMode: boolean }): string;
}

const load = createRequire(import.meta.url);

/** Languages whose rules for formulas come with the engine. */
const LOCALES: readonly string[] = ['en', 'de', 'fr', 'es', 'it', 'sv', 'da', 'nb', 'nn', 'ca', 'ko', 'hi', 'af'];

/** Longer than any formula of a person; the engine's time grows faster than the formula. In UTF-16 code units. */
export const LONGEST_FORMULA = 20_000;

let engine: SpeechRuleEngine | undefined;
const loaded = new Set<string>();

const localeOf = (language: string): string => language.toLowerCase().split('-')[0] ?? '';
const settings = (locale: string) => ({ locale, domain: 'clearspeak', modality: 'speech', markup: 'none' });

/** Loads the rules of languages, which takes a quarter of a second; formulas have no words before. */
export async function loadMath(languages: readonly string[]): Promise<void> {
  for (const locale of languages.map(localeOf)) {
    if (!LOCALES.includes(locale) || loaded.has(locale)) continue;
    engine ??= load('speech-rule-engine') as SpeechRuleEngine;
    await engine.setupEngine(settings(locale));
    await engine.engineReady();
    loaded.add(locale);
  }
}

/**
 * The words of a `math` element as a mathematician would read it out: `x squared plus 1`. Numbers stay as digits.
 *
 * Undefined when the rules of the language are not loaded, or the element cannot be understood.
 */
export function mathmlWords(mathml: string, language: string): string | undefined {
  const locale = localeOf(language);
  if (!engine || !loaded.has(locale) || mathml.length > LONGEST_FORMULA) return undefined;
  try {
    // With the rules loaded, this takes effect at once; the promise has nothing more to say.
    void engine.setupEngine(settings(locale));
    const words = engine.toSpeech(mathml).replace(/\s+/g, ' ').trim();
    return words === '' ? undefined : words;
  } catch {
    return undefined;
  }
}

/** The words of a formula written in LaTeX, without its delimiters; undefined when it is none. */
export function latexWords(latex: string, language: string): string | undefined {
  if (latex.length > LONGEST_FORMULA) return undefined;
  try {
    const parser = load('temml') as LatexParser;
    const mathml = parser.renderToString(latex, { throwOnError: true, displayMode: false });
    return mathmlWords(mathml.replace(/<annotation\b[\s\S]*?<\/annotation>/g, ''), language);
  } catch {
    return undefined;
  }
}
