// How honest confidence is: of the quotations given so much, how many are right. Used by eval.mjs and attribution-folds.mjs.
/** Characters in both; below nought when they are apart. */
export const overlap = (a, b) => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** The labelled quotation that a span is: half of the longer one is in both. */
export const labelOf = (doc, span) =>
  doc.quotes.find((quote) => overlap(quote, span) >= 0.5 * Math.max(quote.end - quote.start, span.end - span.start));

/** [confidence, was it right] of every quotation that a label tells about. */
export function judged(doc, spans, speakerMatch) {
  return spans.flatMap((span) => {
    const gold = labelOf(doc, span);
    if (!gold || gold.kind !== 'direct' || (!gold.speaker && !gold.speakerLabel)) return [];
    return [[span.confidence, speakerMatch(span.speaker, gold, doc).lenient]];
  });
}

const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98, 1.01];

/** Rows of text: the range, how many quotations fall into it, their mean confidence and the part that is right, in percent. */
export function reliability(quotations) {
  const percent = (value) => (100 * value).toFixed(1);
  return EDGES.slice(0, -1).flatMap((low, at) => {
    const inside = quotations.filter(([confidence]) => confidence >= low && confidence < EDGES[at + 1]);
    if (inside.length === 0) return [];
    const said = inside.reduce((sum, [confidence]) => sum + confidence, 0) / inside.length;
    const right = inside.filter(([, ok]) => ok).length / inside.length;
    const range = `${low.toFixed(2)} - ${Math.min(1, EDGES[at + 1]).toFixed(2)}`;
    return [[range, String(inside.length), percent(said), percent(right)]];
  });
}
