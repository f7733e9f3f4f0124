// `lectern check`: an edition verified from its files alone.
import { basename, dirname, resolve } from 'node:path';
import { checkEdition } from '../check/edition.ts';
import { outputFolder } from '../io/folder.ts';
import { probe } from '../io/probe.ts';
import { MANIFEST, readManifest } from '../manifest.ts';
import { RenderError } from '../model/problem.ts';
import { ProblemPrinter } from './problems.ts';
import type { Terminal } from './terminal.ts';

export async function checkCommand(
  folders: readonly string[],
  options: { json?: boolean },
  terminal: Terminal,
): Promise<number> {
  let code = 0;
  for (const name of folders) {
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
    const text = async (file: string): Promise<string> =>
      new TextDecoder().decode((await folder.read(file)) ?? new Uint8Array());
    const prints = await Promise.all(manifest.files.map((file) => folder.fingerprint(file.path)));
    const episode = await probe(folder.pathOf('episode.mp3')).catch(() => undefined);
    const problems = checkEdition({
      manifest,
      prints,
      episode,
      script: scriptOf(await text('script.json')),
      transcript: await text('transcript.vtt'),
    });
    const printer = new ProblemPrinter(terminal, options.json === true);
    for (const problem of problems) printer.report(problem);
    if (problems.length > 0) code = 1;
    terminal.print(
      problems.length > 0
        ? `${name}: ${problems.length} faults`
        : `${name}: whole (${manifest.files.length} files, ${manifest.summary.utterances} utterances)`,
    );
  }
  return code;
}

function scriptOf(json: string): { utterances: { id: string; text: string }[] } {
  try {
    return JSON.parse(json);
  } catch {
    return { utterances: [] };
  }
}
