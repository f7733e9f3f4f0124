// One utterance in the markup (or the plain words) one engine takes, with a list of what that engine cannot express.
import { PLAIN, type Prosody } from '../model/cast.ts';
import { spokenText, type Token, type Utterance } from '../model/script.ts';
import { arpabet } from '../text/arpabet.ts';
import { espeakPhonemes } from '../text/espeakphones.ts';
import { respell } from '../text/respelling.ts';
import { allowed, element } from '../text/xml.ts';
import { pause, phoneme, plain, sub } from './builder.ts';
import type { Dialect } from './dialects.ts';

export type Expression = 'phoneme' | 'rate' | 'pitch' | 'volume' | 'break' | 'mark' | 'language';

export interface Loss {
  readonly what: Expression;
  /** The value that was wanted: `1.1`, the IPA, the language. */
  readonly value: string;
  /** True: Lectern has to do it on the sound (pause, pace, pitch, level) or by timing. False: it is lost. */
  readonly ours: boolean;
}

export interface Lowered {
  /** Goes inside the engine's own envelope (<speak>, <voice>), which the backend writes. Escaped if the row has markup. */
  readonly body: string;
  readonly losses: readonly Loss[];
}

/** Lowers one utterance. `language` is that of the voice; another one is marked where the engine can switch. */
export function lower(utterance: Utterance, dialect: Dialect, language: string): Lowered {
  const losses: Loss[] = [];
  const can = (name: string, attribute: string): boolean => dialect.elements[name]?.includes(attribute) ?? false;
  const lose = (what: Expression, value: string | number, ours: boolean): void =>
    void losses.push({ what, value: String(value), ours });

  let body = words(utterance, dialect, language, (value) => lose('phoneme', value, false));
  const manner = prosody(utterance.prosody ?? PLAIN, dialect, can, lose);
  if (Object.keys(manner).length > 0) body = element('prosody', manner, body);
  if (utterance.language !== language) {
    if (can('lang', 'xml:lang')) body = element('lang', { 'xml:lang': utterance.language }, body);
    else lose('language', utterance.language, false);
  }
  if (can('mark', 'name')) body = element('mark', { name: utterance.id }) + body;
  else if (can('bookmark', 'mark')) body = element('bookmark', { mark: utterance.id }) + body;
  else lose('mark', utterance.id, true);
  if (utterance.pauseAfterMs > 0) {
    if (can('break', 'time')) body += pause(utterance.pauseAfterMs);
    else lose('break', utterance.pauseAfterMs, true);
  }
  return { body, losses };
}

/** The words of an utterance; `lose` hears of every word with phonemes that is only nearly said so. */
function words(utterance: Utterance, dialect: Dialect, language: string, lose: (value: string) => void): string {
  const tokens = utterance.tokens.map((token) => pronounced(token, dialect, language, lose));
  const marked = Object.keys(dialect.elements).length > 0;
  if (!marked) return allowed(spokenText(tokens));
  return tokens
    .map((token) => leaf(token, utterance.text.slice(token.span.start, token.span.end), dialect))
    .join('')
    .trim();
}

/** The token as this engine can say it: its phonemes where it takes them, else words for them. */
function pronounced(token: Token, dialect: Dialect, language: string, lose: (value: string) => void): Token {
  const { phonemes, ...plainly } = token;
  if (phonemes === undefined || dialect.phonemes === 'element') return token;
  if (dialect.phonemes === 'respelling') {
    const letters = respellingOf(token);
    lose(`${phonemes} as “${letters}”`);
    return { ...plainly, spoken: letters };
  }
  const said = dialect.phonemes === 'espeak' ? espeakPhonemes(phonemes, language) : arpabet(phonemes);
  if (said.words.length === 0) {
    lose(phonemes);
    return plainly;
  }
  if (said.near.length + said.lost.length > 0) lose(`${[...said.near, ...said.lost].join(' ')} of ${phonemes}`);
  // Flite's phones go with the request; eSpeak's stand in the text, apart from what touches them.
  return dialect.phonemes === 'espeak' ? { ...plainly, spoken: ` ${said.words.join(' ')} ` } : plainly;
}

/** The words for a token whose phonemes the engine does not take: a person's, else made from the IPA. */
export const respellingOf = ({ phonemes, respelling, spoken }: Token): string =>
  respelling ?? (phonemes === undefined ? spoken : respell(phonemes));

/** Silent tokens are not sent: an engine might read them. */
function leaf(token: Token, written: string, dialect: Dialect): string {
  const [, lead = '', core = '', trail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(written) ?? [];
  const spoken = token.spoken.trim();
  if (core === '' || spoken === '') return plain(/\s/.test(written) ? ' ' : '');
  // eSpeak reads its notation in running text only, not in an alias.
  if (spoken.startsWith('[[')) return plain(token.spoken);
  if (token.phonemes && dialect.elements['phoneme'])
    return `${plain(lead)}${phoneme(core, token.phonemes)}${plain(trail)}`;
  if (spoken === core) return plain(token.spoken === spoken ? written : token.spoken);
  if (!dialect.elements['sub']) return plain(token.spoken);
  return `${plain(lead)}${sub(core, spoken)}${plain(trail)}`;
}

function prosody(
  wanted: Prosody,
  dialect: Dialect,
  can: (name: string, attribute: string) => boolean,
  lose: (what: Expression, value: number, ours: boolean) => void,
): Record<string, string> {
  const signed = (value: number): string => `${value >= 0 ? '+' : ''}${value}`;
  const attributes: Record<string, string> = {};
  if (wanted.rate !== 1) {
    const percent = Math.round(wanted.rate * 100);
    if (can('prosody', 'rate'))
      attributes['rate'] = dialect.rate === 'ratio' ? `${percent}%` : `${signed(percent - 100)}%`;
    else lose('rate', wanted.rate, true);
  }
  if (wanted.pitchSemitones !== 0) {
    const percent = Math.round(100 * (2 ** (wanted.pitchSemitones / 12) - 1));
    if (can('prosody', 'pitch'))
      attributes['pitch'] =
        dialect.pitch === 'semitones' ? `${signed(wanted.pitchSemitones)}st` : `${signed(percent)}%`;
    else lose('pitch', wanted.pitchSemitones, true);
  }
  if (wanted.gainDb !== 0) {
    if (can('prosody', 'volume')) attributes['volume'] = `${signed(wanted.gainDb)}dB`;
    else lose('volume', wanted.gainDb, true);
  }
  return attributes;
}
