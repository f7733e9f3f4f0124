// Slugs: names as ids, file names and addresses. ASCII where the name is, otherwise its own letters.

/** 'Maria López' -> 'maria-lopez'; `fallback` for a name without letters. At most 80 characters. */
export function slugOf(name: string, fallback = 'speaker'): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’']/g, '');
  return (
    plain
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .slice(0, 80)
      .replace(/^-+|-+$/g, '') || fallback
  );
}
