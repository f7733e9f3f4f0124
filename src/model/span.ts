// Spans: where something stands in Article.text. Offsets are UTF-16 code units, half-open.

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The characters a span covers. */
export function textAt(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

export const spanLength = (span: Span): number => span.end - span.start;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True when `inner` lies wholly inside `outer`. */
export const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

export interface Tiling {
  /** Stretches of [0, length) that no span covers. */
  readonly missed: readonly Span[];
  /** Stretches that more than one span covers. */
  readonly twice: readonly Span[];
}

/**
 * What a set of spans leaves out of [0, length), and what it covers twice.
 *
 * Takes spans in any order. Gives sorted, non-overlapping stretches; both lists are empty when the spans tile.
 */
export function tiling(spans: readonly Span[], length: number): Tiling {
  const sorted = [...spans].filter((span) => span.end > span.start).sort((a, b) => a.start - b.start || a.end - b.end);
  const missed: Span[] = [];
  const twice: Span[] = [];
  let reached = 0;
  for (const span of sorted) {
    if (span.start > reached) missed.push({ start: reached, end: span.start });
    if (span.start < reached) {
      const start = Math.max(span.start, twice.at(-1)?.end ?? 0);
      const end = Math.min(span.end, reached);
      if (end > start) twice.push({ start, end });
    }
    reached = Math.max(reached, span.end);
  }
  if (reached < length) missed.push({ start: reached, end: length });
  return { missed, twice };
}
