import { isSystemType, type OperatingSystem } from "../../ecosystems/index.ts";
import type { PackageDraft } from "../cataloger.ts";
import { type Packager, packagers } from "./packagers.ts";

/** Whether a package comes from a third party, and from whom. */
export interface PackageOrigin {
  /** Absent if nothing states it. */
  readonly thirdParty?: boolean;
  /** Known publisher. */
  readonly packager?: string;
}

type Stated = Pick<PackageDraft, "type" | "name" | "version" | "origin" | "supplier" | "supplierContact">;

/**
 * Tells whether a package of an operating system comes from a repository of a third party, whose packages the
 * distribution's advisories do not cover: by the form of its version, its maintainer, a repository file with its name,
 * or an `Origin` or vendor that is not the distribution. Pure.
 * @param repositories hosts in the image's repository files.
 */
export function originOf(
  stated: Stated,
  os: OperatingSystem | undefined,
  repositories: ReadonlySet<string> = new Set(),
): PackageOrigin {
  if (!isSystemType(stated.type)) return {};
  const isForeign = isFromElsewhere(stated.origin, os);
  // What the distribution's own vendor built, it maintains.
  if (isForeign === false) return { thirdParty: false };
  const packager = packagers.find((candidate) => isBy(candidate, stated, repositories));
  if (packager !== undefined && !(packager.name === "EPEL" && os?.id === "fedora")) {
    return { thirdParty: true, packager: packager.name };
  }
  return isForeign === undefined ? {} : { thirdParty: isForeign };
}

function isBy(
  { types, packages, version, contact, supplier, host }: Packager,
  stated: Stated,
  repositories: ReadonlySet<string>,
): boolean {
  if (!types.includes(stated.type)) return false;
  const isNamed = packages?.test(stated.name) ?? true;
  if (!isNamed) return false;
  if (version?.test(stated.version ?? "") === true) return true;
  const addresses = addressesOf(stated);
  if (contact !== undefined && addresses.some((address) => contact.test(address))) return true;
  if (supplier?.test(stated.supplier ?? "") === true) return true;
  // The distribution has packages of these names, too, and an image may have both repositories.
  if (packages === undefined || host === undefined || addresses.length > 0) return false;
  return [...repositories].some((name) => host.test(name));
}

/** The maintainer's address, and those in rpm's vendor: `NGINX Packaging <nginx-packaging@f5.com>`. */
function addressesOf({ supplierContact, origin }: Stated): string[] {
  const inOrigin = [...(origin ?? "").matchAll(/<([^<>\s@]+@[^<>\s@]+)>/g)].map(([, address = ""]) => address);
  return [...(supplierContact === undefined ? [] : [supplierContact]), ...inOrigin].map((text) => text.toLowerCase());
}

/** Returns whether `Origin` or the vendor differs from the distribution; undefined if neither is stated. */
function isFromElsewhere(origin: string | undefined, os: OperatingSystem | undefined): boolean | undefined {
  if (origin === undefined || os === undefined) return undefined;
  // Projects of openSUSE's build service, of which only those of the distributions are their own.
  const project = /^obs:\/\/build\.(?:opensuse\.org|suse\.de)\/([^/]+)/i.exec(origin)?.[1];
  if (project !== undefined) return !/^(?:openSUSE|SUSE)(?::|$)/.test(project);
  const words = new Set(origin.toLowerCase().match(/[a-z]+/g) ?? []);
  return ![os.id, ...(vendors[os.id] ?? [])].some((name) => words.has(name));
}

/** Vendor names of distributions, if they differ from their ids. */
const vendors: Readonly<Record<string, readonly string[]>> = {
  amzn: ["amazon"],
  azurelinux: ["microsoft"],
  mariner: ["microsoft"],
  ol: ["oracle"],
  "opensuse-leap": ["opensuse", "suse"],
  "opensuse-tumbleweed": ["opensuse", "suse"],
  photon: ["vmware", "broadcom"],
  rhel: ["hat"],
  sles: ["suse"],
};
