// The rule a person is told: the structure behind the strongest candidate.

/** From the features of the candidate that decided. */
export function ruleOf(features: readonly string[]): string {
  const all = new Set(features.map((feature) => feature.replace(/^~/, '')));
  const has = (name: string): boolean => all.has(name);
  if (has('goes on')) return 'continued-quotation';
  if (has('signed')) return 'signature';
  if (has('same')) return 'same-paragraph';
  if ([...all].some((feature) => feature.startsWith('same B'))) return 'same-speaker-goes-on';
  if (has('other')) return 'taking-turns';
  for (const role of ['inverted', 'said', 'shared', 'according']) {
    const name = { inverted: 'verb-before', said: 'verb-after', shared: 'verb-shared', according: 'according-to' }[
      role
    ]!;
    if (has(`S+ ${role}`)) return `quote-then-${name}`;
    if (has(`S- ${role}`)) return `${name}-then-quote`;
    for (const distance of ['1', '2', '3'])
      if (has(`P${distance}- ${role}`) || has(`P${distance}+ ${role}`)) return `${name}-nearby-sentence`;
  }
  for (const distance of ['1', '2', '3']) if (has(`B${distance}`)) return 'paragraph-before';
  if (has('S- colon subject') || has('P1- colon')) return 'colon';
  return has('S+') || has('S-') ? 'same-sentence' : 'same-paragraph';
}
