// The look of the report: light, dark, forced colors, print. Speakers have a number and a name beside their color.

/** Eight colors of like lightness; text on them keeps 4.5:1 in both schemes. */
export const REPORT_CSS = `
:root{color-scheme:light dark;--paper:#fbf9f4;--ink:#1d1f24;--soft:#5a5d66;--line:#d9d4c7;--good:#1c6b3f;--bad:#a3271c;--s0:#ece8dd;--s1:#fbd9c9;--s2:#cfe3f7;--s3:#dcefcf;--s4:#f6dff2;--s5:#fdedb5;--s6:#cdeeea;--s7:#e3dcfb}
@media (prefers-color-scheme:dark){:root{--paper:#15171c;--ink:#eceae4;--soft:#a9abb3;--line:#3a3d45;--good:#7fd6a2;--bad:#ff9d90;--s0:#2b2c30;--s1:#5a2f1f;--s2:#1f3b5a;--s3:#2c4a1f;--s4:#522a4b;--s5:#54440f;--s6:#164a45;--s7:#3a2f66}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.65 Georgia,"Iowan Old Style","Times New Roman",serif}
main{max-width:44rem;margin:0 auto;padding:3rem 1.25rem 6rem}
h1{font-size:clamp(1.7rem,5vw,2.6rem);line-height:1.15;margin:.2em 0 .5em;text-wrap:balance}
h2{font:700 .8rem/1.3 system-ui,sans-serif;letter-spacing:.12em;text-transform:uppercase;border-top:3px solid var(--ink);padding-top:.7rem;margin:3.2rem 0 1rem}
h3{font-size:1.25rem;line-height:1.3;margin:1.8em 0 .5em}
.kicker,.role,.fact,.hint,.why,table,.chapters,.look,.verdict{font-family:system-ui,sans-serif}
.kicker{font-size:.8rem;letter-spacing:.12em;text-transform:uppercase;color:var(--soft);margin:0}
.verdict{font-weight:600;border-left:.4rem solid;padding:.3rem 0 .3rem .9rem}
.good{color:var(--good)}.bad{color:var(--bad)}
.hint,.why,.fact,.role{color:var(--soft);font-size:.86rem}
a{color:inherit;text-underline-offset:.18em}
.look{padding-left:1.2rem}.look li{margin:.5rem 0}.who{font-weight:600}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.92rem;line-height:1.4}
th,td{text-align:left;vertical-align:top;padding:.45rem .7rem .45rem 0;border-bottom:1px solid var(--line)}
th[scope=row]{font-weight:600}.number{text-align:right}
.when{width:62%;min-width:12rem;vertical-align:middle}.lane{display:block;width:100%;height:1rem;fill:var(--ink)}.lane .mark{fill:var(--soft);opacity:.5}
.chapters{list-style:none;padding:0}.time{font-variant-numeric:tabular-nums;color:var(--soft);margin-right:.6rem}
.chip{display:inline-block;min-width:1.7em;text-align:center;border-radius:.4em;padding:0 .3em;border:1px solid var(--line)}
.quote{position:relative;border-radius:.25em;padding:.06em .12em;border-bottom:2px solid;cursor:help}
.fragment{border-bottom-style:dotted;background:none!important}
.s0{background:var(--s0)}.s1{background:var(--s1)}.s2{background:var(--s2)}.s3{background:var(--s3)}.s4{background:var(--s4)}.s5{background:var(--s5)}.s6{background:var(--s6)}.s7{background:var(--s7)}
.name{font:600 .74em/1 system-ui,sans-serif}
.note{display:none;position:absolute;z-index:2;left:0;top:100%;width:min(24rem,78vw);background:var(--ink);color:var(--paper);font:400 .84rem/1.45 system-ui,sans-serif;padding:.6rem .8rem;border-radius:.4rem}
.quote:hover .note,.quote:focus .note{display:block}
:focus-visible{outline:3px solid var(--ink);outline-offset:2px}
.left del{color:var(--soft)}
@media (forced-colors:active){.quote{border-bottom-width:3px}.note{border:1px solid}}
@media print{.note{display:none!important}main{max-width:none}}
`.trim();
