/** Colors by role: light, then dark. Text and its background differ by 4.5 to 1 or more (WCAG 2.2, 1.4.3). */
export const colors: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  page: ["#ffffff", "#12161c"],
  text: ["#1b2128", "#e4e8ee"],
  quiet: ["#56606c", "#a3adba"],
  line: ["#d3d9e0", "#343c47"],
  panel: ["#f4f6f8", "#1b2129"],
  link: ["#0b57b0", "#7fb6ff"],
  focus: ["#0b57b0", "#7fb6ff"],
  pass: ["#17693a", "#6fd49a"],
  fail: ["#a3161f", "#ff9a9f"],
  open: ["#7a4b00", "#f0bf61"],
  s0: ["#8f1229", "#ffb3bd"],
  t0: ["#ffffff", "#4a0413"],
  s1: ["#b93a0b", "#ffb787"],
  t1: ["#ffffff", "#4a1700"],
  s2: ["#fbdf8c", "#6d4c05"],
  t2: ["#4f3500", "#fdf0cc"],
  s3: ["#d6e7fb", "#1f416d"],
  t3: ["#143a68", "#dbe9fb"],
  s4: ["#e6e9ed", "#39424d"],
  t4: ["#39424d", "#e6e9ed"],
  none: ["#eef1f4", "#222932"],
};

function variables(index: 0 | 1): string {
  return Object.entries(colors)
    .map(([name, pair]) => `--${name}:${pair[index]};`)
    .join("");
}

const severityRules = [0, 1, 2, 3, 4]
  .map(
    (level) =>
      `.sev.s${level}{background:var(--s${level});color:var(--t${level})}.box.s${level} rect{fill:var(--s${level})}.box.s${level} text{fill:var(--t${level})}`,
  )
  .join("\n");

/** Style sheet of the page. */
export const style = `:root{color-scheme:light dark;${variables(0)}}
@media (prefers-color-scheme:dark){:root{${variables(1)}}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:15px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
header,main,footer{max-width:75rem;margin:0 auto;padding:0 1rem}
header{padding-top:1.25rem}
.brand{margin:0;color:var(--quiet)}
h1{margin:.25rem 0;font-size:1.75rem;line-height:1.25}
h2{margin:2rem 0 .5rem;font-size:1.2rem}
p{margin:.4rem 0}
a{color:var(--link)}
code,.place,.id{font-family:ui-monospace,monospace;font-size:.92em;unicode-bidi:isolate}
ol,ul{margin:.4rem 0;padding-left:1.5rem}
li{margin:.3rem 0}
footer{padding-top:2rem;padding-bottom:2rem;color:var(--quiet)}
.small,.meta,.legend{font-size:.87em;color:var(--quiet)}
.skip{position:absolute;left:-999rem;padding:.5rem 1rem;background:var(--page)}
.skip:focus{left:1rem;top:.5rem}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
#findings:focus{outline:none}
.pass .mark,.decision.pass{color:var(--pass)}
.fail .mark,.decision.deny{color:var(--fail)}
.open .mark,.decision.undecided,.decision.warn{color:var(--open)}
.decision{font-weight:600}
.gaps{border-left:4px solid var(--open);padding-left:1rem}
.sev,.chip{display:inline-block;padding:0 .45rem;border-radius:.25rem;font-size:.85rem;font-weight:600;white-space:nowrap}
.chip{border:1px solid var(--line);font-weight:400}
.chip.b,.chip.e{border-color:var(--fail);color:var(--fail)}
.scroll{overflow-x:auto;margin:.5rem 0}
table{width:100%;border-collapse:collapse}
th,td{padding:.4rem .6rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
th{background:var(--panel)}
th button{font:inherit;font-weight:600;color:inherit;background:none;border:0;padding:.1rem 0;cursor:pointer;text-decoration:underline dotted}
th[aria-sort] button{text-decoration:underline}
.findings{table-layout:fixed}
th[data-key=s]{width:6.2rem}th[data-key=n],th[data-key=p]{width:11.5rem}th[data-key=f]{width:8.5rem}
.scroll th{white-space:nowrap}
.scroll td{overflow-wrap:break-word}
.long{overflow-wrap:anywhere}
.findings td p{margin:.1rem 0}
.findings .meta{display:none}
.findings td{unicode-bidi:isolate}
summary{cursor:pointer}
.fold{margin:.5rem 0}
dl{margin:.4rem 0;padding:.5rem .75rem;background:var(--panel)}
dt{font-weight:600}
dd{margin:0 0 .35rem;unicode-bidi:isolate}
form{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;margin:.75rem 0;padding:.75rem;background:var(--panel)}
form[hidden],[hidden]{display:none}
input,select,button{font:inherit;color:inherit}
input[type=search],select,form button,#more{background:var(--page);border:1px solid var(--quiet);border-radius:.25rem;padding:.25rem .5rem;max-width:100%}
#apply{position:absolute;left:-999rem}
#apply:focus{position:static}
figure{margin:.75rem 0}
figcaption{min-height:3em;color:var(--quiet)}
.map{width:100%;height:auto;font:11px system-ui,sans-serif}
.map.tall{display:none}
.frame{fill:var(--panel);stroke:var(--line)}
.map text{fill:var(--text);pointer-events:none}
.box rect{fill:var(--none);stroke:var(--line);stroke-width:.5}
${severityRules}
.box[role=button]{cursor:pointer}
.box:focus{outline:none}
.box:focus rect,.box:hover rect{stroke:var(--focus);stroke-width:3}
@media (max-width:45rem){
h1{font-size:1.4rem}
.findings .wide,.map.wide{display:none}
.findings .meta,.map.tall{display:block}
th,td{padding:.4rem .35rem}
input[type=search],select{width:100%}
.scroll thead{display:none}
.scroll tr,.scroll td,.scroll table,.scroll tbody{display:block}
.scroll tr{padding:.4rem 0;border-bottom:1px solid var(--line)}
.scroll td{border:0;padding:.1rem 0}
.scroll td[data-label]:before{content:attr(data-label) " ";color:var(--quiet)}
th[data-key=s]{width:5.4rem}
form label{flex:1 1 9rem}
}
@media (prefers-reduced-motion:no-preference){.skip{transition:left .1s}}
@media print{form,#more,.skip{display:none}}
`;
