import type { Node } from "../template/nodes.ts";
import type { ParsedTemplate } from "./parse-templates.ts";
import { walkNodes } from "./walk.ts";

/** What a template and those that it includes contain. */
export interface Reached {
  readonly functions: ReadonlySet<string>;
  /** Names of fields. */
  readonly fields: ReadonlySet<string>;
  /** Texts outside of actions. */
  readonly texts: readonly string[];
}

/** What one template contains, without those that it includes. */
interface Contents extends Reached {
  readonly includes: ReadonlySet<string>;
}

/** Finds out what templates contain, with the named templates that they include. */
export class ReachedTemplates {
  readonly #byName = new Map<string, Contents[]>();

  /** @param templates of a chart and all charts in it, which share one name space. */
  constructor(templates: readonly ParsedTemplate[]) {
    for (const { name, nodes } of templates.flatMap(({ definitions }) => definitions))
      this.#byName.set(name, [...(this.#byName.get(name) ?? []), readContents(nodes)]);
  }

  /** Returns what a template contains, also in templates that it includes by a constant name. */
  of(nodes: readonly Node[]): Reached {
    const functions = new Set<string>();
    const fields = new Set<string>();
    const texts: string[] = [];
    const seen = new Set<string>();
    const waiting = [readContents(nodes)];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      for (const name of next.functions) functions.add(name);
      for (const name of next.fields) fields.add(name);
      texts.push(...next.texts);
      for (const name of next.includes) {
        if (seen.has(name)) continue;
        seen.add(name);
        waiting.push(...(this.#byName.get(name) ?? []));
      }
    }
    return { functions, fields, texts };
  }
}

function readContents(nodes: readonly Node[]): Contents {
  const functions = new Set<string>();
  const fields = new Set<string>();
  const includes = new Set<string>();
  const texts: string[] = [];
  walkNodes(nodes, {
    text: ({ text }) => {
      texts.push(text);
    },
    template: ({ name }) => {
      includes.add(name);
    },
    operand: (operand) => {
      if (operand.kind === "identifier") functions.add(operand.name);
      else if (operand.kind === "field") for (const name of operand.names) fields.add(name);
      else if (operand.kind === "variable" || operand.kind === "chain")
        for (const name of operand.fields) fields.add(name);
    },
    command: ({ args: [first, second] }) => {
      if (first.kind === "identifier" && first.name === "include" && second?.kind === "string")
        includes.add(second.value);
    },
  });
  return { functions, fields, includes, texts };
}
