// The inline tokens of one Markdown block -> its text, marks and pictures.
import type { DraftMark } from './assemble.ts';
import type { MarkdownToken as Token } from './markdowntokens.ts';

export interface InlineText {
  readonly text: string;
  readonly marks: readonly DraftMark[];
  readonly pictures: readonly Picture[];
  /** Characters that are link text. */
  readonly linked: number;
  /** The whole text is emphasized: what a caption under a picture often is. */
  readonly emphasized: boolean;
}

export interface Picture {
  readonly alt: string;
  readonly title: string;
  readonly url: string;
}

const MARKS: Readonly<Record<string, DraftMark['kind']>> = { em: 'emphasis', strong: 'strong', link: 'link' };

export function inlineText(tokens: readonly Token[]): InlineText {
  let text = '';
  const marks: DraftMark[] = [];
  const pictures: Picture[] = [];
  const open: { kind: DraftMark['kind']; tag: string; start: number; value?: string }[] = [];
  const close = (tag: string): void => {
    const index = open.findLastIndex((mark) => mark.tag === tag);
    if (index < 0) return;
    const [mark] = open.splice(index, 1);
    marks.push({
      kind: mark!.kind,
      start: mark!.start,
      end: text.length,
      ...(mark!.value === undefined ? {} : { value: mark!.value }),
    });
  };
  for (const token of tokens) {
    const start = text.length;
    const name = token.type.replace(/_(?:open|close)$/, '');
    if (token.type === 'text' || token.type === 'text_special') text += token.content;
    else if (token.type === 'softbreak' || token.type === 'hardbreak') text += ' ';
    else if (token.type === 'code_inline') {
      text += token.content;
      marks.push({ kind: 'code', start, end: text.length });
    } else if (token.type === 'image') {
      const alt = inlineText(token.children ?? []).text;
      pictures.push({ alt, title: String(token.attrGet('title') ?? ''), url: String(token.attrGet('src') ?? '') });
    } else if (token.type === 'footnote_ref') {
      // The number is the page's, not the author's: it stands in the text so that it can be left out with a reason.
      text += `[${footnoteLabel(token)}]`;
      marks.push({ kind: 'noteref', start, end: text.length, value: footnoteLabel(token) });
    } else if (token.type === 'html_inline') {
      const tag = /^<(\/?)([a-z][a-z0-9]*)([^>]*)>/i.exec(token.content);
      const element = tag?.[2]?.toLowerCase() ?? '';
      if (element === 'br') text += ' ';
      else if (tag?.[1]) close(`<${element}>`);
      else {
        const value = /\b(?:title|lang)\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag?.[3] ?? '');
        const said = value?.[1] ?? value?.[2];
        if (element === 'abbr' && said) open.push({ kind: 'abbreviation', tag: '<abbr>', start, value: said });
        else if (/^(?:span|i|em|q|cite)$/.test(element) && /\blang\s*=/i.test(tag?.[3] ?? '') && said)
          open.push({ kind: 'language', tag: `<${element}>`, start, value: said });
      }
    } else if (MARKS[name] && token.nesting === 1) {
      const href = token.attrGet('href');
      open.push({ kind: MARKS[name], tag: name, start, ...(href === null ? {} : { value: String(href) }) });
    } else if (MARKS[name] && token.nesting === -1) close(name);
  }
  const trimmed = text.trim().length;
  const covered = (kinds: readonly string[]) =>
    marks.filter((mark) => kinds.includes(mark.kind)).reduce((sum, mark) => sum + mark.end - mark.start, 0);
  return {
    text,
    marks: marks.sort((a, b) => a.start - b.start || b.end - a.end),
    pictures,
    linked: covered(['link']),
    emphasized:
      trimmed > 0 &&
      marks.some((mark) => mark.kind === 'emphasis' && text.slice(mark.start, mark.end).trim().length >= trimmed),
  };
}

export function footnoteLabel(token: Token): string {
  const meta = token.meta as { readonly label?: string; readonly id?: number } | null;
  return meta?.label ?? String((meta?.id ?? 0) + 1);
}
