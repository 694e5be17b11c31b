import { z } from "zod";
import { digestsIn, problem, vulnerability } from "../finding.ts";
import type { ExternalFinding } from "../report.ts";
import { contentOf, hasKeys, isListOf, jsonReader, listOf, maybe, maybeNumber, text, valueAt } from "./reader.ts";

const check = z.looseObject({
  checkID: text.min(1),
  title: text.default(""),
  severity: maybe,
  success: z.boolean().default(false),
  messages: listOf(text),
});

const report = z.looseObject({
  apiVersion: text.startsWith("aquasecurity.github.io/"),
  kind: text.min(1),
  metadata: z.looseObject({ name: maybe, namespace: maybe }),
  report: z
    .looseObject({
      scanner: z.looseObject({ version: maybe }).nullish(),
      artifact: z.looseObject({ digest: maybe }).nullish(),
      updateTimestamp: maybe,
      vulnerabilities: listOf(
        z.looseObject({
          vulnerabilityID: text.min(1),
          resource: text.min(1),
          installedVersion: text.default(""),
          fixedVersion: maybe,
          severity: maybe,
          score: maybeNumber,
          target: maybe,
          packagePURL: maybe,
          publishedDate: maybe,
        }),
      ).optional(),
      checks: listOf(check).optional(),
      secrets: listOf(
        z.looseObject({ ruleID: text.min(1), title: text.default(""), severity: maybe, target: maybe }),
      ).optional(),
    })
    .nullish(),
});
type Report = z.infer<typeof report>;

const schema = z.union([
  report.transform((one) => [one]),
  z.array(report),
  z.looseObject({ kind: text.endsWith("List"), items: z.array(report) }).transform(({ items }) => items),
]);

/** Returns the list that reports of a kind have. Other kinds than those with findings have none that is read. */
function listIn(kind: string): string {
  if (/^(?:Cluster)?VulnerabilityReport$/u.test(kind)) return "vulnerabilities";
  if (/^(?:Cluster)?(?:ConfigAudit|RbacAssessment|InfraAssessment)Report$/u.test(kind)) return "checks";
  return kind === "ExposedSecretReport" ? "secrets" : "no list";
}

function isReport(value: unknown): boolean {
  const version = valueAt(value, "apiVersion");
  return hasKeys(value, "kind") && typeof version === "string" && version.startsWith("aquasecurity.github.io/");
}

/** Objects of Trivy Operator: one, a list, or a `List` as kubectl prints it. Other kinds than those with findings are gaps. */
export const trivyOperator = jsonReader(
  { tool: "trivy-operator", title: "Trivy Operator", subjects: ["cluster", "image"] },
  {
    recognize: (value) => {
      const items = valueAt(value, "items");
      const isList = String(valueAt(value, "kind")).endsWith("List") && isListOf(items, isReport);
      return isReport(value) || isListOf(value, isReport) || isList;
    },
    schema,
    read: (reports) => {
      const unread = reports.filter(({ kind, report: body }) => body == null || !hasKeys(body, listIn(kind)));
      const digests = new Set(reports.flatMap(({ report: body }) => digestsIn([body?.artifact?.digest])));
      const [of] = reports;
      return contentOf("trivy-operator", reports.flatMap(findingsOf), {
        subjects: ["cluster", "image"],
        manifests: digests.size === 1 && reports.length === 1 ? [...digests] : [],
        gaps: [...new Set(unread.map(({ kind }) => `objects of the kind ${kind} are not read`))],
        ...(of?.report?.updateTimestamp == null ? {} : { createdAt: of.report.updateTimestamp }),
      });
    },
  },
);

function findingsOf({ kind, metadata, report: body }: Report): readonly ExternalFinding[] {
  if (body == null) return [];
  const tool = "trivy-operator";
  const place = [metadata.namespace, kind, metadata.name].filter(Boolean).join("/");
  return [
    ...(body.vulnerabilities ?? []).map((one) =>
      vulnerability({
        tool,
        id: one.vulnerabilityID,
        level: one.severity,
        name: one.resource,
        version: one.installedVersion,
        fixedVersion: one.fixedVersion,
        purl: one.packagePURL,
        path: one.target || place,
        score: one.score,
        published: one.publishedDate,
      }),
    ),
    ...(body.checks ?? [])
      .filter(({ success }) => !success)
      .map((one) =>
        problem({
          tool,
          id: one.checkID,
          level: one.severity,
          message: [one.title, ...one.messages].join("; "),
          place,
        }),
      ),
    ...(body.secrets ?? []).map((one) =>
      problem({ tool, id: one.ruleID, level: one.severity, message: one.title, place: one.target || place }),
    ),
  ];
}
