// Given names of continental Europe, by who most often bears them; beside the English ones of `words.ts`.

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

export const EUROPEAN_FEMALE = list(`
adriana agnieszka aisling aitana alba albane alejandra aleksandra alessandra alessia alexandra alicja aline amaia amélie ana anaïs andreia anette angelika anja anke anneke annelies annemarie annika anouk antje antonia antonella
ariane arianna astrid aurélie aurore ayse ayşe azra beate beatriz begoña benedetta bettina bianca birgit blanca brigitte britta camila capucine carina carla carlota carolina caroline caterina catarina cécile céline
chantal charlotte chiara christa christiane clara clarissa claudia clémence clémentine constance corinna cornelia cristina dagmar daniela delphine denise dominika dörte dorothea éléonore élodie elena eleonora elif elisa élise elisabeth
elke ellen elke eloísa elsa elvira émilie emine emma esperanza estela esther eva fabienne fatima fatma federica femke fernanda filipa flavia florence franka franziska françoise friederike gabriele gabriella gaëlle geertje
gemma geneviève giada gisela giulia giuliana giorgia gloria greta gudrun hanna hannah hanneke hatice heike helena hélène helga henrike hermine ilaria ilse imke ines inés inês inga inge ingrid inmaculada irene irina irmgard isabel isabella
isabelle itziar ivana jana janneke jeanne jimena joana johanna josefina josefine judit judith julia juliana julie juliette jutta karin karla karolina katarina katarzyna katharina kathrin katja katrin kerstin klara laia laura laurence léa leire lena
leonie leonor leonora letizia leticia lidia liesbeth lieke liliana lina lisa liv livia loes lorena lotte louise lourdes lucía lucia lucie luisa lydia magali magdalena maite maja małgorzata manon manuela mara mareike margarethe margarida margaux margot
margarita margit maría maria mariana marianne mariella marieke marija marina marion marisa marit marjolein marlene marloes marta martina martine mathilde meike melek melanie melike meltem mercedes merel michaela mireille miriam monika monique
montserrat muriel nadège nadine natalia natália nathalie nerea nicoletta nina noa noémie nuria núria océane odile ofelia olga olivia ottavia paloma paola pascale patricia paula pauline petra pia pilar raffaela raquel rebeca regina renata renate
ricarda rita roberta rocío rosa rosalía rosario roswitha sabine sabrina sandra sanne sara sarah serena severine séverine silke silvia simona simone sofía sofia solange soledad solène sonja sophie stefania stefanie susana susanne svenja sylvie tania tanja
tatiana teresa theresa thérèse tineke ulrike ursula ute valentina valérie vanessa vera verena veronika véronique victoria violeta virginie viviane waltraud wiebke willemijn xenia ximena yasemin yvonne zeynep zita zoé zsófia
`);

export const EUROPEAN_MALE = list(`
achim adrián adrien ahmed alain alberto alejandro aleksander alessandro alessio álvaro ambrogio anders andrea andré andreas andrés andrzej ángel antoine anton antónio antonio antonino arjan armin arnaud arnaldo artur arturo aurélien axel baptiste
bart bartolomé bas bastien benedikt benito benoît bernard bernd bernhard bjorn björn boris bruno burkhard camille carlo carlos cédric cem christoph christophe claudio claude clemens clément cornelis cristiano damien daniele dario davide denis
detlef diego dieter dimitri dirk dominik domenico duarte eberhard edoardo eduardo egon eike emanuele emilio émile emre enrico enrique enzo erich ernesto ernst erwin étienne eugenio fabian fabien fabio fabrice fabrizio federico felipe felix fernando filip
filippo florent florian francesco francisco françois franck franz frédéric friedrich fritz gabriele gaël gaetano georg georges gérard gerd gerhard germán giacomo gianluca gianni giorgio giovanni giuliano giulio giuseppe gonçalo gonzalo grégory grégoire guido
guillaume guillermo günter günther gustav gustavo hakan hannes hans harald hartmut heiko heiner heinrich heinz helmut hendrik henri henrik henrique herbert hermann holger horst hubert hugo ignacio iker igor ingo ivan jaap jacek jacques jaime jakob jakub
jan-willem javier jean jean-claude jean-luc jean-marc jean-michel jean-pierre jens jérémie jérôme jesús jeroen joachim joan joão joaquim joaquín jochen johann johannes joost jordi jörg jorge josé josef jost juan jules julien julián jürgen kai karel karl karsten
kasper kees klaas klaus konrad konstantin krzysztof kurt laurent laurenz leandro lennart leon leonardo leonhard leopold lionel lorenzo lothar louis luca lucas luciano ludger ludovic ludwig luigi luis luís lukas lutz maarten manfred manuel marc marcel marcello
marcelo marcin marco marcos marek mariano marijn mario markus martijn martín massimo mathieu mathis matteo matthias matthieu matthijs maurizio mauro maximilian mehmet menno michaël michał miguel mihai milan mirko moritz murat mustafa nicola nicolas nicolás niels
niklas nikolaus norbert nuno óscar olaf olivier omar orhan oskar otto pablo paolo pascal patrice paulo pavel pedro petr philippe pierre piet pieter pietro piotr rafael raffaele raimund rainer ralf ramón raúl reinhard reinhold rémi renato renaud renzo riccardo
ricardo rik roberto rodrigo rodolfo roland rolf romain rüdiger rui ruben rudolf ruud salvatore samir santiago sandro sébastien sebastián sebastian serge sergio siegfried silvio simón simone sjoerd stanislas stéphane stefan stefano steffen sven sylvain tadeusz
teun theo thibault thierry thilo thomas thorsten tiago till tim timo tobias tomás tomasz tommaso torben torsten udo ugo ulf uli ulrich umberto urs uwe valentin valerio vasco veit vicente vincent vincenzo vito vittorio volker walter werner wiebe wilhelm willem
wim wolf wolfgang wouter xaver xavier yannick yves yusuf
`);
