// States of the United States and provinces of Canada: postal codes, AP and traditional abbreviations, parties.
import { dictionary } from './pairs.ts';

/** Two capitals after a place: 'Austin, TX'. United States Postal Service, Publication 28; Canada Post. */
export const POSTAL = dictionary(
  'AL=Alabama; AK=Alaska; AZ=Arizona; AR=Arkansas; CA=California; CO=Colorado; CT=Connecticut; DE=Delaware; FL=Florida; GA=Georgia; HI=Hawaii; ID=Idaho; IL=Illinois; IN=Indiana; IA=Iowa; KS=Kansas; KY=Kentucky; LA=Louisiana; ME=Maine; MD=Maryland; MA=Massachusetts; MI=Michigan; MN=Minnesota; MS=Mississippi; MO=Missouri; MT=Montana; NE=Nebraska; NV=Nevada; NH=New Hampshire; NJ=New Jersey; NM=New Mexico; NY=New York; NC=North Carolina; ND=North Dakota; OH=Ohio; OK=Oklahoma; OR=Oregon; PA=Pennsylvania; RI=Rhode Island; SC=South Carolina; SD=South Dakota; TN=Tennessee; TX=Texas; UT=Utah; VT=Vermont; VA=Virginia; WA=Washington; WV=West Virginia; WI=Wisconsin; WY=Wyoming; DC=D C; PR=Puerto Rico; GU=Guam; VI=Virgin Islands; ON=Ontario; QC=Quebec; BC=British Columbia; AB=Alberta; SK=Saskatchewan; MB=Manitoba; NB=New Brunswick; NS=Nova Scotia; PE=Prince Edward Island; NL=Newfoundland and Labrador; YT=Yukon; NT=Northwest Territories; NU=Nunavut',
);

/** With a full stop nothing else is meant by these. */
export const CLEAR_STATES = dictionary(
  'Calif=California; Fla=Florida; Conn=Connecticut; Mich=Michigan; Minn=Minnesota; Tenn=Tennessee; Ariz=Arizona; Colo=Colorado; Okla=Oklahoma; Wis=Wisconsin; Wisc=Wisconsin; Wyo=Wyoming; Ky=Kentucky; Md=Maryland; Va=Virginia; Vt=Vermont; Tex=Texas; Mass=Massachusetts; Nev=Nevada; Nebr=Nebraska; Kans=Kansas; Penn=Pennsylvania; Penna=Pennsylvania; Ore=Oregon; Oreg=Oregon; N.H=New Hampshire; N.J=New Jersey; N.M=New Mexico; N.Y=New York; N.C=North Carolina; N.D=North Dakota; R.I=Rhode Island; S.C=South Carolina; S.D=South Dakota; W.Va=West Virginia; N. Mex=New Mexico; N. Dak=North Dakota; S. Dak=South Dakota; W. Va=West Virginia; Ont=Ontario; Que=Quebec; Alta=Alberta; Sask=Saskatchewan; Nfld=Newfoundland; P.E.I=Prince Edward Island',
);

/** Words or names as well: a state only after a place and a comma, in a list of states, or before one. */
export const DOUBTFUL_STATES = dictionary(
  'Ala=Alabama; Ark=Arkansas; Cal=California; Del=Delaware; Ga=Georgia; Ill=Illinois; Ind=Indiana; Kan=Kansas; La=Louisiana; Me=Maine; Miss=Mississippi; Mo=Missouri; Mont=Montana; Neb=Nebraska; Pa=Pennsylvania; Wash=Washington; D.C=D C; B.C=British Columbia; N.B=New Brunswick; N.S=Nova Scotia; Man=Manitoba; Ida=Idaho',
);

/** Names that newspapers do not shorten: 'R-Texas'. */
export const WHOLE_STATES =
  'Alaska|Hawaii|Idaho|Iowa|Maine|Ohio|Texas|Utah|Guam|Puerto Rico|California|Florida|Georgia|Michigan|Minnesota|Virginia|Arizona|Nevada|Oregon|Kansas|Kentucky|New York|New Jersey|New Hampshire|New Mexico|Pennsylvania|Massachusetts|Maryland|Vermont|Washington|Wisconsin|Illinois|Indiana|Louisiana|Missouri|Montana|Nebraska|Colorado|Connecticut|Alabama|Arkansas|Delaware|Mississippi|Oklahoma|Tennessee|Wyoming|North Carolina|South Carolina|North Dakota|South Dakota|Rhode Island|West Virginia';

export const PARTIES = dictionary(
  'D=Democrat; R=Republican; I=Independent; L=Libertarian; G=Green; DFL=Democratic-Farmer-Labor; Dem=Democrat; Rep=Republican; Ind=Independent',
);
