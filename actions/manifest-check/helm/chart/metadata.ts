import { Field, readDocuments, type TextFile } from "../../../../shared/yaml/index.ts";
import { ChartFailure, type FailurePlace } from "./failure.ts";
import { type ChartSource, getTextFile } from "./files.ts";
import { readBoolean, readMap, readText, readTexts, type SourcedText } from "./metadata-fields.ts";

/** A person or organization that maintains a chart. */
export interface Maintainer {
  readonly name: SourcedText;
  readonly email: SourcedText;
  readonly url: SourcedText;
}

/** A value of `import-values`: a path in the subchart, and where it goes in the parent. */
export interface ValueImport {
  /** Path of keys, joined with dots. */
  readonly child: string;
  /** Path of keys, joined with dots, or `.` for the root. */
  readonly parent: string;
}

/** A chart that another one depends on (`dependencies` in Chart.yaml, or requirements.yaml). */
export interface Dependency {
  readonly name: SourcedText;
  /** A range of versions. Empty for any. */
  readonly version: SourcedText;
  readonly repository: SourcedText;
  readonly condition: SourcedText;
  readonly tags: readonly SourcedText[];
  readonly alias: SourcedText;
  readonly imports: readonly ValueImport[];
  /** The entry in the file. */
  readonly place: FailurePlace | undefined;
}

/** The metadata of a chart (Chart.yaml, versions 1 and 2). Empty texts stand for missing fields. */
export interface ChartMetadata {
  readonly file: TextFile;
  readonly apiVersion: SourcedText;
  readonly name: SourcedText;
  readonly version: SourcedText;
  readonly appVersion: SourcedText;
  readonly kubeVersion: SourcedText;
  readonly type: SourcedText;
  readonly description: SourcedText;
  readonly home: SourcedText;
  readonly icon: SourcedText;
  readonly condition: SourcedText;
  readonly tags: SourcedText;
  readonly isDeprecated: boolean;
  readonly sources: readonly SourcedText[];
  readonly keywords: readonly SourcedText[];
  readonly annotations: ReadonlyMap<string, SourcedText>;
  readonly maintainers: readonly Maintainer[];
  /** Undefined without a list: subcharts are then enabled as they are. */
  readonly dependencies: readonly Dependency[] | undefined;
}

const maxDependencies = 500;

/**
 * Reads and validates the metadata of a chart.
 * @throws ChartFailure of the phase load, with the place in Chart.yaml.
 */
export function readMetadata(source: ChartSource): ChartMetadata {
  const file = getTextFile(source, "Chart.yaml");
  if (file === undefined)
    throw new ChartFailure("load", `${source.path === "" ? "the chart" : source.path} has no Chart.yaml`);
  const root = readRoot(file);
  const apiVersion = readText(root, "apiVersion");
  const requirements = getTextFile(source, "requirements.yaml");
  const listed = readDependencies(root);
  const metadata: ChartMetadata = {
    file,
    apiVersion: apiVersion.value === "" ? { value: "v1", origin: undefined, place: undefined } : apiVersion,
    name: readText(root, "name"),
    version: readText(root, "version"),
    appVersion: readText(root, "appVersion"),
    kubeVersion: readText(root, "kubeVersion"),
    type: readText(root, "type"),
    description: readText(root, "description"),
    home: readText(root, "home"),
    icon: readText(root, "icon"),
    condition: readText(root, "condition"),
    tags: readText(root, "tags"),
    isDeprecated: readBoolean(root, "deprecated"),
    sources: readTexts(root, "sources"),
    keywords: readTexts(root, "keywords"),
    annotations: readMap(root, "annotations"),
    maintainers: readMaintainers(root),
    dependencies: (requirements === undefined ? undefined : readDependencies(readRoot(requirements))) ?? listed,
  };
  validate(metadata);
  return metadata;
}

/** Reads a lock file, only to check that it can be read. @throws ChartFailure */
export function checkLock(source: ChartSource): void {
  for (const name of ["Chart.lock", "requirements.lock"]) {
    const file = getTextFile(source, name);
    if (file !== undefined) readDependencies(readRoot(file));
  }
}

/** Returns whether a chart only provides named templates. */
export function isLibrary({ type }: ChartMetadata): boolean {
  return type.value.toLowerCase() === "library";
}

function readRoot(file: TextFile): Field {
  // Go's library reads the first document only.
  const [document] = readDocuments(file);
  if (document === undefined) return new Field(undefined);
  if ("problem" in document) {
    const place = { file, start: document.offset, end: document.offset };
    throw new ChartFailure("load", `${file.path} could not be read: ${document.problem}`, { place });
  }
  const root = new Field(document.root);
  if (root.exists && !root.isMap)
    throw refused(`${file.path} is not a map`, { file, start: document.root.start, end: document.root.start });
  return root;
}

function readMaintainers(root: Field): Maintainer[] {
  return listItems(root, "maintainers").map((item) => ({
    name: readText(item, "name"),
    email: readText(item, "email"),
    url: readText(item, "url"),
  }));
}

function readDependencies(root: Field): Dependency[] | undefined {
  if (!root.get("dependencies").exists) return undefined;
  const items = listItems(root, "dependencies");
  if (items.length > maxDependencies)
    throw new ChartFailure("limit", `the chart has more than ${maxDependencies} dependencies`);
  return items.map((item) => ({
    name: readText(item, "name"),
    version: readText(item, "version"),
    repository: readText(item, "repository"),
    condition: readText(item, "condition"),
    tags: readTexts(item, "tags"),
    alias: readText(item, "alias"),
    imports: readImports(item),
    place: placeOf(item),
  }));
}

function readImports(dependency: Field): ValueImport[] {
  return dependency
    .get("import-values")
    .items()
    .flatMap((item): ValueImport[] => {
      if (item.isMap) return [{ child: importPath(item, "child"), parent: importPath(item, "parent") }];
      return typeof item.value === "string" ? [{ child: `exports.${item.value}`, parent: "." }] : [];
    });
}

/** A missing path is Go's text for nil, which no map contains. */
function importPath(item: Field, key: string): string {
  return item.get(key).text ?? "<nil>";
}

/** Returns the items of a list of maps. @throws ChartFailure for other values. */
function listItems(root: Field, key: string): Field[] {
  const field = root.get(key);
  if (field.exists && field.node?.kind !== "list") throw refused(`${key} must be a list`, placeOf(field));
  const items = field.items();
  const stray = items.find((item) => !item.isMap);
  if (stray !== undefined)
    throw refused(`${key} must not contain empty or other items than maps`, placeOf(stray) ?? placeOf(field));
  return items;
}

function placeOf(field: Field): FailurePlace | undefined {
  const { place } = field;
  return place === undefined ? undefined : { file: place.file, start: place.span.start, end: place.span.end };
}

function refused(message: string, place: FailurePlace | undefined): ChartFailure {
  return new ChartFailure("load", message, { place });
}

/** Versions that Masterminds' library reads: semantic versions, optionally with `v` and without the last numbers. */
const versionPattern =
  /^v?\d+(?:\.\d+){0,2}(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/u;
const aliasPattern = /^[a-zA-Z0-9_-]+$/u;

function validate(metadata: ChartMetadata): void {
  const { file, name, version, type } = metadata;
  const top = { file, start: 0, end: 0 };
  if (name.value === "") throw refused("the chart has no name", top);
  if (!isFileName(name.value)) throw refused(`the chart name ${JSON.stringify(name.value)} is invalid`, name.place);
  if (version.value === "") throw refused("the chart has no version", top);
  if (!versionPattern.test(version.value)) {
    throw refused(`the chart version ${JSON.stringify(version.value)} is not a semantic version`, version.place);
  }
  if (!["", "application", "library"].includes(type.value)) {
    throw refused(`the chart type must be application or library, not ${JSON.stringify(type.value)}`, type.place);
  }
  const names = new Set<string>();
  for (const { name: dependency, alias, place } of metadata.dependencies ?? []) {
    if (alias.value !== "" && !aliasPattern.test(alias.value)) {
      throw refused(`the alias ${JSON.stringify(alias.value)} contains characters that are not allowed`, alias.place);
    }
    const key = alias.value === "" ? dependency.value : alias.value;
    if (names.has(key)) throw refused(`more than one dependency has the name or alias ${JSON.stringify(key)}`, place);
    names.add(key);
  }
}

/** Returns whether a name is one name of a path, as Go's `filepath.Base` decides. */
function isFileName(name: string): boolean {
  return !name.includes("/") && name !== ".." && name !== ".";
}
