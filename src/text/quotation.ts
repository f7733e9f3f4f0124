// Quotation marks: which a text uses, and whether one opens or closes.

export interface MarkStyle {
  isMark(character: string): boolean;
  opens(text: string, index: number, character: string): boolean;
  /** Asked only while a quotation is open. */
  closes(text: string, index: number, character: string): boolean;
  /** Asked only while a quotation is open and the mark does not close it. */
  opensAgain(text: string, index: number, character: string): boolean;
  /** Characters of the mark at an index; one unless told. */
  width?(text: string, index: number): number;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The style of a text: doubles, unless singles or guillemets do their work. */
export function marksOf(text: string): MarkStyle {
  const doubles = count(text, /[“”"„]/g);
  const singles = count(text, /(?<![\p{L}\p{N}])‘(?=\S)/gu);
  const guillemets = count(text, /[«»]/g);
  if (guillemets > doubles) return guillemetStyle(text);
  if (singles > 1 && singlesLead(text) && singlesClose(text)) return singleStyle;
  return count(text, /„/g) > 0 && count(text, /„/g) >= count(text, /”/g) * 0.4 ? lowHighStyle : doubleStyle;
}

/** The first mark of a line is an outer one; a text full of quotations in quotations has many inner ones. */
function singlesLead(text: string): boolean {
  let singles = 0;
  let doubles = 0;
  for (const line of text.split('\n')) {
    const first = /[“"„]|(?<![\p{L}\p{N}])‘(?=\S)/u.exec(line)?.[0];
    if (first === '‘') singles++;
    else if (first !== undefined) doubles++;
  }
  return singles > doubles * 0.8;
}

/** Singles are quotation marks only if some of what they open is closed beside a comma or a stop. */
const singlesClose = (text: string): boolean =>
  count(text, /[.,?!…—]’(?![\p{L}\p{N}])/gu) >= 1 || count(text, /(?<=\p{L})’[.,;](?=\s|$)/gmu) >= 1;

const blankBefore = (text: string, index: number): boolean => index === 0 || /[\s([—–/-]/.test(text[index - 1]!);
const wordAfter = (text: string, index: number): boolean =>
  /[\p{L}\p{N}$£€[(…'’‘“.#@&_*—-]/u.test(text[index + 1] ?? '');

const doubleStyle: MarkStyle = {
  isMark: (character) =>
    character === '“' || character === '”' || character === '"' || character === "'" || character === '`',
  width: (text, index) => (text[index] === "'" || text[index] === '`' ? 2 : 1),
  opens: (text, index, character) => {
    if (character === '“') return true;
    // 6'2" and 12" are inches.
    if (character === '"')
      return (
        ((blankBefore(text, index) || /[‘'“:]/.test(text[index - 1]!)) && wordAfter(text, index)) ||
        opensBeforeBlank(text, index)
      );
    if (character === '`') return text[index + 1] === '`' && blankBefore(text, index);
    // Two apostrophes for one mark.
    if (character === "'") return text[index + 1] === "'" && blankBefore(text, index) && wordAfter(text, index + 1);
    // A closing mark where only an opening one can be is a typing error.
    return blankBefore(text, index) && wordAfter(text, index);
  },
  closes: (text, index, character) => {
    if (character === '”') return true;
    if (character === '"') return true;
    if (character === '`') return false;
    if (character === "'") return twoApostrophes(text, index);
    // “Two opening marks“: the second closes when it stands where only a closing one can.
    return !wordAfter(text, index) && !blankBefore(text, index);
  },
  opensAgain: (text, index, character) => character === '“' && blankBefore(text, index),
};

/** 'old school,''' she said: the last two of a run of apostrophes after a word are one closing double mark. */
const twoApostrophes = (text: string, index: number): boolean =>
  text[index + 1] === "'" &&
  text[index + 2] !== "'" &&
  /[\p{L}\p{N}.,!?…']/u.test(text[index - 1] ?? '') &&
  !/[\p{L}\p{N}"”]/u.test(text[index + 2] ?? '');

/** said," It is late": the blank is on the wrong side, and a mark that can only close follows. */
function opensBeforeBlank(text: string, index: number): boolean {
  if (!/[,:]/.test(text[index - 1] ?? '') || !/^"\s[\p{L}[(]/u.test(text.slice(index, index + 3))) return false;
  const next = text.indexOf('"', index + 1);
  return next > 0 && !blankBefore(text, next) && !/[\p{L}\p{N}]/u.test(text[next + 1] ?? '');
}

const lowHighStyle: MarkStyle = {
  isMark: (character) => '„“”"'.includes(character),
  opens: (text, index, character) => character === '„' || (character === '"' && blankBefore(text, index)),
  closes: (_text, _index, character) => character !== '„',
  opensAgain: (_text, _index, character) => character === '„',
};

/** French «…», German and Danish »…«: the first one tells. */
function guillemetStyle(text: string): MarkStyle {
  const inward =
    text.indexOf('»') >= 0 &&
    text.indexOf('»') < (text.indexOf('«') < 0 ? Number.POSITIVE_INFINITY : text.indexOf('«'));
  const [open, close] = inward ? ['»', '«'] : ['«', '»'];
  return {
    isMark: (character) => character === open || character === close,
    opens: (_text, _index, character) => character === open,
    closes: (_text, _index, character) => character === close,
    opensAgain: (_text, _index, character) => character === open,
  };
}

/** British: singles outside, apostrophes everywhere. */
const singleStyle: MarkStyle = {
  isMark: (character) => character === '‘' || character === '’',
  opens: (text, index, character) =>
    character === '‘'
      ? !/[\p{L}\p{N}]/u.test(text[index - 1] ?? '') && !/^‘\d\ds\b/.test(text.slice(index, index + 5))
      : // A closing mark where only an opening one can be is a typing error.
        index === 0 && /\p{Lu}/u.test(text[1] ?? '') && text[2] !== '’',
  closes: (text, index, character) => {
    if (character === '‘') return !wordAfter(text, index) && !blankBefore(text, index);
    if (/[\p{L}\p{N}]/u.test(text[index + 1] ?? '')) return false;
    const before = text[index - 1] ?? '';
    if (/\s/.test(before) || closesInner(text, index)) return false;
    // A plural's apostrophe (voters’ rights) looks the same as a mark: what follows tells.
    if (/s/i.test(before))
      return !possessing(text.slice(index + 1, index + 20)) || !text.slice(index + 1, index + 400).includes('’');
    return true;
  },
  opensAgain: (text, index, character) =>
    character === '‘' && blankBefore(text, index) && /[.!?]\s+$/.test(text.slice(Math.max(0, index - 4), index)),
};

/** What is owned follows the plural: a noun or an adjective, never one of the small words that go on with a sentence. */
const possessing = (after: string): boolean =>
  /^\s+\p{Ll}/u.test(after) &&
  !/^\s+(?:of|for|about|in|on|at|to|by|with|from|and|or|but|as|is|are|was|were|be|has|had|have|will|would|can|could|should|may|might|did|does|do|that|who|which|when|where|while|if|than|he|she|it|they|we|you|his|her|its|their|the|a|an|this|these|said|says|because|after|before|during|over|under|against|among|between)\b/.test(
    after,
  );

/** A mark inside was opened and not closed: “no or a closing single that stands as an opening one: ’No boots.’ */
function closesInner(text: string, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 400); at--) {
    const character = text[at]!;
    if (character === '‘' || character === '”') return false;
    if (character === '“') return true;
    if (character !== '’') continue;
    if (at > 0 && blankBefore(text, at) && /\p{Lu}/u.test(text[at + 1] ?? '')) return true;
    if (!/[\p{L}\p{N}]/u.test(text[at + 1] ?? '')) return false;
  }
  return false;
}
