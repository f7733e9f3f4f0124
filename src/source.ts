// From what a person names, a file or an address of the web, to a source that can be read.
import { mediaTypeOf, readBytes } from './io/files.ts';
import type { Source } from './model/article.ts';

export interface SourceOptions {
  readonly signal?: AbortSignal;
  /** Addresses of the web may lead to this machine and its own network. */
  readonly allowPrivate?: boolean;
}

/** True for what is fetched and not opened as a file. */
export const isWebAddress = (name: string): boolean => /^https?:\/\//i.test(name);

/** `path` is where the file `name` stands. Throws `io/…` for files, `web/…` for addresses, `read/…` for a PDF that does not open. */
export async function sourceFrom(name: string, path: string, options: SourceOptions = {}): Promise<Source> {
  if (!isWebAddress(name))
    return await unpacked({ uri: name, mediaType: mediaTypeOf(path), bytes: await readBytes(path) });
  const { fetchSource } = await import('./io/web.ts');
  const { signal = new AbortController().signal, allowPrivate = false } = options;
  return await unpacked(await fetchSource(name, { signal, allowPrivate }));
}

/** What takes time is done before reading: the words of a PDF, the rules that say formulas. */
export async function unpacked(source: Source): Promise<Source> {
  const { unpack } = await import('./read/unpack.ts');
  return await unpack(source);
}
