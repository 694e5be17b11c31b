import type { Place, TextFile } from "../../../../shared/yaml/index.ts";
import { overrideCell } from "../values/merge.ts";
import type { Leaf, Origin } from "../values/origin.ts";
import { GoInteger, GoList, GoMap, type MapCell, type Sourced, sourced, type Value } from "../values/value.ts";
import { ChartFailure } from "./failure.ts";
import { JsonError, readJson } from "./json.ts";
import { end, SetScanner } from "./set-scanner.ts";

export type SetKind = "set" | "set-string" | "set-json" | "set-file" | "set-literal";

/** A value from the command line, such as `--set image.tag=1.0`. */
export interface SetArgument {
  readonly kind: SetKind;
  /** The text behind the flag: `image.tag=1.0`. */
  readonly text: string;
  /** Where the argument is written, if it is in a file. */
  readonly place?: Place | undefined;
}

/** Returns the file that `--set-file` names. Undefined if it cannot be read. */
export type FindFile = (path: string) => TextFile | undefined;

/** Maximum index of a list, and nesting of keys (Helm's limits). */
const maxIndex = 65_536;
const maxDepth = 30;
/** Maximum number of list items that arguments may create: indexes fill lists with null. */
const maxItems = 2_000_000;

type Path = readonly (string | number)[];

/** How many list items arguments may still create together. */
export interface SetBudget {
  items: number;
}

export function createSetBudget(): SetBudget {
  return { items: maxItems };
}

/** Parses one argument into values. */
export class SetParser {
  readonly #argument: SetArgument;
  readonly #scanner: SetScanner;
  readonly #findFile: FindFile;
  readonly #budget: SetBudget;
  readonly #isLiteral: boolean;

  constructor(argument: SetArgument, findFile: FindFile, budget: SetBudget) {
    this.#argument = argument;
    this.#scanner = new SetScanner(argument.text);
    this.#findFile = findFile;
    this.#budget = budget;
    this.#isLiteral = argument.kind === "set-literal";
  }

  /** Sets the values of the argument in a map. @throws ChartFailure of the phases values and limit. */
  parseInto(values: GoMap): void {
    while (this.#key(values, [], 0));
  }

  /** Reads a key and its value. Returns false at the end. */
  #key(map: GoMap, above: Path, depth: number): boolean {
    const { text, stop } = this.#scanner.until(this.#isLiteral ? "=[." : "=[,.", !this.#isLiteral);
    const path = [...above, text];
    switch (stop) {
      case end:
        if (text === "") return false;
        throw this.#failure(`the key ${JSON.stringify(text)} has no value`);
      case ",":
        throw this.#failure(`the key ${JSON.stringify(text)} has no value and must not end with a comma`);
      case "=":
        return this.#value(path, (cell) => this.#put(map, text, cell, path));
      case "[": {
        const list = this.#listAt(map.entries.get(text), path);
        const isOpen = this.#item(list, this.#index(), path, depth);
        this.#put(map, text, sourced(list, this.#origin(path)), path);
        return isOpen;
      }
      default:
        return this.#nested(map, text, path, depth + 1);
    }
  }

  #nested(map: GoMap, key: string, path: Path, depth: number): boolean {
    if (depth > maxDepth) throw this.#failure(`its keys are nested deeper than ${maxDepth}`);
    const present = map.entries.get(key);
    if (present !== undefined && !(present.value instanceof GoMap)) throw this.#failure(`${format(path)} is not a map`);
    const inner = present?.value instanceof GoMap ? present.value : new GoMap();
    const isOpen = this.#key(inner, path, depth);
    if (isOpen && inner.entries.size === 0) throw this.#failure(`the key ${JSON.stringify(key)} has no value`);
    if (inner.entries.size > 0 && present === undefined) this.#put(map, key, sourced(inner, this.#origin(path)), path);
    return isOpen;
  }

  #listAt(present: Sourced | undefined, path: Path): GoList {
    if (present === undefined) return new GoList();
    if (present.value instanceof GoList) return present.value;
    throw this.#failure(`${format(path)} is not a list`);
  }

  /** Reads what follows an index. Returns false at the end. */
  #item(list: GoList, index: number, above: Path, depth: number): boolean {
    if (index < 0) throw this.#failure(`the index ${index} is negative`);
    const path = [...above, index];
    const { text, stop } = this.#scanner.until("[.=", !this.#isLiteral);
    if (text !== "") throw this.#failure(`${JSON.stringify(text)} follows an index`);
    if (stop === end) return false;
    if (stop === "=") {
      this.#value(path, (cell) => this.#putItem(list, index, cell));
      return true;
    }
    const present = list.items[index];
    if (stop === "[") {
      const inner = this.#listAt(present?.value === null ? undefined : present, path);
      const isOpen = this.#item(inner, this.#index(), path, depth);
      if (isOpen) this.#putItem(list, index, sourced(inner, this.#origin(path)));
      return isOpen;
    }
    const inner = present?.value instanceof GoMap ? present.value : new GoMap();
    if (present !== undefined) list.items[index] = sourced(inner, this.#origin(path));
    const isOpen = this.#key(inner, path, depth);
    // As in Helm, an empty value at the end of the argument does not create an item.
    if (isOpen) this.#putItem(list, index, sourced(inner, this.#origin(path)));
    return isOpen;
  }

  #index(): number {
    const { text, stop } = this.#scanner.until("]", !this.#isLiteral);
    if (stop === end || !/^[-+]?[0-9]{1,15}$/u.test(text))
      throw this.#failure(`${JSON.stringify(text)} is not an index`);
    return Number(text);
  }

  /** Reads the value behind `=`. Returns false at the end, if the value is empty. */
  #value(path: Path, put: (cell: Sourced) => void): boolean {
    const origin = this.#origin(path);
    if (this.#argument.kind === "set-json") {
      put(this.#json(origin));
      return true;
    }
    if (this.#isLiteral) {
      const rest = this.#scanner.text.slice(this.#scanner.position);
      this.#scanner.position = this.#scanner.text.length;
      put(sourced(rest, origin));
      return true;
    }
    if (this.#scanner.position === this.#scanner.text.length) {
      put(sourced("", origin));
      return false;
    }
    put(this.#list(path) ?? this.#scalar(this.#scanner.until(",").text, path));
    return true;
  }

  #json(origin: Origin): Sourced {
    if (this.#scanner.skipEmpty()) return sourced(null, origin);
    try {
      const { value, end: last } = readJson(this.#scanner.text, this.#scanner.position, origin);
      this.#scanner.position = last;
      this.#scanner.skipEmpty();
      return sourced(value, origin);
    } catch (error) {
      if (error instanceof JsonError) throw this.#failure(error.message);
      throw error;
    }
  }

  /** Reads a list in braces. Undefined for another value. */
  #list(path: Path): Sourced | undefined {
    if (!this.#scanner.text.startsWith("{", this.#scanner.position)) return undefined;
    this.#scanner.position += 1;
    const items: Sourced[] = [];
    for (;;) {
      const { text, stop } = this.#scanner.until(",}");
      if (stop === end) throw this.#failure("a list must end with }");
      items.push(this.#scalar(text, [...path, items.length]));
      if (stop === "}") break;
    }
    this.#scanner.skip(",");
    return sourced(new GoList(items), this.#origin(path));
  }

  #scalar(text: string, path: Path): Sourced {
    if (this.#argument.kind === "set-file") return this.#file(text, path);
    return sourced(this.#argument.kind === "set-string" ? text : typedValue(text), this.#origin(path));
  }

  #file(name: string, path: Path): Sourced {
    const file = this.#findFile(name);
    if (file === undefined) throw this.#failure(`the file ${JSON.stringify(name)} could not be read`);
    const { text } = file.source;
    return sourced(text, { kind: "value", leaf: { path, file, start: 0, end: text.length, label: this.#label(path) } });
  }

  #put(map: GoMap, key: string, cell: Sourced, path: Path): void {
    // Helm ignores empty keys.
    if (key === "") return;
    const present = map.entries.get(key);
    const made: MapCell = { value: cell.value, origin: cell.origin, key: present?.key ?? this.#origin(path) };
    map.entries.set(key, present?.value === cell.value ? present : overrideCell(made, present));
  }

  #putItem(list: GoList, index: number, cell: Sourced): void {
    if (index > maxIndex) throw this.#failure(`the index ${index} is greater than ${maxIndex}`);
    this.#budget.items -= Math.max(0, index + 1 - list.items.length);
    if (this.#budget.items < 0)
      throw new ChartFailure("limit", `the --set arguments create more than ${maxItems} list items`);
    while (list.items.length < index) list.items.push(sourced(null, cell.origin));
    list.items[index] = overrideCell(cell, list.items[index]);
  }

  #origin(path: Path): Origin {
    const { file, span } = this.#argument.place ?? { file: undefined, span: { start: 0, end: 0 } };
    const leaf: Leaf = { path, file, ...span, label: this.#label(path) };
    return { kind: "value", leaf };
  }

  #label(path: Path): string {
    return `--${this.#argument.kind} ${format(path)}`;
  }

  #failure(why: string): ChartFailure {
    return new ChartFailure(
      "values",
      `--${this.#argument.kind} ${JSON.stringify(this.#argument.text.slice(0, 200))}: ${why}`,
    );
  }
}

/** Returns a value as `--set` types it: booleans, null and integers without leading zeros, in any case. */
function typedValue(text: string): Value {
  const word = text.toLowerCase();
  if (word === "true" || word === "false") return word === "true";
  if (word === "null") return null;
  if (text !== "0" && (text.startsWith("0") || !/^[-+]?[0-9]{1,30}$/u.test(text))) return text;
  const value = BigInt(text.startsWith("+") ? text.slice(1) : text);
  return BigInt.asIntN(64, value) === value ? new GoInteger(value, "int64") : text;
}

function format(path: Path): string {
  return path
    .map((part, index) => (typeof part === "number" ? `[${part}]` : `${index === 0 ? "" : "."}${part}`))
    .join("");
}
