import { distributionOf, ecosystemOf, isSystemType } from "../ecosystems/index.ts";
import type { OperatingSystem, Package } from "../packages/index.ts";
import { products } from "./cpe-names.ts";

/**
 * Returns the most likely CPE 2.3 name of a package (NISTIR 7695, 6.2: formatted strings). Package databases state
 * none, so vendor and product come from a list of exceptions, the namespace, or the name. Undefined without a version,
 * if vendor or product would be empty, or for an
 * application of the image alone, which may have the name of another product.
 */
export function cpeOf({ type, name, version, source, role }: Package): string | undefined {
  if (version === undefined || version === "" || role === "application") return undefined;
  const isSystem = isSystemType(type);
  const { target, vendorAndProduct } = ecosystemOf(type).cpe ?? {};
  const ownName = (type === "generic" ? name.slice(name.lastIndexOf("/") + 1) : name).toLowerCase();
  const origin = isSystem ? (source?.name.toLowerCase() ?? ownName) : ownName;
  const existing = products.get(isSystem ? origin : ownName) ?? (isSystem ? products.get(ownName) : undefined);
  const [vendor, product] = (isSystem || type === "generic" ? existing : undefined) ??
    vendorAndProduct?.(ownName) ?? [origin, origin];
  if (isVoid(vendor) || isVoid(product)) return undefined;
  return cpe("a", vendor, product, isSystem ? upstreamVersion(type, version) : plainVersion(type, version), target);
}

/** Returns the CPE 2.3 name of a distribution; undefined if it is unknown. */
export function osCpe({ id, versionId }: OperatingSystem): string | undefined {
  const vendorAndProduct = distributionOf({ id })?.cpe;
  return vendorAndProduct === undefined || versionId === undefined
    ? undefined
    : cpe("o", vendorAndProduct[0], vendorAndProduct[1], versionId);
}

/** Removes epoch, packaging revision and repacking marks, because vendors number their releases without them. */
function upstreamVersion(type: Package["type"], version: string): string {
  const plain = version.replace(/^\d+:/, "");
  const upstream = ecosystemOf(type).cpe?.withoutRevision?.(plain) ?? plain;
  return upstream.replace(/[+~](?:dfsg|ds|repack|deb|really)[\w.+~]*$/, "");
}

function plainVersion(type: Package["type"], version: string): string {
  return ecosystemOf(type).plainVersion?.(version) ?? version;
}

function cpe(part: "a" | "o", vendor: string, product: string, version: string, target = "*"): string {
  const words = [vendor, product, version, "*", "*", "*", "*"].map((word) => (word === "*" ? word : quoted(word)));
  return ["cpe", "2.3", part, ...words, target === "*" ? target : quoted(target), "*", "*"].join(":");
}

/**
 * Quotes a word: letters, digits, `_`, `-` and `.` stay, other printable ASCII is escaped, blanks become underscores.
 */
function quoted(word: string): string {
  const text = word
    .toLowerCase()
    .replace(/[^\x21-\x7e]+/g, "_")
    .replace(/[^\w.-]/g, "\\$&");
  return isVoid(text) ? "*" : text;
}

/** Returns whether a word is a lone hyphen, which means "not applicable" in a CPE name and cannot be quoted. */
function isVoid(word: string): boolean {
  return word.trim() === "" || word === "-";
}
