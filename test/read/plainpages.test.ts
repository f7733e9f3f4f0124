// Short pages with little markup: the same story in every kind of frame is read the same, to its last line.
import { expect, test } from 'vitest';
import { articleBody } from '../../src/read/read.ts';
import { readText } from './helpers.ts';

const STORY = `<p>HOLLOW FALLS — The council voted 5-2 on Tuesday to replace the bridge.</p>
<p>“We cannot wait another winter,” said Mayor Dora Finn.</p>
<h2>What it costs</h2>
<p>It costs $12m. Nobody knows who pays.</p>
<ul><li>Steel: $7m</li><li>Work: $5m</li></ul>
<table><tr><th>Year</th><th>Cars</th></tr><tr><td>2019</td><td>4,000</td></tr><tr><td>2020</td><td>3,100</td></tr></table>
<p>The work begins in May.</p>
<p>Ana Ruiz reported from Hollow Falls.</p>`;
const HEADLINE = 'River town votes on bridge';
const NAV = '<nav><a href="/">Home</a> <a href="/news">News</a></nav>';
const FOOT = '<footer><p>© 2026 Valley Post</p><p><a href="/privacy">Privacy</a></p></footer>';
const ASIDE = '<aside><h3>More</h3><p>Sign up for our newsletter.</p></aside>';

const FRAMES = {
  'nothing around it': `<h1>${HEADLINE}</h1>${STORY}`,
  'a head and a foot': `${NAV}<h1>${HEADLINE}</h1>${STORY}${FOOT}`,
  main: `${NAV}<main><h1>${HEADLINE}</h1>${STORY}</main>${FOOT}`,
  'a named box': `${NAV}<div id="content"><h1>${HEADLINE}</h1><div id="text">${STORY}</div></div>${FOOT}`,
  'an article': `${NAV}<article><h1>${HEADLINE}</h1>${STORY}</article>${ASIDE}${FOOT}`,
  'an article with a named body': `${NAV}<article class="story"><header><h1>${HEADLINE}</h1><p>By Ana Ruiz</p></header><div class="story-body">${STORY}</div></article>${ASIDE}${FOOT}`,
};

test.each(Object.entries(FRAMES))('in %s the whole story is read, and nothing else', (_, body) => {
  const page = `<!doctype html><html lang="en"><head><title>${HEADLINE}</title></head><body>${body}</body></html>`;
  expect(articleBody(readText('bridge.html', page)).split('\n')).toEqual([
    'HOLLOW FALLS — The council voted 5-2 on Tuesday to replace the bridge.',
    '“We cannot wait another winter,” said Mayor Dora Finn.',
    'What it costs',
    'It costs $12m. Nobody knows who pays.',
    'Steel: $7m',
    'Work: $5m',
    ...['Year', 'Cars', '2019', '4,000', '2020', '3,100'],
    'The work begins in May.',
    'Ana Ruiz reported from Hollow Falls.',
  ]);
});
