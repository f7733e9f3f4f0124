// Spanish abbreviations, capitals that are words, and symbols.

export const ABBREVIATIONS = `
Sr.=señor; Sres.=señores; Sra.=señora; Sras.=señoras; Srta.=señorita; D.=don; D.ª=doña; Dña.=doña; Dr.=doctor; Dra.=doctora; Dres.=doctores; Lic.=licenciado; Ing.=ingeniero; Arq.=arquitecto; Prof.=profesor; Profa.=profesora; Gral.=general; Excmo.=excelentísimo; Excma.=excelentísima
núm.=número; Núm.=Número; n.º=número; N.º=Número; nº=número; Nº=Número; art.=artículo; arts.=artículos; pág.=página; págs.=páginas; p.=página; pp.=páginas; cap.=capítulo; vol.=volumen; ed.=edición; fig.=figura; tel.=teléfono; Tel.=Teléfono; tfno.=teléfono; ext.=extensión
p. ej.=por ejemplo; P. ej.=Por ejemplo; etc.=etcétera; aprox.=aproximadamente; máx.=máximo; mín.=mínimo; cf.=confróntese; v. gr.=verbigracia; a. C.=antes de Cristo; d. C.=después de Cristo; a. m.=a eme; p. m.=pe eme; a. de C.=antes de Cristo
EE. UU.=Estados Unidos; EE UU=Estados Unidos; FF. AA.=Fuerzas Armadas; RR. HH.=recursos humanos; CC. AA.=comunidades autónomas; CC. OO.=Comisiones Obreras; JJ. OO.=Juegos Olímpicos; S. A.=S A; S. L.=S L; Cía.=compañía; Hnos.=hermanos; Vd.=usted; Vds.=ustedes; Ud.=usted; Uds.=ustedes
C/=calle; c/=calle; Avda.=avenida; Av.=avenida; avda.=avenida; Pza.=plaza; Plza.=plaza; P.º=paseo; Ctra.=carretera; Sto.=Santo; Sta.=Santa; S.=San; Bco.=banco; Dpto.=departamento; Admón.=administración; izda.=izquierda; dcha.=derecha; s/n=sin número`;

export const CLOSING = ['etc.', 'a. C.', 'd. C.', 'EE. UU.', 'JJ. OO.', 'CC. OO.', 'p. m.', 'a. m.', 'S. A.', 'S. L.'];

export const ACRONYMS =
  'OTAN ONU UNESCO UNICEF OPEP NASA ESA SIDA FIFA UEFA PISA COVID CERN PSOE OVNI RENFE AENA FIFA INEM IVA UNED CIS DANA ERTE ERE MIR DIAN ADIF SEPE PYME RAE PIN RAM IKEA LEGO ISO AVE BOE IBEX VOX PEMEX SÍ NO EL LA LOS LAS UN UNA Y DE';

export const SYMBOLS =
  '%=por ciento; ‰=por mil; &=y; §=sección; °=grados; +=más; ==igual a; @=arroba; #=número; ×=por; ÷=entre; ±=más menos; <=menor que; >=mayor que; ≤=como máximo; ≥=como mínimo; ≠=distinto de; ≈=aproximadamente; ~=aproximadamente; ©=copyright; ®=marca registrada; ™=marca; →=a; √=raíz de; π=pi; ∞=infinito; µ=micro; /=barra; €=euros; $=dólares; £=libras; ¥=yenes; №=número; º=; ª=; ′=minutos; ″=segundos';
