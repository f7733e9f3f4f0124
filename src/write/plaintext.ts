// transcript.txt: what is said, paragraph by paragraph, with a name where the voice changes. Nothing but text.
import { NARRATOR } from '../model/attribution.ts';
import type { Episode } from '../model/episode.ts';
import type { Writer } from './kit.ts';
import { storyOf } from './story.ts';
import { oneLine } from './vtt.ts';

export const plainText: Writer = {
  id: 'text',
  write: (episode) => [{ path: 'transcript.txt', mediaType: 'text/plain', body: plainTextOf(episode) }],
};

export function plainTextOf(episode: Episode): string {
  const paragraphs: string[] = [];
  let last = NARRATOR;
  for (const chapter of storyOf(episode))
    for (const part of chapter.parts) {
      const lines: string[] = [];
      for (const { utterance, speakerName } of part.spoken) {
        const text = oneLine(utterance.text);
        if (utterance.speakerId === last && lines.length > 0) lines.push(`${lines.pop()} ${text}`);
        else lines.push(utterance.speakerId === last ? text : `${oneLine(speakerName)}: ${text}`);
        last = utterance.speakerId;
      }
      paragraphs.push(lines.join('\n'));
    }
  return `${paragraphs.join('\n\n')}\n`;
}
