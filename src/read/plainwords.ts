// Words that may hold markup or its entities, as the titles of feeds do.
import { parseHtml, textOf } from '../text/dom.ts';
import { tidy } from '../text/whitespace.ts';

export const plainWords = (text: string): string => tidy(/[<&]/.test(text) ? textOf(parseHtml(text, '')) : text).text;
