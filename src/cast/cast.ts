// Stage 3: Attribution + voices -> Cast. Every speaker gets exactly one part, with a reason.
import { type Attribution, isSpeech, NARRATOR, type Speaker, UNKNOWN } from '../model/attribution.ts';
import { type Cast, type CastMemory, type Part, PLAIN, type Voice } from '../model/cast.ts';
import { RenderError } from '../model/problem.ts';
import type { Run } from '../model/run.ts';
import { spanLength } from '../model/span.ts';
import { castAbroad } from './abroad.ts';
import { contrast } from './contrast.ts';
import { recall, remembers, speaks } from './memory.ts';

export interface CastOptions {
  readonly voices: readonly Voice[];
  readonly memory: CastMemory;
  /** BCP 47 language of the article. */
  readonly language: string;
  /** Speaker id -> other languages in which they have passages to say. */
  readonly foreign?: Readonly<Record<string, readonly string[]>>;
  readonly articleId: string;
  /** Voice id of the narrator, when the publication has chosen one. */
  readonly narrator?: string;
  /** Voice ids by speaker name or id, from configuration or front matter. */
  readonly pins?: Readonly<Record<string, string>>;
  /** -1..1 spread of the speakers in the stereo image; 0 = all in the middle. */
  readonly panSpread?: number;
}

/**
 * Gives every speaker a voice: pinned, then remembered, then the one that differs most from the voices around it.
 *
 * Gender is respected where the text states it. When voices run out they are used again, as far apart in the
 * article as can be, and the run hears of it. Throws `cast/no-voice` when no voice speaks the language.
 */
export function cast(attribution: Attribution, options: CastOptions, run: Run): Cast {
  const voices = speaking(options.voices, options.language);
  if (voices.length === 0)
    throw new RenderError(
      {
        code: 'cast/no-voice',
        message: `No installed voice speaks ${options.language}.`,
        fix: `Run "lectern voices" to see what there is, or add a voice card for ${options.language} to voices/.`,
      },
      { exitCode: 3 },
    );
  const table = new Casting(attribution, voices, options, run);
  table.narrate();
  table.keep();
  table.chooseForAll();
  const own = attribution.speakers.map((speaker) => table.partOf(speaker));
  const parts = castAbroad(own, options.voices, options.foreign ?? {});
  const used = new Set(parts.flatMap((part) => [part.voiceId, ...Object.values(part.abroad ?? {})]));
  return { voices: options.voices.filter((voice) => used.has(voice.id)), parts };
}

/** Voices of the language; those of the very region first, otherwise in the order of the cards. */
function speaking(voices: readonly Voice[], language: string): Voice[] {
  const fits = voices.filter((voice) => speaks(voice, language));
  // Prefer the engines with the clearest voice: measured ones before unmeasured ones.
  const measured = fits.filter((voice) => voice.wordErrorRate !== undefined);
  return measured.length > 0 ? measured : fits;
}

/** What it costs when two people who speak side by side have one voice, in the measure of `contrast`. */
const SHARED_SEMITONES = 12;

interface Choice {
  readonly voice: Voice;
  readonly reason: string;
}

class Casting {
  readonly #chosen = new Map<string, Choice>();
  /** Speaker ids in the order they speak, narrator left out. */
  readonly #order: string[];
  readonly #weight = new Map<string, number>();
  readonly #attribution: Attribution;
  readonly #voices: readonly Voice[];
  readonly #options: CastOptions;
  readonly #run: Run;

  constructor(attribution: Attribution, voices: readonly Voice[], options: CastOptions, run: Run) {
    this.#attribution = attribution;
    this.#voices = voices;
    this.#options = options;
    this.#run = run;
    const spoken = attribution.quotes.filter(isSpeech);
    this.#order = spoken.map((quote) => quote.speakerId);
    for (const quote of spoken)
      this.#weight.set(quote.speakerId, (this.#weight.get(quote.speakerId) ?? 0) + spanLength(quote.span));
  }

  /** The clearest voice whose loss leaves enough for the genders the text states. */
  narrate(): void {
    const narrator = this.#attribution.speakers.find((speaker) => speaker.id === NARRATOR);
    if (!narrator) return;
    const wanted =
      this.#wanted(narrator) ??
      (this.#options.narrator
        ? { voiceId: this.#options.narrator, why: 'the publication’s narrator', pinned: true }
        : undefined);
    const voice = wanted && this.#find(wanted.voiceId, narrator);
    const least = Math.min(...this.#voices.map((candidate) => this.#shortage(candidate)));
    const fits = voice && wanted && (wanted.pinned || this.#shortage(voice) <= least);
    if (voice && wanted && fits) {
      this.#chosen.set(NARRATOR, { voice, reason: wanted.why });
      return;
    }
    const best = [...this.#voices].sort(
      (a, b) => this.#shortage(a) - this.#shortage(b) || errorRate(a) - errorRate(b),
    )[0]!;
    this.#chosen.set(NARRATOR, { voice: best, reason: 'clearest voice that leaves enough for the people quoted' });
  }

  /** Pins first, then memory. Of two who remember one voice, who says more keeps it. */
  keep(): void {
    const taken = new Set([...this.#chosen.values()].map(({ voice }) => voice.id));
    for (const pinnedOnly of [true, false])
      for (const speaker of this.#byWeight()) {
        const wanted = this.#wanted(speaker);
        if (this.#chosen.has(speaker.id) || !wanted || wanted.pinned !== pinnedOnly) continue;
        const voice = this.#find(wanted.voiceId, speaker);
        if (!voice || (taken.has(voice.id) && !wanted.pinned)) continue;
        taken.add(voice.id);
        this.#chosen.set(speaker.id, { voice, reason: wanted.why });
      }
  }

  /** Those whose gender the text states choose first: they have fewer voices to choose from. */
  chooseForAll(): void {
    const open = this.#byWeight().filter((speaker) => !this.#chosen.has(speaker.id));
    const stated = open.filter((speaker) => speaker.gender !== undefined);
    for (const speaker of [...stated, ...open.filter((speaker) => speaker.gender === undefined)])
      this.#chosen.set(speaker.id, this.#choose(speaker));
  }

  partOf(speaker: Speaker): Part {
    const choice = this.#chosen.get(speaker.id) ?? this.#choose(speaker);
    const seats = this.#attribution.speakers.filter((other) => other.id !== NARRATOR);
    const seat = seats.findIndex((other) => other.id === speaker.id);
    const spread = this.#options.panSpread ?? 0;
    const pan =
      seat < 0 || seats.length < 2 || spread === 0 ? 0 : round(spread * ((2 * seat) / (seats.length - 1) - 1));
    return { speakerId: speaker.id, voiceId: choice.voice.id, prosody: PLAIN, pan, reason: choice.reason };
  }

  #choose(speaker: Speaker): Choice {
    const used = new Map<string, string[]>();
    for (const [speakerId, { voice }] of this.#chosen) used.set(voice.id, [...(used.get(voice.id) ?? []), speakerId]);
    const fitting = this.#voices.filter((voice) => suits(voice, speaker));
    const free = fitting.filter((voice) => !used.has(voice.id));
    if (free.length > 0) return this.#farthest(speaker, free, speaker.gender ? `stated ${speaker.gender}; ` : '');
    if (fitting.length === 0) {
      const other = this.#voices.filter((voice) => !used.has(voice.id));
      this.#run.report({
        code: 'cast/no-voice-of-gender',
        severity: 'warning',
        message: `No ${speaker.gender} voice speaks ${this.#options.language} for ${speaker.name}.`,
        fix: 'Add a voice card to voices/, or pin a voice for this person in voices/cast.json.',
      });
      return this.#farthest(speaker, other.length > 0 ? other : this.#voices, 'no voice of the stated gender; ');
    }
    const notNarrator = fitting.filter((voice) => this.#chosen.get(NARRATOR)?.voice.id !== voice.id);
    const choice = this.#farthest(speaker, notNarrator.length > 0 ? notNarrator : fitting, 'voices ran out, shared; ');
    const sharers = (used.get(choice.voice.id) ?? []).map(
      (id) => this.#attribution.speakers.find((other) => other.id === id)?.name ?? id,
    );
    this.#run.report({
      code: 'cast/voice-shared',
      severity: 'note',
      message: `${speaker.name} shares the voice ${choice.voice.id} with ${sharers.join(' and ')}: there are more speakers than voices.`,
      fix: 'Add voices to voices/, or turn on spoken announcements so that listeners hear who speaks.',
    });
    return choice;
  }

  /** The voice whose nearest neighbor in the article is farthest away. */
  #farthest(speaker: Speaker, voices: readonly Voice[], prefix: string): Choice {
    let best: { voice: Voice; score: number } | undefined;
    for (const voice of voices) {
      let score = -errorRate(voice) * 4;
      let nearest = Number.POSITIVE_INFINITY;
      for (const [otherId, other] of this.#chosen) {
        const closeness = this.#closeness(speaker.id, otherId);
        // One voice for two people is the worse, the nearer they speak to each other.
        const distance =
          voice.id === other.voice.id ? -SHARED_SEMITONES * closeness : contrast(voice, other.voice) / closeness;
        nearest = Math.min(nearest, distance);
      }
      score += Number.isFinite(nearest) ? nearest : 0;
      if (!best || score > best.score + 1e-9) best = { voice, score };
    }
    return { voice: best!.voice, reason: `${prefix}farthest from the voices around it` };
  }

  /** 1 = side by side (everybody is, with the narrator), down to a quarter for voices that never meet. */
  #closeness(a: string, b: string): number {
    if (a === NARRATOR || b === NARRATOR) return 1;
    let nearest = Number.POSITIVE_INFINITY;
    let lastA = Number.NEGATIVE_INFINITY;
    let lastB = Number.NEGATIVE_INFINITY;
    for (const [index, id] of this.#order.entries()) {
      if (id === a) lastA = index;
      if (id === b) lastB = index;
      if (id === a || id === b) nearest = Math.min(nearest, Math.abs(lastA - lastB));
    }
    return Number.isFinite(nearest) ? Math.max(0.25, 1 / Math.max(1, nearest) ** 0.5) : 0.25;
  }

  #wanted(speaker: Speaker): { voiceId: string; why: string; pinned: boolean } | undefined {
    const pin = this.#options.pins?.[speaker.id] ?? this.#options.pins?.[speaker.name];
    if (pin) return { voiceId: pin, why: 'pinned in the configuration', pinned: true };
    const { memory, voices, language } = this.#options;
    const kept = remembers(speaker) ? recall(memory, speaker.id, voices, language) : undefined;
    if (!kept) return undefined;
    if (kept.pinned) return { voiceId: kept.voiceId, why: 'pinned in voices/cast.json', pinned: true };
    const here = kept.articleId === this.#options.articleId && kept.reason;
    return { voiceId: kept.voiceId, why: here || 'had this voice before', pinned: false };
  }

  #find(voiceId: string, speaker: Speaker): Voice | undefined {
    const voice = this.#options.voices.find((candidate) => candidate.id === voiceId);
    if (!voice)
      this.#run.report({
        code: 'cast/unknown-voice',
        severity: 'warning',
        message: `The voice ${voiceId}, meant for ${speaker.name}, is not installed.`,
        fix: 'Run "lectern voices" for the list, and correct the pin in voices/cast.json or the configuration.',
      });
    else if (!speaks(voice, this.#options.language)) {
      this.#run.report({
        code: 'cast/voice-of-other-language',
        severity: 'warning',
        message: `The voice ${voiceId}, meant for ${speaker.name}, does not speak ${this.#options.language}: another one does.`,
        fix: `Run "lectern voices --language ${this.#options.language}", and pin one of those in the article's front matter.`,
      });
      return undefined;
    }
    return voice;
  }

  /** How many people with a stated gender would go without a voice of their own if `narrator` narrated. */
  #shortage(narrator: Voice): number {
    let shortage = 0;
    const people = this.#attribution.speakers.filter((speaker) => speaker.id !== NARRATOR && speaker.id !== UNKNOWN);
    for (const gender of ['female', 'male'] as const) {
      const demand = people.filter((speaker) => speaker.gender === gender).length;
      const supply = this.#voices.filter((voice) => voice.gender === gender && voice.id !== narrator.id).length;
      shortage += Math.max(0, demand - supply);
    }
    return shortage;
  }

  #byWeight(): Speaker[] {
    const people = this.#attribution.speakers.filter((speaker) => speaker.id !== NARRATOR);
    return [...people].sort((a, b) => (this.#weight.get(b.id) ?? 0) - (this.#weight.get(a.id) ?? 0));
  }
}

const suits = (voice: Voice, speaker: Speaker): boolean =>
  speaker.gender === undefined ||
  speaker.gender === 'neutral' ||
  voice.gender === undefined ||
  voice.gender === speaker.gender;
const errorRate = (voice: Voice): number => voice.wordErrorRate ?? 0.5;
const round = (value: number): number => Math.round(value * 100) / 100;
