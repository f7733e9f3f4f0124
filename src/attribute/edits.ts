// An editor's decisions: found by the words quoted and what stands before them, not by place; they win over every rule.
import type { Article } from '../model/article.ts';
import { type Attribution, type Edits, NARRATOR, type Quote, type Speaker, type SpeakerDecision, UNKNOWN } from '../model/attribution.ts';
import type { Run } from '../model/run.ts';
import { textAt } from '../model/span.ts';
import { slugOf } from '../text/slug.ts';

export function applyEdits(article: Article, attribution: Attribution, edits: Edits, run: Run): Attribution {
  let { quotes, speakers } = attribution;
  for (const { from, to } of edits.merge ?? []) ({ quotes, speakers } = merge(quotes, speakers, from, to));
  for (const decision of edits.quotes ?? []) {
    const index = quotes.findIndex((quote) => fits(article, quote, decision));
    if (index < 0) {
      run.report({
        code: 'attribute/edit-without-quotation',
        severity: 'warning',
        message: `The edits name a quotation that is not in the article (any more): “${decision.quote.slice(0, 80)}”.`,
        fix: 'Remove the decision from the edits file, or correct its words.',
      });
      continue;
    }
    const decided = decide(quotes[index]!, speakers, decision);
    speakers = decided.speakers;
    quotes = quotes.map((quote, at) => (at === index ? decided.quote : quote));
  }
  for (const { from, to } of edits.rename ?? []) speakers = speakers.map((speaker) => (same(speaker.name, from) ? { ...speaker, name: to } : speaker));
  const used = new Set(quotes.map((quote) => quote.speakerId));
  return { quotes, speakers: speakers.filter((speaker) => speaker.id === NARRATOR || used.has(speaker.id)) };
}

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
const words = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

function fits(article: Article, quote: Quote, decision: SpeakerDecision): boolean {
  if (!words(textAt(article.text, quote.span)).startsWith(words(decision.quote))) return false;
  if (decision.before === undefined) return true;
  return words(article.text.slice(Math.max(0, quote.outer.start - 200), quote.outer.start)).endsWith(words(decision.before));
}

function decide(quote: Quote, speakers: readonly Speaker[], decision: SpeakerDecision): { quote: Quote; speakers: readonly Speaker[] } {
  const rule = decision.by === undefined || decision.by === 'editor' ? 'editor' : `advice of ${decision.by}`;
  const confidence = rule === 'editor' ? 1 : Math.max(quote.confidence, 0.6);
  if (same(decision.speaker, 'narrator')) return { quote: { ...quote, kind: 'scare', speakerId: NARRATOR, confidence, rule }, speakers };
  const kind = quote.kind === 'scare' || quote.kind === 'title' ? 'direct' : quote.kind;
  const known = speakers.find((speaker) => same(speaker.name, decision.speaker) || speaker.id === decision.speaker);
  const unknown = same(decision.speaker, UNKNOWN);
  const speaker: Speaker = known ?? {
    id: unknown ? UNKNOWN : slugOf(decision.speaker),
    name: unknown ? 'Unknown speaker' : decision.speaker,
    kind: unknown ? 'unknown' : 'person',
    mentions: [],
  };
  return { quote: { ...quote, kind, speakerId: speaker.id, confidence, rule }, speakers: known ? speakers : [...speakers, speaker] };
}

function merge(quotes: readonly Quote[], speakers: readonly Speaker[], from: string, to: string): { quotes: readonly Quote[]; speakers: readonly Speaker[] } {
  const source = speakers.find((speaker) => same(speaker.name, from));
  const target = speakers.find((speaker) => same(speaker.name, to));
  if (!source) return { quotes, speakers };
  if (!target) return { quotes, speakers: speakers.map((speaker) => (speaker === source ? { ...speaker, name: to } : speaker)) };
  const mentions = [...target.mentions, ...source.mentions].sort((a, b) => a.start - b.start);
  return {
    quotes: quotes.map((quote) => (quote.speakerId === source.id ? { ...quote, speakerId: target.id } : quote)),
    speakers: speakers.filter((speaker) => speaker !== source).map((speaker) => (speaker === target ? { ...target, mentions } : speaker)),
  };
}
