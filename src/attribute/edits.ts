// An editor's decisions, found by the quoted words and what stands before them. They win over every rule.
import type { Article } from '../model/article.ts';
import {
  type Attribution,
  type Edits,
  NARRATOR,
  type Quote,
  type Speaker,
  type SpeakerDecision,
  UNKNOWN,
} from '../model/attribution.ts';
import { isEditor, plain } from '../model/edits.ts';
import type { Run } from '../model/run.ts';
import { unknownSpeaker } from './speakers.ts';

export function applyEdits(
  attribution: Attribution,
  article: Article,
  edits: Edits | undefined,
  run: Run,
): Attribution {
  if (!edits) return attribution;
  let { speakers, quotes } = attribution;
  ({ speakers, quotes } = merged(speakers, quotes, edits));
  speakers = speakers.map((speaker) => {
    const change = edits.rename?.find(({ from }) => plain(from) === plain(speaker.name));
    return change ? { ...speaker, name: change.to } : speaker;
  });
  // Advice first, so that a person's word comes last and stands.
  const decisions = [...(edits.quotes ?? [])].sort((a, b) => Number(isEditor(a)) - Number(isEditor(b)));
  for (const decision of decisions) {
    const matches = find(decision, quotes, article.text);
    if (matches.length === 0) {
      run.report({
        code: 'attribute/edit-without-quotation',
        severity: 'warning',
        message: `No quotation begins “${decision.quote.slice(0, 60)}”, which an edit gives to ${decision.speaker}.`,
        fix: `Correct the words in content/${article.id}.edits.json, or remove the entry.`,
      });
      continue;
    }
    for (const index of matches) {
      const quote = quotes[index]!;
      if (!isEditor(decision) && plain(decision.speaker) === 'none') {
        quotes = quotes.with(index, { ...quote, rule: 'adviser-none' });
        continue;
      }
      const [id, more] = speakerFor(decision.speaker, speakers, article.meta.language);
      if (more) speakers = [...speakers, more];
      const { evidence: _evidence, ...rest } = quote;
      const kind =
        id === NARRATOR ? 'scare' : quote.kind === 'scare' || quote.kind === 'title' ? 'partial' : quote.kind;
      quotes = quotes.with(index, {
        ...rest,
        kind,
        speakerId: id,
        confidence: isEditor(decision) ? 1 : 0.9,
        rule: isEditor(decision) ? 'editor' : 'adviser',
      });
    }
  }
  const used = new Set(quotes.map((quote) => quote.speakerId));
  return { quotes, speakers: speakers.filter((speaker) => speaker.id !== UNKNOWN || used.has(UNKNOWN)) };
}

function find(decision: SpeakerDecision, quotes: readonly Quote[], text: string): number[] {
  const words = plain(decision.quote);
  if (words === '') return [];
  const before = plain(decision.before ?? '');
  const found: number[] = [];
  for (const [index, quote] of quotes.entries()) {
    const own = plain(text.slice(quote.span.start, quote.span.end));
    if (own !== words && !(words.length >= 20 && own.startsWith(words))) continue;
    if (
      before !== '' &&
      !plain(text.slice(Math.max(0, quote.outer.start - 2 * before.length - 40), quote.outer.start)).endsWith(before)
    )
      continue;
    found.push(index);
  }
  return found;
}

function speakerFor(name: string, speakers: readonly Speaker[], language: string): [string, Speaker?] {
  const wanted = plain(name);
  if (wanted === NARRATOR) return [NARRATOR];
  const known = speakers.find((speaker) => plain(speaker.name) === wanted || speaker.id === wanted);
  if (known) return [known.id];
  if (wanted === UNKNOWN) return [UNKNOWN, unknownSpeaker(language)];
  const base = wanted.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '') || 'speaker';
  let id = base;
  for (let number = 2; speakers.some((speaker) => speaker.id === id); number++) id = `${base}-${number}`;
  return [id, { id, name, kind: 'person', mentions: [] }];
}

function merged(speakers: readonly Speaker[], quotes: readonly Quote[], edits: Edits): Attribution {
  for (const { from, to } of edits.merge ?? []) {
    const source = speakers.find((speaker) => plain(speaker.name) === plain(from));
    const target = speakers.find((speaker) => plain(speaker.name) === plain(to));
    if (!source || source === target || source.id === NARRATOR) continue;
    if (!target) {
      speakers = speakers.map((speaker) => (speaker === source ? { ...speaker, name: to } : speaker));
      continue;
    }
    const joined = {
      ...source,
      ...target,
      mentions: [...target.mentions, ...source.mentions].sort((a, b) => a.start - b.start),
    };
    speakers = speakers
      .filter((speaker) => speaker !== source)
      .map((speaker) => (speaker === target ? joined : speaker));
    quotes = quotes.map((quote) => (quote.speakerId === source.id ? { ...quote, speakerId: target.id } : quote));
  }
  return { speakers, quotes };
}
