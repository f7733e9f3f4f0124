// How long an answer of the web stays true, by its own word (RFC 9111). The only door to http-cache-semantics.
import CachePolicy from 'http-cache-semantics';

/** Milliseconds; 0 when the server says nothing, or that it must always be asked. */
export function freshForMs(url: string, status: number, headers: Iterable<[string, string]>): number {
  // No guessing from the age of the file: without a word, our own interval counts.
  const policy = new CachePolicy(
    { url, method: 'GET', headers: {} },
    { status, headers: Object.fromEntries(headers) },
    { shared: false, cacheHeuristic: 0 },
  );
  return Math.max(0, policy.timeToLive());
}
