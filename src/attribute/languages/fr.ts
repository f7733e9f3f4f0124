// French words for attribution, each with the English word that does the same work in a clause.
import type { LanguageWords } from './language.ts';

export const french: LanguageWords = {
  capitalNouns: false,
  dialogueDash: true,
  masculineStates: false,
  apart:
    /(?:l|d|j|s|n|m|t|c|qu|lorsqu|puisqu)['’](?=\p{L})|-t(?=-(?:il|elle|on|ils|elles)(?!\p{L}))|-(?=(?:ils?|elles?|on|je|nous|vous)(?!\p{L}))/iu,
  rows: `
said: dit, disait, dirent, déclara, affirma, assura, lança, reprit, fit, souffla, poursuivit, raconta, expliqua, précisa, ajouta, conclut, avoua, disent, a dit, déclare, déclaré, déclarait, déclarent, affirme, affirmé, affirmait, affirment, indique, indiqué, indiquait, indiquent, assure, assuré, assurait, assurent, confie, confié, confiait, lance, lancé, lançait, lâche, lâché, glisse, glissé, souffle, poursuit, poursuivi, poursuivait, témoigne, témoigné, résume, résumé, explique-t-on
explained: explique, expliqué, expliquait, expliquent, détaille, détaillé, raconte, raconté, racontait, racontent, décrit, analyse, analysé, précise, précisé, précisait, précisent, justifie, justifié
added: ajoute, ajouté, ajoutait, ajoutent, complète, complété, renchérit, abonde, enchaîne
stated: souligne, souligné, soulignait, soulignent, insiste, insisté, insistait, martèle, martelé, constate, constaté, confirme, confirmé, confirment, promet, promis, annonce, annoncé, annoncent, reconnaît, reconnu, admet, admis, conclut, conclu, conclure, fait valoir, fait savoir
noted: note, noté, observe, observé, remarque, remarqué, rappelle, rappelé, rappelait, relève, nuance, nuancé, tempère, tempéré, concède, concédé
warned: prévient, prévenu, avertit, averti, alerte, alerté, alertent, met en garde, mis en garde
asked: demanda, interrogea, demande, demandé, demandait, interroge, interrogé, interrogent
answered: répondit, répliqua, rétorqua, répond, répondu, répondait, répondent, réplique, répliqué, rétorque, rétorqué, réagit, réagi
wrote: écrit, écrivait, écrivent, écrivit, tweete, tweeté, publié
argued: estime, estimé, estimait, estiment, juge, jugé, jugeait, jugent, plaide, plaidé, dénonce, dénoncé, dénoncent, critique, critiqué, déplore, déploré, déplorent, regrette, regretté, regrettent, soutient, soutenu, considère, défend, réclame, réclamé, exige
believes: pense, croit, espère, espérait, réjouit, réjoui, félicite, félicité, inquiète, inquiété, étonne, agace, désole, indigne, emporte, alarme
called: cria, murmura, écria, écrie, soupira, chuchota, parle, parlent, parlait, parlé, évoque, évoquent, évoqué, évoquait, exclame, exclamé, crie, crié, appelle, qualifie, murmure, murmuré, soupire, soupiré, sourit, plaisante, plaisanté, ironise, ironisé, rit, chuchote, salue
so-called: soi-disant, surnommé, surnommée, baptisé, baptisée, intitulé, intitulée, prétendu, prétendue
quoting: selon, d’après, d'après, pour reprendre les mots de, suivant, au dire de, aux yeux de, de l’avis de
he: il, lui
she: elle
they: ils, elles, eux
it: cela, ça, ce
we: nous, on
i: je, j’, j'
its: son, sa, ses, leur, leurs, notre, nos, mon, ma, mes, votre, vos
the: le | la
the: l’, l', les
this: cet, ces | cette
a: un, d’un | une, d’une
another: autre, autres
many: plusieurs, quelques, certains, beaucoup
who: qui, lequel, laquelle
that: que, qu’, qu', dont
and: et, ainsi que
or: ou
but: mais, or, pourtant, cependant, toutefois
because: car, parce que, puisque
when: quand, lorsque, lorsqu’, tandis que, alors que, avant que, comme
if: si
how: comment
why: pourquoi
where: où
not: ne, n’, n', pas
in: dans, en
on: sur
of: de, d’, d', du, des
for: pour
with: avec
at: chez, à, au, aux
by: par
against: contre
over: au-dessus de
under: sous
before: avant, devant
after: après
since: depuis, dès
between: entre
without: sans
towards: vers
during: pendant, lors, durant, malgré
has: a, ont, avait, avaient, aura
is: est, sont, soit, c’est
was: était, étaient, fut, été
also: se, s’, s', y, aussi, également, ensuite, puis, alors, encore, enfin, hier, toujours, déjà, même, jamais, ainsi, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, m’, m', t’, t', me, te, lui-même, elle-même, plus tard, pour sa part, de son côté
mr: m, mm, monsieur, messieurs
mrs: | mme, madame, mmes, mlle
dr: dr, docteur | docteure, dre
professor: professeur, pr | professeure
spokesperson: porte-parole
mayor: maire, bourgmestre
minister: ministre, secrétaire d’état, secrétaire d'état
premier: premier ministre, chef du gouvernement | première ministre, cheffe du gouvernement
president: président, vice-président, pdg | présidente, vice-présidente
senator: sénateur | sénatrice
representative: député, eurodéputé, élu, conseiller | députée, eurodéputée, élue, conseillère
commissioner: préfet, commissaire | préfète
deputy: adjoint | adjointe
chief: chef, patron, dirigeant, responsable | cheffe, patronne, dirigeante
director: directeur, proviseur, recteur | directrice, proviseure, rectrice
manager: gérant, gestionnaire | gérante
founder: fondateur, cofondateur | fondatrice, cofondatrice
secretary: secrétaire, secrétaire général | secrétaire générale
judge: juge, magistrat | magistrate
prosecutor: procureur | procureure
lawyer: avocat | avocate
expert: expert, spécialiste | experte
experts: experts, spécialistes
scientist: scientifique
researcher: chercheur, ingénieur, architecte, urbaniste, sociologue, climatologue, géographe | chercheuse, ingénieure
economist: économiste
historian: historien | historienne
analyst: analyste
doctor: médecin
nurse: infirmier | infirmière
teacher: enseignant, instituteur | enseignante, institutrice
student: étudiant, élève, lycéen | étudiante, lycéenne
author: auteur, écrivain | auteure, autrice, écrivaine
journalist: journaliste
actor: acteur, comédien, chanteur, musicien, réalisateur, artiste | actrice, comédienne, chanteuse, musicienne, réalisatrice
coach: entraîneur, sélectionneur, capitaine, joueur | entraîneuse, joueuse
farmer: agriculteur, éleveur, vigneron, boulanger, commerçant, chauffeur, conducteur, pêcheur, libraire | agricultrice, éleveuse, vigneronne, boulangère, commerçante, conductrice
resident: habitant, riverain, voisin, locataire | habitante, riveraine, voisine
residents: habitants, riverains, voisins
witness: témoin
member: membre, représentant, salarié, collègue, militant, bénévole | représentante, salariée, militante
owner: propriétaire
customer: client, visiteur, usager, voyageur | cliente, visiteuse, usagère, voyageuse
officials: responsables, autorités
supporters: partisans
critics: opposants, détracteurs
police: police
man: homme, père, fils, frère, mari, retraité, garçon, grand-père
woman: | femme, mère, fille, sœur, épouse, retraitée, grand-mère, veuve
company: entreprise, société, compagnie, groupe
ministry: ministère
government: gouvernement
agency: agence, mairie, préfecture
association: association, syndicat, fédération, collectif
court: tribunal, cour
party: parti
bank: banque
council: conseil
report: rapport, étude, enquête
letter: lettre
statement: communiqué
newspaper: journal, quotidien
university: université
institute: institut
january: janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre
`,
};
