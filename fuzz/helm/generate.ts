import type { Random } from "../engine/random.ts";
import * as pools from "./pools.ts";
import { type CallShape, shapes } from "./signatures.ts";

/** Templates in the order of parsing, the one that runs, and the values as YAML. */
export interface HelmCase {
  readonly files: readonly (readonly [name: string, text: string])[];
  readonly run: string;
  readonly values: string;
}

const helpers =
  '{{ define "h" }}<{{ . }}>{{ end }}{{ define "g" }}{{ if . }}yes{{ else }}no{{ end }}{{ end }}' +
  '{{ define "labels" }}app: {{ .Release.Name | quote }}\nversion: {{ .Values.image.tag }}{{ end }}';
const maxDepth = 3;
const leaves: Readonly<Record<string, readonly string[]>> = {
  text: [...pools.texts, ...pools.textPaths, ...pools.textPaths],
  bool: ["true", "false", ".Values.t", ".Values.fl"],
  int: pools.integers,
  small: ["0", "1", "2", "3", "4", "-1"],
  size: ["1", "5", "20", "80"],
  float: [...pools.floats, ...pools.floatPaths],
  list: [...pools.listPaths, "(list 1 2 3)", '(list "b" "a")', "(list)"],
  words: ["(list)", '(list "b" "a")', ".Values.words"],
  maps: [".Values.maps"],
  tomlMap: [".Values.image", ".Values.resources", ".Values.m2", '(dict "a" 1 "b" (list "x" "y"))', "(dict)"],
  yamlMap: pools.yamlMaps,
  yamlList: pools.yamlLists,
  jsonMap: pools.jsonMaps,
  jsonList: ['"[1, \\"a\\", null]"', '"[]"', '"[{\\"a\\":1e3},[2]]"'],
  map: [...pools.mapPaths, '(dict "a" 1)', "(dict)"],
  day: [
    '(toDate "2006-01-02" "2020-03-04")',
    '(toDate "2006-01-02 15:04:05" "2021-11-05 17:08:09")',
    "0",
    "1600000000",
  ],
  dayText: pools.days,
  separator: pools.separators,
  pattern: pools.patterns,
  replacement: pools.replacements,
  version: pools.versions,
  range: pools.ranges,
  format: pools.formats,
  layout: pools.layouts,
  zone: pools.zones,
  span: pools.spans,
  key: pools.keys,
  kind: pools.kinds,
  name: ['"h"', '"g"', '"h"', '"none"'],
  template: [".Values.tplv", '"{{ . }}"', '`{{ include "g" . }}`', '"plain <no value>"', '"{{ if }}"', ".Values.s"],
  data: [".", "$", ".Values", ".Values.m"],
};
const anyKinds = ["text", "text", "bool", "int", "float", "list", "map", "any"];

/** Kinds of any values, without times, which other verbs than `%v` print as structs. */
const printableKinds = [...shapes.keys()].filter((kind) => kind !== "day");

/** Generates a case. Most expressions have the types that their functions take, so that few cases end at an error. */
export function generateCase(random: Random): HelmCase {
  const generator = new Generator(random);
  return {
    files: [
      ["_h", helpers],
      ["t", generator.template()],
    ],
    run: "t",
    values: pools.values,
  };
}

class Generator {
  readonly #random: Random;
  #variables = 0;

  constructor(random: Random) {
    this.#random = random;
  }

  template(): string {
    return Array.from({ length: 1 + this.#random.below(3) }, () => this.#statement(0)).join("");
  }

  #statement(depth: number): string {
    const random = this.#random;
    const literal = random.pick(["", "", " ", "\n", "text\n", "  a: ", "é✓\n", "}}", "\r\n"]);
    if (depth >= maxDepth) return literal + this.#action();
    const shape = random.below(14);
    if (shape < 8) return literal + this.#action();
    const [open, close] = this.#delimiters();
    const end = "{{ end }}";
    const body = this.#statement(depth + 1);
    const otherwise = random.chance(40) ? `{{ else }}${this.#statement(depth + 1)}` : "";
    switch (shape) {
      case 8:
        return `${literal}${open}if ${this.#expression("any", 1)}${close}${body}${otherwise}${end}`;
      case 9:
        return `${literal}${open}with ${this.#expression("any", 1)}${close}${body}${otherwise}${end}`;
      case 10: {
        const kind = random.pick(["list", "map", "list", "words"]);
        return `${literal}${open}range $k, $v := ${this.#expression(kind, 1)}${close}{{ $k }}={{ $v }};${body}${otherwise}${end}`;
      }
      case 11:
        return `${literal}${open}range ${this.#expression(random.pick(["list", "map", "words", "small"]), 1)}${close}[{{ . }}]${otherwise}${end}`;
      case 12: {
        this.#variables += 1;
        const name = `$v${this.#variables}`;
        const kind = random.pick(anyKinds);
        return `${literal}${open}${name} := ${this.#expression(kind, 0)}${close}{{ ${name} }}{{ ${name} = ${this.#expression(kind, 2)} }}{{ ${name} }}`;
      }
      default:
        return `${literal}${open}template ${random.pick(['"h"', '"g"', '"labels"'])} ${random.pick(["$", ".", ".Values.s"])}${close}`;
    }
  }

  #action(): string {
    const random = this.#random;
    const [open, close] = this.#delimiters();
    const kind = random.pick(anyKinds);
    const tail = random.pick(["", "", "", " | quote", " | toYaml | nindent 2", " | toJson", " | default .Values.s"]);
    return `${open}${this.#expression(kind, 0)}${tail}${close}`;
  }

  #delimiters(): [string, string] {
    const random = this.#random;
    return [random.pick(["{{ ", "{{ ", "{{- ", "{{"]), random.pick([" }}", " }}", " -}}", "}}"])];
  }

  /** Returns a command, or a pipeline of two. */
  #expression(kind: string, depth: number): string {
    const calls = shapes.get(kind === "any" ? this.#random.pick(printableKinds) : kind);
    if (calls === undefined || depth > maxDepth || this.#random.chance(10)) return this.#leaf(kind);
    const call = this.#random.pick(calls);
    return this.#random.chance(25) && call.args.length > 0 ? this.#piped(call, depth) : this.#call(call, depth);
  }

  #call({ name, args }: CallShape, depth: number): string {
    return [name, ...args.map((arg) => this.#argument(arg, depth))].join(" ");
  }

  #piped({ name, args }: CallShape, depth: number): string {
    const last = this.#argument(args.at(-1) ?? "any", depth);
    return `${last} | ${this.#call({ name, args: args.slice(0, -1) }, depth)}`;
  }

  #argument(kind: string, depth: number): string {
    if (kind.startsWith("(")) {
      const [name = "", ...args] = kind.slice(1, -1).split(" ");
      return `(${this.#call({ name, args: args.filter((arg) => arg !== "") }, depth + 1)})`;
    }
    if (kind.startsWith('"') || /^\d/.test(kind)) return kind;
    // Now and then an argument has a wrong type. What is no time would be the current one.
    if (kind !== "day" && this.#random.chance(2)) return this.#leaf("any");
    if (depth < maxDepth && this.#random.chance(40) && (kind === "any" || shapes.has(kind)))
      return `(${this.#expression(kind, depth + 1)})`;
    return this.#leaf(kind);
  }

  #leaf(kind: string): string {
    const random = this.#random;
    if (kind !== "any") return random.pick(leaves[kind] ?? ['"a"']);
    if (random.chance(25)) return random.pick(pools.otherPaths);
    return random.pick(leaves[random.pick(["text", "bool", "int", "float", "list", "map"])] ?? ['"a"']);
  }
}
