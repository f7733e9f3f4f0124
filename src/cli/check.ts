// `lectern check`: an edition verified from its files alone.
import { basename, dirname, resolve } from 'node:path';
import { checkEdition, type EditionFacts, type SoundFacts } from '../check/edition.ts';
import { chaptersOfFile } from '../io/ffmetadata.ts';
import { findFfmpeg } from '../io/findffmpeg.ts';
import { outputFolder } from '../io/folder.ts';
import { measureFile } from '../io/meter.ts';
import { probe } from '../io/probe.ts';
import { MANIFEST, readManifest } from '../manifest.ts';
import type { Article } from '../model/article.ts';
import type { Attribution } from '../model/attribution.ts';
import type { Cast } from '../model/cast.ts';
import { RenderError } from '../model/problem.ts';
import type { Script } from '../model/script.ts';
import type { Timeline } from '../model/timeline.ts';
import type { OutputFolder } from '../ports.ts';
import { ProblemPrinter } from './problems.ts';
import type { Terminal } from './terminal.ts';

export async function checkCommand(
  folders: readonly string[],
  options: { json?: boolean; quick?: boolean },
  terminal: Terminal,
): Promise<number> {
  let code = 0;
  const program = options.quick ? undefined : (await findFfmpeg(process.env)).path;
  for (const name of folders) {
    const facts = await factsOf(name, program);
    const problems = checkEdition(facts);
    const printer = new ProblemPrinter(terminal, options.json === true);
    for (const problem of problems) printer.report(problem);
    if (problems.length > 0) code = 1;
    const { files, summary } = facts.manifest;
    terminal.print(
      problems.length > 0
        ? `${name}: ${problems.length} ${problems.length === 1 ? 'fault' : 'faults'}`
        : `${name}: whole (${files.length} files, ${summary.utterances} utterances)`,
    );
  }
  return code;
}

/** Everything about the folder `name`; loudness only where there is a `program` (an ffmpeg) to measure it. */
async function factsOf(name: string, program: string | undefined): Promise<EditionFacts> {
  const path = resolve(name);
  const folder = outputFolder(dirname(path), basename(path));
  const manifestText = await textOf(folder, MANIFEST);
  if (manifestText === undefined)
    throw new RenderError(
      {
        code: 'cli/no-edition',
        message: `${name} holds no edition: there is no ${MANIFEST} in it.`,
        fix: 'Name a folder that "lectern render" wrote, such as out/my-article.',
      },
      { exitCode: 2 },
    );
  const manifest = await readManifest(folder);
  if (!manifest)
    throw new RenderError({
      code: 'check/manifest-changed',
      message: `${name}/${MANIFEST} is not what was written: it is torn.`,
      fix: 'Render the article again with --force.',
    });
  const prints = await Promise.all(manifest.files.map((file) => folder.fingerprint(file.path)));
  const sounds = new Map<string, SoundFacts | undefined>();
  for (const file of manifest.files)
    if (file.loudness) sounds.set(file.path, await soundOf(folder.pathOf(file.path), program));
  const texts = new Map<string, string>();
  for (const { path: file, mediaType } of manifest.files) {
    if (!/^(transcript|episode|chapters|index)\./.test(file) || !/^text\/|json|subrip/.test(mediaType)) continue;
    const text = await textOf(folder, file);
    if (text !== undefined) texts.set(file, text);
  }
  const book = manifest.files.some((file) => file.path === BOOK) ? await folder.read(BOOK) : undefined;
  return {
    ...{ manifest, manifestText, prints, sounds, texts },
    ...(book ? { book } : {}),
    article: await jsonOf<Article>(folder, 'article.json'),
    attribution: await jsonOf<Attribution>(folder, 'attribution.json'),
    cast: await jsonOf<Cast>(folder, 'cast.json'),
    script: await jsonOf<Script>(folder, 'script.json'),
    timeline: await jsonOf<Timeline>(folder, 'timeline.json'),
  };
}

const BOOK = 'episode.epub';

/** Length, chapters and loudness; without a program only what an MP3 tells by itself. */
async function soundOf(path: string, program: string | undefined): Promise<SoundFacts | undefined> {
  try {
    if (program) {
      const { seconds, ...loudness } = await measureFile(program, path);
      // WAV has no chapters.
      if (path.endsWith('.wav')) return { seconds, loudness };
      return { seconds, chapters: await chaptersOfFile(program, path), loudness };
    }
    const { seconds, chapters } = await probe(path);
    if (!path.endsWith('.mp3')) return { seconds };
    return {
      seconds,
      chapters: chapters.map(({ title, startSeconds }) => ({ title, startMs: Math.round(startSeconds * 1000) })),
    };
  } catch {
    return undefined;
  }
}

async function textOf(folder: OutputFolder, file: string): Promise<string | undefined> {
  const bytes = await folder.read(file);
  return bytes && new TextDecoder().decode(bytes);
}

async function jsonOf<Value>(folder: OutputFolder, file: string): Promise<Value | undefined> {
  try {
    return JSON.parse((await textOf(folder, file)) ?? '') as Value;
  } catch {
    return undefined;
  }
}
