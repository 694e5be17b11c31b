import { isSystemType, type OperatingSystem, type Package } from "../packages/index.ts";
import { oneLine } from "../text/index.ts";
import { type Contact, contactOf } from "./contact.ts";
import { cpeOf, osCpe } from "./cpe.ts";
import { readLicenses } from "./licenses.ts";
import type { BomFile, BomOrigin, Component, Delivery, SbomProfile, StatedFile } from "./model.ts";

/** Context of a package in the document. */
export interface ComponentContext {
  /** Refs of all packages in the document. */
  readonly refs: ReadonlySet<string>;
  readonly profile: SbomProfile;
  readonly files: readonly BomFile[];
  readonly statedFiles: readonly StatedFile[];
  readonly cpes: readonly string[] | undefined;
  /** Origins by layer index. */
  readonly origins: ReadonlyMap<number, BomOrigin | undefined>;
}

/** Creates the component of a distribution. */
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

/** Creates the component of a package. */
export function componentOf(pkg: Package, context: ComponentContext): Component {
  const { refs, profile, files, cpes, origins } = context;
  const dependsOn = (pkg.requires ?? []).filter((ref) => refs.has(ref) && ref !== pkg.purl);
  const supplier = contactOf(pkg.supplier, pkg.supplierContact) ?? repositoryOwner(urlOf(pkg.repository));
  const cpe = cpeOf(pkg);
  return {
    ref: pkg.purl,
    kind: pkg.role === undefined ? "library" : "application",
    ...nameOf(pkg),
    ...optional("version", pkg.version),
    purl: pkg.purl,
    cpes: cpes ?? (cpe === undefined ? [] : [cpe]),
    ...(supplier === undefined ? {} : { supplier }),
    licenses: readLicenses(pkg.licenses),
    hashes: (pkg.hashes ?? []).toSorted((a, b) => (a.algorithm < b.algorithm ? -1 : 1)),
    ...optional("homepage", urlOf(pkg.homepage)),
    ...optional("repository", urlOf(pkg.repository)),
    locations: pkg.locations.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    files,
    statedFiles: context.statedFiles,
    dependsOn: [...new Set(dependsOn)].sort(),
    knowsDependencies: isSystemType(pkg.type),
    ...(pkg.guessed === "group" ? { hasDerivedGroup: true } : {}),
    ...(profile === "bsi" ? { delivery: deliveryOf(pkg, files) } : {}),
    facts: factsOf(pkg, origins),
  };
}

/** Describes the delivery. A package that is one file is delivered as is; any other is a set of files. */
function deliveryOf({ hashes = [] }: Package, files: readonly BomFile[]): Delivery {
  const [only, another] = files;
  const isTheFile = only?.hashes.some(({ value }) => hashes.some((hash) => hash.value === value)) === true;
  if (only !== undefined && another === undefined && isTheFile) {
    const { filename, executable, archive, structured } = only;
    return { filename, executable, archive, structured };
  }
  return { executable: files.some(({ executable }) => executable), archive: true, structured: true };
}

/** Splits scope or namespace from the name, if the ecosystem has one. */
function nameOf({ type, name, role }: Package): { name: string; group?: string } {
  const hasScope = type === "npm" || type === "composer" || role === "application";
  const slash = hasScope ? name.indexOf("/") : type === "maven" ? name.search(/[:/]/) : -1;
  return slash <= 0 ? { name } : { group: name.slice(0, slash), name: name.slice(slash + 1) };
}

function factsOf(pkg: Package, origins: ComponentContext["origins"]): [string, string][] {
  const facts: [string, string | undefined][] = [
    ["seaworthy:package:type", pkg.type],
    ["seaworthy:package:architecture", pkg.arch],
    ["seaworthy:package:development", pkg.development === true ? "true" : undefined],
    ["seaworthy:hash:of", hashedThing(pkg)],
    ["seaworthy:package:role", pkg.role],
    ["seaworthy:package:guessed", pkg.guessed],
    ["seaworthy:package:foundIn", pkg.foundInSbom === true ? "SBOM" : undefined],
    ["seaworthy:package:modularity", pkg.modularity],
    ["seaworthy:package:ownedBy", pkg.ownedBy],
    ["seaworthy:package:thirdParty", pkg.thirdParty === true ? "true" : undefined],
    ["seaworthy:source:name", pkg.source?.name],
    ["seaworthy:source:version", pkg.source?.version],
    ...pkg.locations.flatMap(({ path, layer }): [string, string | undefined][] => [
      ["seaworthy:path", path],
      ["seaworthy:layer:diffId", layer?.diffId],
      ["seaworthy:layer:index", layer === undefined ? undefined : String(layer.index)],
      ...originFacts(layer === undefined ? undefined : origins.get(layer.index)),
    ]),
    ["seaworthy:system", isSystemType(pkg.type) ? "true" : undefined],
  ];
  const stated = facts.flatMap(([name, value]): [string, string][] =>
    value === undefined || value === "" ? [] : [[name, oneLine(value)]],
  );
  return [...new Map(stated.map((fact) => [fact.join("\n"), fact])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, fact]) => fact);
}

/** Describes what a digest covers, if it is not the delivered archive or file. */
function hashedThing({ type, hashes = [] }: Package): string | undefined {
  const has = (name: string): boolean => hashes.some(({ algorithm }) => algorithm === name);
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

/**
 * Returns the repository's owner for packages that name no supplier: the account in a URL like
 * `https://host/owner/name`.
 */
function repositoryOwner(repository: string | undefined): Contact | undefined {
  const [, url, name] = /^(https?:\/\/[^/]+\/([^/]+))\/[^/]+/.exec(repository ?? "") ?? [];
  return url === undefined || name === undefined ? undefined : { name, url };
}

function urlOf(text: string | undefined): string | undefined {
  return text !== undefined && /^https?:\/\/[^\s"<>\\^`{|}]+$/.test(text) && URL.canParse(text) ? text : undefined;
}

function optional<K extends string>(key: K, value: string | undefined): { [P in K]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: string });
}
