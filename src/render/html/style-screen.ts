/** Rules for screens, and for all media where print says nothing else. Spacing in steps of 4 px; type ratios of the report design. */
export const screenRules = `
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:100%/1.5 var(--font);-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;font-variant-numeric:tabular-nums lining-nums;overflow-wrap:break-word}
a{color:var(--accent);text-underline-offset:.15em;text-decoration-thickness:.06em}
a:hover{text-decoration-thickness:.12em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-100vw;top:0;z-index:2;padding:.5rem 1rem;background:var(--paper)}
.skip:focus{left:1rem;top:1rem}
.unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.on-paper{display:none}
p,ul,ol,dl{margin:0 0 1rem}
ul,ol{padding-left:1.5rem}
li{margin:0 0 .25rem}
li>ul,li>ol{margin:.25rem 0 0}
h1,h2,h3,h4,h5,h6{margin:0;line-height:1.2;font-weight:650;text-wrap:balance}
h1{font-size:2.6rem;letter-spacing:-.02em}
h2{font-size:2.1rem;letter-spacing:-.015em;margin-bottom:1.25rem}
h3{font-size:1.5rem;letter-spacing:-.01em;margin-bottom:.75rem}
h4{font-size:1.19rem;margin-bottom:.5rem}
h5,h6{font-size:1rem;margin-bottom:.5rem}
.number{color:var(--accent);font-weight:500}
h2>.number,h3>.number,h4>.number,h5>.number{margin-right:.15em}
.lead{font-size:1.19rem;line-height:1.45}
.note,.legal,.source{font-size:.81rem;line-height:1.45;color:var(--muted)}
.page{display:block;max-width:52rem;margin:0 auto;padding:0 1.25rem}
header{border-top:6px solid var(--accent);padding:2.5rem 0 2rem;margin-bottom:2rem;border-bottom:1px solid var(--grid)}
.brand{display:flex;align-items:center;gap:1rem;margin:0 0 3rem;color:var(--muted);font-weight:600}
.brand img{max-height:3.5rem;max-width:14rem}
.client{font-size:1.5rem;margin:.5rem 0 2rem;color:var(--muted)}
.edition{display:inline-block;border:1.5px solid var(--ink);border-radius:3px;padding:.1rem .6rem;font-size:.81rem;font-weight:650;color:var(--ink);letter-spacing:.02em}
.cover{display:grid;grid-template-columns:repeat(auto-fit,minmax(14rem,1fr));gap:1rem 2rem;margin:0}
dt{font-size:.81rem;color:var(--muted)}
dd{margin:0;overflow-wrap:anywhere}
.definitions{display:grid;gap:.25rem}
.definitions>div{display:grid;grid-template-columns:minmax(6rem,11rem) 1fr;gap:1rem}
nav ol,.contents ol{list-style:none;padding:0;margin:0}
nav ol ol,.contents ol ol{padding-left:1.1rem}
nav li,.contents li{margin:.2rem 0}
nav a,.contents a{text-decoration:none}
nav a:hover,.contents a:hover{text-decoration:underline}
nav{font-size:.875rem;line-height:1.35;margin-bottom:2.5rem}
nav a{color:var(--ink)}
nav .number{display:inline-block;min-width:1.4rem;white-space:pre}
.nav-title,.contents-title{font-weight:650;margin-bottom:.5rem}
.contents{margin:0 0 2rem}
.with-nav>main>.contents.sections{display:none}
main>section{margin:0 0 4rem;padding-top:2rem;border-top:1px solid var(--grid)}
section section{margin-top:2.25rem}
p,ul,ol,dl.definitions,.callout{max-width:42rem}
.mark{white-space:nowrap}
.sign{font-family:var(--font);font-variant-emoji:text}
.severity-critical .sign,.critical>.callout-title .sign{color:var(--critical)}
.severity-high .sign,.risk>.callout-title .sign{color:var(--high)}
.severity-medium .sign{color:var(--medium)}
.severity-low .sign{color:var(--low)}
.severity-info .sign{color:var(--info)}
.decision>.callout-title .sign{color:var(--accent)}
h2 .mark,h3 .mark,h4 .mark,h5 .mark{font-weight:650;margin-right:.25em}
h2 .mark::after,h3 .mark::after,h4 .mark::after,h5 .mark::after{content:":"}
.callout{background:var(--tint);border-left:5px solid var(--rule);border-radius:0 4px 4px 0;padding:1rem 1.25rem;margin:0 0 1.25rem}
.callout>:last-child{margin-bottom:0}
.callout-title{margin-bottom:.5rem}
.callout-words{font-weight:650}
.callout.decision{border-color:var(--accent)}
.callout.risk{border-color:var(--worse)}
.callout.critical{border-color:var(--critical)}
.table{margin:0 0 1.75rem}
.scroll{overflow-x:auto;position:relative}
table{border-collapse:collapse;width:100%;table-layout:fixed;font-size:.875rem;line-height:1.35}
table.wide{min-width:46rem}
caption,.caption{text-align:left;font-weight:650;font-size:.94rem;padding:0 0 .5rem;margin:0}
caption .number,.caption .number,.figure-title .number{color:var(--muted);font-weight:500}
th,td{text-align:left;vertical-align:top;padding:.4rem .6rem .4rem 0;border-bottom:1px solid var(--grid);overflow-wrap:break-word}
th:last-child,td:last-child{padding-right:0}
thead th{vertical-align:bottom;border-bottom:1.5px solid var(--ink);font-weight:650;font-size:.81rem}
.unit{font-weight:400;color:var(--muted)}
tbody th{font-weight:500}
.group th{font-weight:650;padding-top:.9rem;white-space:nowrap;overflow:visible;border-bottom-color:var(--rule)}
.group td{border-bottom-color:var(--rule)}
tfoot th,tfoot td{font-weight:650;border-top:1.5px solid var(--ink);border-bottom:0}
.end{text-align:right}
.end+th:not(.end),.end+td:not(.end){padding-left:.6rem}
.center{text-align:center}
.q{white-space:nowrap}
.wide .q{white-space:normal}
figure{margin:0 0 2.25rem}
.figure-title{font-weight:650;font-size:1.06rem;margin:0 0 .15rem;text-wrap:balance}
.figure-subtitle{font-size:.875rem;color:var(--muted);margin:0 0 .75rem}
.drawing{display:block;width:100%;height:auto;max-width:46rem;margin:0 0 .5rem;overflow:visible}
.half .drawing{max-width:24rem}
.beside{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,22rem);gap:0 2rem;align-items:start}
.beside>div>:last-child,.beside>figure{margin-bottom:1rem}
.drawing.narrow{display:none;max-width:26rem}
.source{margin:0 0 .5rem}
summary{cursor:pointer;font-size:.875rem;color:var(--accent);width:fit-content}
details .table{margin:.75rem 0 0}
.panel{background:var(--tint);border-radius:6px;padding:1.25rem 1.5rem;margin:0 0 1.5rem;display:grid;grid-template-columns:minmax(0,1fr) minmax(0,20rem);gap:0 2rem;align-items:center}
.panel-label{margin:0;color:var(--muted);font-size:.875rem}
.panel-score{margin:0;font-size:1.5rem;font-weight:650;line-height:1.2;grid-column:1}
.range{width:100%;height:auto;grid-column:2;grid-row:1/3}
.facts{grid-column:1/3;display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:.75rem 1.5rem;margin:1rem 0 0;border-top:1px solid var(--rule);padding-top:.9rem;font-size:.94rem}
.notes{font-size:.81rem;line-height:1.45;color:var(--muted);border-top:1px solid var(--grid);padding-top:.75rem;margin-top:2rem}
sup{line-height:0;font-size:.75em}
sup a{padding:0 .15em;text-decoration:none}
.check{list-style:none;padding-left:0}
.check>li{padding-left:1.75rem;position:relative}
.check>li::before,.box{content:"";display:inline-block;width:.95em;height:.95em;border:1.5px solid var(--ink);border-radius:2px;vertical-align:-.12em}
.check>li::before{position:absolute;left:0;top:.25em}
.blank:not(.box){display:inline-block;border-bottom:1.5px solid var(--rule);height:1.2em;vertical-align:baseline}
.blank.short{width:6rem;max-width:100%}
.blank.line{width:14rem;max-width:100%}
.blank.full{display:block;width:100%;height:1.9em}
.blank-label{font-size:.875rem;color:var(--muted)}
footer{border-top:1px solid var(--grid);padding:1.5rem 0 3rem;font-size:.81rem;color:var(--muted)}
footer p{margin:0 0 .25rem;max-width:none}
@media (min-width:75rem){.page.with-nav{max-width:74rem;display:grid;grid-template-columns:15rem minmax(0,52rem);gap:0 4rem}.with-nav>header,.with-nav>footer{grid-column:1/3}nav{position:sticky;top:0;align-self:start;max-height:100vh;overflow-y:auto;padding:1.5rem 0}.with-nav>main{grid-column:2}main>:first-child{border-top:0}}
@media (min-width:40rem) and (max-width:74.99rem){nav>ol{columns:2;column-gap:2rem}nav li{break-inside:avoid}}
@media (max-width:48rem){.beside{display:block}}
@media (max-width:40rem){h1{font-size:2rem}h2{font-size:1.6rem}h3{font-size:1.31rem}.brand{margin-bottom:2rem}.drawing.broad:not(.only){display:none}.drawing.narrow{display:block}.panel{grid-template-columns:minmax(0,1fr);padding:1rem 1.1rem}.range,.facts{grid-column:1;grid-row:auto}.range{margin-top:.75rem}.facts{grid-template-columns:1fr 1fr}.definitions>div{grid-template-columns:1fr;gap:0}.definitions{gap:.6rem}}
@media (forced-colors:active){.drawing,.range{forced-color-adjust:none;background:#fff}}
`;
