import { messageOf } from "../errors/index.ts";
import { getDirectory, resolvePath } from "../files/index.ts";
import { Field, getEntry, type TextFile, type YamlNode } from "../yaml/index.ts";
import { type ReadBudget, TooLargeError } from "./budget.ts";
import { readDotenv } from "./dotenv.ts";
import { Extender } from "./extend.ts";
import { type Include, listIncludes, type PathReference, type ProjectFiles, readRoots } from "./files.ts";
import { Merger, removeResets } from "./merge.ts";
import { createUnreadableProblem, type ProjectProblem, rejectValue } from "./problems.ts";
import { resolveReference } from "./resolve-reference.ts";

type Variables = ReadonlyMap<string, string>;

const maxDepth = 16;
const maxParts = 200;

/** Builds one Compose project from its files. Collects problems instead of throwing. */
export class ProjectBuilder {
  readonly problems: ProjectProblem[] = [];
  readonly used = new Set<TextFile>();
  /** Services that other services extend, as `path service`. */
  readonly extended = new Set<string>();
  /** Variables without a value. */
  readonly missing = new Set<string>();
  readonly #tree: ProjectFiles;
  readonly #merger = new Merger();
  readonly #budget: ReadBudget;
  #parts = 0;

  constructor(tree: ProjectFiles, budget: ReadBudget) {
    this.#tree = tree;
    this.#budget = budget;
  }

  /** Merges the files of a project, with later files over earlier ones. Returns undefined if none can be read. */
  build(files: readonly TextFile[]): YamlNode | undefined {
    const [first] = files;
    if (first === undefined) return undefined;
    try {
      const root = this.#project(files, getDirectory(first), new Map(), []);
      return root === undefined ? undefined : removeResets(root);
    } catch (error) {
      if (!(error instanceof TooLargeError || error instanceof RangeError)) throw error;
      const why = error instanceof RangeError ? "it is nested too deeply" : messageOf(error);
      this.problems.push(createUnreadableProblem(new Field(readRoots(first)?.[0]), first, why));
      return undefined;
    }
  }

  #project(
    files: readonly TextFile[],
    directory: string,
    outerVariables: Variables,
    chain: readonly string[],
  ): YamlNode | undefined {
    this.#parts += 1;
    const dotenv = this.#tree.files.get(directory === "" ? ".env" : `${directory}/.env`);
    const variables = new Map([...(dotenv === undefined ? [] : readDotenv(dotenv.source.text)), ...outerVariables]);
    const extender = new Extender(this.#tree, this.#merger, this.#budget, variables);
    const roots = files.flatMap((file) => extender.read(file) ?? []);
    this.problems.push(...extender.problems);
    for (const file of extender.used) this.used.add(file);
    for (const name of extender.missing) this.missing.add(name);
    for (const service of extender.extended) this.extended.add(service);
    if (roots.length === 0) return undefined;
    const merged = roots.reduce((base, over) => this.#merger.files(base, over));
    const through = [...chain, ...files.map(({ path }) => path)];
    return listIncludes(new Field(merged)).reduce<YamlNode>((root, include) => {
      const part = this.#included(include, root.file, variables, through);
      return part === undefined ? root : this.#joined(root, part, include.field);
    }, merged);
  }

  #included(include: Include, from: TextFile, variables: Variables, chain: readonly string[]): YamlNode | undefined {
    const files = include.paths.flatMap((reference) => {
      const file = this.#follow(reference, from);
      if (file === undefined) return [];
      if (!chain.includes(file.path) && chain.length < maxDepth && this.#parts < maxParts) return [file];
      const message = `${file.path} includes itself or is nested too deeply`;
      this.problems.push(rejectValue(reference.field, from, message));
      return [];
    });
    const [first] = files;
    if (first === undefined) return undefined;
    const directory = include.directory === undefined ? undefined : resolvePath(getDirectory(from), include.directory);
    const envVariables = include.envFiles.flatMap((reference) => {
      const file = this.#follow(reference, from);
      return file === undefined ? [] : [...readDotenv(file.source.text, variables)];
    });
    return this.#project(files, directory ?? getDirectory(first), new Map([...envVariables, ...variables]), chain);
  }

  /**
   * Adds an included part to the project. Rejects two services with the same name (Compose Specification, 14
   * Include).
   */
  #joined(root: YamlNode, part: YamlNode, field: Field): YamlNode {
    if (part.kind !== "map") return root;
    const own = getEntry(root, "services")?.value;
    for (const { key } of new Field(part).get("services").fields()) {
      if (getEntry(own, String(key)) === undefined) continue;
      const message = `The service ${String(key)} is in both the included file and this project`;
      this.problems.push(rejectValue(field, root.file, message));
    }
    const kept = part.entries.filter(({ key }) => !["name", "version", "include"].includes(key));
    const joined = this.#merger.files({ ...part, entries: kept }, root);
    return joined.kind === "map" ? { ...joined, file: root.file, start: root.start, end: root.end } : joined;
  }

  #follow(reference: PathReference, from: TextFile): TextFile | undefined {
    const file = resolveReference(this.#tree, reference, reference.field.place?.file ?? from);
    if (!("kind" in file)) return file;
    this.problems.push(file);
    return undefined;
  }
}
