// The summary after a render: who speaks in which voice, length, chapters, loudness, what was left out, where it is.
import type { RenderResult } from '../index.ts';
import type { Terminal } from './terminal.ts';

export function printSummary(result: RenderResult, terminal: Terminal, show: (path: string) => string): void {
  const { summary, files } = result.manifest;
  const row = (name: string, words: string): void =>
    terminal.print(`  ${terminal.paint('dim', name.padEnd(11))}${words}`);
  const bytes = files.find((file) => file.path === 'episode.mp3')?.bytes ?? 0;
  terminal.print('');
  terminal.print(terminal.paint('bold', summary.title));
  const loudness = Number.isFinite(summary.loudness.integratedLufs)
    ? `${summary.loudness.integratedLufs} LUFS, peak ${summary.loudness.truePeakDbtp} dBTP`
    : 'silent';
  row('Length', `${clock(summary.durationMs)}   ${(bytes / 1e6).toFixed(1)} MB   ${loudness}`);
  for (const [index, chapter] of summary.chapters.entries())
    row(index === 0 ? 'Chapters' : '', `${clock(chapter.startMs).padStart(7)}  ${chapter.title}`);
  const width = Math.max(...summary.speakers.map((speaker) => speaker.name.length), 0);
  for (const [index, speaker] of summary.speakers.entries()) {
    const said = speaker.quotes > 0 ? `  ${speaker.quotes} ${speaker.quotes === 1 ? 'quotation' : 'quotations'}` : '';
    row(index === 0 ? 'Voices' : '', `${speaker.name.padEnd(width)}  ${speaker.voiceId.padEnd(16)}${said}`);
  }
  if (summary.omitted.length === 0) row('Left out', 'nothing');
  for (const [index, omission] of summary.omitted.entries())
    row(index === 0 ? 'Left out' : '', `${omission.blocks} × ${omission.reason}`);
  if (summary.unknownQuotes > 0)
    row(
      'Look here',
      terminal.paint('yellow', `${summary.unknownQuotes} quotations whose speaker is unknown: see report.html`),
    );
  for (const [index, path] of mainFiles(files.map((file) => file.path)).entries())
    row(index === 0 ? 'Files' : '', show(`${result.folder}/${path}`));
  terminal.print(result.unchanged ? '  Nothing had changed; this is the edition of last time.' : '');
}

/** The files a person opens, in the order they would. */
function mainFiles(paths: readonly string[]): string[] {
  return ['episode.mp3', 'index.html', 'report.html', 'transcript.vtt', 'script.ssml'].filter((path) =>
    paths.includes(path),
  );
}

/** '5:42' or '1:05:42'. */
export function clock(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const rest = String(seconds % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}
