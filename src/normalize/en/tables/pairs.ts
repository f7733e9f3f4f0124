// How tables are written: rows of cells, one row a line, cells divided by bars.

/** 'km | kilometer | kilometers' per line; rows without cells are dropped. */
export const rows = (table: string): readonly (readonly string[])[] =>
  table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));

/** 'Mr = Mister; Mrs = Missus' as a map. */
export const dictionary = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .split(';')
      .map((pair) => pair.split('=').map((side) => side.trim()) as [string, string])
      .filter(([written]) => written !== ''),
  );

/** Words between spaces. */
export const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);
export const wordSet = (text: string): ReadonlySet<string> => new Set(words(text));

/** One of these, the longest first, as the source of a pattern. */
export const oneOf = (choices: Iterable<string>): string =>
  [...choices]
    .sort((a, b) => b.length - a.length)
    .map((choice) => choice.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|');
