// From the target of a request to a path inside the folder, or nothing. Pure.

/** Windows sees devices and streams in these; nothing that is published has them. */
const STRANGE = /[\\\0-\u001f\u007f:*?"<>|]/;

/**
 * `/a%20b/index.html?x=1` -> `['a b', 'index.html']`; a last '' means that a folder was asked for.
 *
 * Undefined for what is never served: a path that climbs (`..`, also encoded or encoded twice), backslashes, NUL and
 * other control characters, empty parts, names that begin with a dot, and what is not UTF-8 in percent-encoding.
 */
export function pathOfTarget(target: string): readonly string[] | undefined {
  const written = target.replace(/[?#].*$/s, '');
  if (!written.startsWith('/')) return undefined;
  const parts = written.slice(1).split('/').map(decoded);
  if (!parts.every((part): part is string => part !== undefined)) return undefined;
  const right = parts.every((part, index) =>
    part === '' ? index === parts.length - 1 : !part.startsWith('.') && !part.includes('/') && !STRANGE.test(part),
  );
  // Encoded twice: once more decoded it would climb or hide, for a proxy in front of us that decodes again.
  return right && !parts.some((part) => /%(?:2e|2f|5c|00)/i.test(part)) ? parts : undefined;
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
