import { z } from "zod";
import { digestsIn, problem, vulnerability } from "../finding.ts";
import type { ExternalFinding, ReportSubject } from "../report.ts";
import { contentOf, hasKeys, isListOf, jsonReader, listOf, maybe, maybeNumber, text, valueAt } from "./reader.ts";

const schema = z.looseObject({
  findings: z.array(
    z.looseObject({
      type: text.min(1),
      title: text.default(""),
      severity: maybe,
      status: text.default("ACTIVE"),
      inspectorScore: maybeNumber,
      resources: listOf(
        z.looseObject({
          type: maybe,
          id: maybe,
          details: z.looseObject({ awsEcrContainerImage: z.looseObject({ imageHash: maybe }).nullish() }).nullish(),
        }),
      ),
      packageVulnerabilityDetails: z
        .looseObject({
          vulnerabilityId: text.min(1),
          relatedVulnerabilities: listOf(text),
          vulnerablePackages: listOf(
            z.looseObject({ name: text, version: text.default(""), filePath: maybe, fixedInVersion: maybe }),
          ),
        })
        .nullish(),
      codeVulnerabilityDetails: z
        .looseObject({
          detectorId: maybe,
          filePath: z.looseObject({ filePath: maybe, startLine: maybeNumber }).nullish(),
        })
        .nullish(),
    }),
  ),
  nextToken: z.literal("", "says that there are more pages").nullish(),
});
type Finding = z.infer<typeof schema>["findings"][number];

/** Findings of Amazon Inspector 2. What its filters suppress is suppressed; closed ones are left out. */
export const awsInspector = jsonReader(
  { tool: "aws-inspector", title: "Amazon Inspector", subjects: ["image", "instance", "host", "source"] },
  {
    recognize: (value) =>
      isListOf(valueAt(value, "findings"), (entry) => hasKeys(entry, "findingArn", "type", "resources")),
    schema,
    read: ({ findings }) => {
      const types = new Set(findings.flatMap(({ resources }) => resources.map(({ type }) => type)));
      const isOfImage = types.size === 1 && types.has("AWS_ECR_CONTAINER_IMAGE");
      const hashes = findings.flatMap(({ resources }) =>
        resources.map(({ details }) => details?.awsEcrContainerImage?.imageHash),
      );
      const about: ReportSubject | undefined = isOfImage ? "image" : undefined;
      return contentOf("aws-inspector", findings.filter(({ status }) => status !== "CLOSED").map(findingOf), {
        ...(about === undefined ? { subjects: ["image", "instance", "host", "source"] } : { about }),
        manifests: isOfImage ? [...new Set(digestsIn(hashes))] : [],
      });
    },
  },
);

function findingOf(one: Finding): ExternalFinding {
  const details = one.packageVulnerabilityDetails;
  const suppressed = one.status === "SUPPRESSED" ? "suppressed by a rule of Amazon Inspector" : undefined;
  const [of] = details?.vulnerablePackages ?? [];
  if (details == null || of === undefined) {
    const { detectorId, filePath } = one.codeVulnerabilityDetails ?? {};
    return problem({
      tool: "aws-inspector",
      // Detectors are named in the title of other tools' reports, too.
      id: details?.vulnerabilityId || one.title || detectorId || one.type,
      level: one.severity,
      message: one.title,
      place: filePath?.filePath || one.resources[0]?.id,
      suppressed,
    });
  }
  return vulnerability({
    tool: "aws-inspector",
    id: details.vulnerabilityId,
    aliases: details.relatedVulnerabilities,
    level: one.severity,
    name: of.name,
    version: of.version,
    path: of.filePath,
    fixedVersion: of.fixedInVersion === "NotAvailable" ? undefined : of.fixedInVersion,
    score: one.inspectorScore,
    suppressed,
  });
}
