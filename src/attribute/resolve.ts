// Who "she" and "the senator" are: people ranked by what the text has said of them so far.
import type { StatedGender } from '../model/attribution.ts';
import type { Mention } from './mention.ts';
import { agree, type Entity } from './entity.ts';
import { best, type Choice, softmax } from './rank.ts';
import type { Role } from './roles.ts';
import type { Weights } from './weights.ts';
import { DESCRIPTIONS, FEMALE_NOUNS, GENERIC, MALE_NOUNS, NOUN_TITLES, PRONOUNS, WORK } from './words.ts';

export interface Seen {
  readonly entity: Entity;
  passage: number;
  sentence: number;
  role: Role;
  start: number;
  byName: boolean;
  /** First mention of its sentence. */
  first: boolean;
  /** The last sentence in which it was said to speak, or -1. */
  told: number;
  /** The last time it was a subject, or -1. */
  subject: number;
  subjectPassage: number;
  /** The last sentence it opened as its subject, or -1. */
  topic: number;
  /** Mentions in its last passage, and in the one before that. */
  count: number;
  /** It was the first person of its last passage. */
  opened: boolean;
}

/** Told of each decision while weights are fitted. */
export type Watch = (
  what: 'pronoun' | 'nominal' | 'quote' | 'partial',
  at: { readonly start: number; readonly end: number },
  choices: readonly Choice<Entity | undefined>[],
) => void;

/** Nouns that an institution named before may be called by. */
export const INSTITUTIONS = new Set(
  'campaign company committee department agency government ministry office group organization association union court party network newspaper paper magazine team firm bank council board commission panel administration'.split(
    ' ',
  ),
);

const MOST = 14;
const TELLING = new Set<Role>(['said', 'inverted', 'shared', 'according']);
const SUBJECTS = new Set<Role>(['said', 'inverted', 'shared', 'according', 'subject', 'copula']);

/** What has been said so far, most recent last. */
export class Memory {
  readonly #weights: Weights;
  readonly #watch: Watch | undefined;
  #recent: Seen[] = [];
  readonly #dialogue: boolean;
  #opened = -1;
  #chain: Partial<Record<string, { entity: Entity; passage: number; sentence: number }>> = {};
  /** Speakers of the quotations before, most recent last. */
  speakers: { entity: Entity; passage: number }[] = [];

  constructor(weights: Weights, dialogue: boolean, watch?: Watch) {
    this.#dialogue = dialogue;
    this.#weights = weights;
    this.#watch = watch;
  }

  see(entity: Entity, mention: Mention, role: Role, first: boolean): void {
    const old = this.#recent.findIndex((seen) => seen.entity === entity);
    const known = old >= 0 ? this.#recent.splice(old, 1)[0] : undefined;
    const subject = SUBJECTS.has(role);
    const here = known?.passage === mention.passage;
    const opens = this.#opened !== mention.passage && (entity.kind === 'person' || entity.kind === 'unnamed');
    if (opens) this.#opened = mention.passage;
    this.#recent.push({
      told: TELLING.has(role) ? mention.sentence : (known?.told ?? -1),
      subject: subject ? mention.sentence : (known?.subject ?? -1),
      subjectPassage: subject ? mention.passage : (known?.subjectPassage ?? -1),
      topic: subject && first ? mention.sentence : (known?.topic ?? -1),
      count: here ? known.count + 1 : 1,
      opened: opens || (here && known.opened),
      entity,
      passage: mention.passage,
      sentence: mention.sentence,
      role,
      start: mention.start,
      byName: mention.kind === 'name',
      first,
    });
    if (this.#recent.length > 40) this.#recent.shift();
  }

  spoke(entity: Entity, passage: number): void {
    this.speakers.push({ entity, passage });
    if (this.speakers.length > 8) this.speakers.shift();
  }

  /** People that a pronoun may mean, best first, with probabilities. Empty for I, we and where nobody fits. */
  pronoun(mention: Mention, role: Role, named: ReadonlySet<Entity>, teller?: Entity): Choice<Entity>[] {
    const gender = PRONOUNS[mention.words[0] ?? ''];
    if (gender === undefined || gender === 'first') return [];
    const plural = gender === 'neutral' || gender === 'thing';
    const pool = this.#pool(
      (entity) =>
        plural
          ? gender === 'thing'
            ? entity.kind === 'organization' || entity.kind === 'document'
            : entity.kind === 'group' || entity.kind === 'organization'
          : entity.kind === 'person' || entity.kind === 'unnamed',
      mention,
    );
    if (pool.length === 0) return [];
    const choices = pool.map((seen, index) => ({
      value: seen.entity,
      features: [
        ...this.#features(seen, index, mention, role, gender, pool, 'p', named),
        ...(seen.entity === teller ? ['p tells it'] : []),
      ],
    }));
    const ranked = softmax(choices, this.#weights);
    this.#watch?.('pronoun', mention, ranked);
    const chosen = best(ranked);
    if (chosen && chosen.probability > 0.5 && !plural) {
      chosen.value.votes[gender as 'female' | 'male']++;
      this.#chain[gender] = { entity: chosen.value, passage: mention.passage, sentence: mention.sentence };
    }
    return ranked;
  }

  /** Somebody known, or undefined for somebody new. */
  nominal(mention: Mention, role: Role, named: ReadonlySet<Entity>): Choice<Entity | undefined>[] {
    const gender =
      mention.gender ?? (FEMALE_NOUNS.has(mention.head) ? 'female' : MALE_NOUNS.has(mention.head) ? 'male' : undefined);
    const work = WORK.has(mention.head);
    const generic = GENERIC.has(mention.head) || work ? 'generic' : NOUN_TITLES[mention.head] ? 'office' : mention.sort;
    const nothing = {
      value: undefined,
      features: ['new', `new ${mention.determiner}`, `new ${generic} ${mention.determiner}`, `new ${mention.sort}`],
    };
    if (mention.determiner === 'indefinite' || mention.determiner === 'none') return softmax([nothing], this.#weights);
    const { modifiers } = mention;
    const wanted = NOUN_TITLES[mention.head] ?? [mention.head];
    const same = (entity: Entity): boolean =>
      mention.sort === 'paper' || mention.sort === 'group'
        ? entity.kind === 'organization'
          ? mention.sort === 'paper' && INSTITUTIONS.has(mention.head)
          : entity.roles.has(mention.head) && entity.kind !== 'person'
        : entity.kind === 'person' || entity.kind === 'unnamed';
    const pool = this.#pool(same, mention);
    const holds = (entity: Entity): boolean =>
      wanted.some((title) => entity.titles.has(title)) || entity.roles.has(mention.head);
    const choices: { value: Entity | undefined; features: string[] }[] = pool.map((seen, index) => {
      const { entity } = seen;
      const features = this.#features(seen, index, mention, role, gender, pool, 'n', named);
      const office = holds(entity);
      const overlap = modifiers.filter((word) => entity.roles.has(word) || entity.key.includes(word)).length;
      const clash = entity.kind === 'unnamed' && !entity.roles.has(mention.head);
      features.push(
        `n ${office && work ? 'person' : generic} ${office ? 'office' : 'no office'}`,
        `n overlap ${Math.min(2, overlap)} of ${Math.min(2, modifiers.length)} ${office ? 'office' : ''}`,
        `n ${mention.determiner} ${office ? 'office' : 'no office'}`,
      );
      if (office) features.push(`n office passages ${Math.min(3, mention.passage - seen.passage)}`);
      if (office)
        features.push(
          `n office rank ${Math.min(2, pool.slice(0, index).filter((other) => holds(other.entity)).length)}`,
          `n office of ${Math.min(2, pool.filter((other) => holds(other.entity)).length)}`,
        );
      if (clash) features.push('n other noun');
      if (entity.kind === 'organization')
        features.push(
          `n institution ${entity.key.includes(mention.head) ? 'by its noun' : 'by another'} ${mention.determiner}`,
        );
      if (DESCRIPTIONS.has(mention.head) && entity.roles.has(mention.head)) features.push('n description');
      if (mention.determiner === 'possessive' && entity.kind === 'person') features.push('n owned');
      return { value: entity, features };
    });
    const held = pool.some((seen) => holds(seen.entity));
    nothing.features.push(
      `new ${held ? 'despite' : 'without'} office`,
      ...(held ? [`new ${work ? 'person' : generic} despite office`] : []),
    );
    choices.push(nothing);
    const ranked = softmax(choices, this.#weights);
    this.#watch?.('nominal', mention, ranked);
    return ranked;
  }

  #pool(fits: (entity: Entity) => boolean, mention: Mention): Seen[] {
    const pool: Seen[] = [];
    for (let index = this.#recent.length - 1; index >= 0 && pool.length < MOST; index--) {
      const seen = this.#recent[index]!;
      if (fits(seen.entity) && mention.passage - seen.passage < 60) pool.push(seen);
    }
    return pool;
  }

  #features(
    seen: Seen,
    order: number,
    mention: Mention,
    role: Role,
    gender: StatedGender | 'first' | 'thing' | undefined,
    pool: readonly Seen[],
    prefix: string,
    named: ReadonlySet<Entity>,
  ): string[] {
    const { entity } = seen;
    const agreement = gender === undefined ? 'any' : agree(entity, gender);
    const apart = Math.min(4, mention.sentence - seen.sentence);
    const passages = Math.min(4, mention.passage - seen.passage);
    const rank = pool
      .slice(0, order)
      .filter((other) => gender === undefined || !agree(other.entity, gender).startsWith('against')).length;
    const speaker = this.speakers.at(-1);
    const features = [
      `${prefix} gender ${agreement}`,
      `${prefix} kind ${entity.kind}`,
      `${prefix} rank ${Math.min(3, rank)}`,
      `${prefix} apart ${apart} passages ${passages}`,
      `${prefix} ${apart === 0 ? 'same sentence' : passages === 0 ? 'same passage' : 'before'} ${seen.role}`,
      `${prefix} ${seen.role} apart ${apart}`,
      `${prefix} named ${entity.named > 12 ? 'often' : entity.named > 4 ? 'some' : entity.named > 1 ? 'few' : entity.kind === 'unnamed' ? 'never' : 'once'}`,
    ];
    if (passages === 0)
      features.push(`${prefix} here rank ${Math.min(2, rank)} ${role === 'possessive' ? 'possessive' : ''}`);
    const fits = (other: Seen): boolean => gender === undefined || !agree(other.entity, gender).startsWith('against');
    if (named.has(entity)) features.push(`${prefix} named in quotation`);
    if (seen.subject >= 0) {
      const since = Math.min(4, mention.sentence - seen.subject);
      features.push(
        `${prefix} subject apart ${since}`,
        `${prefix} subject passages ${Math.min(3, mention.passage - seen.subjectPassage)}`,
      );
      const before = pool.filter((other) => other !== seen && other.subject > seen.subject && fits(other)).length;
      features.push(`${prefix} subject rank ${Math.min(3, before)}`);
    } else features.push(`${prefix} never subject`);
    const here = pool.filter((other) => other.passage === mention.passage && fits(other)).length;
    const alone = here === 0 ? 'nobody here' : here === 1 ? 'one here' : 'more here';
    if (seen.topic >= 0) {
      const newer = pool.filter((other) => other !== seen && other.topic > seen.topic && fits(other)).length;
      features.push(
        `${prefix} topic apart ${Math.min(3, mention.sentence - seen.topic)}`,
        `${prefix} topic rank ${Math.min(3, newer)} ${alone}`,
      );
    }
    features.push(`${prefix} rank ${Math.min(2, rank)} ${alone}`);
    const rivals = pool.filter((other) => other !== seen && other.passage === seen.passage && fits(other));
    features.push(`${prefix} rivals ${Math.min(2, rivals.length)} passages ${Math.min(2, passages)}`);
    if (rivals.every((other) => other.count < seen.count))
      features.push(`${prefix} most in passage ${Math.min(2, passages)}`);
    if (seen.opened) features.push(`${prefix} opened passage ${Math.min(2, passages)}`);
    if (seen.count > 1) features.push(`${prefix} count ${Math.min(3, seen.count)} passages ${Math.min(2, passages)}`);
    if (seen.first) features.push(`${prefix} first apart ${apart}`);
    if (speaker?.entity === entity)
      features.push(
        `${prefix} last speaker`,
        `${prefix} last speaker ${Math.min(3, mention.passage - speaker.passage)}`,
      );
    else if (this.speakers.some((other) => other.entity === entity)) features.push(`${prefix} spoke`);
    const chain = gender === undefined ? undefined : this.#chain[gender];
    if (chain && chain.entity === entity)
      features.push(
        `${prefix} chain ${Math.min(3, mention.passage - chain.passage)}`,
        `${prefix} chain apart ${Math.min(3, mention.sentence - chain.sentence)}`,
      );
    else if (chain && mention.passage - chain.passage <= 1)
      features.push(`${prefix} other chain ${mention.passage - chain.passage}`);
    if (entity.key.length === 1 && entity.kind === 'person' && entity.titles.size === 0)
      features.push(`${prefix} one word`);
    return this.#dialogue ? [...features, ...features.map((feature) => `D:${feature}`)] : features;
  }
}
