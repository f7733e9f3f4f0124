// Who is who: an article under another name, and what changed in it.
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../src/publish/changes.ts';
import { likeness, sketchOf } from '../../src/publish/sketch.ts';

const STORY = Array.from(
  { length: 60 },
  (_, index) => `Sentence ${index} tells of harbor ${index * 7} and its ${index} lamps.`,
);

describe('sketches', () => {
  it('know an article again after a correction, and not another one', () => {
    const corrected = STORY.map((sentence, index) => (index === 5 ? 'This was put right.' : sentence));
    expect(likeness(sketchOf(STORY.join(' ')), sketchOf(corrected.join(' ')))).toBeGreaterThan(0.8);
    const other = STORY.map((_, index) => `Bread ${index} was baked at hour ${index} by baker ${index * 3}.`);
    expect(likeness(sketchOf(STORY.join(' ')), sketchOf(other.join(' ')))).toBeLessThan(0.2);
  });
});

describe('changes', () => {
  it('stand beside what they replaced; what stayed is left out', () => {
    expect(changesBetween(['A.', 'B.', 'C.', 'D.'], ['A.', 'B, corrected.', 'C.', 'E.', 'D.'])).toEqual([
      { was: 'B.', is: 'B, corrected.' },
      { was: '', is: 'E.' },
    ]);
    expect(changesBetween(['A.', 'B.'], ['A.'])).toEqual([{ was: 'B.', is: '' }]);
    expect(changesBetween(STORY, STORY)).toEqual([]);
  });
});
