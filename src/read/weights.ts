// What each signal of a block is worth, strongest for the story first. Written by scripts/reading-train.mjs.
import type { StoryModel } from './story.ts';

const ALONE = `
itemprop articleBody 1.89; alike prose 1.04; alike most prose 0.95; heading before prose 0.94; is td 0.92
far post 0.86; before kept 0.79; before prose kept 0.78; after is alike 0.78; far article 0.75; far info 0.74
far section 0.73; far featured 0.69; heading with same parent as next 0.65; far single 0.65; kept short 0.65
prose in grandparent 0.64; after kept 0.62; far site 0.59; far page 0.59; list links none 0.58; near twitter 0.56
near tweet 0.54; in blockquote 0.50; in section 0.49; prose in parent 0.48; kept 0.48; links none 0.47
in main 0.46; far embed 0.46; in ul 0.45; links few 0.45; near player 0.44; is h3 0.42; far table 0.42
far wysiwyg 0.40; digits 0.39; far promotion 0.38; in titled article 0.37; is h2 0.35; quotation mark 0.35
words 20-39 0.35; is main 0.34; far body 0.33; prose in own 0.32; after links some 0.31; given 0.29
is blockquote 0.29; words 40- 0.28; far media 0.27; far row 0.27; far quote 0.27; near rich 0.26
before is alike 0.26; far wrapper 0.26; role article 0.25; near region 0.25; between 0.25
between and in main 0.25; is li 0.23; far recipe 0.22; near widget 0.21; ends sentence short 0.21
after words 40- 0.21; far card 0.20; in table 0.20; far blog 0.20; near ad 0.20; near summary 0.20; far entry 0.19
near page 0.19; kept prose 0.19; near single 0.18; list links some 0.18; near site 0.17; is h4 0.17
near headline 0.17; near quote 0.16; set apart by breaks 0.16; after prose kept 0.16; far tweet 0.15
to be repeated 0.15; far region 0.15; near wrapper 0.14; prose past 0.14; near media 0.14; far sidebar 0.13
ends sentence long 0.13; far title 0.13; phrase newsletter 0.12; far header 0.11; after heading 0.10
far content 0.09; near story 0.09; far item 0.09; after has same parent 0.08; before has same parent 0.08
near table 0.08; far lead 0.08; before words 7-11 0.08; credit line 0.08; far rich 0.07; near content 0.07
near news 0.07; far widget 0.06; near header 0.06; near hidden 0.05; words 4-6 0.05; far ad 0.04; far rail 0.04
aria-hidden 0.04; near entry 0.03; far text 0.03; after links none 0.03; near subhead 0.03; far topic -0.02
near top -0.02; near login -0.02; far hero -0.02; near latest -0.02; far latest -0.02; arrow -0.02
list links all -0.02; far sharing -0.02; is span -0.02; near sr -0.02; near mobile -0.02; near more -0.03
far social -0.03; near btn -0.03; near sub -0.03; near video -0.03; is header -0.03; byline -0.03
no prose in parent -0.03; role banner -0.03; far button -0.04; near disclaimer -0.04; near tag -0.04; title -0.04
near sidebar -0.04; far form -0.04; far advert -0.04; list links most -0.05; list links few -0.05
role dialog -0.05; near modal -0.05; far tab -0.05; before links some -0.05; near bottom -0.05; far read -0.05
far navigation -0.05; near hero -0.05; near overlay -0.05; far copyright -0.05
in article inside titled article -0.05; near form -0.05; in button -0.05; far popup -0.05; far most -0.06
far popular -0.06; is h5 -0.06; near social -0.06; before words 2-3 -0.06; role complementary -0.06
before words 40- -0.06; far signup -0.06; far tags -0.06; far module -0.06; far figure -0.07; nothing after -0.07
not given -0.07; near tab -0.07; near excerpt -0.07; far mobile -0.07; far share -0.07; grandchild of main -0.07
near copyright -0.08; is button -0.08; in form -0.08; in center -0.08; far category -0.08; far print -0.08
in ol -0.08; far bio -0.09; role navigation -0.09; near column -0.09; near post -0.09; before links most -0.09
near tags -0.09; is body -0.09; far modal -0.09; in footer -0.09; near newsletter -0.10; near print -0.10
far byline -0.10; near lead -0.10; near row -0.10; near box -0.10; near bio -0.10; nothing before -0.10
near photo -0.10; far caption -0.11; near footer -0.11; is h1 -0.11; prose soon -0.11; far main -0.11
after words 1 -0.11; commas -0.12; near time -0.12; far breaking -0.12; far overlay -0.12; near related -0.13
far image -0.13; far menu -0.13; far editor -0.13; near nav -0.13; after phrase -0.13; far copy -0.14
far footer -0.14; near share -0.14; near meta -0.14; near menu -0.14; after picture -0.14; is dd -0.14
far author -0.14; near description -0.15; starts as caption -0.15; before words 1 -0.15; far more -0.15
label and list -0.16; far column -0.16; far related -0.16; links some -0.16; near list -0.17; address -0.17
far newsletter -0.17; far summary -0.17; phrase advertisement -0.17; role main -0.18; role presentation -0.18
near dek -0.18; words 2-3 -0.18; prose -0.18; far link -0.19; date inside short -0.19; itemprop other -0.19
phrase legal -0.20; description -0.20; near wysiwyg -0.20; outside main -0.20; near date -0.20
phrase navigation -0.20; near paywall -0.20; near paragraph -0.21; before words 12-19 -0.21; after words 4-6 -0.21
in aside -0.21; before links none -0.21; far top -0.22; near signup -0.22; near button -0.22
after words 7-11 -0.22; copyright sign -0.23; near text -0.23; near gallery -0.23; before heading -0.23
near attribution -0.23; far nav -0.23; in nav -0.24; near title -0.24; before links few -0.25; links around -0.26
kept other -0.26; before words 4-6 -0.26; near promo -0.27; near comment -0.27; brackets all around -0.28
far bottom -0.28; is dt -0.29; far hidden -0.29; bar between words -0.29; says posted -0.29; is th -0.30
near link -0.31; at last -0.32; repeated -0.32; is center -0.33; date line -0.33; starts lower -0.33
near inline -0.33; long before first -0.34; words 7-11 -0.34; before picture -0.35; report credit -0.36
ends with colon -0.36; far review -0.36; phrase promo -0.36; far gallery -0.36; near copy -0.37
after words 12-19 -0.38; near slide -0.38; far inline -0.40; near byline -0.42; is p -0.42; in dl -0.43
far story -0.43; alike no prose -0.45; far comment -0.45; near body -0.46; after links few -0.46
in form around main -0.46; near author -0.47; not kept prose -0.47; heading before links -0.47
long after last -0.47; in article -0.48; related heading -0.48; no prose soon -0.48; is div -0.49; far list -0.50
after links all -0.51; before links all -0.51; after links most -0.52; lone link -0.53; near caption -0.54
near section -0.54; far news -0.55; before words 20-39 -0.57; copies -0.57; near item -0.58; near image -0.58
in header -0.58; after words 20-39 -0.59; is figcaption -0.60; after last -0.62; before first -0.63
far slide -0.63; words 1 -0.64; no prose in grandparent -0.64; far tag -0.65; near embed -0.66
near category -0.66; ends in credit -0.67; under related heading -0.71; all capitals -0.71; links in a row -0.74
links all -0.75; is section -0.75; asks to act -0.76; words 12-19 -0.80; in figure -0.82; phrase -0.83; late -0.84
before phrase -0.91; outside titled article -0.94; emphasized -0.95; links most -0.97; no prose in own -1.04
always -1.04; deep in main -1.11
`;

const AMONG = `
itemprop articleBody 0.90; alone 0.54; in ul 0.51; alike in story 0.46; story 2 after 0.46
heading before prose 0.45; before kept 0.44; after is alike 0.38; list links none 0.38; in section 0.36
far page 0.36; alike prose 0.35; story 1 after 0.33; far section 0.33; far single 0.32; kept short 0.31
story on both sides 0.31; in main 0.31; far info 0.30; story 3 before 0.30; far featured 0.30
alike most prose 0.29; digits 0.29; before prose kept 0.27; far post 0.26; is td 0.25; far article 0.25
far site 0.25; story 1 before 0.24; heading with same parent as next 0.24; siblings in story 0.23
short inside story 0.22; links few 0.22; is h2 0.22; links none 0.21; prose in grandparent 0.20; after kept 0.20
is h3 0.20; near info 0.18; far row 0.18; near twitter 0.17; after links some 0.16; is li 0.16; near tweet 0.16
words 20-39 0.16; quotation mark 0.16; far item 0.15; kept 0.15; near player 0.15; in blockquote 0.15
far embed 0.14; given 0.13; near page 0.13; before is alike 0.13; before words 7-11 0.13; no prose in parent 0.12
far promotion 0.12; far media 0.12; near widget 0.12; far quote 0.12; to be repeated 0.11; is main 0.11
prose in own 0.11; role article 0.11; list links some 0.11; far wysiwyg 0.10; after words 40- 0.10
far header 0.10; far text 0.09; near rich 0.09; is blockquote 0.09; prose in parent 0.08; ends sentence long 0.08
after heading 0.08; near content 0.08; near ad 0.08; near summary 0.08; near region 0.08; set apart by breaks 0.08
far wrapper 0.07; near header 0.07; far recipe 0.07; far region 0.07; far widget 0.07; phrase newsletter 0.07
words 40- 0.07; near site 0.07; far card 0.06; near single 0.06; list links all 0.06; near quote 0.06
near media 0.06; near headline 0.05; ends sentence short 0.05; far tweet 0.05; kept prose 0.05; far title 0.05
before words 2-3 0.05; far blog 0.05; near hidden 0.04; far ad 0.04; before words 12-19 0.04; story 3 after 0.04
far table 0.04; near wrapper 0.04; near story 0.03; far rich 0.03; story 2 before 0.03; words 2-3 0.03
near row 0.03; title 0.03; aria-hidden 0.03; is h4 0.02; far rail 0.02; near excerpt -0.02; nothing before -0.02
far bio -0.02; far tags -0.02; role banner -0.02; far byline -0.02; far signup -0.02; after phrase -0.02
role complementary -0.02; near hero -0.02; grandchild of main -0.02; far read -0.02; far editor -0.02
near print -0.02; near overlay -0.03; near sub -0.03; in center -0.03; far image -0.03; in form -0.03
far mobile -0.03; near copyright -0.03; far most -0.03; far popular -0.03; far figure -0.03; is button -0.03
links around -0.03; before links most -0.03; list links most -0.03; near bio -0.03; near paragraph -0.03
near column -0.03; far advert -0.03; far print -0.03; near tags -0.03; far module -0.03; near share -0.03
near credit -0.03; near box -0.03; no prose soon -0.03; near post -0.03; links some -0.04; far navigation -0.04
far modal -0.04; long after last -0.04; before words 40- -0.04; far breaking -0.04; near time -0.04
after picture -0.04; far overlay -0.04; near newsletter -0.04; near photo -0.04; not given -0.05
role navigation -0.05; description -0.05; starts as caption -0.05; far author -0.05; itemprop other -0.05
near related -0.05; after prose kept -0.05; far sidebar -0.05; far body -0.05; near footer -0.05; far more -0.05
near dek -0.05; far related -0.05; near entry -0.06; near title -0.06; outside main -0.06; near paywall -0.06
after words 1 -0.06; far video -0.06; in footer -0.06; at last -0.06; far newsletter -0.07; near nav -0.07
far menu -0.07; prose -0.07; near button -0.07; near date -0.07; after words 12-19 -0.07; repeated -0.07
phrase navigation -0.07; near menu -0.07; alike no prose -0.07; near wysiwyg -0.07; near gallery -0.07
brackets all around -0.07; near signup -0.08; near attribution -0.08; far label -0.08; after words 4-6 -0.08
far content -0.08; near list -0.08; near comment -0.08; far footer -0.08; after words 7-11 -0.08
near article -0.08; before heading -0.08; in aside -0.08; phrase advertisement -0.08; after has same parent -0.09
near image -0.09; far entry -0.09; before words 1 -0.09; label and list -0.09; far category -0.09
date inside short -0.09; far bottom -0.10; is div -0.10; in nav -0.10; far nav -0.10; far copy -0.10
near text -0.10; words 7-11 -0.10; near meta -0.10; after story -0.11; says posted -0.11; near promo -0.11
is dt -0.11; report credit -0.11; far link -0.11; far summary -0.11; ends with colon -0.11; not kept prose -0.11
role presentation -0.11; in table -0.11; address -0.11; far gallery -0.12; inside story -0.12; is dd -0.12
near description -0.12; role main -0.12; commas -0.13; far column -0.13; far review -0.13; is center -0.13
date line -0.13; near copy -0.13; after links few -0.13; near author -0.14; phrase legal -0.14
bar between words -0.14; far comment -0.14; near link -0.14; before links none -0.15; before links few -0.15
long before first -0.15; is th -0.15; copyright sign -0.15; is p -0.15; far hidden -0.16; before words 4-6 -0.16
before links all -0.16; far story -0.16; far tag -0.17; phrase promo -0.17; before has same parent -0.17
related heading -0.17; near section -0.18; starts lower -0.18; near inline -0.18; in form around main -0.18
near caption -0.19; in header -0.19; heading before links -0.19; near byline -0.19; near slide -0.19
after last -0.20; far inline -0.20; kept other -0.21; copies -0.22; near body -0.22; lone link -0.22
is figcaption -0.22; far list -0.23; in dl -0.23; before story -0.24; after links most -0.26; late -0.26
after links all -0.26; near item -0.26; before picture -0.26; asks to act -0.26; prose past -0.26
before first -0.26; near category -0.27; after words 20-39 -0.27; far news -0.27; ends in credit -0.28
words 12-19 -0.28; in article -0.29; far slide -0.30; before phrase -0.30; near embed -0.30; is section -0.32
words 1 -0.32; no prose in grandparent -0.34; prose soon -0.34; under related heading -0.35; in figure -0.35
all capitals -0.35; emphasized -0.36; before words 20-39 -0.39; phrase -0.39; links most -0.40; links all -0.45
always -0.47; links in a row -0.49; deep in main -0.50; outside titled article -0.51; no prose in own -0.61
story on neither side -0.67
`;

/** `kept 0.67; before kept 0.62` as a table. */
function parse(table: string): Record<string, number> {
  const entries = table.trim().split(/;\s|\n/);
  return Object.fromEntries(
    entries.map((entry) => [entry.slice(0, entry.lastIndexOf(' ')), Number(entry.slice(entry.lastIndexOf(' ') + 1))]),
  );
}

export const STORY_MODEL: StoryModel = { alone: parse(ALONE), among: parse(AMONG) };
