// Which ffmpeg is used: the system's if it is recent enough, else the one that came with the npm packages.
import { access, chmod, constants } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { RenderError } from '../model/problem.ts';
import { runProgram } from './process.ts';

export interface Ffmpeg {
  readonly path: string;
  readonly version: string;
  readonly origin: 'system' | 'embedded';
}

/** Older ones write chapters and read streams differently. */
const OLDEST_SYSTEM_MAJOR = 5;

/** The system's ffmpeg if it is recent enough, else the one inside the npm package. Throws `io/no-ffmpeg`. */
export async function findFfmpeg(environment: Readonly<Record<string, string | undefined>>): Promise<Ffmpeg> {
  const named = environment['LECTERN_FFMPEG'] || undefined;
  const system = await versionOf(named ?? 'ffmpeg');
  const major = Number(/^n?(\d+)\./.exec(system ?? '')?.[1] ?? (system ? 99 : 0));
  if (system && (named || major >= OLDEST_SYSTEM_MAJOR))
    return { path: named ?? 'ffmpeg', version: system, origin: 'system' };
  // Who names one wants that one: another in its place would be found out only by its sound.
  const embedded = named ? undefined : embeddedPath();
  if (embedded) {
    await access(embedded, constants.X_OK).catch(() => chmod(embedded, 0o755).catch(() => {}));
    const version = await versionOf(embedded);
    if (version) return { path: embedded, version, origin: 'embedded' };
  }
  throw new RenderError(
    {
      code: 'io/no-ffmpeg',
      message: named ? `LECTERN_FFMPEG names ${named}, which does not run.` : 'No ffmpeg was found on this machine.',
      fix: named
        ? 'Correct the path, or unset LECTERN_FFMPEG.'
        : 'Install ffmpeg 5 or newer (apt-get install ffmpeg, brew install ffmpeg), or run "npm ci" again: one comes with the npm packages.',
    },
    { exitCode: 3 },
  );
}

function embeddedPath(): string | undefined {
  try {
    return (createRequire(import.meta.url)('@ffmpeg-installer/ffmpeg') as { path: string }).path;
  } catch {
    return undefined;
  }
}

async function versionOf(path: string): Promise<string | undefined> {
  try {
    const { code, stdout } = await runProgram(path, ['-hide_banner', '-version']);
    return code === 0 ? /^ffmpeg version (\S+)/.exec(Buffer.from(stdout).toString('utf8'))?.[1] : undefined;
  } catch {
    return undefined;
  }
}
