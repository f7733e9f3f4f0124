// An adviser asked about doubtful quotations: a real server on this machine that speaks the protocol, also badly.
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { script } from '../src/index.ts';
import type { Edits } from '../src/model/attribution.ts';

const STORY = `The ferry stays in port

The council met on Monday. “The ferry will not sail this winter, and nobody is to blame,” said Mayor Ana Ruiz.

Pavel Moreau, a fisherman, stood at the pier.

“Every year we hear the same words about the same boat.”

“We will mend the boat before the summer comes,” Ruiz said.
`;

interface Asked {
  readonly path: string;
  readonly key: string | undefined;
  readonly model: string;
  readonly user: string;
}

describe('adviser', () => {
  let folder: string;
  let file: string;
  let server: Server;
  let asked: Asked[];
  /** What the server does with the next request. */
  let reply: (response: ServerResponse, asked: Asked) => void;
  const says = (content: unknown) => (response: ServerResponse) =>
    void response
      .setHeader('content-type', 'application/json')
      .end(JSON.stringify({ choices: [{ message: { content } }] }));

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lectern-'));
    file = join(folder, 'ferry.txt');
    await writeFile(file, STORY);
    asked = [];
    server = createServer((request: IncomingMessage, response) => {
      let body = '';
      request.on('data', (piece: Buffer) => (body += piece.toString()));
      request.on('end', () => {
        const { model, messages } = JSON.parse(body) as { model: string; messages: { content: string }[] };
        const one = { path: request.url ?? '', key: request.headers.authorization, model, user: messages[1]!.content };
        asked.push(one);
        reply(response, one);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await rm(folder, { recursive: true, force: true });
  });

  const decided = (adviser: Record<string, unknown> = {}) =>
    script(file, {
      folder,
      settings: {
        attribute: {
          adviser: {
            ask: true,
            url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
            model: 'small',
            below: 0.95,
            timeoutMs: 300,
            retries: 1,
            ...adviser,
          },
        },
      },
    });
  const speakerOf = (
    { attribution, article }: Awaited<ReturnType<typeof script>>,
    words: string,
  ): string | undefined => {
    const quote = attribution.quotes.find(({ span }) => article.text.slice(span.start, span.end).startsWith(words));
    return attribution.speakers.find(({ id }) => id === quote?.speakerId)?.name;
  };
  const edits = (): Edits => JSON.parse(readFileSync(join(folder, 'ferry.edits.json'), 'utf8')) as Edits;
  /** The number a person has on the list of the first passage. */
  const numberOf = (name: string, { user }: Asked): number =>
    Number(new RegExp(`^(\\d+)\\. ${name}$`, 'm').exec(user)?.[1]);

  it('answers by number among the people of the text, and the answer is kept with its source', async () => {
    reply = (response, one) => says(`Sure! {"1": ${numberOf('Pavel Moreau', one)}}`)(response);
    const result = await decided();
    expect(asked[0]).toMatchObject({ path: '/v1/chat/completions', model: 'small', key: undefined });
    expect(asked[0]!.user).toContain('⟦“Every year we hear the same words about the same boat.”⟧');
    expect(asked[0]!.user).not.toContain('Passage 2');
    expect(speakerOf(result, 'Every year')).toBe('Pavel Moreau');
    expect(edits().quotes?.[0]).toMatchObject({
      speaker: 'Pavel Moreau',
      by: expect.stringMatching(/^adviser: small at 127/) as string,
    });
    expect(result.article.text).toContain('Every year we hear the same words about the same boat.');
  });

  it('is not asked twice: neither about what it answered, nor about what it could not tell', async () => {
    reply = says('{"1": 0}');
    const before = speakerOf(await decided({ ask: false, url: undefined }), 'Every year');
    const result = await decided();
    expect(speakerOf(result, 'Every year')).toBe(before);
    expect(edits().quotes?.[0]?.speaker).toBe('none');
    await decided();
    expect(asked).toHaveLength(1);
  });

  it('never wins over an editor', async () => {
    const kept: Edits = { quotes: [{ quote: 'Every year we hear the same words', speaker: 'Ana Ruiz', by: 'editor' }] };
    await writeFile(join(folder, 'ferry.edits.json'), JSON.stringify(kept));
    const result = await decided();
    expect(asked).toHaveLength(0);
    expect(speakerOf(result, 'Every year')).toBe('Ana Ruiz');
  });

  it.each([
    ['a number that is on no list', '{"1": 99}'],
    ['a negative number', '{"1": -1}'],
    ['a fraction', '{"1": 1.5}'],
    ['a name instead of a number', '{"1": "Napoleon"}'],
    ['another passage', '{"7": 1}'],
    ['broken JSON', '{"1": '],
    ['talk', 'I think it is probably the mayor.'],
    ['nothing', ''],
    ['a list', '[1]'],
  ])('%s is passed over and told of', async (_what, answer) => {
    reply = says(answer);
    const result = await decided();
    expect(result.problems).toContainEqual(expect.objectContaining({ code: 'attribute/adviser', severity: 'note' }));
    expect(existsSync(join(folder, 'ferry.edits.json'))).toBe(false);
  });

  it.each([
    [
      'garbage instead of JSON',
      (response: ServerResponse) => void response.end('<html>no</html>'),
      /without a message/,
    ],
    ['a message without text', says(null), /without a message/],
    ['an error', (response: ServerResponse) => void response.writeHead(500).end('down'), /answers 500/],
    ['a refusal', (response: ServerResponse) => void response.writeHead(401).end('who are you'), /answers 401/],
    ['silence', () => {}, /no answer within 0.3 seconds/],
    ['a lost connection', (response: ServerResponse) => void response.destroy(), /cannot be asked/],
  ])('%s leaves the decision to the rules, with a warning', async (_what, how, message) => {
    reply = how;
    const result = await decided();
    const warning = result.problems.find(({ code }) => code === 'attribute/adviser');
    expect(warning?.severity).toBe('warning');
    expect(warning?.message).toMatch(message);
    expect(existsSync(join(folder, 'ferry.edits.json'))).toBe(false);
  });

  it('tries again when the server asks for patience', async () => {
    reply = (response, one) => {
      if (asked.length === 1) response.writeHead(429, { 'retry-after': '0' }).end();
      else says(`{"1": ${numberOf('Pavel Moreau', one)}}`)(response);
    };
    expect(speakerOf(await decided(), 'Every year')).toBe('Pavel Moreau');
    expect(asked).toHaveLength(2);
  });

  it('is asked about no more quotations than allowed', async () => {
    reply = says('{"1": 0}');
    await decided({ below: 1, maxQuestions: 1 });
    expect(asked[0]!.user.match(/^Passage \d/gm)).toHaveLength(1);
  });

  it('stays silent unless asked for', async () => {
    await decided({ ask: false });
    expect(asked).toHaveLength(0);
  });

  it('gets the key from the named variable, and says when there is none', async () => {
    await expect(decided({ keyEnvironment: 'LECTERN_TEST_NO_SUCH_KEY' })).rejects.toMatchObject({
      problem: { code: 'config/no-adviser' },
    });
    await expect(decided({ model: undefined })).rejects.toMatchObject({ problem: { code: 'config/no-adviser' } });
    process.env.LECTERN_TEST_KEY = 'abc';
    reply = says('{"1": 0}');
    await decided({ keyEnvironment: 'LECTERN_TEST_KEY' });
    delete process.env.LECTERN_TEST_KEY;
    expect(asked[0]?.key).toBe('Bearer abc');
  });
});
