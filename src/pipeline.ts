// The whole path on one screen: read, attribute, cast, compose, normalize, prove, speak, arrange, master, write.
import { attribute } from './attribute/attribute.ts';
import { cast } from './cast/cast.ts';
import { remember } from './cast/memory.ts';
import { cover, requireComplete } from './check/cover.ts';
import { requireGates } from './check/gates.ts';
import { purity } from './check/purity.ts';
import { checkSound } from './check/sound.ts';
import { summarize } from './check/summary.ts';
import type { Config } from './config.ts';
import { type EditionKeys, editionSound, type Finished, finishEdition } from './edition.ts';
import { arrange } from './mix/arrange.ts';
import { master } from './mix/master.ts';
import type { SamplesOf } from './mix/mixdown.ts';
import { chooseSounds } from './mix/sounds.ts';
import type { Source } from './model/article.ts';
import { isSpeech, NARRATOR, UNKNOWN } from './model/attribution.ts';
import type { Problem } from './model/problem.ts';
import type { Run } from './model/run.ts';
import { spokenText, type Token } from './model/script.ts';
import { textAt } from './model/span.ts';
import { HOUSE_RATE } from './model/timeline.ts';
import { normalize, tokenize } from './normalize/normalize.ts';
import { drawPictures } from './pictures.ts';
import { articleBody, plainArticle, read } from './read/read.ts';
import { compose } from './script/compose.ts';
import { foreignLanguages } from './script/foreign.ts';
import { speak } from './speak/speak.ts';
import { parseSsml } from './ssml/parse.ts';
import type { Lexicon } from './text/pls.ts';
import type { Decided, World } from './world.ts';

/** Stages 1-5 and the proof. Throws before anything is spoken or paid for if a word would be lost. */
export function decide(source: Source, config: Config, world: World, run: Run): Decided {
  if (isScript(source)) return decideFromScript(source, world, run);
  const article = read(source, config.language ? { language: config.language } : {}, run);
  run.progress('read', 1, 1);
  const attribution = attribute(article, { ...config.attribute, edits: world.edits }, run);
  run.progress('attribute', 1, 1);
  const { language } = article.meta;
  const foreign = foreignLanguages(article, attribution);
  const table = {
    ...config.cast,
    voices: world.voices,
    memory: world.memory,
    language,
    foreign,
    articleId: article.id,
  };
  const casting = cast(attribution, table, run);
  run.progress('cast', 1, 1);
  const composed = compose(article, attribution, casting, config.script, run);
  const script = normalize(composed, { lexicons: world.lexicons }, run);
  const memory = remember(world.memory, attribution.speakers, casting, table);
  return prove({ article, attribution, script, memory }, run);
}

/** An edited script.ssml: what a person wrote there is what is spoken, so only the proof remains to be done. */
function decideFromScript(source: Source, world: World, run: Run): Decided {
  const parsed = parseSsml(new TextDecoder().decode(source.bytes), source.uri, { voices: world.voices });
  run.progress('script', 1, 1);
  return prove({ ...parsed, memory: world.memory }, run);
}

/** True for SSML, by media type or by its root element. */
export function isScript(source: Source): boolean {
  return (
    source.mediaType === 'application/ssml+xml' ||
    /^\s*(<\?xml[^>]*\?>\s*)?(<!--[\s\S]*?-->\s*)*<speak[\s>]/.test(
      new TextDecoder().decode(source.bytes.subarray(0, 2000)),
    )
  );
}

/** The proof of completeness and of the voices, over a script however it was made. */
export function prove(decided: Omit<Decided, 'coverage' | 'purity'>, run: Run): Decided {
  const { article, attribution, script } = decided;
  const coverage = cover(article, script);
  requireComplete(article, coverage);
  const voices = purity(attribution, script);
  if (!voices.pure)
    run.report({
      code: 'check/impure-voice',
      severity: 'warning',
      message: `${voices.straddling.length + voices.misvoiced.length} utterances are not wholly in the voice of whom they quote.`,
      fix: 'The report lists them; if the script was not edited by hand, please report it with the article.',
    });
  return { ...decided, coverage, purity: voices };
}

/** Stages 6-9: from a proven script to an edition on disk. */
export async function produce(
  decided: Decided,
  keys: EditionKeys,
  config: Config,
  world: World,
  run: Run,
): Promise<Finished> {
  const { article, attribution, script } = decided;
  requireGates(article.text, attribution, config.gates);
  const problems: Problem[] = [];
  const heard: Run = { ...run, report: (problem) => run.report(keep(problems, problem)) };
  const pictures = drawPictures(article, script, world);
  const clips = await speak(script, { ...config.speak, backends: world.backends, store: world.clips }, heard);
  const { sounds, samples } = await chooseSounds(config.sounds, world.sound);
  const timeline = arrange(script, clips, config.mix, heard, sounds);
  const sound = await editionSound(decided, timeline, await pictures, keys, config, world);
  const rates = new Map(clips.map((clip) => [clip.key, clip.sampleRate]));
  const samplesOf: SamplesOf = async (key) => {
    const sound = samples.get(key);
    if (sound) return { sampleRate: HOUSE_RATE, samples: sound };
    return { sampleRate: rates.get(key)!, samples: await world.clips.samples(key) };
  };
  const mastered = sound.kept ?? (await master(timeline, samplesOf, sound.outputs, world.encoder, config.mix, heard));
  const { loudness, waveform } = mastered;
  for (const problem of checkSound(timeline, loudness, config.mix)) heard.report(problem);
  const summary = summarize(article, attribution, script, timeline, loudness[0]!);
  return finishEdition(
    { decided, clips, timeline, loudness, waveform, summary, problems, sound, keys },
    config,
    world,
    heard,
  );
}

function keep(problems: Problem[], problem: Problem): Problem {
  problems.push(problem);
  return problem;
}

/** The words of a text as they will be said. */
export function speakable(text: string, language: string, lexicons: readonly Lexicon[] = []): Token[] {
  return tokenize(text, language, { lexicons });
}

/** For machines: a source as read. Blocks without their places; the body as one text. */
export function inspectRead(source: Source): unknown {
  const article = read(source, {}, SILENT);
  const blocks = article.blocks.map(({ kind, role, span }) => ({ kind, role, text: textAt(article.text, span) }));
  return { title: article.meta.title, articleBody: articleBody(article), blocks };
}

/**
 * For machines: quotations of a plain text, with UTF-16 offsets into it as given. `spans`: what is said whole, in a voice of
 * its own; `fragments`: a few quoted words inside a narrator's sentence.
 */
export function inspectQuotes(text: string, language: string): { spans: unknown[]; fragments: unknown[] } {
  const attribution = attribute(plainArticle(text, language), {}, SILENT);
  const names = new Map(attribution.speakers.map((speaker) => [speaker.id, speaker.name]));
  const shown = (wanted: boolean): unknown[] =>
    attribution.quotes
      .filter((quote) => isSpeech(quote) && (quote.kind === 'partial') === wanted)
      .map(({ span, speakerId, kind, confidence }) => ({
        ...span,
        speaker: speakerId === UNKNOWN || speakerId === NARRATOR ? null : (names.get(speakerId) ?? null),
        kind,
        confidence,
      }));
  return { spans: shown(false), fragments: shown(true) };
}

/** For machines: a text as it will be said. */
export function inspectSpoken(text: string, language: string): string {
  return spokenText(speakable(text, language));
}

/** A run that nobody watches. */
const SILENT: Run = { report: () => {}, progress: () => {}, signal: new AbortController().signal };
