// What a listener hears of what a reader sees: tables, lists, quotations, notes, code, abbreviations.
import { describe, expect, test } from 'vitest';
import { DEFAULT_SCRIPT_OPTIONS } from '../../src/script/compose.ts';
import { expectWhole, readText, said, scriptOf } from './helpers.ts';

const heard = (markdown: string, options: Parameters<typeof said>[1] = {}): string[] => {
  const article = readText('a.md', `---\ntitle: T\n---\n${markdown}`);
  expectWhole(article, options);
  return said(article, options).slice(options.announcements === 'none' ? 0 : 1);
};
const leftOut = (markdown: string, options: Parameters<typeof said>[1] = {}): string[] => {
  const article = readText('a.md', `---\ntitle: T\n---\n${markdown}`);
  return scriptOf(article, options)
    .omissions.filter(({ reason }) => reason !== 'white space')
    .map(({ span, reason }) => `${article.text.slice(span.start, span.end)}: ${reason}`);
};

const WIDE = `| Town | Lamps | Keeper |\n| -- | -- | -- |\n| Oban | forty | Ida |\n| Mull | six | Otto |\n`;

describe('tables', () => {
  test('of two columns are pairs', () => {
    expect(heard('| Town | Lamps |\n| -- | -- |\n| Oban | forty |\n| Mull | six |\n')).toEqual([
      'Table:',
      'Town',
      'Lamps',
      'Oban',
      'forty',
      'Mull',
      'six',
    ]);
  });

  test('of more columns say the header with each cell', () => {
    expect(heard(WIDE)).toEqual([
      'Table:',
      'Oban',
      'Lamps:',
      'forty',
      'Keeper:',
      'Ida',
      'Mull',
      'Lamps:',
      'six',
      'Keeper:',
      'Otto',
    ]);
    expect(leftOut(WIDE)).toEqual(
      ['Town', 'Lamps', 'Keeper'].map((header) => `${header}: table header: said with each row`),
    );
  });

  test('that are long are summed up', () => {
    const rows = Array.from({ length: 20 }, (_, index) => `| Isle ${index} | l | k |\n`).join('');
    const long = WIDE.split('\n').slice(0, 2).join('\n');
    expect(heard(`${long}\n${rows}\nAfter it.`)).toEqual([
      'A table of twenty rows, with Town, Lamps and Keeper. It stands on the page.',
      'After it.',
    ]);
    expect(new Set(leftOut(`${long}\n${rows}`).map((line) => line.replace(/^[^:]+: /, '')))).toEqual(
      new Set(['long table: it stands on the page']),
    );
    expect(heard(`${long}\n${rows}`, { tableRows: 100 })).toContain('Isle nineteen');
  });

  test('are read cell by cell when nothing may be announced', () => {
    expect(heard(WIDE, { announcements: 'none' })).toEqual('Town Lamps Keeper Oban forty Ida Mull six Otto'.split(' '));
  });

  test('pause less between cells than between rows', () => {
    const article = readText('a.md', '| Town | Lamps |\n| -- | -- |\n| Oban | forty |\n');
    const pauses = scriptOf(article, { announcements: 'none' }).utterances.map((utterance) => utterance.pauseAfterMs);
    expect(pauses).toEqual([200, 450, 200, 0]);
  });
});

test('a list in a list is below it', () => {
  expect(heard('- ladder\n  - rope\n  - hook\n- matches\n')).toEqual([
    'ladder',
    'Under that:',
    'rope',
    'hook',
    'matches',
  ]);
});

test('a block quotation that nobody signs is announced once', () => {
  expect(heard('He wrote to her.\n\n> Light is a habit.\n>\n> Keep it.\n\nShe did.')).toEqual([
    'He wrote to her.',
    'Quote, speaker not named:',
    'Light is a habit.',
    'Keep it.',
    'She did.',
  ]);
});

describe('code', () => {
  const CODE = 'Run this.\n\n```\nlamp on\nlamp off\n```\n\nThen wait.';

  test('is announced and left on the page', () => {
    expect(heard(CODE)).toEqual(['Run this.', 'two lines of code stand on the page.', 'Then wait.']);
    expect(leftOut(CODE)).toEqual(['lamp on\nlamp off: code: it stands on the page']);
  });

  test('is read when that is wanted, or passed over', () => {
    expect(heard(CODE, { code: 'read' })).toEqual(['Run this.', 'lamp on', 'lamp off', 'Then wait.']);
    expect(heard(CODE, { code: 'skip' })).toEqual(['Run this.', 'Then wait.']);
  });
});

describe('notes', () => {
  const NOTED = 'Otto climbs.[^1] He is sixty,[^2] and glad.\n\nNight falls.\n\n[^1]: Every day.\n[^2]: Or more.\n';

  test('stand after their paragraph, and their numbers are silent', () => {
    expect(heard(NOTED)).toEqual([
      'Otto climbs.',
      'He is sixty, and glad.',
      'Footnote:',
      'Every day.',
      'Or more.',
      'Night falls.',
    ]);
  });

  test('are silent altogether when the policy says so', () => {
    const options = { roles: { ...DEFAULT_SCRIPT_OPTIONS.roles, footnote: 'footnotes stand on the page' } };
    expect(heard(NOTED, options)).toEqual(['Otto climbs.', 'He is sixty, and glad.', 'Night falls.']);
  });

  test('may be all that stands in a paragraph', () => {
    const article = readText(
      'a.html',
      '<main><p>Otto climbs the ladder every evening, as his father did.</p><p><sup><a href="#1">[1]</a></sup></p></main>',
    );
    expectWhole(article);
    expect(said(article).join(' ')).not.toContain('one');
  });
});

describe('abbreviations that the page explains', () => {
  test('are said in full', () => {
    expect(heard('The <abbr title="gross weekly pay">GWP</abbr> rose.')).toEqual(['The gross weekly pay rose.']);
  });

  test('not when they were spelled out just before', () => {
    expect(heard('Gross weekly pay (<abbr title="gross weekly pay">GWP</abbr>) rose.')).toEqual([
      expect.not.stringMatching(/pay.*pay/i),
    ]);
  });
});
