import { defined, type PackageDraft, withoutAddresses } from "../../cataloger.ts";
import type { FileHashes } from "../../package.ts";

/** Facts of an rpm package, however it is stored. */
export interface RpmFacts {
  readonly name: string;
  readonly version: string;
  readonly release: string;
  readonly epoch?: number;
  readonly arch?: string;
  readonly vendor?: string;
  /** File name of the source package. */
  readonly sourceRpm?: string;
  readonly license?: string;
  readonly url?: string;
  readonly modularityLabel?: string;
  readonly provides?: readonly string[];
  readonly requires?: readonly string[];
  readonly files?: readonly string[];
  readonly fileHashes?: readonly FileHashes[];
  readonly installedBytes?: number;
}

/**
 * Creates a package from rpm facts. The epoch precedes the version (`1:2.0-3`) and is a qualifier of the purl, as in
 * PURL-TYPES.
 */
export function rpmDraft(facts: RpmFacts): PackageDraft {
  const { name, epoch, vendor, license, provides, requires } = facts;
  const versionRelease = facts.release === "" ? facts.version : `${facts.version}-${facts.release}`;
  return {
    type: "rpm",
    name,
    version: epoch === undefined ? versionRelease : `${epoch}:${versionRelease}`,
    purlVersion: versionRelease,
    ...(epoch === undefined ? {} : { qualifiers: { epoch: String(epoch) } }),
    licenses: license === undefined ? [] : [license],
    ...defined({
      arch: facts.arch,
      source: sourceOf(facts.sourceRpm),
      supplier: withoutAddresses(vendor),
      origin: vendor,
      homepage: facts.url,
      modularity: facts.modularityLabel,
      files: facts.files,
      fileHashes: facts.fileHashes,
      installedBytes: facts.installedBytes,
      provides,
      needs: requires,
    }),
  };
}

/** Parses the name of a source rpm: `openssl-libs-1.1.1k-9.el8.src.rpm` is `openssl-libs` in version `1.1.1k-9.el8`. */
export function sourceOf(file: string | undefined): PackageDraft["source"] {
  const [, name, version] = /^(.+)-([^-]+-[^-]+)\.(?:no)?src\.rpm$/.exec(file ?? "") ?? [];
  return name === undefined || version === undefined ? undefined : { name, version };
}
