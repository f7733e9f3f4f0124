// Looking around a token: what stands before and after it, and what that says about it.
import type { Context } from '../rule.ts';

export const before = ({ text, start }: Context, length = 40): string => text.slice(Math.max(0, start - length), start);
export const after = ({ text, end }: Context, length = 40): string => text.slice(end, end + length);

/** The word right before, in small letters, without its marks; '' at the start of a sentence or after other marks. */
export const wordBefore = (context: Context): string =>
  /([\p{L}\p{N}][\p{L}\p{N}’'.-]*)[\s\u00a0]+$/u.exec(before(context))?.[1]?.toLowerCase() ?? '';

/** The word right after a space, as it is written. */
export const wordAfter = (context: Context): string =>
  /^[\s\u00a0]([\p{L}][\p{L}’'-]*)/u.exec(after(context))?.[1] ?? '';

const STARTERS =
  'The|A|An|In|On|At|It|Its|He|She|They|We|I|You|But|And|Or|So|That|This|These|Those|There|Then|When|While|As|If|After|Before|His|Her|Their|Our|My|What|Who|Why|How|No|Not|Yet|Now|Some|Many|Most|For|From|With|By|To|Although|Though|Because|Since|However|Mr|Mrs|Ms|Dr';
const SENTENCE_END = new RegExp(`^["”’')\\]]*(?:\\s*$|\\s*\\n|\\s+["“‘'(\\[]?(?:${STARTERS})(?![\\p{L}.]))`, 'u');

/** The full stop of an abbreviation is also that of its sentence. */
export const endsSentence = (context: Context): boolean => SENTENCE_END.test(after(context, 24));

const DETERMINER =
  /(?:^|[\s(“"‘'[—–-])(?:a|an|the|this|that|each|every|another|any|its|his|her|their|our|my|your|one|\p{L}+['’]s)\s+(?:(?:new|record|proposed|planned|estimated|initial|annual|additional|extra|further|massive|whopping|second|first|third|single|separate|federal|nearly|roughly|about|almost|reported|recent|huge|big|small|final|full|half|typical|standard|average|crisp)\s+)?$/iu;
const NO_NOUN = new Set(
  'a an the and or but nor than that which who whom whose when where while if because though as at by for from in into of off on onto out over to under up upon with within without is are was were be been being has had have having do does did will would could should can may might must shall not it he she they we you i plus minus through until till since during after before between among against about around across along toward towards instead only alone also even still already just so too yet then here there last next this these those each every more less fewer apiece total annually weekly monthly yearly daily today tonight yesterday tomorrow now later earlier ago worth per versus vs spent paid raised went goes came sent lost won cost costs made given needed owed stolen left due now'.split(
    ' ',
  ),
);

/** A quantity that says what kind of thing its noun is: 'a $5 bill', 'the 100 m final'. Its unit stays singular. */
export const isAdjective = (context: Context): boolean => {
  if (/^-\p{L}|^\s(?:bills?|notes?|coins?|stamps?|banknotes?)\b/u.test(after(context, 12))) return true;
  const noun = wordAfter(context).toLowerCase();
  return noun !== '' && !NO_NOUN.has(noun) && !/ly$/.test(noun) && DETERMINER.test(before(context, 60));
};

/** The sentence around is a sum: 'What is 3 - 2?', 'x = 3 - 2'. */
export const isSum = ({ text, start, end }: Context): boolean =>
  /=|\b(?:equals?|solve|calculate|compute|subtract|sum|equation|what['’]?s|what is)\b/i.test(
    text.slice(Math.max(0, start - 60), end + 20),
  );
