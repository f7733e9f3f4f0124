// Stage 6: Script -> Clips. The only slow stage: asks the store first, then the engines, side by side.
import { integratedLufs } from '../audio/loudness.ts';
import { peakOf } from '../audio/pcm.ts';
import type { Run } from '../model/run.ts';
import type { Script, Utterance } from '../model/script.ts';
import type { Clip } from '../model/timeline.ts';
import type { Backend, ClipStore } from '../ports.ts';
import { tryHard } from './attempt.ts';
import { type Job, jobsFor, saysNothing } from './job.ts';
import { joinParts } from './join.ts';
import { splitRequest } from './split.ts';
import { estimateWords } from './words.ts';

export interface SpeakOptions {
  readonly backends: ReadonlyMap<string, Backend>;
  readonly store: ClipStore;
  /** Tries after the first that failed. */
  readonly retries: number;
  /** Requests side by side to one engine; its own limit when smaller or not given. */
  readonly concurrency?: number;
}

/** The key of a clip without sound. It is in no store. */
const NO_SOUND = 'silence';
/** Clips looked up side by side: enough to keep a disk busy. */
const LOOKUPS = 8;

/**
 * Clips in the order of `script.utterances`, one each; samples are in the store, not in memory.
 *
 * An utterance that says nothing gets a clip of no samples. Throws `speak/failed` naming the sentence when an engine
 * fails for good, `speak/no-engine` when a voice has none, and the signal's reason when stopped; what was spoken by
 * then is kept.
 */
export async function speak(script: Script, options: SpeakOptions, run: Run): Promise<readonly Clip[]> {
  const jobs = jobsFor(script, options.backends);
  const wanted = [...new Map(jobs.flatMap((job) => (job ? [[job.key, job]] : []))).values()];
  const clips = new Map<string, Clip>();
  const progress = (): void => run.progress('speak', clips.size, wanted.length);
  progress();
  const missing: Job[] = [];
  await sideBySide(wanted, LOOKUPS, run.signal, async (job) => {
    const clip = await options.store.find(job.key);
    if (clip) clips.set(job.key, clip);
    else missing.push(job);
  });
  progress();
  // Longest first: no engine is left alone with a long sentence at the end. The index keeps the order certain.
  missing.sort((a, b) => b.letters - a.letters || a.index - b.index);
  const failed = new AbortController();
  const signal = AbortSignal.any([run.signal, failed.signal]);
  const lanes = [...new Set(missing.map((job) => job.backend))].map((backend) => {
    const width = Math.min(backend.limits.concurrency, options.concurrency ?? Number.POSITIVE_INFINITY);
    const own = missing.filter((job) => job.backend === backend);
    return sideBySide(own, width, signal, async (job) => {
      clips.set(job.key, await makeClip(job, options, { ...run, signal }));
      progress();
    }).catch((error: unknown) => {
      // One engine's failure stops the others too.
      failed.abort(error);
      throw error;
    });
  });
  throwFirst(await Promise.allSettled(lanes), run.signal);
  return jobs.map((job, index) => {
    const utterance = script.utterances[index]!;
    return job ? { ...clips.get(job.key)!, utteranceId: utterance.id } : emptyClip(utterance);
  });
}

/** Works through `items` in order, `width` at a time. Throws the first failure, when all work in hand has ended. */
async function sideBySide<Item>(
  items: readonly Item[],
  width: number,
  signal: AbortSignal,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  let next = 0;
  let stopped = false;
  const worker = async (): Promise<void> => {
    while (next < items.length && !stopped) {
      signal.throwIfAborted();
      try {
        await work(items[next++]!);
      } catch (error) {
        stopped = true;
        throw error;
      }
    }
  };
  const workers = Array.from({ length: Math.max(1, Math.min(width, items.length)) }, worker);
  throwFirst(await Promise.allSettled(workers), signal);
}

function throwFirst(results: readonly PromiseSettledResult<void>[], signal: AbortSignal): void {
  signal.throwIfAborted();
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}

async function makeClip(job: Job, options: SpeakOptions, run: Run): Promise<Clip> {
  const { backend, request, key, utterance } = job;
  const parts = [];
  for (const part of splitRequest(request, backend.limits.maxCharacters)) {
    if (saysNothing(part.request.tokens)) continue;
    parts.push({ speech: await tryHard(backend, part.request, options.retries, run), offset: part.offset });
  }
  const { speech, words } = joinParts(parts);
  if (speech.samples.length === 0) return emptyClip(utterance);
  const clip: Clip = {
    key,
    utteranceId: utterance.id,
    sampleRate: speech.sampleRate,
    lengthSamples: speech.samples.length,
    loudnessLufs: round(integratedLufs(speech.samples, speech.sampleRate, 32_768), 2),
    peak: round(peakOf(speech.samples), 4),
    words: words.length > 0 ? words : estimateWords(request.text, speech.samples.length),
    timing: words.length > 0 ? speech.timing : 'estimated',
  };
  await options.store.keep(clip, speech.samples);
  return clip;
}

const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

const emptyClip = (utterance: Utterance): Clip => ({
  key: NO_SOUND,
  utteranceId: utterance.id,
  sampleRate: 48_000,
  lengthSamples: 0,
  loudnessLufs: Number.NEGATIVE_INFINITY,
  peak: 0,
  words: [],
  timing: 'engine',
});
