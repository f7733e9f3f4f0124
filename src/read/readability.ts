// One opinion on what the story is: Mozilla's Readability. The only door to it and to the DOM it needs.
import { createRequire } from 'node:module';
import type * as Mozilla from '@mozilla/readability';
import type * as Linkedom from 'linkedom';

/** Pages longer than this (UTF-16 code units) are judged without it: it would take seconds. */
const LONGEST = 3_000_000;

/** Loaded with the first page: an article in Markdown or plain text needs neither. */
function parsers(): Pick<typeof Mozilla, 'Readability'> & Pick<typeof Linkedom, 'parseHTML'> {
  const load = createRequire(import.meta.url);
  const { Readability } = load('@mozilla/readability') as typeof Mozilla;
  const { parseHTML } = load('linkedom') as typeof Linkedom;
  return { Readability, parseHTML };
}

/** The words it kept, letters and digits only, so that blocks can be looked for in it; '' when it has no opinion. */
export function readabilityText(html: string): string {
  if (html.length > LONGEST) return '';
  try {
    const { Readability, parseHTML } = parsers();
    const { document } = parseHTML(html);
    const found = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], {
      charThreshold: 200,
    }).parse();
    return lettersOf(found?.textContent ?? '');
  } catch {
    // Its parser gives up on pages ours still reads; then there is one opinion less.
    return '';
  }
}

/** Lower case letters and digits, nothing else. */
export function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
