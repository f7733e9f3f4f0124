// Words of addresses: kinds of streets, points of the compass, parts of buildings.
import { dictionary } from './pairs.ts';

export const STREETS = dictionary(
  'St=Street; Ave=Avenue; Av=Avenue; Blvd=Boulevard; Rd=Road; Ln=Lane; Hwy=Highway; Pkwy=Parkway; Sq=Square; Ct=Court; Pl=Place; Ter=Terrace; Terr=Terrace; Cir=Circle; Expy=Expressway; Expwy=Expressway; Fwy=Freeway; Tpke=Turnpike; Tpk=Turnpike; Aly=Alley; Plz=Plaza; Cres=Crescent; Trl=Trail; Dr=Drive; Rte=Route; Bldg=Building; Xing=Crossing; Cswy=Causeway; Grv=Grove; Hts=Heights; Gdns=Gardens; Wy=Way; Pk=Park',
);
export const STREET_WORDS =
  'Street|Avenue|Boulevard|Road|Lane|Highway|Parkway|Square|Court|Place|Terrace|Circle|Expressway|Freeway|Turnpike|Alley|Plaza|Crescent|Trail|Drive|Route|Way|Row|Mews|Gardens|Close|Broadway|Grove|Heights|Crossing|Causeway';
export const COMPASS = dictionary(
  'N=North; S=South; E=East; W=West; NE=Northeast; NW=Northwest; SE=Southeast; SW=Southwest; N.=North; S.=South; E.=East; W.=West; N.E.=Northeast; N.W.=Northwest; S.E.=Southeast; S.W.=Southwest',
);
