// The words around a quotation that say whose it is: "said Cha", "he told reporters", "according to the letter".
import type { Span } from '../model/span.ts';
import type { Mention } from './mentions.ts';
import { PLAIN_SAY, SAY_VERBS } from './words.ts';

export interface Cue {
  readonly mention: Mention | undefined;
  /** The words that decide, for the report. */
  readonly evidence: Span;
  readonly rule: string;
  /** 0-1: how often such a cue is right, before it is known who "he" is. */
  readonly strength: number;
}

export interface Surroundings {
  /** Article text in which everything quoted is replaced by underscores. */
  readonly masked: string;
  /** Up to where the words after this quotation belong to it: the next quotation, or the end of the block. */
  readonly afterEnd: number;
  /** From where the words before it belong to it. */
  readonly beforeStart: number;
  readonly quote: { readonly span: Span; readonly outer: Span };
  readonly text: string;
  /** Mentions outside quotation marks, in order. */
  readonly mentions: readonly Mention[];
}

const ADVERB = "(?:\\s*(?:\\p{L}+ly|also|later|then|once|again|still|even|just|soon|often|once|recently|first|finally|who|has|have|had|was|is|were|has also|went on to|goes on to|would|will|could|did|does|has previously|,)\\s*)";
const WORD = /[\p{L}][\p{L}’'-]*/gu;

/** What stands right behind the quotation: "said X", "X said". */
export function cueAfter(around: Surroundings): Cue | undefined {
  const { masked, afterEnd, quote, text } = around;
  const from = quote.outer.end;
  const tail = masked.slice(from, afterEnd);
  const last = text[quote.span.end - 1] ?? '';
  const stop = sentenceStop(tail);
  const clause = tail.slice(0, stop);
  // A full stop inside the marks ends the sentence: what follows is another.
  const attached = /^[\s]*[,;:—–-]?\s*[\p{Ll}]/u.test(tail) || /[,—–-]/.test(last) || /^\s*,/.test(tail);
  const asked = /[?!…]/.test(last);
  const inverted = new RegExp(`^[\\s,—–-]*(?:(?:${ADVERB}){0,3})?(\\p{L}+)(?:\\s+(?:to|of|on|in)\\s+\\p{L}+)?\\s+`, 'u').exec(clause);
  if (inverted && SAY_VERBS.has(inverted[1]!.toLowerCase()) && (attached || asked || /\p{Ll}/u.test(inverted[1]![0]!))) {
    const subject = firstMention(around, from + inverted[0].length, from + inverted[0].length + 60);
    if (subject && !subject.possessive) return cue(subject, from, subject.end, 'verb-after-inverted', 0.97);
    if (subject) return cue(headAfter(around, subject, from + stop), from, subject.end, 'verb-after-inverted', 0.93);
    return { mention: undefined, evidence: { start: from, end: Math.min(from + stop, from + 60) }, rule: 'verb-after-unnamed', strength: 0.5 };
  }
  if (!attached && !asked) return undefined;
  const subject = subjectIn(around, from, from + stop, from + 24);
  if (!subject) return undefined;
  const verb = firstVerb(masked, subject.end, from + stop);
  if (!verb) return undefined;
  const near = verb.start - subject.end < 40;
  if (!attached && !near) return undefined;
  return cue(subject, from, verb.end, 'verb-after', near ? 0.97 : 0.9);
}

/** What leads up to the quotation in its sentence: "X said:", "according to X", "said X:", "X called it". */
export function cueBefore(around: Surroundings): Cue | undefined {
  const { masked, beforeStart, quote } = around;
  const to = quote.outer.start;
  const lead = masked.slice(beforeStart, to);
  const start = beforeStart + sentenceStart(lead);
  const words = masked.slice(start, to);
  if (words.trim() === '') return undefined;
  const source = /according to\s+/i.exec(words);
  if (source) {
    const named = firstMention(around, start + source.index + source[0].length, to);
    if (named) return cue(named, start + source.index, named.end, 'according-to', 0.93);
  }
  const verbs = [...words.matchAll(WORD)].filter((match) => SAY_VERBS.has(match[0].toLowerCase()));
  const strong = verbs.filter((match) => PLAIN_SAY.has(match[0].toLowerCase()));
  const verb = (strong.at(-1) ?? verbs.at(-1))!;
  const leadsIn = /[,:]\s*$|\b(?:said|says|that|as|wrote|was|were|is|a|an|the|to|of|and|or|with|for)\s*$/i.test(words);
  if (verb) {
    const at = start + verb.index;
    const subject = subjectBefore(around, start, at) ?? firstMention(around, at + verb[0].length, to);
    if (subject) {
      const plainly = PLAIN_SAY.has(verb[0].toLowerCase());
      return cue(subject, subject.start < at ? subject.start : at, subject.start < at ? at + verb[0].length : subject.end, 'verb-before', plainly ? (leadsIn ? 0.95 : 0.85) : 0.8);
    }
  }
  const subject = subjectIn(around, start, to, to);
  return subject ? cue(subject, subject.start, subject.end, /:\s*$/.test(words) ? 'colon' : 'sentence-subject', /:\s*$/.test(words) ? 0.8 : 0.6) : undefined;
}

/** "according to X" or "in the words of X" after a quotation, also with words of the sentence between. */
export function cueAccording(around: Surroundings): Cue | undefined {
  const { masked, afterEnd, quote } = around;
  const tail = masked.slice(quote.outer.end, afterEnd);
  const clause = tail.slice(0, sentenceStop(tail));
  const source = /(?:according to|in the words of|as per)\s+/i.exec(clause);
  if (!source) return undefined;
  const from = quote.outer.end + source.index;
  const named = firstMention(around, from + source[0].length, from + source[0].length + 60);
  return named ? cue(named, from, named.end, 'according-to', 0.92) : undefined;
}

/** The subject of a sentence with a verb of saying: "He said he was surprised." */
export function sayerIn(around: Pick<Surroundings, 'masked' | 'mentions'>, sentence: Span): Cue | undefined {
  const words = around.masked.slice(sentence.start, sentence.end);
  const verb = [...words.matchAll(WORD)].find((match) => SAY_VERBS.has(match[0].toLowerCase()));
  const subject = verb
    ? (subjectBefore(around, sentence.start, sentence.start + verb.index) ?? firstMention(around, sentence.start + verb.index, sentence.end))
    : subjectIn(around, sentence.start, sentence.end, sentence.end);
  return subject ? cue(subject, subject.start, subject.end, verb ? 'sentence-before' : 'subject-before', verb ? 0.75 : 0.5) : undefined;
}

const cue = (mention: Mention | undefined, start: number, end: number, rule: string, strength: number): Cue => ({ mention, evidence: { start, end: Math.max(end, start) }, rule, strength });

/** Where the first sentence of `tail` ends, quotations being underscores. */
function sentenceStop(tail: string): number {
  for (const match of tail.matchAll(/[.?!](?=\s|$)|\n/g)) {
    const before = /\S*$/.exec(tail.slice(0, match.index))![0];
    if (/^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Jr|Sr|St|Gen|Lt|Col|Sgt|Rev|Prof|U\.S|D\.C|No|\p{Lu}\.\p{Lu})$/u.test(before.replace(/^[("]/, ''))) continue;
    return match.index;
  }
  return tail.length;
}

/** Where the last sentence of `lead` starts. */
function sentenceStart(lead: string): number {
  let start = 0;
  for (const match of lead.matchAll(/[.?!]["”’)]*\s+(?=[\p{Lu}_“"‘«])/gu)) {
    const before = /\S*$/.exec(lead.slice(0, match.index))![0];
    if (/^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Jr|Sr|St|Gen|Lt|Col|Sgt|Rev|Prof|U\.S|D\.C|No|\p{Lu}\.\p{Lu})$/u.test(before)) continue;
    if (match.index + match[0].length < lead.length) start = match.index + match[0].length;
  }
  return start;
}

function firstVerb(masked: string, from: number, to: number): Span | undefined {
  for (const match of masked.slice(from, to).matchAll(WORD)) if (SAY_VERBS.has(match[0].toLowerCase())) return { start: from + match.index, end: from + match.index + match[0].length };
  return undefined;
}

function firstMention(around: Pick<Surroundings, 'mentions'>, from: number, to: number): Mention | undefined {
  return around.mentions.find((mention) => mention.start >= from && mention.start < to);
}

/** The first mention in [from, to) that can be a subject and starts before `latest`. */
function subjectIn(around: Pick<Surroundings, 'mentions' | 'masked'>, from: number, to: number, latest: number): Mention | undefined {
  const inside = around.mentions.filter((mention) => mention.start >= from && mention.end <= to && mention.start < latest);
  return inside.find((mention) => canBeSubject(around.masked, mention)) ?? undefined;
}

/** The subject of the verb at `verb`: right before it, else the first of the clause. */
function subjectBefore(around: Pick<Surroundings, 'mentions' | 'masked'>, from: number, verb: number): Mention | undefined {
  const inside = around.mentions.filter((mention) => mention.start >= from && mention.end <= verb);
  const able = inside.filter((mention) => canBeSubject(around.masked, mention));
  const nearest = able.at(-1);
  if (nearest && new RegExp(`^(?:${ADVERB})*$`, 'u').test(around.masked.slice(nearest.end, verb).replace(/\s+/g, ' '))) return nearest;
  return able[0] ?? undefined;
}

/** Not somebody's, not after a preposition. "him" and "her" are objects. */
function canBeSubject(masked: string, mention: Mention): boolean {
  if (mention.possessive || mention.words === 'him' || mention.words === 'them' || mention.words === 'us') return false;
  const before = masked.slice(Math.max(0, mention.start - 14), mention.start);
  return !/\b(?:of|to|with|for|from|by|at|in|on|about|against|between|into|like|than|over|under|after|before|during|behind|told|asked|tell)\s+$/i.test(before);
}

/** After "Clinton’s" comes whom it is about. */
function headAfter(around: Surroundings, owner: Mention, to: number): Mention {
  return around.mentions.find((mention) => mention.start >= owner.end && mention.start < Math.min(to, owner.end + 60) && !mention.possessive) ?? owner;
}
