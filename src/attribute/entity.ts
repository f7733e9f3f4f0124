// Somebody, or something, that is spoken of: what kind it is, by which words it is known.
import type { SpeakerKind, StatedGender } from '../model/attribution.ts';
import type { Span } from '../model/span.ts';
import { PLACES, SHORT_NAMES } from '../text/names.ts';
import type { Mention } from './mention.ts';
import { isGivenName } from './namings.ts';
import {
  FEMALE_NAMES,
  FEMALE_TITLES,
  GROUPS,
  MALE_NAMES,
  MALE_TITLES,
  ORGANIZATION_WORDS,
  ROLES,
  TITLES,
} from './words.ts';

export interface Entity {
  readonly index: number;
  kind: SpeakerKind | 'place';
  /** Words of the best name found. */
  words: readonly string[];
  /** Small letters, short given names made long; for a nominal its words. */
  key: readonly string[];
  readonly titles: Set<string>;
  /** Words of roles: "former", "cia", "analyst". */
  readonly roles: Set<string>;
  title?: string;
  stated?: StatedGender;
  /** By given name; weaker than stated. */
  supposed?: StatedGender;
  /** How many he/she were found near it: a vote. */
  readonly votes: { female: number; male: number };
  /** How often each form of the name was used. */
  readonly forms: Map<string, number>;
  readonly mentions: Span[];
  /** Number of mentions by name outside quotations. */
  named: number;
  full: number;
}

export const lengthen = (word: string): string => SHORT_NAMES.get(word) ?? word;
export const keyOf = (words: readonly string[]): string[] =>
  words
    .map((word) =>
      word
        .toLowerCase()
        .normalize('NFD')
        .replace(/[\u0300-\u036f.]/g, ''),
    )
    .filter((word) => !/^(?:jr|sr|ii|iii|iv)$/.test(word));

/** Mr. and Mrs. Clinton are two people, and so are Hillary and Mr. Clinton. */
export function clashes(entity: Entity, mention: Mention): boolean {
  const female = mention.titles.some((title) => FEMALE_TITLES.has(title));
  const male = mention.titles.some((title) => MALE_TITLES.has(title));
  if (!female && !male) return false;
  const wanted = female ? 'female' : 'male';
  const first = entity.key.length > 1 ? entity.key[0]! : '';
  const known =
    [...entity.titles].some((title) => FEMALE_TITLES.has(title)) || FEMALE_NAMES.has(first)
      ? 'female'
      : [...entity.titles].some((title) => MALE_TITLES.has(title)) || MALE_NAMES.has(first) || SHORT_NAMES.has(first)
        ? 'male'
        : undefined;
  return known !== undefined && known !== wanted;
}

/** Bill Price is nobody's bill; the Virginia Senate is nobody called Virginia. */
export function isOrganization(key: readonly string[]): boolean {
  const given = key.length > 1 && isGivenName(key[0]!) && !PLACES.has(key[0]!);
  if (given) return (key.length > 2 && ORGANIZATION_WORDS.has(key.at(-1)!)) || key.at(-1) === 'show';
  return key.some((word) => ORGANIZATION_WORDS.has(word));
}

export function kindOfName(mention: Mention): Entity['kind'] {
  const key = mention.words.map((word) => word.toLowerCase());
  if (mention.words.length === 1 && /(?:icans|ians|crats|ists|ites)$/.test(key[0]!)) return 'group';
  if (/^\p{L}\.\p{L}$/u.test(mention.words.join(''))) return 'place';
  const person = mention.titles.length > 0 && mention.titles.some((title) => TITLES.has(title) || ROLES.has(title));
  if (PLACES.has(key.join(' ')) && !person) return 'place';
  if (isOrganization(key) && !(person && mention.words.length <= 2)) return 'organization';
  if (
    !person &&
    mention.words.length === 1 &&
    (/^\p{Lu}{2,}$/u.test(mention.words[0]!) || mention.determiner === 'definite')
  )
    return 'organization';
  return person || mention.words.length <= 4 ? 'person' : 'organization';
}

/** How far what is known of somebody agrees with a pronoun's or a noun's gender. */
export function agree(entity: Entity, gender: StatedGender | 'first' | 'thing'): string {
  if (gender !== 'female' && gender !== 'male') return GROUPS.has(entity.key.at(-1) ?? '') ? 'stated' : 'open';
  if (entity.stated) return entity.stated === gender ? 'stated' : 'against stated';
  const votes = entity.votes[gender] - entity.votes[gender === 'female' ? 'male' : 'female'];
  if (entity.supposed) return entity.supposed === gender ? 'name' : 'against name';
  return votes >= 2 ? 'votes' : votes <= -2 ? 'against votes' : 'open';
}
