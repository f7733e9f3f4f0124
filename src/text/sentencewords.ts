// What a full stop does not end, by language: abbreviations before a name or number, ordinals, words that may end.

export interface SentenceWords {
  /** In small letters, without the last full stop. */
  readonly beforeName: ReadonlySet<string>;
  /** They end a sentence only before a word that begins one. */
  readonly mayEnd: ReadonlySet<string>;
  /** A number with a full stop is an ordinal: "am 3. Mai". */
  readonly ordinals: boolean;
  /** Words that begin sentences more often than they continue names, in small letters. */
  readonly starters: ReadonlySet<string>;
}

const list = (words: string): string[] => words.trim().split(/\s+/);

/** Letters and titles of every language: names are the same everywhere. */
const SHARED = list(`
mr mrs ms mx dr dra prof rev fr sr sra srta st mt ft gen col lt sgt capt cpl pvt maj adm cmdr sen rep gov pres hon supt insp messrs mme mlle mm vs no nos vol pp fig figs art sec ch
approx ca cf al e.g i.e ed eds trans hr dipl-ing z.b d.h bzw u.a nr str abs bd vgl hrsg ud uds av
`);

const OWN: Readonly<Record<string, { readonly names: string; readonly may: string; readonly starters: string }>> = {
  de: {
    names:
      'st geb gest z d s vgl evtl ggf inkl exkl zzgl mind max ca etwa sog bes insb allg lat engl frz dt österr schweiz amtl nördl südl östl westl tel hr hrn fr frl ing mag jun sen jan feb mär apr jun jul aug sep sept okt nov dez mo di mi do fr sa so abt kap ziff rn verf i.d.r u.u o.ä s.o s.u v.a z.t z.zt m.e i.a o.g u.a d.h z.b zz art abs aufl ausg red',
    may: 'usw etc mio mrd tsd v.chr n.chr chr co jh jhd std min sek km u.a.m u.v.m',
    starters:
      'der die das ein eine er sie es wir ich ihr und aber oder doch denn in im an am auf bei mit von vor nach seit zu zum zur für aus wenn als während weil da dann dort hier nun jetzt heute gestern auch so was wer wie wo warum nicht kein keine alle viele einige dieser diese dieses sein seine ihre unser damit danach dazu deshalb trotzdem jedoch man',
  },
  fr: {
    names:
      'm mm mme mmes mlle mlles me mgr pr dr n° no art chap env éd fasc hab ibid id janv févr avr juil sept oct nov déc p par cf c.-à-d st ste bd av',
    may: 'etc j.-c',
    starters:
      'le la les un une des il elle ils elles on nous vous je ce cet cette ces et mais ou or donc car dans en à au aux sur sous par pour avec sans chez depuis pendant après avant quand lorsque si comme que qui où pourquoi ainsi alors puis enfin aujourd’hui hier demain tout tous plusieurs certains son sa ses leur leurs notre c’est',
  },
  es: {
    names:
      'sr sra sres sras srta d dña dr dra lic ing arq prof profa gral cnel cap tte excmo excma ilmo núm n.º nº pág págs art tel av avda c pza p.ej p vid ed vol aprox máx mín ee',
    may: 'etc uu ud uds d.c a.c c s.a s.l cía hnos',
    starters:
      'el la los las un una unos unas lo él ella ellos ellas yo nosotros este esta estos estas ese esa eso y o pero en a al de del con sin por para desde hasta sobre entre según tras cuando si como que quien donde así entonces luego después hoy ayer mañana todo todos muchos algunos su sus nuestro allí aquí no ni también',
  },
  it: {
    names:
      'sig sigg sig.ra sig.na dott dott.ssa prof prof.ssa avv ing arch geom rag on sen mons don gen col cap art n nr pag pagg p.es es cfr ca tel v.le p.zza l.go s ss ecc',
    may: 'ecc a.c d.c s.p.a s.r.l',
    starters:
      'il lo la i gli le un uno una lui lei loro noi io questo questa questi e o ma in a al da dal di del con senza per su tra fra dopo prima quando se come che chi dove così allora poi oggi ieri domani tutto tutti molti alcuni suo sua nostro non anche',
  },
  pt: {
    names:
      'sr sra srs sras srta d dr dra dras eng arq prof profa gen cel cap exmo exma n.º nº pág págs art tel av r pça p.ex ed vol aprox núm lda',
    may: 'etc a.c d.c s.a ltda cia',
    starters:
      'o a os as um uma ele ela eles elas nós eu este esta isto isso e ou mas em no na de do da com sem por para desde até sobre entre segundo após quando se como que quem onde assim então depois hoje ontem amanhã tudo todos muitos alguns seu sua nosso não também',
  },
  nl: {
    names:
      'dhr mevr mw drs ir ing mr dr prof ds pr jhr nr nrs blz art bijv bv d.w.z o.a m.b.t i.p.v t.a.v t.o.v m.a.w ca tel max min zgn resp st',
    may: 'enz etc n.chr v.chr e.d mln mld',
    starters:
      'de het een hij zij ze wij we ik dit dat deze die en maar of want in op aan bij met van voor na sinds door uit als toen terwijl omdat dan daar hier nu vandaag gisteren ook zo wat wie hoe waar waarom niet geen alle veel enkele zijn haar hun ons er toch',
  },
};

/** Languages that write an ordinal as a number with a full stop (CLDR writes their dates so). */
const ORDINALS = new Set([
  'de',
  'da',
  'nb',
  'nn',
  'no',
  'fi',
  'cs',
  'sk',
  'sl',
  'hr',
  'sr',
  'bs',
  'hu',
  'pl',
  'et',
  'lv',
  'is',
  'tr',
]);

const MAY_END = list(
  'u.s u.k u.n e.u d.c a.m p.m inc ltd co corp jr sr etc ph.d m.d b.a m.a jan feb mar apr jun jul aug sep sept oct nov dec ave blvd rd n.y calif mass conn pa va fla ill mich minn wis tenn tex wash ore ariz colo kan okla ind ga la md mo nev usw bzw mio',
);

const STARTERS =
  'the a an he she it they we i you this that these those but and or so yet in on at as by for from with when while if after before although though because since until there here his her its their our your my what who why how where which no not one some many most all both each another other such now then still also however meanwhile instead later earlier today yesterday tomorrow';

const ready = new Map<string, SentenceWords>();

export function sentenceWordsOf(language: string): SentenceWords {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  const known = ready.get(primary);
  if (known) return known;
  const own = OWN[primary];
  const may = own?.may ? list(own.may) : MAY_END;
  const words: SentenceWords = {
    beforeName: new Set([...SHARED, ...(own ? list(own.names) : [])].filter((word) => !may.includes(word))),
    mayEnd: new Set(may),
    ordinals: ORDINALS.has(primary),
    starters: new Set(list(own?.starters ?? STARTERS)),
  };
  ready.set(primary, words);
  return words;
}
