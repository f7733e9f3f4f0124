// Dutch words for attribution, each with the English word that does the same work in a clause.
import type { LanguageWords } from './language.ts';

export const dutch: LanguageWords = {
  capitalNouns: false,
  masculineStates: false,
  after: { aldus: 'said' },
  plural: { word: 'ze', verb: /en$/, gloss: 'they' },
  rows: `
said: zei, zegt, zeggen, zeiden, gezegd, vertelde, vertelt, vertellen, verteld, stelde, stelt, stellen, meldde, meldt, gemeld, aldus, vindt, vond, vervolgde, vervolgt, sprak, verklaarde, verklaart
explained: legde, legt, uitgelegd, verduidelijkte, verduidelijkt, lichtte, licht toe, beschreef, beschrijft
added: voegde, voegt, toegevoegd, vulde aan, vult aan
stated: benadrukte, benadrukt, onderstreepte, onderstreept, bevestigde, bevestigt, bevestigd, beloofde, belooft, gaf toe, geeft toe, erkende, erkent, concludeerde, concludeert, herhaalde, herhaalt, verzekerde
noted: merkte op, merkt op, constateerde, constateert
warned: waarschuwde, waarschuwt, waarschuwden, gewaarschuwd
asked: vroeg, vraagt, vroegen, gevraagd
answered: antwoordde, antwoordt, reageerde, reageert, geantwoord
wrote: schreef, schrijft, schreven, geschreven
announced: kondigde, kondigt, aangekondigd
argued: klaagde, klaagt, bekritiseerde, bekritiseert, betoogde, betoogt, eiste, eist, betreurde, betreurt, verdedigde
believes: gelooft, denkt, dacht, hoopt, hoopte, verwacht, verwachtte, vreest
called: spreekt, sprak van, riep, roept, noemde, noemt, fluisterde, fluistert, zuchtte, zucht, lachte, lacht, grapte, grapt, mompelde
so-called: zogenaamde, zogeheten, bijgenaamd, genaamd, gedoopt
quoting: volgens, in de woorden van, naar zeggen van, blijkens
he: hij, hem
she: zij, ze
they: hen
we: wij, we
i: ik
it: het
its: zijn, haar, hun, ons, onze, mijn
the: de
this: deze, dit, die, dat
a: een
another: ander, andere
many: veel, enkele, meerdere, verschillende, sommige
who: wie
and: en
or: of
but: maar, echter, toch
because: omdat, want
when: toen, wanneer, terwijl, als, nadat, voordat
if: indien
how: hoe
what: wat
why: waarom
where: waar
not: niet
in: in
on: op, aan
of: van
for: voor
with: met
at: bij
from: uit, vanaf, sinds
to: naar, tot, te
by: door
against: tegen
over: over
under: onder
between: tussen
without: zonder
after: na
during: tijdens
has: heeft, had, hebben, hadden
is: is, zijn er
was: was, waren, werd, werden
will: zal, zullen, zou, zouden, wordt, worden
also: ook, dan, later, gisteren, vandaag, nog, al, verder, daarna, vervolgens, zich, daarbij, bovendien, nu, eerst, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag
mr: meneer, dhr, heer
mrs: | mevrouw, mevr, mw
dr: dr, dokter
professor: professor, hoogleraar, prof
spokesman: woordvoerder | woordvoerster
mayor: burgemeester
minister: minister, staatssecretaris
premier: premier, minister-president
president: president, voorzitter | presidente, voorzitster
representative: kamerlid, raadslid, statenlid
councilman: wethouder, gedeputeerde
senator: senator
commissioner: commissaris
secretary: secretaris
chief: chef, baas, topman, bestuursvoorzitter | topvrouw
director: directeur, rector | directrice
manager: manager, beheerder
founder: oprichter, medeoprichter | oprichtster
judge: rechter
prosecutor: officier van justitie
lawyer: advocaat, jurist | advocate
expert: deskundige, expert, kenner
experts: deskundigen, experts
scientist: wetenschapper
researcher: onderzoeker, ingenieur, architect, socioloog, bioloog | onderzoekster
economist: econoom
historian: historicus | historica
analyst: analist
doctor: arts, huisarts
nurse: verpleegkundige | verpleegster
teacher: leraar, docent | lerares, docente
student: student, leerling | studente
author: schrijver, auteur | schrijfster
journalist: journalist, verslaggever | journaliste
actor: acteur, zanger, kunstenaar, regisseur, muzikant | actrice, zangeres, kunstenares
coach: trainer, aanvoerder, speler, bondscoach
farmer: boer, bakker, visser, winkelier, chauffeur, machinist, boekhandelaar | boerin
resident: bewoner, buurman, inwoner, huurder | bewoonster, buurvrouw
residents: bewoners, omwonenden, inwoners, buren
witness: getuige
member: lid, vertegenwoordiger, medewerker, collega, vrijwilliger, activist | medewerkster, vrijwilligster
owner: eigenaar, ondernemer | eigenares, onderneemster
customer: klant, bezoeker, reiziger | bezoekster, reizigster
officials: autoriteiten, ambtenaren
critics: critici, tegenstanders
police: politie
man: man, vader, zoon, broer, echtgenoot, gepensioneerde, jongen, opa
woman: | vrouw, moeder, dochter, zus, echtgenote, meisje, oma, weduwe
company: bedrijf, onderneming, concern
ministry: ministerie
government: regering, kabinet, gemeente
agency: dienst, instantie
association: vereniging, vakbond, stichting
court: rechtbank
party: partij, fractie
bank: bank
council: raad
report: rapport, onderzoek, peiling
letter: brief
statement: verklaring, persbericht
newspaper: krant
university: universiteit
institute: instituut
january: januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december
`,
};
