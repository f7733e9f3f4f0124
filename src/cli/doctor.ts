// `lectern doctor`: what is on this machine, what is missing, and how to get it.
import { resolve } from 'node:path';
import { closeWorld, enginesHere, loadVoices } from '../gather.ts';
import { findFfmpeg } from '../io/findffmpeg.ts';
import { RenderError } from '../model/problem.ts';
import { VERSION } from '../version.ts';
import type { Terminal } from './terminal.ts';

/** Exit code 0 when an English article can be rendered here, 3 when something for it is missing. */
export async function doctorCommand(terminal: Terminal): Promise<number> {
  let code = 0;
  const line = (good: boolean, name: string, words: string, fix?: string): void => {
    terminal.print(
      `${good ? terminal.paint('green', 'ok     ') : terminal.paint('red', 'missing')}  ${name.padEnd(10)} ${words}`,
    );
    if (fix) terminal.print(`${' '.repeat(20)}Fix: ${fix}`);
  };
  line(true, 'lectern', `${VERSION}, Node ${process.versions.node}, ${process.platform} ${process.arch}`);
  try {
    const ffmpeg = await findFfmpeg(process.env);
    line(
      true,
      'ffmpeg',
      `${ffmpeg.version} (${ffmpeg.origin === 'system' ? 'the system’s' : 'from the npm package @ffmpeg-installer/ffmpeg'})`,
    );
  } catch (error) {
    if (!(error instanceof RenderError)) throw error;
    line(false, 'ffmpeg', error.problem.message, error.problem.fix);
    code = 3;
  }
  const voices = await loadVoices(resolve('voices'));
  const backends = await enginesHere();
  for (const backend of backends.values()) {
    const state = await backend.available();
    const count = voices.filter((voice) => voice.backend === backend.id).length;
    line(
      state.ready,
      backend.id,
      `${state.detail}${count > 0 ? `, ${count} voices` : ''}`,
      state.ready ? undefined : state.fix,
    );
    if (!state.ready && backend.id === 'flite') code = 3;
  }
  await closeWorld({ backends });
  return code;
}
