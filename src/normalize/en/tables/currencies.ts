// Currencies: what their symbols are called. Names of ISO 4217 codes come from CLDR, through Intl.
import { oneOf, rows, words } from './pairs.ts';

export interface Currency {
  readonly one: string;
  readonly many: string;
  /** The hundredth, where people speak of it. */
  readonly cent?: string;
  readonly cents?: string;
}

const SYMBOL_ROWS = rows(`
  $     | dollar | dollars | cent | cents
  US$   | U S dollar | U S dollars | cent | cents
  U.S.$ | U S dollar | U S dollars | cent | cents
  A$    | Australian dollar | Australian dollars | cent | cents
  AU$   | Australian dollar | Australian dollars | cent | cents
  C$    | Canadian dollar | Canadian dollars | cent | cents
  CA$   | Canadian dollar | Canadian dollars | cent | cents
  Can$  | Canadian dollar | Canadian dollars | cent | cents
  NZ$   | New Zealand dollar | New Zealand dollars | cent | cents
  HK$   | Hong Kong dollar | Hong Kong dollars | cent | cents
  S$    | Singapore dollar | Singapore dollars | cent | cents
  SG$   | Singapore dollar | Singapore dollars | cent | cents
  NT$   | New Taiwan dollar | New Taiwan dollars | cent | cents
  J$    | Jamaican dollar | Jamaican dollars | cent | cents
  TT$   | Trinidad and Tobago dollar | Trinidad and Tobago dollars | cent | cents
  EC$   | East Caribbean dollar | East Caribbean dollars | cent | cents
  B$    | Bahamian dollar | Bahamian dollars | cent | cents
  Z$    | Zimbabwean dollar | Zimbabwean dollars | cent | cents
  MX$   | Mexican peso | Mexican pesos | centavo | centavos
  Mex$  | Mexican peso | Mexican pesos | centavo | centavos
  AR$   | Argentine peso | Argentine pesos | centavo | centavos
  CLP$  | Chilean peso | Chilean pesos | centavo | centavos
  COL$  | Colombian peso | Colombian pesos | centavo | centavos
  R$    | Brazilian real | Brazilian reais | centavo | centavos
  £     | pound | pounds | penny | pence
  IR£   | Irish pound | Irish pounds | penny | pence
  LE    | Egyptian pound | Egyptian pounds | piaster | piasters
  €     | euro | euros | cent | cents
  ¥     | yen | yen | sen | sen
  JP¥   | yen | yen | sen | sen
  CN¥   | Chinese yuan | Chinese yuan | fen | fen
  RMB   | yuan | yuan | fen | fen
  ₹     | rupee | rupees | paisa | paise
  ₨     | rupee | rupees | paisa | paise
  Rs    | rupee | rupees | paisa | paise
  Rs.   | rupee | rupees | paisa | paise
  ₩     | won | won | jeon | jeon
  ₽     | ruble | rubles | kopek | kopeks
  ₺     | Turkish lira | Turkish lira | kurus | kurus
  ₪     | shekel | shekels | agora | agorot
  ₴     | hryvnia | hryvnias | kopiyka | kopiykas
  ₫     | dong | dong | xu | xu
  ₱     | peso | pesos | centavo | centavos
  ฿     | baht | baht | satang | satang
  ₦     | naira | naira | kobo | kobo
  ₡     | colon | colones | centimo | centimos
  ₲     | guarani | guaranies | centimo | centimos
  ₵     | cedi | cedis | pesewa | pesewas
  GH₵   | Ghanaian cedi | Ghanaian cedis | pesewa | pesewas
  ₸     | tenge | tenge | tiyn | tiyn
  ₮     | tugrik | tugriks | mongo | mongo
  ₭     | kip | kips | att | att
  ₾     | lari | lari | tetri | tetri
  ₼     | manat | manat | qapik | qapik
  ৳     | taka | taka | poisha | poisha
  ﷼     | rial | rials | dinar | dinars
  ₣     | franc | francs | centime | centimes
  ₤     | lira | lire | centesimo | centesimi
  ¢     | cent | cents | cent | cents
  ₿     | bitcoin | bitcoin | satoshi | satoshis
  zł    | zloty | zlotys | grosz | groszy
  Kč    | Czech koruna | Czech korunas | haler | halers
  Ft    | forint | forints | filler | filler
  kr    | krona | kronor | ore | ore
  kr.   | krone | kroner | ore | ore
  DM    | mark | marks | pfennig | pfennigs
  CFA   | C F A franc | C F A francs | centime | centimes
  FCFA  | C F A franc | C F A francs | centime | centimes
`);

const CODES = words(
  'USD EUR GBP JPY CNY AUD CAD NZD HKD SGD TWD CHF SEK NOK DKK ISK PLN CZK HUF RON BGN RUB UAH TRY ILS INR PKR BDT LKR NPR KRW THB VND IDR MYR PHP ZAR NGN KES GHS EGP MAD TND ETB UGX TZS SAR AED QAR KWD BHD OMR JOD IRR IQD LBP BRL MXN ARS CLP COP PEN UYU BOB VES CUP DOP JMD TTD KZT UZS GEL AMD AZN XAF XOF',
);

const CENTS: Readonly<Record<string, readonly [string, string]>> = {
  USD: ['cent', 'cents'],
  EUR: ['cent', 'cents'],
  CAD: ['cent', 'cents'],
  AUD: ['cent', 'cents'],
  NZD: ['cent', 'cents'],
  HKD: ['cent', 'cents'],
  SGD: ['cent', 'cents'],
  GBP: ['penny', 'pence'],
  CHF: ['centime', 'centimes'],
  SEK: ['ore', 'ore'],
  NOK: ['ore', 'ore'],
  DKK: ['ore', 'ore'],
  INR: ['paisa', 'paise'],
  MXN: ['centavo', 'centavos'],
  BRL: ['centavo', 'centavos'],
};

/** CLDR's name for one or many of a currency; acronyms in it are spelled. */
function nameOf(code: string, count: number): string {
  const parts = new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency: code,
    currencyDisplay: 'name',
    maximumFractionDigits: 0,
  }).formatToParts(count);
  const name = parts.find(({ type }) => type === 'currency')?.value ?? code;
  return name.replace(/\b[A-Z]{2,}\b/g, (letters) => [...letters].join(' '));
}

const bySymbol = new Map(
  SYMBOL_ROWS.map(([symbol, one, many, cent, cents]) => [
    symbol!,
    { one: one!, many: many!, cent: cent!, cents: cents! },
  ]),
);
const byCode = new Map<string, Currency>();

/** The currency of a symbol or an ISO 4217 code, as it stands beside an amount. */
export function currencyOf(written: string): Currency {
  const symbol = written.replace(/[\s\u00a0]/g, '');
  const known = bySymbol.get(symbol) ?? byCode.get(symbol);
  if (known) return known;
  const [cent, cents] = CENTS[symbol] ?? [];
  const made: Currency = {
    one: nameOf(symbol, 1),
    many: nameOf(symbol, 2),
    ...(cent && cents ? { cent, cents } : {}),
  };
  byCode.set(symbol, made);
  return made;
}

/** Before an amount: '$', 'US $', 'NOK '. */
export const BEFORE_AMOUNT = `(?<![\\p{L}\\p{N}])(?:US\\s\\$|U\\.S\\.\\s\\$|${oneOf([...bySymbol.keys()].filter((symbol) => !['LE', 'Ft', 'zł', 'Kč'].includes(symbol)))}|${CODES.filter((code) => !['CUP', 'BOB', 'MAD'].includes(code)).join('|')})`;
/** After an amount: '20 €', '5 million kr', '300 TRY'. */
export const AFTER_AMOUNT = `(?:${oneOf([...bySymbol.keys()].filter((symbol) => !/^(?:Rs\.?|kr\.|\p{L}+\$|\$|฿)$/u.test(symbol)))}|${CODES.join('|')})(?![\\p{L}\\p{N}])`;
