// German: its rows of words, and its grammar of numbers and dates.
import { currencies, type Form, type Grammar, nouns, pairs } from '../shared/grammar.ts';
import { languageFrom } from '../shared/language.ts';
import { spell, spellOrdinal } from '../spell.ts';
import { ABBREVIATIONS, ACRONYMS, CLOSING, SYMBOLS } from './words.ts';

const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

const FEMININE_NOUN =
  /(?:ung|heit|keit|schaft|ion|tät|ik|ur|ei|anz|enz|in|stimme|stunde|minute|sekunde|woche|frau|tonne|million|milliarde|person|straße|schule|klasse|seite|frage|sache|firma|stadt|hand|nacht|woche|kirche|brücke|karte|familie|reise|runde|liga|etage|auflage|hälfte|partei|bank|zeile)$/i;

function cardinal(digits: string, form: Form): string {
  const words = spell(digits, 'de')!;
  return form === 'alone' || digits !== '1' ? words.replace(/^ein(?=hundert$)/, 'ein') : form === 'f' ? 'eine' : 'ein';
}

/** Cases by the word before: "am dritten", "der dritte", "ein dritter", and bare "dritter Mai". */
function ending(before: string, after: string): string {
  const [left = '', mark = ''] = before.split('\u0000');
  const word = /(\p{L}+)[\s„“(]*$/u.exec(left)?.[1]?.toLowerCase() ?? '';
  const noun = /^\s*(\p{L}+)/u.exec(after)?.[1] ?? mark;
  if (/^(?:die|das|jede|diese|eine|ihre|seine|unsere|jene)$/.test(word)) return 'e';
  if (word === 'der') return FEMININE_NOUN.test(noun) ? 'en' : 'e';
  if (/^(?:ein|kein|sein|ihr|unser|mein|dein)$/.test(word))
    return /(?:jahr|mal|kind|buch|spiel|tor|kapitel)$/i.test(noun) ? 'es' : 'er';
  if (word === 'jeder' || word === 'dieser') return 'e';
  return word === '' || /^(?:und|oder|sowie)$/.test(word)
    ? /\b(?:am|vom|zum|im|den|dem|bis|ab)\s[^.]*$/u.test(left)
      ? 'en'
      : 'er'
    : /^(?:am|im|vom|zum|zur|beim|den|dem|des|ab|seit|bis|ins|einen|einem|einer|eines|seinen|seinem|seiner|ihren|ihrem|ihrer|jeden|jedem|diesem|diesen|dieses|nach|vor|mit|zu|von|in|gegen|unseren|unserem)$/.test(
          word,
        )
      ? 'en'
      : 'er';
}

const ordinal = (digits: string, before: string, after: string): string =>
  `${spellOrdinal(digits, 'de')!
    .replace(/^ein(?=hundertste$|tausendste$)/, '')
    .slice(0, -1)}${ending(before, after)}`;

/** 1984 is said in hundreds, 2019 in thousands (Duden: Jahreszahlen). */
function year(digits: string): string {
  const value = Number(digits);
  if (value < 1100 || value > 1999) return spell(digits, 'de')!.replace(/^eintausend/, 'tausend');
  const rest = String(value % 100);
  return `${spell(String(Math.floor(value / 100)), 'de')}hundert${rest === '0' ? '' : spell(rest, 'de')}`;
}

const WOMEN = /(?:a|ina|ine|beth|garethe|tine|e)$/;

/** "Wilhelm der Zweite", "von Ludwig dem Vierzehnten", "Kapitel vier". */
function roman(value: number, before: string, after: string): string | undefined {
  const name = /(\p{Lu}[\p{L}]*)[\s\u00a0]$/u.exec(before)?.[1];
  if (!name) return undefined;
  if (/^(?:Kapitel|Teil|Band|Akt|Buch|Artikel|Klasse|Typ|Phase|Stufe|Abschnitt|Hartz|Szene|Liga)$/.test(name))
    return cardinal(String(value), 'alone');
  if (!after.startsWith('.')) return undefined;
  const stem = spellOrdinal(String(value), 'de')!;
  const word = stem[0]!.toUpperCase() + stem.slice(1);
  const oblique =
    /(?:von|mit|unter|bei|nach|zu|vor|Kaiser[s]?|König[s]?)\s(?:\p{Lu}\p{L}+\s)*\p{Lu}\p{L}*\s$/u.test(before) &&
    /(?:von|mit|unter|bei|nach|zu)\s/u.test(before);
  const woman = WOMEN.test(name);
  if (
    /s$/.test(name) &&
    !/(?:us|is|as|s)$/.test(name.slice(0, -1)) &&
    /^(?:Wilhelms|Ludwigs|Friedrichs|Heinrichs|Pauls|Karls)$/.test(name)
  )
    return `des ${word}n`;
  return oblique ? `${woman ? 'der' : 'dem'} ${word}n` : `${woman ? 'die' : 'der'} ${word}`;
}

const grammar: Grammar = {
  code: 'de',
  groupMarks: ".\u00a0\u202f '’",
  comma: 'Komma',
  commaDigits: true,
  minus: 'minus',
  plus: 'plus',
  to: 'bis',
  against: 'zu',
  cardinal,
  ordinal,
  ordinalMark: /()\.(?=[\s\u00a0]\p{L})/u,
  year,
  isFeminine: (noun) => FEMININE_NOUN.test(noun),
  months: MONTHS,
  namedDate: /(\d{1,2})\.[ \u00a0]?MONTH(?:[ \u00a0](\d{4}))?/u,
  date: (day, month, yearWords, before) =>
    [ordinal(day, /am \p{L}+tag, $/u.test(before) ? 'den ' : before, ''), month, yearWords].filter(Boolean).join(' '),
  time: (hour, minute) =>
    `${Number(hour) === 1 ? 'ein' : spell(String(Number(hour)), 'de')} Uhr${Number(minute) === 0 ? '' : ` ${spell(String(Number(minute)), 'de')}`}`,
  timeMark: 'Uhr',
  timeSigns: '[.:]',
  currencies: currencies(`
€ | EUR: Euro, Euro, m; Cent, Cent, m
$ | US$ | USD: Dollar, Dollar, m; Cent, Cent, m
£ | GBP: Pfund, Pfund, m; Penny, Pence, m
¥ | JPY: Yen, Yen, m
CHF | SFr.: Franken, Franken, m; Rappen, Rappen, m
₽ | RUB: Rubel, Rubel, m; Kopeke, Kopeken, f
₴ | UAH: Hrywnja, Hrywnja, f
₺: Lira, Lira, f
₹ | INR: Rupie, Rupien, f
₪: Schekel, Schekel, m
zł | PLN: Zloty, Zloty, m; Groschen, Groschen, m
Kč | CZK: Krone, Kronen, f
DKK | SEK | NOK: Krone, Kronen, f`),
  and: '',
  magnitudes: nouns(`
Mio. | Mio: Million, Millionen, f
Mrd. | Mrd: Milliarde, Milliarden, f
Bio.: Billion, Billionen, f
Tsd.: tausend, tausend, m`),
  ofMagnitude: (noun) => noun,
  pluralFrom: 1,
  percent: 'Prozent',
  perMille: 'Promille',
  units: nouns(`
km: Kilometer, Kilometer, m
m: Meter, Meter, m
cm: Zentimeter, Zentimeter, m
mm: Millimeter, Millimeter, m
km²: Quadratkilometer, Quadratkilometer, m
m² | qm: Quadratmeter, Quadratmeter, m
cm²: Quadratzentimeter, Quadratzentimeter, m
m³: Kubikmeter, Kubikmeter, m
ha: Hektar, Hektar, m
kg: Kilogramm, Kilogramm, m
g: Gramm, Gramm, m
mg: Milligramm, Milligramm, m
µg: Mikrogramm, Mikrogramm, m
t: Tonne, Tonnen, f
l: Liter, Liter, m
ml: Milliliter, Milliliter, m
km/h: Kilometer pro Stunde, Kilometer pro Stunde, m
m/s: Meter pro Sekunde, Meter pro Sekunde, m
°C: Grad Celsius, Grad Celsius, m
°F: Grad Fahrenheit, Grad Fahrenheit, m
°: Grad, Grad, m
W: Watt, Watt, m
kW: Kilowatt, Kilowatt, m
MW: Megawatt, Megawatt, m
GW: Gigawatt, Gigawatt, m
kWh: Kilowattstunde, Kilowattstunden, f
MWh: Megawattstunde, Megawattstunden, f
GWh: Gigawattstunde, Gigawattstunden, f
TWh: Terawattstunde, Terawattstunden, f
V: Volt, Volt, m
Hz: Hertz, Hertz, m
kHz: Kilohertz, Kilohertz, m
MHz: Megahertz, Megahertz, m
GHz: Gigahertz, Gigahertz, m
KB: Kilobyte, Kilobyte, m
MB: Megabyte, Megabyte, m
GB: Gigabyte, Gigabyte, m
TB: Terabyte, Terabyte, m
Min. | min: Minute, Minuten, f
Sek. | s: Sekunde, Sekunden, f
Std. | h: Stunde, Stunden, f
PS: PS, PS, m
dB: Dezibel, Dezibel, m`),
  fractions: {
    2: ['halb', 'halbe'],
    3: ['Drittel', 'Drittel'],
    4: ['Viertel', 'Viertel'],
    5: ['Fünftel', 'Fünftel'],
    6: ['Sechstel', 'Sechstel'],
    7: ['Siebtel', 'Siebtel'],
    8: ['Achtel', 'Achtel'],
    10: ['Zehntel', 'Zehntel'],
  },
  abbreviations: pairs(ABBREVIATIONS),
  closing: CLOSING,
  acronyms: new Set(ACRONYMS.split(' ')),
  roman,
  romanMark: '\\.',
  symbols: pairs(SYMBOLS),
  web: { dot: 'Punkt', slash: 'Schrägstrich', at: 'at', hash: 'Hashtag', hyphen: 'Strich', handle: 'at' },
  phonePairs: false,
};

export const german = languageFrom(grammar);
