import { isPackageType, isSystemType } from "../../ecosystems/index.ts";
import {
  type OperatingSystem,
  originOf,
  type Package,
  type PackageHash,
  type PackageLocation,
} from "../../packages/index.ts";
import { parsePurl, purlName, versionWithEpoch } from "../../packages/purl.ts";

/** Package as stated in a document. Missing facts come from the purl. */
export interface StatedPackage {
  readonly purl: string;
  readonly source?: { readonly name: string; readonly version: string };
  readonly licenses: readonly string[];
  readonly supplier?: string;
  readonly supplierContact?: string;
  readonly homepage?: string;
  readonly repository?: string;
  readonly modularity?: string;
  readonly hashes: readonly PackageHash[];
  readonly locations: readonly PackageLocation[];
  readonly ownedBy?: string;
  readonly development?: boolean;
  readonly role?: NonNullable<Package["role"]>;
  readonly guessed?: NonNullable<Package["guessed"]>;
  /** True if the document says that a third party published it. */
  readonly thirdParty?: boolean;
  /** Id in the document's own relationships. */
  readonly ref?: string;
  /** CPE 2.3 formatted strings. */
  readonly cpes?: readonly string[];
}

/** Creates a package from its purl (purl specification); undefined if it is invalid or not a package type. */
export function packageOf(
  stated: StatedPackage,
): { readonly item: Package; readonly os?: OperatingSystem } | undefined {
  const purl = parsePurl(stated.purl);
  const type = purl?.type ?? "";
  if (purl === undefined || !isPackageType(type)) return undefined;
  const qualifiers = purl.qualifiers ?? {};
  const version = versionWithEpoch(type, purl.version ?? undefined, qualifiers["epoch"]);
  const source = stated.source ?? upstreamOf(qualifiers["upstream"], version);
  const arch = qualifiers["arch"];
  const os = isSystemType(type) ? osOf(qualifiers["distro"], purl.namespace ?? undefined) : undefined;
  const { licenses, hashes, locations } = stated;
  return {
    item: {
      type,
      name: purlName(type, purl),
      version,
      purl: stated.purl,
      licenses,
      locations,
      dependencies: [],
      ...(arch === undefined ? {} : { arch }),
      ...(source === undefined ? {} : { source }),
      ...(hashes.length === 0 ? {} : { hashes }),
      ...optional(stated),
      ...(stated.thirdParty === true
        ? { thirdParty: true }
        : originOf({ ...stated, type, name: purlName(type, purl), version }, os)),
    },
    ...(os === undefined ? {} : { os }),
  };
}

const optionalKeys = [
  "supplier",
  "supplierContact",
  "homepage",
  "repository",
  "modularity",
  "ownedBy",
  "development",
  "role",
  "guessed",
] as const satisfies readonly (keyof StatedPackage & keyof Package)[];

/** Returns the stated optional fields. */
function optional(stated: StatedPackage): Pick<StatedPackage, (typeof optionalKeys)[number]> {
  return Object.fromEntries(optionalKeys.flatMap((key) => (stated[key] === undefined ? [] : [[key, stated[key]]])));
}

/**
 * Parses `upstream=glibc` or `upstream=gcc-12@12.2.0`, as Syft and Seaworthy write it. Of a source rpm, only the name
 * counts.
 */
function upstreamOf(upstream: string | undefined, version: string | undefined): Package["source"] | undefined {
  if (upstream === undefined || version === undefined) return undefined;
  const rpm = /^(.+)-[^-]+-[^-]+\.src\.rpm$/.exec(upstream)?.[1];
  if (rpm !== undefined) return { name: rpm, version };
  const [name = upstream, upstreamVersion] = upstream.split("@");
  return { name, version: upstreamVersion ?? version };
}

/** Parses `distro=debian-12`. Returns undefined if it is absent: the release is then unknown. */
function osOf(distro: string | undefined, namespace: string | undefined): OperatingSystem | undefined {
  const [, id, versionId] = /^([a-z][\w.]*(?:-[a-z]+)*)-(\d[\w.]*)$/i.exec(distro ?? "") ?? [];
  if (id !== undefined && versionId !== undefined) return { id: id.toLowerCase(), versionId };
  // Trivy writes the bare version for some distributions.
  return distro !== undefined && /^\d/.test(distro) && namespace !== undefined
    ? { id: namespace, versionId: distro }
    : undefined;
}
