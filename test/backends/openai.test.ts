// A speech server on this machine that speaks OpenAI's protocol with Flite's voices, also badly.
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { encodeWav } from '../../src/audio/wav.ts';
import { fliteBackend } from '../../src/backends/flite.ts';
import { openaiBackend } from '../../src/backends/openai.ts';
import { render, script } from '../../src/index.ts';
import type { Voice } from '../../src/model/cast.ts';
import type { SpeechServer } from '../../src/model/engine.ts';
import { aRequest, backendContract, SENTENCE, voicesOf } from '../contract/backend.ts';

interface Asked {
  readonly model: string;
  readonly voice: string;
  readonly input: string;
  readonly response_format: string;
  readonly speed: number;
}

const flite = fliteBackend();
const [base] = await voicesOf('flite');
const signal = new AbortController().signal;
let asked: (Asked & { readonly path: string; readonly key: string | undefined })[] = [];
/** What it does in place of speaking. */
let instead: ((response: ServerResponse) => boolean) | undefined;

/** As OpenAI writes it: to a pipe, so the head does not know how long it will be. */
async function spoken({ voice, input, speed }: Asked): Promise<Buffer> {
  const each = { ...base!, engineVoice: voice, shift: 1 };
  const { samples, sampleRate } = await flite.synthesize(
    { ...aRequest(each, 'en', [[input]]), rate: speed },
    { signal },
  );
  const wav = Buffer.from(encodeWav(samples, sampleRate));
  wav.writeUInt32LE(0xffffffff, 4);
  wav.writeUInt32LE(0xffffffff, 40);
  return wav;
}

const server: Server = createServer((request, response) => {
  if (request.method === 'GET') return void response.writeHead(404).end();
  void (async () => {
    const body = JSON.parse(Buffer.concat(await request.toArray()).toString()) as Asked;
    asked.push({ ...body, path: request.url ?? '', key: request.headers.authorization });
    if (instead?.(response)) return;
    response.setHeader('content-type', 'audio/wav').end(await spoken(body));
  })();
});
let options: SpeechServer;
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
beforeEach(() => {
  asked = [];
  instead = undefined;
  options = { url, model: 'kokoro', retries: 0 };
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await flite.close();
});

const voice = (name: string, more: Partial<Voice> = {}): Voice => ({
  ...{ id: `openai:${name}`, backend: 'openai', name, languages: ['en-US'], engineVoice: name, shift: 1, license: 'x' },
  ...more,
});
const voices = [voice('slt'), voice('rms'), voice('kal16', { shift: 1.12 })];

backendContract('openai', {
  open: () => openaiBackend({ url, model: 'kokoro' }, undefined),
  voices,
  language: 'en-US',
  sentence: SENTENCE,
  timesWords: false,
});

describe('a speech server', () => {
  const say = (key?: string) =>
    openaiBackend(options, key).synthesize(aRequest(voices[0]!, 'en', SENTENCE, { rate: 1.1 }), { signal });

  it('is asked for the words as they are spoken, in its own names', async () => {
    options = { ...options, url: `${url}/` };
    const { sampleRate, words, timing } = await say('secret');
    expect(asked).toEqual([
      {
        ...{ model: 'kokoro', voice: 'slt', response_format: 'wav', speed: 1.1 },
        ...{ input: 'We paid one point two million dollars, Mayor Lopez told reporters.' },
        ...{ path: '/v1/audio/speech', key: 'Bearer secret' },
      },
    ]);
    expect([sampleRate, words, timing]).toEqual([16_000, [], 'estimated']);
  });

  it.each([
    [401, 'speak/refused', /keyEnvironment|key/],
    [404, 'speak/refused', /engines\.openai\.model/],
    [400, 'speak/refused', /engineVoice of openai:slt/],
    [503, 'speak/refused', /busy/],
  ])('that answers %d is told of with a way out', async (status, code, fix) => {
    instead = (response) => {
      response.writeHead(status).end('{"error":"no such voice"}');
      return true;
    };
    await expect(say()).rejects.toMatchObject({
      problem: {
        code,
        fix: expect.stringMatching(fix) as string,
        message: expect.stringContaining('no such voice') as string,
      },
      exitCode: 3,
    });
  });

  it('that is not there, or gives no sound, is told of too', async () => {
    options = { ...options, url: 'http://127.0.0.1:9/v1' };
    await expect(say()).rejects.toMatchObject({ problem: { code: 'speak/unreachable' } });
    options = { ...options, url };
    instead = (response) => {
      response.end('<html>Welcome</html>');
      return true;
    };
    await expect(say()).rejects.toThrow('<html>Welcome</html>');
  });

  it('says whether it is there', async () => {
    expect(await openaiBackend(options, undefined).available()).toMatchObject({ ready: true });
    const gone = openaiBackend({ ...options, url: 'http://127.0.0.1:9/v1' }, undefined);
    expect(await gone.available()).toMatchObject({ ready: false, fix: expect.stringContaining('url') as string });
    const locked = openaiBackend({ ...options, keyEnvironment: 'VOICE_KEY' }, undefined);
    expect(await locked.available()).toMatchObject({
      ready: false,
      fix: expect.stringContaining('VOICE_KEY') as string,
    });
  });

  it('that is busy is asked again', async () => {
    options = { ...options, retries: 2 };
    instead = (response) => {
      if (asked.length > 1) return false;
      response.writeHead(429, { 'retry-after': '0' }).end();
      return true;
    };
    expect((await say()).samples.length).toBeGreaterThan(16_000);
    expect(asked).toHaveLength(2);
  });
});

describe('an article', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lectern-server-'));
    await writeFile(join(folder, 'a.txt'), 'The ferry\n\n“The boat is late,” said Ada Lind.\n\nIt came at noon.\n');
    await mkdir(join(folder, 'voices'));
    await writeFile(join(folder, 'voices', 'openai.json'), JSON.stringify({ backend: 'openai', voices }));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const settings = () => ({ cast: { engine: 'openai' }, engines: { openai: options } });

  it('is spoken by the server where the settings say so, and asks it once for every sentence', async () => {
    const first = await render('a.txt', { folder, settings: settings() });
    expect(first.manifest.summary.speakers.map(({ voiceId }) => voiceId).every((id) => id.startsWith('openai:'))).toBe(
      true,
    );
    const times = asked.length;
    expect(times).toBeGreaterThan(2);
    const words = JSON.parse(await readFile(join(first.folder, 'transcript.words.json'), 'utf8')) as {
      segments: { timing: string }[];
    };
    expect(new Set(words.segments.map(({ timing }) => timing))).toEqual(new Set(['estimated']));
    await render('a.txt', { folder, settings: settings(), force: true });
    expect(asked).toHaveLength(times);
  }, 60_000);

  it('is not sent anywhere while it is only read', async () => {
    await script('a.txt', { folder, settings: settings() });
    expect(asked).toEqual([]);
  });

  it('says what is missing when the voices are there and the server is not named', async () => {
    await expect(render('a.txt', { folder, settings: { cast: { engine: 'openai' } } })).rejects.toMatchObject({
      problem: { code: 'speak/no-engine', fix: expect.stringContaining('engines') as string },
    });
  });
});
