// German words for attribution, each with the English word that does the same work in a clause.
import type { LanguageWords } from './language.ts';

export const german: LanguageWords = {
  capitalNouns: true,
  masculineStates: true,
  after: { so: 'said' },
  plural: { word: 'sie', verb: /en$/, gloss: 'they' },
  rows: `
said: sagte, sagt, sagten, sagen, gesagt, meinte, meint, meinten, meinen, gemeint, äußerte, äußerten, geäußert, sprach, spricht, gesprochen, zufolge, teilte, mitgeteilt, berichtete, berichtet, berichteten, erzählt, erzählte, erzählten, sagte dazu, ließ verlauten
explained: erklärte, erklärt, erklärten, erklären, erläuterte, erläutert, erläuterten, schilderte, schildert, schilderten
added: ergänzte, ergänzt, ergänzten, fügte, fügt, fügten, hinzugefügt, ergänzend
stated: betonte, betont, betonten, unterstrich, unterstreicht, hob, stellte fest, konstatierte, konstatiert, bekräftigte, bekräftigt, bestätigte, bestätigt, bestätigten, versicherte, versichert, versicherten, behauptete, behauptet, behaupteten, beteuerte, beteuert, urteilte, urteilt, bilanzierte, bilanziert, resümierte, resümiert, fasste
noted: bemerkte, bemerkt, merkte, wies darauf hin, gab zu bedenken, räumte, räumt, gestand, gab zu, erinnerte, erinnert
warned: warnte, warnt, warnten, gewarnt, mahnte, mahnt, mahnten, gemahnt
asked: fragte, fragt, fragten, gefragt, erkundigte, wollte wissen
answered: antwortete, antwortet, antworteten, geantwortet, entgegnete, entgegnet, erwiderte, erwidert, konterte, kontert, widersprach, widerspricht
wrote: schrieb, schreibt, schrieben, schreiben, geschrieben, twitterte, postete, notierte
announced: kündigte, kündigt, kündigten, angekündigt, verkündete, verkündet, versprach, verspricht, gab bekannt
demanded: forderte, fordert, forderten, gefordert, verlangte, verlangt, appellierte, appelliert, drängte
argued: argumentierte, argumentiert, begründete, begründet, kritisierte, kritisiert, kritisierten, klagte, klagt, klagten, beklagte, beklagt, bemängelte, bemängelt, rügte, schimpfte, schimpft, hielt dagegen
believes: glaubt, glaubte, findet, fand, hofft, hoffte, freute, freut, denkt, dachte, vermutete, vermutet, schätzte, schätzt, rechnet vor, rechnete vor
called: rief, ruft, riefen, rief aus, nannte, nennt, bezeichnete, bezeichnet, lobte, lobt, lobten
recalled: erinnerte sich, erinnert sich, schwärmte, schwärmt, scherzte, scherzt, seufzte, seufzt, flüsterte, flüstert, murmelte, murmelt, lachte, lacht, brummte, schrie
so-called: sogenannte, sogenannten, sogenannter, sogenanntes, genannt, getauft, namens, bekannt als
quoting: laut, nach angaben von, nach angaben, den angaben von, nach ansicht von, nach ansicht, nach meinung von, nach meinung, nach einschätzung von, nach einschätzung, nach auffassung von, nach auffassung, nach den worten von, nach den worten, nach aussage von, nach aussage, in den worten von, gemäß
he: er, ihm, ihn
she: sie
they: ihnen
we: wir
i: ich
it: es
its: sein, seine, seinen, seinem, seiner, seines, ihr, ihre, ihren, ihrem, ihrer, ihres, unser, unsere, unserem, unseren, mein, meine
the: der, das, den, dem, des | die
this: dieser, diese, dieses, diesen, diesem, jener, jene, jenes
a: ein, einen, einem, eines | eine, einer
another: weiterer, weitere, anderer, andere, anderen
many: viele, mehrere, einige, zahlreiche
who: welcher, welche
that: dass
and: und, sowie
or: oder
but: aber, doch, sondern, jedoch
because: weil, denn, da
when: als, wenn, während, nachdem, bevor, sobald, obwohl
if: ob, falls
how: wie
what: was
why: warum, weshalb
where: wo
not: nicht
in: in, im, ins
on: auf, am, an
of: von, vom
for: für
with: mit
at: bei, beim
from: aus, seit
to: zu, zum, zur, nach, bis
by: durch
against: gegen
over: über
under: unter
before: vor
between: zwischen
without: ohne
about: um
has: hat, hatte, haben, hatten
is: ist, sei, sind
was: war, waren, wurde, wurden
will: wird, werden, würde, würden
also: auch, zudem, außerdem, dann, danach, später, nun, jetzt, dazu, schließlich, zunächst, gestern, heute, noch, sich, wiederum, ferner, bereits, schon, am montag, am dienstag, am mittwoch, am donnerstag, am freitag, am samstag, am sonntag, dabei, weiter, darauf, hingegen, dagegen, zugleich, gleichzeitig, deshalb, daher
mr: herr, herrn
mrs: frau
dr: dr
professor: prof, professor | professorin
spokesman: sprecher, pressesprecher, regierungssprecher, polizeisprecher, konzernsprecher, unternehmenssprecher | sprecherin, pressesprecherin, regierungssprecherin, polizeisprecherin, konzernsprecherin, unternehmenssprecherin
mayor: bürgermeister, oberbürgermeister, ortsvorsteher | bürgermeisterin, oberbürgermeisterin, ortsvorsteherin
minister: minister, verkehrsminister, finanzminister, innenminister, außenminister, umweltminister, gesundheitsminister, wirtschaftsminister, justizminister, bildungsminister, landwirtschaftsminister, kultusminister | ministerin, verkehrsministerin, finanzministerin, innenministerin, außenministerin, umweltministerin, gesundheitsministerin, wirtschaftsministerin, justizministerin, bildungsministerin, landwirtschaftsministerin, kultusministerin
premier: ministerpräsident, premierminister, regierungschef | ministerpräsidentin, premierministerin, regierungschefin
president: präsident, bundespräsident, vizepräsident | präsidentin, bundespräsidentin, vizepräsidentin
chancellor: kanzler, bundeskanzler | kanzlerin, bundeskanzlerin
senator: senator | senatorin
representative: abgeordneter, abgeordnete, abgeordneten
lawmaker: politiker | politikerin
councilman: stadtrat, gemeinderat, stadtverordneter, kämmerer | stadträtin, gemeinderätin, stadtverordnete, kämmerin
commissioner: beauftragter, beauftragte, beauftragten
commissioner: kommissar | kommissarin
chairman: vorsitzender, vorsitzende, vorsitzenden
chairman: vorstand, vorstandschef, aufsichtsratschef, parteichef, fraktionschef | vorständin, vorstandschefin, parteichefin, fraktionschefin
chief: chef, geschäftsführer, vorstandsvorsitzender, betriebsleiter | chefin, geschäftsführerin, vorstandsvorsitzende, betriebsleiterin
director: direktor, leiter, intendant, institutsleiter, schulleiter, rektor, amtsleiter, projektleiter | direktorin, leiterin, intendantin, institutsleiterin, schulleiterin, rektorin, amtsleiterin, projektleiterin
manager: manager, verwalter, inhaber, betreiber | managerin, verwalterin, inhaberin, betreiberin
founder: gründer, mitgründer | gründerin, mitgründerin
secretary: staatssekretär, generalsekretär | staatssekretärin, generalsekretärin
judge: richter | richterin
prosecutor: staatsanwalt | staatsanwältin
lawyer: anwalt, rechtsanwalt, verteidiger, jurist | anwältin, rechtsanwältin, verteidigerin, juristin
expert: experte, experten, fachmann, gutachter, kenner | expertin, fachfrau, gutachterin
scientist: wissenschaftler, forscher | wissenschaftlerin, forscherin
economist: ökonom, volkswirt | ökonomin, volkswirtin
historian: historiker | historikerin
researcher: soziologe, psychologe, biologe, physiker, klimaforscher, ingenieur, architekt, stadtplaner | soziologin, psychologin, biologin, physikerin, klimaforscherin, ingenieurin, architektin, stadtplanerin
analyst: analyst | analystin
doctor: arzt, chefarzt | ärztin, chefärztin
nurse: pfleger | pflegerin, krankenschwester
teacher: lehrer | lehrerin
students: studierende, studierenden
student: student, schüler | studentin, schülerin
author: autor, schriftsteller, verfasser | autorin, schriftstellerin, verfasserin
journalist: journalist, reporter, korrespondent | journalistin, reporterin, korrespondentin
moderator: moderator | moderatorin
actor: schauspieler, sänger, künstler, regisseur, musiker | schauspielerin, sängerin, künstlerin, regisseurin, musikerin
coach: trainer, kapitän, spieler, torwart | trainerin, kapitänin, spielerin
farmer: bauer, landwirt, winzer, förster, bäcker, tischler, zimmermann, schlosser, fischer, gärtner, fahrer, lokführer, händler, wirt | bäuerin, landwirtin, winzerin, försterin, bäckerin, tischlerin, fischerin, gärtnerin, fahrerin, lokführerin, händlerin, wirtin
resident: anwohner, bewohner, nachbar, mieter, bürger | anwohnerin, bewohnerin, nachbarin, mieterin, bürgerin
witness: zeuge, augenzeuge | zeugin, augenzeugin
member: mitglied, mitglieder, vertreter, mitarbeiter, kollege | vertreterin, mitarbeiterin, kollegin
owner: besitzer, eigentümer, unternehmer | besitzerin, eigentümerin, unternehmerin
customer: kunde, besucher, gast, fahrgast | kundin, besucherin
activist: aktivist | aktivistin
officials: behörden, beamte
experts: fachleute
residents: anwohnern, nachbarn, einwohner
supporters: anhänger, befürworter
critics: kritiker, gegner
police: polizei
man: mann, rentner, vater, sohn, bruder, junge, opa, ehemann | 
woman: | frau eines, rentnerin, mutter, tochter, schwester, oma, ehefrau, witwe, mädchen
company: unternehmen, konzern, firma, betrieb, betreiberfirma
ministry: ministerium, verkehrsministerium, finanzministerium, innenministerium, umweltministerium, gesundheitsministerium
government: regierung, bundesregierung, landesregierung, stadtverwaltung, verwaltung
agency: behörde, amt
association: verband, verein, gewerkschaft, initiative
court: gericht, verwaltungsgericht, landgericht
party: partei, fraktion
bank: zentralbank
council: gemeinde
report: bericht, studie, gutachten, umfrage
letter: brief, schreiben
statement: mitteilung, erklärung, stellungnahme, pressemitteilung
newspaper: zeitung, blatt
university: universität, hochschule
institute: institut, forschungsinstitut
january: januar, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember, jänner
monday: montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, sonnabend, ende, anfang, mitte
`,
};
