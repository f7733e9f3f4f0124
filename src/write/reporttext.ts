// The article in the report: colored by speaker, evidence at every quotation, what was left out struck through.
import { isSpeech, NARRATOR } from '../model/attribution.ts';
import type { Episode } from '../model/episode.ts';
import { textAt } from '../model/span.ts';
import { escapeAttribute, escapeText } from '../text/xml.ts';

/** Every block of the article, kept or not, so that an editor sees at a glance that nothing is missing. */
export function reportText(episode: Episode): string {
  const { article, attribution, script } = episode;
  const seats = new Map(script.cast.parts.map((part, index) => [part.speakerId, index]));
  const names = new Map(attribution.speakers.map((speaker) => [speaker.id, speaker.name]));
  const speech = attribution.quotes.filter((quote) => isSpeech(quote) && quote.speakerId !== NARRATOR);
  const spokenBy = new Map(
    script.utterances.flatMap((utterance) =>
      utterance.span ? [[utterance.span.start, utterance.speakerId] as const] : [],
    ),
  );
  const reasons = new Map(script.omissions.map((omission) => [omission.span.start, omission]));
  return article.blocks
    .map((block) => {
      const omission = reasons.get(block.span.start);
      const tag = block.kind === 'heading' || block.role === 'headline' ? 'h3' : 'p';
      if (omission && omission.span.end === block.span.end && !spokenBy.has(block.span.start))
        return `<p class="left"><del>${escapeText(textAt(article.text, block.span))}</del> <span class="why">left out: ${escapeText(omission.reason)}</span></p>`;
      let at = block.span.start;
      let body = '';
      for (const quote of speech) {
        if (quote.outer.end <= block.span.start || quote.outer.start >= block.span.end) continue;
        const start = Math.max(quote.outer.start, block.span.start);
        const end = Math.min(quote.outer.end, block.span.end);
        const seat = seats.get(quote.speakerId) ?? 0;
        const name = names.get(quote.speakerId) ?? quote.speakerId;
        const narrated = spokenBy.get(start) !== quote.speakerId;
        const evidence = quote.evidence
          ? ` Evidence: “${textAt(article.text, quote.evidence).replace(/\s+/g, ' ').trim()}”.`
          : '';
        const note = `${name}, ${Math.round(100 * quote.confidence)}% sure, rule ${quote.rule}.${narrated ? ' Spoken by the narrator: a fragment.' : ''}${evidence}`;
        body += escapeText(article.text.slice(at, start));
        body += `<span id="${quote.id}" class="quote s${seat % 8}${narrated ? ' fragment' : ''}" tabindex="0" data-note="${escapeAttribute(note)}"><span class="name">${escapeText(name)}: </span>${escapeText(article.text.slice(start, end))}<span class="note" role="note">${escapeText(note)}</span></span>`;
        at = end;
      }
      body += escapeText(article.text.slice(at, block.span.end));
      const label = block.role === 'body' ? '' : `<span class="role">${block.role}</span> `;
      return `<${tag} class="${block.role}">${label}${body}</${tag}>`;
    })
    .join('\n');
}
