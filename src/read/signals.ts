// The evidence for and against a block being part of the story, as named numbers from 0 to 1 (mostly).
import { classWords } from './classwords.ts';
import { furniturePhrase, RELATED_HEADING } from './furniture.ts';
import { isByline, isCreditLine, isDateLine, splitCredit } from './lineroles.ts';
import type { BlockView, PageView } from './pageview.ts';

/** Name -> value. What is not named is 0. */
export type Signals = ReadonlyMap<string, number>;

const LANDMARKS = new Set(
  'article main section nav header footer aside figure form table blockquote ul ol dl button label center details'.split(
    ' ',
  ),
);

/** One set of signals per block, in order. */
export function pageSignals(page: PageView): Signals[] {
  return page.blocks.map((view, index) => {
    const signals = new Map<string, number>([['always', 1]]);
    const set = (name: string, value: number | boolean) => {
      if (value) signals.set(name, Number(value));
    };
    ofText(view, page, set);
    ofPlace(view, page, index, set);
    ofElements(view, page, set);
    ofNeighbors(page, index, set);
    return signals;
  });
}

const HOLDS_DATE =
  /\b(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})|\d{4}-\d{2}-\d{2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2},? \d{4}|\d{1,2}(?: de)? \p{L}{3,10}\.?(?: de)?,? \d{4})\b/iu;

type Setter = (name: string, value: number | boolean) => void;

const bucket = (words: number): string =>
  words < 2
    ? '1'
    : words < 4
      ? '2-3'
      : words < 7
        ? '4-6'
        : words < 12
          ? '7-11'
          : words < 20
            ? '12-19'
            : words < 40
              ? '20-39'
              : '40-';
const linkBucket = (share: number): string =>
  share === 0 ? 'none' : share < 0.2 ? 'few' : share < 0.5 ? 'some' : share < 0.9 ? 'most' : 'all';

function ofText(view: BlockView, page: PageView, set: Setter): void {
  const text = view.block.text.trim().replace(/\s+/g, ' ');
  set(`words ${bucket(view.words)}`, true);
  set(`links ${linkBucket(view.linkShare)}`, true);
  set(`ends sentence ${view.words < 7 ? 'short' : 'long'}`, view.endsSentence);
  set('ends with colon', /:\s*$/.test(text));
  set('commas', Math.min(1, (text.match(/,/g)?.length ?? 0) / Math.max(1, view.words) / 0.1));
  set('starts lower', /^\p{Ll}/u.test(text));
  set('all capitals', view.words > 1 && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text));
  set('digits', Math.min(1, (text.match(/\d/g)?.length ?? 0) / Math.max(1, view.block.length) / 0.3));
  set('copyright sign', text.includes('©'));
  set('address', /https?:\/\/|www\.|@\w+\.\w/.test(text));
  set('quotation mark', /["“”„«]/u.test(text));
  set('brackets all around', /^[[(].*[\])]$/u.test(text));
  set('bar between words', / [|•·»] /.test(text));
  set('arrow', /[›»→▶►]/u.test(text));
  set(
    'asks to act',
    view.words <= 30 &&
      /\b(?:click|subscribe|sign up|follow (?:us|me)|newsletter|download|register|log in|e-?mail us|contact us|share this)\b/i.test(
        text,
      ),
  );
  set(
    'author bio',
    view.words >= 8 &&
      /\b(?:is an? (?:[\w-]+ ){0,4}(?:writer|reporter|editor|journalist|author|correspondent|contributor|columnist|producer|freelance\w*)|(?:follow|reach) (?:him|her|them)|contributed to this (?:report|story|article)|previously worked|can be reached)\b/i.test(
        text,
      ),
  );
  set(
    'report credit',
    /\b(?:contributed to this|reporting by|editing by|written by|additional reporting|first published|originally (?:published|appeared)|this (?:story|article) (?:was|is|has been)|press release)\b/i.test(
      text,
    ),
  );
  set(
    'about the company',
    view.words > 20 &&
      /^(?:about\b|[\p{Lu}][\p{L}\d&. ]{1,40} is (?:a|an|the) (?:[\w-]+ ){0,4}(?:provider|leader|company|supplier|manufacturer|platform)\b)/u.test(
        text,
      ),
  );
  const emphasis = view.block.marks
    .filter((mark) => mark.kind === 'emphasis' || mark.kind === 'strong')
    .reduce((most, mark) => Math.max(most, mark.end - mark.start), 0);
  set('emphasized', view.words > 2 && emphasis >= view.block.text.trim().length * 0.9);
  set('phrase', furniturePhrase(text) !== undefined);
  const phrase = furniturePhrase(text);
  if (phrase) set(`phrase ${phrase.role}`, true);
  set('related heading', RELATED_HEADING.test(text));
  set('byline', isByline(text));
  set(
    'date line',
    isDateLine(text) || /^(?:\w+ )?\d+ (?:second|minute|hour|day|week|month|year|min|hr)s? ago$/i.test(text),
  );
  set('credit line', isCreditLine(text));
  set('ends in credit', splitCredit(text).length > 1);
  set(
    'starts as caption',
    /^(?:image|photo|picture|file photo|foto|video|watch|gallery|image copyright|image caption)\b\s?(?:[:|]|by\b|copyright\b|caption\b|credit\b)/i.test(
      text,
    ),
  );
  set('label and list', view.words <= 30 && /^[\p{L}\s]{3,25}:\s/u.test(text));
  set('date inside short', view.words <= 25 && HOLDS_DATE.test(text));
  set(
    'says posted',
    view.words <= 25 &&
      /^(?:posted|published|updated|last updated|publicado|veröffentlicht|publié|pubblicato|geplaatst|by)\b/iu.test(
        text,
      ),
  );
  set(
    'title',
    page.title.length > 8 &&
      (view.letters === page.title || (view.letters.length > 12 && page.title.startsWith(view.letters))),
  );
  set(
    'description',
    view.letters.length > 20 &&
      page.description !== '' &&
      (view.letters === page.description || page.description.startsWith(view.letters)),
  );
  set('repeated', view.repeats > 0 && view.letters.length > 12);
  set('to be repeated', view.copies > view.repeats + 1 && view.letters.length > 12);
  set('copies', Math.min(1, (view.copies - 1) / 4));
}

function ofPlace(view: BlockView, page: PageView, index: number, set: Setter): void {
  set('kept', view.kept);
  set(`kept ${view.prose ? 'prose' : view.words < 4 ? 'short' : 'other'}`, view.kept);
  set('not kept prose', !view.kept && view.prose);
  set('prose', view.prose);
  if (view.given !== undefined) set(view.given ? 'given' : 'not given', true);
  const alike = page.proseLength > 0 ? (page.proseAlike.get(view.signature) ?? 0) / page.proseLength : 0;
  set('alike prose', alike);
  set('alike most prose', alike > 0.3);
  set('alike no prose', alike === 0);
  for (const [level, name] of ['own', 'parent', 'grandparent'].entries()) {
    const element = view.path[level];
    const share = element && page.proseLength > 0 ? (page.proseUnder.get(element) ?? 0) / page.proseLength : 0;
    set(`prose in ${name}`, share);
    set(`no prose in ${name}`, share === 0);
  }
  const depth = page.main ? view.path.indexOf(page.main) : -1;
  set(
    depth < 0
      ? 'outside main'
      : depth === 0
        ? 'is main'
        : depth === 1
          ? 'child of main'
          : depth === 2
            ? 'grandchild of main'
            : 'deep in main',
    true,
  );
  if (page.first >= 0) {
    set('before first', index < page.first);
    set('long before first', index < page.first - 5);
    set('after last', index > page.last);
    set('long after last', index > page.last + 5);
    set('at last', index === page.last);
    set('late', index <= page.last && index > page.last - 4);
    set('between', index >= page.first && index <= page.last);
    set('between and in main', index >= page.first && index <= page.last && depth >= 0);
  }
  if (page.titled) {
    const inside = view.path.indexOf(page.titled);
    set(inside < 0 ? 'outside titled article' : 'in titled article', true);
    set(
      'in article inside titled article',
      inside > 0 && view.path.slice(0, inside).some((element) => element.name === 'article'),
    );
  }
  const parent = view.path[1];
  if (parent) {
    const length = page.lengthUnder.get(parent) ?? 0;
    set('links around', length > 0 ? (page.linkedUnder.get(parent) ?? 0) / length : 0);
  }
  const list = view.path.find((element) => element.name === 'ul' || element.name === 'ol');
  if (list) {
    const length = page.lengthUnder.get(list) ?? 0;
    const share = length > 0 ? (page.linkedUnder.get(list) ?? 0) / length : 0;
    set(`list links ${linkBucket(share)}`, true);
  }
}

function ofElements(view: BlockView, page: PageView, set: Setter): void {
  set(`is ${view.path[0]!.name}`, true);
  set('picture', view.block.picture !== undefined);
  set('set apart by breaks', view.block.broken);
  const inside = page.main ? view.path.indexOf(page.main) : -1;
  for (const [level, element] of view.path.entries()) {
    if (element.name === 'body' || element.name === 'html') break;
    const range = level <= 1 ? 'near' : inside >= 0 && level >= inside ? 'main' : 'far';
    if (level > 0 && LANDMARKS.has(element.name))
      set(`in ${element.name}${range === 'main' ? ' around main' : ''}`, true);
    const { class: names = '', id = '', role = '', itemprop = '' } = element.attributes;
    if (itemprop) set(`itemprop ${itemprop.toLowerCase() === 'articlebody' ? 'articleBody' : 'other'}`, true);
    if (role)
      set(
        `role ${role.toLowerCase().split(' ')[0]}`,
        /^(?:navigation|complementary|banner|contentinfo|button|dialog|menu|menuitem|search|form|presentation|main|article)$/i.test(
          role,
        ),
      );
    if (element.attributes['aria-hidden'] === 'true') set('aria-hidden', true);
    // What stands around the main prose says nothing of what is in it.
    if (range === 'main') continue;
    for (const word of classWords(`${names} ${id}`)) set(`${range} ${word}`, true);
  }
}

function ofNeighbors(page: PageView, index: number, set: Setter): void {
  const view = page.blocks[index]!;
  for (const [name, step] of [
    ['before', -1],
    ['after', 1],
  ] as const) {
    const next = page.blocks[index + step];
    if (!next) {
      set(`nothing ${name}`, true);
      continue;
    }
    set(`${name} words ${bucket(next.words)}`, true);
    set(`${name} links ${linkBucket(next.linkShare)}`, true);
    set(`${name} kept`, next.kept);
    set(`${name} prose kept`, next.kept && next.prose);
    set(`${name} picture`, next.block.picture !== undefined);
    set(`${name} heading`, /^h[1-6]$/.test(next.path[0]!.name));
    set(`${name} is alike`, next.signature === view.signature);
    set(`${name} has same parent`, next.path[1] === view.path[1]);
    set(
      `${name} phrase`,
      furniturePhrase(next.block.text.trim()) !== undefined || RELATED_HEADING.test(next.block.text.trim()),
    );
  }
  set('under related heading', underRelated(page, index));
  let linkRun = 0;
  for (const step of [-1, 1])
    for (let at = index + step; (page.blocks[at]?.linkShare ?? 0) > 0.8 && Math.abs(at - index) <= 6; at += step)
      linkRun++;
  set('links in a row', view.linkShare > 0.8 && linkRun >= 2);
  set('lone link', view.linkShare > 0.8 && linkRun === 0);
  let prose = 0;
  for (let step = 1; step <= 4; step++)
    if (page.blocks[index + step]?.prose && page.blocks[index + step]?.kept) prose++;
  set('prose soon', prose / 4);
  set('no prose soon', prose === 0);
  let past = 0;
  for (let step = 1; step <= 4; step++) if (page.blocks[index - step]?.prose && page.blocks[index - step]?.kept) past++;
  set('prose past', past / 4);
  if (/^h[1-6]$/.test(view.path[0]!.name)) {
    set('heading before prose', page.blocks[index + 1]?.prose === true);
    set('heading before links', (page.blocks[index + 1]?.linkShare ?? 0) > 0.7);
    set('heading with same parent as next', page.blocks[index + 1]?.path[1] === view.path[1]);
  }
}

/** A heading for other stories stands above, with no prose in between. */
function underRelated(page: PageView, index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - 15; at--) {
    const above = page.blocks[at]!;
    if (above.prose && above.linkShare < 0.3) return false;
    if (RELATED_HEADING.test(above.block.text.trim())) return true;
  }
  return false;
}
