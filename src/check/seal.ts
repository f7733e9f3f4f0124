// The seal of a manifest: a hash of everything it says, so that a manifest cannot be changed by a slip unseen.
import { createHash } from 'node:crypto';
import type { Manifest } from '../model/manifest.ts';

/** The manifest with its seal, as it is written. */
export function sealed(manifest: Omit<Manifest, 'seal'>): Manifest {
  return { ...manifest, seal: sealOf(manifest) };
}

/** The file, byte for byte. */
export const manifestText = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 1)}\n`;

/** True when `text` is exactly what was written for the manifest in it. */
export function isSealed(manifest: Manifest, text: string): boolean {
  return manifest.seal === sealOf(manifest) && text === manifestText(manifest);
}

function sealOf(manifest: Omit<Manifest, 'seal'> & { readonly seal?: string }): string {
  const { seal: _, ...said } = manifest;
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}
