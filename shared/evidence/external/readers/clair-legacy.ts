import { z } from "zod";
import { vulnerability } from "../finding.ts";
import type { ExternalContent, ExternalFinding } from "../report.ts";
import { contentOf, count, entriesOf, hasKeys, jsonReader, listOf, maybe, text, valueAt } from "./reader.ts";

/** Clair 2 gets no data since 2020, so its reports are no evidence, whatever they list. */
function outdated(form: string, findings: readonly ExternalFinding[]): ExternalContent {
  return contentOf("clair", findings, {
    about: "image",
    gaps: [`it is a report of ${form}, a client of Clair 2, which gets no vulnerability data. Use Clair 4`],
  });
}

/** JSON of clair-scanner. Read, but it never counts as evidence. */
export const clairScanner = jsonReader(
  { tool: "clair", title: "clair-scanner", subjects: ["image"], isRefused: true },
  {
    recognize: (value) => hasKeys(value, "image", "unapproved", "vulnerabilities"),
    schema: z.looseObject({
      vulnerabilities: listOf(
        z.looseObject({
          vulnerability: text.min(1),
          featurename: text,
          featureversion: text.default(""),
          severity: maybe,
          fixedby: maybe,
        }),
      ),
    }),
    read: ({ vulnerabilities }) =>
      outdated(
        "clair-scanner",
        vulnerabilities.map((one) =>
          vulnerability({
            tool: "clair",
            id: one.vulnerability,
            level: one.severity,
            name: one.featurename,
            version: one.featureversion,
            fixedVersion: one.fixedby,
          }),
        ),
      ),
  },
);

const feature = z.looseObject({
  Name: text.min(1),
  Severity: maybe,
  FeatureName: text,
  FeatureVersion: text.default(""),
  FixedBy: maybe,
});

const klarFinding = (one: z.infer<typeof feature>): ExternalFinding =>
  vulnerability({
    tool: "clair",
    id: one.Name,
    level: one.Severity,
    name: one.FeatureName,
    version: one.FeatureVersion,
    fixedVersion: one.FixedBy,
  });

/** JSON of Klar. Read, but it never counts as evidence. */
export const klar = jsonReader(
  { tool: "clair", title: "Klar", subjects: ["image"], isRefused: true },
  {
    recognize: (value) => hasKeys(value, "LayerCount", "Vulnerabilities"),
    schema: z.looseObject({ LayerCount: count, Vulnerabilities: entriesOf(listOf(feature)).nullable() }),
    read: ({ Vulnerabilities: bySeverity }) =>
      outdated(
        "Klar",
        (bySeverity ?? []).flatMap(([, list]) => list.map(klarFinding)),
      ),
  },
);

const quayFeature = z.looseObject({
  Name: text,
  Version: text.default(""),
  Vulnerabilities: listOf(z.looseObject({ Name: text.min(1), Severity: maybe, FixedBy: maybe })),
});

/** The security answer of Quay's API, in the model of Clair 2. Read, but it never counts as evidence. */
export const quay = jsonReader(
  { tool: "clair", title: "Quay", subjects: ["image"], isRefused: true },
  {
    recognize: (value) =>
      hasKeys(value, "status", "data") && hasKeys(valueAt(valueAt(value, "data"), "Layer"), "Features"),
    schema: z.looseObject({
      status: text,
      data: z.looseObject({ Layer: z.looseObject({ Features: listOf(quayFeature) }) }),
    }),
    read: ({ data }) =>
      outdated(
        "Quay",
        data.Layer.Features.flatMap(({ Name, Version, Vulnerabilities }) =>
          Vulnerabilities.map((one) => klarFinding({ ...one, FeatureName: Name, FeatureVersion: Version })),
        ),
      ),
  },
);
