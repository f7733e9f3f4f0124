#!/usr/bin/env node
// Learns what each signal of a page's block is worth: writes src/read/weights.ts, prints held-out figures.
//
//   npm run build && node scripts/reading-train.mjs FOLDER [--write]
//
// FOLDER holds gold.json ({id: {articleBody}}) and html/ID.html.gz. Nothing is random: same pages, same weights.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { pageMeta } from '../dist/read/metadata.js';
import { pageBlocks } from '../dist/read/page.js';
import { viewPage } from '../dist/read/pageview.js';
import { readabilityText } from '../dist/read/readability.js';
import { pageSignals } from '../dist/read/signals.js';
import { chance, contextSignals, judgeStory } from '../dist/read/story.js';
import { find, parseHtml } from '../dist/text/dom.js';
import { labelBlocks, wordsOf } from './reading-labels.mjs';

/** Ridge penalties of the two rounds, steps of gradient descent, and how often a signal must be seen. */
const ALONE = { penalty: 0.0003, steps: 250, seen: 8 };
const AMONG = { penalty: 0.001, steps: 250, seen: 8 };
const FOLDS = 5;

const folder = process.argv[2];
if (!folder) {
  console.error('Name the folder with gold.json and html/.');
  process.exit(2);
}
const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8'));
const pages = Object.keys(gold)
  .sort((a, b) => (a.slice(5) < b.slice(5) ? -1 : 1))
  .map(load);

report('Readability alone', pages, (page) => page.view.blocks.map((view) => view.kept));
const heldOut = new Map();
for (let fold = 0; fold < FOLDS; fold++) {
  const model = learn(pages.filter((_, index) => index % FOLDS !== fold));
  for (const page of pages.filter((_, index) => index % FOLDS === fold)) heldOut.set(page, judge(page, model));
}
report(`held out, ${FOLDS} folds`, pages, (page) => heldOut.get(page));
const model = learn(pages);
report('all pages', pages, (page) => judge(page, model));
if (process.argv.includes('--write')) writeFileSync(new URL('../src/read/weights.ts', import.meta.url), source(model));

function load(id) {
  const html = gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))).toString('utf8');
  const root = parseHtml(html, id);
  const { articleBody, title, description } = pageMeta(root);
  const blocks = pageBlocks(find(root, 'body') ?? root);
  const view = viewPage(blocks, { kept: readabilityText(html), articleBody, title, description });
  const story = gold[id].articleBody;
  return { id, story, view, signals: pageSignals(view), labels: labelBlocks(blocks, story), truth: shingles(story) };
}

function judge(page, model) {
  return judgeStory(page.view, model).map((judgment) => judgment.story);
}

/** Both rounds. The second learns from first judgments made by models that had not seen the page. */
function learn(list) {
  const first = list.map(() => null);
  for (let fold = 0; fold < 4; fold++) {
    const weights = descend(rows(list.filter((_, index) => index % 4 !== fold)), ALONE);
    for (const [index, page] of list.entries())
      if (index % 4 === fold) first[index] = page.signals.map((each) => chance(each, weights));
  }
  const alone = descend(rows(list), ALONE);
  const among = descend(
    rows(
      list,
      list.map((page, index) => contextSignals(page.view, page.signals, first[index])),
    ),
    AMONG,
  );
  return { alone, among };
}

/** Longer blocks weigh more; of the blocks far from the story every fourth stands for four. */
function rows(list, signals) {
  return list.flatMap((page, at) =>
    page.view.blocks.flatMap((view, index) => {
      if (view.block.picture) return [];
      const label = page.labels[index];
      const far = !label && !view.kept && page.view.main && !view.path.includes(page.view.main);
      if (far && index % 4 !== 0) return [];
      const weight = (1 + Math.min(60, wordsOf(view.block.text).length) / 6) * (far ? 4 : 1);
      return [{ signals: (signals?.[at] ?? page.signals)[index], label, weight }];
    }),
  );
}

/** Logistic regression with a ridge penalty, by gradient descent with momentum (Adam). */
function descend(rows, { penalty, steps, seen }) {
  const counts = new Map();
  for (const row of rows) for (const name of row.signals.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= seen).map(([name]) => name);
  const place = new Map(names.map((name, index) => [name, index]));
  const sparse = rows.map((row) =>
    [...row.signals].flatMap(([name, value]) => (place.has(name) ? [place.get(name), value] : [])),
  );
  const [weights, mean, square, slope] = [0, 0, 0, 0].map(() => new Float64Array(names.length));
  const total = rows.reduce((sum, row) => sum + row.weight, 0);
  for (let step = 1; step <= steps; step++) {
    slope.fill(0);
    for (const [at, row] of rows.entries()) {
      const entries = sparse[at];
      let sum = 0;
      for (let k = 0; k < entries.length; k += 2) sum += weights[entries[k]] * entries[k + 1];
      const error = (1 / (1 + Math.exp(-sum)) - row.label) * row.weight;
      for (let k = 0; k < entries.length; k += 2) slope[entries[k]] += error * entries[k + 1];
    }
    for (let at = 0; at < names.length; at++) {
      const gradient = slope[at] / total + penalty * weights[at];
      mean[at] = 0.9 * mean[at] + 0.1 * gradient;
      square[at] = 0.99 * square[at] + 0.01 * gradient * gradient;
      weights[at] -= (0.1 * (mean[at] / (1 - 0.9 ** step))) / (Math.sqrt(square[at] / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return Object.fromEntries(names.map((name, at) => [name, weights[at]]));
}

function shingles(text) {
  const words = wordsOf(text);
  const counts = new Map();
  for (let at = 0; at < Math.max(1, words.length - 3); at++) {
    const shingle = words.slice(at, at + 4).join(' ');
    if (shingle) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/** Precision, recall and F1 over four-word shingles, averaged by page; and the share of pages with every word right. */
function report(title, list, chosen) {
  const scores = list.map((page) => {
    const picked = chosen(page);
    const text = page.view.blocks
      .flatMap((view, index) => (picked[index] && !view.block.picture ? [view.block.text] : []))
      .join('\n');
    const guess = shingles(text);
    let right = 0;
    for (const [shingle, count] of guess) right += Math.min(count, page.truth.get(shingle) ?? 0);
    const size = (counts) => [...counts.values()].reduce((sum, count) => sum + count, 0);
    return {
      id: page.id,
      precision: guess.size > 0 ? right / size(guess) : null,
      recall: right / size(page.truth),
      exact: Number(wordsOf(text).join(' ') === wordsOf(page.story).join(' ')),
    };
  });
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const precision = mean(scores.map((score) => score.precision).filter((value) => value !== null));
  const recall = mean(scores.map((score) => score.recall));
  const figures = {
    F1: (2 * precision * recall) / (precision + recall),
    precision,
    recall,
    exact: mean(scores.map((score) => score.exact)),
  };
  console.log(
    title.padEnd(20),
    Object.entries(figures)
      .map(([name, value]) => `${name} ${value.toFixed(4)}`)
      .join('  '),
  );
  if (process.argv.includes('--worst'))
    for (const score of scores.filter((entry) => (entry.precision ?? 0) + entry.recall < 1.8))
      console.log('  ', score.id.slice(0, 12), score.precision?.toFixed(3), score.recall.toFixed(3));
}

function source({ alone, among }) {
  const table = (weights) =>
    Object.entries(weights)
      .filter(([, value]) => Math.abs(value) >= 0.02)
      .sort((a, b) => b[1] - a[1])
      .map(([name, value]) => `${name} ${value.toFixed(2)}`)
      .reduce((lines, entry) => {
        const line = lines.at(-1);
        if (line === undefined || line.length + entry.length > 112) lines.push(entry);
        else lines[lines.length - 1] = `${line}; ${entry}`;
        return lines;
      }, [])
      .join('\n');
  return `// What each signal of a block is worth, strongest for the story first. Written by scripts/reading-train.mjs.
import type { StoryModel } from './story.ts';

const ALONE = \`
${table(alone)}
\`;

const AMONG = \`
${table(among)}
\`;

/** \`kept 0.67; before kept 0.62\` as a table. */
function parse(table: string): Record<string, number> {
  const entries = table.trim().split(/;\\s|\\n/);
  return Object.fromEntries(entries.map((entry) => [entry.slice(0, entry.lastIndexOf(' ')), Number(entry.slice(entry.lastIndexOf(' ') + 1))]));
}

export const STORY_MODEL: StoryModel = { alone: parse(ALONE), among: parse(AMONG) };
`;
}
