import { z } from "zod";
import { digestsIn, problem, vulnerability } from "../finding.ts";
import type { ExternalContent, ExternalFinding } from "../report.ts";
import { hasKeys, jsonReader, maybe, text } from "./reader.ts";

const vulnerabilitySchema = z.looseObject({
  VulnerabilityID: text.min(1),
  VendorIDs: z.array(text).nullish(),
  PkgName: text.min(1),
  PkgPath: maybe,
  PkgIdentifier: z.looseObject({ PURL: maybe }).nullish(),
  InstalledVersion: text.default(""),
  FixedVersion: maybe,
  Severity: text.min(1),
  Title: maybe,
  PublishedDate: maybe,
});

/** What Trivy found in one target. */
export const trivyResult = z.looseObject({
  Target: text,
  Class: maybe,
  Vulnerabilities: z.array(vulnerabilitySchema).nullish(),
  Misconfigurations: z
    .array(
      z.looseObject({
        ID: text.min(1),
        AVDID: maybe,
        Title: text.default(""),
        Severity: text.min(1),
        Status: text.min(1),
        CauseMetadata: z.looseObject({ StartLine: z.number().nullish() }).nullish(),
      }),
    )
    .nullish(),
  Secrets: z
    .array(
      z.looseObject({
        RuleID: text.min(1),
        Severity: text.min(1),
        Title: text.default(""),
        StartLine: z.number().nullish(),
      }),
    )
    .nullish(),
  Licenses: z.array(z.looseObject({ Severity: text.min(1), PkgName: text.default(""), Name: text.min(1) })).nullish(),
  ExperimentalModifiedFindings: z
    .array(
      z.looseObject({ Type: text, Status: text.default("ignored"), Statement: maybe, Finding: z.unknown().optional() }),
    )
    .nullish(),
});
type Result = z.infer<typeof trivyResult>;

/** Layout 2 of Trivy's JSON. */
export const trivySchema = z.looseObject({
  SchemaVersion: z.literal(2, "is an unsupported version"),
  Trivy: z.looseObject({ Version: maybe }).nullish(),
  CreatedAt: maybe,
  ArtifactName: text,
  ArtifactType: text.min(1),
  Metadata: z.looseObject({ ImageID: maybe, RepoDigests: z.array(text).nullish() }).nullish(),
  // Trivy omits the list if it examined nothing or failed.
  Results: z.array(trivyResult).min(1, "is empty, so nothing was examined"),
});

/**
 * Trivy's JSON, layout 2 (aquasecurity/trivy pkg/types/report.go). Misconfigurations count unless they passed or are
 * excepted.
 */
export const trivy = jsonReader(
  { tool: "trivy", title: "Trivy", subjects: ["image", "source", "host"] },
  { recognize: (value) => hasKeys(value, "SchemaVersion"), schema: trivySchema, read: readTrivy },
);

function readTrivy(document: z.infer<typeof trivySchema>): ExternalContent {
  const { ArtifactType: type, Metadata: metadata, Results: results, CreatedAt: created } = document;
  const findings = results.flatMap((result) => trivyFindings(result));
  const config = digestsIn([metadata?.ImageID ?? ""])[0];
  return {
    tool: "trivy",
    ...(document.Trivy?.Version == null ? {} : { version: document.Trivy.Version }),
    ...statedSubject(type),
    listsPackages: results.some(({ Class }) => Class === "os-pkgs" || Class === "lang-pkgs"),
    manifests: digestsIn(metadata?.RepoDigests ?? []),
    ...(config === undefined ? {} : { config }),
    findings,
    gaps: [],
    suppressed: findings.filter(({ finding }) => finding.suppression !== undefined).length,
    ...(created == null ? {} : { createdAt: created }),
  };
}

/** SBOMs and virtual machines can be of anything. */
function statedSubject(type: string): Pick<ExternalContent, "about"> {
  if (type === "container_image") return { about: "image" };
  return type === "filesystem" || type === "repository" ? { about: "source" } : {};
}

/**
 * Returns the findings of a target.
 * @param place object of a cluster that the target belongs to.
 */
export function trivyFindings(item: Result, place?: string): readonly ExternalFinding[] {
  const file = place !== undefined || item.Class === "os-pkgs" || item.Class === "lang-pkgs" ? undefined : item.Target;
  const at = { tool: "trivy", file, place };
  return [
    ...(item.Vulnerabilities ?? []).map((one) => vulnerabilityOf(one, item)),
    ...(item.ExperimentalModifiedFindings ?? [])
      .filter(({ Type }) => Type === "vulnerability")
      .map(({ Status, Statement, Finding }) =>
        vulnerabilityOf(vulnerabilitySchema.parse(Finding), item, Statement || Status),
      ),
    ...(item.Misconfigurations ?? [])
      .filter(({ Status }) => !["PASS", "EXCEPTION"].includes(Status))
      .map(({ ID, AVDID, Title, Severity, CauseMetadata }) =>
        problem({
          ...at,
          id: ID,
          aliases: AVDID == null || AVDID === ID ? [] : [AVDID],
          level: Severity,
          message: Title,
          line: CauseMetadata?.StartLine ?? undefined,
        }),
      ),
    ...(item.Secrets ?? []).map(({ RuleID, Title, Severity, StartLine }) =>
      problem({ ...at, id: RuleID, level: Severity, message: Title, line: StartLine ?? undefined }),
    ),
    ...(item.Licenses ?? []).map(({ Name, PkgName, Severity }) =>
      problem({ ...at, id: `license-${Name}`, level: Severity, message: `${PkgName} has this license` }),
    ),
  ];
}

function vulnerabilityOf(
  one: z.infer<typeof vulnerabilitySchema>,
  { Target }: Result,
  suppressed?: string,
): ExternalFinding {
  return vulnerability({
    tool: "trivy",
    id: one.VulnerabilityID,
    aliases: one.VendorIDs ?? [],
    level: one.Severity,
    name: one.PkgName,
    version: one.InstalledVersion,
    purl: one.PkgIdentifier?.PURL ?? "",
    path: one.PkgPath || Target,
    fixedVersion: one.FixedVersion ?? undefined,
    published: one.PublishedDate ?? undefined,
    suppressed,
  });
}
