import { z } from "zod";
import type { Severity } from "../../../findings/index.ts";
import { problem, type ReportedSuppression, repositoryPath } from "../finding.ts";
import type { ExternalFinding, ReportSubject } from "../report.ts";
import { contentOf, fact, hasKeys, jsonReader, listOf, maybe, text } from "./reader.ts";

const rule = z.looseObject({
  name: text.default(""),
  status: maybe,
  subStatus: maybe,
  exception: listOf(z.looseObject({ name: maybe, reason: maybe, expirationDate: maybe, creationTime: maybe })),
});

const control = z.looseObject({
  controlID: text.min(1),
  name: text.default(""),
  status: z.looseObject({ status: maybe, subStatus: maybe }).nullish(),
  rules: listOf(rule),
});
type Control = z.infer<typeof control>;

const schema = z.looseObject({
  generationTime: maybe,
  clusterName: maybe,
  summaryDetails: z.looseObject({
    controls: z.record(text, z.looseObject({ scoreFactor: z.number().nullish() })).nullish(),
  }),
  results: listOf(z.looseObject({ resourceID: text, controls: listOf(control) })),
  resources: listOf(z.looseObject({ resourceID: text, source: z.looseObject({ relativePath: maybe }).nullish() })),
});

/** Kubescape's JSON, version 2: a finding is a failed control of an object. Of a cluster, or of files. */
export const kubescape = jsonReader(
  { tool: "kubescape", title: "Kubescape", subjects: ["cluster", "source"] },
  {
    recognize: (value) => hasKeys(value, "summaryDetails", "clusterName", "reportGUID"),
    schema,
    read: ({ summaryDetails, results, resources, clusterName, generationTime }) => {
      const factors = new Map(
        Object.entries(summaryDetails.controls ?? {}).map(([id, { scoreFactor }]) => [id, scoreFactor]),
      );
      const files = new Map(
        resources.flatMap(({ resourceID, source }) => {
          const file = repositoryPath(source?.relativePath);
          return file === undefined ? [] : [[resourceID, file] as const];
        }),
      );
      const findings = results.flatMap(({ resourceID, controls }) =>
        controls
          .filter(
            (each) =>
              hasFailed(each.status?.status) || isExcepted(each) || each.rules.some(({ status }) => hasFailed(status)),
          )
          .map((each): ExternalFinding => {
            const level = severityOfFactor(factors.get(each.controlID));
            return problem({
              tool: "kubescape",
              id: each.controlID,
              severity: level,
              message: each.name,
              file: files.get(resourceID),
              place: files.has(resourceID) ? undefined : objectName(resourceID),
              suppressed: exceptionOf(each),
            });
          }),
      );
      const about: ReportSubject | undefined = clusterName ? "cluster" : files.size > 0 ? "source" : undefined;
      return contentOf("kubescape", findings, {
        ...(about === undefined ? { subjects: ["cluster", "source"] } : { about }),
        gaps: results.some(({ controls }) => controls.length > 0) ? [] : ["no control was tested on any object"],
        ...fact("createdAt", generationTime),
      });
    },
  },
);

function hasFailed(status: string | null | undefined): boolean {
  return status === "failed" || status === "excluded" || status === "warning";
}

/** A control whose failing rules all have exceptions is passed "with exceptions". */
function isExcepted({ status }: Control): boolean {
  return status?.subStatus === "w/exceptions" || status?.status === "excluded";
}

function exceptionOf(one: Control): ReportedSuppression | undefined {
  if (!isExcepted(one)) return undefined;
  const exceptions = one.rules.flatMap(({ exception }) => exception);
  const reasons = exceptions.map(({ reason, name }) => reason || name || "an exception");
  return { reason: reasons.join(", ") || "an exception", until: exceptions[0]?.expirationDate };
}

/** Kubescape's own bands of score factors. */
function severityOfFactor(factor: number | null | undefined): Severity | undefined {
  if (factor == null) return undefined;
  if (factor >= 9) return "critical";
  if (factor >= 7) return "high";
  return factor >= 4 ? "medium" : "low";
}

function objectName(resource: string): string {
  return resource.replace(/^path=\d+\/api=/u, "");
}
