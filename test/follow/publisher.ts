// A site that plays: pages and feeds that change, and what was asked of it, on a real server of this machine.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface Publisher {
  readonly origin: string;
  readonly answers: Map<string, Answer>;
  /** Paths, in the order they were asked for; robots.txt left out. */
  readonly asked: string[];
  close(): void;
}

export async function aPublisher(): Promise<Publisher> {
  const answers = new Map<string, Answer>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    if (path !== '/robots.txt') asked.push(path);
    const answer = answers.get(path);
    if (answer) answer(request, response);
    else response.writeHead(404).end('nothing here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answers,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

export const body = (text: string, headers: Readonly<Record<string, string>> = {}, status = 200): Answer => {
  return (_request, response) => response.writeHead(status, headers).end(text);
};

/** Answers 304 while the client knows this very text. */
export const tagged = (text: string, etag: string, headers: Readonly<Record<string, string>> = {}): Answer => {
  return (request, response) => {
    if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
    else response.writeHead(200, { etag, ...headers }).end(text);
  };
};

const LONG =
  'The ferry left the pier before dawn, with eleven people on board and a crate of lamps. “We sail when the fog lets us,” said Ada Lind, who has run the line for thirty years. Nobody on the quay disagreed with her, and nobody ever has. By noon the lamps were lit on the other shore.';

export interface Item {
  readonly guid: string;
  readonly link?: string;
  readonly title: string;
  /** The whole article in the feed. */
  readonly content?: string;
  readonly updated?: string;
}

/** An article's body that is long enough to be believed. */
export const story = (words: string): string => `<p>${words} ${LONG}</p>`;

export const rss = (items: readonly Item[], channel = ''): string => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dcterms="http://purl.org/dc/terms/"><channel>
<title>The Ferry Post</title><language>en</language>${channel}
${items
  .map(
    ({ guid, link, title, content, updated }) => `<item><guid isPermaLink="false">${guid}</guid><title>${title}</title>
${link ? `<link>${link}</link>` : ''}<pubDate>Tue, 02 Apr 2024 08:30:00 +0200</pubDate>
${updated ? `<dcterms:modified>${updated}</dcterms:modified>` : ''}<description>Short.</description>
${content ? `<content:encoded><![CDATA[${content}]]></content:encoded>` : ''}</item>`,
  )
  .join('\n')}
</channel></rss>`;

export const page = (title: string, words: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><article><h1>${title}</h1>${story(words)}</article></body></html>`;
