// HTML: the story, what stands around it, metadata with its origin, and pages that want to do harm.
import { describe, expect, test } from 'vitest';
import { articleBody } from '../../src/read/read.ts';
import { marked, outline, readBytes, readText } from './helpers.ts';

const sentence = (about: string): string =>
  `${about} has been the talk of the harbor for a year, and nobody on the quay agrees what should be done about it, or who should pay.`;

const PAGE = `<!doctype html>
<html lang="en-GB"><head>
<title>Ferry boats may run on batteries | The Ferry Post</title>
<meta property="og:site_name" content="The Ferry Post">
<meta property="og:image" content="https://ferry.example/boat.jpg"><meta property="og:image:alt" content="A white boat">
<meta name="description" content="A trial begins in May.">
<link rel="canonical" href="https://ferry.example/batteries">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Ferry boats may run on batteries","datePublished":"2024-04-02T08:30:00+02:00","author":[{"@type":"Person","name":"Nora Finch"},{"@type":"Person","name":"Bo Lind"}]}]}</script>
<style>p { color: red }</style></head>
<body>
<header><a href="#main">Skip to content</a><nav><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ul></nav></header>
<main id="main"><article>
<h1>Ferry boats may run on batteries</h1>
<p class="standfirst">The harbor board wants quiet boats by next summer, and has asked three yards for a price.</p>
<div class="byline">By Nora Finch and Bo Lind</div><time datetime="2024-04-02">2 April 2024</time>
<div class="share-buttons"><button>Share</button><a href="#">Tweet</a></div>
<figure><img src="boat.jpg" alt="A white boat at the quay at dawn"><figcaption>The old Swallow leaves for the last time. (Ada Brook/Reuters)</figcaption></figure>
<div class="article-body">
<p>${sentence('The <em>Swallow</em>')}</p>
<p>“It is loud, and it smells,” said <a href="/park">Mayor Ida Park</a>. “My grandmother said so too.”</p>
<aside class="related-stories"><h3>Related stories</h3><ul><li><a href="/1">Bridge to stay closed until June</a></li><li><a href="/2">New crane arrives at the yard</a></li></ul></aside>
<h2>Who pays?</h2>
<p>${sentence('The price')}</p>
<p><a href="/3">READ MORE: What the old ferry maps left out</a></p>
<ul><li>Three yards have answered.</li><li>One wants until May to think about it.</li></ul>
<div class="newsletter-signup"><p>Get the best of the harbor delivered to your inbox every morning</p><form><input type="email"><button>Sign up</button></form></div>
<blockquote><p>A boat is a promise to come back.</p></blockquote>
<p>${sentence('The timetable')}</p>
<p hidden>Never seen.</p><p style="display:none">Never seen either.</p>
</div></article>
<section class="comments"><h2>3 comments</h2><p>First! I have always said so and nobody ever listens to me here.</p></section>
</main>
<footer><p>© 2024 The Ferry Post. All rights reserved.</p></footer>
<script>document.write('<p>Scripted.</p>')</script>
</body></html>`;

describe('a news page', () => {
  const article = readText('https://ferry.example/2024/batteries.html', PAGE);

  test('the story is exactly the story', () => {
    expect(articleBody(article).split('\n')).toEqual([
      sentence('The Swallow'),
      '“It is loud, and it smells,” said Mayor Ida Park. “My grandmother said so too.”',
      'Who pays?',
      sentence('The price'),
      'Three yards have answered.',
      'One wants until May to think about it.',
      'A boat is a promise to come back.',
      sentence('The timetable'),
    ]);
  });

  test('everything around it is labelled', () => {
    expect(outline(article).filter((line) => !/^\S+ body/.test(line))).toEqual([
      'paragraph navigation: Skip to content',
      'list-item navigation 1: Home',
      'list-item navigation 1: News',
      'heading headline 1: Ferry boats may run on batteries',
      'paragraph subtitle: The harbor board wants quiet boats by next summer, and has asked three yards for a price.',
      'paragraph byline: By Nora Finch and Bo Lind',
      'paragraph dateline: 2 April 2024',
      'paragraph navigation: Share',
      'paragraph navigation: Tweet',
      'figure caption: A white boat at the quay at dawn',
      'caption caption: The old Swallow leaves for the last time.',
      'caption credit: (Ada Brook/Reuters)',
      'heading related 3: Related stories',
      'list-item related 1: Bridge to stay closed until June',
      'list-item related 1: New crane arrives at the yard',
      'paragraph promo: READ MORE: What the old ferry maps left out',
      'paragraph newsletter: Get the best of the harbor delivered to your inbox every morning',
      'paragraph navigation: Sign up',
      'heading comment 2: 3 comments',
      'paragraph comment: First! I have always said so and nobody ever listens to me here.',
      'paragraph legal: © 2024 The Ferry Post. All rights reserved.',
    ]);
  });

  test('nothing hidden or scripted is text', () => {
    expect(article.text).not.toMatch(/Never seen|Scripted|color: red/);
  });

  test('metadata says where it comes from', () => {
    expect(article.meta).toEqual({
      title: 'Ferry boats may run on batteries',
      subtitle: 'The harbor board wants quiet boats by next summer, and has asked three yards for a price.',
      authors: ['Nora Finch', 'Bo Lind'],
      published: '2024-04-02T08:30:00+02:00',
      language: 'en-GB',
      publisher: 'The Ferry Post',
      canonicalUrl: 'https://ferry.example/batteries',
      description: 'A trial begins in May.',
      imageUrl: 'https://ferry.example/boat.jpg',
      imageAlt: 'A white boat',
      origins: {
        title: 'json-ld',
        subtitle: 'under the headline',
        authors: 'json-ld',
        published: 'json-ld',
        language: 'html lang',
        publisher: 'open graph',
        canonicalUrl: 'link canonical',
        description: 'meta description',
        imageUrl: 'open graph',
        imageAlt: 'open graph',
      },
    });
  });

  test('every block has a path that finds its element, and a reason', () => {
    expect(article.blocks.every((block) => block.place.locator)).toBe(true);
    expect(article.blocks.find((block) => block.role === 'headline')?.place.locator).toBe('#main > article > h1');
    expect(article.blocks.filter((block) => block.role !== 'body').every((block) => block.reason)).toBe(true);
  });

  test('marks point at their words', () => {
    expect(marked(article)).toContain('emphasis: Swallow');
    expect(marked(article)).toContain('link: Mayor Ida Park -> /park');
  });
});

describe('a list of posts', () => {
  test('only the post whose headline is the page’s title is the story', () => {
    const posts = ['Rain', 'Snow', 'Hail']
      .map((name) => `<article><h2>${name} again</h2><p>${sentence(name)}</p></article>`)
      .join('');
    const page = `<html><head><title>Fog again</title></head><body><main><article><h1>Fog again</h1><p>${sentence('Fog')}</p></article>${posts}</main></body></html>`;
    expect(articleBody(readText('fog.html', page))).toBe(sentence('Fog'));
  });
});

test('a table of data keeps its cells, a table of layout does not', () => {
  const page = `<html><body><table><tr><td><article><h1>Tides</h1><p>${sentence('The tide')}</p><table><tr><th>Day</th><th>High</th></tr><tr><td>Monday</td><td>4.1 m</td></tr></table><p>${sentence('The moon')}</p></article></td></tr></table></body></html>`;
  expect(outline(readText('tides.html', page)).filter((line) => !line.includes('headline'))).toEqual([
    `paragraph body: ${sentence('The tide')}`,
    'table body 1.1.1h: Day',
    'table body 1.1.2h: High',
    'table body 1.2.1: Monday',
    'table body 1.2.2: 4.1 m',
    `paragraph body: ${sentence('The moon')}`,
  ]);
});

test('two line breaks are a new paragraph', () => {
  const page = `<body><div>${sentence('One')}<br><br>${sentence('Two')}<br>${sentence('Three')}</div></body>`;
  expect(articleBody(readText('a.html', page)).split('\n')).toHaveLength(2);
});

test('the encoding is the one the page declares', () => {
  const text = `<meta charset="iso-8859-2"><p>Łódź: ${sentence('The strike')}</p>`;
  const bytes = Uint8Array.from(
    text,
    (character) => ({ Ł: 0xa3, ó: 0xf3, ź: 0xbc })[character] ?? character.charCodeAt(0),
  );
  expect(readBytes('lodz.html', bytes).article.text).toMatch(/^Łódź:/);
});
