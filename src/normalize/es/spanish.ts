// Spanish: its rows of words, and its grammar of numbers and dates.
import { currencies, type Form, type Grammar, nouns, pairs } from '../shared/grammar.ts';
import { languageFrom } from '../shared/language.ts';
import { spell, spellOrdinal } from '../spell.ts';
import { ABBREVIATIONS, ACRONYMS, CLOSING, SYMBOLS } from './words.ts';

const MONTHS = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');

/** "veintiún años", "veintiuna personas", "doscientas": one and hundreds agree, and one is short before a noun. */
function cardinal(digits: string, form: Form): string {
  const words = spell(digits, 'es', form === 'f')!;
  // Before "mil" one is short: veintiún mil; with a feminine noun it agrees: veintiuna mil.
  const thousands =
    form === 'f'
      ? words.replace(/uno(?= mil)/, 'una').replace(/(?<![a-z])cienta(?= )/, 'ciento')
      : words.replace(/veintiuno(?= mil)/, 'veintiún').replace(/uno(?= mil)/, 'un');
  return form === 'm' ? thousands.replace(/veintiuno$/, 'veintiún').replace(/uno$/, 'un') : thousands;
}

/** 1.º, 2.ª, 3.er: short before a masculine noun only where written so. */
function ordinal(digits: string, before: string): string {
  const mark = before.split('\u0000')[1] ?? '';
  const word = spellOrdinal(digits, 'es', /ª|a/.test(mark))!;
  return /er$/.test(mark) ? word.replace(/(primer|tercer)o$/, '$1') : word;
}

const WOMEN = /(?:a|el|Isabel)$/;

/** "Felipe sexto", "Alfonso trece": ordinals to ten; centuries and chapters are cardinals. */
function roman(value: number, before: string): string | undefined {
  if (
    /(?:siglos?|capítulo|tomo|libro|acto|parte|título|anexo|fase|tipo|artículo|volumen|guerra)[\s\u00a0]$/iu.test(
      before,
    )
  )
    return cardinal(String(value), 'alone');
  const name = /(\p{Lu}\p{Ll}+)[\s\u00a0]$/u.exec(before)?.[1];
  if (!name || value > 30) return undefined;
  if (value > 10) return cardinal(String(value), 'alone');
  const woman =
    /^(?:Isabel|Juana|María|Catalina|Victoria|Cristina|Margarita|República)$/.test(name) ||
    (WOMEN.test(name) && /^(?:Isabel)$/.test(name));
  return spellOrdinal(String(value), 'es', woman)!;
}

const grammar: Grammar = {
  code: 'es',
  groupMarks: '. \u00a0\u202f',
  comma: 'coma',
  commaDigits: false,
  minus: 'menos',
  plus: 'más',
  to: 'a',
  against: 'a',
  cardinal,
  ordinal,
  ordinalMark: /\.?(º|ª|°|er|ᵉʳ|ero|do|ra|da)(?![\p{L}\d])/u,
  year: (digits) => spell(digits, 'es')!,
  isFeminine: (noun) =>
    /(?:as|a|ción|ciones|sión|siones|dad|dades|tad|tades|tud|tudes|voces|veces|mujer|vez|voz|ley|leyes|luz|luces|mano|manos|noche|tarde|parte|calle|clase|muerte|flor|flores|mujeres|calles|clases|noches|tardes|muertes|llaves|naves|partes)$/.test(
      noun,
    ) &&
    !/^(?:días?|mapas?|planetas?|problemas?|programas?|sistemas?|temas?|idiomas?|climas?|gramas?|.*gramas?|poemas?|atletas?|artistas?|periodistas?|kilómetros?)$/.test(
      noun,
    ),
  months: MONTHS,
  date: (day, month, year) => `${spell(day, 'es')} de ${month}${year === '' ? '' : ` de ${year}`}`,
  time: (hour, minute, mark) => {
    const hours = cardinal(String(Number(hour)), 'f');
    const noun = Number(hour) === 1 ? 'hora' : 'horas';
    if (minute === '' || Number(minute) === 0) return `${hours} ${noun}`;
    return `${hours} ${minute.startsWith('0') ? 'cero ' : ''}${spell(String(Number(minute)), 'es')}${mark === 'horas' ? ' horas' : ''}`;
  },
  timeMark: 'horas?|hrs?\\.?|h',
  timeSigns: '[:.h]',
  currencies: currencies(`
€ | EUR: euro, euros, m; céntimo, céntimos, m
$ | US$ | USD: dólar, dólares, m; centavo, centavos, m
£ | GBP: libra, libras, f; penique, peniques, m
¥ | JPY: yen, yenes, m
CHF: franco suizo, francos suizos, m; céntimo, céntimos, m
MXN: peso mexicano, pesos mexicanos, m; centavo, centavos, m
ARS: peso argentino, pesos argentinos, m; centavo, centavos, m
COP: peso colombiano, pesos colombianos, m
CLP: peso chileno, pesos chilenos, m
S/: sol, soles, m; céntimo, céntimos, m
₽: rublo, rublos, m
₹: rupia, rupias, f
₺: lira, liras, f
₪: séquel, séqueles, m`),
  and: 'con ',
  magnitudes: nouns(`
millón | millones | M | mill.: millón, millones, m
mil M: mil millones, mil millones, m
billón | billones: billón, billones, m`),
  ofMagnitude: (noun) => `de ${noun}`,
  pluralFrom: 1,
  percent: 'por ciento',
  perMille: 'por mil',
  units: nouns(`
km: kilómetro, kilómetros, m
m: metro, metros, m
cm: centímetro, centímetros, m
mm: milímetro, milímetros, m
km²: kilómetro cuadrado, kilómetros cuadrados, m
m²: metro cuadrado, metros cuadrados, m
m³: metro cúbico, metros cúbicos, m
ha: hectárea, hectáreas, f
kg: kilogramo, kilogramos, m
g: gramo, gramos, m
mg: miligramo, miligramos, m
µg: microgramo, microgramos, m
t: tonelada, toneladas, f
l | L: litro, litros, m
ml: mililitro, mililitros, m
km/h: kilómetro por hora, kilómetros por hora, m
m/s: metro por segundo, metros por segundo, m
°C: grado Celsius, grados Celsius, m
°F: grado Fahrenheit, grados Fahrenheit, m
°: grado, grados, m
W: vatio, vatios, m
kW: kilovatio, kilovatios, m
MW: megavatio, megavatios, m
GW: gigavatio, gigavatios, m
kWh: kilovatio hora, kilovatios hora, m
MWh: megavatio hora, megavatios hora, m
GWh: gigavatio hora, gigavatios hora, m
TWh: teravatio hora, teravatios hora, m
V: voltio, voltios, m
Hz: hercio, hercios, m
MHz: megahercio, megahercios, m
GHz: gigahercio, gigahercios, m
KB: kilobyte, kilobytes, m
MB: megabyte, megabytes, m
GB: gigabyte, gigabytes, m
TB: terabyte, terabytes, m
min: minuto, minutos, m
s: segundo, segundos, m
dB: decibelio, decibelios, m`),
  fractions: {
    2: ['medio', 'medios'],
    3: ['tercio', 'tercios'],
    4: ['cuarto', 'cuartos'],
    5: ['quinto', 'quintos'],
    6: ['sexto', 'sextos'],
    8: ['octavo', 'octavos'],
    10: ['décimo', 'décimos'],
  },
  abbreviations: pairs(ABBREVIATIONS),
  closing: CLOSING,
  acronyms: new Set(ACRONYMS.split(' ')),
  roman,
  romanMark: '(?!)',
  symbols: pairs(SYMBOLS),
  web: { dot: 'punto', slash: 'barra', at: 'arroba', hash: 'almohadilla', hyphen: 'guion', handle: 'arroba' },
  phonePairs: false,
};

export const spanish = languageFrom(grammar);
