// One utterance in the markup (or the plain words) one engine takes, with a list of what that engine cannot express.
import { PLAIN, type Prosody } from '../model/cast.ts';
import { spokenText, type Token, type Utterance } from '../model/script.ts';
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

  for (const { phonemes } of utterance.tokens) if (phonemes && !can('phoneme', 'ph')) lose('phoneme', phonemes, false);
  let body = words(utterance, dialect);
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

function words(utterance: Utterance, dialect: Dialect): string {
  const marked = Object.keys(dialect.elements).length > 0;
  if (!marked) return allowed(spokenText(utterance.tokens));
  return utterance.tokens
    .map((token) => leaf(token, utterance.text.slice(token.span.start, token.span.end), dialect))
    .join('')
    .trim();
}

/** Silent tokens are not sent: an engine might read them. */
function leaf(token: Token, written: string, dialect: Dialect): string {
  const [, lead = '', core = '', trail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(written) ?? [];
  const spoken = token.spoken.trim();
  if (core === '' || spoken === '') return plain(/\s/.test(written) ? ' ' : '');
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
