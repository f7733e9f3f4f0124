// Italian: its rows of words, and its grammar of numbers and dates.
import { currencies, type Form, type Grammar, nouns, pairs } from '../shared/grammar.ts';
import { languageFrom } from '../shared/language.ts';
import { spell, spellOrdinal } from '../spell.ts';

const MONTHS = 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
  ' ',
);

/** One agrees: "un anno", "una persona". */
const cardinal = (digits: string, form: Form): string =>
  digits === '1' && form !== 'alone'
    ? form === 'f'
      ? 'una'
      : 'un'
    : spell(digits, 'it')!.replace(/(?<=[a-z])tre$/, 'tré');

/** The library's ordinals are masculine. */
const agreeing = (value: string, feminine: boolean): string => {
  const word = spellOrdinal(value, 'it')!;
  return feminine ? word.replace(/o$/, 'a') : word;
};

/** "ventesimo secolo", "Vittorio Emanuele secondo", "capitolo quattro". */
function roman(value: number, before: string, after: string): string | undefined {
  if (/^[\s\u00a0]secolo/.test(after)) return agreeing(String(value), false);
  if (/(?:capitolo|tomo|libro|atto|parte|titolo|allegato|fase|tipo|articolo|volume)[\s\u00a0]$/iu.test(before))
    return cardinal(String(value), 'alone');
  if (/secolo[\s\u00a0]$/.test(before)) return agreeing(String(value), false);
  const name = /(\p{Lu}\p{Ll}+)[\s\u00a0]$/u.exec(before)?.[1];
  return name && value < 30 ? agreeing(String(value), /a$/.test(name) && name !== 'Andrea') : undefined;
}

const grammar: Grammar = {
  code: 'it',
  groupMarks: '. \u00a0\u202f',
  comma: 'virgola',
  commaDigits: false,
  minus: 'meno',
  plus: 'più',
  to: 'a',
  against: 'a',
  cardinal,
  ordinal: (digits, before) => agreeing(digits, /\u0000[ªa]/.test(before)),
  ordinalMark: /(?:[.])?(º|ª|°(?![CF\d])|mo|ma|esimo|esima)(?![\p{L}\d])/u,
  year: (digits) => spell(digits, 'it')!.replace(/(?<=[a-z])tre$/, 'tré'),
  isFeminine: (noun) =>
    /(?:a|zione|sione|tà|tù|notte|parte|legge|nave|madre|moglie|mano|voce|luce|classe|morte|chiave|rete)$/.test(noun) &&
    !/^(?:.*ema|.*amma|.*ista)$/.test(noun),
  months: MONTHS,
  namedDate: /(1)[ \u00a0]MONTH(?:[ \u00a0](\d{4}))?/u,
  date: (day, month, year) => [day === '1' ? 'primo' : spell(day, 'it'), month, year].filter(Boolean).join(' '),
  time: (hour, minute) =>
    `${cardinal(String(Number(hour)), 'alone')}${Number(minute) === 0 ? '' : ` e ${spell(String(Number(minute)), 'it')}`}`,
  timeMark: 'h(?!\\p{L})',
  timeSigns: '[:.h]',
  currencies: currencies(`
€ | EUR: euro, euro, m; centesimo, centesimi, m
$ | US$ | USD: dollaro, dollari, m; centesimo, centesimi, m
£ | GBP: sterlina, sterline, f; penny, penny, m
¥ | JPY: yen, yen, m
CHF: franco svizzero, franchi svizzeri, m; centesimo, centesimi, m
₽: rublo, rubli, m
₹: rupia, rupie, f`),
  and: 'e ',
  magnitudes: nouns(`
milione | milioni | mln | mln.: milione, milioni, m
miliardo | miliardi | mld | mld.: miliardo, miliardi, m`),
  ofMagnitude: (noun) => `di ${noun}`,
  pluralFrom: 1,
  percent: 'per cento',
  perMille: 'per mille',
  units: nouns(`
km: chilometro, chilometri, m
m: metro, metri, m
cm: centimetro, centimetri, m
mm: millimetro, millimetri, m
km²: chilometro quadrato, chilometri quadrati, m
m² | mq: metro quadrato, metri quadrati, m
m³: metro cubo, metri cubi, m
ha: ettaro, ettari, m
kg: chilogrammo, chilogrammi, m
g: grammo, grammi, m
mg: milligrammo, milligrammi, m
t: tonnellata, tonnellate, f
l: litro, litri, m
ml: millilitro, millilitri, m
km/h: chilometro all’ora, chilometri all’ora, m
m/s: metro al secondo, metri al secondo, m
°C: grado Celsius, gradi Celsius, m
°F: grado Fahrenheit, gradi Fahrenheit, m
°: grado, gradi, m
W: watt, watt, m
kW: chilowatt, chilowatt, m
MW: megawatt, megawatt, m
GW: gigawatt, gigawatt, m
kWh: chilowattora, chilowattora, m
MWh: megawattora, megawattora, m
GWh: gigawattora, gigawattora, m
V: volt, volt, m
Hz: hertz, hertz, m
GHz: gigahertz, gigahertz, m
MB: megabyte, megabyte, m
GB: gigabyte, gigabyte, m
TB: terabyte, terabyte, m
min: minuto, minuti, m
s: secondo, secondi, m
dB: decibel, decibel, m`),
  fractions: {
    2: ['mezzo', 'mezzi'],
    3: ['terzo', 'terzi'],
    4: ['quarto', 'quarti'],
    5: ['quinto', 'quinti'],
    6: ['sesto', 'sesti'],
    8: ['ottavo', 'ottavi'],
    10: ['decimo', 'decimi'],
  },
  abbreviations: pairs(`
sig.=signor; Sig.=Signor; sig.ra=signora; Sig.ra=Signora; sig.na=signorina; sigg.=signori; dott.=dottor; Dott.=Dottor; dott.ssa=dottoressa; Dott.ssa=Dottoressa; prof.=professor; Prof.=Professor; prof.ssa=professoressa; Prof.ssa=Professoressa; avv.=avvocato; Avv.=Avvocato; ing.=ingegner; Ing.=Ingegner; arch.=architetto; geom.=geometra; on.=onorevole; On.=Onorevole; sen.=senatore; mons.=monsignor; gen.=generale; col.=colonnello
n.=numero; nn.=numeri; nr.=numero; art.=articolo; artt.=articoli; pag.=pagina; pagg.=pagine; p.=pagina; pp.=pagine; cap.=capitolo; vol.=volume; fig.=figura; tel.=telefono; Tel.=Telefono; ecc.=eccetera; es.=esempio; p. es.=per esempio; cfr.=confronta; ca.=circa; a. C.=avanti Cristo; d. C.=dopo Cristo; c.d.=cosiddetto; s.r.l.=s r l; s.p.a.=s p a; S.p.A.=S P A; Spa=S P A; Srl=S R L; v.=vedi; v.le=viale; V.le=Viale; p.zza=piazza; P.zza=Piazza; c.so=corso; C.so=Corso; l.go=largo; S.=San; max=massimo; min.=minimo; tot.=totale; gg.=giorni; sec.=secolo; mln=milioni; mld=miliardi`),
  closing: ['ecc.', 'a. C.', 'd. C.', 's.p.a.', 'S.p.A.', 's.r.l.'],
  acronyms: new Set(
    'NATO ONU UNESCO UNICEF OPEC NASA ESA AIDS FIFA UEFA COVID CERN RAI FIAT ISTAT INPS INAIL ANSA ASL IVA IMU IRPEF AGIP ENI ENEL CONI ANAS TAR DOC DOP IGP PIN RAM ISO IKEA LEGO NO IL LA LO GLI LE UN UNA DI E'.split(
      ' ',
    ),
  ),
  roman,
  romanMark: '(?!)',
  symbols: pairs(
    '%=per cento; ‰=per mille; &=e; §=paragrafo; °=gradi; +=più; ==uguale a; @=chiocciola; #=cancelletto; ×=per; ÷=diviso; ±=più o meno; <=minore di; >=maggiore di; ≤=al massimo; ≥=almeno; ≠=diverso da; ≈=circa; ~=circa; ©=copyright; ®=marchio registrato; ™=marchio; →=a; √=radice di; π=pi; ∞=infinito; µ=micro; /=barra; €=euro; $=dollari; £=sterline; ¥=yen; №=numero; ′=minuti; ″=secondi',
  ),
  web: {
    dot: 'punto',
    slash: 'barra',
    at: 'chiocciola',
    hash: 'cancelletto',
    hyphen: 'trattino',
    handle: 'chiocciola',
  },
  phonePairs: false,
};

export const italian = languageFrom(grammar);
