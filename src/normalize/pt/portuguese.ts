// Portuguese: its rows of words, and its grammar of numbers and dates.
import { currencies, type Form, type Grammar, nouns, pairs } from '../shared/grammar.ts';
import { languageFrom } from '../shared/language.ts';
import { spell, spellOrdinal } from '../spell.ts';

const MONTHS = 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' ');

/** One, two and the hundreds agree. After "mil", round or small hundreds are joined by "e". */
function cardinal(digits: string, form: Form): string {
  const words = spell(digits, 'pt')!
    .replace(/(?<=mil) (?=(?:cem|\p{L}+centos|quinhentos)$)/u, ' e ')
    .replace(/^um mil(?= |$)/, 'mil');
  return form === 'f'
    ? words
        .replace(/\bum$/, 'uma')
        .replace(/\bdois$/, 'duas')
        .replace(/entos(?!.*milh)/gu, 'entas')
    : words;
}

const agreeing = (value: string, feminine: boolean): string => {
  const word = spellOrdinal(value, 'pt')!;
  return feminine ? word.replace(/o(?= |$)/g, 'a') : word;
};

/** "João sexto", "século vinte e um", "capítulo quatro". */
function roman(value: number, before: string): string | undefined {
  if (
    /(?:séculos?|capítulo|tomo|livro|ato|parte|título|anexo|fase|tipo|artigo|volume|guerra)[\s\u00a0]$/iu.test(before)
  )
    return cardinal(String(value), 'alone');
  const name = /(\p{Lu}\p{Ll}+)[\s\u00a0]$/u.exec(before)?.[1];
  if (!name || value > 30) return undefined;
  return value > 10
    ? cardinal(String(value), 'alone')
    : agreeing(String(value), /a$/.test(name) || /^(?:Isabel|Beatriz)$/.test(name));
}

const grammar: Grammar = {
  code: 'pt',
  groupMarks: '. \u00a0\u202f',
  comma: 'vírgula',
  commaDigits: false,
  minus: 'menos',
  plus: 'mais',
  to: 'a',
  against: 'a',
  cardinal,
  ordinal: (digits, before) => agreeing(digits, /\u0000[ªa]/.test(before)),
  ordinalMark: /\.?(º|ª|°(?![CF\d]))(?![\p{L}\d])/u,
  year: (digits) => cardinal(digits, 'alone'),
  isFeminine: (noun) =>
    /(?:as|a|ção|ções|são|sões|dade|dades|vezes|mulher|vez|voz|lei|leis|mão|mãos|noite|tarde|parte|morte|mulheres|tardes|noites|partes|mortes)$/.test(
      noun,
    ) && !/^(?:dias?|.*emas?|.*gramas?|.*istas?|mapas?|planetas?)$/.test(noun),
  months: MONTHS,
  date: (day, month, year) => `${cardinal(day, 'alone')} de ${month}${year === '' ? '' : ` de ${year}`}`,
  time: (hour, minute) => {
    const hours = cardinal(String(Number(hour)), 'f');
    return Number(minute) === 0
      ? `${hours} ${Number(hour) === 1 ? 'hora' : 'horas'}`
      : `${hours} e ${spell(String(Number(minute)), 'pt')}`;
  },
  timeMark: 'horas?|h|(?<=h ?\\d\\d)',
  timeSigns: '[:h]',
  currencies: currencies(`
€ | EUR: euro, euros, m; cêntimo, cêntimos, m
R$ | BRL: real, reais, m; centavo, centavos, m
$ | US$ | USD: dólar, dólares, m; cêntimo, cêntimos, m
£ | GBP: libra, libras, f; péni, pence, m
¥ | JPY: iene, ienes, m
CHF: franco suíço, francos suíços, m; cêntimo, cêntimos, m
Kz: kwanza, kwanzas, m
MT: metical, meticais, m`),
  and: 'e ',
  magnitudes: nouns(`
milhão | milhões | mi: milhão, milhões, m
mil milhões: mil milhões, mil milhões, m
bilhão | bilhões | bi: bilhão, bilhões, m
trilhão | trilhões | tri: trilhão, trilhões, m`),
  ofMagnitude: (noun) => `de ${noun}`,
  pluralFrom: 1,
  percent: 'por cento',
  perMille: 'por mil',
  units: nouns(`
km: quilómetro, quilómetros, m
m: metro, metros, m
cm: centímetro, centímetros, m
mm: milímetro, milímetros, m
km²: quilómetro quadrado, quilómetros quadrados, m
m²: metro quadrado, metros quadrados, m
m³: metro cúbico, metros cúbicos, m
ha: hectare, hectares, m
kg: quilograma, quilogramas, m
g: grama, gramas, m
mg: miligrama, miligramas, m
t: tonelada, toneladas, f
l | L: litro, litros, m
ml: mililitro, mililitros, m
km/h: quilómetro por hora, quilómetros por hora, m
m/s: metro por segundo, metros por segundo, m
°C: grau Celsius, graus Celsius, m
°F: grau Fahrenheit, graus Fahrenheit, m
°: grau, graus, m
W: watt, watts, m
kW: quilowatt, quilowatts, m
MW: megawatt, megawatts, m
GW: gigawatt, gigawatts, m
kWh: quilowatt-hora, quilowatts-hora, m
MWh: megawatt-hora, megawatts-hora, m
GWh: gigawatt-hora, gigawatts-hora, m
V: volt, volts, m
Hz: hertz, hertz, m
GHz: gigahertz, gigahertz, m
MB: megabyte, megabytes, m
GB: gigabyte, gigabytes, m
TB: terabyte, terabytes, m
min: minuto, minutos, m
s: segundo, segundos, m
dB: decibel, decibéis, m`),
  fractions: {
    2: ['meio', 'meios'],
    3: ['terço', 'terços'],
    4: ['quarto', 'quartos'],
    5: ['quinto', 'quintos'],
    6: ['sexto', 'sextos'],
    8: ['oitavo', 'oitavos'],
    10: ['décimo', 'décimos'],
  },
  abbreviations: pairs(`
Sr.=senhor; Srs.=senhores; Sra.=senhora; Sras.=senhoras; Srta.=senhorita; D.=dom; Dr.=doutor; Dra.=doutora; Drs.=doutores; Eng.=engenheiro; Eng.ª=engenheira; Arq.=arquiteto; Prof.=professor; Profa.=professora; Prof.ª=professora; Gen.=general; Exmo.=excelentíssimo; Exma.=excelentíssima
n.º=número; N.º=Número; nº=número; Nº=Número; núm.=número; art.=artigo; arts.=artigos; pág.=página; págs.=páginas; p.=página; pp.=páginas; cap.=capítulo; vol.=volume; fig.=figura; tel.=telefone; Tel.=Telefone; p. ex.=por exemplo; etc.=et cetera; aprox.=aproximadamente; máx.=máximo; mín.=mínimo; cf.=confronte; a. C.=antes de Cristo; d. C.=depois de Cristo; S. A.=S A; Lda.=limitada; Ltda.=limitada; Cia.=companhia; Av.=avenida; R.=rua; Pç.=praça; Sto.=Santo; Sta.=Santa; S.=São; séc.=século; EUA=Estados Unidos; V. Exa.=vossa excelência; c/=com; s/=sem; s/n=sem número`),
  closing: ['etc.', 'a. C.', 'd. C.', 'S. A.', 'Lda.', 'Ltda.'],
  acronyms: new Set(
    'NATO ONU OTAN UNESCO UNICEF OPEP NASA ESA SIDA AIDS FIFA UEFA COVID CERN IVA INEM TAP FENPROF DECO GALP EDIA PALOP VAR SUS PIS PIN RAM ISO IKEA LEGO SIM NÃO O A OS AS UM UMA DE E'.split(
      ' ',
    ),
  ),
  roman,
  romanMark: '(?!)',
  symbols: pairs(
    '%=por cento; ‰=por mil; &=e; §=parágrafo; °=graus; +=mais; ==igual a; @=arroba; #=cardinal; ×=vezes; ÷=a dividir por; ±=mais ou menos; <=menor que; >=maior que; ≤=no máximo; ≥=no mínimo; ≠=diferente de; ≈=aproximadamente; ~=aproximadamente; ©=copyright; ®=marca registada; ™=marca; →=para; √=raiz de; π=pi; ∞=infinito; µ=micro; /=barra; €=euros; $=dólares; £=libras; ¥=ienes; №=número; º=; ª=; ′=minutos; ″=segundos',
  ),
  web: { dot: 'ponto', slash: 'barra', at: 'arroba', hash: 'cardinal', hyphen: 'hífen', handle: 'arroba' },
  phonePairs: false,
};

export const portuguese = languageFrom(grammar);
