// transcript.html: the spoken words with names and times, whole without a script. Chapters are sections.
import { NARRATOR } from '../model/attribution.ts';
import type { Episode } from '../model/episode.ts';
import { escapeAttribute, escapeText } from '../text/xml.ts';
import { clockShort, type Spoken } from './clock.ts';
import type { Writer } from './kit.ts';
import { storyOf } from './story.ts';
import { storyHtml } from './storyhtml.ts';

export const transcript: Writer = {
  id: 'html',
  write: (episode) => [{ path: 'transcript.html', mediaType: 'text/html', body: transcriptHtml(episode) }],
};

export function transcriptHtml(episode: Episode): string {
  const { meta } = episode;
  const sections = storyOf(episode).map((chapter, index) => {
    // The chapter's title is a heading already: the article's own headings stand under it.
    const headings = { level: 2, top: 3 };
    let last = NARRATOR;
    const say = (spoken: Spoken, text: string): string => {
      const { utterance, startMs, endMs, speakerName } = spoken;
      const name =
        utterance.speakerId === last
          ? ''
          : `<cite>${escapeText(speakerName)}:</cite> <time datetime="${duration(startMs)}">${clockShort(startMs)}</time> `;
      last = utterance.speakerId;
      const language = utterance.language === meta.language ? '' : ` lang="${escapeAttribute(utterance.language)}"`;
      return `${name}<span id="${utterance.id}" data-start="${startMs / 1000}" data-end="${endMs / 1000}"${language}>${escapeText(text)}</span>`;
    };
    const body = storyHtml(episode, chapter.parts, say, headings).replace(/ xml:lang="[^"]*"/g, '');
    return `<section aria-labelledby="c${index + 1}">
<h2 id="c${index + 1}">${escapeText(chapter.title)} <time datetime="${duration(chapter.startMs)}">${clockShort(chapter.startMs)}</time></h2>
${body}
</section>`;
  });
  return `<!DOCTYPE html>
<html lang="${escapeAttribute(meta.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(meta.title)}</title>
<style>body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.6 serif;color-scheme:light dark}cite{font-style:normal;font-weight:bold}time{font-size:.8em}</style>
</head>
<body>
<main>
<h1>${escapeText(meta.title)}</h1>
${sections.join('\n')}
</main>
</body>
</html>
`;
}

const duration = (milliseconds: number): string => `PT${milliseconds / 1000}S`;
