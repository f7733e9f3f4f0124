// The list of engines. A new one: one file, one line here, one voice card.
import type { Engines } from '../model/engine.ts';
import type { Backend } from '../ports.ts';
import { commandBackend } from './command.ts';
import { espeakBackend } from './espeak.ts';
import { fliteBackend } from './flite.ts';
import { openaiBackend } from './openai.ts';
import { toneBackend } from './tone.ts';

/** Every engine by id: those that come with us, and those that the settings name. Nothing heavy is loaded until one speaks. */
export function openBackends(
  { openai, command }: Engines = {},
  environment: Readonly<Record<string, string | undefined>> = {},
): ReadonlyMap<string, Backend> {
  const backends = [
    fliteBackend(),
    espeakBackend(),
    toneBackend(),
    ...(openai ? [openaiBackend(openai, environment[openai.keyEnvironment ?? ''])] : []),
    ...(command ? [commandBackend(command)] : []),
  ];
  return new Map(backends.map((backend) => [backend.id, backend]));
}
