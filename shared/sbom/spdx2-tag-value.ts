import type { SpdxAnnotation, SpdxDocument, SpdxPackage } from "./spdx2-model.ts";

/** Formats an SPDX 2.3 document as tag-value (SPDX 2.3, clauses 6 to 12). */
export function spdxTagValue(document: SpdxDocument): string {
  const sections = [
    documentSection(document),
    ...document.packages.map(packageSection),
    (document.hasExtractedLicensingInfos ?? []).map(({ licenseId, name, extractedText }) =>
      [tag("LicenseID", licenseId), tag("ExtractedText", extractedText, true), tag("LicenseName", name)].join("\n"),
    ),
    document.relationships.map(({ spdxElementId, relationshipType, relatedSpdxElement }) =>
      tag("Relationship", `${spdxElementId} ${relationshipType} ${relatedSpdxElement}`),
    ),
    document.packages.flatMap(({ SPDXID, annotations }) =>
      (annotations ?? []).map((annotation) => annotationSection(SPDXID, annotation)),
    ),
  ];
  return `${sections
    .map((section) => (typeof section === "string" ? section : section.join("\n")))
    .filter((section) => section !== "")
    .join("\n\n")}\n`;
}

function documentSection(document: SpdxDocument): string {
  return [
    tag("SPDXVersion", document.spdxVersion),
    tag("DataLicense", document.dataLicense),
    tag("SPDXID", document.SPDXID),
    tag("DocumentName", document.name),
    tag("DocumentNamespace", document.documentNamespace),
    ...optional("DocumentComment", document.comment, true),
    ...document.creationInfo.creators.map((creator) => tag("Creator", creator)),
    tag("Created", document.creationInfo.created),
  ].join("\n");
}

function packageSection(pkg: SpdxPackage): string {
  return [
    tag("PackageName", pkg.name),
    tag("SPDXID", pkg.SPDXID),
    ...optional("PackageVersion", pkg.versionInfo),
    tag("PackageSupplier", pkg.supplier),
    tag("PackageDownloadLocation", pkg.downloadLocation),
    tag("FilesAnalyzed", "false"),
    ...(pkg.checksums ?? []).map(({ algorithm, checksumValue }) =>
      tag("PackageChecksum", `${algorithm}: ${checksumValue}`),
    ),
    ...optional("PackageHomePage", pkg.homepage),
    ...optional("PackageSourceInfo", pkg.sourceInfo, true),
    tag("PackageLicenseConcluded", pkg.licenseConcluded),
    tag("PackageLicenseDeclared", pkg.licenseDeclared),
    tag("PackageCopyrightText", pkg.copyrightText),
    tag("PrimaryPackagePurpose", pkg.primaryPackagePurpose.replace("_", "-")),
    ...(pkg.externalRefs ?? []).map(({ referenceCategory, referenceType, referenceLocator }) =>
      tag("ExternalRef", `${referenceCategory} ${referenceType} ${referenceLocator}`),
    ),
  ].join("\n");
}

function annotationSection(id: string, { annotator, annotationDate, annotationType, comment }: SpdxAnnotation): string {
  return [
    tag("Annotator", annotator),
    tag("AnnotationDate", annotationDate),
    tag("AnnotationComment", comment, true),
    tag("AnnotationType", annotationType),
    tag("SPDXREF", id),
  ].join("\n");
}

function optional(name: string, value: string | undefined, isText = false): string[] {
  return value === undefined ? [] : [tag(name, value, isText)];
}

/** Formats a value on one line, or several in `<text>`, whose end tag the value must not contain. */
function tag(name: string, value: string, isText = false): string {
  if (!isText) return `${name}: ${value.replace(/\s*[\r\n]+\s*/g, " ")}`;
  return `${name}: <text>${value.replaceAll("</text>", "<\u200b/text>")}</text>`;
}
