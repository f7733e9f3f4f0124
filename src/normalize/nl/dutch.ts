// Dutch: its rows of words, and its grammar of numbers and dates.
import { currencies, type Form, type Grammar, nouns, pairs } from '../shared/grammar.ts';
import { languageFrom } from '../shared/language.ts';
import { spell, spellOrdinal } from '../spell.ts';

const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

const cardinal = (digits: string, _form: Form): string => spell(digits, 'nl')!;

/** 1984 is said in two halves, 2019 in thousands. */
function year(digits: string): string {
  const value = Number(digits);
  if (value < 1100 || value > 1999) return spell(digits, 'nl')!;
  const rest = value % 100;
  const first = spell(String(Math.floor(value / 100)), 'nl')!;
  return rest === 0 ? `${first}honderd` : `${first}${rest < 10 ? 'honderd' : ''}${spell(String(rest), 'nl')}`;
}

/** "Willem de Tweede", "hoofdstuk vier". */
function roman(value: number, before: string): string | undefined {
  if (/(?:hoofdstuk|deel|boek|akte|artikel|fase|type|bijlage|klasse)[\s\u00a0]$/iu.test(before))
    return cardinal(String(value), 'alone');
  const name = /(\p{Lu}\p{Ll}+)[\s\u00a0]$/u.exec(before)?.[1];
  if (!name || value > 30) return undefined;
  if (/oorlog[\s\u00a0]$/iu.test(before)) return cardinal(String(value), 'alone');
  const word = spellOrdinal(String(value), 'nl')!;
  return `de ${word[0]!.toUpperCase()}${word.slice(1)}`;
}

const grammar: Grammar = {
  code: 'nl',
  groupMarks: '. \u00a0\u202f',
  comma: 'komma',
  commaDigits: false,
  minus: 'min',
  plus: 'plus',
  to: 'tot',
  against: 'tegen',
  cardinal,
  ordinal: (digits) => spellOrdinal(digits, 'nl')!,
  ordinalMark: /(e|de|ste)(?![\p{L}\d])/u,
  year,
  isFeminine: () => false,
  months: MONTHS,
  date: (day, month, yearWords) => [spell(day, 'nl'), month, yearWords].filter(Boolean).join(' '),
  time: (hour, minute) =>
    `${spell(String(Number(hour)), 'nl')} uur${Number(minute) === 0 ? '' : ` ${spell(String(Number(minute)), 'nl')}`}`,
  timeMark: 'uur|u(?!\\p{L})',
  timeSigns: '[.:]',
  currencies: currencies(`
€ | EUR: euro, euro, m; cent, cent, m
$ | US$ | USD: dollar, dollar, m; cent, cent, m
£ | GBP: pond, pond, m; penny, pence, m
¥ | JPY: yen, yen, m
CHF: Zwitserse frank, Zwitserse frank, m; rappen, rappen, m
₽: roebel, roebel, m
₹: roepie, roepie, m`),
  and: '',
  magnitudes: nouns(`
miljoen | mln. | mln: miljoen, miljoen, m
miljard | mld. | mld: miljard, miljard, m
biljoen: biljoen, biljoen, m`),
  ofMagnitude: (noun) => noun,
  pluralFrom: 1,
  percent: 'procent',
  perMille: 'promille',
  units: nouns(`
km: kilometer, kilometer, m
m: meter, meter, m
cm: centimeter, centimeter, m
mm: millimeter, millimeter, m
km²: vierkante kilometer, vierkante kilometer, m
m²: vierkante meter, vierkante meter, m
m³: kubieke meter, kubieke meter, m
ha: hectare, hectare, m
kg: kilogram, kilogram, m
g: gram, gram, m
mg: milligram, milligram, m
t: ton, ton, m
l: liter, liter, m
ml: milliliter, milliliter, m
km/u | km/h: kilometer per uur, kilometer per uur, m
m/s: meter per seconde, meter per seconde, m
°C: graad Celsius, graden Celsius, m
°F: graad Fahrenheit, graden Fahrenheit, m
°: graad, graden, m
W: watt, watt, m
kW: kilowatt, kilowatt, m
MW: megawatt, megawatt, m
GW: gigawatt, gigawatt, m
kWh: kilowattuur, kilowattuur, m
MWh: megawattuur, megawattuur, m
GWh: gigawattuur, gigawattuur, m
V: volt, volt, m
Hz: hertz, hertz, m
GHz: gigahertz, gigahertz, m
MB: megabyte, megabyte, m
GB: gigabyte, gigabyte, m
TB: terabyte, terabyte, m
min: minuut, minuten, m
s: seconde, seconden, m
dB: decibel, decibel, m`),
  fractions: {
    2: ['half', 'half'],
    3: ['derde', 'derde'],
    4: ['kwart', 'kwart'],
    5: ['vijfde', 'vijfde'],
    6: ['zesde', 'zesde'],
    8: ['achtste', 'achtste'],
    10: ['tiende', 'tiende'],
  },
  abbreviations: pairs(`
dhr.=de heer; Dhr.=De heer; mevr.=mevrouw; Mevr.=Mevrouw; mw.=mevrouw; Mw.=Mevrouw; dr.=doctor; Dr.=Doctor; drs.=doctorandus; ir.=ingenieur; ing.=ingenieur; mr.=meester; prof.=professor; Prof.=Professor; ds.=dominee; jhr.=jonkheer; gen.=generaal
nr.=nummer; Nr.=Nummer; nrs.=nummers; art.=artikel; blz.=bladzijde; p.=pagina; pp.=pagina’s; hfst.=hoofdstuk; fig.=figuur; tel.=telefoon; Tel.=Telefoon; bijv.=bijvoorbeeld; bv.=bijvoorbeeld; Bijv.=Bijvoorbeeld; d.w.z.=dat wil zeggen; o. a.=onder andere; o. m.=onder meer; m. b. t.=met betrekking tot; i. p. v.=in plaats van; t. a. v.=ten aanzien van; t. o. v.=ten opzichte van; m. a. w.=met andere woorden; i. v. m.=in verband met; n. a. v.=naar aanleiding van; z. s. m.=zo spoedig mogelijk; enz.=enzovoort; etc.=et cetera; ca.=circa; max.=maximaal; min.=minimaal; resp.=respectievelijk; zgn.=zogenaamde; v. Chr.=voor Christus; n. Chr.=na Christus; jl.=jongstleden; a. s.=aanstaande; St.=Sint; b.g.g.=bij geen gehoor; incl.=inclusief; excl.=exclusief; evt.=eventueel; ong.=ongeveer; BV=B V; NV=N V; str.=straat; ma.=maandag; jan.=januari; feb.=februari; sept.=september; okt.=oktober; nov.=november; dec.=december; aug.=augustus`),
  closing: ['enz.', 'etc.', 'v. Chr.', 'n. Chr.', 'jl.', 'a. s.'],
  acronyms: new Set(
    'NAVO NATO UNESCO UNICEF OPEC NASA ESA AIDS FIFA UEFA COVID CERN HEMA CITO GAMMA PIN RAM ISO IKEA LEGO BIBOB NEE JA EN DE HET EEN IK JE WE'.split(
      ' ',
    ),
  ),
  roman,
  romanMark: 'e(?!\\p{L})',
  symbols: pairs(
    '%=procent; ‰=promille; &=en; §=paragraaf; °=graden; +=plus; ==is; @=apenstaartje; #=nummer; ×=maal; ÷=gedeeld door; ±=plus min; <=kleiner dan; >=groter dan; ≤=hoogstens; ≥=minstens; ≠=ongelijk aan; ≈=ongeveer; ~=ongeveer; ©=copyright; ®=geregistreerd merk; ™=merk; →=naar; √=wortel; π=pi; ∞=oneindig; µ=micro; /=schuine streep; €=euro; $=dollar; £=pond; ¥=yen; №=nummer; ′=minuten; ″=seconden',
  ),
  web: {
    dot: 'punt',
    slash: 'schuine streep',
    at: 'apenstaartje',
    hash: 'hashtag',
    hyphen: 'streepje',
    handle: 'apenstaartje',
  },
  phonePairs: false,
};

export const dutch = languageFrom(grammar);
