import { z } from "zod";
import type { BomDocument } from "../model.ts";
import { collect, type ReadComponent, type ReadSbom } from "./document.ts";
import { Facts, hashOf, splitFact, splitLicenses } from "./facts.ts";

const spdxPackage = z.looseObject({
  SPDXID: z.string(),
  name: z.string(),
  versionInfo: z.string().optional(),
  supplier: z.string().optional(),
  homepage: z.string().optional(),
  downloadLocation: z.string().optional(),
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
  creationInfo: z.looseObject({ created: z.string().optional() }).optional(),
  packages: z.array(spdxPackage).optional(),
  relationships: z
    .array(z.looseObject({ spdxElementId: z.string(), relationshipType: z.string(), relatedSpdxElement: z.string() }))
    .optional(),
  hasExtractedLicensingInfos: z
    .array(z.looseObject({ licenseId: z.string(), extractedText: z.string().optional(), name: z.string().optional() }))
    .optional(),
});

type SpdxPackage = z.infer<typeof spdxPackage>;

/** Purposes of packages that contain others. */
const groups: ReadonlySet<string> = new Set(["CONTAINER", "OPERATING-SYSTEM", "OPERATING_SYSTEM", "FILE", "ARCHIVE"]);

/** Reads an SPDX 2.2 or 2.3 document. Packages are elements with a purl; only purls state the distribution. */
export function readSpdx2(document: z.infer<typeof spdx2>): ReadSbom {
  const names = new Map(
    (document.hasExtractedLicensingInfos ?? []).flatMap(({ licenseId, extractedText, name }) => {
      const text = extractedText ?? name;
      return text === undefined ? [] : [[licenseId, text]];
    }),
  );
  const { packages = [], relationships = [] } = document;
  const root = rootIn(packages, relationships);
  return collect(
    {
      format: document.spdxVersion.replace("-", " "),
      root: root === undefined ? undefined : rootOf(root),
      timestamp: document.creationInfo?.created,
    },
    undefined,
    packages.filter((pkg) => pkg !== root).flatMap((candidate) => readPackage(candidate, names)),
    edgesOf(relationships),
  );
}

type Relationships = NonNullable<z.infer<typeof spdx2>["relationships"]>;

/** Returns the image, or the single package that the document describes. */
function rootIn(packages: readonly SpdxPackage[], relationships: Relationships): SpdxPackage | undefined {
  const image = packages.find(({ primaryPackagePurpose }) => primaryPackagePurpose === "CONTAINER");
  if (image !== undefined) return image;
  const [only, another] = relationships.filter(
    ({ spdxElementId, relationshipType }) =>
      spdxElementId === "SPDXRef-DOCUMENT" && relationshipType.toUpperCase() === "DESCRIBES",
  );
  if (only === undefined || another !== undefined) return undefined;
  const described = packages.find(({ SPDXID }) => SPDXID === only.relatedSpdxElement);
  return packages.length > 1 ? described : undefined;
}

function edgesOf(relationships: Relationships): Map<string, string[]> {
  const edges = new Map<string, string[]>();
  for (const { spdxElementId, relationshipType, relatedSpdxElement } of relationships) {
    const isReverse = relationshipType === "DEPENDENCY_OF";
    if (!isReverse && relationshipType !== "DEPENDS_ON") continue;
    const [from, to] = isReverse ? [relatedSpdxElement, spdxElementId] : [spdxElementId, relatedSpdxElement];
    const existing = edges.get(from);
    if (existing === undefined) edges.set(from, [to]);
    else existing.push(to);
  }
  return edges;
}

function rootOf(pkg: SpdxPackage): BomDocument {
  const digest = pkg.checksums?.find(({ algorithm }) => algorithm === "SHA256")?.checksumValue;
  const platform = factsOf(pkg).get("seaworthy:image:platform");
  const purl = referenceOf(pkg, "purl")[0];
  return {
    kind: "document",
    isImage: pkg.primaryPackagePurpose === "CONTAINER",
    name: pkg.name,
    ...(pkg.versionInfo === undefined ? {} : { version: pkg.versionInfo }),
    ...(purl === undefined ? {} : { purl }),
    ...(digest === undefined ? {} : { digest: `sha256:${digest}` }),
    ...(platform === undefined ? {} : { platform }),
  };
}

function factsOf({ annotations = [] }: SpdxPackage): Facts {
  return new Facts(annotations.map(({ comment }) => splitFact(comment)));
}

function referenceOf({ externalRefs = [] }: SpdxPackage, type: string): string[] {
  return externalRefs.flatMap(({ referenceType, referenceLocator }) =>
    referenceType === type ? [referenceLocator] : [],
  );
}

function readPackage(pkg: SpdxPackage, names: ReadonlyMap<string, string>): ReadComponent[] {
  const [purl] = referenceOf(pkg, "purl");
  if (purl?.startsWith("pkg:oci/") === true || purl?.startsWith("pkg:docker/") === true) return [];
  if (purl === undefined) {
    const isGroup =
      groups.has(pkg.primaryPackagePurpose ?? "") ||
      /^SPDXRef-(?:DocumentRoot|OperatingSystem|Application|ContainerImage|File)/.test(pkg.SPDXID);
    return isGroup ? [] : [{ nameless: `${pkg.name} ${pkg.versionInfo ?? ""}`.trim() }];
  }
  const facts = factsOf(pkg);
  const [, supplier, contact] =
    /^(?:Organization|Person): ([^(]+?)\s*(?:\(([^()]+)\))?$/.exec(pkg.supplier ?? "") ?? [];
  const license = [pkg.licenseDeclared, pkg.licenseConcluded].find(isAsserted);
  const repository = /^git\+(https?:\/\/.+)$/.exec(pkg.downloadLocation ?? "")?.[1];
  return [
    {
      stated: {
        purl,
        ref: pkg.SPDXID,
        licenses: license === undefined ? [] : splitLicenses(license, names),
        hashes: (pkg.checksums ?? []).flatMap(({ algorithm, checksumValue }) => hashOf(algorithm, checksumValue)),
        locations: facts.locations(),
        ...(supplier === undefined ? {} : { supplier }),
        ...(contact === undefined ? {} : { supplierContact: contact }),
        ...(isAsserted(pkg.homepage) ? { homepage: pkg.homepage } : {}),
        ...(repository === undefined ? {} : { repository }),
        cpes: referenceOf(pkg, "cpe23Type"),
        ...facts.own(),
      },
    },
  ];
}

function isAsserted(text: string | undefined): text is string {
  return text !== undefined && text !== "NOASSERTION" && text !== "NONE";
}
