// Spanish words for attribution, each with the English word that does the same work in a clause.
import type { LanguageWords } from './language.ts';

export const spanish: LanguageWords = {
  capitalNouns: false,
  dialogueDash: true,
  masculineStates: true,
  rows: `
said: dijo, dice, dicen, dijeron, dicho, decía, señaló, señala, señalan, señalado, afirmó, afirma, afirman, afirmado, aseguró, asegura, aseguran, asegurado, indicó, indica, indicado, manifestó, manifiesta, expresó, expresa, comentó, comenta, comentado, declaró, declara, declarado, sostuvo, sostiene, relató, relata, cuenta, contó, confesó, confiesa, prosiguió, prosigue, continuó
explained: explicó, explica, explican, explicaron, explicado, detalló, detalla, precisó, precisa, describió, describe, aclaró, aclara, matizó, matiza
added: añadió, añade, añadido, agregó, agrega, apostilló, apostilla, apuntó, apunta
stated: subrayó, subraya, recalcó, recalca, insistió, insiste, destacó, destaca, resaltó, confirmó, confirma, anunció, anuncia, anunciado, prometió, promete, reconoció, reconoce, admitió, admite, concluyó, concluye, reiteró, reitera, zanjó, zanja, resumió, resume, informó, informa
noted: observó, observa, recordó, recuerda, constató
warned: advirtió, advierte, advirtieron, advertido, alertó, alerta, avisó, avisa
asked: preguntó, pregunta, preguntaba
answered: respondió, responde, contestó, contesta, replicó, replica
wrote: escribió, escribe, publicó, tuiteó
argued: opinó, opina, opinan, criticó, critica, denunció, denuncia, denuncian, lamentó, lamenta, lamentan, defendió, defiende, argumentó, argumenta, consideró, considera, reclamó, reclama, exigió, exige, pidió, pide, piden, protestó
believes: cree, creía, piensa, espera, celebra, celebró, felicitó, confía
called: habla, habló, hablado, exclamó, exclama, gritó, grita, susurró, susurra, murmuró, murmura, suspiró, suspira, bromeó, bromea, rio, llamó, calificó, elogió
so-called: llamado, llamada, llamados, apodado, apodada, denominado, denominada, titulado, titulada, conocido como, conocida como
quoting: según, de acuerdo con, en palabras de, a juicio de, en opinión de
he: él
she: ella
they: ellos, ellas
it: ello, esto, eso
we: nosotros
i: yo
its: su, sus, nuestro, nuestra, nuestros, nuestras, mi, mis
the: el, los | la, las
this: este, estos, ese, esos | esta, estas, esa, esas
a: un | una
another: otro | otra
many: varios, varias, algunos, algunas, muchos, muchas
who: quien, quienes
that: que
and: y, e
or: o
but: pero, sino, aunque
because: porque, pues
when: cuando, mientras
if: si
how: cómo, como
why: por qué
where: donde, dónde
not: no
in: en
on: sobre
of: de, del
for: para
with: con
to: a, al, hacia, hasta
by: por
against: contra
from: desde
under: bajo
before: antes, ante
after: tras, después
between: entre
without: sin
during: durante
has: ha, han, había, habían
is: es, son, está, están
was: era, eran, fue, fueron, estaba
also: se, también, luego, después de, ayer, hoy, ya, aún, entonces, además, asimismo, después, siempre, nunca, le, les, lo, el lunes, el martes, el miércoles, el jueves, el viernes, el sábado, el domingo, por su parte
mr: señor, sr, don, d | 
mrs: | señora, sra, doña, dña, señorita
dr: doctor, dr | doctora, dra
professor: profesor, catedrático | profesora, catedrática
spokesperson: portavoz, vocero | vocera
mayor: alcalde, intendente | alcaldesa, intendenta
minister: ministro, consejero, canciller | ministra, consejera
premier: primer ministro | primera ministra
president: presidente, vicepresidente | presidenta, vicepresidenta
senator: senador | senadora
representative: diputado, eurodiputado, concejal | diputada, eurodiputada, concejala
governor: gobernador | gobernadora
commissioner: comisario, delegado | comisaria, delegada
secretary: secretario, secretario general | secretaria, secretaria general
chief: jefe, responsable | jefa
director: director, rector | directora, rectora
manager: gerente, encargado | encargada
founder: fundador, cofundador | fundadora, cofundadora
judge: juez, magistrado | jueza, magistrada
prosecutor: fiscal
lawyer: abogado | abogada
expert: experto, especialista | experta
experts: expertos, especialistas
scientist: científico | científica
researcher: investigador, ingeniero, arquitecto, urbanista, sociólogo, biólogo, climatólogo | investigadora, ingeniera, arquitecta, socióloga, bióloga, climatóloga
economist: economista
historian: historiador | historiadora
analyst: analista
doctor: médico | médica
nurse: enfermero | enfermera
teacher: maestro, docente | maestra
student: estudiante, alumno | alumna
author: autor, escritor | autora, escritora
journalist: periodista
actor: actor, cantante, músico, artista, cineasta | actriz
coach: entrenador, seleccionador, capitán, jugador | entrenadora, seleccionadora, capitana, jugadora
farmer: agricultor, ganadero, pescador, panadero, comerciante, conductor, librero | agricultora, ganadera, pescadora, panadera, conductora, librera
resident: vecino, habitante, inquilino | vecina, inquilina
residents: vecinos, habitantes
witness: testigo
member: miembro, representante, trabajador, empleado, compañero, activista, voluntario | trabajadora, empleada, compañera, voluntaria
owner: dueño, propietario, empresario | dueña, propietaria, empresaria
customer: cliente, usuario, viajero, visitante | clienta, usuaria, viajera
officials: autoridades, funcionarios
supporters: partidarios
critics: críticos, opositores
police: policía
man: hombre, padre, hijo, hermano, marido, jubilado, chico, abuelo
woman: | mujer, madre, hija, hermana, esposa, jubilada, chica, abuela, viuda
company: empresa, compañía, grupo
ministry: ministerio, consejería
government: gobierno
agency: agencia, ayuntamiento
association: asociación, sindicato, federación, plataforma
court: tribunal, juzgado
party: partido
bank: banco
council: consejo
report: informe, estudio, encuesta
letter: carta
statement: comunicado
newspaper: diario, periódico
university: universidad
institute: instituto
january: enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre
monday: lunes, martes, miércoles, jueves, viernes, sábado, domingo
`,
};
