/** Rules for paper: always light, sizes in points, breaks where a reader expects them. */
export const printRules = `
@media print{
html{font-size:10.5pt;line-height:15pt;background:#fff}
body{orphans:3;widows:3}
.skip,nav,details,.drawing.narrow,.notes [role=doc-backlink]{display:none}
.on-paper{display:inline}
p.on-paper{display:block}
.page,.page.with-nav{display:block;max-width:none;padding:0;margin:0}
p,ul,ol,dl.definitions,.callout{max-width:none}
h1{font-size:30pt}h2{font-size:22pt;margin-bottom:12pt}h3{font-size:16pt}h4{font-size:12.5pt}h5,h6{font-size:10.5pt}
h1,h2,h3,h4,h5,h6,caption,figcaption,.contents-title,.callout-title,.caption{break-after:avoid;break-inside:avoid}
header{border-bottom:0;margin:0 0 24pt;padding:0}
.full-cover header{min-height:150mm;break-after:page;padding-top:24pt}
.full-cover .brand{margin-bottom:60mm}
main>section{margin:0 0 24pt;padding:0;border:0}
.new-page{break-before:page}
.new-page:first-child,h2+.new-page,h3+.new-page{break-before:auto}
.contents.sections,.with-nav>main>.contents.sections{display:block;break-after:page}
section section{margin-top:16pt}
section section.new-page{margin-top:0}
figure,.panel,.callout,tr,.marked,.table.empty{break-inside:avoid}
tbody tr:first-child,tbody tr:nth-last-child(2){break-after:avoid}
thead{display:table-header-group}
tfoot{display:table-row-group}
.scroll{overflow:visible}
table,table.wide{font-size:9pt;line-height:12pt;min-width:0}
thead th{font-size:8.5pt}
caption,.caption{font-size:9.5pt}
th,td{padding:3pt 5pt 3pt 0}
.lead{font-size:12pt;line-height:16pt}
.note,.legal,.source,.notes,.figure-subtitle,dt{font-size:8.5pt;line-height:11pt}
.panel,.callout{padding:9pt 12pt}
.panel-score{font-size:15pt}
.panel{grid-template-columns:minmax(0,1fr) minmax(0,80mm)}
.facts{font-size:9.5pt}
.drawing.broad{width:170mm;max-width:100%}
.half .drawing{width:83mm}
.drawing,.range,.mark,.sign,.panel,.callout,header{print-color-adjust:exact;-webkit-print-color-adjust:exact}
a{color:inherit;text-decoration:none}
footer{border-top:.5pt solid #8a939c;padding:8pt 0 0;font-size:8.5pt;break-inside:avoid}
}
`;
