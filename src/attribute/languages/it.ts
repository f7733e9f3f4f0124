// Italian words for attribution, each with the English word that does the same work in a clause.
import type { LanguageWords } from './language.ts';

export const italian: LanguageWords = {
  capitalNouns: false,
  dialogueDash: true,
  masculineStates: false,
  apart: /(?:l|un|dell|all|dall|nell|sull|quest|quell|c|d|s|m)['’](?=\p{L})/iu,
  rows: `
said: dice, disse, dicono, dissero, detto, diceva, afferma, affermò, affermato, affermano, dichiara, dichiarò, dichiarato, sostiene, sostenuto, racconta, raccontò, raccontato, confida, riferisce, riferito, commenta, commentò, commentato, osserva, prosegue, continua, ribadisce, ribadito
explained: spiega, spiegò, spiegato, spiegano, precisa, precisò, precisato, chiarisce, chiarito, descrive, illustra
added: aggiunge, aggiunse, aggiunto, aggiungono
stated: sottolinea, sottolineò, sottolineato, insiste, conferma, confermato, annuncia, annunciato, promette, promesso, riconosce, riconosciuto, ammette, ammesso, conclude, concluse, concluso, assicura, assicurato, ricorda, ricordato
noted: nota, rileva, constata
warned: avverte, avvertì, avvertito, ammonisce, avvisa
asked: chiede, chiese, chiesto, domanda, domandò
answered: risponde, rispose, risposto, replica, replicò, replicato, ribatte
wrote: scrive, scrisse, scritto
argued: critica, criticato, denuncia, denunciato, lamenta, lamentato, difende, chiedono, considera, ritiene
believes: crede, pensa, spera, teme
called: parla, parlò, parlato, esclama, esclamò, grida, sussurra, sospira, scherza, ride, mormora, definisce
so-called: cosiddetto, cosiddetta, cosiddetti, cosiddette, soprannominato, soprannominata, intitolato, intitolata
quoting: secondo, a detta di, a parere di, stando a, per
he: lui, egli
she: lei, ella
they: loro
we: noi
i: io
its: suo, sua, suoi, sue, nostro, nostra
the: il, lo, i, gli, l’, l' | la, le
this: questo, quello, quest’ | questa, quella
a: un, uno, un’, un' | una
another: altro | altra
many: molti, molte, alcuni, alcune, diversi
who: chi
that: che
and: e, ed
or: o
but: ma, però, tuttavia
because: perché, poiché
when: quando, mentre
if: se
how: come
where: dove
not: non
in: in, nel, nello, nella, nei, nelle, nell’, nell'
on: su, sul, sullo, sulla, sui, sulle, sull’, sull'
of: di, d’, d', del, dello, della, dei, degli, delle, dell’, dell'
with: con
to: a, ad, al, allo, alla, ai, agli, alle, all’, all'
from: da, dal, dallo, dalla, dai, dalle, dall’, dall'
between: tra, fra
against: contro
before: prima, davanti
after: dopo
without: senza
during: durante
has: ha, hanno, aveva, avevano
is: è, sono
was: era, erano, stato, stata
also: si, s’, anche, poi, ancora, ieri, oggi, già, infine, inoltre, invece, sempre, mai, così, ci, lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, dal canto suo
mr: signor, signore, sig
mrs: | signora, sig.ra
dr: dottor, dott, dottore | dottoressa
professor: professor, professore, prof | professoressa
spokesman: portavoce
mayor: sindaco | sindaca
minister: ministro, assessore, viceministro | ministra, assessora
premier: premier, presidente del consiglio
president: presidente, vicepresidente | presidentessa
senator: senatore | senatrice
representative: deputato, onorevole, consigliere, eurodeputato | deputata, consigliera
commissioner: commissario, prefetto, questore | commissaria, prefetta
secretary: segretario | segretaria
chief: capo, responsabile, amministratore delegato | amministratrice delegata
director: direttore, rettore, preside | direttrice, rettrice
founder: fondatore | fondatrice
judge: giudice, magistrato
prosecutor: procuratore | procuratrice
lawyer: avvocato, legale | avvocata, avvocatessa
expert: esperto, specialista | esperta
experts: esperti
scientist: scienziato | scienziata
researcher: ricercatore, ingegnere, architetto, urbanista, sociologo, biologo | ricercatrice, sociologa, biologa
economist: economista
historian: storico | storica
analyst: analista
doctor: medico
nurse: infermiere | infermiera
teacher: insegnante, maestro | maestra
student: studente | studentessa
author: autore, scrittore | autrice, scrittrice
journalist: giornalista
actor: attore, cantante, musicista, regista, artista | attrice
coach: allenatore, capitano, giocatore | allenatrice, giocatrice
farmer: agricoltore, allevatore, contadino, pescatore, fornaio, commerciante, autista, libraio | agricoltrice, contadina, fornaia, libraia
resident: residente, abitante, vicino, inquilino | vicina, inquilina
residents: residenti, abitanti
witness: testimone
member: membro, rappresentante, dipendente, collega, volontario, attivista | volontaria
owner: proprietario, titolare, imprenditore | proprietaria, imprenditrice
customer: cliente, visitatore, viaggiatore, passeggero | visitatrice, viaggiatrice, passeggera
officials: autorità, funzionari
critics: critici, oppositori
police: polizia
man: uomo, padre, figlio, fratello, marito, pensionato, ragazzo, nonno
woman: | donna, madre, figlia, sorella, moglie, pensionata, ragazza, nonna, vedova
company: azienda, società, impresa, compagnia, gruppo
ministry: ministero
government: governo
agency: agenzia, comune
association: associazione, sindacato, comitato
court: tribunale
party: partito
bank: banca
council: consiglio
report: rapporto, studio, sondaggio
letter: lettera
statement: comunicato, nota
newspaper: giornale, quotidiano
university: università
institute: istituto
january: gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre
`,
};
