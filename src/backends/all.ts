// The list of engines. A new one: one file, one line here, one voice card.
import type { Backend } from '../ports.ts';
import { espeakBackend } from './espeak.ts';
import { fliteBackend } from './flite.ts';
import { toneBackend } from './tone.ts';

/** Every engine by id. Nothing heavy is loaded until one speaks. */
export function openBackends(): ReadonlyMap<string, Backend> {
  return new Map([fliteBackend(), espeakBackend(), toneBackend()].map((backend) => [backend.id, backend]));
}
