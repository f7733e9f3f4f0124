// `lectern say`: what each engine makes of some words, heard from the engines themselves, and a way to mend it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { encodeWav } from '../audio/wav.ts';
import { closeWorld, enginesHere, loadVoices, PACKAGE_FOLDER } from '../gather.ts';
import { saveWhole } from '../io/files.ts';
import { playFile } from '../io/player.ts';
import { loadLexicons } from '../lexicons.ts';
import type { Voice } from '../model/cast.ts';
import { RenderError } from '../model/problem.ts';
import type { Token } from '../model/script.ts';
import { speakable } from '../pipeline.ts';
import type { Backend, Speech } from '../ports.ts';
import { respellingOf } from '../ssml/lower.ts';
import type { Lexicon } from '../text/pls.ts';
import { teach } from './teach.ts';
import type { Terminal } from './terminal.ts';

export interface SayOptions {
  readonly ipa?: string;
  readonly as?: string;
  readonly language: string;
  readonly voice?: string;
  readonly out?: string;
  readonly play: boolean;
}

export async function sayCommand(
  text: string,
  options: SayOptions,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<number> {
  const words = text.replace(/\s+/g, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(words))
    throw new RenderError(
      {
        code: 'cli/nothing-to-say',
        message: `There are no words in “${text}”.`,
        fix: 'Give a word: lectern say "Nguyen".',
      },
      { exitCode: 2 },
    );
  const backends = await enginesHere();
  const chosen = await voicesFor(options, backends);
  if (options.ipa !== undefined || options.as !== undefined) terminal.print(await teach(words, options));
  const lexicons = await loadLexicons({ own: resolve('voices'), shipped: join(PACKAGE_FOLDER, 'voices') });
  const tokens = speakable(words, options.language, lexicons);
  for (const line of tokenLines(words, tokens, lexicons, terminal)) terminal.print(line);
  try {
    let first: Speech | undefined;
    for (const voice of chosen) {
      const speech = await heard(voice, backends.get(voice.backend)!, words, tokens, options.language, signal);
      first ??= speech;
      const phones = speech.phones?.join(' ') ?? '(it does not tell its sounds)';
      terminal.print(`  ${terminal.paint('bold', voice.id.padEnd(12))}  ${phones}`);
    }
    if (tokens.some(({ phonemes }) => phonemes !== undefined))
      terminal.print(
        terminal.paint('dim', `  ${'elsewhere'.padEnd(12)}  ${respelled(tokens)}  (engines that take no phonemes)`),
      );
    if (first) await sound(first, options, terminal, signal);
    return 0;
  } finally {
    await closeWorld({ backends });
  }
}

const respelled = (tokens: readonly Token[]): string => tokens.map(respellingOf).join('').trim();

/** Every word that is said by a rule, with the rule. */
function tokenLines(
  text: string,
  tokens: readonly Token[],
  lexicons: readonly Lexicon[],
  terminal: Terminal,
): string[] {
  const special = tokens.filter(({ rule }) => rule !== 'plain' && rule !== 'quotation-mark');
  const rows = special.map((token) => {
    const written = text.slice(token.span.start, token.span.end);
    const sound = token.phonemes === undefined ? '' : ` /${token.phonemes}/`;
    return `${written}  ->  ${token.spoken.trim() || '(silent)'}${sound}  ${terminal.paint('dim', ruleOf(token, written, lexicons))}`;
  });
  return rows.length > 0 ? rows : [`${text}  ->  ${text}  ${terminal.paint('dim', 'as it is written')}`];
}

function ruleOf({ rule }: Token, written: string, lexicons: readonly Lexicon[]): string {
  if (rule !== 'lexicon') return rule;
  const plain = (word: string): string => word.toLowerCase().replace(/’/g, "'");
  const found = lexicons.find(({ entries }) =>
    entries.some(({ graphemes }) => graphemes.some((grapheme) => plain(written).startsWith(plain(grapheme)))),
  );
  if (found === undefined) return rule;
  return found.uri.startsWith(PACKAGE_FOLDER) && !found.uri.startsWith(resolve('.'))
    ? 'lexicon of Lectern'
    : `lexicon: ${relative('.', found.uri)}`;
}

/** The voice that was asked for, else one of every engine that speaks the language. */
async function voicesFor(
  { voice: id, language }: SayOptions,
  backends: ReadonlyMap<string, Backend>,
): Promise<Voice[]> {
  const voices = await loadVoices(resolve('voices'), id?.startsWith('tone:') ? 'tone' : undefined);
  if (id !== undefined) {
    const voice = voices.find((candidate) => candidate.id === id);
    if (voice) return [voice];
    throw new RenderError(
      { code: 'cli/unknown-voice', message: `There is no voice ${id}.`, fix: 'Run "lectern voices" for the list.' },
      { exitCode: 2 },
    );
  }
  const primary = (tag: string): string => tag.toLowerCase().split('-')[0]!;
  const speaking = voices.filter(({ languages }) => languages.some((tag) => primary(tag) === primary(language)));
  const engines = [...new Set(speaking.map(({ backend }) => backend))];
  const ready: Voice[] = [];
  for (const engine of engines)
    if ((await backends.get(engine)?.available())?.ready === true)
      ready.push(speaking.find(({ backend }) => backend === engine)!);
  // The clearest is the one that is heard.
  if (ready.length > 0) return ready.sort((a, b) => (a.wordErrorRate ?? 1) - (b.wordErrorRate ?? 1));
  throw new RenderError(
    {
      code: 'cast/no-voice',
      message: `No voice speaks ${language}.`,
      fix: 'Run "lectern voices" for the list, and "lectern doctor" for the engines.',
    },
    { exitCode: 3 },
  );
}

async function heard(
  voice: Voice,
  backend: Backend,
  text: string,
  tokens: readonly Token[],
  language: string,
  signal: AbortSignal,
): Promise<Speech> {
  return backend.synthesize({ voice, language, text, tokens, rate: 1, pitchSemitones: 0 }, { signal });
}

async function sound(speech: Speech, options: SayOptions, terminal: Terminal, signal: AbortSignal): Promise<void> {
  const wav = encodeWav(speech.samples, speech.sampleRate);
  const write = async (path: string): Promise<void> => {
    await saveWhole(resolve(path), wav);
    terminal.print(`${path}  ${(speech.samples.length / speech.sampleRate).toFixed(1)} s`);
  };
  if (options.out !== undefined) return write(options.out);
  if (!options.play) return;
  const folder = await mkdtemp(join(tmpdir(), 'lectern-say-'));
  try {
    await saveWhole(join(folder, 'said.wav'), wav);
    if (!(await playFile(join(folder, 'said.wav'), signal))) await write('said.wav');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
