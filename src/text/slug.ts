// Slugs: names as ids, file names and addresses. ASCII where the name is, otherwise its own letters.

/** 'Maria López' -> 'maria-lopez'; `fallback` for a name without letters. At most 80 characters. */
export function slugOf(name: string, fallback = 'speaker'): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’']/g, '');
  const slug = plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+/, '');
  return [...slug].slice(0, 80).join('').replace(/-+$/, '') || fallback;
}

/** Parameters of addresses that count visitors and name no article. */
const COUNTING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|source|cmp|amp)$/i;

/**
 * A path or address -> a name fit for a folder: `3 Takeaways!.txt` gives `3-takeaways`, `https://a.example/news/`
 * gives `news`, `https://a.example/item?id=7` gives `item-7`, `https://a.example` gives `a-example`.
 */
export function slugOfUri(uri: string): string {
  const web = /^https?:\/\/([^/?#]*)([^?#]*)(?:\?([^#]*))?/i.exec(uri);
  const path = web ? web[2]! : uri.replace(/[?#].*$/, '');
  const names = path.split(/[\\/]+/).filter((name) => name !== '' && !(web && /^index\.\w+$/i.test(name)));
  const name = decoded(names.at(-1) ?? '').replace(/(?<=.)\.[A-Za-z0-9]{1,6}$/, '');
  if (!web) return slugOf(name, 'article');
  const asked = [...new URLSearchParams(web[3] ?? '')].filter(([key]) => !COUNTING.test(key)).map(([, value]) => value);
  return slugOf([name || web[1]!, ...asked].join('-'), 'article');
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
