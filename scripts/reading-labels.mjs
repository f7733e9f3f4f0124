// Which blocks of a page are the story, found by laying the known text of the story over them. For training only.

export const wordsOf = (text) => (text ?? '').match(/[\p{L}\p{N}_]+/gu) ?? [];

/**
 * Takes page blocks and the story's text. Gives 1 for a block whose words mostly stand in the story, in a run of at
 * least four, each word of the story used once; short blocks must fit exactly between their neighbors.
 */
export function labelBlocks(blocks, story) {
  const words = wordsOf(story);
  const used = new Uint8Array(words.length);
  const index = new Map();
  for (const [at, word] of words.entries()) index.set(word, [...(index.get(word) ?? []), at]);
  const own = blocks.map((block) => (block.picture ? [] : wordsOf(block.text)));
  const found = blocks.map(() => undefined);
  const long = [...blocks.keys()].filter((at) => own[at].length >= 5).sort((a, b) => own[b].length - own[a].length);
  for (const at of long) {
    const taken = runs(own[at], words, index, used);
    if (taken.length < own[at].length * 0.5) continue;
    for (const position of taken) used[position] = 1;
    found[at] = { start: taken[0], end: Math.max(...taken) + 1 };
  }
  for (const at of blocks.keys()) {
    const size = own[at].length;
    if (size === 0 || size >= 5) continue;
    const before = found.slice(0, at).findLast((entry) => entry);
    const after = found.slice(at + 1).find((entry) => entry);
    for (const start of [before?.end ?? 0, after ? after.start - size : -1]) {
      const fits = start >= 0 && own[at].every((word, step) => words[start + step] === word && !used[start + step]);
      if (!fits) continue;
      used.fill(1, start, start + size);
      found[at] = { start, end: start + size };
      break;
    }
  }
  return found.map((entry) => (entry ? 1 : 0));
}

/** Positions in the story of the longest runs of a block's words, none used twice. */
function runs(own, words, index, used) {
  const taken = [];
  for (let at = 0; at < own.length;) {
    let best = 0;
    let start = -1;
    for (const candidate of index.get(own[at]) ?? []) {
      let length = 0;
      while (at + length < own.length && words[candidate + length] === own[at + length] && !used[candidate + length])
        length++;
      if (length > best) [best, start] = [length, candidate];
    }
    if (best >= Math.min(4, own.length)) {
      for (let step = 0; step < best; step++) taken.push(start + step);
      at += best;
    } else at++;
  }
  return taken;
}
