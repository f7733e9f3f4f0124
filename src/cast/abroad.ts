// Voices for passages in another language than the article's: each part gets one more for each language it has to say something in.
import type { Part, Voice } from '../model/cast.ts';
import { speaks } from './memory.ts';

/** The parts with voices for the `languages` of their speakers; a part whose own voice speaks a language, or that no voice can serve, keeps to its own. */
export function castAbroad(
  parts: readonly Part[],
  voices: readonly Voice[],
  languages: Readonly<Record<string, readonly string[]>>,
): Part[] {
  const byId = new Map(voices.map((voice) => [voice.id, voice]));
  return parts.map((part, seat) => {
    const own = byId.get(part.voiceId);
    const abroad: Record<string, string> = {};
    for (const language of languages[part.speakerId] ?? []) {
      if (!own || speaks(own, language)) continue;
      const fitting = voices.filter((voice) => speaks(voice, language));
      const alike = fitting.filter((voice) => voice.gender === own.gender);
      const pool = alike.length > 0 ? alike : fitting;
      // In the order of the parts, so that people differ from each other abroad as well.
      const voice = pool[seat % Math.max(1, pool.length)];
      if (voice) abroad[language.toLowerCase().split('-')[0]!] = voice.id;
    }
    return Object.keys(abroad).length > 0 ? { ...part, abroad } : part;
  });
}
