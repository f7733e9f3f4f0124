// What was and what is: two versions of an article, sentence by sentence. The only door to diff.
import { diffArrays } from 'diff';
import type { SentenceChange } from '../model/feed.ts';

/** Sentences that stayed are left out. One that was put in another's place stands beside it. */
export function changesBetween(before: readonly string[], after: readonly string[]): SentenceChange[] {
  const changes: SentenceChange[] = [];
  let removed: readonly string[] = [];
  const settle = (added: readonly string[]): void => {
    for (let index = 0; index < Math.max(removed.length, added.length); index++)
      changes.push({ was: removed[index] ?? '', is: added[index] ?? '' });
    removed = [];
  };
  for (const part of diffArrays([...before], [...after])) {
    if (part.removed) removed = [...removed, ...part.value];
    else settle(part.added ? part.value : []);
  }
  settle([]);
  return changes;
}
