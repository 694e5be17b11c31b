import type { Origin, TemplateSource } from "../values/origin.ts";
import type { Sourced } from "../values/value.ts";
import { compileTemplate } from "./compile.ts";
import { controlNames, type FunctionLookup } from "./compile-expression.ts";
import type { Instruction } from "./instructions.ts";
import type { TemplateTree } from "./nodes.ts";
import { parseTemplate } from "./parse.ts";

/** A template that can run. */
export interface CompiledTemplate {
  readonly tree: TemplateTree;
  readonly code: readonly Instruction[];
}

/** Tells whether a function of a name exists. */
export function isKnownFunction(name: string, lookup: FunctionLookup): boolean {
  return controlNames.includes(name) || lookup(name) !== undefined;
}

const compiled = new WeakMap<TemplateTree, readonly Instruction[]>();

/** Tokens that a text of `tpl` counts as in addition to its own, because each needs a set of its own. */
const tokensPerText = 60;

/** Limits the texts of `tpl` that are kept parsed. */
const maxTexts = 1000;

/** The templates of a chart and its subcharts, which share one name space. */
export class TemplateSet {
  readonly #lookup: FunctionLookup;
  readonly #parent: TemplateSet | undefined;
  readonly #trees = new Map<string, TemplateTree>();
  readonly #texts = new Map<string, { readonly origin: Origin | undefined; readonly set: TemplateSet }>();

  constructor(lookup: FunctionLookup, parent?: TemplateSet) {
    this.#lookup = lookup;
    this.#parent = parent;
  }

  /**
   * Parses a template and adds those that it defines. The last one of a name counts, unless it is empty.
   * @param spend counts the tokens.
   * @throws TemplateError
   */
  add(source: TemplateSource, spend?: (tokens: number) => void): TemplateTree[] {
    const trees = parseTemplate(source, (name) => isKnownFunction(name, this.#lookup), spend);
    for (const tree of trees) this.addTree(tree);
    return trees;
  }

  /** Adds a template that is parsed already. */
  addTree(tree: TemplateTree): void {
    if (!tree.isEmpty || this.#find(tree.name) === undefined) this.#trees.set(tree.name, tree);
  }

  /** Returns the template of a name. */
  find(name: string): CompiledTemplate | undefined {
    const tree = this.#find(name);
    if (tree === undefined) return undefined;
    const code = compiled.get(tree) ?? compileTemplate(tree, this.#lookup);
    compiled.set(tree, code);
    return { tree, code };
  }

  #find(name: string): TemplateTree | undefined {
    return this.#trees.get(name) ?? (this.#parent === undefined ? undefined : this.#parent.#find(name));
  }

  /**
   * Parses a text for `tpl`. Its definitions are in a set of its own, which also has those of this one.
   * @param spend counts the tokens.
   * @throws TemplateError
   */
  parseText(
    { value, origin }: Sourced<string>,
    spend?: (tokens: number) => void,
  ): { readonly set: TemplateSet; readonly name: string } {
    const known = this.#texts.get(value);
    if (known !== undefined && known.origin === origin) return { set: known.set, name: "gotpl" };
    spend?.(tokensPerText);
    const set = new TemplateSet(this.#lookup, this);
    const source: TemplateSource = {
      name: "gotpl",
      text: value,
      file: undefined,
      offset: 0,
      ...(origin && { origin }),
    };
    set.add(source, spend);
    if (this.#texts.size >= maxTexts) this.#texts.clear();
    this.#texts.set(value, { origin, set });
    return { set, name: "gotpl" };
  }
}
