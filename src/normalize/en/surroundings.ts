// The words around a place in an English sentence, and what kind of word each is: closed classes and endings, no dictionary.

export interface Surroundings {
  /** As written. */
  readonly word: string;
  /** Lower case, nearest first; punctuation marks are words of their own. */
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** As written, for names. */
  readonly leftWritten: readonly string[];
  readonly rightWritten: readonly string[];
}

/** Words looked at on each side. */
const REACH = 12;
/** Characters that hold them. */
const WINDOW = 160;
const WORD = /[\p{L}\p{N}]+(?:[’'][\p{L}]+)*|[^\s\p{L}\p{N}]/gu;
const STOP = /^[.!?;:]$/;

/** Within the sentence of `start`. */
export function surroundings(text: string, start: number, end: number): Surroundings {
  const before = text.slice(Math.max(0, start - WINDOW), start).match(WORD) ?? [];
  const after = text.slice(end, end + WINDOW).match(WORD) ?? [];
  const leftWritten = before.reverse();
  const stop = leftWritten.findIndex(
    (word, index) => STOP.test(word) && !(word === '.' && isInitial(leftWritten[index + 1])),
  );
  const closed = stop < 0 ? leftWritten : leftWritten.slice(0, stop);
  const stopAfter = after.findIndex((word) => STOP.test(word));
  const rightWritten = (stopAfter < 0 ? after : after.slice(0, stopAfter + 1)).slice(0, REACH);
  const lower = (words: readonly string[]): string[] => words.map((word) => word.toLowerCase().replace(/’/g, "'"));
  const near = closed.slice(0, REACH);
  return {
    word: text.slice(start, end),
    left: lower(near),
    right: lower(rightWritten),
    leftWritten: near,
    rightWritten,
  };
}

const isInitial = (word: string | undefined): boolean =>
  word !== undefined && /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen)$/u.test(word);

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const DETERMINERS = setOf(
  `a an the this these those my your his her its our their whose no any every each some another either neither
  such what which`,
);
export const QUANTITIES = setOf(
  `two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion dozen
  several many few both all more most one first second third last next other enough much less`,
);
export const PREPOSITIONS = setOf(
  `of in on at for with by from under about per into without against over through between among amid during after before
  since until toward towards within beyond despite via off across behind near like as than up down out along around
  past above below beneath beside onto upon throughout inside outside`,
);
export const SUBJECTS = setOf('i you we they he she it who');
export const OBJECTS = setOf('me us them him it you himself herself itself themselves ourselves myself yourself');
export const MODALS = setOf(
  `will would can could may might must shall should cannot won't wouldn't can't couldn't shouldn't mustn't don't doesn't
  didn't do does did let lets let's i'll you'll we'll they'll he'll she'll it'll i'd you'd we'd they'd he'd she'd help helps helped
  please needn't gonna`,
);
export const HAVES = setOf(`have has had having i've you've we've they've haven't hasn't hadn't`);
export const BES = setOf(
  `is are was were be been being am isn't aren't wasn't weren't i'm you're we're they're he's she's it's that's get gets got getting`,
);
/** Verbs after which an adjective stands. */
export const LINKING = setOf(
  `is are was were be been being am isn't aren't wasn't weren't i'm you're we're they're he's she's it's that's seem seems seemed look looks
  looked feel feels felt remain remains remained appear appears appeared become becomes became stay stays stayed sound sounds sounded
  keep keeps kept`,
);
const ADVERBS = setOf(
  `not never always often also still even just now then ever rarely seldom sometimes usually soon only really already again too very
  so n't today instead perhaps maybe once together`,
);
const NOT_ADVERBS = setOf(
  'family reply supply ally fly italy july early only daily weekly monthly yearly elderly friendly likely',
);
/** Verbs of the past that do not end in -ed. */
export const PAST = setOf(
  `was were had said told went came took made gave got saw found held kept left led let met paid put ran sent set sat stood
  spoke spent won wrote began became brought broke built bought caught chose drew drove ate fell felt flew forgot grew heard hid knew lay
  lost meant rode rang rose sang sold shot slept stole swam taught thought threw understood woke wore did could would`,
);
export const PRESENT = setOf(
  `is are has have does do says say am isn't aren't don't doesn't wants want think thinks know knows can will`,
);
/** Plurals that stand before a noun as if they were its adjectives. */
const PLURAL_MODIFIERS = setOf(
  `sales sports arms savings earnings emissions customs goods news politics economics systems operations drugs rights services
  weapons games women's men's children's series species united states mathematics physics careers cosmetics electronics`,
);
/** Verbs in -s that often stand before a noun. */
const VERBS_IN_S = setOf(
  `brings makes takes gives shows means needs wants offers includes requires causes creates sees provides becomes seems remains says gets
  keeps calls faces marks aims has gains hits sets puts uses leads finds holds plays does goes comes`,
);
/** Nouns that end in s and are one. */
const SINGULAR_S = /(?:ss|us|is|ous|'s)$/;

export const isDeterminer = (word = ''): boolean => DETERMINERS.has(word) || /(?:'s|s')$/.test(word);
export const isNumber = (word = ''): boolean => /^\d/.test(word) || QUANTITIES.has(word);
export const isPunctuation = (word = ','): boolean => /^[^\p{L}\p{N}]/u.test(word);
export const isAdverb = (word = ''): boolean => ADVERBS.has(word) || (/..ly$/.test(word) && !NOT_ADVERBS.has(word));
export const isPlural = (word = ''): boolean =>
  /^(?:people|men|women|children|police|others|both|many|some|few|most|fish|cattle|nine|two|three|four|five|those|these|all)$/.test(
    word,
  ) ||
  (/..s$/.test(word) &&
    !SINGULAR_S.test(word) &&
    !PLURAL_MODIFIERS.has(word) &&
    !BES.has(word) &&
    !DETERMINERS.has(word) &&
    !HAVES.has(word) &&
    !VERBS_IN_S.has(word));
export const isPast = (word = ''): boolean =>
  PAST.has(word) || (/..ed$/.test(word) && !/^(?:need|seed|speed|feed|bleed|indeed|hundred|red)$/.test(word));
/** What may begin the object of a verb, and hardly anything else. */
export const opensObject = (word = ''): boolean =>
  isDeterminer(word) ||
  OBJECTS.has(word) ||
  /^\d/.test(word) ||
  /^(?:that|how|whether|all|more|less|fewer|several|many|both|up|about|nearly|almost)$/.test(word);

/** The nearest word on the left that is no adverb, and its index. */
export function nearest(left: readonly string[]): readonly [word: string | undefined, index: number] {
  let index = 0;
  while (index < left.length && isAdverb(left[index])) index++;
  return [left[index], index];
}
