import type { PackageURL } from "packageurl-js";
import { ecosystemOf, isPackageType } from "../ecosystems/index.ts";
import { type Reference, tryParseReference } from "../references/index.ts";
import type { VexItem } from "./statement.ts";

/** Compares a statement's item with a subject: equal, different, or nearly equal with the reason. */
export type ItemMatch = { readonly kind: "same" | "other" } | { readonly kind: "near"; readonly why: string };

const same: ItemMatch = { kind: "same" };
const other: ItemMatch = { kind: "other" };

/** Names and digests of an image that a statement may use. */
export interface ImageIdentity {
  /** Image reference, or path of an archive. */
  readonly name: string;
  readonly tags: readonly string[];
  /** Digests of manifest and config, `sha256:…`. */
  readonly digests: readonly string[];
  /** `os/architecture[/variant]`. */
  readonly platform: string;
}

/**
 * Compares an item with a package (OpenVEX 0.2.0, "Product matching"): type, namespace and name are equal; no version
 * means any; the item's qualifiers and subpath are among the package's.
 */
export function matchPackage(item: VexItem, purl: PackageURL): ItemMatch {
  const statedPurl = item.purl;
  if (statedPurl === undefined || coordinates(statedPurl) !== coordinates(purl)) return other;
  if ((statedPurl.version ?? "") !== "" && plainVersion(statedPurl) !== plainVersion(purl)) {
    return {
      kind: "near",
      why: `it is about version ${statedPurl.version}, but the installed version is ${purl.version ?? "unknown"}`,
    };
  }
  for (const [key, value] of Object.entries(statedPurl.qualifiers ?? {})) {
    const actual = purl.qualifiers?.[key];
    if (actual !== value) {
      return { kind: "near", why: `its qualifier ${key}=${value} differs from the package's (${actual ?? "none"})` };
    }
  }
  if ((statedPurl.subpath ?? "") !== "" && statedPurl.subpath !== purl.subpath) {
    return { kind: "near", why: `it is about the subpath ${statedPurl.subpath}` };
  }
  return same;
}

/** Compares an item with an image: by digest, otherwise by name if nothing contradicts it. */
export function matchImage(item: VexItem, image: ImageIdentity): ItemMatch {
  const digests = image.digests.map((digest) => digest.replace(/^sha256:/, ""));
  if (item.digests.some((digest) => digests.includes(digest))) return same;
  const { purl } = item;
  if (purl === undefined || !["oci", "docker"].includes(purl.type)) return other;
  const version = purl.version ?? "";
  if (/^sha256:/i.test(version)) {
    const isThis = digests.includes(version.slice("sha256:".length).toLowerCase());
    if (isThis) return same;
    return namesOf(image).some((name) => isNamed(purl, name))
      ? { kind: "near", why: `it is about the image ${version}` }
      : other;
  }
  if (!namesOf(image).some((name) => isNamed(purl, name))) return other;
  if (version !== "") return { kind: "near", why: `it names the tag ${version}, which can move to another image` };
  return qualified(purl, image);
}

function qualified({ qualifiers = {} }: PackageURL, { platform, tags }: ImageIdentity): ItemMatch {
  const arch = qualifiers?.["arch"];
  if (arch !== undefined && !platform.split("/").includes(arch)) {
    return { kind: "near", why: `it is about the architecture ${arch}` };
  }
  const tag = qualifiers?.["tag"];
  const tagNames = tags.map((reference) => reference.slice(reference.lastIndexOf(":") + 1));
  return tag === undefined || tagNames.includes(tag) ? same : { kind: "near", why: `it is about the tag ${tag}` };
}

function namesOf({ name, tags }: ImageIdentity): readonly Reference[] {
  return [name, ...tags].flatMap((text) => tryParseReference(text) ?? []);
}

/**
 * Returns whether a purl names a repository. Some authors omit the image's name from `repository_url`, others include
 * it.
 */
function isNamed(purl: PackageURL, { registry, repository }: Reference): boolean {
  const last = repository.slice(repository.lastIndexOf("/") + 1);
  if (purl.name.toLowerCase() !== last) return false;
  const directory = repository.slice(0, -last.length).replace(/\/$/, "");
  const namespace = purl.namespace ?? "";
  if (namespace !== "" && namespace !== directory) return false;
  const url = purl.qualifiers?.["repository_url"]
    ?.toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/\/$/, "");
  if (url === undefined) return true;
  const hosts = registry === "docker.io" ? ["docker.io", "index.docker.io", "registry-1.docker.io"] : [registry];
  return hosts.some((host) =>
    [`${host}/${repository}`, directory === "" ? host : `${host}/${directory}`].includes(url),
  );
}

/** Returns the coordinates of a purl, which identify a package: type, namespace and name. */
export function coordinates({ type, namespace, name }: PackageURL): string {
  return JSON.stringify([type, namespace ?? "", name]);
}

function plainVersion({ type, version }: PackageURL): string {
  const text = version ?? "";
  return isPackageType(type) ? (ecosystemOf(type).plainVersion?.(text) ?? text) : text;
}
