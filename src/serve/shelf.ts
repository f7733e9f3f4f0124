// The page of a folder that has none of its own: its editions, by title.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readIfThere } from '../io/files.ts';
import { outputFolder } from '../io/folder.ts';
import { readManifest } from '../manifest.ts';
import { element, escapeText } from '../text/xml.ts';

export async function shelfPage(root: string): Promise<string> {
  const names = (await readdir(root, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
  const items: string[] = [];
  for (const name of names) {
    if (!(await readIfThere(join(root, name, 'index.html')))) continue;
    const link = element('a', { href: `./${encodeURIComponent(name)}/` }, escapeText(await titleOf(root, name)));
    items.push(element('li', {}, link));
  }
  const list = items.length > 0 ? element('ul', {}, items.join('\n')) : element('p', {}, 'There are no editions yet.');
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Editions</title><meta name="color-scheme" content="light dark">
<body style="font: 1.1rem/1.6 system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem">
<main><h1>Editions</h1>
${list}
</main></body></html>
`;
}

const titleOf = async (root: string, name: string): Promise<string> =>
  (await readManifest(outputFolder(root, name)))?.summary.title ?? name;
