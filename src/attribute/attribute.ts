// Stage 2: Article -> Attribution. Joins quotations to speakers; an editor's decisions come last and win.
import type { Article } from '../model/article.ts';
import { type Attribution, type Edits, NARRATOR, type Quote, type QuoteKind, type Speaker, UNKNOWN } from '../model/attribution.ts';
import type { Run } from '../model/run.ts';
import type { Span } from '../model/span.ts';
import { sentences } from '../text/sentences.ts';
import { slugOf } from '../text/slug.ts';
import { type Cue, cueAccording, cueAfter, cueBefore, sayerIn, type Surroundings } from './cues.ts';
import { applyEdits } from './edits.ts';
import { kindOf } from './kinds.ts';
import { findMentions, type Mention } from './mentions.ts';
import { learnGenders, People, type Person } from './people.ts';
import { type FoundQuote, findQuotes, speaks } from './quotes.ts';
import { type Context, type Resolved, resolve } from './resolve.ts';
import { findTurns } from './turns.ts';

export interface AttributeOptions {
  readonly edits?: Edits;
  /** Below this a speaker is unknown rather than guessed, 0-1. */
  readonly minConfidence?: number;
}

const DEFAULT_MIN_CONFIDENCE = 0.25;

/** Finds quotations and who speaks them. Never throws, whatever the text. */
export function attribute(article: Article, options: AttributeOptions, run: Run): Attribution {
  const turns = findTurns(article);
  const found = findQuotes(article).filter((quote) => !turns.some((turn) => turn.block.id === quote.block.id));
  const story = new Story(article, found);
  const decided = story.decideAll(options.minConfidence ?? DEFAULT_MIN_CONFIDENCE);
  const attribution = story.attribution([...decided, ...turns.map((turn) => story.turn(turn))]);
  return applyEdits(article, attribution, options.edits ?? {}, run);
}

interface Decision {
  readonly quote: { readonly span: Span; readonly outer: Span };
  kind: QuoteKind;
  who?: Resolved | undefined;
  confidence: number;
  evidence?: Span | undefined;
  rule: string;
}

class Story {
  readonly #article: Article;
  readonly #quotes: readonly FoundQuote[];
  readonly #masked: string;
  readonly #mentions: readonly Mention[];
  readonly #outside: readonly Mention[];
  readonly #people: People;
  readonly #sentences: readonly Span[];
  #lastSpeaker: Context['lastSpeaker'];

  constructor(article: Article, quotes: readonly FoundQuote[]) {
    this.#article = article;
    this.#quotes = quotes;
    this.#masked = mask(article.text, quotes);
    const spans = quotes.map((quote) => quote.span);
    this.#mentions = article.blocks
      .filter(speaks)
      .flatMap((block) => findMentions(article.text.slice(block.span.start, block.span.end), block.span.start, within(spans, block.span)));
    this.#outside = this.#mentions.filter((mention) => !mention.quoted);
    this.#people = new People(this.#mentions);
    this.#sentences = sentences(this.#masked, article.meta.language);
    learnGenders(this.#people, this.#mentions, (at) => this.#sentenceOf(at));
  }

  decideAll(least: number): Decision[] {
    const decisions: Decision[] = [];
    for (const [index, quote] of this.#quotes.entries()) {
      const decision = this.#decide(index, decisions, least);
      decisions.push(decision);
      if (decision.who && 'person' in decision.who && (decision.kind === 'direct' || decision.kind === 'partial')) this.#lastSpeaker = { person: decision.who.person, at: quote.outer.end };
    }
    this.#lookAhead(decisions);
    return decisions;
  }

  #decide(index: number, before: readonly Decision[], least: number): Decision {
    const quote = this.#quotes[index]!;
    const around = this.#around(index);
    const sides = [cueAfter(around), cueBefore(around), cueAccording(around)].filter((cue): cue is Cue => cue !== undefined);
    const cue = sides.reduce<Cue | undefined>((best, side) => (best === undefined || side.strength > best.strength + 0.02 ? side : best), undefined);
    const previous = before.at(-1);
    const sameBlock = index > 0 && this.#quotes[index - 1]!.block.id === quote.block.id;
    const kind = kindOf(this.#article.text, quote, cue !== undefined);
    if (kind === 'scare' || kind === 'title') return { quote, kind, confidence: 0.8, rule: kind === 'title' ? 'title-of-work' : 'scare-quote' };
    if (quote.continued && previous?.who) return { quote, kind: 'direct', who: previous.who, confidence: 0.96, evidence: previous.evidence, rule: 'continued-quotation' };
    const speech = lastSpeech(before);
    const strongCue = cue && (cue.strength >= 0.8 || !sameBlock);
    if (strongCue || (cue && !speech?.who)) {
      const who = cue.mention && resolve(cue.mention, this.#context());
      if (who) return { quote, kind, who, confidence: cue.strength * who.certainty, evidence: cue.evidence, rule: cue.rule };
    }
    if (sameBlock && speech?.who && this.#quotes.some((other) => other.span === speech.quote.span && other.block.id === quote.block.id))
      return { quote, kind, who: speech.who, confidence: 0.93 * Math.max(0.6, speech.confidence), evidence: speech.evidence, rule: 'same-paragraph' };
    const fallback = this.#fromBefore(quote, around, speech);
    if (fallback && fallback.confidence >= least) return { quote, kind, ...fallback };
    return { quote, kind, confidence: 0.2, rule: 'no-evidence' };
  }

  /** No cue in the sentence: the sentence before, the paragraph before, who spoke last. */
  #fromBefore(quote: FoundQuote, around: Surroundings, speech: Decision | undefined): Pick<Decision, 'who' | 'confidence' | 'evidence' | 'rule'> | undefined {
    const start = quote.outer.start;
    if (start > quote.block.span.start) {
      const sentence = this.#sentenceOf(Math.max(quote.block.span.start, start - 2));
      const cue = sayerIn(around, { start: Math.max(sentence.start, quote.block.span.start), end: start });
      const who = cue?.mention && resolve(cue.mention, this.#context());
      if (cue && who) return { who, confidence: cue.strength * who.certainty, evidence: cue.evidence, rule: cue.rule };
    }
    const blocks = this.#article.blocks;
    const at = blocks.indexOf(quote.block);
    const above = blocks.slice(0, at).reverse().find(speaks);
    if (start <= quote.block.span.start + 1 && above) {
      const words = this.#masked.slice(above.span.start, above.span.end).trimEnd();
      const sentence = this.#sentenceOf(above.span.start + words.length - 1);
      const cue = sayerIn(around, { start: Math.max(sentence.start, above.span.start), end: above.span.end });
      const who = cue?.mention && resolve(cue.mention, this.#context());
      if (words.endsWith(':') && cue && who) return { who, confidence: 0.9 * who.certainty, evidence: cue.evidence, rule: 'colon-paragraph-before' };
      const aboveSpoke = speech && speech.quote.outer.start >= above.span.start;
      if (aboveSpoke && speech.who && (speech.kind === 'direct' || !cue)) return { who: speech.who, confidence: 0.75, evidence: speech.evidence, rule: 'speaker-before' };
      if (cue && who) return { who, confidence: 0.7 * who.certainty, evidence: cue.evidence, rule: 'paragraph-before' };
    }
    return speech?.who ? { who: speech.who, confidence: 0.4, evidence: speech.evidence, rule: 'last-speaker' } : undefined;
  }

  /** A quotation without evidence of its own takes the speaker of the next in its paragraph: “No. … Never,” she said. */
  #lookAhead(decisions: Decision[]): void {
    for (let index = decisions.length - 2; index >= 0; index--) {
      const decision = decisions[index]!;
      const next = decisions[index + 1]!;
      const same = this.#quotes[index]!.block.id === this.#quotes[index + 1]!.block.id;
      const weak = decision.confidence < 0.75 && (decision.kind === 'direct' || decision.kind === 'partial') && !STRONG.has(decision.rule);
      if (!same || !weak || !next.who || next.confidence < 0.5 || next.rule === 'same-paragraph') continue;
      decisions[index] = { ...decision, who: next.who, confidence: 0.8 * next.confidence, evidence: next.evidence, rule: 'next-in-paragraph' };
    }
  }

  #context(): Context {
    return {
      people: this.#people,
      mentions: this.#outside,
      lastSpeaker: this.#lastSpeaker,
      sentenceOf: (at) => this.#sentenceOf(at),
      paragraphOf: (at) => this.#article.blocks.find((block) => at >= block.span.start && at < block.span.end)?.span ?? { start: at, end: at },
    };
  }

  #around(index: number): Surroundings {
    const quote = this.#quotes[index]!;
    const next = this.#quotes[index + 1];
    const previous = this.#quotes[index - 1];
    return {
      masked: this.#masked,
      text: this.#article.text,
      quote,
      mentions: within(this.#outside, { start: quote.block.span.start - 1200, end: quote.block.span.end }),
      afterEnd: next && next.block.id === quote.block.id ? next.outer.start : quote.block.span.end,
      beforeStart: previous && previous.block.id === quote.block.id ? previous.outer.end : quote.block.span.start,
    };
  }

  #sentenceOf(at: number): Span {
    let low = 0;
    let high = this.#sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#sentences[middle]!.start <= at) low = middle;
      else high = middle - 1;
    }
    return this.#sentences[low] ?? { start: at, end: at };
  }

  /** A turn of an interview or a transcript: the label names the speaker. */
  turn(turn: { readonly span: Span; readonly outer: Span; readonly label: string; readonly labelSpan: Span }): Decision {
    const mention = this.#mentions.find((candidate) => candidate.kind === 'name' && candidate.start >= turn.labelSpan.start && candidate.end <= turn.labelSpan.end);
    const person = mention && this.#people.of(mention);
    const who: Resolved = person ? { person, certainty: 1 } : { label: turn.label, head: turn.label, certainty: 1 };
    return { quote: turn, kind: 'turn', who, confidence: 0.98, evidence: turn.labelSpan, rule: 'turn-label' };
  }

  attribution(all: Decision[]): Attribution {
    const decisions = [...all].sort((a, b) => a.quote.span.start - b.quote.span.start);
    const speakers = new Map<string, Speaker>([[NARRATOR, { id: NARRATOR, name: 'Narrator', kind: 'narrator', mentions: [] }]]);
    const quotes = decisions.map((decision, index): Quote => {
      const { quote, kind, who, confidence, evidence, rule } = decision;
      const speech = kind !== 'scare' && kind !== 'title';
      const speaker = !speech ? speakers.get(NARRATOR)! : who ? this.#speakerFor(who, speakers) : unknownSpeaker(speakers);
      const { span, outer } = quote;
      return { id: `q${index + 1}`, span, outer, kind, speakerId: speaker.id, confidence: Math.round(confidence * 1000) / 1000, rule, ...(evidence ? { evidence } : {}) };
    });
    return { speakers: [...speakers.values()], quotes };
  }

  #speakerFor(who: Resolved, speakers: Map<string, Speaker>): Speaker {
    const speaker = 'person' in who ? speakerOf(who.person) : unnamedSpeaker(who);
    const known = speakers.get(speaker.id);
    if (known && known.name === speaker.name) return known;
    const id = known ? `${speaker.id}-${speakers.size}` : speaker.id;
    speakers.set(id, { ...speaker, id });
    return speakers.get(id)!;
  }
}

const STRONG = new Set(['verb-after', 'verb-after-inverted', 'verb-before', 'according-to', 'continued-quotation', 'colon', 'colon-paragraph-before', 'turn-label']);

const lastSpeech = (decisions: readonly Decision[]): Decision | undefined => decisions.findLast((decision) => decision.kind === 'direct' || decision.kind === 'partial');

function speakerOf(person: Person): Speaker {
  const gender = person.stated;
  const kind = person.organization ? 'organization' : 'person';
  const mentions = person.mentions.map(({ start, end }) => ({ start, end }));
  return { id: slugOf(person.name), name: person.name, kind, mentions, ...(gender && !person.organization ? { gender } : {}), ...(person.title ? { title: person.title } : {}) };
}

function unnamedSpeaker(who: { readonly label: string; readonly gender?: 'female' | 'male' | 'neutral' }): Speaker {
  return { id: slugOf(who.label), name: who.label, kind: 'unnamed', mentions: [], ...(who.gender ? { gender: who.gender } : {}) };
}

function unknownSpeaker(speakers: Map<string, Speaker>): Speaker {
  const known = speakers.get(UNKNOWN);
  if (known) return known;
  const speaker: Speaker = { id: UNKNOWN, name: 'Unknown speaker', kind: 'unknown', mentions: [] };
  speakers.set(UNKNOWN, speaker);
  return speaker;
}

/** The text with everything quoted replaced by underscores, mark for mark. */
function mask(text: string, quotes: readonly FoundQuote[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { outer } of quotes) {
    parts.push(text.slice(at, outer.start), '_'.repeat(outer.end - outer.start));
    at = outer.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** Those of a sorted list that start inside a span, by bisection. */
function within<T extends Span>(sorted: readonly T[], span: Span): T[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < span.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let index = low; index < sorted.length && sorted[index]!.start < span.end; index++) found.push(sorted[index]!);
  return found;
}
