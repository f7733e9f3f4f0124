// Words around a quotation whose voice alone does not tell who speaks: nobody is named, or the voice is another's too.
import type { Article } from '../model/article.ts';
import { type Attribution, NARRATOR, type Quote, UNKNOWN } from '../model/attribution.ts';
import type { Cast, Part } from '../model/cast.ts';
import type { Verbosity } from './announce.ts';
import { phrasesFor } from './phrases.ts';

export interface VoiceCues {
  /** Asked once for every quotation that is voiced, in order. `follows`: the narrator says nothing since the one before. */
  before(quote: Quote, follows: boolean): readonly string[];
  after(quote: Quote): readonly string[];
}

/** So far back the narrator's own words name the speaker well enough. */
const NAMED_NEARBY = 160;

const SILENT: VoiceCues = { before: () => [], after: () => [] };

/**
 * brief: a speaker nobody names, a quotation in the narrator's own voice, two people in a row who share a voice.
 * full: also each speaker's name before their first words, unless the narrator has just said it.
 */
export function voiceCues(article: Article, attribution: Attribution, cast: Cast, verbosity: Verbosity): VoiceCues {
  if (verbosity === 'none') return SILENT;
  const phrases = phrasesFor(article.meta.language);
  const names = new Map(attribution.speakers.map(({ id, name }) => [id, name]));
  const parts = new Map(cast.parts.map((part) => [part.speakerId, part]));
  const heard = new Set<string>();
  let last: Quote | undefined;
  const sounds = (quote: Quote): Part | undefined => parts.get(quote.speakerId);
  const isNarrators = (quote: Quote): boolean => isAlike(sounds(quote), parts.get(NARRATOR));
  const isNamed = (quote: Quote): boolean => {
    const surname = names.get(quote.speakerId)?.split(' ').at(-1) ?? '';
    return article.text.slice(Math.max(0, quote.outer.start - NAMED_NEARBY), quote.outer.start).includes(surname);
  };
  return {
    before(quote, follows) {
      const first = !heard.has(quote.speakerId);
      heard.add(quote.speakerId);
      const previous = last;
      last = quote;
      // The paragraphs of one block quotation are announced once.
      const goesOn = follows && previous?.speakerId === UNKNOWN && previous.kind === 'block' && quote.kind === 'block';
      if (quote.speakerId === UNKNOWN) return goesOn ? [] : [phrases.unknownSpeaker];
      const name = names.get(quote.speakerId) ?? '';
      const shared =
        follows && previous && previous.speakerId !== quote.speakerId && isAlike(sounds(previous), sounds(quote));
      const said = shared || (verbosity === 'full' && first && !isNamed(quote)) ? [`${name}:`] : [];
      return isNarrators(quote) ? [...said, phrases.quote] : said;
    },
    after: (quote) => (quote.speakerId !== UNKNOWN && isNarrators(quote) ? [phrases.endOfQuote] : []),
  };
}

/** Nobody hears a difference: the same voice, spoken the same way. */
const isAlike = (a: Part | undefined, b: Part | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.voiceId === b.voiceId &&
  a.prosody.pitchSemitones === b.prosody.pitchSemitones &&
  a.prosody.rate === b.prosody.rate;
