// German abbreviations, capitals that are words, and symbols.

export const ABBREVIATIONS = `
z. B.=zum Beispiel; Z. B.=Zum Beispiel; d. h.=das heißt; D. h.=Das heißt; u. a.=unter anderem; U. a.=Unter anderem; usw.=und so weiter; usf.=und so fort; etc.=et cetera; bzw.=beziehungsweise; ca.=circa; Ca.=Circa
vgl.=vergleiche; Vgl.=Vergleiche; evtl.=eventuell; ggf.=gegebenenfalls; inkl.=inklusive; exkl.=exklusive; zzgl.=zuzüglich; mind.=mindestens; max.=maximal; sog.=sogenannte; bes.=besonders; insb.=insbesondere; insbes.=insbesondere; i. d. R.=in der Regel; o. ä.=oder ähnliches; o. Ä.=oder Ähnliches; u. ä.=und ähnliches; u. Ä.=und Ähnliches
z. T.=zum Teil; z. Z.=zur Zeit; z. Zt.=zurzeit; m. E.=meines Erachtens; s. o.=siehe oben; s. u.=siehe unten; v. a.=vor allem; u. U.=unter Umständen; i. A.=im Auftrag; a. D.=außer Dienst; e. V.=eingetragener Verein; o. g.=oben genannt; u. v. m.=und vieles mehr; u. v. a.=und viele andere
v. Chr.=vor Christus; n. Chr.=nach Christus; Jh.=Jahrhundert; Jhd.=Jahrhundert; geb.=geboren; gest.=gestorben; verh.=verheiratet
Nr.=Nummer; Nrn.=Nummern; Art.=Artikel; Abs.=Absatz; Bd.=Band; Bde.=Bände; Kap.=Kapitel; Abb.=Abbildung; Tab.=Tabelle; Hrsg.=Herausgeber; hrsg.=herausgegeben; Aufl.=Auflage; Anm.=Anmerkung; Ziff.=Ziffer; Abt.=Abteilung; Tel.=Telefon; Str.=Straße; Pl.=Platz; St.=Sankt; Hbf.=Hauptbahnhof; Std.=Stunden; Min.=Minuten; Sek.=Sekunden; Tsd.=Tausend; Mio.=Millionen; Mrd.=Milliarden
Dr.=Doktor; Prof.=Professor; Hr.=Herr; Hrn.=Herrn; Fr.=Frau; Frl.=Fräulein; Dipl.-Ing.=Diplomingenieur; Ing.=Ingenieur; Mag.=Magister; sen.=senior; jun.=junior; RA=Rechtsanwalt; Co.=Co; Cie.=Compagnie
GmbH=G m b H; AG=A G; KG=K G; eG=e G; gGmbH=g G m b H; Mo.=Montag; Di.=Dienstag; Mi.=Mittwoch; Do.=Donnerstag; Sa.=Samstag; So.=Sonntag
Jan.=Januar; Feb.=Februar; Aug.=August; Sept.=September; Okt.=Oktober; Nov.=November; Dez.=Dezember; S.=Seite; Red.=Redaktion; kath.=katholisch; ev.=evangelisch; dt.=deutsch; engl.=englisch; frz.=französisch; lat.=lateinisch; tägl.=täglich; jährl.=jährlich; monatl.=monatlich; jeweil.=jeweilig; bspw.=beispielsweise; gem.=gemäß; lt.=laut; bzgl.=bezüglich; betr.=betreffend; einschl.=einschließlich; ehem.=ehemals; rd.=rund`;

/** Only where the sentence ends with them is their full stop also its own. */
export const CLOSING = [
  'usw.',
  'usf.',
  'etc.',
  'v. Chr.',
  'n. Chr.',
  'u. v. m.',
  'u. v. a.',
  'o. ä.',
  'o. Ä.',
  'Jh.',
  'e. V.',
  'a. D.',
];

export const ACRONYMS =
  'NATO UNESCO UNICEF OPEC NASA ESA AIDS FIFA UEFA PISA COVID CERN ASEAN PIN SARS MERS RADAR LASER IKEA LEGO DAX BAFÖG DIN ISO IBAN UNO BUND ZEIT WELT GAU LIDL ALDI MINT INSA GEMA DEKRA VERDI RAM ROM NEIN JA UND ICH DU WIR ER SIE ES DER DIE DAS EIN NICHT IST';

export const SYMBOLS =
  '%=Prozent; ‰=Promille; &=und; §=Paragraf; °=Grad; +=plus; ==gleich; @=at; #=Nummer; ×=mal; ÷=geteilt durch; ±=plus minus; <=kleiner als; >=größer als; ≤=höchstens; ≥=mindestens; ≠=ungleich; ≈=ungefähr; ~=ungefähr; ©=Copyright; ®=eingetragene Marke; ™=Marke; →=nach; √=Wurzel; π=Pi; ∞=unendlich; µ=Mikro; /=Schrägstrich; †=gestorben; €=Euro; $=Dollar; £=Pfund; ¥=Yen; №=Nummer; ′=Minuten; ″=Sekunden';
