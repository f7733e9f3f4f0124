// From written text to the engine's line and back: which letters sound when.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineOf, mergeWords } from '../../src/backends/line.ts';
import { alignWords, parsePhones } from '../../src/backends/phones.ts';
import { aRequest } from '../contract/backend.ts';
import { aVoice } from '../helpers/make.ts';

const lineFor = (sentence: Parameters<typeof aRequest>[2], fold?: (character: string) => string) => {
  const request = aRequest(aVoice('tone:a'), 'en', sentence);
  const line = lineOf(request, fold);
  return {
    text: line.text,
    words: line.words.map(({ start, end, from, to }) => [line.text.slice(start, end), request.text.slice(from, to)]),
  };
};

describe('the line an engine reads', () => {
  it('is the spoken words with single spaces, each word knowing where it was written', () => {
    expect(lineFor([['“', ''], ['We  paid\n'], ['$5', 'five dollars'], [',”'], [' he said.']])).toEqual({
      text: 'We paid five dollars,” he said.',
      words: [
        ['We', 'We'],
        ['paid', 'paid'],
        ['five', '$5'],
        ['dollars,”', '$5'],
        ['he', 'he'],
        ['said.', 'said'],
      ],
    });
  });

  it('keeps a word in its place when a character is replaced by several', () => {
    const fold = (character: string): string => (character === 'ß' ? 'ss' : character === '—' ? ' -- ' : character);
    expect(lineFor([['Straße—hier']], fold).words).toEqual([
      ['Strasse', 'Straße'],
      ['hier', 'hier'],
    ]);
  });

  it('joins what two tokens say without a space between them', () => {
    expect(lineFor([['NASA', 'nassa'], ['’s probe']]).words).toEqual([
      ['nassa’s', 'NASA’s'],
      ['probe', 'probe'],
    ]);
  });

  it('finds the words of a script without spaces', () => {
    expect(lineFor([['我喜欢北京。']]).words.map(([, written]) => written)).toEqual(['我', '喜欢', '北京']);
  });

  it('gives words in order and inside the text, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.string({ unit: 'binary', maxLength: 12 }),
            fc.option(fc.string({ unit: 'binary', maxLength: 12 }), { nil: undefined }),
          ),
          { maxLength: 8 },
        ),
        (pairs) => {
          const request = aRequest(aVoice('tone:a'), 'en', pairs as [string, string?][]);
          const { text, words } = lineOf(request);
          let before = 0;
          for (const word of words) {
            expect(word.start).toBeGreaterThanOrEqual(before);
            expect(word.end).toBeLessThanOrEqual(text.length);
            expect(word.from).toBeLessThanOrEqual(word.to);
            expect(word.to).toBeLessThanOrEqual(request.text.length);
            before = word.end;
          }
        },
      ),
    );
  });

  it('makes the engine’s words of one number one word', () => {
    const times = [
      { start: 0, end: 2, startSample: 0, endSample: 10 },
      { start: 3, end: 7, startSample: 12, endSample: 20 },
      { start: 3, end: 7, startSample: 21, endSample: 30 },
    ];
    expect(mergeWords(times)).toEqual([times[0], { start: 3, end: 7, startSample: 12, endSample: 30 }]);
  });
});

describe('which phones belong to which word', () => {
  /** Phones with `|` where the right boundary stands; each lasts a second. */
  const check = (words: string, phones: string): void => {
    const names = phones.split(' ').filter((name) => name !== '|');
    const printed = names.map((name, index) => `${name}:${index + 1}.000`).join(' ');
    const times = alignWords(words.split(' '), parsePhones(printed));
    let at = 0;
    const wanted = phones.split(' | ').map((group) => {
      const all = group.split(' ');
      const lead = all.findIndex((name) => name !== 'pau');
      const start = at + lead;
      at += all.length;
      return { start, end: at - [...all].reverse().findIndex((name) => name !== 'pau') };
    });
    expect(times).toEqual(wanted);
  };

  // As Flite prints them.
  it.each([
    ['Mayor Maria Lopez told reporters', 'pau m ey er | m er iy ax | l ow p eh z | t ow l d | r ih p ao r t er z pau'],
    ['one point two million dollars', 'pau w ah n | p oy n t | t uw | m ih l y ax n | d aa l er z pau'],
    ['he knew the right psychology', 'pau hh iy | n uw | dh ax | r ay t | s ay k aa l ax jh iy pau'],
    ['well nobody asked', 'pau w eh l pau | n ow b aa d iy | ae s k t pau'],
    ['the United States', 'pau dh ax | y uw n ay t ax d | s t ey t s pau'],
    ['in 24', 'pau ih n | t uw f ao r pau'],
  ])('%s', check);

  it('gives every word at most its share, in order, whatever the phones', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const phone = fc.constantFrom('pau', 'ax', 't', 's', 'iy', 'n', 'k', 'er', 'w');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), fc.array(phone, { maxLength: 30 }), (words, names) => {
        const phones = names.map((name, index) => ({ name, startSeconds: index, endSeconds: index + 1 }));
        let at = 0;
        for (const time of alignWords(words, phones)) {
          if (!time) continue;
          expect(time.start).toBeGreaterThanOrEqual(at);
          expect(time.end).toBeGreaterThan(time.start);
          at = time.end;
        }
      }),
    );
  });
});
