// From a mention in a cue to a person: names by themselves, pronouns and noun phrases by what stands before.
import type { Span } from '../model/span.ts';
import type { Gender, Mention } from './mentions.ts';
import { genderOf, type People, type Person } from './people.ts';
import { VOICES_OF_PAPER } from './words.ts';

export type Resolved =
  | { readonly person: Person; readonly certainty: number }
  /** Somebody without a name: 'White House spokeswoman'. */
  | { readonly label: string; readonly head: string; readonly certainty: number; readonly gender?: Gender };

export interface Context {
  readonly people: People;
  /** Outside quotation marks, in order. */
  readonly mentions: readonly Mention[];
  /** Who was quoted last before, and where. */
  readonly lastSpeaker: { readonly person: Person; readonly at: number } | undefined;
  readonly sentenceOf: (at: number) => Span;
  readonly paragraphOf: (at: number) => Span;
}

export function resolve(mention: Mention, context: Context): Resolved | undefined {
  if (mention.kind === 'name') {
    const person = context.people.of(mention);
    return person ? { person, certainty: 0.99 } : undefined;
  }
  return mention.kind === 'pronoun' ? resolvePronoun(mention, context) : resolveNominal(mention, context);
}

/** How far back, in characters, a pronoun looks. */
const REACH = 1800;

/** Each signal votes; together they are right more often than any alone. */
function resolvePronoun(pronoun: Mention, context: Context): Resolved | undefined {
  const { people, mentions, lastSpeaker } = context;
  const wanted = pronoun.gender;
  const votes = new Map<Person, number>();
  const fits = (person: Person): boolean => {
    const gender = genderOf(person);
    if (wanted === 'neutral' || wanted === undefined) return true;
    return !person.organization && (gender === undefined || gender === wanted);
  };
  const vote = (person: Person | undefined, weight: number): void => {
    if (!person || !fits(person)) return;
    const known = genderOf(person) === wanted ? 1 : 0.72;
    votes.set(person, (votes.get(person) ?? 0) + weight * known);
  };
  if (lastSpeaker && pronoun.start - lastSpeaker.at < REACH) {
    const here = context.paragraphOf(pronoun.start);
    vote(lastSpeaker.person, lastSpeaker.at >= here.start ? 1.5 : pronoun.start - lastSpeaker.at < 700 ? 1.0 : 0.6);
  }
  const before = mentions.filter((mention) => mention.kind === 'name' && mention.end <= pronoun.start && pronoun.start - mention.start < REACH);
  const own = context.sentenceOf(pronoun.start);
  const sameSentence = before.filter((mention) => mention.start >= own.start);
  vote(subject(sameSentence, people, fits), 1.1);
  const previous = own.start > 0 ? context.sentenceOf(Math.max(0, own.start - 2)) : undefined;
  if (previous) vote(subject(before.filter((mention) => mention.start >= previous.start && mention.start < own.start), people, fits), 0.9);
  const paragraph = context.paragraphOf(pronoun.start);
  vote(subject(before.filter((mention) => mention.start >= paragraph.start), people, fits), 0.6);
  const near = before.filter((mention) => fits(people.of(mention)!)).at(-1);
  vote(near && people.of(near), 0.7);
  const recent = before.slice(-8);
  for (const mention of recent) vote(people.of(mention), 0.12);
  const ranked = [...votes].sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  if (!best) return undefined;
  const total = ranked.reduce((sum, [, weight]) => sum + weight, 0);
  return { person: best[0], certainty: Math.max(0.35, Math.min(0.97, 0.45 + 0.55 * ((best[1] - (second?.[1] ?? 0)) / total))) };
}

/** First of them that is nobody's possession. */
function subject(mentions: readonly Mention[], people: People, fits: (person: Person) => boolean): Person | undefined {
  for (const mention of mentions) {
    const person = people.of(mention);
    if (person && !mention.possessive && fits(person)) return person;
  }
  return undefined;
}

function resolveNominal(nominal: Mention, context: Context): Resolved | undefined {
  const head = nominal.head ?? nominal.words;
  const unnamed: Resolved = { label: nominal.words, head, certainty: 0.85, ...(nominal.gender ? { gender: nominal.gender } : {}) };
  const article = nominal.article ?? '';
  if (VOICES_OF_PAPER.has(head) || head.endsWith('s') || article === 'a' || article === 'an' || article === 'one' || article === 'another') return unnamed;
  const titled = context.people.byNoun(head, nominal.start);
  if (titled && fitsGender(titled, nominal.gender)) return { person: titled, certainty: 0.85 };
  // "the businessman": whoever the text has just been about.
  const { lastSpeaker } = context;
  const near = context.mentions.filter((mention) => mention.kind === 'name' && mention.end <= nominal.start && nominal.start - mention.start < 600 && !mention.possessive);
  const people = near.map((mention) => context.people.of(mention)!).filter((person) => !person.organization && fitsGender(person, nominal.gender));
  const focus = lastSpeaker && nominal.start - lastSpeaker.at < 600 && fitsGender(lastSpeaker.person, nominal.gender) ? lastSpeaker.person : people.at(-1);
  if (focus && (article === 'the' || article === '')) return { person: focus, certainty: 0.6 };
  return unnamed;
}

const fitsGender = (person: Person, gender: Gender | undefined): boolean => gender === undefined || genderOf(person) === undefined || genderOf(person) === gender;
