import { encodeName } from "../../../../shared/oci/tar/names.ts";
import { define } from "../functions/define.ts";
import type { Origin } from "../values/origin.ts";
import { joinText } from "../values/text.ts";
import {
  type CallContext,
  GoBytes,
  GoList,
  GoMap,
  type MapCell,
  type Sourced,
  sourced,
  type TemplateFunction,
} from "../values/value.ts";
import { builtIn } from "./built-in.ts";
import { type ChartSource, getTextFile } from "./files.ts";
import { Glob } from "./glob.ts";

/** Prints a value as `toYaml` does, without a line end. */
export type PrintYaml = (value: Sourced, context: CallContext) => Sourced<string>;

const type = "engine.files";
/** Characters of a file that count as one step of work. */
const stepLength = 32;

/** Creates `.Files` with the files of a chart that are neither templates, subcharts, values nor metadata. */
export function createFilesObject(source: ChartSource, apiVersion: string, printYaml: PrintYaml): GoMap {
  const paths = [...source.files.keys()].filter((path) => isPlain(path, apiVersion));
  return new FilesObject(source, printYaml).mapOf(paths);
}

function isPlain(path: string, apiVersion: string): boolean {
  if (path.startsWith("templates/")) return false;
  if (path.startsWith("charts/")) return path.endsWith(".prov");
  if (path === "requirements.yaml" || path === "requirements.lock") return apiVersion === "v1";
  return !["Chart.yaml", "Chart.lock", "values.yaml", "values.schema.json"].includes(path);
}

class FilesObject {
  readonly #source: ChartSource;
  readonly #printYaml: PrintYaml;

  constructor(source: ChartSource, printYaml: PrintYaml) {
    this.#source = source;
    this.#printYaml = printYaml;
  }

  /** Creates the object for some of the files. Its keys are exact: `./x` is no file. */
  mapOf(paths: readonly string[]): GoMap {
    const entries = new Map<string, MapCell>();
    for (const path of paths) {
      const origin = this.#fileOrigin(path);
      entries.set(path, { value: new GoBytes(this.#source.files.get(path) ?? new Uint8Array()), origin, key: origin });
    }
    return new GoMap(entries, type, this.#methods(paths));
  }

  #methods(paths: readonly string[]): ReadonlyMap<string, TemplateFunction> {
    const known = new Set(paths);
    const textOf = ([name]: readonly Sourced[], context: CallContext): Sourced<string> => {
      const path = String(name?.value);
      if (!known.has(path)) return builtIn("", ["Files", "Get"]);
      return this.#text(path, context);
    };
    return new Map([
      ["Get", define(["string"], textOf)],
      ["GetBytes", define(["string"], (args, context) => bytesOf(textOf(args, context)))],
      ["Lines", define(["string"], (args, context) => linesOf(textOf(args, context), context))],
      ["Glob", define(["string"], ([pattern], context) => this.#match(paths, String(pattern?.value), context))],
      ["AsConfig", define([], (_args, context) => this.#print(paths, context, (text) => text))],
      ["AsSecrets", define([], (_args, context) => this.#print(paths, context, encoded))],
    ]);
  }

  #text(path: string, context: CallContext): Sourced<string> {
    const file = getTextFile(this.#source, path);
    if (file === undefined) return sourced("");
    const { text } = file.source;
    context.spend(Math.ceil(text.length / stepLength));
    const template = { name: file.path, text, file, offset: 0 };
    return sourced(text, { kind: "literal", template, start: 0, isText: true });
  }

  #fileOrigin(path: string): Origin {
    return builtIn("", ["Files", path]).origin as Origin;
  }

  /** A pattern that cannot be read matches all files. */
  #match(paths: readonly string[], pattern: string, context: CallContext): Sourced {
    context.spend(paths.reduce((steps, path) => steps + 1 + Math.ceil((path.length * pattern.length) / 8), 0));
    const glob = parseGlob(pattern);
    const matching = glob === undefined ? paths : paths.filter((path) => glob.matches(path));
    return builtIn(this.mapOf(matching), ["Files", "Glob"]);
  }

  /** Prints the files as a map from their names without directories. Of equal names, one wins. */
  #print(paths: readonly string[], context: CallContext, change: (text: Sourced<string>) => Sourced<string>): Sourced {
    const entries = new Map<string, MapCell>();
    for (const path of paths.toSorted()) {
      const { value, origin } = change(this.#text(path, context));
      entries.set(path.slice(path.lastIndexOf("/") + 1), { value, origin, key: this.#fileOrigin(path) });
    }
    return this.#printYaml(builtIn(new GoMap(entries, "map[string]string"), ["Files"]), context);
  }
}

function parseGlob(pattern: string): Glob | undefined {
  try {
    return new Glob(pattern);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function bytesOf({ value, origin }: Sourced<string>): Sourced {
  return sourced(new GoBytes(encodeName(value)), origin);
}

function encoded({ value, origin }: Sourced<string>): Sourced<string> {
  const text = Buffer.from(encodeName(value)).toString("base64");
  return sourced(text, origin === undefined ? undefined : { kind: "derived", from: [origin] });
}

/** Splits a text into lines. A line end at the end does not start another line. */
function linesOf(text: Sourced<string>, context: CallContext): Sourced {
  const lines: Sourced[] = [];
  const { value } = text;
  let start = 0;
  while (start < value.length) {
    const newline = value.indexOf("\n", start);
    const end = newline === -1 ? value.length : newline;
    context.spend(2);
    lines.push(lineOf(text, start, end));
    start = end + 1;
  }
  return sourced(new GoList(lines, "string"), text.origin);
}

function lineOf({ value, origin }: Sourced<string>, start: number, end: number): Sourced<string> {
  const line = value.slice(start, end);
  if (origin?.kind !== "literal") return joinText([sourced(line, origin)]);
  return sourced(line, { ...origin, start: origin.start + start });
}
