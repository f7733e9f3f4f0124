// script.ssml against SSML 1.1, by libxml2.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { printSsml } from '../../src/ssml/print.ts';
import { samples } from './scripts.ts';

const grammar = XmlDocument.fromBuffer(readFileSync(new URL('./ssml11.rng', import.meta.url)));
const validator = RelaxNGValidator.fromDoc(grammar);
const valid = (text: string): void => {
  const document = XmlDocument.fromString(text);
  try {
    validator.validate(document);
  } finally {
    document.dispose();
  }
};
const speak = (body: string): string =>
  `<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="en">${body}</speak>`;

test('every script is valid SSML 1.1', () => {
  fc.assert(
    fc.property(samples, ({ script, article, attribution }) => valid(printSsml(script, article, attribution))),
    { numRuns: 150 },
  );
});

test.each([
  '<p>One <s>two <voice name="x"><mark name="m"/>three</voice><break time="250ms"/></s></p>',
  '<prosody rate="110%" pitch="-2st" volume="+3dB">so</prosody>',
  '<audio src="a.wav"><desc>a bell</desc>ding</audio>',
])('the grammar takes %s', (body) => expect(() => valid(speak(body))).not.toThrow());

test.each([
  '<p><p>one</p></p>',
  '<s>one <p>two</p></s>',
  '<s><voice><s>one</s></voice></s>',
  '<sub>one</sub>',
  '<sub alias="x"><emphasis>one</emphasis></sub>',
  '<desc>a bell</desc>',
  '<break time="long"/>',
  '<mark/>',
  '<whisper>one</whisper>',
  '<prosody rate="fastest">one</prosody>',
])('the grammar refuses %s', (body) => expect(() => valid(speak(body))).toThrow());
