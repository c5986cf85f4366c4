/**
 * The style sheet of the page. It holds no character of any article; only {@link layoutRules} adds to it, numbers alone.
 *
 * Hues were chosen to stay apart for readers with protanopia, deuteranopia and tritanopia as far as eight hues can
 * (after Okabe and Ito 2008, darkened or lightened to 4.5:1 on paper and on night), and nothing rests on hue alone:
 * a letter stands before each voice's words, and the underline tells the kind of voice.
 */
export const STYLE = `
:root{color-scheme:light dark;
--paper:#fdfcf9;--ink:#1d1b18;--soft:#57524a;--rule:#ded8cc;--panel:#f6f3ec;--link:#1f4e8c;--focus:#1f4e8c;
--c0:#0a5ea8;--c1:#a4400a;--c2:#00664c;--c3:#8d2f7d;--c4:#755800;--c5:#44546a;--c6:#b0173f;--c7:#4a3db5;
--serif:"Iowan Old Style",Charter,"Bitstream Charter","Charis SIL","Palatino Linotype",Palatino,"Source Serif 4",Georgia,"Noto Serif",serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Inter,"Liberation Sans",Arial,sans-serif}
@media (prefers-color-scheme:dark){:root{
--paper:#15161a;--ink:#e7e3da;--soft:#aaa498;--rule:#35363c;--panel:#1c1d22;--link:#8cb8f0;--focus:#8cb8f0;
--c0:#79bdff;--c1:#ffab78;--c2:#62d8b0;--c3:#eaa6dc;--c4:#e4c45c;--c5:#b3c2d6;--c6:#ff9cb2;--c7:#bdb4ff}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 var(--sans);overflow-wrap:anywhere}
a{color:var(--link);text-underline-offset:.18em}
h1,h2,h3,p,ul,ol{margin:0;padding:0}
ul,ol{list-style:none}
:focus-visible{outline:2px solid var(--focus);outline-offset:3px;border-radius:2px}
.skips a{position:absolute;left:-200vw;top:.5rem;background:var(--ink);color:var(--paper);padding:.6rem 1rem;z-index:9;font-weight:600}
.skips a:focus{left:.5rem}
.c0{--c:var(--c0)}.c1{--c:var(--c1)}.c2{--c:var(--c2)}.c3{--c:var(--c3)}.c4{--c:var(--c4)}.c5{--c:var(--c5)}.c6{--c:var(--c6)}.c7{--c:var(--c7)}
.u-solid{--u:solid}.u-double{--u:double}.u-dotted{--u:dotted}.u-dashed{--u:dashed}

.page{display:grid;grid-template-columns:minmax(0,1fr);max-width:96rem;margin:0 auto}
.mast{padding:1.4rem 1.25rem 0}
.brand{font:600 .74rem/1.4 var(--sans);letter-spacing:.16em;text-transform:uppercase;color:var(--soft);padding-bottom:.75rem;border-bottom:1px solid var(--rule)}
h1{font:600 clamp(1.6rem,1.1rem + 2.2vw,2.55rem)/1.16 var(--serif);letter-spacing:-.012em;margin:1.5rem 0 .7rem;max-width:26em;text-wrap:balance}
.meta{color:var(--soft);font-size:.88rem}
.sum{margin-top:.5rem;color:var(--soft);font-size:.88rem}
.sum strong{color:var(--ink);font-weight:600}
.jump{display:flex;flex-wrap:wrap;gap:.35rem 1.1rem;padding:.85rem 1.25rem;font-size:.86rem}
.jump a{text-decoration:none;padding:.2rem 0}
.jump a:hover{text-decoration:underline}
.jump .n{color:var(--soft);font-variant-numeric:tabular-nums}

.flow{display:grid;grid-template-columns:minmax(0,1fr);padding:.6rem 1.25rem 2rem;align-content:start}
.flow>article{display:grid;grid-template-columns:subgrid;grid-template-rows:subgrid;grid-column:1;align-content:start}
.para{grid-column:1;font:1.09rem/1.95 var(--serif);max-width:37rem;margin:0 0 1.05em;white-space:pre-line;hanging-punctuation:first;text-wrap:pretty}
.para.heading{font-weight:600}
.para.repeated{font-size:.95rem;line-height:1.8;color:var(--soft)}
.para.quote,.para.list{padding-inline-start:1.2rem;border-inline-start:2px solid var(--rule)}
.para.caption{font-size:.94rem;color:var(--soft)}
.margin{display:contents}
.notes{grid-column:1;align-self:start;margin:-.35rem 0 1.4rem;padding-inline-start:.9rem;border-inline-start:2px solid var(--rule);max-width:37rem}
.note{font-size:.8rem;line-height:1.45;color:var(--soft);padding:.2rem 0}
.note a{font-weight:600;text-decoration:none}
.note .words{font-size:.86rem}
.versus{display:block}
.note b{color:var(--ink);font-weight:600}
.note:target,.sayings>li:target{background:color-mix(in srgb,var(--link) 12%,transparent);box-shadow:0 0 0 .45rem color-mix(in srgb,var(--link) 12%,transparent);border-radius:1px}

.says{text-decoration:underline;text-decoration-color:var(--c);text-decoration-style:var(--u);text-decoration-thickness:2px;text-decoration-skip-ink:none;text-underline-offset:.3em;scroll-margin:35vh 0;border-radius:2px;outline-offset:2px}
.says.d1{text-underline-offset:.48em}.says.d2{text-underline-offset:.66em}.says.d3{text-underline-offset:.84em}
.says.u-double{text-decoration-thickness:1px}
.says:hover,.says:focus,.says:focus-within,.says:target{background:color-mix(in srgb,var(--c) 10%,transparent)}
.says:focus{outline:none}
.src{color:var(--c);font-weight:500}
.cue{color:var(--c);font-style:italic}
.sig,.ref{text-decoration:none;font:600 .64rem/1 var(--sans);font-style:normal}
.sig{display:inline-block;vertical-align:.52em;margin-inline:.08em .2em;color:var(--paper);background:var(--c);border-radius:3px;padding:.16em .34em}
.sig::before{content:attr(data-sig)}
.ref{vertical-align:.6em;padding:0 .12em;color:var(--soft)}
.ref::before{content:attr(data-ref)}
.noted{border-block-end:0;background:linear-gradient(var(--rule),var(--rule)) 0 100%/100% 1px no-repeat}
.noted.missing,.noted:target{background:color-mix(in srgb,var(--c4) 20%,transparent)}
.ctl{font-size:0}
.ctl::before{content:attr(data-is);font:600 .68rem/1 var(--sans);color:var(--paper);background:var(--soft);border-radius:2px;padding:.1em .3em;margin:0 .1em}

.says::after{position:fixed;inset:auto 0 0 0;z-index:5;display:none;content:attr(data-tip);white-space:pre-line;overflow-wrap:anywhere;text-indent:0;text-align:start;
font:500 .86rem/1.45 var(--sans);color:var(--paper);background:var(--ink);padding:.7rem 1rem calc(.7rem + env(safe-area-inset-bottom));border-block-start:4px solid var(--c)}
.says:hover:not(:has(.says:hover))::after,.says:focus::after,.says:focus-within:not(:has(.says:focus-within))::after{display:block}
@supports (position-area:top) and (anchor-name:--a){@media (min-width:46rem){
.says:hover:not(:has(.says:hover)),.says:focus,.says:focus-within:not(:has(.says:focus-within)){anchor-name:--here}
.says::after{position-anchor:--here;inset:auto;position-area:block-end span-inline-end;position-try-fallbacks:flip-block,block-end span-inline-start,block-start span-inline-start;max-width:23rem;margin:.5rem 0;padding:.55rem .8rem;border-radius:4px;border-block-start-width:3px}}}

.report{background:var(--panel);border-block-start:1px solid var(--rule);padding:.4rem 1.25rem 2rem}
.report section{padding:1.4rem 0 .4rem;border-block-start:1px solid var(--rule);max-width:44rem;scroll-margin-top:.5rem}
.report section:first-of-type{border:0}
h2{font:600 1.18rem/1.25 var(--serif);margin-bottom:.7rem}
h2 .n{font:500 .82rem/1 var(--sans);color:var(--soft);margin-inline-start:.3rem}
h3{font:600 .98rem/1.35 var(--sans)}
.items>li{padding:.5rem 0 .55rem;font-size:.9rem}
.voices>li{padding:.65rem 0 .8rem}
.seal{display:inline-block;min-width:1.5em;text-align:center;font:600 .72rem/1.45 var(--sans);color:var(--paper);background:var(--c);border-radius:3px;padding:0 .35em;vertical-align:.08em}
.facts,.faint,.n{color:var(--soft)}
.facts{font-size:.82rem}
.sayings{margin:.35rem 0 0;padding-inline-start:.8rem;border-inline-start:1px solid var(--rule)}
.sayings>li{padding:.35rem 0;scroll-margin:6rem 0}
.chain{font-size:.82rem;font-weight:500}
.chain .seal{font-size:.62rem}
.arrow{color:var(--soft)}
q{quotes:none}
.words{font-family:var(--serif);font-size:.97rem;line-height:1.5}
.back{font-size:.78rem;white-space:nowrap;text-decoration:none;padding:.25em 0}
.back::after{content:"\\00a0↗"}
.back:hover{text-decoration:underline}
.who{font-weight:600}
.tag{font:500 .74rem/1.3 var(--sans);color:var(--soft);border:1px solid var(--rule);border-radius:99px;padding:.05em .6em;white-space:nowrap}
.sides{margin:.3rem 0;display:grid;gap:.7rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,11rem),1fr))}
.side{border-inline-start:2px solid var(--rule);padding-inline-start:.7rem}
.when time{font-weight:600;font-variant-numeric:tabular-nums}
.share{font-size:.9rem}
.bar{display:block;width:100%;height:.5rem;margin:.1rem 0 .6rem}
.bar .all{fill:var(--rule)}.bar .own{fill:var(--soft)}
.plain>li{padding:.25rem 0}
.none{padding:1.2rem 0;font-size:.86rem;color:var(--soft);border-block-start:1px solid var(--rule);max-width:44rem}
.key{padding:1rem 0 0;font-size:.82rem;color:var(--soft);max-width:44rem}
.key b{color:var(--ink);font-weight:600}
.k{text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:.3em;text-decoration-skip-ink:none;text-decoration-style:var(--u)}
.k.u-double{text-decoration-thickness:1px}
.foot{padding:1.2rem 1.25rem 2rem;font-size:.8rem;color:var(--soft);border-block-start:1px solid var(--rule)}

@media (min-width:46rem){
.mast,.jump,.flow,.report,.foot{padding-inline:2.25rem}
.flow{grid-template-columns:minmax(0,37rem) minmax(9.5rem,15rem);column-gap:2.2rem}
.flow>article{grid-row:1/-1}
.flow.bare{grid-template-columns:minmax(0,1fr)}
.notes{grid-column:2;margin:.45rem 0 .6rem;max-width:none}
.para{font-size:1.16rem}}
@media (min-width:78rem){
.page{grid-template-columns:minmax(0,1fr) minmax(24rem,29rem);grid-template-rows:auto auto 1fr auto}
.mast{padding-block-start:2rem}
.mast,.jump,.main,.foot{grid-column:1}
.report{grid-column:2;grid-row:1/-1;position:sticky;top:0;height:100vh;overflow:auto;overscroll-behavior:contain;border-block-start:0;border-inline-start:1px solid var(--rule);padding:1rem 2rem 3rem}}
@media (prefers-reduced-motion:no-preference){html,.report{scroll-behavior:smooth}}
@media (forced-colors:active){.sig,.seal{border:1px solid}.says:hover,.says:focus,.says:focus-within{outline:1px solid}}
@media print{
:root{color-scheme:light;--paper:#fff;--ink:#000;--soft:#444;--rule:#bbb;--panel:#fff;--link:#000;
--c0:#0a5ea8;--c1:#a4400a;--c2:#00664c;--c3:#8d2f7d;--c4:#755800;--c5:#44546a;--c6:#b0173f;--c7:#4a3db5}
@page{margin:16mm 14mm}
body{font-size:10pt}
.page{display:block;max-width:none}
.skips,.jump,.back,.says::after,.says:hover::after{display:none!important}
.mast,.flow,.report,.foot{padding-inline:0}
.flow.bare{grid-template-columns:minmax(0,1fr)!important}
.flow{display:grid;grid-template-columns:minmax(0,1fr) 44mm;column-gap:6mm}
.flow>article{grid-row:1/-1}
.notes{margin-block-start:0}
.para{font-size:10.5pt;line-height:1.75;orphans:3;widows:3}
.notes{grid-column:2}
.note,.facts,.chain{font-size:8pt}
.sig,.seal{color:var(--c);background:none;border:1px solid var(--c)}
.noted{background:none;border-block-end:1px dotted #666}
.report{border:0;margin-block-start:6mm;border-block-start:1px solid var(--rule);columns:2;column-gap:9mm}
.report section{max-width:none}
.items:not(.voices)>li,.sayings>li,h2,h3{break-inside:avoid}h2,h3,.voice>.facts{break-after:avoid}
.note .words{font-size:8.5pt}
.bar{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;

/**
 * The rules that set each group of notes beside its paragraph (it may reach down to where the next group begins),
 * and under it where the page is narrow.
 *
 * @param paragraphs how many paragraphs there are
 * @param rows for each paragraph with notes, in order, its index from 0
 */
export function layoutRules(paragraphs: number, rows: readonly number[]): string {
  const narrow = rows.map((row) => `.r${row}{grid-row:${2 * row + 2}}`).join('');
  const texts = Array.from({ length: paragraphs }, (_, row) => `.p${row}{grid-row:${2 * row + 1}}`).join('');
  const wide = rows
    .map((row, at) => `.r${row}{grid-row:${row + 1}/${(rows[at + 1] ?? paragraphs + 1) + 1}}`)
    .join('');
  return `.flow{grid-template-rows:repeat(${2 * paragraphs + 1},auto)}.flow>article{grid-row:1/-1}
@media not print{@media not all and (min-width:46rem){${texts}${narrow}}}
@media (min-width:46rem){.flow{grid-template-rows:repeat(${paragraphs + 1},auto)}${wide}}
@media print{.flow{grid-template-rows:repeat(${paragraphs + 1},auto)}${wide}}`;
}
