import { isSystemType, type OperatingSystem, type Package } from "../packages/index.ts";
import { oneLine } from "../text/index.ts";
import { type Contact, contactOf } from "./contact.ts";
import { cpeOf, osCpe } from "./cpe.ts";
import { readLicenses } from "./licenses.ts";
import type { BomFile, BomOrigin, Component, Delivery, SbomProfile, StatedFile } from "./model.ts";

/** What the rest of the document says of a package. */
export interface ComponentContext {
  /** Refs of all packages in the document. */
  readonly refs: ReadonlySet<string>;
  readonly profile: SbomProfile;
  readonly files: readonly BomFile[];
  readonly statedFiles: readonly StatedFile[];
  readonly cpes: readonly string[] | undefined;
  /** By index of the layer. */
  readonly origins: ReadonlyMap<number, BomOrigin | undefined>;
}

/** The component of a distribution. */
export function osComponent(os: OperatingSystem): Component {
  const version = os.versionId ?? os.codename;
  const cpe = osCpe(os);
  return {
    ref: `os:${os.id}${version === undefined ? "" : `@${version}`}`,
    kind: "operating-system",
    name: os.id,
    ...(version === undefined ? {} : { version }),
    cpes: cpe === undefined ? [] : [cpe],
    licenses: [],
    hashes: [],
    locations: [],
    files: [],
    statedFiles: [],
    dependsOn: [],
    knowsDependencies: false,
    facts: os.prettyName === undefined ? [] : [["seaworthy:os:prettyName", oneLine(os.prettyName)]],
  };
}

/** The component of a package. */
export function componentOf(item: Package, context: ComponentContext): Component {
  const { refs, profile, files, cpes, origins } = context;
  const dependsOn = (item.requires ?? []).filter((ref) => refs.has(ref) && ref !== item.purl);
  const supplier = contactOf(item.supplier, item.supplierContact) ?? repositoryOwner(urlOf(item.repository));
  const cpe = cpeOf(item);
  return {
    ref: item.purl,
    kind: "library",
    ...nameOf(item),
    ...given("version", item.version),
    purl: item.purl,
    cpes: cpes ?? (cpe === undefined ? [] : [cpe]),
    ...(supplier === undefined ? {} : { supplier }),
    licenses: readLicenses(item.licenses),
    hashes: (item.hashes ?? []).toSorted((a, b) => (a.algorithm < b.algorithm ? -1 : 1)),
    ...given("homepage", urlOf(item.homepage)),
    ...given("repository", urlOf(item.repository)),
    locations: item.locations.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    files,
    statedFiles: context.statedFiles,
    dependsOn: [...new Set(dependsOn)].sort(),
    knowsDependencies: isSystemType(item.type),
    ...(profile === "bsi" ? { delivery: deliveryOf(item, files) } : {}),
    facts: factsOf(item, origins),
  };
}

/** A package that is one file is delivered as it is; any other is a set of files that its database keeps apart. */
function deliveryOf({ hashes = [] }: Package, files: readonly BomFile[]): Delivery {
  const [only, another] = files;
  const isTheFile = only?.hashes.some(({ value }) => hashes.some((hash) => hash.value === value)) === true;
  if (only !== undefined && another === undefined && isTheFile) {
    const { filename, executable, archive, structured } = only;
    return { filename, executable, archive, structured };
  }
  return { executable: files.some(({ executable }) => executable), archive: true, structured: true };
}

/** The scope or namespace stands in a field of its own where the ecosystem has one. */
function nameOf({ type, name }: Package): { name: string; group?: string } {
  const slash = type === "npm" || type === "composer" ? name.indexOf("/") : type === "maven" ? name.search(/[:/]/) : -1;
  return slash <= 0 ? { name } : { group: name.slice(0, slash), name: name.slice(slash + 1) };
}

function factsOf(item: Package, origins: ComponentContext["origins"]): [string, string][] {
  const facts: [string, string | undefined][] = [
    ["seaworthy:package:type", item.type],
    ["seaworthy:package:architecture", item.arch],
    ["seaworthy:package:development", item.development === true ? "true" : undefined],
    ["seaworthy:hash:of", hashedThing(item)],
    ["seaworthy:package:foundIn", item.foundInSbom === true ? "SBOM" : undefined],
    ["seaworthy:package:modularity", item.modularity],
    ["seaworthy:package:ownedBy", item.ownedBy],
    ["seaworthy:package:thirdParty", item.thirdParty === true ? "true" : undefined],
    ["seaworthy:source:name", item.source?.name],
    ["seaworthy:source:version", item.source?.version],
    ...item.locations.flatMap(({ path, layer }): [string, string | undefined][] => [
      ["seaworthy:path", path],
      ["seaworthy:layer:diffId", layer?.diffId],
      ["seaworthy:layer:index", layer === undefined ? undefined : String(layer.index)],
      ...originFacts(layer === undefined ? undefined : origins.get(layer.index)),
    ]),
    ["seaworthy:system", isSystemType(item.type) ? "true" : undefined],
  ];
  const stated = facts.flatMap(([name, value]): [string, string][] =>
    value === undefined || value === "" ? [] : [[name, oneLine(value)]],
  );
  return [...new Map(stated.map((fact) => [fact.join("\n"), fact])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, fact]) => fact);
}

/** What a digest is of, where it is not the archive or file that was delivered. */
function hashedThing({ type, hashes = [] }: Package): string | undefined {
  const has = (wanted: string): boolean => hashes.some(({ algorithm }) => algorithm === wanted);
  if (type === "apk" && has("SHA-1")) return "control segment of the package (C: of apk)";
  const isComputed = has("SHA-512");
  return type === "golang" && has("SHA-256") && !isComputed ? "digests of the module's files (h1: of Go)" : undefined;
}

function originFacts(origin: BomOrigin | undefined): [string, string][] {
  if (origin === undefined) return [];
  const { file, line, keyword, inBase } = origin;
  return [
    ["seaworthy:layer:origin", inBase ? "base" : "own"],
    ["seaworthy:dockerfile:line", `${file}:${line}`],
    ["seaworthy:dockerfile:instruction", keyword],
  ];
}

/** Who owns the repository, for packages that name nobody: the account in an address like `https://host/owner/name`. */
function repositoryOwner(repository: string | undefined): Contact | undefined {
  const [, url, name] = /^(https?:\/\/[^/]+\/([^/]+))\/[^/]+/.exec(repository ?? "") ?? [];
  return url === undefined || name === undefined ? undefined : { name, url };
}

function urlOf(text: string | undefined): string | undefined {
  return text !== undefined && /^https?:\/\/[^\s"<>\\^`{|}]+$/.test(text) && URL.canParse(text) ? text : undefined;
}

function given<K extends string>(key: K, value: string | undefined): { [P in K]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: string });
}
