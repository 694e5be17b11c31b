import { writeCycloneDx, writeCycloneDxXml } from "./cyclonedx.ts";
import type { BomInput } from "./model.ts";
import { writeSpdxJson, writeSpdxTagValue } from "./spdx2.ts";
import { writeSpdx3 } from "./spdx3.ts";

/** SBOM format: media type, file name ending and writer. */
export interface SbomFormat {
  readonly mediaType: string;
  /** Ending of file names, without the leading dot. */
  readonly ending: string;
  /** Predicate type for attaching the document to an image. */
  readonly predicateType: string;
  write(input: BomInput): string | Promise<string>;
}

const cycloneDxPredicate = "https://cyclonedx.org/bom";

/** Formats by their `--format` names. Names without a version mean the most widely supported one. */
export const sbomFormats = {
  "cyclonedx-json": {
    mediaType: "application/vnd.cyclonedx+json",
    ending: "cdx.json",
    predicateType: cycloneDxPredicate,
    write: (input) => writeCycloneDx(input),
  },
  "cyclonedx-xml": {
    mediaType: "application/vnd.cyclonedx+xml",
    ending: "cdx.xml",
    predicateType: cycloneDxPredicate,
    write: (input) => writeCycloneDxXml(input),
  },
  "cyclonedx-1.7-json": {
    mediaType: "application/vnd.cyclonedx+json; version=1.7",
    ending: "cdx.json",
    predicateType: cycloneDxPredicate,
    write: (input) => writeCycloneDx(input, "1.7"),
  },
  "cyclonedx-1.7-xml": {
    mediaType: "application/vnd.cyclonedx+xml; version=1.7",
    ending: "cdx.xml",
    predicateType: cycloneDxPredicate,
    write: (input) => writeCycloneDxXml(input, "1.7"),
  },
  "spdx-json": {
    mediaType: "application/spdx+json",
    ending: "spdx.json",
    predicateType: "https://spdx.dev/Document",
    write: writeSpdxJson,
  },
  "spdx-tag-value": {
    mediaType: "text/spdx",
    ending: "spdx",
    predicateType: "https://spdx.dev/Document",
    write: writeSpdxTagValue,
  },
  "spdx-3-json": {
    mediaType: "application/spdx+json; version=3.0.1",
    ending: "spdx3.json",
    predicateType: "https://spdx.dev/Document/v3.0.1",
    write: writeSpdx3,
  },
} as const satisfies Readonly<Record<string, SbomFormat>>;

export type SbomFormatName = keyof typeof sbomFormats;
