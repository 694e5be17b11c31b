interface Draft {
  [key: string]: unknown;
}

/**
 * Converts an SPDX 2.2 or 2.3 tag-value document (SPDX 2.3, clauses 6 to 12) to the relevant parts of its JSON form.
 * Tags belong to the last named package, file, snippet or license.
 */
export function spdxFromTagValue(text: string): unknown {
  const packages: Draft[] = [];
  const licenses: Draft[] = [];
  const relationships: Draft[] = [];
  const document: Draft = { packages, hasExtractedLicensingInfos: licenses, relationships };
  const byId = new Map<string, Draft>();
  let current: Draft = document;
  let comment = "";
  for (const [tag, value] of tagsOf(text)) {
    switch (tag) {
      case "SPDXVersion":
        document["spdxVersion"] = value;
        break;
      case "DocumentName":
        document["name"] = value;
        break;
      case "Created":
        document["creationInfo"] = { created: value };
        break;
      case "PackageName":
        current = { name: value, SPDXID: "", checksums: [], externalRefs: [], annotations: [] };
        packages.push(current);
        break;
      case "LicenseID":
        current = { licenseId: value };
        licenses.push(current);
        break;
      case "FileName":
      case "SnippetSPDXID":
        current = { checksums: [], externalRefs: [] };
        break;
      case "SPDXID":
        current["SPDXID"] = value;
        byId.set(value, current);
        break;
      case "Relationship": {
        const [spdxElementId = "", relationshipType = "", relatedSpdxElement = ""] = value.split(/\s+/);
        relationships.push({ spdxElementId, relationshipType, relatedSpdxElement });
        break;
      }
      case "AnnotationComment":
        comment = value;
        break;
      case "SPDXREF":
        push(byId.get(value), "annotations", { comment });
        break;
      case "PackageChecksum": {
        const [, algorithm, checksumValue] = /^([\w-]+):\s*(\S+)$/.exec(value) ?? [];
        if (algorithm !== undefined) push(current, "checksums", { algorithm, checksumValue });
        break;
      }
      case "ExternalRef": {
        const [referenceCategory = "", referenceType = "", referenceLocator = ""] = value.split(/\s+/);
        push(current, "externalRefs", { referenceCategory, referenceType, referenceLocator });
        break;
      }
      default: {
        const key = plainTags[tag];
        if (key !== undefined) current[key] = value;
      }
    }
  }
  return document;
}

/** Tags with a single text, with their JSON keys. */
const plainTags: Readonly<Record<string, string>> = {
  PackageVersion: "versionInfo",
  PackageSupplier: "supplier",
  PackageDownloadLocation: "downloadLocation",
  PackageHomePage: "homepage",
  PackageLicenseConcluded: "licenseConcluded",
  PackageLicenseDeclared: "licenseDeclared",
  PrimaryPackagePurpose: "primaryPackagePurpose",
  ExtractedText: "extractedText",
  LicenseName: "name",
};

/** Yields tags with their values; those in `<text>` may span lines. */
function* tagsOf(text: string): Iterable<readonly [tag: string, value: string]> {
  const tags = /^([A-Za-z]\w*):[ \t]*(?:<text>([\s\S]*?)<\/text>|(.*))\r?$/gm;
  for (const [, tag = "", long, short] of text.matchAll(tags)) yield [tag, long ?? (short ?? "").trim()];
}

function push(draft: Draft | undefined, key: string, value: unknown): void {
  const list = draft?.[key];
  if (Array.isArray(list)) list.push(value);
}
