// The look of the page of all episodes, and its search: light, dark, forced colors, 320 pixels, print.

/** The same colors and type as an edition's page. */
export const INDEX_CSS = `
:root{color-scheme:light dark;--paper:#fcfaf5;--raised:#fff;--ink:#1b1c20;--soft:#5c5b57;--line:#dcd6c9;--accent:#a8321a;--serif:Newsreader,"Iowan Old Style","Palatino Linotype",Palatino,Georgia,serif;--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif}
@media (prefers-color-scheme:dark){:root{--paper:#141518;--raised:#1d1f24;--ink:#ece9e1;--soft:#a9a7a0;--line:#37393f;--accent:#ff9c7d}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:66rem;padding:0 clamp(1.1rem,4vw,3rem);background:var(--paper);color:var(--ink);font:400 1.2rem/1.55 var(--serif);overflow-wrap:break-word}
[hidden]{display:none!important}
a{color:inherit;text-decoration-thickness:.06em;text-underline-offset:.16em}
a:hover{text-decoration-thickness:.12em;text-decoration-color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:.15em}
#episodes:focus{outline:none}
.skip{position:absolute;inset-inline-start:1rem;top:-6rem;z-index:5;background:var(--ink);color:var(--paper);padding:.7rem 1rem;font:600 1rem/1.2 var(--sans)}
.skip:focus{top:1rem}
.show{display:grid;grid-template-columns:minmax(9rem,17rem) minmax(0,1fr);gap:clamp(1.4rem,4vw,3.4rem);align-items:start;padding:clamp(1.6rem,5vw,4rem) 0 clamp(1.6rem,4vw,3rem)}
.cover{display:block;width:100%;height:auto;border-radius:.4rem;box-shadow:0 .4rem 1.8rem rgb(0 0 0/.16)}
h1{margin:0;font-weight:500;font-size:clamp(2rem,5.6vw,3.8rem);line-height:1.04;letter-spacing:-.02em;text-wrap:balance}
.by{margin:.7rem 0 0;font:500 1rem/1.4 var(--sans);color:var(--soft)}
.show .deck{margin:1rem 0 0;max-width:36rem;font-size:1.25rem;line-height:1.45}
.label,.bar h2,.find label{margin:0 0 .5rem;font:600 .82rem/1.4 var(--sans);letter-spacing:.09em;text-transform:uppercase;color:var(--soft)}
.show .label{margin-top:1.6rem}
.feeds{display:flex;flex-wrap:wrap;gap:.5rem;list-style:none;margin:0;padding:0;font:600 .95rem/1 var(--sans)}
.feeds a{display:inline-flex;align-items:center;min-height:2.75rem;padding:.3rem 1.3rem;border:1px solid var(--soft);border-radius:2rem;text-decoration:none}
.feeds li:first-child a{background:var(--ink);border-color:var(--ink);color:var(--paper)}
.feeds a:hover{border-color:var(--accent);text-decoration:underline}
.address{margin:.8rem 0 0;font:400 .9rem/1.5 var(--sans);color:var(--soft);overflow-wrap:anywhere;user-select:all}
.bar{display:flex;flex-wrap:wrap;gap:.6rem 2rem;justify-content:space-between;align-items:start;border-top:1px solid var(--ink);padding:1.2rem 0 .4rem}
.find{display:block;flex:1 1 16rem;max-width:26rem;font:400 1rem/1.4 var(--sans)}
.find label{display:block}
.find input{width:100%;min-height:2.75rem;padding:.3rem .8rem;border:1px solid var(--soft);border-radius:.4rem;background:var(--raised);color:inherit;font:inherit}
#found{margin:.3rem 0 0;color:var(--soft)}
.episodes{list-style:none;margin:.6rem 0 0;padding:0}
.episodes>li{content-visibility:auto;contain-intrinsic-size:auto 12rem;border-top:1px solid var(--line);padding:1.5rem 0 1.6rem}
.episodes>li:first-child{border-top:0}
.facts,.get,.heard{margin:0;font:500 .92rem/1.5 var(--sans);color:var(--soft)}
h3{margin:.25rem 0 0;font-weight:600;font-size:clamp(1.35rem,3.2vw,1.8rem);line-height:1.18;letter-spacing:-.01em;text-wrap:balance}
h3 a{text-decoration-color:transparent}h3 a:hover,h3 a:focus-visible{text-decoration-color:var(--accent)}
.episodes .deck{margin:.45rem 0 0;max-width:42rem;text-wrap:pretty}
.heard{margin-top:.5rem;font-weight:400}
.corrected{margin:.6rem 0 0;max-width:42rem;padding-inline-start:.9rem;border-inline-start:3px solid var(--accent);font:400 .95rem/1.5 var(--sans)}
.get{margin-top:.5rem}.get a{display:inline-block;padding:.25rem 0;color:var(--ink)}
.of{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.shows{display:grid;grid-template-columns:repeat(auto-fill,minmax(11rem,1fr));gap:1.4rem;list-style:none;margin:0 0 2rem;padding:0}
.shows img{display:block;width:100%;height:auto;border-radius:.3rem}
.shows h2,.shows h3{margin:.5rem 0 0;font-size:1.15rem;line-height:1.3}
footer{border-top:1px solid var(--line);padding:1.4rem 0 3rem;font:400 .95rem/1.5 var(--sans);color:var(--soft)}
@media (max-width:40rem){body{font-size:1.1rem}.show{grid-template-columns:minmax(0,1fr)}.cover{max-width:13rem}}
@media (forced-colors:active){.feeds li:first-child a{background:Canvas;color:LinkText}.feeds a,.find input{border:2px solid ButtonText}.cover{box-shadow:none}}
@media print{body{max-width:none;background:#fff;color:#000;font-size:11pt}.skip,.find,.get{display:none!important}.episodes>li{break-inside:avoid}}
`.trim();

/** Every word must be found, accents and case aside; the address keeps the words, so that a search can be sent. */
export const INDEX_SCRIPT = `
(()=>{const q=document.getElementById('query'),f=document.getElementById('found'),plain=t=>t.normalize('NFD').replace(/\\p{M}/gu,'').toLowerCase();
const all=[...document.querySelectorAll('.episodes>li')].map(li=>[li,plain(li.textContent)]);
const search=()=>{const words=plain(q.value).split(/\\s+/).filter(Boolean);let n=0;
for(const [li,text] of all){const hit=words.every(w=>text.includes(w));li.hidden=!hit;if(hit)n++}
f.textContent=words.length===0?'':n===0?f.dataset.nothing:f.dataset.found.replace('{count}',n);
try{history.replaceState(null,'',words.length?'#q='+encodeURIComponent(q.value):location.pathname+location.search)}catch{}};
q.closest('search').hidden=false;q.addEventListener('input',search);
q.addEventListener('keydown',e=>{if(e.key==='Escape'&&q.value){q.value='';search()}});
const asked=/^#q=(.*)/.exec(location.hash);if(asked){q.value=decodeURIComponent(asked[1]);search()}})();
`
  .trim()
  .replace(/\n/g, '');
