// Speaking: what is kept is not spoken again, what fails is tried again, what cannot be right is refused.
import { describe, expect, it } from 'vitest';
import { toneBackend } from '../../src/backends/tone.ts';
import { NARRATOR } from '../../src/model/attribution.ts';
import { PLAIN } from '../../src/model/cast.ts';
import { RenderError } from '../../src/model/problem.ts';
import type { Script, Utterance } from '../../src/model/script.ts';
import type { Clip } from '../../src/model/timeline.ts';
import type { Backend, ClipStore, Speech } from '../../src/ports.ts';
import { speak } from '../../src/speak/speak.ts';
import { aRun, aVoice } from '../helpers/make.ts';

interface MemoryStore extends ClipStore {
  readonly kept: Map<string, { clip: Clip; samples: Int16Array }>;
}

function memoryStore(): MemoryStore {
  const kept = new Map<string, { clip: Clip; samples: Int16Array }>();
  return {
    kept,
    find: async (key) => kept.get(key)?.clip,
    samples: async (key) => kept.get(key)!.samples,
    keep: async (clip, samples) => void kept.set(clip.key, { clip, samples }),
  };
}

function aScript(sentences: readonly string[], more: Partial<Utterance> = {}): Script {
  return {
    articleId: 'test',
    language: 'en',
    chapters: [],
    omissions: [],
    cast: {
      voices: [aVoice('tone:a')],
      parts: [{ speakerId: NARRATOR, voiceId: 'tone:a', prosody: PLAIN, pan: 0, reason: 'test' }],
    },
    utterances: sentences.map((text, index) => ({
      id: `u${String(index + 1).padStart(4, '0')}`,
      kind: 'announcement',
      span: null,
      text,
      tokens: [{ span: { start: 0, end: text.length }, spoken: text, rule: 'plain' }],
      speakerId: NARRATOR,
      blockId: 'b1',
      language: 'en',
      pauseAfterMs: 0,
      ...more,
    })),
  };
}

interface Watched extends Backend {
  readonly asked: string[];
  readonly most: () => number;
}

/** The tone engine, or `instead` of it, watched. */
function watched(
  instead: (text: string, speech: () => Promise<Speech>) => Promise<Speech> = (_, speech) => speech(),
  limits = {},
): Watched {
  const tone = toneBackend();
  const asked: string[] = [];
  let now = 0;
  let most = 0;
  return {
    ...tone,
    asked,
    most: () => most,
    limits: { ...tone.limits, ...limits },
    async synthesize(request, run) {
      asked.push(request.text);
      most = Math.max(most, ++now);
      await new Promise((resolve) => setImmediate(resolve));
      try {
        return await instead(request.text, () => tone.synthesize(request, run));
      } finally {
        now--;
      }
    },
  };
}

const optionsFor = (backend: Backend, store: ClipStore = memoryStore()) => ({
  backends: new Map([['tone', backend]]),
  store,
  retries: 1,
});
const failure = async (promise: Promise<unknown>): Promise<RenderError> => {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(RenderError);
  return error as RenderError;
};

describe('speaking', () => {
  it('gives one clip for each utterance, in order, with its words, level and peak', async () => {
    const sentences = ['First of all.', 'Then a longer sentence comes.', 'Last.'];
    const clips = await speak(aScript(sentences), optionsFor(watched()), aRun());
    expect(clips.map((clip) => clip.utteranceId)).toEqual(['u0001', 'u0002', 'u0003']);
    for (const [index, clip] of clips.entries()) {
      expect(clip.words.map(({ span }) => sentences[index]!.slice(span.start, span.end)).join(' ')).toBe(
        sentences[index]!.replace('.', ''),
      );
      expect(clip.loudnessLufs).toBeGreaterThan(-30);
      expect(clip.peak).toBeGreaterThan(0.1);
    }
  });

  it('asks no engine for what is kept', async () => {
    const store = memoryStore();
    const script = aScript(['One.', 'Two.']);
    const first = await speak(script, optionsFor(watched(), store), aRun());
    const again = watched();
    expect(await speak(script, optionsFor(again, store), aRun())).toEqual(first);
    expect(again.asked).toEqual([]);
  });

  it('speaks only the sentence that changed', async () => {
    const store = memoryStore();
    await speak(aScript(['One.', 'Two.', 'Three.']), optionsFor(watched(), store), aRun());
    const again = watched();
    await speak(aScript(['Zero.', 'One.', 'Two, now.', 'Three.']), optionsFor(again, store), aRun());
    expect([...again.asked].sort()).toEqual(['Two, now.', 'Zero.']);
  });

  it('says the same words in the same voice once', async () => {
    const engine = watched();
    const clips = await speak(aScript(['Quote.', 'Something else.', 'Quote.']), optionsFor(engine), aRun());
    expect(engine.asked).toHaveLength(2);
    expect(clips[0]!.key).toBe(clips[2]!.key);
    expect(clips.map((clip) => clip.utteranceId)).toEqual(['u0001', 'u0002', 'u0003']);
  });

  it('speaks again when the pace, the pitch, the voice or the words to say change', async () => {
    const store = memoryStore();
    const script = aScript(['Same text.']);
    const [plain] = await speak(script, optionsFor(watched(), store), aRun());
    const variants = [
      aScript(['Same text.'], { prosody: { ...PLAIN, rate: 1.1 } }),
      aScript(['Same text.'], { prosody: { ...PLAIN, pitchSemitones: 1 } }),
      aScript(['Same text.'], { tokens: [{ span: { start: 0, end: 10 }, spoken: 'Other words.', rule: 'test' }] }),
      { ...script, cast: { ...script.cast, voices: [aVoice('tone:a', { shift: 1.1 })] } },
    ];
    const keys = await Promise.all(
      variants.map(async (variant) => (await speak(variant, optionsFor(watched(), store), aRun()))[0]!.key),
    );
    expect(new Set([plain!.key, ...keys]).size).toBe(5);
    const louder = aScript(['Same text.'], { prosody: { ...PLAIN, gainDb: -3 } });
    expect((await speak(louder, optionsFor(watched(), store), aRun()))[0]!.key).toBe(plain!.key);
  });

  it('gives an empty clip for what says nothing, without asking', async () => {
    const engine = watched();
    const [, silent] = await speak(aScript(['One.', '…']), optionsFor(engine), aRun());
    expect(silent).toMatchObject({ utteranceId: 'u0002', lengthSamples: 0, words: [] });
    expect(engine.asked).toEqual(['One.']);
  });

  it('keeps to what an engine takes side by side', async () => {
    const engine = watched(undefined, { concurrency: 2 });
    await speak(aScript(Array.from({ length: 20 }, (_, index) => `Sentence ${index}.`)), optionsFor(engine), aRun());
    expect(engine.most()).toBe(2);
  });

  it('cuts what is too long for the engine, and joins it with every word in place', async () => {
    const text = 'The first sentence is here. The second one follows it, with a comma. And the third one ends it all.';
    const engine = watched(undefined, { maxCharacters: 40 });
    const [clip] = await speak(aScript([text]), optionsFor(engine), aRun());
    expect(engine.asked.join('')).toBe(text);
    expect(Math.max(...engine.asked.map((part) => part.length))).toBeLessThanOrEqual(40);
    expect(clip!.words.map(({ span }) => text.slice(span.start, span.end))).toEqual(text.match(/\w+/g));
    for (const [index, word] of clip!.words.entries())
      expect(word.startSample).toBeGreaterThanOrEqual(clip!.words[index - 1]?.endSample ?? 0);
    expect(clip!.words.at(-1)!.endSample).toBeLessThanOrEqual(clip!.lengthSamples);
  });

  it('shares the length out among the words when the engine gives no times', async () => {
    const engine = watched(async (_, speech) => ({ ...(await speech()), words: [] }));
    const [clip] = await speak(aScript(['A considerably long one.']), optionsFor(engine), aRun());
    expect(clip!.timing).toBe('estimated');
    expect(clip!.words).toHaveLength(4);
    expect(clip!.words.at(-1)!.endSample).toBe(clip!.lengthSamples);
  });

  it('tries again what failed once, and says so', async () => {
    let failures = 1;
    const engine = watched((_, speech) => (failures-- > 0 ? Promise.reject(new Error('it stumbled')) : speech()));
    const run = aRun();
    expect(await speak(aScript(['One.']), optionsFor(engine), run)).toHaveLength(1);
    expect(run.problems.map((problem) => problem.code)).toEqual(['speak/tried-again']);
  });

  it.each([
    [
      'silence',
      async (speech: Speech): Promise<Speech> => ({ ...speech, samples: new Int16Array(speech.samples.length) }),
      /silence/,
    ],
    [
      'clipping',
      async (speech: Speech): Promise<Speech> => ({
        ...speech,
        samples: speech.samples.map((sample) => (sample < 0 ? -32_768 : 32_767)),
      }),
      /clipped/,
    ],
    [
      'a tenth of the sentence',
      async (speech: Speech): Promise<Speech> => ({ ...speech, samples: speech.samples.slice(500, 1500) }),
      /too short/,
    ],
    [
      'a minute of sound for a sentence',
      async (speech: Speech): Promise<Speech> => ({ ...speech, samples: new Int16Array(16_000 * 60).fill(5000) }),
      /too long/,
    ],
  ])('refuses %s, and names the sentence', async (_, spoil, reason) => {
    const engine = watched(async (_text, speech) => spoil(await speech()));
    const { problem } = await failure(speak(aScript(['This cannot be right.']), optionsFor(engine), aRun()));
    expect(problem.code).toBe('speak/failed');
    expect(problem.message).toContain('This cannot be right.');
    expect(problem.message).toMatch(reason);
    expect(engine.asked).toHaveLength(2);
  });

  it('warns of a text that the engine has no sound for', async () => {
    const run = aRun();
    const engine = watched(async (text, speech) =>
      text === '𓀀' ? { ...(await speech()), samples: new Int16Array(0), words: [] } : speech(),
    );
    const clips = await speak(aScript(['One.', '𓀀']), optionsFor(engine), run);
    expect(clips.map((clip) => clip.lengthSamples > 0)).toEqual([true, false]);
    expect(run.problems).toMatchObject([{ code: 'speak/unsayable', severity: 'warning' }]);
  });

  it('keeps what was spoken before a failure, and starts nothing after it', async () => {
    const store = memoryStore();
    const engine = watched((text, speech) => (text.startsWith('Bad') ? Promise.reject(new Error('no')) : speech()), {
      concurrency: 1,
    });
    await failure(
      speak(
        aScript(['The longest of them all.', 'Bad in the middle.', 'Short.']),
        { ...optionsFor(engine, store), retries: 0 },
        aRun(),
      ),
    );
    expect(store.kept.size).toBe(1);
    expect(engine.asked).not.toContain('Short.');
  });

  it('stops at once when it is told to', async () => {
    const stop = new AbortController();
    const engine = watched((_, speech) => {
      stop.abort(new Error('enough'));
      return speech();
    });
    await expect(
      speak(aScript(['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.']), optionsFor(engine), aRun(stop.signal)),
    ).rejects.toThrow('enough');
    expect(engine.asked.length).toBeLessThan(6);
  });

  it('names the engine that a voice lacks', async () => {
    const error = await failure(speak(aScript(['One.']), { ...optionsFor(watched()), backends: new Map() }, aRun()));
    expect(error.problem.code).toBe('speak/no-engine');
    expect(error.exitCode).toBe(3);
  });

  it('counts up to the number of clips', async () => {
    const seen: number[][] = [];
    await speak(aScript(['One.', 'Two.']), optionsFor(watched()), {
      ...aRun(),
      progress: (_, done, total) => void seen.push([done, total]),
    });
    expect(seen.at(0)).toEqual([0, 2]);
    expect(seen.at(-1)).toEqual([2, 2]);
  });
});
