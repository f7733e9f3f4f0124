// What each signal of a block is worth, strongest for the story first. Written by scripts/reading-train.mjs.
import type { StoryModel } from './story.ts';

const ALONE = `
itemprop articleBody 1.87; heading before prose 0.98; alike prose 0.95; is td 0.90; alike most prose 0.88
far post 0.85; kept short 0.82; far article 0.80; after is alike 0.77; before prose kept 0.75; kept 0.74
far section 0.72; far info 0.71; prose in grandparent 0.68; before kept 0.68; far featured 0.68; far site 0.66
heading with same parent as next 0.64; far single 0.58; list links none 0.56; far page 0.55; near twitter 0.55
near tweet 0.54; in section 0.49; far embed 0.49; after kept 0.49; in blockquote 0.48; far promotion 0.47
near player 0.46; digits 0.44; is h3 0.44; far table 0.43; links few 0.43; prose in parent 0.43; words 20-39 0.43
in main 0.43; links none 0.42; in ul 0.42; far wysiwyg 0.39; words 40- 0.38; in titled article 0.36
before is alike 0.35; prose in own 0.35; quotation mark 0.35; is h2 0.32; is main 0.31; far body 0.31
to be repeated 0.30; after links some 0.30; far media 0.30; far quote 0.29; is blockquote 0.29; given 0.28
far row 0.26; role article 0.26; far wrapper 0.25; near region 0.25; kept prose 0.24; near rich 0.24
far entry 0.23; in table 0.23; ends sentence short 0.23; far recipe 0.22; between 0.22; between and in main 0.22
near page 0.22; far card 0.21; after words 40- 0.21; near ad 0.21; near widget 0.20; near summary 0.19
near single 0.19; near quote 0.18; far sidebar 0.18; is li 0.18; near headline 0.17; near site 0.17
set apart by breaks 0.17; after prose kept 0.17; prose past 0.17; far tweet 0.17; near wrapper 0.16; is h4 0.15
far region 0.15; after has same parent 0.14; list links some 0.14; ends sentence long 0.14; far blog 0.11
far title 0.11; near media 0.11; near news 0.10; far lead 0.10; phrase newsletter 0.10; far header 0.10
near story 0.09; near table 0.09; after heading 0.08; far item 0.08; credit line 0.08; far rich 0.07
before words 7-11 0.07; far widget 0.07; before has same parent 0.07; near hidden 0.07; aria-hidden 0.06
words 4-6 0.06; far content 0.06; near header 0.05; no prose in parent 0.05; far text 0.05; far ad 0.05
near article 0.05; far box 0.03; after words 1 0.03; far rail 0.03; near label 0.02; near subhead 0.02
far latest -0.02; arrow -0.02; near topic -0.02; near cookie -0.02; near navigation -0.02; far topic -0.02
near mobile -0.02; far sharing -0.02; near sr -0.02; far hero -0.02; is header -0.02; far social -0.02
near video -0.02; near btn -0.03; list links all -0.03; is span -0.03; near tag -0.03; before words 1 -0.03
near more -0.03; near sub -0.03; far button -0.03; near info -0.03; role banner -0.04; far advert -0.04
near sidebar -0.04; list links most -0.04; not given -0.05; far form -0.05; near hero -0.05; near bottom -0.05
before words 40- -0.05; near modal -0.05; list links few -0.05; role dialog -0.05; far tab -0.05; in button -0.05
near post -0.05; near overlay -0.05; far navigation -0.05; in article inside titled article -0.05; far read -0.05
before links most -0.06; near form -0.06; far most -0.06; far popular -0.06; role complementary -0.06
far popup -0.06; before words 2-3 -0.06; near social -0.06; far copyright -0.06; is h5 -0.06; far category -0.06
far figure -0.06; far signup -0.06; near disclaimer -0.07; far mobile -0.07; far tags -0.07; far share -0.07
is button -0.07; near tab -0.07; near excerpt -0.07; before links some -0.07; nothing after -0.08; in form -0.08
grandchild of main -0.08; near column -0.08; far print -0.08; role navigation -0.09; far modal -0.09; in ol -0.09
in footer -0.09; far module -0.09; far bio -0.09; near tags -0.09; near row -0.09; near copyright -0.09
near newsletter -0.09; near box -0.10; near photo -0.10; near bio -0.10; near print -0.10; near entry -0.10
in center -0.10; is h1 -0.11; prose soon -0.11; commas -0.11; is body -0.11; near related -0.12; near time -0.12
kept other -0.12; far caption -0.12; far byline -0.12; far menu -0.12; near footer -0.12; far editor -0.12
nothing before -0.12; address -0.13; near share -0.13; far overlay -0.13; far breaking -0.13
phrase advertisement -0.13; far copy -0.13; near description -0.14; far footer -0.14; near lead -0.14
far main -0.14; repeated -0.14; near menu -0.14; near nav -0.14; prose -0.14; role main -0.14; far author -0.14
near meta -0.14; near text -0.15; far related -0.16; label and list -0.16; near list -0.16; far image -0.16
after phrase -0.16; links some -0.17; far newsletter -0.17; starts as caption -0.17; date line -0.17
far summary -0.17; far more -0.17; is dt -0.17; far column -0.17; far link -0.18; before heading -0.18
role presentation -0.18; after picture -0.19; near dek -0.19; phrase navigation -0.20; near paywall -0.20
in aside -0.20; near paragraph -0.21; words 2-3 -0.21; phrase legal -0.21; near attribution -0.21
near button -0.21; far top -0.21; near gallery -0.22; ends with colon -0.22; is dd -0.22; near wysiwyg -0.22
near signup -0.22; before links none -0.23; before links few -0.23; outside main -0.23; copyright sign -0.24
in nav -0.24; far nav -0.24; description -0.24; links around -0.25; date inside short -0.26
after words 7-11 -0.26; after words 4-6 -0.26; near date -0.27; near title -0.27; before words 4-6 -0.27
is th -0.27; bar between words -0.27; brackets all around -0.27; near comment -0.28; itemprop other -0.28
far hidden -0.29; near promo -0.29; far bottom -0.29; words 7-11 -0.30; far review -0.31; near link -0.31
long before first -0.32; before words 12-19 -0.33; is center -0.33; alike no prose -0.33; near inline -0.34
phrase promo -0.35; says posted -0.36; starts lower -0.36; at last -0.36; far gallery -0.36; near caption -0.37
near copy -0.37; report credit -0.37; before picture -0.38; in dl -0.39; is p -0.41; far inline -0.42
near body -0.44; far story -0.44; near byline -0.44; near slide -0.45; far comment -0.45; after links few -0.45
related heading -0.46; lone link -0.46; after words 12-19 -0.46; no prose soon -0.47; in article -0.47
in form around main -0.48; far list -0.48; not kept prose -0.48; heading before links -0.48; near author -0.48
is div -0.50; after links all -0.51; long after last -0.51; before links all -0.54; near section -0.55
near item -0.56; after links most -0.57; far slide -0.58; in header -0.60; near image -0.60
after words 20-39 -0.61; after last -0.61; far tag -0.61; near category -0.62; is figcaption -0.62
no prose in grandparent -0.63; before words 20-39 -0.64; before first -0.65; far news -0.67; near embed -0.69
ends in credit -0.69; words 12-19 -0.70; all capitals -0.70; under related heading -0.71; links all -0.75
links in a row -0.76; is section -0.77; asks to act -0.77; phrase -0.80; late -0.82; copies -0.88; in figure -0.89
before phrase -0.90; emphasized -0.91; outside titled article -0.96; links most -0.97; words 1 -0.98; always -1.09
no prose in own -1.10; deep in main -1.12
`;

const AMONG = `
itemprop articleBody 0.88; alone 0.49; in ul 0.46; heading before prose 0.46; story on both sides 0.45
story 2 after 0.42; alike in story 0.42; kept short 0.41; before kept 0.38; list links none 0.38
after is alike 0.37; story 1 after 0.37; in section 0.36; story 1 before 0.35; kept 0.35; far page 0.34
far section 0.32; alike prose 0.32; far article 0.31; far site 0.30; digits 0.30; far info 0.30; far featured 0.29
in main 0.27; alike most prose 0.26; heading with same parent as next 0.26; is td 0.25; far single 0.24
before prose kept 0.23; story 3 before 0.23; far post 0.22; links few 0.22; prose in grandparent 0.22
siblings in story 0.22; is h3 0.21; words 20-39 0.20; far promotion 0.20; is h2 0.20; before is alike 0.19
links none 0.18; far row 0.18; quotation mark 0.17; after links some 0.17; to be repeated 0.16; near twitter 0.16
near tweet 0.16; near player 0.15; near info 0.15; no prose in parent 0.15; in blockquote 0.15; after kept 0.14
far item 0.14; is li 0.14; near page 0.14; far embed 0.13; given 0.13; before words 7-11 0.13; far quote 0.13
prose in own 0.12; far media 0.12; role article 0.11; is main 0.11; story 2 before 0.11; near widget 0.11
after words 40- 0.11; far wysiwyg 0.10; words 40- 0.10; ends sentence long 0.10; short inside story 0.10
list links some 0.09; after heading 0.09; kept prose 0.09; far header 0.09; near rich 0.09; far text 0.08
is blockquote 0.08; near ad 0.08; near region 0.08; near summary 0.08; set apart by breaks 0.07; near single 0.07
far recipe 0.07; far table 0.07; far region 0.07; ends sentence short 0.07; near site 0.07; near header 0.07
far card 0.07; far widget 0.07; before words 2-3 0.06; prose in parent 0.06; near quote 0.06; far tweet 0.06
phrase newsletter 0.06; near headline 0.06; story 3 after 0.05; far wrapper 0.05; far title 0.05; near hidden 0.05
far ad 0.05; near wrapper 0.04; near media 0.04; title 0.04; aria-hidden 0.04; far rich 0.04; list links all 0.03
near content 0.03; near row 0.03; far lead 0.03; near label 0.03; near story 0.02; is h4 0.02; after phrase -0.02
is body -0.02; nothing after -0.02; far editor -0.02; far advert -0.02; near tab -0.02; role banner -0.02
in ol -0.02; far signup -0.02; nothing before -0.02; near hero -0.02; near excerpt -0.02; far tags -0.02
far bio -0.02; near credit -0.02; role complementary -0.02; far figure -0.02; near overlay -0.02
before words 12-19 -0.03; is button -0.03; far most -0.03; far popular -0.03; near sub -0.03; far entry -0.03
near print -0.03; far byline -0.03; far mobile -0.03; far read -0.03; grandchild of main -0.03; far main -0.03
in form -0.03; far body -0.03; near column -0.03; near bio -0.03; near share -0.03; after has same parent -0.03
far print -0.03; near lead -0.03; before words 1 -0.03; near tags -0.03; in center -0.03; not given -0.03
near box -0.03; list links most -0.03; near copyright -0.03; prose -0.04; far navigation -0.04; far modal -0.04
near time -0.04; before words 40- -0.04; links some -0.04; far author -0.04; far blog -0.04; near newsletter -0.04
description -0.04; near photo -0.04; ends with colon -0.04; near related -0.05; far breaking -0.05
far overlay -0.05; near article -0.05; no prose soon -0.05; before heading -0.05; role navigation -0.05
links around -0.05; far module -0.05; far related -0.06; is dt -0.06; near paywall -0.06
brackets all around -0.06; starts as caption -0.06; far image -0.06; far menu -0.06; near title -0.06
date line -0.06; phrase advertisement -0.06; near dek -0.06; in table -0.06; far more -0.06; far label -0.06
after prose kept -0.06; near footer -0.06; after picture -0.06; far newsletter -0.07; near button -0.07
near attribution -0.07; in footer -0.07; phrase navigation -0.07; near gallery -0.07; outside main -0.07
near nav -0.07; near menu -0.07; address -0.07; near list -0.08; long after last -0.08; near signup -0.08
near wysiwyg -0.08; at last -0.08; near comment -0.08; near text -0.08; far video -0.08; in aside -0.08
label and list -0.08; after words 7-11 -0.09; far footer -0.09; far review -0.09; words 7-11 -0.09
near date -0.09; far category -0.09; far content -0.09; near entry -0.10; is th -0.10; after words 4-6 -0.10
far bottom -0.10; near meta -0.10; far copy -0.10; in nav -0.10; inside story -0.10; far summary -0.10
far nav -0.10; after story -0.11; near description -0.11; near image -0.11; far link -0.11; report credit -0.11
near promo -0.12; role presentation -0.12; far gallery -0.12; role main -0.12; date inside short -0.12
not kept prose -0.12; is div -0.12; bar between words -0.12; far column -0.13; after words 12-19 -0.13
commas -0.13; says posted -0.13; near copy -0.13; is center -0.13; itemprop other -0.14; far tag -0.14
near link -0.14; kept other -0.14; far comment -0.15; is dd -0.15; before words 4-6 -0.15
before has same parent -0.15; before links few -0.15; after links few -0.15; far hidden -0.15; near author -0.15
phrase legal -0.15; far story -0.16; related heading -0.16; phrase promo -0.16; near caption -0.16; is p -0.16
copyright sign -0.17; long before first -0.17; before links none -0.17; before links all -0.18; starts lower -0.18
near inline -0.18; near section -0.18; in form around main -0.19; in header -0.19; heading before links -0.20
in dl -0.21; after last -0.21; near byline -0.21; lone link -0.21; far inline -0.21; near body -0.21
near slide -0.22; far list -0.22; near category -0.25; words 12-19 -0.25; near item -0.25; after links all -0.26
is figcaption -0.26; late -0.27; asks to act -0.27; far slide -0.27; after links most -0.27; in article -0.28
prose past -0.28; before phrase -0.29; before first -0.29; after words 20-39 -0.29; before story -0.29
ends in credit -0.30; near embed -0.31; before picture -0.32; is section -0.33; under related heading -0.33
prose soon -0.33; no prose in grandparent -0.34; all capitals -0.35; emphasized -0.35; copies -0.37; phrase -0.39
links most -0.39; in figure -0.40; far news -0.41; before words 20-39 -0.44; links all -0.46; words 1 -0.49
links in a row -0.49; always -0.51; deep in main -0.52; outside titled article -0.52; no prose in own -0.67
story on neither side -0.71
`;

/** `kept 0.67; before kept 0.62` as a table. */
function parse(table: string): Record<string, number> {
  const entries = table.trim().split(/;\s|\n/);
  return Object.fromEntries(
    entries.map((entry) => [entry.slice(0, entry.lastIndexOf(' ')), Number(entry.slice(entry.lastIndexOf(' ') + 1))]),
  );
}

export const STORY_MODEL: StoryModel = { alone: parse(ALONE), among: parse(AMONG) };
