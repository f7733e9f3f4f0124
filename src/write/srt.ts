// SubRip: cards of two short lines, with the speaker's name where the voice changes. Source: Podcasting 2.0 transcripts.
import type { Episode } from '../model/episode.ts';
import { clockTime, spokenOf } from './clock.ts';
import type { Writer } from './kit.ts';
import { cuesOf, fold, oneLine } from './vtt.ts';

/** Podcasting 2.0 asks for two lines of 32 characters. */
const LINE = 32;

export const srt: Writer = {
  id: 'srt',
  write: (episode) => [{ path: 'transcript.srt', mediaType: 'application/x-subrip', body: subRip(episode) }],
};

export function subRip(episode: Episode): string {
  const cards: string[] = [];
  let last = '';
  for (const spoken of spokenOf(episode))
    for (const cue of cuesOf(episode, spoken, 2 * LINE)) {
      const named = cue.name === last ? cue.text : `${oneLine(cue.name)}: ${cue.text}`;
      last = cue.name;
      const times = `${clockTime(cue.startMs)} --> ${clockTime(cue.endMs)}`.replaceAll('.', ',');
      cards.push(`${cards.length + 1}\n${times}\n${fold(named.replaceAll('-->', '→'), LINE)}\n`);
    }
  return cards.join('\n');
}
