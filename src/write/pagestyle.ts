// The look of the page: light, dark, forced colors, narrow, print. A voice has a name wherever it has a color.

export const PAGE_CSS = `
:root{color-scheme:light dark;--paper:#fcfaf5;--raised:#fff;--ink:#1b1c20;--soft:#5c5b57;--line:#dcd6c9;--accent:#a8321a;--now:#fbe7b8;--now-edge:#9a6a00;--word:#f3c14b;--found:#cfe6ff;--v0:#77736b;--v1:#a8321a;--v2:#1c5a9c;--v3:#2a6b35;--v4:#74378f;--v5:#7d5700;--v6:#0b666b;--v7:#9c2f63;--v8:#47527e;--serif:Newsreader,"Iowan Old Style","Palatino Linotype",Palatino,Georgia,serif;--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif;--dock:0rem}
@media (prefers-color-scheme:dark){:root{--paper:#141518;--raised:#1d1f24;--ink:#ece9e1;--soft:#a9a7a0;--line:#37393f;--accent:#ff9c7d;--now:#3c3414;--now-edge:#e0b64a;--word:#7a6115;--found:#1d4066;--v0:#9d9990;--v1:#ff9c7d;--v2:#8fc1ff;--v3:#8fd694;--v4:#d9a6f2;--v5:#e6bd5c;--v6:#6fd3d3;--v7:#ff9fca;--v8:#b0b9ec}}
.v0{--v:var(--v0)}.v1{--v:var(--v1)}.v2{--v:var(--v2)}.v3{--v:var(--v3)}.v4{--v:var(--v4)}.v5{--v:var(--v5)}.v6{--v:var(--v6)}.v7{--v:var(--v7)}.v8{--v:var(--v8)}
*{box-sizing:border-box}
html{scroll-padding:2rem 0 calc(var(--dock) + 2rem);-webkit-text-size-adjust:100%}
body{margin:0;padding-bottom:var(--dock);background:var(--paper);color:var(--ink);font:400 1.25rem/1.62 var(--serif);font-optical-sizing:auto;overflow-wrap:break-word;hanging-punctuation:first last}
[hidden]{display:none!important}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
a{color:inherit;text-decoration-thickness:.06em;text-underline-offset:.16em}
a:hover{text-decoration-thickness:.12em}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:.15em}
#text:focus{outline:none}
.skip{position:absolute;inset-inline-start:1rem;top:-6rem;z-index:5;background:var(--ink);color:var(--paper);padding:.7rem 1rem;font:600 1rem/1.2 var(--sans)}
.skip:focus{top:1rem}
.masthead{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.2rem 2rem;margin:0 auto;max-width:74rem;padding:1.4rem clamp(1.1rem,4vw,3rem) .8rem;border-bottom:1px solid var(--ink);font:600 .82rem/1.4 var(--sans);letter-spacing:.09em;text-transform:uppercase}
.masthead p{margin:0}.masthead .edition{font-weight:400;color:var(--soft)}
main,.colophon{max-width:74rem;margin:0 auto;padding:0 clamp(1.1rem,4vw,3rem)}
.hero{max-width:54rem;padding:clamp(2.2rem,7vw,5.5rem) 0 clamp(1.6rem,4vw,3rem)}
h1{margin:0;font-weight:500;font-size:clamp(2.3rem,7.2vw,5rem);line-height:1.02;letter-spacing:-.022em;text-wrap:balance}
.deck{margin:1.1rem 0 0;max-width:40rem;font-style:italic;font-size:clamp(1.2rem,2.6vw,1.55rem);line-height:1.4;color:var(--soft);text-wrap:pretty}
.byline{margin:1.6rem 0 0;font:500 .95rem/1.6 var(--sans)}
.byline .dot{color:var(--soft)}
.listen{margin-top:1.6rem;font:400 .95rem/1.5 var(--sans)}
audio{display:block;width:100%;max-width:40rem}
.start{display:inline-flex;align-items:center;gap:.8rem;min-height:3.5rem;padding:.4rem 1.8rem .4rem .5rem;border:0;border-radius:2rem;background:var(--ink);color:var(--paper);font:600 1.1rem/1 var(--sans);cursor:pointer}
.start svg{width:2.7rem;height:2.7rem;padding:.72rem;border-radius:50%;background:var(--paper);fill:var(--ink)}
.start:hover svg{fill:var(--accent)}
svg .off{display:none}.playing svg .off{display:inline}.playing svg .on{display:none}
.resumed{margin:.8rem 0 0;color:var(--soft)}
.failed{margin:.8rem 0 0;font-weight:600;color:var(--accent)}.failed:empty{display:none}
h2{text-wrap:balance}
.score{border-top:1px solid var(--line);padding:1.2rem 0 1.4rem}
.score h2,.rail h2,.find label,.colophon h2{margin:0 0 .7rem;font:600 .82rem/1.4 var(--sans);letter-spacing:.09em;text-transform:uppercase;color:var(--soft)}
.score ul{list-style:none;margin:0;padding:0;font:500 .92rem/1.3 var(--sans)}
.score li{display:grid;grid-template-columns:minmax(9rem,17rem) 1fr 3rem;gap:0 1.2rem;align-items:center;padding:.22rem 0}
.voice{color:var(--v);font-weight:600;overflow-wrap:anywhere}
.share{text-align:end;color:var(--soft);font-variant-numeric:tabular-nums}
.lane{display:block;width:100%;height:1.35rem;background:linear-gradient(var(--line),var(--line)) center/100% 1px no-repeat}
.lane path{fill:var(--v,currentColor)}.lane .mark{fill:var(--line)}
li.speaking .voice{text-decoration:underline;text-decoration-thickness:.12em;text-underline-offset:.2em}
.columns{display:grid;grid-template-columns:minmax(0,1fr);gap:2rem;border-top:1px solid var(--ink);padding:1.6rem 0 5rem}
.rail ol{list-style:none;margin:0;padding:0;font:500 .95rem/1.35 var(--sans)}
.rail a{display:grid;grid-template-columns:3.2rem 1fr;padding:.42rem 0;text-decoration:none}
.rail a:hover .name{text-decoration:underline}
.rail .time{color:var(--soft);font-weight:400;font-variant-numeric:tabular-nums}
.rail [aria-current]{font-weight:700}.rail [aria-current] .name{text-decoration:underline;text-decoration-color:var(--accent);text-decoration-thickness:.14em;text-underline-offset:.25em}
.find{display:block;margin-top:1.5rem;font:400 .95rem/1.4 var(--sans)}
.find label{display:block}
.field{display:flex;gap:.3rem}
.field input{flex:1;min-width:0;min-height:2.75rem;padding:.3rem .7rem;border:1px solid var(--soft);border-radius:.4rem;background:var(--raised);color:inherit;font:inherit}
.field button{min-width:2.75rem;min-height:2.75rem;border:1px solid var(--soft);border-radius:.4rem;background:none;color:inherit;font:inherit;cursor:pointer}
#found{min-height:1.4em;margin:.3rem 0 0;color:var(--soft)}
article{max-width:38rem;min-width:0}
article>p:first-of-type{margin-top:0}
.how{font:400 .9rem/1.5 var(--sans);color:var(--soft);border-inline-start:3px solid var(--line);padding-inline-start:.9rem}
article p{margin:0 0 1.05em;text-wrap:pretty}
article>.how+p::first-letter,article>p:first-child:not(.how)::first-letter{float:left;font-size:3.7em;line-height:.78;font-weight:500;padding:.09em .1em 0 0;color:var(--accent)}
article h2{margin:2.2em 0 .6em;font-weight:600;font-size:1.62rem;line-height:1.15;letter-spacing:-.01em}
article h3{margin:1.9em 0 .5em;font-weight:600;font-size:1.28rem;line-height:1.2}
article h4,article h5,article h6{margin:1.7em 0 .4em;font:600 1rem/1.35 var(--sans)}
article ul{margin:0 0 1.05em;padding-inline-start:1.2em}
article li p{margin:0 0 .45em}article li::marker{color:var(--accent)}
blockquote{margin:1.6em 0;padding-inline-start:1.2rem;border-inline-start:3px solid var(--ink)}
.pullquote{font-style:italic;font-size:1.4rem;line-height:1.35}
.aside,.footnote,.legal{font-size:1.05rem;color:var(--soft)}
figure{margin:2em 0;padding:1rem 0;border-block:1px solid var(--line);font-size:1.05rem;line-height:1.5}
figure p{margin:0;font-style:italic}figcaption{margin-top:.5rem;font:400 .92rem/1.5 var(--sans);color:var(--soft)}
.code,.scroll{overflow-x:auto;margin:1.4em 0}
.code p,code{font-family:ui-monospace,"Cascadia Mono",Menlo,Consolas,monospace;font-size:.86em}.code p{white-space:pre;margin:0}
table{border-collapse:collapse;font:400 .95rem/1.45 var(--sans)}
th,td{text-align:start;vertical-align:top;padding:.5rem .9rem .5rem 0;border-bottom:1px solid var(--line)}
.said{font:400 .82rem/1.5 var(--sans);font-style:normal;color:var(--soft)}
.u{cursor:pointer;border-radius:.12em}
.u:hover{text-decoration:underline dotted;text-decoration-thickness:.07em;text-underline-offset:.2em}
.js-off .u{cursor:auto}
.u.v{color:var(--v)}
.who{display:inline-block;margin-inline-end:.35em;padding:.16em .5em;border:1px solid var(--v);border-radius:.3em;color:var(--v);font:600 .66em/1.25 var(--sans);letter-spacing:.02em;vertical-align:.1em;user-select:none;-webkit-user-select:none}
.colon{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.u.now{background:var(--now);color:var(--ink);text-decoration:underline;text-decoration-color:var(--now-edge);text-decoration-thickness:.1em;text-underline-offset:.2em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.at{float:inline-start;margin-inline-start:-4.4rem;width:3.6rem;min-height:1.9rem;padding:.2rem .3rem;border:0;border-radius:.3rem;background:none;color:var(--soft);font:400 .78rem/1.3 var(--sans);font-variant-numeric:tabular-nums;text-align:end;cursor:pointer}
.at:hover{color:var(--ink);text-decoration:underline}
.dock{position:fixed;inset:auto 0 0;z-index:3;display:grid;grid-template-columns:minmax(0,1fr) auto minmax(0,1fr);align-items:center;gap:0 1.2rem;padding:0 clamp(.9rem,4vw,3rem) max(.5rem,env(safe-area-inset-bottom));background:var(--raised);border-top:1px solid var(--line);box-shadow:0 -.3rem 1.6rem rgb(0 0 0/.09);font:500 .92rem/1.35 var(--sans)}
.track{grid-column:1/-1;position:relative;height:1.5rem;margin-top:.15rem}
.track input{position:absolute;inset:0;width:100%;height:100%;margin:0;background:none;accent-color:var(--accent);-webkit-appearance:none;appearance:none;cursor:pointer}
.track input::-webkit-slider-runnable-track{height:.32rem;border-radius:.2rem;background:linear-gradient(to right,var(--accent) var(--at,0%),var(--line) var(--at,0%))}
[dir=rtl] .track input::-webkit-slider-runnable-track{background:linear-gradient(to left,var(--accent) var(--at,0%),var(--line) var(--at,0%))}
.track input::-moz-range-track{height:.32rem;border-radius:.2rem;background:var(--line)}
.track input::-moz-range-progress{height:.32rem;border-radius:.2rem;background:var(--accent)}
.track input::-webkit-slider-thumb{-webkit-appearance:none;width:1.1rem;height:1.1rem;margin-top:-.39rem;border:0;border-radius:50%;background:var(--accent)}
.track input::-moz-range-thumb{width:1.1rem;height:1.1rem;border:0;border-radius:50%;background:var(--accent)}

.sounding{min-width:0}
.sounding span{display:block;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.speaker{font-weight:700;color:var(--v,inherit)}.chapter{color:var(--soft);font-weight:400}
.controls{display:flex;align-items:center;gap:.25rem}
.dock button,.dock summary{display:inline-flex;align-items:center;justify-content:center;min-width:2.75rem;min-height:2.75rem;border:0;border-radius:50%;background:none;color:inherit;font:inherit;cursor:pointer}
.dock svg{width:1.6rem;height:1.6rem;fill:currentColor}
.dock .ticks{position:absolute;inset:.3rem 0 auto;width:100%;height:.9rem;overflow:visible;fill:var(--soft);pointer-events:none}
[dir=rtl] .ticks{transform:scaleX(-1)}
.dock button:hover svg,.dock summary:hover svg{fill:var(--accent)}
.dock .play{width:3.4rem;height:3.4rem;background:var(--ink);color:var(--paper)}.dock .play:hover svg{fill:currentColor}
.more{display:flex;align-items:center;justify-content:flex-end;gap:.5rem}
.clock{font-variant-numeric:tabular-nums;white-space:nowrap}
.dock select{min-height:2.75rem;padding:.2rem .35rem;border:1px solid var(--soft);border-radius:.4rem;background:var(--raised);color:inherit;font:inherit}
.options{position:relative}.dock summary{list-style:none}.dock summary::-webkit-details-marker{display:none}
.sheet{position:absolute;inset-inline-end:0;bottom:calc(100% + 1.9rem);width:min(23rem,calc(100vw - 2rem));max-height:60vh;overflow:auto;padding:1rem 1.2rem;background:var(--raised);border:1px solid var(--line);border-radius:.7rem;box-shadow:0 .5rem 2rem rgb(0 0 0/.2)}
.sheet label{display:flex;gap:.6rem;align-items:flex-start;padding:.45rem 0}.sheet input{width:1.2rem;height:1.2rem;margin:.05rem 0 0;accent-color:var(--accent);flex:none}
.dock .sheet button,.dock .again{border:1px solid currentColor;border-radius:1.4rem;padding:.3rem 1rem}
.sheet p{margin:.5rem 0}.keys{color:var(--soft);font-weight:400}
.dock .again{position:absolute;inset-inline-start:50%;bottom:calc(100% + .7rem);transform:translateX(-50%);background:var(--ink);color:var(--paper);white-space:nowrap}
[dir=rtl] .dock .again{transform:translateX(50%)}
.colophon{padding-block:2rem 3rem;border-top:1px solid var(--line);font:400 .95rem/1.55 var(--sans);color:var(--soft)}
.colophon ul{display:flex;flex-wrap:wrap;gap:.4rem 1.8rem;list-style:none;margin:0 0 1rem;padding:0}.colophon a{color:var(--ink);display:inline-block;padding:.2rem 0}
@media (min-width:64rem){.columns{grid-template-columns:15rem minmax(0,1fr);gap:2rem 5.5rem;padding-top:2.4rem}.rail{position:sticky;top:1.5rem;align-self:start;max-height:calc(100vh - var(--dock) - 3rem);overflow:auto;padding:.2rem .4rem .4rem}}
@media (max-width:63.99rem){.at{float:none;display:inline-block;width:auto;margin:0 .5rem 0 0;padding:.1rem .4rem;min-height:1.6rem;border:1px solid var(--line);vertical-align:.12em;text-align:center}article>.how+p::first-letter,article>p:first-child:not(.how)::first-letter{float:none;font-size:inherit;line-height:inherit;font-weight:inherit;padding:0;color:inherit}}
@media (max-width:44rem){body{font-size:1.16rem}.score li{grid-template-columns:1fr auto}.score .lane{grid-row:2;grid-column:1/-1;margin-top:.15rem}.dock{grid-template-columns:minmax(0,1fr) auto;gap:0 .6rem}.sounding{order:1}.more{order:2;gap:.2rem}.controls{order:3;grid-column:1/-1;justify-content:center;gap:.4rem}}
@media (max-width:26rem){.sounding .chapter{display:none}}
@media (prefers-reduced-motion:no-preference){.u,.start svg,.dock svg{transition:background-color .15s,fill .15s}}
@media (forced-colors:active){.u.now{forced-color-adjust:none;background:Mark;color:MarkText;text-decoration-color:MarkText}.lane path{fill:CanvasText}.lane .mark{fill:GrayText}.start,.start .label,.start svg{background:ButtonFace;color:ButtonText}.start,.dock .play{border:2px solid ButtonText}.start svg{fill:ButtonText}.dock svg{fill:ButtonText}.track input{appearance:auto;-webkit-appearance:auto}.dock .ticks{fill:CanvasText}:focus-visible{outline-color:Highlight}}
@media print{body{font-size:11pt;padding:0;background:#fff;color:#000}.dock,.listen,.rail,.skip,.how,.at,.masthead .edition{display:none!important}.columns{display:block;border:0}main,article{max-width:none}.u.now{background:none;text-decoration:none}.u.v{color:#000}a[href^=http]::after{content:" (" attr(href) ")";font-size:.8em}h1{font-size:26pt}h2,h3{break-after:avoid}.score{break-inside:avoid}}
`.trim();
