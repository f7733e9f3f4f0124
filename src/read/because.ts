// The model's strongest signal in words that a person understands.

const WORDS: Readonly<Record<string, string>> = {
  kept: 'Readability keeps it',
  'kept prose': 'running text that Readability keeps',
  'not kept prose': 'running text that Readability leaves out',
  prose: 'running text',
  given: 'in the text the page gives of itself',
  'not given': 'not in the text the page gives of itself',
  'inside story': 'inside the story',
  'before story': 'before the story',
  'after story': 'after the story',
  'short inside story': 'a few words inside the story',
  'siblings in story': 'beside paragraphs of the story',
  'alike in story': 'marked up like paragraphs of the story',
  'story on both sides': 'the story on both sides',
  'story on neither side': 'no story around it',
  'outside main': 'outside the part that holds the story',
  'outside titled article': 'outside the article with the headline',
  'in titled article': 'in the article with the headline',
  'links all': 'nothing but links',
  'links most': 'mostly links',
  'links some': 'many links',
  'links none': 'no links',
  'links in a row': 'one of several links in a row',
  'lone link': 'a link that stands alone',
  'links around': 'among links',
  'under related heading': 'under a heading for other stories',
  'asks to act': 'asks the reader to do something',
  'author bio': 'about the author',
  'report credit': 'says who worked on the report',
  'about the company': 'a company about itself',
  'copyright sign': 'copyright sign',
  repeated: 'said before on the page',
  'to be repeated': 'said again on the page',
  'date inside short': 'little more than a date',
  'starts as caption': 'begins as a caption does',
  'all capitals': 'all capitals',
  title: 'the title again',
  description: 'the description again',
};

/** Undefined for signals that mean nothing to a person by themselves. `near sidebar` gives: its part of the page is called “sidebar”. */
export function because(signal: string): string | undefined {
  const [first = '', ...rest] = signal.split(' ');
  const name = rest.join(' ');
  if (WORDS[signal]) return WORDS[signal];
  if (first === 'near') return `its part of the page is called “${name}”`;
  if (first === 'far') return `inside a part of the page called “${name}”`;
  if (first === 'in') return `inside ${name}`;
  if (first === 'is') return `the element is ${name}`;
  if (first === 'list') return `in a list with ${name.replace('links ', '')} links`;
  if (first === 'itemprop') return `marked as ${name}`;
  if (first === 'role') return `marked as ${name}`;
  if (first === 'words') return name === '1' ? 'a single word' : `${name.replace(/-$/, ' or more')} words`;
  return undefined;
}
