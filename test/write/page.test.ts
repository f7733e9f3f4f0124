// The page without a browser: whole without its script, clean markup, nothing from elsewhere, a player that stays small.
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadAssets } from '../../src/io/assets.ts';
import { page, pageHtml } from '../../src/write/page.ts';
import { playerData } from '../../src/write/pagedata.ts';
import { transcriptHtml } from '../../src/write/transcript.ts';
import type { WriterKit } from '../../src/write/kit.ts';
import { aKit, anEpisode, bytesOf } from '../helpers/episode.ts';

const episode = anEpisode();
let kit: WriterKit;
let html: string;
let document: ReturnType<typeof parseHTML>['document'];
beforeAll(async () => {
  const coverage = {
    textCharacters: 1,
    spokenCharacters: 1,
    omittedCharacters: 0,
    missed: [],
    twice: [],
    complete: true,
  };
  kit = { ...aKit, coverage, assets: await loadAssets(fileURLToPath(new URL('../..', import.meta.url))) };
  html = pageHtml(episode, kit, playerData(episode, kit));
  ({ document } = parseHTML(html));
});
const bare = (text: string): string => text.replace(/\s+/g, '');

describe('the page', () => {
  it('holds every utterance once, in order, under its id', () => {
    const spans = [...document.querySelectorAll('.u')];
    expect(spans.map((span) => span.id)).toEqual(episode.script.utterances.map((utterance) => utterance.id));
    for (const [index, utterance] of episode.script.utterances.entries())
      expect(bare(spans[index]!.textContent)).toBe(bare(utterance.text));
  });

  it('says who speaks in words, not by color alone', () => {
    const quotation = document.getElementById('u0004')!;
    expect(quotation.closest('p')!.textContent).toContain('Ada Lind');
    expect([...document.querySelectorAll('.score .voice')].map((name) => name.textContent)).toEqual([
      'Narrator',
      'Ada Lind',
    ]);
  });

  it('plays without its script: the browser’s own player stands in the page, ours is hidden', () => {
    const audio = document.querySelector('audio')!;
    expect(audio.hasAttribute('controls')).toBe(true);
    expect(audio.querySelector('source')!.getAttribute('src')).toBe('episode.mp3');
    expect(document.getElementById('player')!.hasAttribute('hidden')).toBe(true);
  });

  it('asks nothing of any other machine', () => {
    const asked = [...html.matchAll(/(?:src|href|url)\s*[=(]\s*["']?((?:https?:)?\/\/[^"')\s]+)/g)].map(
      ([, url]) => url,
    );
    expect(asked.filter((url) => url !== episode.meta.canonicalUrl)).toEqual([]);
  });

  it('marks words of another language, headings in their order, and tables with their heads', () => {
    expect(document.querySelector('[lang=ja]')!.textContent).toContain('霧の中');
    expect([...document.querySelectorAll('article h2')].map((heading) => bare(heading.textContent))).toContain(
      'Whattheycarried',
    );
    expect([...document.querySelectorAll('th[scope=col]')].map((head) => head.textContent.trim())).toEqual([
      'Port',
      'Hour',
    ]);
    expect(document.querySelectorAll('h1').length).toBe(1);
  });

  it('never ends its script early, whatever the article says', () => {
    const nasty = { ...episode, meta: { ...episode.meta, title: 'A </script><b>bold</b> claim <!--' } };
    const { document: parsed } = parseHTML(pageHtml(nasty, kit, playerData(nasty, kit)));
    expect(parsed.querySelector('h1 b, body > b')).toBeNull();
    const data = JSON.parse(parsed.getElementById('episode')!.textContent) as { title: string };
    expect(data.title).toBe('A </script><b>bold</b> claim <!--');
  });

  it('has clean markup, as the transcript has (html-validate, recommended rules)', async () => {
    const checker = new HtmlValidate({ extends: ['html-validate:recommended'] });
    const pages = [html, transcriptHtml(episode)];
    for (const markup of pages) {
      const { results } = await checker.validateString(markup);
      expect(
        results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line} ${ruleId} ${message}`)),
      ).toEqual([]);
    }
  });

  it('comes with a player to embed of less than 20 kB, compressed', () => {
    const script = page.write(episode, kit).find(({ path }) => path === 'player.js')!;
    const bytes = gzipSync(bytesOf(script)).length;
    expect(bytes).toBeGreaterThan(2000);
    expect(bytes).toBeLessThan(20_000);
  });

  it('is the same bytes twice', () => {
    expect(pageHtml(episode, kit, playerData(episode, kit))).toBe(html);
  });
});
