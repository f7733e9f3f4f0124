// A publication to try out: articles in a folder of their own, and a render that writes small made-up editions.
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import { siteFolder } from '../../src/io/folder.ts';
import { saveWhole } from '../../src/io/files.ts';
import type { FeedItem } from '../../src/model/feed.ts';
import type { Manifest } from '../../src/model/manifest.ts';
import type { RenderOne } from '../../src/publication/arrive.ts';
import {
  type PublishDoors,
  type PublishOptions,
  type PublishResult,
  publishWith,
} from '../../src/publication/publish.ts';
import type { SiteFolder } from '../../src/ports.ts';
import { parseYaml } from '../../src/text/yaml.ts';
import { parseXml, textOf, type XmlNode } from '../../src/text/xml.ts';

export const SITE = 'https://example.org/audio';

export interface Publication {
  readonly root: string;
  readonly renders: string[];
  write(name: string, text: string): Promise<void>;
  remove(name: string): Promise<void>;
  publish(
    names?: readonly string[],
    options?: Partial<PublishOptions>,
    site?: PublishDoors['site'],
  ): Promise<PublishResult>;
  read(name: string): Promise<string>;
  close(): Promise<void>;
}

/** Days pass between one publication and the next. `from` is another one to go on from. */
export async function aPublication(from?: Publication): Promise<Publication> {
  const root = await mkdtemp(join(tmpdir(), 'lectern-publication-'));
  if (from) await cp(from.root, root, { recursive: true });
  const renders: string[] = [];
  let day = from ? 100 : 0;
  const picture = new Uint8Array([0xff, 0xd8, 1, 2, 3, 0xff, 0xd9]);
  return {
    root,
    renders,
    write: async (name, text) => {
      await mkdir(dirname(join(root, name)), { recursive: true });
      await writeFile(join(root, name), text);
    },
    remove: (name) => rm(join(root, name)),
    publish: (names = ['content'], options = {}, site = siteFolder) =>
      publishWith(
        {
          render: madeUpRender(root, renders),
          site,
          painter: { jpegs: (_svg, widths) => Promise.resolve(widths.map(() => picture)) },
        },
        names,
        { folder: root, site: SITE, now: new Date(Date.UTC(2026, 0, ++day)), ...options },
      ),
    read: (name) => readFile(join(root, name), 'utf8'),
    close: () => rm(root, { recursive: true, force: true }),
  };
}

/** An edition that an article of one sentence a line makes: its sound is its words. */
function madeUpRender(root: string, renders: string[]): RenderOne {
  return async (source, options) => {
    const text = await readFile(join(root, source), 'utf8');
    const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [null, '', text];
    const settings = (parseYaml(front, source) ?? {}) as Record<string, unknown>;
    const sentences = body.split('\n').filter((line) => line.trim() !== '');
    const slug = String(settings['slug'] ?? basename(source, extname(source)));
    const inputKey = hash(text + JSON.stringify(options.showSettings ?? null));
    const folder = join(root, 'out', slug);
    const before = await readFile(join(folder, 'edition.json'), 'utf8').then(
      (json) => JSON.parse(json) as Manifest,
      () => undefined,
    );
    if (before?.inputKey === inputKey && options.force !== true)
      return { manifest: before, unchanged: true, problems: [] };
    renders.push(source);
    const title = String(settings['title'] ?? slug);
    const bodies = filesOf(slug, title, settings, sentences);
    for (const [name, content] of Object.entries(bodies)) await saveWhole(join(folder, name), content);
    const manifest: Manifest = {
      ...{ version: 1, slug, uri: source, inputKey, soundKey: inputKey, seal: '' },
      files: Object.entries(bodies).map(([path, content]) => ({
        ...{
          path,
          mediaType: TYPES[path.slice(path.lastIndexOf('.'))]!,
          bytes: Buffer.byteLength(content),
          sha256: hash(content),
        },
      })),
      summary: {
        ...{
          title,
          durationMs: sentences.length * 6000,
          chapters: CHAPTERS,
          speakers: [],
          omitted: [],
          unknownQuotes: 0,
        },
        ...{
          utterances: sentences.length,
          spokenCharacters: 1,
          loudness: { integratedLufs: -16, truePeakDbtp: -2, rangeLu: 3 },
        },
      },
    };
    await saveWhole(join(folder, 'edition.json'), JSON.stringify(manifest));
    return { manifest, unchanged: false, problems: [] };
  };
}

const CHAPTERS = [0, 6000, 12_000].map((startMs, index) => ({ title: `Part ${index + 1}`, startMs }));
const TYPES: Readonly<Record<string, string>> = {
  '.mp3': 'audio/mpeg',
  '.jpg': 'image/jpeg',
  '.vtt': 'text/vtt',
  '.srt': 'application/x-subrip',
  '.html': 'text/html',
  '.json': 'application/json',
};

function filesOf(
  slug: string,
  title: string,
  settings: Record<string, unknown>,
  sentences: readonly string[],
): Record<string, string> {
  const words = sentences.join('\n');
  const utterances = sentences.map((text, index) => ({
    id: `u${index}`,
    kind: 'text',
    text,
    speakerId: index === 1 ? 'ada-lind' : 'narrator',
  }));
  const segments = sentences.map((_, index) => ({
    utteranceId: `u${index}`,
    startSample: index * 288_000,
    endSample: (index + 1) * 288_000,
  }));
  const meta = { title, authors: ['Ann Lee'], language: 'en', publisher: 'The Test Review', ...settings };
  return {
    'episode.mp3': `sound of ${words}`,
    'cover.jpg': `cover of ${title}`,
    'index.html': `page of ${title}: ${words}`,
    'transcript.vtt': `vtt ${words}`,
    'transcript.srt': `srt ${words}`,
    'transcript.json': `json ${words}`,
    'transcript.html': `html ${words}`,
    'chapters.json': `chapters of ${words}`,
    'article.json': JSON.stringify({ id: slug, meta, text: words, blocks: [], marks: [] }),
    'attribution.json': JSON.stringify({
      speakers: [
        { id: 'narrator', name: 'Narrator' },
        { id: 'ada-lind', name: 'Ada Lind' },
      ],
      quotes: [],
    }),
    'script.json': JSON.stringify({
      utterances,
      cast: {
        voices: [
          { id: 'a', name: 'Slow Voice' },
          { id: 'b', name: 'Deep Voice' },
        ],
        parts: [
          { speakerId: 'narrator', voiceId: 'a' },
          { speakerId: 'ada-lind', voiceId: 'b' },
        ],
      },
    }),
    'timeline.json': JSON.stringify({ sampleRate: 48_000, segments }),
  };
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A site folder whose changes stop with an error after so many. */
export function breaking(after: number): { site: PublishDoors['site']; changes: () => number } {
  let changes = 0;
  const counted = async <T>(work: () => Promise<T>): Promise<T> => {
    if (changes >= after) throw new Error('the power went');
    changes++;
    return work();
  };
  const site = (out: string): SiteFolder => {
    const folder = siteFolder(out);
    return {
      ...folder,
      save: (name, body) => counted(() => folder.save(name, body)),
      share: (from, to) => counted(() => folder.share(from, to)),
      remove: (name) => counted(() => folder.remove(name)),
    };
  };
  return { site, changes: () => changes };
}

/** What a feed on disk names: sound with its length, and everything else under the site. Each as a path under `out/`. */
export async function namedFiles(
  publication: Publication,
  feed = 'out/feed.xml',
): Promise<{ path: string; bytes?: number; integrity?: string }[]> {
  const found: { path: string; bytes?: number; integrity?: string }[] = [];
  const path = (url: string): string => decodeURIComponent(url.slice(SITE.length + 1));
  const visit = (node: XmlNode): void => {
    const { url, uri, href, length, type } = node.attributes;
    if (node.name === 'enclosure') found.push({ path: path(url!), bytes: Number(length) });
    if (node.name === 'podcast:alternateEnclosure') {
      const inside = (name: string): XmlNode =>
        node.children.find((child): child is XmlNode => typeof child !== 'string' && child.name === name)!;
      found.push({
        path: path(inside('podcast:source').attributes['uri']!),
        bytes: Number(length),
        integrity: inside('podcast:integrity').attributes['value']!,
      });
    }
    if (/transcript|chapters$|itunes:image/.test(node.name) && (url ?? href))
      found.push({ path: path((url ?? href)!) });
    void uri;
    void type;
    for (const child of node.children) if (typeof child !== 'string') visit(child);
  };
  visit(parseXml(await publication.read(feed), feed));
  return found;
}

/** The texts of all elements of that name. */
export function textsOf(xml: string, name: string): string[] {
  const found: string[] = [];
  const visit = (node: XmlNode): void => {
    if (node.name === name) found.push(textOf(node));
    for (const child of node.children) if (typeof child !== 'string') visit(child);
  };
  visit(parseXml(xml, name));
  return found;
}

/** An item as it could be published. */
export function anItem(number: number, more: Partial<FeedItem> = {}): FeedItem {
  const file = (ending: string, mediaType: string, bytes: number) => ({
    path: `story-${number}/files/story-${number}.0123456789.${ending}`,
    mediaType,
    bytes,
    sha256: createHash('sha256').update(`${number} ${ending}`).digest('hex'),
  });
  const published = new Date(Date.UTC(2000, 0, number)).toISOString();
  return {
    ...{
      guid: `guid-${number}`,
      number,
      title: `Story ${number}`,
      authors: ['Ann Lee'],
      language: 'en',
      description: 'A story of some length.',
    },
    ...{ published, updated: published, version: 1, page: `story-${number}/`, durationMs: 300_000 + number },
    sound: file('mp3', 'audio/mpeg', 3_600_000 + number),
    alternates: [file('opus', 'audio/ogg', 2_400_000)],
    transcripts: [
      { ...file('vtt', 'text/vtt', 9000), captions: true },
      { ...file('srt', 'application/x-subrip', 9000), captions: true },
      { ...file('transcript.json', 'application/json', 9000), captions: false },
      { ...file('transcript.html', 'text/html', 9000), captions: false },
    ],
    chapters: file('chapters.json', 'application/json+chapters', 400),
    marks: CHAPTERS,
    cover: file('jpg', 'image/jpeg', 140_000),
    coverAlt: `Story ${number}, Ann Lee`,
    voices: [
      { speaker: 'Narrator', voice: 'Slow Voice' },
      { speaker: 'Ada Lind', voice: 'Deep Voice' },
    ],
    soundbite: { title: '“We wait,” she said.', startMs: 12_345, durationMs: 20_000 },
    corrections: [],
    changes: [],
    ...more,
  };
}
