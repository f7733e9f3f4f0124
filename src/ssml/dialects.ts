// What each speech engine accepts of SSML, as data: one row an engine. `lower.ts` writes nothing a row does not allow.

export type DialectId =
  | 'w3c'
  | 'flite'
  | 'tone'
  | 'espeak'
  | 'polly-standard'
  | 'polly-neural'
  | 'polly-long-form'
  | 'polly-generative'
  | 'google'
  | 'google-chirp'
  | 'azure'
  | 'elevenlabs'
  | 'elevenlabs-english'
  | 'openai';

export interface Dialect {
  readonly id: DialectId;
  /** Element -> attributes it may have. No element at all: the engine takes plain words, unescaped. */
  readonly elements: Readonly<Record<string, readonly string[]>>;
  /** `110%` of the usual rate, or a change of `+10%`. */
  readonly rate: 'ratio' | 'change';
  readonly pitch: 'semitones' | 'percent';
  /**
   * How a word with phonemes is said. `element`: <phoneme> with IPA; `espeak`: eSpeak's own notation in double
   * brackets; `arpabet`: words of a lexicon that goes with the request; `respelling`: other letters, and the loss is listed.
   */
  readonly phonemes: 'element' | 'espeak' | 'arpabet' | 'respelling';
}

const PHONEME = ['alphabet', 'ph'];
const row = (
  id: DialectId,
  elements: Dialect['elements'] = {},
  forms: Partial<Pick<Dialect, 'rate' | 'pitch' | 'phonemes'>> = {},
): Dialect => ({
  id,
  elements,
  rate: 'ratio',
  pitch: 'semitones',
  phonemes: elements['phoneme'] ? 'element' : 'respelling',
  ...forms,
});

/**
 * Only what we would send: a row may allow less than its engine does, never more.
 *
 * Sources: SSML 1.1; the guides of each vendor. Polly ("Supported SSML tags", "prosody") refuses a whole request for one tag
 * it does not know; its generative voices know <phoneme> and <mark> in part and <prosody> around whole sentences only,
 * so they get none. eSpeak NG drops <phoneme> and <lang> in silence, but reads its own notation. Azure calls <mark>
 * <bookmark>. ElevenLabs ("Do pauses and SSML phoneme tags work with the API?") reads <phoneme> with the models English v1,
 * Flash v2 and Turbo v2; other models would leave the tag out or read it.
 */
export const DIALECTS: Readonly<Record<DialectId, Dialect>> = {
  w3c: row('w3c', {
    sub: ['alias'],
    phoneme: PHONEME,
    break: ['time'],
    mark: ['name'],
    lang: ['xml:lang'],
    prosody: ['rate', 'pitch', 'volume'],
  }),
  flite: row('flite', {}, { phonemes: 'arpabet' }),
  tone: row('tone'),
  espeak: row(
    'espeak',
    { sub: ['alias'], mark: ['name'], prosody: ['rate', 'pitch'] },
    { pitch: 'percent', phonemes: 'espeak' },
  ),
  'polly-standard': row(
    'polly-standard',
    {
      sub: ['alias'],
      phoneme: PHONEME,
      mark: ['name'],
      lang: ['xml:lang'],
      prosody: ['rate', 'pitch', 'volume'],
    },
    { pitch: 'percent' },
  ),
  'polly-neural': row('polly-neural', {
    sub: ['alias'],
    phoneme: PHONEME,
    mark: ['name'],
    lang: ['xml:lang'],
    prosody: ['rate', 'volume'],
  }),
  'polly-long-form': row('polly-long-form', {
    sub: ['alias'],
    phoneme: PHONEME,
    mark: ['name'],
    lang: ['xml:lang'],
    prosody: ['rate', 'volume'],
  }),
  'polly-generative': row('polly-generative', { sub: ['alias'], lang: ['xml:lang'] }),
  google: row('google', {
    sub: ['alias'],
    phoneme: PHONEME,
    mark: ['name'],
    lang: ['xml:lang'],
    prosody: ['rate', 'pitch', 'volume'],
  }),
  'google-chirp': row('google-chirp', { sub: ['alias'] }),
  azure: row(
    'azure',
    {
      sub: ['alias'],
      phoneme: PHONEME,
      bookmark: ['mark'],
      lang: ['xml:lang'],
      prosody: ['rate', 'pitch'],
    },
    { rate: 'change' },
  ),
  elevenlabs: row('elevenlabs'),
  'elevenlabs-english': row('elevenlabs-english', { phoneme: PHONEME }),
  openai: row('openai'),
};
