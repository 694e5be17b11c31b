import type { Node, OperandNode } from "../template/nodes.ts";
import { type Visitor, walkNodes } from "./walk.ts";

/** Separates keys of a path, which may contain dots. */
const separator = "\0";
const none: ReadonlySet<string> = new Set();

/**
 * Collects which values templates may read, without running them: fields behind `.Values`, and names that may be fields
 * of parts of values.
 */
export class ValueUses {
  /** Keys that are written behind `.Values`, by the path before them. */
  readonly #mentioned = new Map<string, Set<string>>();
  /** Paths whose values are passed on as a whole. */
  readonly #whole = new Set<string>();
  /** Names of fields of anything else. */
  readonly #fields = new Set<string>();
  /** Words of constant texts, which may be keys. */
  readonly #words = new Set<string>();
  /** Whether all values are passed on, so that any field may be one of them. */
  #isRootWhole = false;

  /** Adds the uses in a template. */
  add(nodes: readonly Node[]): void {
    const visitor: Visitor = { operand: (operand, isTested) => this.#addOperand(operand, isTested) };
    walkNodes(nodes, visitor);
  }

  /** Adds all words of a text that may be a template. */
  addText(text: string): void {
    for (const [action] of text.matchAll(/\{\{[\s\S]*?(?:\}\}|$)/gu)) this.#addWords(action);
  }

  /** Adds a path that something else reads, such as the condition of a dependency. */
  addPath(path: readonly string[]): void {
    this.#addPath(path, true);
  }

  /**
   * Tells how much of a value templates may read: all of it if it is passed on or may be reached by a computed key, or only
   * what other paths name.
   */
  find(path: readonly string[]): "nothing" | "parts" | "everything" {
    const last = path.at(-1);
    if (last === undefined) return "parts";
    if (this.#words.has(last) || (this.#isRootWhole && this.#fields.has(last))) return "everything";
    for (let length = 1; length <= path.length; length += 1)
      if (this.#whole.has(path.slice(0, length).join(separator))) return "everything";
    return this.#keysIn(path.slice(0, -1)).has(last) ? "parts" : "nothing";
  }

  /** Lists the keys that templates read from the map at a path. */
  listKeys(path: readonly string[]): string[] {
    return [...this.#keysIn(path)];
  }

  #keysIn(path: readonly string[]): ReadonlySet<string> {
    return this.#mentioned.get(path.join(separator)) ?? none;
  }

  #addOperand(operand: OperandNode, isTested: boolean): void {
    switch (operand.kind) {
      case "field":
        this.#addFields(operand.names, isTested);
        break;
      case "variable":
      case "chain":
        this.#addFields(operand.fields, isTested);
        break;
      case "string":
        if (operand.value.includes("{{")) this.addText(operand.value);
        else if (!/\s/u.test(operand.value)) this.#addWords(operand.value);
    }
  }

  #addFields(fields: readonly string[], isTested: boolean): void {
    const index = fields.lastIndexOf("Values");
    if (index !== -1 && !fields.includes("Subcharts")) this.#addPath(fields.slice(index + 1), !isTested);
    else for (const name of fields) this.#fields.add(name);
  }

  #addPath(path: readonly string[], isWhole: boolean): void {
    for (const [index, key] of path.entries()) {
      const parent = path.slice(0, index).join(separator);
      const keys = this.#mentioned.get(parent);
      if (keys === undefined) this.#mentioned.set(parent, new Set([key]));
      else keys.add(key);
    }
    if (path.length === 0) this.#isRootWhole = true;
    else if (isWhole) this.#whole.add(path.join(separator));
  }

  #addWords(text: string): void {
    for (const [word] of text.matchAll(/[\p{L}\p{N}_-]+/gu)) this.#words.add(word);
  }
}
