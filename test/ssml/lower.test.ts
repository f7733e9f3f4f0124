// No dialect says more than its row allows, and nothing is dropped without being listed.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spokenText } from '../../src/model/script.ts';
import { DIALECTS } from '../../src/ssml/dialects.ts';
import { lower, respellingOf } from '../../src/ssml/lower.ts';
import { parseXml, type XmlNode } from '../../src/text/xml.ts';
import { samples } from './scripts.ts';

const nodes = (node: XmlNode): XmlNode[] =>
  node.children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...nodes(child)]));

test.each(Object.values(DIALECTS))('$id gets no element and no attribute its row does not allow', (dialect) => {
  fc.assert(
    fc.property(samples, ({ script }) => {
      for (const utterance of script.utterances) {
        const { body, losses } = lower(utterance, dialect, 'en');
        const lost = losses.map(({ what }) => what);
        const said = utterance.tokens.map((token) =>
          dialect.phonemes === 'respelling' ? { ...token, spoken: respellingOf(token) } : token,
        );
        if (Object.keys(dialect.elements).length === 0) expect(body).toBe(spokenText(said));
        else
          for (const { name, attributes } of nodes(parseXml(`<x>${body}</x>`, 'x'))) {
            expect(Object.keys(dialect.elements)).toContain(name);
            for (const key of Object.keys(attributes)) expect(dialect.elements[name]).toContain(key);
          }
        const { rate = 1, pitchSemitones = 0, gainDb = 0 } = utterance.prosody ?? {};
        expect(lost.includes('rate') || body.includes(' rate="')).toBe(rate !== 1);
        expect(lost.includes('pitch') || body.includes(' pitch="')).toBe(pitchSemitones !== 0);
        expect(lost.includes('volume') || body.includes(' volume="')).toBe(gainDb !== 0);
        expect(lost.includes('language') || body.includes('<lang ')).toBe(utterance.language !== 'en');
        expect(lost.includes('break') || body.includes('<break ')).toBe(utterance.pauseAfterMs > 0);
      }
    }),
    { numRuns: 60 },
  );
});
