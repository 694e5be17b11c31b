import { basename } from "node:path";
import { activeFindings, layerTables, type Subject } from "../../../shared/findings/index.ts";
import type { AttestedProvenance } from "../model.ts";
import type { EvidenceRead } from "../verdict/verdict.ts";
import { reportSuffix } from "./call-subject.ts";
import type { BoundReport } from "./external.ts";
import type { JudgedEvidence } from "./judge.ts";
import type { BoundSbom } from "./usable.ts";

/** Describes each record that was read in a line, in the order of the directory and of the call. */
export function describeEvidence({ usable, bound, sboms }: JudgedEvidence): readonly EvidenceRead[] {
  return [...usable.map(describeRecord), ...bound.map(describeReport), ...sboms.map(describeSbom)];
}

/** Describes each provenance statement about the images that are judged in a line. */
export function describeProvenances(
  provenances: readonly AttestedProvenance[],
  judged: readonly string[],
): readonly EvidenceRead[] {
  const about = provenances.filter(({ digests }) => digests.some((digest) => judged.includes(digest)));
  return about.map(({ builder, attestedBy }) => ({
    action: "provenance",
    file: "attestation",
    subject: `built by ${builder}`,
    findings: 0,
    sha256: attestedBy.statement,
    attestedBy,
  }));
}

function describeSbom({ subject, attestedBy }: BoundSbom): EvidenceRead {
  return {
    action: "sbom",
    file: "attestation",
    ...subjectText(subject),
    findings: 0,
    sha256: attestedBy.statement,
    attestedBy,
  };
}

function describeRecord({ file, record, report, sha256, attestedBy }: JudgedEvidence["usable"][number]): EvidenceRead {
  const { subject, advisories } = record;
  const tables = record.coverage.examined[layerTables] ?? 0;
  const { source, records, modified, dated, authentication } = advisories ?? {};
  return {
    action: record.action,
    file: basename(file),
    ...subjectText(subject),
    createdAt: record.createdAt,
    findings: report === undefined ? 0 : activeFindings(report).length,
    ...(tables === 0 ? {} : { layerTables: tables }),
    sha256,
    ...(attestedBy === undefined ? {} : { attestedBy }),
    ...(source === undefined || records === undefined
      ? {}
      : {
          advisories: {
            source,
            records,
            ...(modified === undefined ? {} : { modified }),
            ...(dated === undefined ? {} : { dated }),
            ...(authentication === undefined ? {} : { authentication }),
          },
        }),
  };
}

function describeReport({ report, subject, given, attestedBy }: BoundReport): EvidenceRead {
  return {
    action: report.tool,
    file: report.file,
    ...subjectText(subject),
    ...(report.createdAt === undefined ? {} : { createdAt: report.createdAt }),
    findings: report.findings.filter(({ finding }) => finding.suppression === undefined).length,
    sha256: report.sha256,
    ...(given === undefined || attestedBy !== undefined ? {} : { given: reportSuffix(given) }),
    ...(attestedBy === undefined ? {} : { attestedBy }),
    ...(readsAdvisories(report)
      ? { advisories: { source: report.file, ...(report.dataDate === undefined ? {} : { modified: report.dataDate }) } }
      : {}),
  };
}

/** Checks whether a tool compared packages with vulnerability data: it states the data, or found something in it. */
function readsAdvisories({ dataDate, findings, listsPackages }: BoundReport["report"]): boolean {
  return (
    dataDate !== undefined || listsPackages === true || findings.some(({ finding }) => finding.advisory !== undefined)
  );
}

function subjectText(subject: Subject): Pick<EvidenceRead, "subject" | "digest"> {
  switch (subject.kind) {
    case "image":
      return { subject: `${subject.name} ${subject.platform}`, digest: subject.digest };
    case "index":
      return { subject: `${subject.name} index ${subject.digest}` };
    case "instance":
      return { subject: `running instance of ${subject.name} ${subject.digest}` };
    case "source":
      return { subject: subject.path };
    default:
      return { subject: subject.name === subject.kind ? subject.kind : `${subject.kind} ${subject.name}` };
  }
}
