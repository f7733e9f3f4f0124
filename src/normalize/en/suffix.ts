// The English endings -s and -’s in IPA: after a hiss a syllable, else voiced or not as the sound before.

/** `ˈnwiən` -> `ˈnwiənz`, `maɪk` -> `maɪks`, `ˈvaɪs` -> `ˈvaɪsɪz`. */
export function withSuffix(ipa: string, suffix: 's'): string {
  const last = ipa.replace(/[ː\s.]+$/, '').at(-1) ?? '';
  if (/[szʃʒɕʑ]/.test(last)) return `${ipa}ɪz`;
  return ipa + (/[ptkfθxχç]/.test(last) ? suffix : 'z');
}
