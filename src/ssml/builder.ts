// The only door to ssml-builder: leaf tags, with the escaping it lacks done here.
import Speech from 'ssml-builder';
import { allowed, element, escapeAttribute, escapeText } from '../text/xml.ts';

/**
 * ssml-builder escapes element text (all but that of say-as) and leaves attribute values as they are, so attributes
 * are escaped before they go in, and text is not, lest it be escaped twice.
 */
const leaf = (build: (speech: Speech) => Speech): string => build(new Speech()).ssml(true);

/** The builder puts some values in single quotes, so both kinds are escaped. */
const quoted = (value: string): string => escapeAttribute(value).replace(/'/g, '&#39;');

/** `<sub alias="one point two million dollars">$1.2 million</sub>` */
export const sub = (written: string, alias: string): string =>
  // The builder refuses an empty alias, which is how words that are not said are written.
  alias === ''
    ? element('sub', { alias }, escapeText(written))
    : wrap(
        leaf((speech) => speech.sub(quoted(alias), ' ')),
        written,
      );

/** IPA. */
export const phoneme = (written: string, ipa: string): string =>
  wrap(
    leaf((speech) => speech.phoneme('ipa', escapeAttribute(ipa.replace(/'/g, 'ˈ')), ' ')),
    written,
  );

export const sayAs = (written: string, interpret: string): string =>
  wrap(
    leaf((speech) => speech.sayAs({ word: ' ', interpret: quoted(interpret) })),
    written,
  );

export const emphasis = (written: string, level: 'strong' | 'moderate' | 'reduced'): string =>
  wrap(
    leaf((speech) => speech.emphasis(level, ' ')),
    written,
  );

/** Whole milliseconds; ssml-builder takes ten seconds at most, so longer ones are several. */
export function pause(milliseconds: number): string {
  const parts: string[] = [];
  for (let left = Math.round(milliseconds); left > 0; left -= 10_000)
    parts.push(leaf((speech) => speech.pause(`${Math.min(left, 10_000)}ms`)));
  return parts.join('');
}

/** The written words go in after the builder, escaped once and by us: it would trim them. */
const wrap = (tag: string, written: string): string => tag.replace(/>\s*<\//, () => `>${escapeText(written)}</`);

export const plain = (written: string): string => escapeText(allowed(written));
