// A publication's own opening and closing: sentences with fields, of which those without a value are left out whole.

/** Fields a template may name. */
export const TEMPLATE_FIELDS = ['title', 'authors', 'publisher', 'date', 'site'] as const;

const FIELD = /\{(\w+)\}/g;

/** Names in braces that are no field. */
export const unknownFields = (template: string): string[] =>
  [...template.matchAll(FIELD)]
    .map((match) => match[1]!)
    .filter((name) => !(TEMPLATE_FIELDS as readonly string[]).includes(name));

/** Sentence by sentence: 'By {authors}.' says nothing where no author is known. */
export function fillTemplate(template: string, fields: Readonly<Record<string, string>>): string[] {
  return template
    .split(/(?<=[.!?…])\s+|\n+/u)
    .filter((sentence) => [...sentence.matchAll(FIELD)].every((match) => fields[match[1]!]))
    .map((sentence) => sentence.replace(FIELD, (_whole, name: string) => fields[name]!).trim())
    .filter(Boolean);
}
