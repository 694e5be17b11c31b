import { notCheckedAt, unreadableAt } from "../../frame-rules.ts";
import { folderOf } from "../../kustomize/tree.ts";
import type { Problem } from "../../rule.ts";
import { Field } from "../../yaml/field.ts";
import { entryOf, type MapNode, type TextFile, type YamlNode } from "../../yaml/node.ts";
import { canonicalService } from "./canonical.ts";
import { readDotenv } from "./dotenv.ts";
import {
  extendedFile,
  type Include,
  includesOf,
  isElsewhere,
  type PathReference,
  type ProjectFiles,
  rootsOf,
  within,
} from "./files.ts";
import { Merger, TooLarge, withoutResets } from "./merge.ts";
import { refusal } from "./refused.ts";
import { substitute } from "./variables.ts";

type Variables = ReadonlyMap<string, string>;

const maxDepth = 32;
const maxFiles = 200;

/** Builds one Compose project from its files. Collects what stands in the way instead of throwing. */
export class ProjectBuilder {
  readonly problems: Problem[] = [];
  readonly used = new Set<TextFile>();
  /** Services of other files that services of this project extend, as `path service`. */
  readonly extended = new Set<string>();
  readonly #tree: ProjectFiles;
  readonly #merger = new Merger();
  readonly #roots = new Map<string, YamlNode | undefined>();

  constructor(tree: ProjectFiles) {
    this.#tree = tree;
  }

  /** The project that these files make, the later ones put onto the earlier. */
  build(files: readonly TextFile[]): YamlNode | undefined {
    const [first] = files;
    if (first === undefined) return undefined;
    try {
      const root = this.#project(files, folderOf(first), new Map(), []);
      return root === undefined ? undefined : withoutResets(root);
    } catch (error) {
      if (!(error instanceof TooLarge)) throw error;
      this.problems.push(unreadableAt(new Field(rootsOf(first)?.[0]), first, error.message));
      return undefined;
    }
  }

  #project(
    files: readonly TextFile[],
    folder: string,
    given: Variables,
    stack: readonly string[],
  ): YamlNode | undefined {
    const dotenv = this.#tree.files.get(folder === "" ? ".env" : `${folder}/.env`);
    const variables = new Map([...(dotenv === undefined ? [] : readDotenv(dotenv.source.text)), ...given]);
    const roots = files.flatMap((file) => this.#file(file, variables) ?? []);
    if (roots.length === 0) return undefined;
    const merged = roots.reduce((base, over) => this.#merger.files(base, over));
    const chain = [...stack, ...files.map(({ path }) => path)];
    return includesOf(new Field(merged)).reduce<YamlNode>(
      (root, include) => this.#withInclude(root, include, variables, chain),
      merged,
    );
  }

  /** One file with its variables put in and its services extended. */
  #file(file: TextFile, variables: Variables): YamlNode | undefined {
    const key = `${file.path}\n${[...variables].join("\n")}`;
    if (this.#roots.has(key)) return this.#roots.get(key);
    this.used.add(file);
    const made = rootsOf(file)?.map((root) => this.#substituted(root, file, variables));
    const whole = made?.reduce((base, over) => this.#merger.files(base, over));
    this.#roots.set(key, whole);
    const extended = whole === undefined ? undefined : this.#extendAll(whole, file, variables);
    this.#roots.set(key, extended);
    return extended;
  }

  #substituted(root: YamlNode, file: TextFile, variables: Variables): YamlNode {
    const { root: filled, wrong } = substitute(root, (name) => variables.get(name));
    for (const { field, problem } of wrong) {
      this.problems.push(refusal(field, file, `Compose refuses this value: ${problem}`));
    }
    return mapServices(filled, (service) => canonicalService(service));
  }

  #extendAll(root: YamlNode, file: TextFile, variables: Variables): YamlNode {
    return mapServices(root, (service, field) => this.#extend(service, field, root, file, variables, []));
  }

  #extend(
    service: YamlNode,
    field: Field,
    root: YamlNode,
    file: TextFile,
    variables: Variables,
    stack: readonly string[],
  ): YamlNode {
    const reference = field.get("extends");
    const name = reference.isMap ? reference.get("service").text : reference.text;
    if (name === undefined || service.kind !== "map") return service;
    const own: MapNode = { ...service, entries: service.entries.filter(({ key }) => key !== "extends") };
    const place = reference.isMap ? reference.get("service") : reference;
    const other = extendedFile(field);
    const target = other === undefined ? file : this.#follow(other, file);
    if (target === undefined) return own;
    const id = `${target.path} ${name}`;
    if (stack.includes(id) || stack.length >= maxDepth) {
      this.problems.push(refusal(place, file, `The service ${name} extends itself in a circle`));
      return own;
    }
    const there = other === undefined ? root : this.#plain(target, variables);
    const base = new Field(there).get("services", name);
    if (base.node === undefined) {
      this.problems.push(refusal(place, file, `${target.path} has no service ${name} to extend`));
      return own;
    }
    if (target !== file) this.extended.add(id);
    const whole = this.#extend(base.node, base, there ?? root, target, variables, [...stack, id]);
    return this.#merger.services(whole, own);
  }

  /** A file with its variables put in, whose services are extended one by one where they are asked for. */
  #plain(file: TextFile, variables: Variables): YamlNode | undefined {
    const key = `${file.path}\nplain\n${[...variables].join("\n")}`;
    if (!this.#roots.has(key)) {
      this.used.add(file);
      const roots = rootsOf(file)?.map((root) => this.#substituted(root, file, variables));
      this.#roots.set(
        key,
        roots?.reduce((base, over) => this.#merger.files(base, over)),
      );
    }
    return this.#roots.get(key);
  }

  #withInclude(root: YamlNode, include: Include, variables: Variables, chain: readonly string[]): YamlNode {
    const from = root.file;
    const files = include.paths.flatMap((reference) => {
      const file = this.#follow(reference, reference.field.place?.file ?? from);
      if (file === undefined) return [];
      if (!chain.includes(file.path) && chain.length < maxDepth && this.used.size < maxFiles) return [file];
      this.problems.push(
        refusal(reference.field, from, `${file.path} is included by itself in a circle, or too deeply`),
      );
      return [];
    });
    const [first] = files;
    if (first === undefined) return root;
    const folder =
      include.folder === undefined ? folderOf(first) : (within(folderOf(from), include.folder) ?? folderOf(first));
    const given = include.envFiles.flatMap((reference) => {
      const file = this.#follow(reference, from);
      return file === undefined ? [] : [...readDotenv(file.source.text, variables)];
    });
    const part = this.#project(files, folder, new Map([...given, ...variables]), chain);
    return part === undefined ? root : this.#imported(root, part, include);
  }

  /** What an included part declares joins the project; names must differ (Compose Specification, 14 Include). */
  #imported(root: YamlNode, part: YamlNode, { field }: Include): YamlNode {
    for (const kind of ["services", "networks", "volumes", "secrets", "configs"]) {
      const there = entryOf(root, kind)?.value;
      for (const { key } of part.kind === "map" ? new Field(part).get(kind).fields() : []) {
        if (kind !== "services" || entryOf(there, String(key)) === undefined) continue;
        this.problems.push(
          refusal(field, root.file, `The included file has a service ${String(key)}, and so has this project`),
        );
      }
    }
    const { include: _own, ...kinds } = Object.fromEntries(
      (part.kind === "map" ? part.entries : []).map((entry) => [entry.key, entry]),
    );
    const kept = Object.values(kinds).filter(({ key }) => key !== "name" && key !== "version");
    return part.kind === "map" ? this.#merger.files({ ...part, entries: kept }, root) : root;
  }

  #follow({ path, field }: PathReference, from: TextFile): TextFile | undefined {
    if (field.node?.kind === "scalar" && (field.node.template?.missing.length ?? 0) > 0) {
      this.problems.push(
        notCheckedAt(field, from, `${path} depends on variables without value, so it was not checked`),
      );
      return undefined;
    }
    if (isElsewhere(path)) {
      this.problems.push(notCheckedAt(field, from, `${path} lies on another machine, so it was not checked`));
      return undefined;
    }
    const inside = within(folderOf(from), path);
    if (inside === undefined) {
      this.problems.push(notCheckedAt(field, from, `${path} lies outside the checkout, so it was not checked`));
      return undefined;
    }
    const file = this.#tree.files.get(inside);
    if (file !== undefined && rootsOf(file) !== undefined) return file;
    if (file !== undefined && /\.env(?:\.|$)|\.env$/.test(path)) return file;
    const problem = this.#tree.problems.get(inside)?.message;
    this.problems.push(
      unreadableAt(
        field,
        from,
        problem ?? (file === undefined ? `${inside} is not there` : `${inside} is no readable YAML`),
      ),
    );
    return undefined;
  }
}

function mapServices(root: YamlNode, change: (service: YamlNode, field: Field) => YamlNode): YamlNode {
  const services = entryOf(root, "services")?.value;
  if (root.kind !== "map" || services?.kind !== "map") return root;
  const field = new Field(root).get("services");
  const entries = services.entries.map((entry) => ({ ...entry, value: change(entry.value, field.get(entry.key)) }));
  const value: MapNode = { ...services, entries };
  return { ...root, entries: root.entries.map((entry) => (entry.key === "services" ? { ...entry, value } : entry)) };
}
