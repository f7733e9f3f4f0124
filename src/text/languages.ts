// Which language a text is written in, by its commonest words.

/** Words that are frequent in one language and rare in the others. Own counts; no more than a hint is asked of them. */
const COMMON: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'and', 'of', 'to', 'is', 'that', 'was', 'with', 'for', 'his', 'they', 'are', 'from', 'said', 'have'],
  de: ['der', 'die', 'und', 'das', 'nicht', 'ist', 'den', 'mit', 'von', 'auf', 'eine', 'dem', 'sich', 'auch', 'wird'],
  fr: ['le', 'les', 'des', 'et', 'est', 'une', 'dans', 'que', 'pour', 'qui', 'du', 'pas', 'sur', 'au', 'avec'],
  es: ['el', 'los', 'que', 'las', 'por', 'una', 'con', 'para', 'del', 'se', 'como', 'más', 'pero', 'su', 'y'],
  it: ['il', 'che', 'di', 'della', 'per', 'una', 'non', 'sono', 'gli', 'con', 'del', 'nel', 'anche', 'alla', 'è'],
  pt: ['o', 'que', 'de', 'não', 'uma', 'os', 'para', 'com', 'do', 'da', 'em', 'mais', 'ao', 'foi', 'são'],
  nl: ['de', 'het', 'een', 'van', 'en', 'niet', 'dat', 'op', 'voor', 'zijn', 'met', 'ook', 'aan', 'er', 'maar'],
};

/** BCP 47, or undefined when the words do not say. Looks at the first 20 000 characters. */
export function guessLanguage(text: string): string | undefined {
  const counts = new Map<string, number>();
  for (const word of text
    .slice(0, 20_000)
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  let best: string | undefined;
  let most = 0;
  let second = 0;
  for (const [language, words] of Object.entries(COMMON)) {
    const hits = words.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
    if (hits > most) {
      second = most;
      most = hits;
      best = language;
    } else second = Math.max(second, hits);
  }
  return most >= 5 && most > second * 1.2 ? best : undefined;
}
