/** Parts of an SPDX 2.3 document that are written, named as in its JSON form. */
export interface SpdxDocument {
  readonly spdxVersion: "SPDX-2.3";
  readonly dataLicense: "CC0-1.0";
  readonly SPDXID: string;
  readonly name: string;
  readonly documentNamespace: string;
  readonly creationInfo: { readonly created: string; readonly creators: readonly string[] };
  readonly comment?: string;
  readonly packages: readonly SpdxPackage[];
  readonly hasExtractedLicensingInfos?: readonly {
    readonly licenseId: string;
    readonly name: string;
    readonly extractedText: string;
  }[];
  readonly relationships: readonly SpdxRelationship[];
}

export interface SpdxPackage {
  readonly SPDXID: string;
  readonly name: string;
  readonly versionInfo?: string;
  readonly downloadLocation: string;
  readonly filesAnalyzed: false;
  readonly supplier: string;
  readonly homepage?: string;
  readonly sourceInfo?: string;
  readonly licenseConcluded: string;
  readonly licenseDeclared: string;
  readonly copyrightText: string;
  readonly primaryPackagePurpose: "APPLICATION" | "CONTAINER" | "LIBRARY" | "OPERATING_SYSTEM";
  readonly checksums?: readonly { readonly algorithm: string; readonly checksumValue: string }[];
  readonly externalRefs?: readonly {
    readonly referenceCategory: string;
    readonly referenceType: string;
    readonly referenceLocator: string;
  }[];
  readonly annotations?: readonly SpdxAnnotation[];
}

export interface SpdxAnnotation {
  readonly annotationDate: string;
  readonly annotationType: "OTHER";
  readonly annotator: string;
  readonly comment: string;
}

export interface SpdxRelationship {
  readonly spdxElementId: string;
  readonly relationshipType: string;
  readonly relatedSpdxElement: string;
}
