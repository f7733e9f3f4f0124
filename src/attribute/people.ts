// From names to people: which names are one person, what kind of thing a name is, which gender and role the text states.
import type { ArticleMeta } from '../model/article.ts';
import type { SpeakerKind, StatedGender } from '../model/attribution.ts';
import { castNames } from '../text/castnames.ts';
import { PLACES, SHORT_NAMES } from '../text/names.ts';
import { afterComplement } from './clauses.ts';
import { clashes, type Entity, isOrganization, keyOf, kindOfName, lengthen } from './entity.ts';
import type { Mention } from './mention.ts';
import type { Passage } from './narration.ts';
import { isRole } from './subjects.ts';
import {
  DEFINITE,
  FEMALE_NAMES,
  FEMALE_NOUNS,
  FEMALE_TITLES,
  INDEFINITE,
  LIGHT,
  MALE_NAMES,
  MALE_NOUNS,
  MALE_TITLES,
  ORGANIZATION_WORDS,
  ROLES,
  SAY_VERBS,
  TITLES,
} from './words.ts';

export class People {
  readonly entities: Entity[] = [];
  readonly #byLast = new Map<string, Entity[]>();
  readonly #byFirst = new Map<string, Entity[]>();
  readonly #byWhole = new Map<string, Entity>();
  readonly of = new Map<Mention, Entity>();
  #authors: readonly string[] = [];
  #authorCalled = '';
  #author: Entity | undefined;
  #answering: Entity | undefined;
  /** Mentions by full name, in order. */
  readonly #fullHere: { readonly entity: Entity; readonly passage: number; readonly start: number }[] = [];

  /** Names first in full, then alone: a surname in the headline is the person introduced below. */
  static from(
    passages: readonly Passage[],
    mentions: readonly (readonly Mention[])[],
    quoted: readonly (readonly Mention[])[],
    { authors, language }: Pick<ArticleMeta, 'authors' | 'language'>,
  ): People {
    const people = new People();
    people.#authors = authors;
    people.#authorCalled = castNames(language).author;
    const all: Mention[] = [];
    for (const [index, list] of mentions.entries())
      all.push(...list.filter((mention) => mention.kind === 'name'), ...quoted[index]!);
    for (const mention of all) if (mention.words.length > 1) people.#take(mention, people.#whole(mention));
    for (const mention of all) if (mention.words.length === 1) people.#take(mention, people.#single(mention));
    for (const [index, list] of mentions.entries()) people.#appositions(passages[index]!, list);
    for (const entity of people.entities) people.#settle(entity);
    return people;
  }

  /** Whom a label of a transcript names: "RUIZ", "Ana Ruiz"; somebody new where the text names nobody so. */
  labelled(words: string): Entity {
    const shouted = words === words.toUpperCase() && words.length > 2;
    const names = words.split(/\s+/).map((word) => (shouted ? word[0]! + word.slice(1).toLowerCase() : word));
    const key = keyOf(names.filter((name) => !TITLES.has(name.toLowerCase().replace('.', ''))));
    const known =
      this.#byWhole.get(key.join(' ')) ??
      (this.#byLast.get(key.at(-1) ?? '') ?? []).find((entity) => key.length === 1 && entity.kind === 'person') ??
      (this.#byFirst.get(key[0] ?? '') ?? []).find((entity) => key.length === 1 && entity.kind === 'person');
    if (known && known.words.join(' ') !== words) return known;
    const entity = known ?? this.#create(names, names.length > 1 || names[0] !== 'Interviewer' ? 'person' : 'unnamed');
    if (known) known.words = names;
    else this.#register(entity);
    return entity;
  }

  /** Whom the others call by name right before or after the author speaks. */
  answers(entity: Entity | undefined): void {
    this.#answering = entity;
  }

  /** Who says I: the author, whoever that is. Never meant by he, she or a noun. */
  teller(): Entity {
    if (this.#author) return this.#author;
    const [name, another] = this.#authors;
    this.#author =
      name && another === undefined
        ? this.labelled(name)
        : (this.#answering ?? this.#create([this.#authorCalled], 'unnamed'));
    return this.#author;
  }

  /** Somebody without a name. */
  unnamed(words: readonly string[], kind: SpeakerKind): Entity {
    const entity = this.#create(words, kind);
    return entity;
  }

  #create(words: readonly string[], kind: Entity['kind']): Entity {
    const entity: Entity = {
      index: this.entities.length,
      kind,
      words,
      key: keyOf(words),
      titles: new Set(),
      roles: new Set(),
      votes: { female: 0, male: 0 },
      forms: new Map(),
      mentions: [],
      named: 0,
      full: 0,
    };
    this.entities.push(entity);
    return entity;
  }

  #register(entity: Entity): void {
    const put = (map: Map<string, Entity[]>, key: string): void => {
      const list = map.get(key);
      if (!list) map.set(key, [entity]);
      else if (!list.includes(entity)) list.push(entity);
    };
    put(this.#byLast, entity.key.at(-1) ?? '');
    put(this.#byFirst, entity.key[0] ?? '');
    this.#byWhole.set(entity.key.join(' '), entity);
  }

  #take(mention: Mention, entity: Entity | undefined): void {
    if (!entity) return;
    this.of.set(mention, entity);
    entity.mentions.push({ start: mention.start, end: mention.end });
    if (!mention.quoted) entity.named++;
    const form = mention.words.join(' ');
    entity.forms.set(form, (entity.forms.get(form) ?? 0) + 1);
    if (mention.words.length > 1) {
      this.#fullHere.push({ entity, passage: mention.passage, start: mention.start });
      entity.full++;
      if (mention.words.length > entity.words.length && mention.words.length <= 4 && entity.kind !== 'organization')
        entity.words = mention.words;
    }
    for (const title of mention.titles) {
      entity.titles.add(title);
      entity.roles.add(title);
    }
    if ((entity.title?.length ?? 0) < mention.called.length) entity.title = mention.called;
    if (mention.gender) this.#state(entity, mention.gender);
  }

  #whole(mention: Mention): Entity {
    const key = keyOf(mention.words);
    const same = this.#byWhole.get(key.join(' '));
    if (same) return same;
    const last = key.at(-1) ?? '';
    for (const entity of this.#byLast.get(last) ?? []) {
      const [a, b] = [entity.key, key];
      if (a.length < 2) continue;
      const [first, other] = [lengthen(a[0]!), lengthen(b[0]!)];
      const initial = (first.length === 1 || other.length === 1) && first[0] === other[0];
      const organization = isOrganization(b);
      if (
        !organization &&
        (first === other || initial || a.includes(b[0]!) || b.includes(a[0]!)) &&
        !clashes(entity, mention)
      ) {
        this.#byWhole.set(b.join(' '), entity);
        return entity;
      }
    }
    const entity = this.#create(mention.words, kindOfName(mention));
    this.#register(entity);
    return entity;
  }

  #single(mention: Mention): Entity {
    const word = keyOf(mention.words)[0] ?? mention.words[0]!.toLowerCase();
    const fits = (entity: Entity): boolean => entity.kind !== 'place' && !clashes(entity, mention);
    const surnames = (this.#byLast.get(word) ?? []).filter(fits);
    const people = surnames.filter((entity) => entity.kind === 'person');
    const pool = people.length > 0 ? people : surnames;
    if (pool.length === 1) return pool[0]!;
    if (pool.length > 1) {
      const titled =
        mention.titles.length > 0
          ? pool.filter((entity) => mention.titles.some((title) => entity.titles.has(title) && title !== 'mr'))
          : [];
      if (titled.length === 1) return titled[0]!;
      const near = this.#fullHere.findLast(({ entity, start }) => pool.includes(entity) && start < mention.start);
      if (near && near.passage === mention.passage) return near.entity;
      // Among namesakes the surname alone is the one who was introduced first; the others keep their first names.
      return pool.reduce((best, entity) => (entity.index < best.index ? entity : best));
    }
    const first = (this.#byFirst.get(word) ?? []).filter((entity) => fits(entity) && entity.kind === 'person');
    if (first.length > 0 && mention.titles.length === 0 && !PLACES.has(word)) return first[0]!;
    const whole = this.#byWhole.get(word);
    if (whole && fits(whole)) return whole;
    const organization = this.entities.find(
      (entity) =>
        entity.kind === 'organization' &&
        entity.key.length > 2 &&
        mention.words[0] ===
          entity.words
            .filter((part) => /^\p{Lu}/u.test(part))
            .map((part) => part[0])
            .join(''),
    );
    if (organization) return organization;
    const entity = this.#create(mention.words, kindOfName(mention));
    this.#register(entity);
    return entity;
  }

  /** "Cha, director for …", "X, a former CIA analyst", "X is the campaign's political director". */
  #appositions(passage: Passage, mentions: readonly Mention[]): void {
    for (const [at, mention] of mentions.entries()) {
      const entity = this.of.get(mention);
      if (!entity || mention.possessive) continue;
      const { items } = passage;
      const sign = items[mention.to];
      // "the designer, Tom Ford": the noun before.
      const before = mentions[at - 1];
      const isNamed =
        before?.kind === 'nominal' &&
        before.determiner !== 'indefinite' &&
        items[mention.from - 1]?.text === ',' &&
        afterComplement(items, before.to) === mention.from - 1;
      if (isNamed) this.#role(entity, before.words, before.head, before.gender);
      if (sign?.text !== ',' && sign?.text !== '(' && sign?.lower !== 'is' && sign?.lower !== 'was') continue;
      const next = items[mention.to + 1];
      if (!next || next.type !== 'w') continue;
      const nominal = mentions
        .slice(at + 1, at + 4)
        .find((other) => other.kind === 'nominal' && other.from <= mention.to + 2 && other.sort === 'person');
      if (nominal) this.#role(entity, nominal.words, nominal.head, nominal.gender);
      else if (sign.text === ',' && next.type === 'w' && !SAY_VERBS.has(next.lower) && !LIGHT.has(next.lower)) {
        const words: string[] = [];
        for (let index = mention.to + 1; index < Math.min(items.length, mention.to + 10); index++) {
          const item = items[index]!;
          if (item.type !== 'w') break;
          words.push(item.text);
          if (isRole(item) || TITLES.has(item.lower)) {
            this.#role(
              entity,
              words.filter((word) => !INDEFINITE.has(word.toLowerCase()) && !DEFINITE.has(word.toLowerCase())),
              item.lower,
              item.gender,
            );
            break;
          }
        }
      }
    }
  }

  /** A female form speaks of a woman; a male one in some languages of anybody, so that it yields. */
  #state(entity: Entity, gender: StatedGender): void {
    if (gender === 'female') entity.stated = gender;
    else entity.stated ??= gender;
  }

  #role(entity: Entity, words: readonly string[], head: string, gender?: StatedGender): void {
    if (gender) this.#state(entity, gender);
    for (const word of words) entity.roles.add(word.toLowerCase());
    entity.roles.add(head);
    entity.titles.add(head);
    entity.title ??= words.join(' ');
    if (entity.kind === 'organization' && ROLES.has(head) && !ORGANIZATION_WORDS.has(entity.key.at(-1) ?? ''))
      entity.kind = 'person';
  }

  #settle(entity: Entity): void {
    // An institution goes by the name the article uses most: KCNA, not the Korean Central News Agency once.
    if (entity.kind === 'organization' && entity.forms.size > 1)
      entity.words = [...entity.forms].reduce((best, form) => (form[1] > best[1] ? form : best))[0].split(' ');
    for (const title of entity.titles) {
      if (FEMALE_TITLES.has(title) || FEMALE_NOUNS.has(title)) entity.stated = 'female';
      else if (MALE_TITLES.has(title) || MALE_NOUNS.has(title)) entity.stated ??= 'male';
    }
    const first = entity.key.length > 1 || entity.kind === 'person' ? entity.key[0]! : '';
    if (FEMALE_NAMES.has(first)) entity.supposed = 'female';
    else if (MALE_NAMES.has(first) || SHORT_NAMES.has(first)) entity.supposed = 'male';
    if (entity.kind === 'organization' && entity.stated) entity.kind = 'person';
  }
}
