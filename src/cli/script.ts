// `lectern script`: who says what, without a sound.
import { RenderError, script } from '../index.ts';
import { NARRATOR } from '../model/attribution.ts';
import { voiceIdFor } from '../model/cast.ts';
import { spokenText } from '../model/script.ts';
import { printSsml } from '../ssml/print.ts';
import type { Decided } from '../world.ts';
import { type CommonOptions, settingsFrom } from './options.ts';
import { ProblemPrinter } from './problems.ts';
import type { Terminal } from './terminal.ts';

const FORMATS: Readonly<Record<string, (decided: Decided) => string>> = {
  ssml: ({ script, article, attribution }) => printSsml(script, article, attribution).trimEnd(),
  json: ({ script }) => JSON.stringify(script, null, 2),
  text: asText,
};

export async function scriptCommand(
  file: string,
  options: CommonOptions & { format: string },
  terminal: Terminal,
  signal: AbortSignal,
): Promise<number> {
  const format = FORMATS[options.format];
  if (!format)
    throw new RenderError(
      {
        code: 'cli/unknown-format',
        message: `There is no format “${options.format}”.`,
        fix: 'Use --format ssml, json or text.',
      },
      { exitCode: 2 },
    );
  const decided = await script(file, {
    settings: settingsFrom(options),
    signal,
    ...(options.config ? { configFile: options.config } : {}),
    allowPrivate: options.allowPrivate === true,
    ...(options.engine ? { engine: options.engine } : {}),
  });
  const printer = new ProblemPrinter(terminal, options.json === true);
  for (const problem of decided.problems) printer.report(problem);
  terminal.print(format(decided));
  return 0;
}

/** As a play: a name where the speaker changes, the words as they will be said, what is left out at the end. */
function asText({ script, attribution, article }: Decided): string {
  const lines: string[] = [];
  const chapters = new Map(script.chapters.map((chapter) => [chapter.firstUtteranceId, chapter.title]));
  const names = new Map(
    attribution.speakers.map((speaker) => [
      speaker.id,
      speaker.id === NARRATOR ? 'NARRATOR' : speaker.name.toUpperCase(),
    ]),
  );
  const parts = new Map(script.cast.parts.map((part) => [part.speakerId, part]));
  let last = '';
  for (const utterance of script.utterances) {
    const chapter = chapters.get(utterance.id);
    if (chapter !== undefined) {
      lines.push('', `# ${chapter}`);
      last = '';
    }
    const part = parts.get(utterance.speakerId);
    const who = `${names.get(utterance.speakerId)} (${part && voiceIdFor(part, utterance.language)})`;
    if (who !== last) lines.push('', who);
    last = who;
    lines.push(`  ${spokenText(utterance.tokens)}`);
  }
  const omitted = script.omissions.filter(
    (omission) => omission.reason !== 'white space' && omission.reason !== 'punctuation between voices',
  );
  if (omitted.length > 0) lines.push('', '# Left out', '');
  for (const omission of omitted)
    lines.push(`  ${omission.reason}: ${article.text.slice(omission.span.start, omission.span.end).slice(0, 80)}`);
  return lines.join('\n').trim();
}
