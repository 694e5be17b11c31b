/** Values of the cases, in the forms that charts have, and those in which YAML's and Go's rules differ from JavaScript's. */
export const values = `s: hello
e: ""
i: 7
f: 1.5
neg: -3
big: 1000000
huge: 12345678901234567890
t: true
fl: false
nul: null
port: "8080"
name: My_App.Name-01
long: "the quick brown fox jumps over the lazy dog and runs away from the very big bear in the dark wood"
lines: |
  one
  two: 2

  three
uni: "Ünïcode ✓ \\U0001F600"
ver: v1.28.3-gke.100
url: https://user:pw@example.com:8443/a/b?x=1&y=2#frag
yaml: "a: 1\\nb: [x, y]\\n"
tplv: "{{ .Values.s }}-{{ $.Values.i }}"
l: [c, a, null, 3, {x: 1}, c]
words: [beta, alpha, gamma, alpha]
nums: [3, 1, 2.5, 10]
m: {b: 2, a: 1, c: {d: deep, e: [1, 2]}, nul: null, z-z: "yes"}
m2: {a: 9, c: {f: new}, k: "v", e: ""}
maps: [{name: a, value: 1}, {name: b, value: "2"}, {name: c}]
em: []
emm: {}
image: {registry: docker.io, repository: library/nginx, tag: 1.10, pullPolicy: IfNotPresent}
resources: {limits: {cpu: 100m, memory: 128Mi}, requests: {cpu: 0.5}}
"y": 1
0777: octal
on: {off: 3}
`;

export const textPaths =
  ".Values.s .Values.e .Values.port .Values.name .Values.long .Values.lines .Values.uni .Values.ver .Values.url .Values.yaml .Values.tplv .Values.m.c.d .Values.image.repository .Release.Name".split(
    " ",
  );
export const floatPaths =
  ".Values.i .Values.f .Values.neg .Values.big .Values.huge .Values.m.a .Values.image.tag".split(" ");
export const listPaths = ".Values.l .Values.words .Values.nums .Values.maps .Values.em .Values.m.c.e".split(" ");
export const mapPaths = ".Values .Values.m .Values.m2 .Values.m.c .Values.emm .Values.image .Values.resources".split(
  " ",
);
export const otherPaths = ".Values.nul .Values.missing .Values.t .Values.fl .Values.m.nul .Values.m.zzz .".split(" ");

/** Texts of templates, as Go writes them. */
export const texts = [
  '""',
  '"a"',
  '"hello world"',
  '"a-b_c.d"',
  '"HTTPServer2Go"',
  '"1"',
  '"1.5"',
  '"0x1f"',
  '"0777"',
  '"1e3"',
  '"true"',
  '"yes"',
  '"null"',
  '"~"',
  '"2001-01-01"',
  '"12:30:45"',
  '"a\\nb"',
  '"a\\nb\\n\\n"',
  '" lead"',
  '"trail  "',
  '"x: y"',
  '"# c"',
  '"- a"',
  '"a #b"',
  '"\\tq\\"uo\'te"',
  '"\\u00e9\\u2713"',
  '"\\U0001F600x"',
  '"\\x01\\x7f"',
  '"a,b,,c"',
  '"{a: 1, b: [x]}"',
  '"- 1\\n- b\\n"',
  '"[1, \\"a\\", null]"',
  '"{\\"k\\": {\\"n\\": 1e3}}"',
  "\"<a href='x'>&amp;</a>\"",
  '"  multiple   blanks here "',
  '"aGVsbG8="',
  '"%d %s"',
  "`raw \\n {{`",
  '"*star"',
  '"@at"',
  '"!bang"',
  '"key: &a"',
  '"?"',
  '"---"',
];

/** Texts that `fromYaml`, `fromYamlArray` and `fromJson` can read. */
export const yamlMaps = [
  ".Values.yaml",
  '"a: 1"',
  '"a: {b: [1, 2.50, 0x1F, 010, 1_000, ~]}"',
  '"a: yes\\nb: \\"no\\"\\non: off\\ny: n"',
  '"a: |\\n  x\\n\\n  y\\nb: >-\\n  q\\n  r\\n"',
  '"a: &x {k: v}\\nb:\\n  <<: *x\\n  z: *x"',
  '"1: a\\n2.5: b\\ntrue: c"',
  '"a: 2001-01-01\\nb: 12:30:45\\nc: 1e3\\nd: .inf"',
  '"# only a comment"',
  '""',
  '"a: !!str 5\\nb: !!int \\"7\\""',
  "`a: 'it''s'\nb: \"\\u00e9\\x41\"`",
  '"---\\na: 1\\n---\\nb: 2"',
  '"a:\\n- b\\n-\\n  c: d\\n- - e\\n  - f"',
];
export const yamlLists = ['"- 1\\n- b\\n"', '"[a, {b: c}, [d]]"', '""', "\"- |\\n  x\\n- ''\\n- ~\""];
export const jsonMaps = [
  '"{\\"k\\": {\\"n\\": 1e3}}"',
  '"{}"',
  '`{"a": [true, false, null, -0.5, "\\u00e9\\n"], "a": 2}`',
  '"{\\"big\\": 12345678901234567890}"',
];

export const separators = ['","', '"-"', '" "', '""', '"/"', '"."', '"a"', '"\\n"', '"lo"', '"b_"'];
export const patterns = [
  '"[a-z]+"',
  '"[^a-z0-9]"',
  '"^.*$"',
  '"(a)(b)?"',
  '"a*"',
  '"(?i)HELLO"',
  '"\\\\d+"',
  '"(?P<n>o)"',
  '"^v?(\\\\d+)\\\\.(\\\\d+)"',
  '"\\\\s+"',
  '"[[:alpha:]]+"',
  '"x|y|"',
  '"\\\\bh"',
  '"("',
  '"a{2,1}"',
  '"\\\\pL+"',
  '"(?=x)"',
  '"."',
  '""',
];
export const replacements = ['""', '"x"', '"$1"', '"$\u007b1}y"', '"$n-$2"', '"$$"', '"$0$0"'];
export const versions =
  '"1.2.3" "v1.2" "1" "1.2.3-beta.1" "1.2.3+meta" "v1.34.0" "1.28.3-gke.100" "1.2.3.4" "x" "01.2.3"'.split(" ");
export const ranges = [
  '">=1.19"',
  '">=1.19-0"',
  '"^1.2.0"',
  '"~1.2"',
  '"<2"',
  '"1.x"',
  '"*"',
  '">=1.0, <1.30 || >3"',
  '"!=1.2.3"',
  '"1.2 - 1.4"',
  '"=1.2.3"',
  '">= 1.2.3-alpha <2.0.0"',
  '"bad"',
  '""',
];
export const formats = [
  '"%s"',
  '"%v"',
  '"%d"',
  '"%q"',
  '"%t"',
  '"%5d|"',
  '"%-6s|"',
  '"%05d"',
  '"%8.3f"',
  '"%.2f"',
  '"%x"',
  '"%X"',
  '"%T"',
  '"%+v"',
  '"%#v"',
  '"%e"',
  '"%g"',
  '"%c"',
  '"%U"',
  '"%o"',
  '"%b"',
  '"%%"',
  '"%*d"',
  '"%[1]v %[1]T"',
  '"%s-%s"',
  '"%v/%d:%q"',
  '"%.3s"',
  '"%6.2v"',
  '"% d"',
  '"%+q"',
  '"%#q"',
  '"%#x"',
  '"%!"',
  '"%"',
];
export const layouts = [
  '"2006-01-02"',
  '"2006-01-02T15:04:05Z07:00"',
  '"Mon Jan _2 15:04:05 2006"',
  '"02/01/06 03:04PM"',
  '"Monday, January 2"',
  '"15:04:05.000"',
  '"2006"',
  '"002"',
];
export const days = ['"2020-03-04"', '"1999-12-31"', '"2024-02-29"', '"2023-02-29"'];
export const zones = ['"UTC"', '"Europe/Berlin"', '"America/New_York"', '"Nowhere/None"'];
export const spans = ['"2h"', '"-1h30m"', '"90s"', '"1.5h"', '"36h5m"', '"x"', '"3600"', '"0"'];
export const keys = ['"a"', '"b"', '"c"', '"d"', '"x"', '"k"', '"nul"', '"name"', '"zzz"', '"tag"', '"e"'];
export const kinds = '"string" "map" "slice" "float64" "int" "bool" "invalid" "int64"'.split(" ");
export const integers = ["0", "1", "2", "3", "-1", "5", "10", "-2", "80", "0x10", "'a'"];
export const floats = ["1.5", "0.0", "-2.5", "1e3", "1e21", "0.1", "123456789.0"];
