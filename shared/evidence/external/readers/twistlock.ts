import { z } from "zod";
import { readCsv } from "../csv.ts";
import { digestsIn, problem, vulnerability } from "../finding.ts";
import type { ExternalFinding } from "../report.ts";
import {
  contentOf,
  fact,
  hasKeys,
  isListOf,
  jsonReader,
  listOf,
  maybe,
  maybeNumber,
  type Reader,
  text,
  valueAt,
} from "./reader.ts";

const distribution = z.looseObject({ total: z.number() }).nullish();

const result = z.looseObject({
  id: text,
  digest: maybe,
  scanTime: maybe,
  vulnerabilities: listOf(
    z.looseObject({
      id: text.min(1),
      status: maybe,
      severity: maybe,
      cvss: maybeNumber,
      packageName: text.default(""),
      packageVersion: text.default(""),
      packagePath: maybe,
      publishedDate: maybe,
    }),
  ),
  compliances: listOf(
    z.looseObject({ id: z.union([text, z.number()]).nullish(), title: text.default(""), severity: maybe }),
  ),
  vulnerabilityDistribution: distribution,
  complianceDistribution: distribution,
});

/** JSON of twistcli (Prisma Cloud): findings are vulnerabilities and violations of compliance rules. */
export const twistlock = jsonReader(
  { tool: "twistlock", title: "Prisma Cloud (twistcli)", subjects: ["image", "source", "host"] },
  {
    recognize: (value) =>
      isListOf(
        valueAt(value, "results"),
        (entry) =>
          hasKeys(entry, "distro") &&
          (hasKeys(entry, "vulnerabilityDistribution") || hasKeys(entry, "complianceDistribution")),
      ),
    schema: z.looseObject({ results: z.array(result) }),
    read: ({ results }) => {
      const unlisted = results.some(
        (one) =>
          ((one.vulnerabilityDistribution?.total ?? 0) > 0 && one.vulnerabilities.length === 0) ||
          (one.vulnerabilityDistribution == null && one.vulnerabilities.length === 0) ||
          ((one.complianceDistribution?.total ?? 0) > 0 && one.compliances.length === 0),
      );
      const [first] = results;
      const config = digestsIn([first?.id])[0];
      return contentOf("twistlock", results.flatMap(findingsOf), {
        subjects: ["image", "source", "host"],
        ...(results.length === 1 ? { manifests: digestsIn([first?.digest]) } : {}),
        ...(results.length === 1 && config !== undefined ? { config } : {}),
        gaps: unlisted ? ["it counts findings that are not listed. Use `--details`"] : [],
        ...fact("createdAt", first?.scanTime),
      });
    },
  },
);

function findingsOf({ vulnerabilities, compliances }: z.infer<typeof result>): readonly ExternalFinding[] {
  return [
    ...vulnerabilities.map((one) =>
      vulnerability({
        tool: "twistlock",
        id: one.id,
        level: one.severity,
        name: one.packageName,
        version: one.packageVersion,
        path: one.packagePath,
        fixedVersion: one.status?.startsWith("fixed in ") === true ? one.status.slice("fixed in ".length) : undefined,
        score: one.cvss,
        published: one.publishedDate,
      }),
    ),
    ...compliances.map(({ id, title, severity }) =>
      problem({ tool: "twistlock", id: String(id || title), level: severity, message: title }),
    ),
  ];
}

const marks = ["CVE ID", "Compliance ID", "Severity", "Packages", "Source Package"];

/** CSV that Prisma Cloud exports of images and hosts: a finding is a row. */
export const twistlockCsv: Reader = {
  tool: "twistlock",
  title: "Prisma Cloud (CSV)",
  subjects: ["image", "host"],
  recognize: (document) => {
    const names = new Set(document.kind === "text" ? document.lines[0]?.split(",") : []);
    return marks.every((name) => names.has(name));
  },
  read: ({ text: content }) => {
    const { rows, uneven } = readCsv(content);
    const findings = rows.map((row) => {
      const id = row.get("CVE ID") || row.get("Compliance ID") || row.get("Vulnerability ID") || "";
      const fix = row.get("Fix Status") ?? "";
      return vulnerability({
        tool: "twistlock",
        id,
        level: row.get("Severity"),
        name: row.get("Packages") || row.get("Source Package") || "",
        version: row.get("Package Version") ?? "",
        fixedVersion: fix.startsWith("fixed in ") ? fix.slice("fixed in ".length) : undefined,
      });
    });
    return contentOf("twistlock", findings, {
      subjects: ["image", "host"],
      gaps: [
        ...(uneven.length === 0 ? [] : [`row ${uneven[0]} does not have as many values as the header`]),
        ...(rows.length === 0 ? ["it has no rows, so nothing shows that anything was scanned"] : []),
      ],
    });
  },
};
