import { posix } from "node:path";
import type { PackageDraft } from "../cataloger.ts";
import { mavenDraft } from "./jvm.ts";
import type { PomDependency, PomModel } from "./pom-model.ts";

/** Maximum number of parents; more are circular. */
const maxParents = 16;
const shippedScopes: ReadonlySet<string> = new Set(["compile", "runtime"]);

interface PlacedPom {
  readonly path: string;
  readonly model: PomModel;
}

type Properties = (name: string) => string | undefined;

/**
 * The pom.xml files of a source tree, which inherit properties and managed versions from parents and import managed
 * versions from each other (Maven, "Introduction to the POM"). Fetches nothing: a version from outside the tree stays
 * unknown. Dependencies that a parent gives to all children are listed at the parent.
 */
export class PomTree {
  readonly #byPath: ReadonlyMap<string, PlacedPom>;
  readonly #byName: ReadonlyMap<string, PlacedPom>;

  constructor(poms: readonly PlacedPom[]) {
    this.#byPath = new Map(poms.map((pom) => [pom.path, pom]));
    this.#byName = new Map(poms.map((pom) => [`${groupOf(pom.model)}:${pom.model.artifact}`, pom]));
  }

  /** Returns the project of a pom and its runtime dependencies. */
  drafts(pom: PlacedPom): PackageDraft[] {
    const { model } = pom;
    const properties = this.#properties(pom);
    const managed = new Map<string, PomDependency>();
    this.#addManaged(pom, properties, managed, new Set());
    const drafts = model.dependencies.flatMap((entry): PackageDraft[] => {
      const key = keyOf(entry, properties);
      const standing = managed.get(key);
      const scope = interpolate(entry.scope ?? standing?.scope ?? "compile", properties);
      const [group = "", artifact = ""] = key.split(":");
      if (!shippedScopes.has(scope) || entry.optional === true || group === "" || artifact === "") return [];
      const version = resolved(entry.version ?? standing?.version, properties);
      return [{ ...mavenDraft(group, artifact, version), relationship: "direct" }];
    });
    if (model.artifact === undefined) return drafts;
    const version = resolved(model.version ?? model.parent?.version, properties);
    return [{ ...mavenDraft(groupOf(model), model.artifact, version), relationship: "root" }, ...drafts];
  }

  /** Returns a pom and its parents, nearest first. */
  #lineage(pom: PlacedPom): PlacedPom[] {
    const lineage = [pom];
    for (
      let next = this.#parentOf(pom);
      next !== undefined && lineage.length < maxParents;
      next = this.#parentOf(next)
    ) {
      if (lineage.includes(next)) break;
      lineage.push(next);
    }
    return lineage;
  }

  #properties(pom: PlacedPom): Properties {
    const ownValues = ownProperties(pom.model);
    const stated = this.#lineage(pom).map(({ model }) => new Map(model.properties));
    return (name) => ownValues.get(name) ?? stated.find((values) => values.has(name))?.get(name);
  }

  /**
   * Adds the managed versions of a pom by `group:artifact`: its own entries and its parents', resolved with its own
   * properties, then imported ones, each resolved with the imported pom's properties. The first entry of a name wins.
   */
  #addManaged(pom: PlacedPom, properties: Properties, managed: Map<string, PomDependency>, seen: Set<PlacedPom>): void {
    if (seen.has(pom)) return;
    seen.add(pom);
    const entries = this.#lineage(pom).flatMap(({ model }) => model.managed);
    for (const entry of entries.filter(({ scope }) => scope !== "import")) {
      const key = keyOf(entry, properties);
      const version = interpolate(entry.version ?? "", properties);
      if (!managed.has(key)) managed.set(key, { ...entry, version });
    }
    for (const entry of entries.filter(({ scope }) => scope === "import")) {
      const imported = this.#byName.get(keyOf(entry, properties));
      if (imported !== undefined) this.#addManaged(imported, this.#properties(imported), managed, seen);
    }
  }

  #parentOf({ path, model: { parent } }: PlacedPom): PlacedPom | undefined {
    if (parent === undefined) return undefined;
    const isIt = ({ model }: PlacedPom): boolean =>
      model.artifact === parent.artifact && groupOf(model) === parent.group;
    const stated = posix.resolve(posix.dirname(path), parent.relativePath);
    const candidate = this.#byPath.get(stated) ?? this.#byPath.get(`${stated}/pom.xml`);
    if (parent.relativePath !== "" && candidate !== undefined && isIt(candidate)) return candidate;
    return this.#byName.get(`${parent.group}:${parent.artifact}`);
  }
}

function groupOf({ group, parent }: PomModel): string {
  return group ?? parent?.group ?? "";
}

function ownProperties(model: PomModel): Map<string, string> {
  const { artifact = "", version, parent } = model;
  const projectValues: readonly (readonly [string, string])[] = [
    ["groupId", groupOf(model)],
    ["artifactId", artifact],
    ["version", version ?? parent?.version ?? ""],
    ["parent.groupId", parent?.group ?? ""],
    ["parent.version", parent?.version ?? ""],
  ];
  return new Map(
    ["project.", "pom."].flatMap((prefix) => projectValues.map(([name, value]) => [`${prefix}${name}`, value])),
  );
}

function keyOf({ group, artifact }: PomDependency, properties: Properties): string {
  return `${interpolate(group, properties)}:${interpolate(artifact, properties)}`;
}

/** Resolves a version; undefined for unknown properties and ranges. */
function resolved(version: string | undefined, properties: Properties): string | undefined {
  const text = interpolate(version ?? "", properties);
  const exact = /^\[([^,[\]()]+)\]$/.exec(text)?.[1] ?? text;
  return exact === "" || /[${}[\](),]/.test(exact) ? undefined : exact;
}

const maxTextLength = 4096;

function interpolate(text: string, properties: Properties): string {
  let result = text;
  for (let depth = 0; depth < 8 && result.includes("${") && result.length < maxTextLength; depth += 1) {
    result = result.replace(/\$\{([^${}]+)\}/g, (whole, key: string) => properties(key.trim()) ?? whole);
  }
  return result;
}
