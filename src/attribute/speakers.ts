// From entities to the model's speakers: names to show, ids, kinds, stated gender.
import { NARRATOR, type Speaker, UNKNOWN } from '../model/attribution.ts';
import { castNames } from '../text/castnames.ts';
import type { Entity } from './entity.ts';

/** Narrator first, then in order of first mention. Fills `ids` with the id of each entity. */
export function speakersOf(entities: readonly Entity[], ids: Map<Entity, string>, language: string): Speaker[] {
  const unique = [...new Set(entities)];
  const firstAt = (entity: Entity): number =>
    Math.min(...entity.mentions.map((span) => span.start), Number.MAX_SAFE_INTEGER);
  unique.sort((a, b) => firstAt(a) - firstAt(b) || a.index - b.index);
  const taken = new Set<string>([NARRATOR, UNKNOWN]);
  const speakers: Speaker[] = [{ id: NARRATOR, name: castNames(language).narrator, kind: 'narrator', mentions: [] }];
  for (const entity of unique) {
    const name = nameOf(entity);
    const id = free(slug(name), taken);
    ids.set(entity, id);
    const gender = entity.stated ?? voted(entity);
    speakers.push({
      id,
      name,
      kind: entity.kind === 'place' ? 'organization' : entity.kind,
      mentions: [...entity.mentions].sort((a, b) => a.start - b.start),
      ...(entity.title && entity.kind === 'person' ? { title: entity.title } : {}),
      ...(gender ? { gender } : {}),
    });
  }
  return speakers;
}

/** Who is not known. */
export const unknownSpeaker = (language: string): Speaker => ({
  id: UNKNOWN,
  name: castNames(language).unknown,
  kind: 'unknown',
  mentions: [],
});

export const nameOf = (entity: Entity): string =>
  entity.words
    .join(' ')
    .replace(/ \./g, '.')
    .replace(/(?<=\p{L}['’]) (?=\p{L})/gu, '')
    .replace(/\b(\p{Lu}) (?=\p{Lu}\p{Ll})/gu, '$1. ');

/** Pronouns state a gender when they agree. */
function voted(entity: Entity): 'female' | 'male' | undefined {
  const { female, male } = entity.votes;
  if (entity.kind !== 'person' && entity.kind !== 'unnamed') return undefined;
  if (female > 0 && female > male * 3) return 'female';
  return male > 0 && male > female * 3 ? 'male' : undefined;
}

function slug(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f’'.]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return plain.slice(0, 60) || 'speaker';
}

function free(id: string, taken: Set<string>): string {
  let name = id;
  for (let number = 2; taken.has(name); number++) name = `${id}-${number}`;
  taken.add(name);
  return name;
}
