/** Rules for paper: always light, sizes in points, breaks where a reader expects them. */
export const printRules = `
@media print{
html{font-size:10pt;line-height:13.25pt;background:#fff}
body{orphans:3;widows:3}
.skip,nav,details,.drawing.narrow,.notes [role=doc-backlink]{display:none}
.on-paper{display:inline}
p.on-paper{display:block}
main{overflow-x:clip}
.page,.page.with-nav{display:block;max-width:none;padding:0;margin:0}
p,ul,ol,dl.definitions,.callout{max-width:none}
h1{font-size:30pt}h2{font-size:22pt;margin-bottom:9pt}h3{font-size:16pt;margin-bottom:5pt}h4{font-size:12.5pt;margin-bottom:3pt}h5,h6{font-size:10.5pt;margin-bottom:2pt}
p,ul,ol,dl{margin-bottom:5pt}
li{margin-bottom:1.5pt}
.marked>h3{font-size:12.5pt;margin-bottom:3pt}
h1,h2,h3,h4,h5,h6,caption,figcaption,.contents-title,.callout-title,.caption{break-after:avoid;break-inside:avoid}
header{border-bottom:0;margin:0 0 24pt;padding:0}
.full-cover header{min-height:150mm;break-after:page;padding-top:24pt}
.full-cover .brand{margin-bottom:60mm}
main>section{margin:0 0 18pt;padding:0;border:0}
.new-page{break-before:page}
.new-page:first-child,h2+.new-page,h3+.new-page{break-before:auto}
.contents.sections,.with-nav>main>.contents.sections{display:block;columns:2;column-gap:10mm;font-size:9.5pt;line-height:12.5pt}
.contents-title{column-span:all}
.contents li{margin:0 0 1pt;break-inside:avoid-column}
.contents ol ol{font-size:8.5pt;line-height:11pt}
section section{margin-top:6pt}
section section.new-page{margin-top:0}
figure,.panel,.callout,tr,.marked,.table.empty{break-inside:avoid}
tbody tr:first-child{break-before:avoid}
tbody tr:first-child,tbody tr:nth-last-child(2){break-after:avoid}
thead{display:table-header-group;break-after:avoid}
tfoot{display:table-row-group}
.scroll{overflow:visible}
.table{margin-bottom:7pt}
table{font-size:8.25pt;line-height:10pt}
table.wide{font-size:7.75pt;line-height:9.25pt;min-width:0}
thead th{font-size:8pt}
caption,.caption{font-size:9.5pt;padding-bottom:3pt}
th,td{padding:1pt 5pt 1pt 0}
.group th{padding-top:5pt}
.lead{font-size:11.5pt;line-height:14.5pt;break-inside:avoid;break-after:avoid}
.definitions{gap:1.5pt}
.definitions>div{grid-template-columns:minmax(0,30mm) 1fr;gap:3mm}
.marked>.definitions{font-size:9.5pt;line-height:12pt;margin-bottom:3pt}
.note,.legal,.source,.notes,.figure-subtitle,dt{font-size:8.5pt;line-height:11pt}
.panel{padding:6pt 9pt;margin-bottom:6pt;grid-template-columns:minmax(0,1fr) minmax(0,72mm)}
.panel{break-after:avoid}.panel-label{display:none}
.panel-score{font-size:11.5pt;line-height:13.5pt;grid-row:1/3}
.range{max-width:72mm}
.facts{display:flex;flex-wrap:wrap;gap:0 8pt;font-size:8pt;line-height:10pt;margin-top:3pt;padding-top:3pt}
.facts dt{font-size:8pt;line-height:10pt}
.facts>div{display:flex;gap:3pt}
.callout{padding:5pt 9pt;margin-bottom:6pt}
.callout-title{margin-bottom:1pt}
figure{margin-bottom:7pt}
.figure-title{font-size:10.5pt;line-height:13pt}
.figure-subtitle{margin-bottom:4pt}
.drawing{margin-bottom:2pt}.source{margin-bottom:2pt}
.drawing.broad{width:170mm;max-width:100%}
.half .drawing{width:83mm;max-width:100%}
.beside{display:block;break-inside:avoid}
.beside>div,.beside>figure{display:inline-block;vertical-align:top;width:calc(100% - 89mm)}
.beside>figure{width:83mm;margin-left:6mm}
.beside>figure,.beside>div>:last-child{margin-bottom:0}
.half .source{margin-bottom:0}
.rated{font-size:9.25pt;line-height:11.75pt}
.rated .note{font-size:8pt;line-height:9.75pt}
.marked>.note{margin-bottom:0}
.rated h4{font-size:11pt}.rated section{margin-top:5pt}
.rated p,.rated ul{margin-bottom:4pt}
.rated .table{margin-bottom:5pt}
.rated table,.rated table.wide{font-size:7.5pt;line-height:9pt}
.rated thead th{font-size:7.5pt}
.rated th,.rated td{padding:.75pt 4pt .75pt 0}
.rated .caption,.rated caption{font-size:8.5pt;padding-bottom:2pt}
.rated .panel{padding:4pt 8pt}.rated .callout{padding:3pt 7pt;margin-bottom:4pt}
.rated .figure-title{font-size:9.5pt;line-height:11.5pt}
.appendix{font-size:9pt;line-height:12pt}
.appendix h3{font-size:12.5pt}.appendix h4{font-size:10.5pt}
.appendix table,.appendix table.wide,.long table,.long table.wide{font-size:7.25pt;line-height:8.75pt}
.appendix thead th,.appendix caption,.long thead th{font-size:7.5pt}
.appendix th,.appendix td,.long th,.long td{padding:.75pt 4pt .75pt 0}
.appendix .lead{font-size:10.5pt;line-height:14pt}
.appendix .many,.appendix>.definitions{columns:2;column-gap:8mm}
.appendix .many.numbers{columns:3;column-gap:6mm}
.appendix>.definitions>div{display:block;break-inside:avoid;margin-bottom:3pt}
.appendix>.definitions dt{color:inherit;font-weight:650}
.appendix .many .group{break-after:avoid}
.appendix .many .group th{white-space:normal}
.drawing,.range,.mark,.sign,.panel,.callout,header{print-color-adjust:exact;-webkit-print-color-adjust:exact}
a{color:inherit;text-decoration:none}
footer{border-top:.5pt solid #8a939c;padding:8pt 0 0;font-size:8.5pt;break-inside:avoid}
}
`;
