// French: its rows of words, and its grammar of numbers and dates.
import { currencies, type Form, type Grammar, nouns, pairs } from '../shared/grammar.ts';
import { languageFrom } from '../shared/language.ts';
import { spell, spellOrdinal } from '../spell.ts';
import { ABBREVIATIONS, ACRONYMS, CLOSING, SYMBOLS } from './words.ts';

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

const FEMININE =
  /^(?:personnes?|heures?|minutes?|secondes?|années?|journées?|semaines?|fois|voix|femmes?|filles?|pages?|villes?|maisons?|places?|communes?|lignes?|livres?|tonnes?|pièces?|chambres?|écoles?|classes?|voitures?|équipes?|entreprises?|familles?|mères?|sœurs?|étoiles?|victimes?|équipes?|routes?|portes?|lettres?|langues?|photos?|caméras?|tables?|roues?|usines?|banques?|régions?)$|(?:tion|sion|té|ée|ette|ance|ence|ure|ie|ade|esse|ude|elle|enne|euse|trice|ière)s?$/;

const cardinal = (digits: string, form: Form): string => {
  const words = spell(digits, 'fr')!;
  return form === 'f' ? words.replace(/un$/, 'une') : words;
};

/** 1er, 1re, 2e, 3ᵉ, 2de. */
function ordinal(digits: string, before: string): string {
  const mark = before.split('\u0000')[1] ?? '';
  if (digits === '1') return /^r?e|^ère/.test(mark) && mark !== 'er' ? 'première' : 'premier';
  if (digits === '2' && /^n?d/.test(mark)) return /e$/.test(mark) ? 'seconde' : 'second';
  return spellOrdinal(digits, 'fr')!;
}

/** "Louis quatorze", "François premier", "dix-neuvième siècle", "cinquième République", "chapitre quatre". */
function roman(value: number, before: string, after: string): string | undefined {
  const mark = /^(er|e|ᵉ)/.exec(after)?.[1];
  if (mark === 'er') return 'premier';
  if (mark) return value === 1 ? 'première' : spellOrdinal(String(value), 'fr')!;
  if (
    /(?:chapitre|tome|livre|acte|partie|titre|annexe|phase|type|article|section|volume|guerre)s?[\s\u00a0]$/iu.test(
      before,
    )
  )
    return cardinal(String(value), 'alone');
  const name = /(\p{Lu}\p{Ll}+(?:-\p{Lu}?\p{Ll}+)*)[\s\u00a0]$/u.exec(before)?.[1];
  return name && value > 1 && value < 30 ? cardinal(String(value), 'alone') : undefined;
}

const grammar: Grammar = {
  code: 'fr',
  groupMarks: '. \u00a0\u202f',
  comma: 'virgule',
  commaDigits: false,
  minus: 'moins',
  plus: 'plus',
  to: 'à',
  against: 'à',
  cardinal,
  ordinal,
  ordinalMark: /(ers?|ères?|res?|nde?s?|des?|e|ᵉ|è|èmes?|emes?|ième)(?![\p{L}\d])/u,
  year: (digits) => spell(digits, 'fr')!,
  isFeminine: (noun) => FEMININE.test(noun),
  months: MONTHS,
  namedDate: /(1)[ \u00a0]MONTH(?:[ \u00a0](\d{4}))?/u,
  date: (day, month, year) => [day === '1' ? 'premier' : spell(day, 'fr'), month, year].filter(Boolean).join(' '),
  time: (hour, minute) => {
    const hours = `${cardinal(String(Number(hour)), 'f')} ${Number(hour) < 2 ? 'heure' : 'heures'}`;
    return Number(minute) === 0 ? hours : `${hours} ${spell(String(Number(minute)), 'fr')}`;
  },
  timeMark: 'h(?:eures?)?|(?<=h ?\\d\\d)',
  timeSigns: 'h|:',
  currencies: currencies(`
€ | EUR: euro, euros, m; centime, centimes, m
$ | US$ | USD: dollar, dollars, m; cent, cents, m
£ | GBP: livre, livres, f; penny, pence, m
¥ | JPY: yen, yens, m
CHF: franc suisse, francs suisses, m; centime, centimes, m
CFA | FCFA: franc CFA, francs CFA, m
₽: rouble, roubles, m; kopeck, kopecks, m
₹: roupie, roupies, f
₺: livre turque, livres turques, f
₪: shekel, shekels, m
₴: hryvnia, hryvnias, f
DH | MAD: dirham, dirhams, m`),
  and: '',
  magnitudes: nouns(`
million | millions | M: million, millions, m
milliard | milliards | Md | Mds | Mrd: milliard, milliards, m
k: mille, mille, m`),
  ofMagnitude: (noun) => (/^[aeiouyhéè]/i.test(noun) ? `d’${noun}` : `de ${noun}`),
  pluralFrom: 2,
  percent: 'pour cent',
  perMille: 'pour mille',
  units: nouns(`
km: kilomètre, kilomètres, m
m: mètre, mètres, m
cm: centimètre, centimètres, m
mm: millimètre, millimètres, m
km²: kilomètre carré, kilomètres carrés, m
m²: mètre carré, mètres carrés, m
m³: mètre cube, mètres cubes, m
ha: hectare, hectares, m
kg: kilogramme, kilogrammes, m
g: gramme, grammes, m
mg: milligramme, milligrammes, m
µg: microgramme, microgrammes, m
t: tonne, tonnes, f
l | L: litre, litres, m
ml | mL: millilitre, millilitres, m
km/h: kilomètre par heure, kilomètres par heure, m
m/s: mètre par seconde, mètres par seconde, m
°C: degré Celsius, degrés Celsius, m
°F: degré Fahrenheit, degrés Fahrenheit, m
°: degré, degrés, m
W: watt, watts, m
kW: kilowatt, kilowatts, m
MW: mégawatt, mégawatts, m
GW: gigawatt, gigawatts, m
kWh: kilowattheure, kilowattheures, m
MWh: mégawattheure, mégawattheures, m
GWh: gigawattheure, gigawattheures, m
TWh: térawattheure, térawattheures, m
V: volt, volts, m
Hz: hertz, hertz, m
MHz: mégahertz, mégahertz, m
GHz: gigahertz, gigahertz, m
Ko: kilooctet, kilooctets, m
Mo: mégaoctet, mégaoctets, m
Go: gigaoctet, gigaoctets, m
To: téraoctet, téraoctets, m
min: minute, minutes, f
s: seconde, secondes, f
dB: décibel, décibels, m`),
  fractions: {
    2: ['demi', 'demis'],
    3: ['tiers', 'tiers'],
    4: ['quart', 'quarts'],
    5: ['cinquième', 'cinquièmes'],
    6: ['sixième', 'sixièmes'],
    8: ['huitième', 'huitièmes'],
    10: ['dixième', 'dixièmes'],
  },
  abbreviations: pairs(ABBREVIATIONS),
  closing: CLOSING,
  acronyms: new Set(ACRONYMS.split(' ')),
  roman,
  romanMark: 'er|e|ᵉ',
  symbols: pairs(SYMBOLS),
  web: { dot: 'point', slash: 'barre oblique', at: 'arobase', hash: 'mot-dièse', hyphen: 'tiret', handle: 'arobase' },
  phonePairs: true,
};

export const french = languageFrom(grammar);
