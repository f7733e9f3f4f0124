// Tables of written English: abbreviations, currencies, units, states, acronyms that are words.

const pairs = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    text
      .trim()
      .split(/\s*;\s*/)
      .filter(Boolean)
      .map((pair) => pair.split(/\s*=\s*/) as [string, string]),
  );

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
export const MONTH_NAMES =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?';
export const monthOf = (written: string): string =>
  MONTHS.find((month) => month.toLowerCase().startsWith(written.toLowerCase().replace('.', '').slice(0, 3))) ?? written;

/** Symbol -> one, many, hundredth. */
export const CURRENCIES: Readonly<Record<string, readonly [one: string, many: string, cent: string, cents: string]>> = {
  $: ['dollar', 'dollars', 'cent', 'cents'],
  US$: ['U S dollar', 'U S dollars', 'cent', 'cents'],
  A$: ['Australian dollar', 'Australian dollars', 'cent', 'cents'],
  C$: ['Canadian dollar', 'Canadian dollars', 'cent', 'cents'],
  CA$: ['Canadian dollar', 'Canadian dollars', 'cent', 'cents'],
  NZ$: ['New Zealand dollar', 'New Zealand dollars', 'cent', 'cents'],
  HK$: ['Hong Kong dollar', 'Hong Kong dollars', 'cent', 'cents'],
  S$: ['Singapore dollar', 'Singapore dollars', 'cent', 'cents'],
  R$: ['Brazilian real', 'Brazilian reais', 'centavo', 'centavos'],
  '£': ['pound', 'pounds', 'penny', 'pence'],
  '€': ['euro', 'euros', 'cent', 'cents'],
  '¥': ['yen', 'yen', 'sen', 'sen'],
  '₹': ['rupee', 'rupees', 'paisa', 'paise'],
  '₩': ['won', 'won', 'jeon', 'jeon'],
  '₽': ['ruble', 'rubles', 'kopek', 'kopeks'],
  '₺': ['lira', 'lira', 'kurus', 'kurus'],
  '₪': ['shekel', 'shekels', 'agora', 'agorot'],
  '₴': ['hryvnia', 'hryvnias', 'kopiyka', 'kopiykas'],
  '₫': ['dong', 'dong', 'xu', 'xu'],
  '₱': ['peso', 'pesos', 'centavo', 'centavos'],
  '฿': ['baht', 'baht', 'satang', 'satang'],
  '₦': ['naira', 'naira', 'kobo', 'kobo'],
  '¢': ['cent', 'cents', 'cent', 'cents'],
  Rs: ['rupee', 'rupees', 'paisa', 'paise'],
  kr: ['krona', 'kronor', 'öre', 'öre'],
  CHF: ['Swiss franc', 'Swiss francs', 'centime', 'centimes'],
};
export const CURRENCY_SYMBOLS = '(?:US|CA|NZ|HK|A|C|S|R)?\\$|[£€¥₹₩₽₺₪₴₫₱฿₦]';
export const MAGNITUDES: Readonly<Record<string, string>> = pairs(
  'k=thousand; K=thousand; m=million; M=million; mn=million; mm=million; mln=million; b=billion; B=billion; bn=billion; bln=billion; t=trillion; T=trillion; tn=trillion; trn=trillion',
);

/** Abbreviation after a number -> one, many. */
const unit = (text: string): Readonly<Record<string, readonly [string, string]>> =>
  Object.fromEntries(
    text
      .trim()
      .split(/\s*;\s*/)
      .map((row) => {
        const [key, one, many] = row.split(/\s*=\s*/);
        return [key!, [one!, many ?? `${one}s`] as const];
      }),
  );
export const UNITS =
  unit(`km=kilometer; cm=centimeter; mm=millimeter; m=meter; µm=micrometer; nm=nanometer; mi=mile; ft=foot=feet; in=inch=inches; yd=yard; kg=kilogram; g=gram; mg=milligram; µg=microgram;
t=ton; lb=pound; lbs=pound; oz=ounce; l=liter; L=liter; ml=milliliter; mL=milliliter; cl=centiliter; gal=gallon; ha=hectare; km²=square kilometer; m²=square meter; m³=cubic meter; cm³=cubic centimeter; sq ft=square foot=square feet; km2=square kilometer; m2=square meter; sq mi=square mile;
mph=mile per hour=miles per hour; km/h=kilometer per hour=kilometers per hour; kph=kilometer per hour=kilometers per hour; m/s=meter per second=meters per second; mpg=mile per gallon=miles per gallon; rpm=revolution per minute=revolutions per minute;
Hz=hertz=hertz; kHz=kilohertz=kilohertz; MHz=megahertz=megahertz; GHz=gigahertz=gigahertz; W=watt; kW=kilowatt; MW=megawatt; GW=gigawatt; kWh=kilowatt hour; MWh=megawatt hour; V=volt; kV=kilovolt; A=amp; Ah=amp hour; mAh=milliamp hour; J=joule; kJ=kilojoule; kcal=kilocalorie; cal=calorie; N=newton; Pa=pascal; kPa=kilopascal; hPa=hectopascal; bar=bar; psi=pound per square inch=pounds per square inch;
B=byte; kB=kilobyte; KB=kilobyte; MB=megabyte; GB=gigabyte; TB=terabyte; Mbps=megabit per second=megabits per second; Gbps=gigabit per second=gigabits per second; kbps=kilobit per second=kilobits per second; px=pixel; dpi=dot per inch=dots per inch; dB=decibel; fps=frame per second=frames per second;
s=second; sec=second; ms=millisecond; min=minute; mins=minute; h=hour; hr=hour; hrs=hour; ppm=part per million=parts per million; ppb=part per billion=parts per billion; °C=degree Celsius=degrees Celsius; °F=degree Fahrenheit=degrees Fahrenheit; °=degree; K=kelvin; ct=carat; bbl=barrel; Mt=megaton; kt=kiloton; nmi=nautical mile; kn=knot; bpm=beat per minute=beats per minute`);
export const UNIT_NAMES = Object.keys(UNITS)
  .sort((a, b) => b.length - a.length)
  .join('|');

/** With their full stop; what follows may be anything. */
export const ABBREVIATIONS =
  pairs(`Mr.=Mister; Mrs.=Missus; Ms.=Miz; Messrs.=Messieurs; Dr.=Doctor; Drs.=Doctors; Prof.=Professor; Profs.=Professors; Rev.=Reverend; Hon.=Honorable; Fr.=Father; Sr.=Senior; Jr.=Junior; Esq.=Esquire;
Sen.=Senator; Sens.=Senators; Rep.=Representative; Reps.=Representatives; Gov.=Governor; Govs.=Governors; Pres.=President; Atty.=Attorney; Dist.=District; Supt.=Superintendent; Amb.=Ambassador; Sec.=Secretary; Del.=Delegate;
Gen.=General; Col.=Colonel; Lt.=Lieutenant; Maj.=Major; Capt.=Captain; Cmdr.=Commander; Adm.=Admiral; Sgt.=Sergeant; Cpl.=Corporal; Pvt.=Private; Pfc.=Private First Class; Insp.=Inspector; Det.=Detective;
vs.=versus; v.=versus; etc.=et cetera; e.g.=for example; i.e.=that is; cf.=compare; approx.=approximately; est.=established; Inc.=Incorporated; Corp.=Corporation; Ltd.=Limited; Co.=Company; Bros.=Brothers; Assn.=Association; Dept.=Department; Univ.=University; Intl.=International; Natl.=National; Govt.=Government;
Ave.=Avenue; Blvd.=Boulevard; Rd.=Road; Ln.=Lane; Hwy.=Highway; Pkwy.=Parkway; Sq.=Square; Apt.=Apartment; Ste.=Suite; Bldg.=Building; Fla.=Florida; Calif.=California; Pa.=Pennsylvania; Va.=Virginia; Mass.=Massachusetts; Conn.=Connecticut; Ill.=Illinois; Mich.=Michigan; Minn.=Minnesota; Wis.=Wisconsin; Tenn.=Tennessee; Wash.=Washington; Ore.=Oregon; Ariz.=Arizona; Colo.=Colorado; Okla.=Oklahoma; Ala.=Alabama; Ark.=Arkansas; Ga.=Georgia; Ky.=Kentucky; La.=Louisiana; Md.=Maryland; Mo.=Missouri; Mont.=Montana; Neb.=Nebraska; Nev.=Nevada; Del.=Delaware; Ind.=Indiana; Kan.=Kansas; Miss.=Mississippi; Vt.=Vermont; Wyo.=Wyoming; Tex.=Texas;
Jan.=January; Feb.=February; Aug.=August; Sept.=September; Sep.=September; Oct.=October; Nov.=November; Dec.=December; Mon.=Monday; Tue.=Tuesday; Tues.=Tuesday; Wed.=Wednesday; Thu.=Thursday; Thurs.=Thursday; Fri.=Friday; pp.=pages; vol.=volume; Vol.=Volume; Fig.=Figure; fig.=figure; ft.=feet; lbs.=pounds; oz.=ounces; mph.=miles per hour`);
export const STATES =
  pairs(`Ala=Alabama; Alaska=Alaska; Ariz=Arizona; Ark=Arkansas; Calif=California; Colo=Colorado; Conn=Connecticut; Del=Delaware; Fla=Florida; Ga=Georgia; Hawaii=Hawaii; Idaho=Idaho; Ill=Illinois; Ind=Indiana; Iowa=Iowa; Kan=Kansas; Ky=Kentucky; La=Louisiana; Maine=Maine; Md=Maryland; Mass=Massachusetts; Mich=Michigan; Minn=Minnesota; Miss=Mississippi; Mo=Missouri; Mont=Montana; Neb=Nebraska; Nev=Nevada; N.H=New Hampshire; N.J=New Jersey; N.M=New Mexico; N.Y=New York; N.C=North Carolina; N.D=North Dakota; Ohio=Ohio; Okla=Oklahoma; Ore=Oregon; Pa=Pennsylvania; R.I=Rhode Island; S.C=South Carolina; S.D=South Dakota; Tenn=Tennessee; Texas=Texas; Tex=Texas; Utah=Utah; Vt=Vermont; Va=Virginia; Wash=Washington; W.Va=West Virginia; Wis=Wisconsin; Wyo=Wyoming;
AL=Alabama; AK=Alaska; AZ=Arizona; AR=Arkansas; CA=California; CO=Colorado; CT=Connecticut; DE=Delaware; FL=Florida; GA=Georgia; HI=Hawaii; ID=Idaho; IL=Illinois; IN=Indiana; IA=Iowa; KS=Kansas; KY=Kentucky; LA=Louisiana; ME=Maine; MD=Maryland; MA=Massachusetts; MI=Michigan; MN=Minnesota; MS=Mississippi; MO=Missouri; MT=Montana; NE=Nebraska; NV=Nevada; NH=New Hampshire; NJ=New Jersey; NM=New Mexico; NY=New York; NC=North Carolina; ND=North Dakota; OH=Ohio; OK=Oklahoma; OR=Oregon; PA=Pennsylvania; RI=Rhode Island; SC=South Carolina; SD=South Dakota; TN=Tennessee; TX=Texas; UT=Utah; VT=Vermont; VA=Virginia; WA=Washington; WV=West Virginia; WI=Wisconsin; WY=Wyoming; DC=D C; D.C=D C`);
export const PARTIES = pairs('D=Democrat; R=Republican; I=Independent; L=Libertarian; DFL=Democrat');

/** Capitals that are said as words. */
export const WORD_ACRONYMS: ReadonlySet<string> = new Set(
  'NATO NASA UNESCO UNICEF OPEC AIDS NAFTA LASER RADAR SCUBA SWAT FIFA UEFA ASEAN FEMA OSHA NOAA NORAD NASCAR NASDAQ PETA JPEG GIF COVID SARS MERS PIN RAM ROM SIM SALT START HAMAS ISIS ISIL DACA OECD-NOT GATT CERN INTERPOL EUROPOL MENSA IKEA LEGO VISA AWOL NIMBY YIMBY BASE POTUS FLOTUS SCOTUS DREAM GOTCHA ZIP NAACP-NOT RICO TARP CHIP HUD WASP BREXIT OK-NOT USA-NOT LOL-NOT PAC SUV-NOT TASER SONAR NIKKEI DAX CAC EMEA BRIC BRICS ACORN AIPAC MAGA OXFAM UNHCR-NOT WHO-NOT IT-NOT'
    .split(' ')
    .filter((word) => !word.endsWith('-NOT')),
);

/** Shouted or emphatic words in capitals, and other capitals that are words. */
export const CAPITAL_WORDS: ReadonlySet<string> = new Set(
  'A I THE AND OR NOT NO YES IN ON AT OF TO FOR BY IS IT BE AS WE ME MY HE SHE YOU ALL ANY NEW BUT ARE WAS HAS HAD CAN DO DID GO SO IF UP OUT OFF NOW ONE TWO OUR HIS HER WHO WHY HOW WHAT THIS THAT FROM WITH MORE MOST ONLY NEVER EVER VERY MUST WILL STOP READ ALSO ANALYSIS EXCLUSIVE OPINION BREAKING UPDATE WATCH VIDEO PHOTO SEE HERE'.split(
    ' ',
  ),
);

export const SYMBOLS: Readonly<Record<string, string>> = {
  '=': 'equals',
  ...pairs(
    '&=and; +=plus; @=at; %=percent; °=degrees; ×=times; ÷=divided by; ±=plus or minus; <=less than; >=greater than; ≤=at most; ≥=at least; ≠=is not equal to; ≈=about; ~=about; §=section; ©=copyright; ®=registered; ™=trademark; √=square root of; π=pi; µ=micro; ½=one half; ¼=one quarter; ¾=three quarters; ⅓=one third; ⅔=two thirds; ⅛=one eighth; ⅜=three eighths; ⅝=five eighths; ⅞=seven eighths; →=to; ∞=infinity; €=euros; £=pounds; ¥=yen; $=dollars; ¢=cents; №=number; ¤=; ^=; _=; |=; \\=; #=number; *=; •=; ·=; ¶=paragraph; †=; ‡=; ₹=rupees; ₩=won; ₿=bitcoin; ℃=degrees Celsius; ℉=degrees Fahrenheit; ′=minutes; ″=seconds; ←=; ↑=; ↓=; ✓=; ★=; ☆=; {=; }=; ∑=sum; ∆=delta; Ω=ohms; `=; ´=; ¨=; ¬=not; ¦=',
  ),
};
