// Portuguese words for attribution, each with the English word that does the same work in a clause.
import type { LanguageWords } from './language.ts';

export const portuguese: LanguageWords = {
  capitalNouns: false,
  dialogueDash: true,
  masculineStates: true,
  apart: /-(?=(?:me|te|se|lhe|lhes|nos|o|a|os|as|lo|la)(?!\p{L}))/iu,
  rows: `
said: disse, diz, dizem, disseram, dito, dizia, afirmou, afirma, afirmam, afirmaram, declarou, declara, contou, conta, relatou, relata, comentou, comenta, garantiu, garante, assegurou, assegura, referiu, refere, indicou, indica, prosseguiu, prossegue, continuou, desabafou, desabafa, confessou
explained: explicou, explica, explicam, detalhou, detalha, esclareceu, esclarece, precisou, descreveu, descreve
added: acrescentou, acrescenta, completou, completa, adiantou
stated: sublinhou, sublinha, destacou, destaca, ressaltou, ressalta, insistiu, insiste, confirmou, confirma, anunciou, anuncia, prometeu, promete, reconheceu, reconhece, admitiu, admite, concluiu, conclui, reiterou, frisou, frisa, salientou, salienta, resumiu, informou, informa
noted: notou, observou, observa, lembrou, lembra, recordou, recorda
warned: alertou, alerta, avisou, avisa, advertiu, adverte
asked: perguntou, pergunta, questionou
answered: respondeu, responde, retrucou, replicou
wrote: escreveu, escreve, publicou
argued: criticou, critica, denunciou, denuncia, lamentou, lamenta, defendeu, defende, argumentou, considerou, considera, pediu, pede, exigiu, exige, avaliou, avalia
believes: acredita, pensa, espera, acha, comemorou
called: fala, falou, falado, exclamou, exclama, gritou, sussurrou, murmurou, suspirou, brincou, brinca, chamou, elogiou
so-called: chamado, chamada, chamados, apelidado, apelidada, intitulado, intitulada, conhecido como, conhecida como
quoting: segundo, de acordo com, conforme, nas palavras de, na opinião de, para
he: ele
she: ela
they: eles, elas
it: isso, isto
we: nós
i: eu
its: seu, sua, seus, suas, nosso, nossa, dele, dela
the: o, os | a, as
this: este, esse | esta, essa
a: um, num | uma, numa
another: outro | outra
many: vários, várias, alguns, algumas, muitos, muitas
who: quem
that: que
and: e
or: ou
but: mas, porém, embora
because: porque, pois
when: quando, enquanto
if: se
how: como
where: onde
not: não
in: em, no, na, nos, nas
on: sobre
of: de, do, da, dos, das
with: com
by: por, pelo, pela, pelos, pelas
from: desde
to: até, ao, à, aos, às
between: entre
against: contra
before: antes
after: depois, após
without: sem
during: durante
has: tem, têm, tinha, havia
is: é, são, está, estão
was: era, eram, foi, foram, estava
also: lhe, me, também, depois disso, ontem, hoje, já, ainda, então, sempre, nunca, além disso, por sua vez, na segunda-feira, na terça-feira, na quarta-feira, na quinta-feira, na sexta-feira, no sábado, no domingo
mr: senhor, sr
mrs: | senhora, sra, dona
dr: doutor, dr | doutora, dra
professor: professor | professora
spokesman: porta-voz
mayor: prefeito, autarca, presidente da câmara | prefeita
minister: ministro, secretário de estado | ministra, secretária de estado
premier: primeiro-ministro | primeira-ministra
president: presidente, vice-presidente
senator: senador | senadora
representative: deputado, vereador, eurodeputado | deputada, vereadora, eurodeputada
governor: governador | governadora
commissioner: comissário, delegado | comissária, delegada
secretary: secretário | secretária
chief: chefe, responsável, coordenador | coordenadora
director: diretor, director, reitor | diretora, directora, reitora
manager: gerente, gestor | gestora
founder: fundador | fundadora
judge: juiz | juíza
prosecutor: procurador, promotor | procuradora, promotora
lawyer: advogado | advogada
expert: especialista, perito | perita
experts: especialistas, peritos
scientist: cientista
researcher: pesquisador, investigador, engenheiro, arquiteto, sociólogo, biólogo | pesquisadora, investigadora, engenheira, arquiteta, socióloga, bióloga
economist: economista
historian: historiador | historiadora
analyst: analista
doctor: médico | médica
nurse: enfermeiro | enfermeira
teacher: docente
student: estudante, aluno | aluna
author: autor, escritor | autora, escritora
journalist: jornalista
actor: ator, cantor, músico, artista, cineasta | atriz, cantora
coach: treinador, técnico, capitão, jogador | treinadora, jogadora
farmer: agricultor, pescador, padeiro, comerciante, motorista, livreiro | agricultora, pescadora, padeira, livreira
resident: morador, habitante, vizinho | moradora, vizinha
residents: moradores, habitantes, vizinhos
witness: testemunha
member: membro, representante, funcionário, colega, voluntário | funcionária, voluntária
owner: dono, proprietário, empresário | dona, proprietária, empresária
customer: cliente, utente, passageiro, visitante | passageira
officials: autoridades
critics: críticos, opositores
police: polícia
man: homem, pai, filho, irmão, marido, reformado, aposentado, rapaz, avô
woman: | mulher, mãe, filha, irmã, esposa, reformada, aposentada, moça, rapariga, avó, viúva
company: empresa, companhia, grupo
ministry: ministério
government: governo
agency: agência, câmara municipal, prefeitura
association: associação, sindicato, federação
court: tribunal
party: partido
bank: banco
council: conselho
report: relatório, estudo, sondagem, pesquisa
letter: carta
statement: comunicado, nota
newspaper: jornal, diário
university: universidade
institute: instituto
january: janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro
`,
};
