// What can go wrong on the way to an address of the web, said so that a person knows what to do.
import { RenderError } from '../model/problem.ts';

/** Throws `web/bad-address` for what is no address of the web; `given` is what a person said and `address` where it led. */
export function parsedAddress(address: string, given: string): URL {
  let url: URL | undefined;
  try {
    url = new URL(address);
  } catch {
    // Said below.
  }
  if (url && /^https?:$/.test(url.protocol) && url.hostname !== '') return url;
  throw new RenderError(
    {
      code: 'web/bad-address',
      message:
        address === given
          ? `${address} is not an address of the web.`
          : `${given} leads to ${address}, which is not an address of the web.`,
      fix: 'Give a whole address that begins with https:// or http://.',
      place: { uri: given },
    },
    { exitCode: 2 },
  );
}

export const webProblem = (code: string, message: string, fix: string, uri: string): RenderError =>
  new RenderError({ code, message, fix, place: { uri } });

export const tooSlow = (uri: string, timeoutMs: number): RenderError =>
  webProblem(
    'web/timeout',
    `${uri} did not arrive whole within ${timeoutMs / 1000} seconds.`,
    'Try again later, or save the page and give the file.',
    uri,
  );

export const privateAddress = (url: URL): RenderError =>
  new RenderError(
    {
      code: 'web/private-address',
      message: `${url.hostname} is an address of this machine or of a private network.`,
      fix: 'If you mean it, say --allow-private.',
      place: { uri: url.href },
    },
    { exitCode: 2 },
  );

/** The innermost cause says what happened: fetch itself only says that it failed. */
export function webError(uri: string, thrown: unknown): RenderError {
  if (thrown instanceof RenderError) return thrown;
  let cause = thrown as {
    readonly code?: string;
    readonly message?: string;
    readonly cause?: unknown;
    readonly hostname?: string;
  };
  while (cause.cause instanceof Error) cause = cause.cause as typeof cause;
  const { code = '', message = '' } = cause;
  if (code === 'PRIVATE_ADDRESS') return privateAddress(new URL(`http://${cause.hostname ?? ''}`));
  if (/TIMEOUT|ETIMEDOUT/.test(code)) return tooSlow(uri, 30_000);
  const said: Readonly<Record<string, readonly [string, string]>> = {
    ENOTFOUND: ['there is no server of that name', 'Check the spelling of the address, and the connection.'],
    EAI_AGAIN: ['names cannot be looked up now', 'Check that this machine is connected.'],
    ECONNREFUSED: ['the server refuses the connection', 'Check the port in the address, or try again later.'],
  };
  const certificate = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS/.test(code);
  const [what, fix] = said[code] ?? [
    certificate ? `its certificate is not trusted (${code})` : `the connection failed (${code || message})`,
    'Open the page in a browser, save it, and give the file.',
  ];
  return new RenderError(
    { code: 'web/unreachable', message: `${uri} cannot be fetched: ${what}.`, fix, place: { uri } },
    { cause: thrown, exitCode: 3 },
  );
}

export function adviceFor(status: number): string {
  if (status === 404 || status === 410) return 'Check the address: the page is not there.';
  if (status === 401 || status === 402 || status === 403 || status === 451)
    return 'It is not open to everybody: open it in a browser, save the page, and give the file.';
  if (status === 429) return 'The server asks for patience: try again later.';
  return 'Try again later, or save the page in a browser and give the file.';
}
