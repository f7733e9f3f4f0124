// English heteronyms that are told apart by more than noun and verb: a rule for each, by the words around it.
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
  PAST,
  PREPOSITIONS,
  PRESENT,
  SUBJECTS,
  type Surroundings,
} from './surroundings.ts';
import { wordClass } from './wordclass.ts';

export interface Sense {
  /** A reading of the word's table. */
  readonly reading: string;
  /** For a person: 'verb, after “to”'. */
  readonly because: string;
}

type Rule = (around: Surroundings) => Sense;

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const sense = (reading: string, because: string): Sense => ({ reading, because });

/** The first of `words` within `reach` on either side. */
function near({ left, right }: Surroundings, words: ReadonlySet<string>, reach = 12): string | undefined {
  for (let index = 0; index < reach; index++) {
    if (words.has(left[index] ?? '')) return left[index];
    if (words.has(right[index] ?? '')) return right[index];
  }
  return undefined;
}

const PRESENT_TIME = setOf('every often usually always daily sometimes weekly never nowadays today still');
const PAST_TIME = setOf('yesterday ago last once later earlier then when before after first');

const read: Rule = (around) => {
  const { left, right } = around;
  const [before, at] = nearest(left);
  const past = (why: string): Sense => sense('past', why);
  const base = (why: string): Sense => sense('base', why);
  // "Have you read", "did you read": what stands before the subject decides.
  for (let index = at; index < Math.min(left.length, at + 5); index++) {
    const word = left[index]!;
    if (isPunctuation(word)) break;
    if (word === 'to') {
      if (index === at) return base('after “to”');
      break;
    }
    const subject = index > at;
    if (HAVES.has(word) && (!subject || isSubject(left.slice(at, index)))) return past(`after “${word}”`);
    if (BES.has(word) && !subject) return past(`after “${word}”`);
    if (MODALS.has(word) && (!subject || isSubject(left.slice(at, index)) || /^(?:and|or)$/.test(left[at]!)))
      return base(`after “${word}”`);
    if (word === 'and' || word === 'or') continue;
    if (PREPOSITIONS.has(word)) break;
  }
  if (right[0] === 'by' && right[1] !== 'the' && !SUBJECTS.has(before ?? '')) return past('before “by”');
  if (before === undefined || before === '“' || before === '"')
    return right[0] === 'by' ? past('before “by”') : base('at the beginning');
  if (left[0] === '-')
    return /^(?:well|widely|much|best|most)$/.test(left[1] ?? '') ? past('in a compound') : base('in a compound');
  if (
    at > 0 &&
    /ly$/.test(left[0]!) &&
    (isDeterminer(left[at]) || BES.has(left[at]!) || /^(?:most|more)$/.test(left[at]!))
  )
    return past(`after “${left[0]}”`);
  if (isDeterminer(before) && before !== 'that' && before !== 'which') return base(`after “${before}”`);
  if (/^(?:good|great|quick|long|compelling|must|easy|gripping|fun|interesting|beach)$/.test(before))
    return base(`after “${before}”`);
  if (/^(?:he|she|it)$/.test(before)) return past(`after “${before}”`);
  if (before === 'and' || before === ',') {
    const verb = left
      .slice(at + 1)
      .find((word) => isPast(word) || PRESENT.has(word) || word === 'to' || MODALS.has(word));
    if (verb !== undefined)
      return isPast(verb) && !MODALS.has(verb) ? past(`after “${verb}”`) : base(`after “${verb}”`);
  }
  const plural = isPlural(before) || SUBJECTS.has(before) || before === 'that' || before === 'which';
  if (!plural) return past(`after “${before}”`);
  return tense(around);
};

/** "you", "the two men", "any of them": a subject between an auxiliary and its verb. */
const isSubject = (words: readonly string[]): boolean =>
  words.length > 0 &&
  words.every((word) => !isPast(word) && !PRESENT.has(word) && !isPunctuation(word) && word !== 'and');

/** "They read" alone tells no tense: the other verbs and the words of time do. */
function tense({ left, right }: Surroundings): Sense {
  const words = [...left, ...right];
  const time = words.find((word) => PRESENT_TIME.has(word) || PAST_TIME.has(word));
  if (time !== undefined) return sense(PRESENT_TIME.has(time) ? 'base' : 'past', `near “${time}”`);
  const verb = words.find((word) => PAST.has(word) || PRESENT.has(word) || isPast(word));
  if (verb !== undefined) return sense(PRESENT.has(verb) && !isPast(verb) ? 'base' : 'past', `near “${verb}”`);
  return sense('base', 'in the present');
}

const METAL_NEXT =
  /^(?:pipes?|paints?|poisoning|shot|bullets?|acid|ore|smelters?|contamination|exposure|levels?|dust|solder|crystal|roofs?|roofing|sheets?|sheeting|batter(?:y|ies)|weights?|glaze|mines?|particles|concentrations?|content|plates?|pencils?|piping|plumbing|azide|coffins?|toxicity)$/;
const METAL_NEAR = setOf(
  `pipe pipes paint poison poisoned poisoning metal metals water soil arsenic mercury zinc copper cadmium nickel tin silver iron toxic
  toxins contaminated contamination smelter petrol gasoline solder blood glaze ore bullets plumbers plumbing drinking`,
);

const lead: Rule = (around) => {
  const { left, right } = around;
  const next = right[0] ?? '';
  if (METAL_NEXT.test(next)) return sense('metal', `before “${next}”`);
  if (next === '-' && /^(?:free|based|lined|acid|poisoned|contaminated|painted|tainted|laden)$/.test(right[1] ?? ''))
    return sense('metal', `before “${right[1]}”`);
  if (left[0] === '-' && /^(?:non|un)$/.test(left[1] ?? '')) return sense('metal', 'in a compound');
  const [before = '', at] = nearest(left);
  if (before === 'to' || MODALS.has(before) || SUBJECTS.has(before)) return sense('guide', `after “${before}”`);
  if (
    isDeterminer(before) ||
    /^(?:new|big|early|clear|narrow|commanding|slim|huge|late|goal|point|vote)$/.test(before)
  ) {
    const metal = /^(?:the|of|no|much)$/.test(before) ? near(around, METAL_NEAR, 6) : undefined;
    return metal ? sense('metal', `near “${metal}”`) : sense('guide', `after “${before}”`);
  }
  if (isPlural(before) && (opensObject(next) || next === 'to')) return sense('guide', `after “${before}”`);
  const metal = near(around, METAL_NEAR, 8);
  if (metal) return sense('metal', `near “${metal}”`);
  const bare = isPunctuation(next) || PREPOSITIONS.has(next) || next === 'and' || next === 'or' || BES.has(next);
  if ((PREPOSITIONS.has(before) || isAdverb(left[0])) && bare && at === 0 && before !== 'in')
    return sense('metal', `after “${before}”`);
  return sense('guide', before === '' ? 'at the beginning' : `after “${before}”`);
};

const PLACE =
  /^(?:in|on|at|near|with|without|under|along|by|from|to|for|up|off|out|longer|there|here|alone|together|happily|above|below|beside|as|through|beyond|among|within|outside|inside|next|across|around|abroad|apart|somewhere|a|the|their|his|her|like|and|or|side|under|elsewhere|overseas|close|rough|through|off|comfortably|peacefully|forever|independently)$/;
const SHOWN =
  /^(?:broadcast|broadcasts|shown|streamed|streaming|stream|aired|airs|go|goes|going|went|gone|perform|performs|performed|performing|play|plays|played|playing|recorded|televised|carried|televise|watch|watched|watching|appear|appeared|sing|sang|reporting|seen|see)$/;

const live: Rule = (around) => {
  const { left, right, word } = around;
  const next = right[0] ?? '.';
  const [before, at] = nearest(left);
  if (next === '-' && right[1] !== '-') return sense('adj', 'in a compound');
  if (before === undefined)
    return PLACE.test(next) && !/^(?:from|at|on|in)$/.test(next)
      ? sense('verb', `before “${next}”`)
      : sense('adj', 'at the beginning');
  if (before === 'to' || MODALS.has(before)) {
    const thing =
      right[0] !== undefined &&
      /s$|^(?:music|television|tv|audience|broadcast|coverage|theater|theatre|fire|ammunition|video|pictures)$/.test(
        next,
      ) &&
      !PLACE.test(next) &&
      !isPunctuation(next);
    return thing ? sense('adj', `before “${next}”`) : sense('verb', `after “${before}”`);
  }
  if (SHOWN.test(before)) return sense('adj', `after “${before}”`);
  if (BES.has(before) && !/^(?:get|gets|got|getting)$/.test(before)) return sense('adj', `after “${before}”`);
  if (SUBJECTS.has(before)) return sense('verb', `after “${before}”`);
  if (isDeterminer(before) && before !== 'that' && before !== 'which') return sense('adj', `after “${before}”`);
  if (PREPOSITIONS.has(before)) return sense('adj', `after “${before}”`);
  if (
    isPlural(before) ||
    before === 'that' ||
    before === 'which' ||
    before === 'and' ||
    before === 'them' ||
    before === 'him' ||
    before === 'us' ||
    isNumber(before)
  )
    return PLACE.test(next) || isPunctuation(next) || isAdverb(next)
      ? sense('verb', `before “${next}”`)
      : sense('adj', `before “${next}”`);
  if (at > 0 && PLACE.test(next)) return sense('verb', `before “${next}”`);
  if (
    PLACE.test(next) &&
    /[a-z]/.test(word) &&
    /^\p{Lu}/u.test(around.leftWritten[at] ?? '') === false &&
    !isPast(before)
  )
    return sense('verb', `before “${next}”`);
  return sense('adj', `after “${before}”`);
};

const lives: Rule = (around) => {
  const { left, right } = around;
  const next = right[0] ?? '.';
  const [before, at] = nearest(left);
  if (before === undefined) return sense('noun', 'at the beginning');
  if (SUBJECTS.has(before)) return sense('verb', `after “${before}”`);
  if (isDeterminer(before) || PREPOSITIONS.has(before) || isNumber(before) || isPast(before))
    return sense('noun', `after “${before}”`);
  if (
    /^(?:save|saves|saving|cost|costs|claim|claims|lose|ruin|change|changes|risk|take|takes|transform|double|real|young|private|human|innocent|daily|personal|black|other|past|everyday|working|whole|normal|ordinary|separate|better|their|threaten|destroy|and)$/.test(
      before,
    ) &&
    at === 0
  )
    return sense('noun', `after “${before}”`);
  return /^(?:in|with|at|on|near|alone|by|there|here|under|above|next|to|just|a|an|off|outside|abroad|together|across|among|for)$/.test(
    next,
  ) ||
    at > 0 ||
    before === 'which' ||
    before === 'that' ||
    before === ','
    ? sense('verb', `before “${next}”`)
    : sense('noun', `after “${before}”`);
};

const WINDING = /^(?:up|down|around|along|through|its|your|back|his|her|their|past|round)$/;
const wind: Rule = (around) => {
  const { left, right } = around;
  const next = right[0] ?? '.';
  const [before] = nearest(left);
  const { verb, because } = wordClass(around);
  if (verb && (before !== 'to' || WINDING.test(next) || opensObject(next))) return sense('turn', `verb, ${because}`);
  if (WINDING.test(next) && isPlural(before) && !/^(?:winds)$/.test(before!)) return sense('turn', `before “${next}”`);
  if (
    /s$/.test(around.word) &&
    /^(?:up|down|its|through|along|around|past)$/.test(next) &&
    before !== undefined &&
    !isDeterminer(before) &&
    !/^(?:strong|high|gale|westerly|easterly|northerly|southerly|cold|fierce)$/.test(before)
  )
    return sense('turn', `before “${next}”`);
  return sense('air', `noun, ${because}`);
};

const TORN = setOf(
  'muscle ligament knee coat jacket fabric meniscus hamstring calf achilles rotator tissue wear sleeve dress shirt cloth page curtain tendon groin cartilage hole seam retina',
);
const APART = /^(?:down|up|apart|through|off|into|away|out|open|at)$/;
const tear: Rule = (around) => {
  const { left, right } = around;
  const next = right[0] ?? '.';
  if (
    /^(?:gas|gassed|gassing|ducts?|drops?|stains?|stained|jerker)$/.test(next) ||
    (next === '-' && /^(?:gas|gassed|stained|jerker|streaked|filled)$/.test(right[1] ?? ''))
  )
    return sense('eye', `before “${next}”`);
  const { verb, because } = wordClass(around);
  if (verb) return sense('rip', `verb, ${because}`);
  if (APART.test(next) && !/s$/.test(around.word)) return sense('rip', `before “${next}”`);
  const [before] = nearest(left);
  if (
    /^(?:in|into|to|of|with|her|his|their|my|bitter|fought|wiped|through|back|shed|wept|near|close)$/.test(
      before ?? '',
    ) &&
    /s$/.test(around.word)
  )
    return sense('eye', `after “${before}”`);
  const torn = near(around, TORN, 6);
  return torn ? sense('rip', `near “${torn}”`) : sense('eye', `noun, ${because}`);
};

const close: Rule = (around) => {
  const { left, right } = around;
  const next = right[0] ?? '.';
  const [before, at] = nearest(left);
  const degree = left[0] ?? '';
  if (next === '-')
    return /^(?:down|out)$/.test(right[1] ?? '') ? sense('shut', 'in a compound') : sense('near', 'in a compound');
  if (
    /^(?:too|very|so|as|how|that|pretty|really|extremely|fairly|quite|particularly|dangerously|remarkably|perilously|uncomfortably|relatively|incredibly)$/.test(
      degree,
    )
  )
    return degree === 'that' ? sense('near', 'after “that”') : sense('near', `after “${degree}”`);
  if (before === undefined)
    return opensObject(next) ? sense('shut', `before “${next}”`) : sense('near', 'at the beginning');
  if (before === 'to' || MODALS.has(before)) {
    const before2 = left[at + 1] ?? '';
    if (/^(?:close|next|according)$/.test(before2)) return sense('near', `after “${before2}”`);
    return sense('shut', `after “${before}”`);
  }
  if (SUBJECTS.has(before)) return sense('shut', `after “${before}”`);
  if (
    (/^(?:a|the|its|at|this|his|their|market|season)$/.test(before) || /'s$/.test(before)) &&
    (next === 'of' || isPunctuation(next) || /^(?:without|in|on|with|when|and)$/.test(next))
  )
    return sense('shut', `noun, after “${before}”`);
  if (isDeterminer(before) || LINKING.has(before) || PREPOSITIONS.has(before) || HAVES.has(before) || isNumber(before))
    return sense('near', `after “${before}”`);
  if (next === 'to' && !/^(?:business|shops?|schools?)$/.test(before)) return sense('near', 'before “to”');
  if (isPlural(before)) {
    // "Schools close early", but "officials close to the talks".
    return next === 'to' || next === 'by'
      ? sense('near', `before “${next}”`)
      : sense('shut', `after the plural “${before}”`);
  }
  if (opensObject(next) && !isPast(before)) return sense('shut', `before “${next}”`);
  return sense('near', `after “${before}”`);
};

const used: Rule = (around) => {
  const { left, right } = around;
  if (right[0] !== 'to') return sense('verb', 'not before “to”');
  const [before] = nearest(left);
  const next = right[1] ?? '';
  if (before !== undefined && BES.has(before) && !/^(?:get|gets|got|getting)$/.test(before))
    return opensObject(next) || /ing$/.test(next) || DETERMINERS.has(next)
      ? sense('to', `after “${before}”, before “${next}”`)
      : sense('verb', `after “${before}”, before “to ${next}”`);
  if (before !== undefined && (isDeterminer(before) || isPlural(before)) && !SUBJECTS.has(before) && isDeterminer(next))
    return sense('verb', `after “${before}”`);
  return sense('to', 'before “to”');
};

const TINY =
  /^(?:amounts?|traces?|quantit(?:y|ies)|particles?|details?|fragments?|differences?|changes?|doses?|grains?|fractions?|pieces?|bits?|crystals?|cracks?|organisms?|variations?|portions?|specks?|droplets?|scale|inspection|examination|scrutiny|creatures?|holes?|scratches|adjustments?|concentrations?|percentage|proportion)$/;
const minute: Rule = (around) => {
  const { left, right, word } = around;
  if (/s$/.test(word)) return sense('time', 'plural');
  const [before] = nearest(left);
  if (TINY.test(right[0] ?? '')) return sense('tiny', `before “${right[0]}”`);
  if (
    before !== undefined &&
    LINKING.has(before) &&
    left[0] !== 'just' &&
    (isPunctuation(right[0]) || right[0] === 'and')
  )
    return sense('tiny', `after “${before}”`);
  return sense('time', before === undefined ? 'at the beginning' : `after “${before}”`);
};

const FISH = setOf(
  'fish fishing fished caught catch angler anglers lake river striped largemouth smallmouth sea trout salmon grilled fillet fillets pond menu reel rod hook stocked tournament fishermen carp perch',
);
const bass: Rule = (around) => {
  const found = near(around, FISH, 10);
  const music = near(
    around,
    setOf(
      'guitar guitarist drum drums singer voice band player plays played playing jazz clarinet line lines notes double',
    ),
    6,
  );
  return found && !music ? sense('fish', `near “${found}”`) : sense('music', music ? `near “${music}”` : 'usual');
};

const does: Rule = (around) => {
  const before = around.left[0] ?? '';
  const deer = near(around, setOf('stag stags buck bucks deer fawn fawns herd antlers'), 8);
  return deer && (isNumber(before) || isDeterminer(before) || before === 'and')
    ? sense('deer', `near “${deer}”`)
    : sense('do', 'verb');
};

const bow: Rule = (around) => {
  const found = near(
    around,
    setOf(
      'arrow arrows violin violinist cello cellist string strings hair ribbon ribbons tie tied archer archers archery hunting crossbow quiver shot tying gift wrapped',
    ),
    8,
  );
  const verb =
    /^(?:to|will|must|and)$/.test(around.left[0] ?? '') &&
    /^(?:before|to|out|down|his|her|their)$/.test(around.right[0] ?? '');
  if (around.right[0] === 'tie' || around.right[0] === 'ties') return sense('weapon', 'before “tie”');
  return found && !verb ? sense('weapon', `near “${found}”`) : sense('bend', 'usual');
};

const wound: Rule = (around) => {
  const { left, right } = around;
  const next = right[0] ?? '.';
  const [before] = nearest(left);
  if (
    /^(?:up|down|around|through|its|between|along|past|round|toward|towards|across|back|itself|themselves)$/.test(
      next,
    ) &&
    !/^(?:a|the|his|her|their|this|that|no|any|gunshot|stab|head|open|entry|exit|fatal)$/.test(before ?? '')
  )
    return sense('turned', `before “${next}”`);
  if (before !== undefined && SUBJECTS.has(before)) return sense('turned', `after “${before}”`);
  return sense('hurt', before === undefined ? 'at the beginning' : `after “${before}”`);
};

const invalid: Rule = ({ left, right }) =>
  (left[0] === 'an' || left[0] === 'the') &&
  (right[0] === undefined || isPunctuation(right[0]) || /^(?:who|after|for|since|and|in|all|chair)$/.test(right[0]))
    ? sense('person', `noun, after “${left[0]}”`)
    : sense('void', 'adjective');

const sow: Rule = (around) => {
  const { left, right } = around;
  const [before] = nearest(left);
  const pig = near(around, setOf('piglets piglet pigs pig boar boars litter farrowing pork'), 8);
  return isDeterminer(before) ||
    isNumber(before) ||
    (pig && !MODALS.has(before ?? '') && before !== 'to') ||
    /^(?:old|pregnant|breeding)$/.test(right[0] ?? before ?? '')
    ? sense('pig', `after “${before}”`)
    : sense('seed', 'verb');
};

const row: Rule = (around) => {
  const { left, right } = around;
  const quarrel =
    /^(?:over|about|erupted|broke|escalated|deepened)$/.test(right[0] ?? '') ||
    /^(?:diplomatic|political|angry|bitter|furious|heated|public|blazing|growing|fresh|latest)$/.test(left[0] ?? '');
  return quarrel && left[0] !== 'front' ? sense('quarrel', `before “${right[0] ?? '.'}”`) : sense('line', 'usual');
};

const dove: Rule = (around) => {
  const { left, right } = around;
  const [before] = nearest(left);
  const dived =
    /^(?:in|into|toward|towards|for|off|under|through|down|headfirst|from|over|behind|beneath|deep|deeper|underwater|head|to|straight|out)$/.test(
      right[0] ?? '',
    );
  if (before !== undefined && SUBJECTS.has(before)) return sense('dived', `after “${before}”`);
  return dived &&
    before !== undefined &&
    !isDeterminer(before) &&
    !/^(?:white|peace|turtle|mourning|rock|grey|gray)$/.test(before)
    ? sense('dived', `before “${right[0]}”`)
    : sense('bird', 'noun');
};

const content: Rule = (around) => {
  const { left, right } = around;
  const [before] = nearest(left);
  const next = right[0] ?? '.';
  if (/^(?:themselves|himself|herself|itself|ourselves|myself|yourself)$/.test(next))
    return sense('adj', `before “${next}”`);
  if (/s$/.test(around.word)) return sense('noun', 'plural');
  if (before !== undefined && LINKING.has(before)) return sense('adj', `after “${before}”`);
  if ((next === 'to' || next === 'with') && !isDeterminer(before) && !PREPOSITIONS.has(before ?? ''))
    return sense('adj', `before “${next}”`);
  return sense('noun', before === undefined ? 'at the beginning' : `after “${before}”`);
};

const polish: Rule = (around) => {
  const { left, word, right } = around;
  if (!/^P/.test(word)) return sense('shine', 'small letter');
  if (left.length > 0 && left[0] !== '“' && left[0] !== '"') return sense('Poland', 'a capital inside the sentence');
  return opensObject(right[0]) ? sense('shine', `before “${right[0]}”`) : sense('Poland', 'a capital');
};

const IN_A_TOWN = /^(?:in|to|from|near|at|of|outside|around|through|for|against)$/;
const ofTown =
  (town: string, usual: string, after: RegExp): Rule =>
  ({ word, left, right, rightWritten }) => {
    if (!/^\p{Lu}/u.test(word) || left.length === 0 || word === word.toUpperCase()) return sense(usual, 'no name');
    if (right[0] === ',' && after.test(rightWritten[1] ?? '')) return sense(town, `before “${rightWritten[1]}”`);
    if (
      IN_A_TOWN.test(left[0]!) &&
      !/^\p{Lu}/u.test(rightWritten[0] ?? '') &&
      !(right[0] === 'and' && /^\p{Lu}/u.test(rightWritten[1] ?? ''))
    )
      return sense(town, `a name, after “${left[0]}”`);
    return sense(usual, 'no town');
  };

const job: Rule = ({ word, left, leftWritten }) =>
  /^J/.test(word) &&
  ((left[0] === 'of' && /^(?:book|patience|story|trials|sufferings|comforters)$/.test(left[1] ?? '')) ||
    leftWritten[0] === 'biblical')
    ? sense('Bible', `after “${left[1]} of”`)
    : sense('work', 'usual');

const learned: Rule = ({ left, right }) =>
  isDeterminer(left[0]) &&
  /^(?:judges?|friends?|society|societies|man|men|woman|journals?|counsel|colleagues?|gentleman|scholars?|professor|author|article|body|treatise)$/.test(
    right[0] ?? '',
  )
    ? sense('wise', `before “${right[0]}”`)
    : sense('verb', 'verb');

const aged: Rule = ({ left, right }) => {
  const next = right[0] ?? '.';
  if (
    left[0] === '-' ||
    /^\d/.test(next) ||
    /^(?:between|over|under|about|just|only|for|from|in|and|by|up)$/.test(next) ||
    isNumber(next)
  )
    return sense('years', `before “${next}”`);
  return (left[0] === 'the' &&
    (isPunctuation(next) || /^(?:and|are|were|care|man|woman|mother|father|parents?|king|relatives?)$/.test(next))) ||
    (isDeterminer(left[0]) &&
      /^(?:man|woman|mother|father|parents?|king|relatives?|aunt|uncle|couple|monk|priest)$/.test(next))
    ? sense('old', `before “${next}”`)
    : sense('years', 'usual');
};

const bases: Rule = ({ left }) =>
  /^(?:legal|theoretical|factual|scientific|moral|philosophical|knowledge|empirical|constitutional|evidential)$/.test(
    left[0] ?? '',
  )
    ? sense('basis', `after “${left[0]}”`)
    : sense('base', 'usual');

const axes: Rule = (around) => {
  const found = near(
    around,
    setOf('x y vertical horizontal graph chart plot coordinate rotation symmetry orthogonal principal'),
    5,
  );
  return found ? sense('axis', `near “${found}”`) : sense('tool', 'usual');
};

const sewer: Rule = (around) => {
  const found = near(around, setOf('sewing needle thread fabric dressmaker seamstress stitches quilter'), 8);
  return found ? sense('stitcher', `near “${found}”`) : sense('drain', 'usual');
};

/** The adjective sounds like the verb: "she was upset". */
const upset: Rule = (around) => {
  const { left, right } = around;
  const alone = right[0] === undefined || isPunctuation(right[0]) || PREPOSITIONS.has(right[0]) || BES.has(right[0]);
  const [before] = nearest(left);
  const noun =
    alone &&
    before !== undefined &&
    !LINKING.has(before) &&
    !wordClass(around).verb &&
    !isPunctuation(before) &&
    before !== 'and';
  return noun ? sense('noun', `noun, after “${before}”`) : sense('verb', 'verb or adjective');
};

/** By lower-case word; the readings stand in heteronymtable.ts. */
export const SENSES: Readonly<Record<string, Rule>> = {
  ...{
    read,
    lead,
    live,
    lives,
    wind,
    tear,
    close,
    used,
    minute,
    bass,
    does,
    bow,
    wound,
    invalid,
    sow,
    row,
    dove,
    content,
  },
  ...{
    polish,
    job,
    learned,
    aged,
    bases,
    axes,
    sewer,
    upset,
    winds: wind,
    tears: tear,
    bows: bow,
    sows: sow,
    contents: content,
  },
  reading: ofTown('town', 'text', /^(?:England|Berkshire|Pennsylvania|Pa|Massachusetts|Mass|UK)$/),
  nice: ofTown('town', 'kind', /^(?:France)$/),
  mobile: ofTown('town', 'moving', /^(?:Alabama|Ala)$/),
};
