// The look of the report: light, dark, forced colors, print. Speakers have a number and a name beside their color.

/** Eight colors of like lightness; text on them keeps 4.5:1 in both schemes. */
export const REPORT_CSS = `
:root{color-scheme:light dark;--paper:#fcfbf7;--ink:#1b1c20;--soft:#5b5852;--line:#dbd6c9;--good:#1c6b3f;--bad:#a3271c;--s0:#ece8dd;--s1:#fbd9c9;--s2:#cfe3f7;--s3:#dcefcf;--s4:#f6dff2;--s5:#fdedb5;--s6:#cdeeea;--s7:#e3dcfb;--v0:#6f6a61;--v1:#a8321f;--v2:#1d5a9c;--v3:#2d6b2a;--v4:#7a3595;--v5:#775400;--v6:#0d6a66;--v7:#5240a8;--serif:Newsreader,Georgia,"Times New Roman",serif;--sans:system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
@media (prefers-color-scheme:dark){:root{--paper:#15171b;--ink:#eceae4;--soft:#aaa79f;--line:#393b42;--good:#7fd6a2;--bad:#ff9d90;--s0:#2b2c30;--s1:#5a2f1f;--s2:#1f3b5a;--s3:#2c4a1f;--s4:#522a4b;--s5:#54440f;--s6:#164a45;--s7:#3a2f66;--v0:#aaa79f;--v1:#ff9d84;--v2:#8fc3f7;--v3:#9ad68d;--v4:#dda6f2;--v5:#e8c05c;--v6:#7ed6cf;--v7:#b7aaff}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1.19rem/1.6 var(--serif);padding-inline:max(1.15rem,calc((100vw - 56rem)/2))}
.masthead{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1.5rem;padding:1.3rem 0 .9rem;border-bottom:1px solid var(--ink);font:600 .82rem/1.5 var(--sans);letter-spacing:.09em;text-transform:uppercase}
.masthead p{margin:0}
h1{font-weight:540;font-size:clamp(2.1rem,1.4rem + 3.2vw,3.7rem);line-height:1.05;letter-spacing:-.018em;margin:clamp(2.2rem,6vw,4rem) 0 1.6rem;text-wrap:balance;overflow-wrap:break-word}
h2{font:600 .82rem/1.4 var(--sans);letter-spacing:.09em;text-transform:uppercase;border-top:1px solid var(--ink);padding-top:.8rem;margin:3.4rem 0 1.1rem}
h3{font-weight:600;font-size:1.45rem;line-height:1.25;margin:1.8em 0 .5em}
.role,.fact,.hint,.why,table,.chapters,.facts,.times{font-family:var(--sans)}
.verdict{max-width:42rem;margin:0 0 1.8rem;padding-inline-start:1rem;border-inline-start:.3rem solid;font-size:1.3rem;line-height:1.45}
.verdict strong{font-weight:700}
.good{color:var(--good)}.bad{color:var(--bad)}
.facts{display:flex;flex-wrap:wrap;gap:.9rem 2.6rem;margin:0}.facts dt{font-size:.82rem;color:var(--soft)}.facts dd{margin:0;font-size:1.25rem;font-weight:500;font-variant-numeric:tabular-nums}
.hint,.why,.fact,.role{color:var(--soft);font-size:.86rem;line-height:1.5}
a{color:inherit;text-decoration-thickness:1px;text-underline-offset:.18em}a:hover{text-decoration-thickness:2px}
.look{margin:0 0 1rem;padding-inline-start:1.2rem}.look li{margin:.45rem 0;padding-inline-start:.2rem}.who{font-weight:600}
.scroll{overflow-x:auto;margin:0 0 1.6rem}
table{border-collapse:collapse;width:100%;font-size:.93rem;line-height:1.45}
th,td{text-align:start;vertical-align:top;padding:.5rem 1rem .5rem 0;border-bottom:1px solid var(--line)}
th:last-child,td:last-child{padding-inline-end:0}
thead th{color:var(--soft);font-weight:400;font-size:.84rem;vertical-align:bottom;white-space:nowrap}
th[scope=row]{font-weight:600;min-width:9rem}.number{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
thead th abbr{text-decoration:none}
.code{font-family:ui-monospace,"Cascadia Mono",Menlo,monospace;font-size:.9em}
.close{font-weight:700;text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:.2em;color:var(--bad)}
.when{width:58%;min-width:11rem;vertical-align:middle}
.lane{display:block;width:100%;height:1.7rem;background:linear-gradient(var(--line),var(--line)) center/100% 1px no-repeat}.lane .mark{fill:var(--soft);opacity:.55}
.v0 .lane path{fill:var(--v0)}.v1 .lane path{fill:var(--v1)}.v2 .lane path{fill:var(--v2)}.v3 .lane path{fill:var(--v3)}.v4 .lane path{fill:var(--v4)}.v5 .lane path{fill:var(--v5)}.v6 .lane path{fill:var(--v6)}.v7 .lane path{fill:var(--v7)}
.chapters{list-style:none;margin:0;padding:0;font-size:1rem}.chapters li{padding:.25rem 0}.time{display:inline-block;min-width:3.2rem;font-variant-numeric:tabular-nums;color:var(--soft)}
.chip{display:inline-block;min-width:1.7em;text-align:center;border-radius:.4em;padding:0 .3em;margin-inline-end:.25em;border:1px solid var(--line);font-weight:500}
.story{max-width:38rem}.story p{margin:0 0 1em}
.quote{position:relative;border-radius:.2em;padding:.04em .14em;border-bottom:2px solid;cursor:help;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.fragment{border-bottom-style:dotted;background:none!important}
.s0{background:var(--s0)}.s1{background:var(--s1)}.s2{background:var(--s2)}.s3{background:var(--s3)}.s4{background:var(--s4)}.s5{background:var(--s5)}.s6{background:var(--s6)}.s7{background:var(--s7)}
.name{font:600 .72em/1 var(--sans)}
.note{display:none;position:absolute;z-index:2;inset-inline-start:0;top:100%;width:min(24rem,78vw);background:var(--ink);color:var(--paper);font:400 .86rem/1.45 var(--sans);padding:.6rem .8rem;border-radius:.4rem}
.quote:hover .note,.quote:focus .note{display:block}
:focus-visible{outline:3px solid var(--ink);outline-offset:2px}
.left del{color:var(--soft)}
main{padding-bottom:5rem}
@media (forced-colors:active){.quote{border-bottom-width:3px}.note{border:1px solid}.lane path{fill:CanvasText!important}.lane .mark{fill:GrayText}}
@media print{.note{display:none!important}body{padding:0;font-size:10.5pt}.scroll{overflow:visible}h2{break-after:avoid}tr{break-inside:avoid}.masthead a{display:none}}
`.trim();
