// Stage 6: Script -> Clips. The only slow stage: asks the store first, then the engines, side by side.
import { integratedLufs } from '../audio/loudness.ts';
import { peakOf } from '../audio/pcm.ts';
import { resample } from '../audio/resample.ts';
import { RenderError } from '../model/problem.ts';
import type { Run } from '../model/run.ts';
import { type Script, spokenText, type Utterance } from '../model/script.ts';
import type { Clip, WordTime } from '../model/timeline.ts';
import type { Backend, ClipStore, Speech, SpeechRequest } from '../ports.ts';
import { faultIn } from './accept.ts';
import { clipKey } from './key.ts';
import { splitRequest } from './split.ts';
import { estimateWords } from './words.ts';

export interface SpeakOptions {
  readonly backends: ReadonlyMap<string, Backend>;
  readonly store: ClipStore;
  /** Tries after the first that failed. */
  readonly retries: number;
}

const EMPTY = 'silence';
/** Silence between the parts of an utterance that was cut for the engine, in seconds. */
const PART_GAP = 0.15;

/**
 * Clips in the order of `script.utterances`, one each; samples are in the store, not in memory.
 *
 * Throws `speak/failed` naming the sentence when an engine fails for good, and the signal's reason when stopped;
 * what was spoken by then is kept.
 */
export async function speak(script: Script, options: SpeakOptions, run: Run): Promise<readonly Clip[]> {
  const jobs = script.utterances.map((utterance) => jobFor(script, utterance, options.backends));
  const clips = new Map<string, Clip>();
  const waiting = new Map<string, Job>();
  for (const job of jobs) if (job.key !== EMPTY) waiting.set(job.key, job);
  const queue = [...waiting.values()];
  let done = 0;
  const total = queue.length;
  run.progress('speak', 0, total);
  const width = Math.max(1, ...queue.map((job) => job.backend.limits.concurrency));
  const failed = new AbortController();
  const signal = AbortSignal.any([run.signal, failed.signal]);
  const worker = async (): Promise<void> => {
    for (let job = queue.shift(); job; job = queue.shift()) {
      signal.throwIfAborted();
      clips.set(job.key, (await options.store.find(job.key)) ?? (await make(job, options, signal)));
      run.progress('speak', ++done, total);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(width, total) }, worker));
  } catch (error) {
    failed.abort(error);
    throw error;
  }
  return jobs.map(({ key, utterance }) => (key === EMPTY ? emptyClip(utterance) : { ...clips.get(key)!, utteranceId: utterance.id }));
}

interface Job {
  readonly key: string;
  readonly utterance: Utterance;
  readonly backend: Backend;
  readonly request: SpeechRequest;
}

function jobFor(script: Script, utterance: Utterance, backends: ReadonlyMap<string, Backend>): Job {
  const part = script.cast.parts.find((candidate) => candidate.speakerId === utterance.speakerId);
  const voice = script.cast.voices.find((candidate) => candidate.id === part?.voiceId);
  const backend = voice && backends.get(voice.backend);
  if (!part || !voice || !backend)
    throw new RenderError(
      {
        code: 'speak/no-engine',
        message: `There is no engine for the voice ${part?.voiceId ?? '(none)'} of ${utterance.speakerId}.`,
        fix: 'Run "lectern doctor" to see the engines, and "lectern voices" for the voices.',
      },
      { exitCode: 3 },
    );
  const own = utterance.prosody;
  const rate = part.prosody.rate * (own?.rate ?? 1);
  const pitchSemitones = part.prosody.pitchSemitones + (own?.pitchSemitones ?? 0);
  const { text, tokens, language } = utterance;
  const request: SpeechRequest = { voice, language, text, tokens, rate, pitchSemitones };
  const silent = !/[\p{L}\p{N}]/u.test(spokenText(tokens));
  return { key: silent ? EMPTY : clipKey(backend, request), utterance, backend, request };
}

async function make(job: Job, options: SpeakOptions, signal: AbortSignal): Promise<Clip> {
  const { backend, request, key, utterance } = job;
  const parts: { speech: Speech; offset: number }[] = [];
  for (const part of splitRequest(request, backend.limits.maxCharacters)) {
    if (!/[\p{L}\p{N}]/u.test(spokenText(part.request.tokens))) continue;
    parts.push({ speech: await tryHard(backend, part.request, options.retries, signal), offset: part.offset });
  }
  const { speech, words } = joined(parts);
  const timed = words.length > 0 ? words : estimateWords(request.text, speech.samples.length);
  const clip: Clip = {
    key,
    utteranceId: utterance.id,
    sampleRate: speech.sampleRate,
    lengthSamples: speech.samples.length,
    loudnessLufs: Math.round(integratedLufs(speech.samples, speech.sampleRate, 32_768) * 100) / 100,
    peak: Math.round(peakOf(speech.samples) * 10_000) / 10_000,
    words: timed,
    timing: words.length > 0 ? speech.timing : 'estimated',
  };
  await options.store.keep(clip, speech.samples);
  return clip;
}

async function tryHard(backend: Backend, request: SpeechRequest, retries: number, signal: AbortSignal): Promise<Speech> {
  const spoken = spokenText(request.tokens);
  for (let attempt = 0; ; attempt++) {
    let fault: string;
    let cause: unknown;
    try {
      const speech = await backend.synthesize(request, { signal });
      const wrong = faultIn(speech, spoken, request.rate);
      if (wrong === undefined) return speech;
      fault = wrong;
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      if (error instanceof RenderError) throw error;
      fault = error instanceof Error ? error.message : String(error);
      cause = error;
    }
    if (attempt >= retries)
      throw new RenderError(
        {
          code: 'speak/failed',
          message: `${request.voice.id} could not say “${spoken.slice(0, 120)}”: ${fault}.`,
          fix: 'Run the same command again (what was spoken is kept), or give the speaker another voice in voices/cast.json.',
        },
        { cause },
      );
    await pause(200 * 2 ** attempt, signal);
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', stop, { once: true });
  });
}

/** The parts of one utterance as one piece of sound, with word times in the whole. */
function joined(parts: readonly { speech: Speech; offset: number }[]): { speech: Speech; words: WordTime[] } {
  const sampleRate = parts[0]!.speech.sampleRate;
  const gap = parts.length > 1 ? Math.round(PART_GAP * sampleRate) : 0;
  const pieces = parts.map(({ speech }) => (speech.sampleRate === sampleRate ? speech.samples : atRate(speech, sampleRate)));
  const samples = new Int16Array(pieces.reduce((sum, piece) => sum + piece.length + gap, -gap));
  const words: WordTime[] = [];
  let at = 0;
  for (const [index, { speech, offset }] of parts.entries()) {
    const ratio = sampleRate / speech.sampleRate;
    for (const word of speech.words)
      words.push({
        span: { start: word.start + offset, end: word.end + offset },
        startSample: at + Math.round(word.startSample * ratio),
        endSample: at + Math.round(word.endSample * ratio),
      });
    samples.set(pieces[index]!, at);
    at += pieces[index]!.length + gap;
  }
  return { speech: { ...parts[0]!.speech, samples }, words };
}

const atRate = (speech: Speech, rate: number): Int16Array => Int16Array.from(resample(speech.samples, speech.sampleRate, rate), Math.round);

function emptyClip(utterance: Utterance): Clip {
  return { key: EMPTY, utteranceId: utterance.id, sampleRate: 48_000, lengthSamples: 0, loudnessLufs: Number.NEGATIVE_INFINITY, peak: 0, words: [], timing: 'engine' };
}
