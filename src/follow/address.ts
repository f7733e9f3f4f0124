// When two addresses are one article. Pure.

/** Parameters that count where visitors come from and name no article. */
const COUNTING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|cmp|ref|source|rss|amp)$/i;

/**
 * The form in which addresses are compared: without scheme, `www.`, fragment, counting parameters, an index page's
 * name and a slash at the end. Undefined for what is no address of the web.
 */
export function addressKey(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  const asked = [...url.searchParams].filter(([name]) => !COUNTING.test(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  const path = url.pathname.replace(/\/index\.\w+$/, '/').replace(/\/+$/, '');
  return `${url.host.replace(/^www\./, '')}${path}${asked.length > 0 ? `?${new URLSearchParams(asked)}` : ''}`;
}
