// The web again and again: whether an address says something new, and when it wishes to be asked next.
import type { Source } from '../model/article.ts';
import type { RenderError } from '../model/problem.ts';
import { freshForMs } from './freshness.ts';
import { type FetchOptions, reach, refused, sourceOf } from './web.ts';

/** What a server said last time, to ask whether it would say the same. */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

export type Answer = { readonly validators: Validators; readonly freshForMs: number; readonly movedTo?: string } & (
  | { readonly kind: 'changed'; readonly source: Source }
  | { readonly kind: 'unchanged' }
  /** `retryAfterMs` as the server wishes. */
  | { readonly kind: 'refused'; readonly status: number; readonly retryAfterMs?: number; readonly problem: RenderError }
);

/**
 * Asks for what may not have changed since `known`. Asks once: what answers 429 or 5xx is asked again when it wishes.
 *
 * `freshForMs` is how long the server says that its answer stays true, 0 when it does not. `movedTo` is the new
 * address of what moved for good, when every step of the way there was permanent (301 or 308). Throws as `fetchSource`
 * does, except `web/status`.
 */
export function fetchIfChanged(address: string, known: Validators, options: FetchOptions): Promise<Answer> {
  const headers = {
    ...(known.etag ? { 'if-none-match': known.etag } : {}),
    ...(known.lastModified ? { 'if-modified-since': known.lastModified } : {}),
  };
  return reach(address, headers, { ...options, retries: 0 }, async ({ response, url, movedTo }) => {
    const [etag, lastModified] = [response.headers.get('etag'), response.headers.get('last-modified')];
    const common = {
      validators: { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) },
      freshForMs: freshForMs(url.href, response.status, response.headers),
      ...(movedTo ? { movedTo } : {}),
    };
    if (response.ok) return { ...common, kind: 'changed', source: await sourceOf(response, url, options) };
    await response.body?.cancel();
    // A 304 need not repeat the validators that it confirms.
    if (response.status === 304)
      return { ...common, kind: 'unchanged', validators: { ...known, ...common.validators } };
    const retryAfterMs = waitOf(response.headers.get('retry-after'));
    return {
      ...common,
      kind: 'refused',
      status: response.status,
      problem: refused(response, url.href),
      ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    };
  });
}

/** Seconds or a date, as milliseconds from now. */
function waitOf(header: string | null): number | undefined {
  if (header === null) return undefined;
  const ms = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
