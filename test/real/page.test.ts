// The page and the embedded player of a real render, in the real Chromium: read, heard, walked through by keyboard.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import { HtmlValidate } from 'html-validate';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { render } from '../../src/index.ts';

const SAMPLE = fileURLToPath(new URL('../../content/night-trains.md', import.meta.url));
/** Pictures of every run, to look at. */
const PICTURES = fileURLToPath(new URL('../../out/pictures', import.meta.url));
const CHROMIUM = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && existsSync(path),
);
const VNU = process.env['VNU_JAR'];
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let work: string;
let folder: string;
let browser: Browser | undefined;
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'lectern-page-'));
  ({ folder } = await render(SAMPLE, { folder: work, settings: { editions: ['html'] } }));
  await mkdir(PICTURES, { recursive: true });
  if (CHROMIUM)
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: ['--autoplay-policy=no-user-gesture-required', '--mute-audio', '--no-sandbox'],
    });
});
afterAll(async () => {
  await browser?.close();
  await rm(work, { recursive: true, force: true });
});

const address = (file: string, hash = ''): string => pathToFileURL(join(folder, file)).href + hash;

/** Opens a page and gathers what it complains of and what it asks of other machines. */
async function open(url: string, options: BrowserContextOptions = {}): Promise<{ page: Page; asked: string[] }> {
  const context = await browser!.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => asked.push(`error: ${error.message}`));
  page.on('console', (said) => said.type() === 'error' && asked.push(`error: ${said.text()}`));
  await page.goto(url);
  await page.waitForLoadState('load');
  return { page, asked };
}

/** What docs/embedding.md promises to work under. */
const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; media-src 'self'; img-src 'self'";
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  mp3: 'audio/mpeg',
};

/** The folder over HTTP, under the policy: a page from file: may not fetch, and a publisher's never is one. */
async function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    const name = request.url!.slice(1).split(/[?#]/)[0]!;
    const type = TYPES[name.split('.').at(-1)!] ?? '';
    readFile(join(folder, name)).then(
      (body) => response.writeHead(200, { 'content-type': type, 'content-security-policy': POLICY }).end(body),
      // Browsers ask for a favicon of their own accord.
      () => response.writeHead(name === 'favicon.ico' ? 204 : 404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

const violations = async (page: Page): Promise<string[]> => {
  await page.addScriptTag({ path: AXE });
  const found = (await page.evaluate('axe.run()')) as AxeResults;
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 100)).join(' | ')}`);
};
const time = (page: Page): Promise<number> =>
  page.evaluate('document.querySelector("audio").currentTime') as Promise<number>;
const playing = (page: Page): Promise<boolean> =>
  page.evaluate('!document.querySelector("audio").paused') as Promise<boolean>;

describe.skipIf(!CHROMIUM)('the page in Chromium (apt-get install chromium)', () => {
  const looks: readonly (readonly [string, BrowserContextOptions])[] = [
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['forced-colors', { forcedColors: 'active' }],
    ['320-pixels', { viewport: { width: 320, height: 640 } }],
  ];
  it.each(looks)('has nothing that axe objects to, and no sideways scrolling: %s', async (name, options) => {
    const { page } = await open(address('index.html'), options);
    await page.screenshot({ path: join(PICTURES, `page-${name}.png`) });
    expect(await violations(page)).toEqual([]);
    const [wide, inner] = (await page.evaluate('[document.documentElement.scrollWidth, innerWidth]')) as [
      number,
      number,
    ];
    expect(wide).toBeLessThanOrEqual(inner);
    // While a sentence and a word are marked, too.
    await page.locator('#u0010').click();
    await page.waitForFunction('document.querySelector(".u.now")?.id === "u0010"');
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: join(PICTURES, `page-${name}-playing.png`) });
    await page.context().close();
  });

  it.each(looks)('the report has nothing that axe objects to either: %s', async (name, options) => {
    const { page } = await open(address('report.html'), options);
    await page.screenshot({ path: join(PICTURES, `report-${name}.png`), fullPage: true });
    expect(await violations(page)).toEqual([]);
    const [wide, inner] = (await page.evaluate('[document.documentElement.scrollWidth, innerWidth]')) as number[];
    expect(wide).toBeLessThanOrEqual(inner!);
    await page.context().close();
  });

  it('asks nothing of any other machine, and reports no error', async () => {
    const { page, asked } = await open(address('index.html'));
    await page.locator('.start').click();
    await page.waitForTimeout(500);
    expect(asked.filter((one) => !one.startsWith('file:') && !one.startsWith('data:'))).toEqual([]);
    await page.context().close();
  });

  it('is walked by keyboard alone: skip link, player, text, one sentence to the next, and the place is heard', async () => {
    const { page } = await open(address('index.html'));
    const focused = (): Promise<string> =>
      page.evaluate(
        'document.activeElement.id || document.activeElement.className || document.activeElement.tagName',
      ) as Promise<string>;
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('skip');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const first = await focused();
    expect(first).toMatch(/^u\d+$/);
    await page.keyboard.press('ArrowDown');
    const second = await focused();
    expect(second).not.toBe(first);
    await page.keyboard.press('Enter');
    await page.waitForFunction('!document.querySelector("audio").paused');
    const starts = (await page.evaluate(
      `JSON.parse(document.getElementById('episode').textContent).utterances.find(({ id }) => id === '${second}').startMs`,
    )) as number;
    expect(Math.abs((await time(page)) * 1000 - starts)).toBeLessThan(1500);
    await page.keyboard.press('k');
    expect(await playing(page)).toBe(false);
    const before = await time(page);
    await page.keyboard.press('l');
    expect((await time(page)) - before).toBeCloseTo(15, 0);
    // Every stop shows where it is, and the walk comes to an end.
    const stops = new Set<string>();
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press('Tab');
      stops.add((await page.evaluate('document.activeElement.outerHTML.slice(0, 90)')) as string);
    }
    expect(stops.size).toBeLessThan(45);
    expect([...stops].join('\n')).toContain('data-do="toggle"');
    await page.context().close();
  });

  it('marks the sentence and the word that sound', async () => {
    const { page } = await open(address('index.html', '#u0012'));
    expect(await page.evaluate('document.querySelector(".u.now").id')).toBe('u0012');
    await page.evaluate('document.querySelector("audio").play()');
    await page.waitForFunction('CSS.highlights.has("lectern-word")');
    const word = (await page.evaluate('String([...CSS.highlights.get("lectern-word")][0])')) as string;
    const sentence = (await page.evaluate('document.querySelector(".u.now").textContent')) as string;
    expect(word.length).toBeGreaterThan(0);
    expect(sentence).toContain(word);
    await page.context().close();
  });

  it('opens at a time and at a sentence, and remembers the place', async () => {
    const { page } = await open(address('index.html', '#t=65'));
    expect(await time(page)).toBeCloseTo(65, 0);
    await page.evaluate('document.querySelector("audio").play()');
    await page.waitForTimeout(1500);
    await page.evaluate('document.querySelector("audio").pause()');
    const place = await time(page);
    await page.goto(address('index.html'));
    await page.waitForFunction('document.querySelector("audio").currentTime > 0');
    expect(Math.abs((await time(page)) - place)).toBeLessThan(5);
    expect(await page.locator('#resumed').isVisible()).toBe(true);
    await page.context().close();
  });

  it('finds words in the text', async () => {
    const { page } = await open(address('index.html'));
    await page.locator('#query').fill('breakfast');
    await page.waitForFunction('document.getElementById("found").textContent !== ""');
    expect(await page.evaluate('CSS.highlights.has("lectern-found")')).toBe(true);
    await page.context().close();
  });

  it('reads and plays with scripts off', async () => {
    const { page } = await open(address('index.html'), { javaScriptEnabled: false });
    await page.screenshot({ path: join(PICTURES, 'page-no-script.png') });
    expect(await page.locator('audio').isVisible()).toBe(true);
    expect(await page.locator('#player').isVisible()).toBe(false);
    await page.context().close();
  });

  it('prints without its player', async () => {
    const { page } = await open(address('index.html'));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#player').isVisible()).toBe(false);
    expect(await page.locator('#u0010').isVisible()).toBe(true);
    await page.context().close();
  });

  it('is a player in a publisher’s own page, whose own text is marked, under a strict policy', async () => {
    const story = (await readFile(SAMPLE, 'utf8')).split('---').at(-1)!;
    const paragraphs = story
      .split(/\n\n+/)
      .filter((part) => /^[“A-Z]/.test(part))
      .map((part) => `<p>${part.replace(/\n/g, ' ')}</p>`);
    await writeFile(
      join(folder, 'publisher.html'),
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Ours</title><main><h1>Ours</h1>
<lectern-player src="episode.json"></lectern-player><article>${paragraphs.join('\n')}</article></main><script src="player.js"></script></html>`,
    );
    const server = await serve();
    const { port } = server.address() as { port: number };
    const { page, asked } = await open(`http://127.0.0.1:${port}/publisher.html`);
    await page.locator('lectern-player button.play').click();
    // The policy forbids the page to evaluate strings, and so a browser's tools to wait for one.
    await expect.poll(() => page.evaluate('CSS.highlights.has("lectern-sentence")'), { timeout: 30_000 }).toBe(true);
    await page.screenshot({ path: join(PICTURES, 'publisher.png') });
    const marked = (await page.evaluate('String([...CSS.highlights.get("lectern-sentence")][0])')) as string;
    expect(await page.locator('article').textContent()).toContain(marked);
    // Nothing that the policy forbids was tried, and nothing was written into the publisher's text.
    expect(asked.filter((one) => one.startsWith('error'))).toEqual([]);
    expect(await page.evaluate('document.querySelector("article").querySelectorAll("*:not(p)").length')).toBe(0);
    const [found, all] = ((await page.locator('lectern-player').getAttribute('data-found')) ?? '').split(' of ');
    expect(Number(found)).toBeGreaterThan(0.8 * Number(all));
    await page.context().close();
    const looked = await open(`http://127.0.0.1:${port}/publisher.html`, { bypassCSP: true });
    await looked.page.locator('lectern-player button.play').waitFor();
    expect(await violations(looked.page)).toEqual([]);
    await looked.page.context().close();
    server.close();
  });
});

describe('markup of a real render', () => {
  it('is clean by html-validate: page, report, transcript', async () => {
    const checker = new HtmlValidate({ extends: ['html-validate:recommended'] });
    for (const name of ['index.html', 'report.html', 'transcript.html']) {
      const { results } = await checker.validateString(await readFile(join(folder, name), 'utf8'));
      const said = results.flatMap(({ messages }) => messages.map(({ line, ruleId }) => `${name}:${line} ${ruleId}`));
      expect(said).toEqual([]);
    }
  });

  it.skipIf(!VNU)('is clean by the Nu checker (VNU_JAR names vnu.jar)', () => {
    const files = ['index.html', 'report.html', 'transcript.html'].map((name) => join(folder, name));
    const run = spawnSync('java', ['-jar', VNU!, '--Werror', ...files], { encoding: 'utf8' });
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
  });
});
