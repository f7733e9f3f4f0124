// The manifest on disk: reading it, and whether what it names is still whole.
import { createHash } from 'node:crypto';
import type { Manifest } from './model/manifest.ts';
import type { OutputFolder } from './ports.ts';

export const MANIFEST = 'edition.json';

/** The manifest of an edition whose every file is there with the right bytes; undefined otherwise. */
export async function wholeManifest(folder: OutputFolder): Promise<Manifest | undefined> {
  const manifest = await readManifest(folder);
  if (!manifest) return undefined;
  const prints = await Promise.all(manifest.files.map((file) => folder.fingerprint(file.path)));
  const whole = manifest.files.every(
    (file, index) => prints[index]?.sha256 === file.sha256 && prints[index]?.bytes === file.bytes,
  );
  return whole ? manifest : undefined;
}

export async function readManifest(folder: OutputFolder): Promise<Manifest | undefined> {
  const bytes = await folder.read(MANIFEST);
  if (!bytes) return undefined;
  try {
    const manifest = JSON.parse(new TextDecoder().decode(bytes)) as Manifest;
    return manifest.version === 1 && Array.isArray(manifest.files) ? manifest : undefined;
  } catch {
    return undefined;
  }
}

/** SHA-256 of plain values, hexadecimal. */
export function hashOf(values: unknown): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('hex');
}
