// Quotation marks: which a text uses, and whether one opens or closes.

export interface MarkStyle {
  isMark(character: string): boolean;
  opens(text: string, index: number, character: string): boolean;
  /** Asked only while a quotation is open. */
  closes(text: string, index: number, character: string): boolean;
  /** Asked only while a quotation is open and the mark does not close it. */
  opensAgain(text: string, index: number, character: string): boolean;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The style of a text: doubles, unless singles or guillemets do their work. */
export function marksOf(text: string): MarkStyle {
  const doubles = count(text, /[“”"„]/g);
  const singles = count(text, /(?<![\p{L}\p{N}])‘(?=\S)/gu);
  const guillemets = count(text, /[«»]/g);
  if (guillemets > doubles) return guillemetStyle(text);
  if (singles > 1 && singles > count(text, /[“"„]/g) * 0.8 && singlesClose(text)) return singleStyle;
  return count(text, /„/g) > 0 && count(text, /„/g) >= count(text, /”/g) * 0.4 ? lowHighStyle : doubleStyle;
}

/** Singles are quotation marks only if most of what they open is closed after punctuation or a word's end. */
const singlesClose = (text: string): boolean => count(text, /[.,?!…—]’(?![\p{L}\p{N}])/gu) >= 1;

const blankBefore = (text: string, index: number): boolean => index === 0 || /[\s([—–/-]/.test(text[index - 1]!);
const wordAfter = (text: string, index: number): boolean =>
  /[\p{L}\p{N}$£€[(…'’‘“.#@&_*—-]/u.test(text[index + 1] ?? '');

const doubleStyle: MarkStyle = {
  isMark: (character) => character === '“' || character === '”' || character === '"',
  opens: (text, index, character) => {
    if (character === '“') return true;
    // 6'2" and 12" are inches.
    if (character === '"')
      return (blankBefore(text, index) || /[‘'“]/.test(text[index - 1]!)) && wordAfter(text, index);
    // A closing mark where only an opening one can be is a typing error.
    return blankBefore(text, index) && wordAfter(text, index);
  },
  closes: (text, index, character) => {
    if (character === '”') return true;
    if (character === '"') return true;
    // “Two opening marks“: the second closes when it stands where only a closing one can.
    return !wordAfter(text, index) && !blankBefore(text, index);
  },
  opensAgain: (text, index, character) => character === '“' && blankBefore(text, index),
};

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
    character === '‘' && blankBefore(text, index) && !/^‘\d\ds\b/.test(text.slice(index, index + 5)),
  closes: (text, index, character) => {
    if (character !== '’' || /[\p{L}\p{N}]/u.test(text[index + 1] ?? '')) return false;
    const before = text[index - 1] ?? '';
    if (/[.,?!…—–)\]”-]/.test(before)) return true;
    if (/\s/.test(before)) return false;
    // A plural's apostrophe (voters’ rights) looks the same as a mark: what follows tells.
    if (/s/i.test(before))
      return !/^’\s+\p{Ll}/u.test(text.slice(index, index + 4)) || !text.slice(index + 1, index + 400).includes('’');
    return true;
  },
  opensAgain: (text, index, character) =>
    character === '‘' && blankBefore(text, index) && /[.!?]\s+$/.test(text.slice(Math.max(0, index - 4), index)),
};
