// Whether an English word that may be a noun (or an adjective) or a verb is a verb here, and why.
import {
  BES,
  DETERMINERS,
  HAVES,
  isAdverb,
  isDeterminer,
  isNumber,
  isPast,
  isPlural,
  isPunctuation,
  LINKING,
  MODALS,
  nearest,
  opensObject,
  PREPOSITIONS,
  SUBJECTS,
  type Surroundings,
} from './surroundings.ts';

export interface WordClass {
  readonly verb: boolean;
  /** For a person: 'after “to”'. */
  readonly because: string;
}

/** Words before `to` that make it a preposition. */
const BEFORE_TO_A_NOUN =
  /^(?:according|due|thanks|contrary|prior|owing|compared|access|response|addition|regard|respect|relation|opposed|attributed|linked|close|next|similar|equal|amount|amounts|amounted|listen|listened|listening|devoted|dedicated|committed|approach|answer|solution|key|threat|damage|visit|return|returned|rose|fell|risen|fallen|subject|alternative|relating|related)$/;
/** Adjectives that look like the verb: they stand before a noun, so that only an object with its determiner tells a verb. */
const ADJECTIVES =
  /^(?:record|present|perfect|separate|moderate|deliberate|appropriate|elaborate|articulate|intimate|subordinate|compact|converse|abstract|alternate|approximate|degenerate|desolate|associate|aggregate|subject)$/i;
/** Verbs that take a clause with “that”. */
const WITH_THAT = /^(?:estimates|projects|suspects|objects|protests)$/i;
/** What introduces a clause, so that the “that” after it is no subject of ours. */
const SAYING =
  /^(?:say|says|said|saying|argue|argues|argued|think|thinks|thought|know|knows|knew|hope|hopes|show|shows|showed|believe|believes|found|find|claim|claims|fear|fears|means|so|such|now|see|is|was|suggest|suggests|estimate|estimates)$/;
/** Words of time that follow without a preposition: "contests this year". */
const TIME =
  /^(?:years?|weeks?|months?|days?|seasons?|spring|summer|fall|autumn|winter|time|morning|night|decade|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|quarter|century)$/;
/** Finite verbs that show the word before them to be their subject. */
const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did|isn't|wasn't|aren't|weren't|hasn't|hadn't|won't|says?|said|shows?|showed|rose|fell|began|came|went|took|ran|gave|led|made|means?|lasted|ended|remains?)$/;

/**
 * The class of a word in its base form or with -s, by its neighbors. The cues in order of their strength: what governs a verb
 * (to, a modal, a subject pronoun), what governs a noun (a determiner, a preposition), then the noun before and the object after.
 */
export function wordClass(around: Surroundings): WordClass {
  const { left, right, word } = around;
  const third = /s$/.test(word) && !/ss$/.test(word);
  const [near, at] = nearest(left);
  const next =
    /^(?:this|last|next|every|each|a|that|one)$/.test(right[0] ?? '') && TIME.test(right[1] ?? '') ? '.' : right[0];
  const is = (verb: boolean, because: string): WordClass => ({ verb, because });

  if (next === '-' && !isPunctuation(right[1])) return is(false, 'in a compound');
  if (next === "'" || next === '’') return is(false, 'a possessive');
  if (left[0] === '-' && /^[a-z]/.test(left[1] ?? ''))
    return is(/^(?:re|co|pre|mis|over|under)$/.test(left[1]!), 'in a compound');
  if (near === undefined) {
    if (third)
      return opensObject(next) && !FINITE.test(next ?? '') ? is(true, `before “${next}”`) : is(false, 'a subject');
    return !FINITE.test(next ?? '') && (opensObject(next) || next === 'your')
      ? is(true, `before “${next}”`)
      : is(false, 'at the beginning');
  }
  if (near === 'to') {
    const before = left[at + 1] ?? '';
    if (BEFORE_TO_A_NOUN.test(before) && !opensObject(next)) return is(false, `after “${before} to”`);
    if (third) return is(false, 'after “to”');
    return is(true, 'after “to”');
  }
  if (MODALS.has(near) && !third) return is(true, `after “${near}”`);
  if (MODALS.has(near) && third && at === 0) return is(false, `after “${near}”`);
  if (SUBJECTS.has(near)) {
    // A question asks for the base form, and so do verbs of making and letting: "did you use".
    if (near === 'it' && !third && !MODALS.has(left[at + 1] ?? '')) return is(opensObject(next), `after “${near}”`);
    return is(true, `after “${near}”`);
  }
  if (near === 'them' || near === 'him' || near === 'us' || near === 'me') return is(!third, `after “${near}”`);
  if (near === 'that' || near === 'which') return relative(around, at, third);
  if (/^\p{Lu}\p{Ll}/u.test(word) && /^\p{Ll}/u.test(around.leftWritten[0] ?? '')) return is(false, 'a name');
  if (/^\d/.test(near)) return is(false, `after “${near}”`);
  if (isNumber(near) || near === 'some') return is(!third && opensObject(next), `after “${near}”`);
  if (isDeterminer(near) || /^\d/.test(near)) return is(false, `after “${near}”`);
  if (PREPOSITIONS.has(near)) return particle(around, at, third);
  if (BES.has(near) || (LINKING.has(near) && !third)) return is(false, `after “${near}”`);
  if (HAVES.has(near)) return is(false, `after “${near}”`);
  if (near === 'and' || near === 'or' || near === 'but' || near === ',' || near === 'nor')
    return coordinated(around, at, third);
  if (isPunctuation(near)) {
    if (/^["“”‘([—–]$/.test(near)) return afterMark(around, third);
    return is(opensObject(next) && !third, `before “${next ?? ''}”`);
  }
  return afterNoun(around, next, near, at, third);
}

/** "plants that produce", but "that record". */
function relative({ left, right }: Surroundings, at: number, third: boolean): WordClass {
  const [before = ',', next = '.'] = [left[at + 1], right[0]];
  const because = `after “${left[at]}”`;
  // "in which permits are sold", "which advocates say": the word is the subject of a clause of its own.
  if (PREPOSITIONS.has(before) || FINITE.test(next)) return { verb: false, because };
  const antecedent = !isPast(before) && !SAYING.test(before) && (left[at] === 'which' || !isPunctuation(before));
  if (!third) return { verb: (antecedent && isPlural(before)) || opensObject(next), because };
  return { verb: antecedent && !PREPOSITIONS.has(next) && !isPunctuation(next), because };
}

/** A preposition governs a noun; but "up" and the like may end a verb before another: rare, and only before an object. */
function particle({ left, right }: Surroundings, at: number, third: boolean): WordClass {
  const because = `after “${left[at]}”`;
  if (third || !opensObject(right[0])) return { verb: false, because };
  return { verb: /^(?:up|out|off|down|in)$/.test(left[at]!) && isPlural(left[at + 1]), because };
}

/** Two joined by “and” are of one class: "to read and record", "the past and present". */
function coordinated({ left, right, word: own }: Surroundings, at: number, third: boolean): WordClass {
  const because = `joined by “${left[at]}”`;
  const [next = '.'] = right;
  const object = opensObject(next);
  const thing = !isPunctuation(next) && !PREPOSITIONS.has(next) && !FINITE.test(next) && !ADJECTIVES.test(own);
  for (let index = at + 1; index < Math.min(left.length, at + 9); index++) {
    const word = left[index]!;
    if (isPunctuation(word) && word !== ',') break;
    const governor =
      index > at + 1 &&
      (word === 'to' || MODALS.has(word)) &&
      !isDeterminer(left[index - 1]) &&
      !isNumber(left[index - 1]);
    // "to read and record", "to end delays and use the tracks": the second verb hangs on the same word.
    if (governor && !third) return { verb: object || thing || index <= at + 3, because: `${because}, after “${word}”` };
    if (SUBJECTS.has(word) && object) return { verb: true, because };
  }
  return { verb: object, because };
}

/** After an opening mark a clause begins. */
function afterMark({ right }: Surroundings, third: boolean): WordClass {
  return { verb: !third && opensObject(right[0]) && right[0] !== 'that', because: 'at the beginning' };
}

function afterNoun(
  around: Surroundings,
  next: string | undefined,
  near: string,
  at: number,
  third: boolean,
): WordClass {
  const { left, word, leftWritten, rightWritten } = around;
  if (FINITE.test(next ?? '') && !(third && next === 'had')) return { verb: false, because: `before “${next}”` };
  if (next === 'of') return { verb: false, because: 'before “of”' };
  const object = opensObject(next) || (isAdverb(next) && /ly$/.test(next ?? ''));
  if (isNumber(near) && !isPlural(near)) return { verb: false, because: `after “${near}”` };
  if (third) {
    // One subject: "the plant produces"; an adjective or a noun before a plural: "court records".
    if (at > 0 && !/^(?:only|very|too|so|most)$/.test(left[0]!)) return { verb: true, because: `after “${left[0]}”` };
    if (next === 'that' && !WITH_THAT.test(word)) return { verb: false, because: 'before “that”' };
    // "Lopez advocates tax cuts": a name before, and no verb or preposition after.
    const name =
      /^\p{Lu}/u.test(leftWritten[at] ?? '') &&
      !/^\p{Lu}/u.test(word) &&
      !/(?:an|ish|ese|ic|i)$/.test(near) &&
      left.length > at;
    if (
      name &&
      next !== undefined &&
      !isPunctuation(next) &&
      !PREPOSITIONS.has(next) &&
      !isPast(next) &&
      !FINITE.test(next) &&
      !/^(?:to|and|or|who|that|insist|hope|want|warn|here|there)$/.test(next) &&
      (/^\p{Lu}/u.test(rightWritten[0] ?? '') || !isPlural(near))
    )
      return { verb: true, because: `after “${near}”` };
    if (object && !isPlural(near)) return { verb: true, because: `before “${next}”` };
    return { verb: false, because: `after “${near}”` };
  }
  if (isPast(near) || /ing$/.test(near)) return { verb: false, because: `after “${near}”` };
  if (isPlural(near) && !(/^\p{Lu}/u.test(leftWritten[at] ?? '') && left[at + 1] !== undefined)) {
    if (ADJECTIVES.test(word) && !object) return { verb: false, because: `after “${near}”` };
    if (object) return { verb: true, because: `“${near}” before, “${next}” after` };
    if (
      /^(?:for|from|as|at|with|on|in|by|to|when|if|because|,|more|less|only|every|but|against|over|against)$/.test(
        next ?? '.',
      ) ||
      next === undefined ||
      isPunctuation(next)
    )
      return { verb: !governed(left, at), because: `after the plural “${near}”` };
    // A bare noun after it may be its object: "officers record every call", "arms project leaders".
    return { verb: !governed(left, at) || /s$/.test(next), because: `after the plural “${near}”` };
  }
  return { verb: false, because: `after “${near}”` };
}

const SHARE =
  /^(?:quarter|half|third|majority|number|most|many|some|all|percent|lot|group|share|pair|handful|minority|fifth|tenth)$/;

/** True when the plural before stands after a verb or a preposition, and is no subject: "cut jobs project". */
function governed(left: readonly string[], at: number): boolean {
  for (let index = at + 1; index < Math.min(left.length, at + 4); index++) {
    const word = left[index]!;
    if (isPunctuation(word) || DETERMINERS.has(word) || isNumber(word)) return false;
    if (PREPOSITIONS.has(word)) {
      // "A quarter of students graduate", but "sales of cars increase" is rare, and "reports of arms exports" is not.
      return index === at + 1 && !isPlural(left[index + 1]) && !SHARE.test(left[index + 1] ?? '');
    }
    if (isPast(word)) return true;
  }
  return false;
}
