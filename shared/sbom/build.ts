import { PackageURL } from "packageurl-js";
import { isSystemType, type OperatingSystem, type Package } from "../packages/index.ts";
import { oneLine } from "../text/index.ts";
import { topRefs } from "./graph.ts";
import { readLicenses } from "./licenses.ts";
import type { Bom, BomInput, Completeness, Component, RootComponent } from "./model.ts";

/** Types whose databases state all that a package needs. */
const statedDependencies: ReadonlySet<Package["type"]> = new Set(["apk", "deb", "opkg", "rpm", "alpm"]);

/** The model that every writer reads. Pure and deterministic: order of input does not matter. */
export function buildBom(input: BomInput): Bom {
  const packages = [...input.packages, ...input.owned];
  const refs = new Set(packages.map(({ purl }) => purl));
  const components = packages.map((item) => componentOf(item, refs)).sort(byRef);
  const os = input.os === undefined ? [] : [osComponent(input.os)];
  const all = [...os, ...components];
  return {
    root: rootOf(input, all),
    components: all,
    timestamp: wholeSeconds(input.timestamp),
    tool: input.tool,
    author: input.author,
    layers: input.layers.toSorted((a, b) => a.index - b.index),
    completeness: completenessOf(input),
    gaps: input.gaps.map(({ what, why }) => oneLine(`${what}: ${why}`)).sort(),
    identity: JSON.stringify([input.image.digest, input.image.platform, input.tool.name, input.tool.version]),
  };
}

/** SPDX knows no fractions of a second. */
function wholeSeconds(timestamp: string): string {
  return timestamp.replace(/\.\d+(?=Z$)/, "");
}

function byRef(a: Component, b: Component): number {
  return a.ref < b.ref ? -1 : a.ref > b.ref ? 1 : 0;
}

/** Nothing tells a scanner that it saw everything; that it did not see something, it knows. */
function completenessOf({ gaps }: BomInput): Completeness {
  return gaps.some(({ weight }) => weight === "partial") ? "incomplete" : "unknown";
}

function rootOf({ image }: BomInput, components: readonly Component[]): RootComponent {
  const { repository, tag } = splitName(image.name);
  const purl = image.digest === image.configDigest ? undefined : imagePurl(image, repository, tag);
  return {
    ref: purl ?? `image:${image.digest}`,
    name: repository,
    version: tag ?? image.digest,
    digest: image.digest,
    platform: image.platform,
    ...(purl === undefined ? {} : { purl }),
    dependsOn: topRefs(new Map(components.map(({ ref, dependsOn }) => [ref, dependsOn]))),
  };
}

/** `ghcr.io/acme/shop:1.2@sha256:…` without its tag and digest, and the tag. */
function splitName(name: string): { repository: string; tag?: string } {
  const plain = name.replace(/@sha256:[0-9a-f]{64}$/, "");
  const [, repository, tag] = /^(.+):(\w[\w.-]{0,127})$/.exec(plain) ?? [];
  return repository === undefined || tag === undefined ? { repository: plain } : { repository, tag };
}

/** purl of type `oci` (PURL-TYPES): the last part of the repository, the manifest's digest, the rest as qualifiers. */
function imagePurl({ digest, platform }: BomInput["image"], repository: string, tag: string | undefined): string {
  const name = (repository.split("/").at(-1) ?? repository).toLowerCase();
  const [, arch] = platform.split("/");
  const isReference = /^[a-z0-9][a-z0-9.-]*(?::\d+)?(?:\/[a-z0-9][a-z0-9._-]*)+$/.test(repository);
  const qualifiers = {
    ...(arch === undefined ? {} : { arch }),
    ...(isReference ? { repository_url: repository } : {}),
    ...(tag === undefined ? {} : { tag }),
  };
  return new PackageURL("oci", undefined, name, digest, qualifiers, undefined).toString();
}

function osComponent(os: OperatingSystem): Component {
  const version = os.versionId ?? os.codename;
  return {
    ref: `os:${os.id}${version === undefined ? "" : `@${version}`}`,
    kind: "operating-system",
    name: os.id,
    ...(version === undefined ? {} : { version }),
    licenses: [],
    hashes: [],
    locations: [],
    dependsOn: [],
    knowsDependencies: false,
    facts: os.prettyName === undefined ? [] : [["seaworthy:os:prettyName", oneLine(os.prettyName)]],
  };
}

function componentOf(item: Package, refs: ReadonlySet<string>): Component {
  const dependsOn = (item.requires ?? []).filter((ref) => refs.has(ref) && ref !== item.purl);
  return {
    ref: item.purl,
    kind: "library",
    ...nameOf(item),
    ...given("version", item.version),
    purl: item.purl,
    ...given("supplier", item.supplier),
    licenses: readLicenses(item.licenses),
    hashes: (item.hashes ?? []).toSorted((a, b) => (a.algorithm < b.algorithm ? -1 : 1)),
    ...given("homepage", item.homepage !== undefined && isUrl(item.homepage) ? item.homepage : undefined),
    locations: item.locations.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    dependsOn: [...new Set(dependsOn)].sort(),
    knowsDependencies: statedDependencies.has(item.type),
    facts: factsOf(item),
  };
}

/** The scope or namespace stands in a field of its own where the ecosystem has one. */
function nameOf({ type, name }: Package): { name: string; group?: string } {
  const slash = type === "npm" || type === "composer" ? name.indexOf("/") : type === "maven" ? name.search(/[:/]/) : -1;
  return slash <= 0 ? { name } : { group: name.slice(0, slash), name: name.slice(slash + 1) };
}

function factsOf(item: Package): [string, string][] {
  const facts: [string, string | undefined][] = [
    ["seaworthy:package:type", item.type],
    ["seaworthy:package:architecture", item.arch],
    ["seaworthy:package:development", item.development === true ? "true" : undefined],
    ["seaworthy:package:modularity", item.modularity],
    ["seaworthy:package:ownedBy", item.ownedBy],
    ["seaworthy:package:thirdParty", item.thirdParty === true ? "true" : undefined],
    ["seaworthy:source:name", item.source?.name],
    ["seaworthy:source:version", item.source?.version],
    ...item.locations.flatMap(({ path, layer }): [string, string | undefined][] => [
      ["seaworthy:path", path],
      ["seaworthy:layer:diffId", layer?.diffId],
      ["seaworthy:layer:index", layer === undefined ? undefined : String(layer.index)],
    ]),
    ["seaworthy:system", isSystemType(item.type) ? "true" : undefined],
  ];
  const stated = facts.flatMap(([name, value]): [string, string][] =>
    value === undefined || value === "" ? [] : [[name, oneLine(value)]],
  );
  const unique = new Map(stated.map((fact) => [fact.join("\n"), fact]));
  return [...unique.keys()].sort().flatMap((key) => {
    const fact = unique.get(key);
    return fact === undefined ? [] : [fact];
  });
}

function isUrl(text: string): boolean {
  return /^https?:\/\/[^\s"<>\\^`{|}]+$/.test(text) && URL.canParse(text);
}

function given<K extends string>(key: K, value: string | undefined): { [P in K]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: string });
}
