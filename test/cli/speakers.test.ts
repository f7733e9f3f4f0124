// `lectern speakers`: the list, and an editor's way through the doubtful quotations.
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SpeakersOptions, speakersCommand } from '../../src/cli/speakers.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { script } from '../../src/index.ts';
import type { Edits } from '../../src/model/attribution.ts';

const STORY = `The ferry stays in port

The council met on Monday. “The ferry will not sail this winter, and nobody is to blame,” said Mayor Ana Ruiz.

Pavel Moreau, a fisherman, stood at the pier.

“Every year we hear the same words about the same boat.”

“We will mend the boat before the summer comes,” Ruiz said.
`;

describe('lectern speakers', () => {
  let folder: string;
  let file: string;
  let printed: string[];
  const terminal: Terminal = {
    print: (line) => void printed.push(line),
    error: (line) => void printed.push(line),
    paint: (_color, text) => text,
    moving: false,
    screen: false,
    columns: 120,
  };
  const run = (options: Partial<SpeakersOptions> = {}, answers: readonly string[] = []): Promise<number> =>
    speakersCommand(
      file,
      { progress: false, ...options },
      terminal,
      new AbortController().signal,
      (async function* () {
        yield* answers;
      })(),
    );
  const edits = (): Edits => JSON.parse(readFileSync(join(folder, 'ferry.edits.json'), 'utf8')) as Edits;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lectern-'));
    file = join(folder, 'ferry.txt');
    await writeFile(file, STORY);
    printed = [];
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('lists every speaker with each quotation, its rule and the words that name them', async () => {
    expect(await run()).toBe(0);
    const all = printed.join('\n');
    expect(all).toMatch(/Ana Ruiz {2}mayor · \d quotations/);
    expect(all).toMatch(/“We will mend the boat before the summer comes,” \(quote-then-verb-after, “Ruiz”\)/);
    expect(existsSync(join(folder, 'ferry.edits.json'))).toBe(false);
  });

  it('puts the doubtful ones first', async () => {
    await run({ below: 0.9 });
    expect(printed[0]).toMatch(/^Look here: \d doubtful quotation/);
    expect(printed[1]).toContain('Every year we hear');
  });

  it('keeps what an editor types, and the next reading obeys', async () => {
    await run({ edit: true, below: 0.9 }, ['Pavel Moreau', 'q']);
    expect(edits().quotes).toEqual([
      { quote: 'Every year we hear the same words about the same boat.', speaker: 'Pavel Moreau', by: 'editor' },
    ]);
    const { attribution } = await script(file, { folder });
    const quote = attribution.quotes.find(({ rule }) => rule === 'editor');
    expect(quote?.confidence).toBe(1);
    expect(attribution.speakers.find(({ id }) => id === quote?.speakerId)?.name).toBe('Pavel Moreau');
  });

  it('a decision outlives an edit of the article', async () => {
    await run({ edit: true, below: 0.9 }, ['Pavel Moreau']);
    await writeFile(file, STORY.replace('The council met', 'After a long winter the town council met'));
    const { attribution } = await script(file, { folder });
    expect(attribution.quotes.filter(({ rule }) => rule === 'editor')).toHaveLength(1);
  });

  it('does not ask again about what is decided', async () => {
    await run({ edit: true, below: 0.9 }, ['n']);
    expect(edits().quotes?.[0]?.speaker).toBe('narrator');
    printed = [];
    await run({ edit: true, below: 0.9 }, []);
    expect(printed.join('\n')).not.toContain('Every year');
  });

  it('merges, renames, asks again when it does not understand, and ends with the answers', async () => {
    await run({ edit: true, below: 0.9 }, ['99', 'm Ruiz = Ana Ruiz', 'r Ana Ruiz = Mayor Ruiz', 'u']);
    expect(edits().merge).toEqual([{ from: 'Ruiz', to: 'Ana Ruiz' }]);
    expect(edits().rename).toEqual([{ from: 'Ana Ruiz', to: 'Mayor Ruiz' }]);
    expect(edits().quotes?.[0]?.speaker).toBe('unknown');
  });

  it('writes nothing when nothing is decided', async () => {
    await run({ edit: true, below: 0.9 }, ['s', 'q']);
    expect(printed.at(-1)).toBe('Nothing was changed.');
    expect(existsSync(join(folder, 'ferry.edits.json'))).toBe(false);
  });

  it('will not keep decisions about an address', async () => {
    file = 'https://example.org/story';
    await expect(run({ edit: true })).rejects.toMatchObject({ problem: { code: 'cli/edits-need-a-file' } });
  });
});
