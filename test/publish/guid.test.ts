// Names for ever.
import { describe, expect, it } from 'vitest';
import { episodeGuid, podcastGuid } from '../../src/publish/guid.ts';

describe('podcast:guid', () => {
  it('is that of the specification for its two examples', () => {
    expect(podcastGuid('https://podnews.net/rss')).toBe('9b024349-ccf0-5f69-a609-6b82873eab3c');
    expect(podcastGuid('https://mp3s.nashownotes.com/pc20rss.xml')).toBe('917393e3-1b1e-5cef-ace4-edaa54e1f810');
  });

  it('forgets the scheme and slashes at the end', () => {
    expect(podcastGuid('http://podnews.net/rss//')).toBe(podcastGuid('https://podnews.net/rss'));
  });
});

it('two articles that had one name after each other have two guids', () => {
  const show = podcastGuid('https://example.org/feed.xml');
  expect(episodeGuid(show, 'content/a.md', 1)).not.toBe(episodeGuid(show, 'content/a.md', 2));
});
