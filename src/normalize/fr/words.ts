// French abbreviations, capitals that are words, and symbols.

export const ABBREVIATIONS = `
M.=monsieur; MM.=messieurs; Mme=madame; Mmes=mesdames; Mlle=mademoiselle; Mlles=mesdemoiselles; Me=maître; Mgr=monseigneur; Dr=docteur; Dre=docteure; Pr=professeur; Mr=monsieur
n°=numéro; N°=Numéro; nº=numéro; art.=article; al.=alinéa; p.=page; pp.=pages; chap.=chapitre; vol.=volume; t.=tome; éd.=édition; fig.=figure; tél.=téléphone; Tél.=Téléphone
etc.=et cetera; c.-à-d.=c’est-à-dire; p. ex.=par exemple; env.=environ; cf.=confer; Cf.=Confer; av. J.-C.=avant Jésus-Christ; apr. J.-C.=après Jésus-Christ; ap. J.-C.=après Jésus-Christ; ex.=exemple; max.=maximum; min.=minutes; hab.=habitants; dép.=département; réf.=référence; resp.=respectivement
St-=Saint-; Ste-=Sainte-; Sts-=Saints-; St=Saint; Ste=Sainte; bd=boulevard; Bd=Boulevard; bld=boulevard; av.=avenue; pl.=place; fg=faubourg; imp.=impasse; Cie=compagnie; Sté=société; Éts=établissements; apt.=appartement
janv.=janvier; févr.=février; avr.=avril; juil.=juillet; sept.=septembre; oct.=octobre; nov.=novembre; déc.=décembre; lun.=lundi; mar.=mardi; mer.=mercredi; jeu.=jeudi; ven.=vendredi; sam.=samedi; dim.=dimanche; s.-d.=sans date; c/c=compte courant; S.A.=S A; s/o=sans objet; qqn=quelqu’un; qqch=quelque chose; TTC=toutes taxes comprises; HT=hors taxes`;

export const CLOSING = ['etc.', 'av. J.-C.', 'apr. J.-C.', 'ap. J.-C.', 'hab.'];

export const ACRONYMS =
  'OTAN ONU UNESCO UNICEF OPEP NASA ESA SIDA FIFA UEFA PISA COVID CERN SMIC INSEE OVNI CAC PACS CAPES ENA INA FNAC LICRA UNEF MEDEF SACEM CROUS SARS ZAC ZEP SAMU RAID DOM ROM PIN RAM IKEA LEGO ISO OUI NON ET LE LA LES UN UNE DES';

export const SYMBOLS =
  '%=pour cent; ‰=pour mille; &=et; §=paragraphe; °=degrés; +=plus; ==égale; @=arobase; #=dièse; ×=fois; ÷=divisé par; ±=plus ou moins; <=inférieur à; >=supérieur à; ≤=au plus; ≥=au moins; ≠=différent de; ≈=environ; ~=environ; ©=copyright; ®=marque déposée; ™=marque; →=vers; √=racine carrée de; π=pi; ∞=infini; µ=micro; /=barre oblique; €=euros; $=dollars; £=livres; ¥=yens; №=numéro; ′=minutes; ″=secondes';
