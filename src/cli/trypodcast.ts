// `lectern render --publish`: the podcast of some articles on this machine, for an app or a phone to try.
import { join, resolve } from 'node:path';
import { publish } from '../index.ts';
import { RenderError } from '../model/problem.ts';
import { addressesOf } from '../serve/addresses.ts';
import { type RunningServer, type ServeOptions, startServer } from '../serve/server.ts';
import { type CommonOptions, settingsFrom } from './options.ts';
import { ProblemPrinter } from './problems.ts';
import { printShow } from './publish.ts';
import type { Terminal } from './terminal.ts';
import { aborted } from './waiting.ts';

/** Without a site of one's own: the server puts its own address in the place of this one. */
const NO_SITE = 'http://localhost:8080';

const PORT = 8080;

/** Publishes and serves until it is interrupted, which is its right end. */
export async function tryPodcast(
  files: readonly string[],
  options: CommonOptions & { readonly port?: number },
  terminal: Terminal,
  signal: AbortSignal,
): Promise<number> {
  const printer = new ProblemPrinter(terminal, options.json === true);
  const common = {
    settings: settingsFrom(options),
    signal,
    ...(options.config ? { configFile: options.config } : {}),
    ...(options.engine ? { engine: options.engine } : {}),
  };
  const result = await publish(files, common).catch((error: unknown) => {
    if (!(error instanceof RenderError) || error.problem.code !== 'publish/no-site') throw error;
    // A trial has no listeners: what it names is not kept for ever.
    return publish(files, {
      ...common,
      site: NO_SITE,
      stateFile: join(options.out ?? 'out', '.trial', 'publication.json'),
    });
  });
  const trial = result.site === NO_SITE;
  for (const problem of result.problems) if (!trial || problem.severity === 'error') printer.report(problem);
  for (const show of result.shows) printShow(show, terminal, false);
  if (result.exitCode !== 0) return result.exitCode;
  // A phone is in the same network; without a screen nobody holds one to it.
  const host = terminal.screen ? '0.0.0.0' : '127.0.0.1';
  const server = await startedServer(resolve(result.folder), { host, preview: true }, options.port);
  try {
    const [home] = result.shows;
    const path = home
      ? new URL(home.pageUrl).pathname.slice(new URL(result.site).pathname.replace(/\/$/, '').length)
      : '/';
    const addresses = addressesOf(server);
    const phone = addresses.at(-1)!;
    terminal.print('');
    if (terminal.screen) {
      const { qrLines } = await import('./qr.ts');
      for (const line of qrLines(`${phone}${path}`)) terminal.print(`  ${line}`);
      terminal.print('');
      if (addresses.length > 1) terminal.print('  Everybody in your network can hear it until Ctrl+C.');
    }
    for (const address of addresses) {
      terminal.print(`Page  ${address}${path}`);
      terminal.print(`Feed  ${address}${path}feed.xml`);
    }
    terminal.error('Ctrl+C ends it.');
    await aborted(signal);
  } finally {
    await server.close();
  }
  return 0;
}

/** At the port that is asked for, else at the usual one, else at any. */
async function startedServer(folder: string, options: ServeOptions, port: number | undefined): Promise<RunningServer> {
  if (port !== undefined) return startServer(folder, { ...options, port });
  return startServer(folder, { ...options, port: PORT }).catch((error: unknown) => {
    if (!(error instanceof RenderError) || error.problem.code !== 'serve/port-taken') throw error;
    return startServer(folder, { ...options, port: 0 });
  });
}
