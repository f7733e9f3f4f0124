// One transcription for several accents of English. The table's is American, with `ɒ` kept apart.

const AMERICAN = /^en(?:-(?:us|ca|ph|pr|001))?$/i;

/** American voices say `ɒ` as `ɑ`; British and most others drop the r of a closed syllable. */
export function regional(ipa: string, language: string): string {
  if (AMERICAN.test(language)) return ipa.replace(/ɒ/g, 'ɑ');
  if (/^en-(?:ie|scotland)$/i.test(language)) return ipa;
  return ipa
    .replace(/ɝ(?![aeiouæɑɒɔəɛɪʊʌ])/g, 'ɜː')
    .replace(/ɝ/g, 'ɜːɹ')
    .replace(/ɚ(?=[ˈˌ]?[aeiouæɑɒɔəɛɪʊʌ])/g, 'əɹ')
    .replace(/ɚ/g, 'ə')
    .replace(/([ɑɔ])ɹ(?![ˈˌ]?[aeiouæɑɒɔəɛɪʊʌ])/g, '$1ː')
    .replace(/([ɛɪʊ])ɹ(?![ˈˌ]?[aeiouæɑɒɔəɛɪʊʌ])/g, '$1ə')
    .replace(/ɑ(?!ː)/g, 'ɑː')
    .replace(/oʊ/g, 'əʊ')
    .replace(/(?<=[tdn])uː/g, 'juː');
}
