// What a script says of itself in <metadata>: the article, who speaks in which voice, where chapters begin.
import { NARRATOR, type Speaker, type SpeakerKind, type StatedGender } from '../model/attribution.ts';
import { localName, type XmlNode } from '../text/xml.ts';

export interface Metadata {
  /** Attributes of `article`: title, subtitle, publisher, published, url, id. */
  about: Readonly<Record<string, string>>;
  readonly authors: string[];
  /** Titles by the mark they begin at. */
  readonly chapters: Map<string, string>;
  /** Marks of what we say about the article, and it does not. */
  readonly announcements: Set<string>;
  /** By id; the narrator is always there. */
  readonly speakers: Map<string, Speaker>;
  /** Voice id by speaker id. */
  readonly voiceOf: Map<string, string>;
}

/** Everything in the <metadata> elements that stand directly under `root`. */
export function readMetadata(root: XmlNode): Metadata {
  const found: Metadata = {
    about: {},
    authors: [],
    chapters: new Map(),
    announcements: new Set(),
    speakers: new Map([[NARRATOR, { id: NARRATOR, name: 'Narrator', kind: 'narrator', mentions: [] }]]),
    voiceOf: new Map(),
  };
  for (const child of root.children)
    if (typeof child !== 'string' && localName(child.name) === 'metadata') collect(child, found);
  return found;
}

function collect(metadata: XmlNode, found: Metadata): void {
  for (const child of metadata.children) {
    if (typeof child === 'string') continue;
    const { id, name, kind, gender, voice, mark, title } = child.attributes;
    const what = localName(child.name);
    if (what === 'article') found.about = child.attributes;
    else if (what === 'announcement' && mark) found.announcements.add(mark);
    else if (what === 'author' && name) found.authors.push(name);
    else if (what === 'chapter' && mark) found.chapters.set(mark, title ?? '');
    else if (what === 'speaker' && id && name) {
      found.speakers.set(id, {
        id,
        name,
        kind: (kind as SpeakerKind | undefined) ?? 'person',
        mentions: [],
        ...(gender ? { gender: gender as StatedGender } : {}),
      });
      if (voice) found.voiceOf.set(id, voice);
    }
  }
}
