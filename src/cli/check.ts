// `lectern check`: an edition verified from its files alone.
import { basename, dirname, resolve } from 'node:path';
import { checkEdition, type EditionFacts, type SoundFacts } from '../check/edition.ts';
import { findFfmpeg } from '../io/findffmpeg.ts';
import { outputFolder } from '../io/folder.ts';
import { measureFile } from '../io/meter.ts';
import { probe } from '../io/probe.ts';
import { MANIFEST, readManifest } from '../manifest.ts';
import type { Article } from '../model/article.ts';
import { RenderError } from '../model/problem.ts';
import type { Script } from '../model/script.ts';
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
  const manifest = await readManifest(folder);
  if (!manifest)
    throw new RenderError(
      {
        code: 'cli/no-edition',
        message: `${name} holds no edition: there is no ${MANIFEST} in it.`,
        fix: 'Name a folder that "lectern render" wrote, such as out/my-article.',
      },
      { exitCode: 2 },
    );
  const prints = await Promise.all(manifest.files.map((file) => folder.fingerprint(file.path)));
  const sounds = new Map<string, SoundFacts | undefined>();
  for (const file of manifest.files)
    if (file.loudness) sounds.set(file.path, await soundOf(folder.pathOf(file.path), program));
  const texts = new Map<string, string>();
  for (const { path: file, mediaType } of manifest.files) {
    if (!file.startsWith('transcript.') || mediaType === 'text/html') continue;
    const text = await textOf(folder, file);
    if (text !== undefined) texts.set(file, text);
  }
  const article = await jsonOf<Article>(folder, 'article.json');
  const script = await jsonOf<Script>(folder, 'script.json');
  return { manifest, prints, sounds, article, script, texts };
}

async function soundOf(path: string, program: string | undefined): Promise<SoundFacts | undefined> {
  try {
    const { seconds, chapters } = await probe(path);
    if (!program) return { seconds, chapters };
    const { seconds: decoded, ...loudness } = await measureFile(program, path);
    return { seconds: decoded, chapters, loudness };
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
