// The addresses a running server is reached at: by this machine, and by a phone in the same network.
import { networkInterfaces } from 'node:os';
import { bracketed, type RunningServer } from './server.ts';

/** URLs without a path, this machine's first; those of the network only when the server listens to it. */
export function addressesOf({ host, port }: Pick<RunningServer, 'host' | 'port'>): string[] {
  const everywhere = host === '0.0.0.0' || host === '::';
  const found = everywhere ? ['127.0.0.1', ...lanAddresses()] : [host];
  return found.map((address) => `http://${bracketed(address)}:${port}`);
}

/** IPv4 addresses of this machine in its networks. */
function lanAddresses(): string[] {
  return Object.values(networkInterfaces()).flatMap((addresses) =>
    (addresses ?? []).filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address),
  );
}
