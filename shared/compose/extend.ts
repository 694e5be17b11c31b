import { Field, type MapNode, type TextFile, type YamlNode } from "../yaml/index.ts";
import type { ReadBudget } from "./budget.ts";
import { canonicalizeService } from "./canonical.ts";
import { getExtendedFile, type ProjectFiles, readRoots } from "./files.ts";
import type { Merger } from "./merge.ts";
import { createUnreadableProblem, type ProjectProblem, rejectValue } from "./problems.ts";
import { resolveReference } from "./resolve-reference.ts";
import { mapServices } from "./services.ts";
import { substitute } from "./variables.ts";

const maxDepth = 32;

interface ExtendContext {
  readonly file: TextFile;
  readonly root: YamlNode;
  /** The chain of services that led here, as `path service`. */
  readonly stack: readonly string[];
}

/** Reads files with one set of variables and resolves `extends` (Compose Specification, 05 Services, `extends`). */
export class Extender {
  readonly problems: ProjectProblem[] = [];
  readonly used = new Set<TextFile>();
  /** Services that other services extend, as `path service`. */
  readonly extended = new Set<string>();
  /** Variables without a value. */
  readonly missing = new Set<string>();
  readonly #tree: ProjectFiles;
  readonly #merger: Merger;
  readonly #budget: ReadBudget;
  readonly #variables: ReadonlyMap<string, string>;
  readonly #roots = new Map<TextFile, YamlNode | undefined>();

  constructor(tree: ProjectFiles, merger: Merger, budget: ReadBudget, variables: ReadonlyMap<string, string>) {
    this.#budget = budget;
    this.#tree = tree;
    this.#merger = merger;
    this.#variables = variables;
  }

  /** Reads a file, substitutes its variables and extends its services. Returns undefined if it cannot be read. */
  read(file: TextFile): YamlNode | undefined {
    const root = this.#plain(file);
    if (root === undefined) return undefined;
    return mapServices(root, (service, field) => this.#extend(service, field, { file, root, stack: [] }));
  }

  #plain(file: TextFile): YamlNode | undefined {
    if (this.#roots.has(file)) return this.#roots.get(file);
    this.#budget.spend(file.source.text.length);
    const roots = readRoots(file)?.map((root) => this.#filled(root, file));
    const whole = roots?.reduce((base, over) => this.#merger.files(base, over));
    this.#roots.set(file, whole);
    if (whole !== undefined) this.used.add(file);
    return whole;
  }

  #filled(root: YamlNode, file: TextFile): YamlNode {
    const { root: filled, missing, wrong } = substitute(root, (name) => this.#variables.get(name));
    for (const name of missing) this.missing.add(name);
    for (const { field, problem } of wrong)
      this.problems.push(rejectValue(field, file, `Compose rejects this value: ${problem}`));
    return mapServices(filled, canonicalizeService);
  }

  #extend(service: YamlNode, field: Field, context: ExtendContext): YamlNode {
    const reference = field.get("extends");
    const place = reference.isMap ? reference.get("service") : reference;
    const name = place.text;
    if (name === undefined || service.kind !== "map") return service;
    const own: MapNode = { ...service, entries: service.entries.filter(({ key }) => key !== "extends") };
    const base = this.#base(name, place, field, context);
    if (base === undefined) return own;
    const id = `${base.file.path} ${name}`;
    if (context.stack.includes(id) || context.stack.length >= maxDepth) {
      this.problems.push(
        rejectValue(place, context.file, `The service ${name} extends itself or is nested too deeply`),
      );
      return own;
    }
    this.extended.add(id);
    const whole = this.#extend(base.service, base.field, { ...base, stack: [...context.stack, id] });
    return this.#merger.services(whole, own);
  }

  #base(name: string, place: Field, field: Field, context: ExtendContext) {
    const other = getExtendedFile(field);
    const file = other === undefined ? context.file : resolveReference(this.#tree, other, context.file);
    if ("kind" in file) {
      this.problems.push(file);
      return undefined;
    }
    const root = file === context.file ? context.root : this.#plain(file);
    if (root === undefined) {
      this.problems.push(
        createUnreadableProblem(other?.field ?? place, context.file, `${file.path} is not valid YAML`),
      );
      return undefined;
    }
    const service = new Field(root).get("services", name);
    if (service.node !== undefined) return { file, root, field: service, service: service.node };
    this.problems.push(rejectValue(place, context.file, `${file.path} has no service ${name} to extend`));
    return undefined;
  }
}
