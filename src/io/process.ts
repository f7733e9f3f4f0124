// Running a program: output as bytes, errors with what it said, never through a shell.
import { spawn } from 'node:child_process';

export interface Finished {
  readonly code: number;
  readonly stdout: Uint8Array;
  readonly stderr: string;
}

/**
 * Runs a program to its end.
 *
 * Rejects only when it cannot be started (ENOENT …) or the signal aborts it; a non-zero exit is for the caller.
 */
export function runProgram(
  command: string,
  args: readonly string[],
  options: { input?: Uint8Array; signal?: AbortSignal; cwd?: string } = {},
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
      ...(options.signal ? { signal: options.signal } : {}),
      ...(options.cwd ? { cwd: options.cwd } : {}),
    });
    const out: Buffer[] = [];
    let errors = '';
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => {
      errors = (errors + chunk.toString('utf8')).slice(-20_000);
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? -1, stdout: Buffer.concat(out), stderr: errors }));
    child.stdin.on('error', () => {});
    child.stdin.end(options.input);
  });
}
