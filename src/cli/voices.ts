// `lectern voices`: the list, and a preview as a WAV file.
import { resolve } from 'node:path';
import { encodeWav } from '../audio/wav.ts';
import { closeWorld, enginesHere, loadVoices } from '../gather.ts';
import { saveWhole } from '../io/files.ts';
import type { Voice } from '../model/cast.ts';
import { RenderError } from '../model/problem.ts';
import { speakable } from '../pipeline.ts';
import type { Terminal } from './terminal.ts';

export async function voicesCommand(options: { language?: string }, terminal: Terminal): Promise<number> {
  const wanted = options.language?.toLowerCase().split('-')[0];
  const voices = (await loadVoices(resolve('voices'))).filter(
    (voice) => wanted === undefined || voice.languages.some((tag) => tag.toLowerCase().split('-')[0] === wanted),
  );
  const width = Math.max(...voices.map((voice) => voice.id.length), 4);
  for (const voice of voices) terminal.print(row(voice, width, terminal));
  if (voices.length === 0) terminal.print(`No voice speaks ${options.language}.`);
  else
    terminal.print(
      terminal.paint(
        'dim',
        `\n${voices.length} voices. Hear one: lectern voices preview ${voices[0]!.id} "Good evening."`,
      ),
    );
  return 0;
}

function row(voice: Voice, width: number, terminal: Terminal): string {
  const pitch = voice.medianPitchHz === undefined ? '' : `${Math.round(voice.medianPitchHz)} Hz`;
  const clarity = voice.wordErrorRate === undefined ? '' : `${Math.round(100 * (1 - voice.wordErrorRate))}% understood`;
  const facts = [voice.languages[0] ?? '', voice.gender ?? '', pitch, clarity].map((fact, index) =>
    fact.padEnd([7, 8, 7, 15][index]!),
  );
  return `${terminal.paint('bold', voice.id.padEnd(width))}  ${facts.join(' ')} ${voice.description ?? voice.name}`.trimEnd();
}

export async function previewCommand(
  voiceId: string,
  text: string,
  options: { out?: string },
  terminal: Terminal,
  signal: AbortSignal,
): Promise<number> {
  const voices = await loadVoices(resolve('voices'), voiceId.startsWith('tone:') ? 'tone' : undefined);
  const voice = voices.find((candidate) => candidate.id === voiceId);
  if (!voice)
    throw new RenderError(
      {
        code: 'cli/unknown-voice',
        message: `There is no voice ${voiceId}.`,
        fix: 'Run "lectern voices" for the list.',
      },
      { exitCode: 2 },
    );
  const backends = await enginesHere();
  try {
    const backend = backends.get(voice.backend);
    if (!backend)
      throw new RenderError(
        {
          code: 'cli/unknown-engine',
          message: `There is no engine ${voice.backend} for ${voiceId}.`,
          fix: 'Correct the voice card in voices/.',
        },
        { exitCode: 2 },
      );
    const language = voice.languages[0] ?? 'en';
    const speech = await backend.synthesize(
      { voice, language, text, tokens: speakable(text, language), rate: 1, pitchSemitones: 0 },
      { signal },
    );
    const path = options.out ?? `${voiceId.replace(/[^\w-]+/g, '-')}.wav`;
    await saveWhole(resolve(path), encodeWav(speech.samples, speech.sampleRate));
    terminal.print(`${path}  ${(speech.samples.length / speech.sampleRate).toFixed(1)} s`);
    return 0;
  } finally {
    await closeWorld({ backends });
  }
}
