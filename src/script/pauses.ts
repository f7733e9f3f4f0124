// How long the silence after each utterance is, by what comes next. Milliseconds.

export interface PauseRules {
  /** Between sentences of one voice. */
  readonly sentence: number;
  /** Between paragraphs. */
  readonly paragraph: number;
  /** Another voice begins, between sentences. */
  readonly speaker: number;
  /** Another voice begins in the middle of a sentence: “…,” she said. */
  readonly attribution: number;
  /** Between list items, and between the rows of a table. */
  readonly item: number;
  /** Between the cells of a row. */
  readonly cell: number;
  readonly beforeHeading: number;
  readonly afterHeading: number;
  /** Before a heading that begins a chapter. */
  readonly chapter: number;
  /** After the last words. */
  readonly end: number;
}

/** Middle of the ranges in common use for spoken word (delivery formats: sentence 250-400, paragraph 600-800 …). */
export const DEFAULT_PAUSES: PauseRules = {
  sentence: 300,
  paragraph: 700,
  speaker: 450,
  attribution: 250,
  item: 450,
  cell: 200,
  beforeHeading: 1000,
  afterHeading: 600,
  chapter: 1600,
  end: 0,
};

/** What one utterance is, as far as a pause depends on it. */
export interface Neighbor {
  readonly blockId: string;
  readonly speakerId: string;
  readonly heading: boolean;
  readonly item: boolean;
  /** The table and row it stands in: '2.3'. */
  readonly row?: string;
  /** Its first words begin a chapter. */
  readonly chapter: boolean;
  /** It ends where a sentence ends. */
  readonly endsSentence: boolean;
}

export function pauseBetween(before: Neighbor, after: Neighbor | undefined, rules: PauseRules): number {
  if (!after) return rules.end;
  const sameBlock = before.blockId === after.blockId;
  if (after.chapter) return rules.chapter;
  if (before.heading && !sameBlock) return rules.afterHeading;
  if (after.heading && !sameBlock) return rules.beforeHeading;
  if (!sameBlock && before.row !== undefined && before.row === after.row) return rules.cell;
  if (!sameBlock) return before.item && after.item ? rules.item : rules.paragraph;
  if (before.speakerId !== after.speakerId) return before.endsSentence ? rules.speaker : rules.attribution;
  return rules.sentence;
}
