import { z } from "zod";
import { collect, type ReadSbom, type Stated } from "./document.ts";

const spdxPackage = z.looseObject({
  SPDXID: z.string(),
  name: z.string(),
  versionInfo: z.string().optional(),
  supplier: z.string().optional(),
  homepage: z.string().optional(),
  licenseDeclared: z.string().optional(),
  licenseConcluded: z.string().optional(),
  primaryPackagePurpose: z.string().optional(),
  checksums: z.array(z.looseObject({ algorithm: z.string(), checksumValue: z.string() })).optional(),
  externalRefs: z
    .array(z.looseObject({ referenceCategory: z.string(), referenceType: z.string(), referenceLocator: z.string() }))
    .optional(),
  annotations: z.array(z.looseObject({ comment: z.string() })).optional(),
});

export const spdx2 = z.looseObject({
  spdxVersion: z.string().regex(/^SPDX-2\.\d$/),
  name: z.string().optional(),
  packages: z.array(spdxPackage).optional(),
  hasExtractedLicensingInfos: z
    .array(z.looseObject({ licenseId: z.string(), extractedText: z.string().optional(), name: z.string().optional() }))
    .optional(),
});

type SpdxPackage = z.infer<typeof spdxPackage>;

/** Purposes of packages that contain others. */
const groups: ReadonlySet<string> = new Set(["CONTAINER", "OPERATING-SYSTEM", "OPERATING_SYSTEM", "FILE", "ARCHIVE"]);

/** Reads an SPDX 2.2 or 2.3 document (JSON): a package is what has a purl; the distribution stands in the purls only. */
export function readSpdx2(document: z.infer<typeof spdx2>): ReadSbom {
  const names = new Map(
    (document.hasExtractedLicensingInfos ?? []).map((one) => [one.licenseId, one.extractedText ?? one.name]),
  );
  const packages = document.packages ?? [];
  const root = packages.find(({ primaryPackagePurpose }) => primaryPackagePurpose === "CONTAINER");
  const digest = root?.checksums?.find(({ algorithm }) => algorithm === "SHA256")?.checksumValue;
  return collect(
    {
      format: document.spdxVersion.replace("-", " "),
      ...(root === undefined ? {} : { name: root.name }),
      ...(digest === undefined ? {} : { digest: `sha256:${digest}` }),
    },
    undefined,
    packages.flatMap((one) => statedOf(one, names)),
  );
}

function statedOf(one: SpdxPackage, names: ReadonlyMap<string, string | undefined>): Stated[] {
  const purl = one.externalRefs?.find(({ referenceType }) => referenceType === "purl")?.referenceLocator;
  if (purl?.startsWith("pkg:oci/") === true || purl?.startsWith("pkg:docker/") === true) return [];
  if (purl === undefined) {
    const isGroup =
      groups.has(one.primaryPackagePurpose ?? "") ||
      /^SPDXRef-(?:DocumentRoot|OperatingSystem|Application|ContainerImage|File)/.test(one.SPDXID);
    return isGroup ? [] : [{ nameless: `${one.name} ${one.versionInfo ?? ""}`.trim() }];
  }
  const facts = new Map((one.annotations ?? []).map(({ comment }) => splitFact(comment)));
  const supplier = /^(?:Organization|Person): ([^(]+)/.exec(one.supplier ?? "")?.[1]?.trim();
  const sourceName = facts.get("seaworthy:source:name");
  const license = [one.licenseDeclared, one.licenseConcluded].find(
    (text) => text !== undefined && text !== "NOASSERTION" && text !== "NONE",
  );
  const ownedBy = facts.get("seaworthy:package:ownedBy");
  const modularity = facts.get("seaworthy:package:modularity");
  const path = facts.get("seaworthy:path");
  return [
    {
      stated: {
        purl,
        licenses: license === undefined ? [] : license.split(" AND ").map((part) => names.get(part) ?? part),
        hashes: [],
        locations: path === undefined ? [] : [{ path }],
        ...(sourceName === undefined
          ? {}
          : { source: { name: sourceName, version: facts.get("seaworthy:source:version") ?? "" } }),
        ...(supplier === undefined ? {} : { supplier }),
        ...(one.homepage === undefined || one.homepage === "NOASSERTION" ? {} : { homepage: one.homepage }),
        ...(ownedBy === undefined ? {} : { ownedBy }),
        ...(modularity === undefined ? {} : { modularity }),
      },
    },
  ];
}

function splitFact(comment: string): [string, string] {
  const at = comment.indexOf("=");
  return at < 0 ? [comment, ""] : [comment.slice(0, at), comment.slice(at + 1)];
}
