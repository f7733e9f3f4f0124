// Where sentences end in several languages: what a full stop does not end.
import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/text/sentences.ts';

const split = (language: string, text: string): string[] =>
  sentences(text, language).map(({ start, end }) => text.slice(start, end).trim());

describe('sentences', () => {
  it.each([
    ['de', 'Am 3. Mai kam Dr. Weber. Er blieb bis zum 5. Juni.', 2],
    ['de', 'Das steht auf Seite 3. Danach folgt das 21. Jahrhundert.', 2],
    ['de', 'Es gibt z. B. Äpfel, Birnen usw. Die Preise liegen bei 3 Mio. Euro.', 2],
    ['de', '„Kommt ihr?“ Niemand kam.', 2],
    ['de', 'Um 18.30 Uhr, also gegen Abend, sprach Hr. Weber über Art. 5 des Gesetzes.', 1],
    ['fr', 'M. Durand a vu Mme Petit. Elle habite au n° 3 de la rue.', 2],
    ['fr', 'Cela date de 52 av. J.-C. selon lui. Personne ne le croit.', 2],
    ['fr', '« Vous venez ? » Personne n’est venu.', 2],
    ['es', 'El Sr. Ruiz y la Dra. Gil viven en EE. UU. desde 2010. Allí trabajan.', 2],
    ['es', 'Véase la pág. 3 y el art. 5. Es claro.', 2],
    ['it', 'Il dott. Rossi e la prof.ssa Bianchi arrivano. Aspettano tutti.', 2],
    ['pt', 'O Sr. Pinto e a Dra. Reis chegaram. Todos esperam.', 2],
    ['nl', 'Dhr. De Vries en mevr. Bakker kwamen. Iedereen wachtte.', 2],
    ['en', 'It happened on May 3. Then Dr. Cole left. He said: “No.” That was all.', 4],
  ])('%s: %s', (language, text, count) => {
    const parts = split(language, text);
    expect(parts).toHaveLength(count);
    expect(parts.join(' ')).toBe(text);
  });
});
