import { z } from "zod";
import { readCsv } from "../csv.ts";
import { digestsIn, vulnerability } from "../finding.ts";
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

/** Names of columns, in the reports of the registry and runtime, of 2025, and of the command line. */
const columns = {
  id: ["Vulnerability ID", "Vulnerability Name", "CVE ID"],
  severity: ["Severity", "Vulnerability Severity", "CVE Severity"],
  name: ["Package name", "Package Name"],
  version: ["Package version", "Package Version"],
  path: ["Package path", "Package Path"],
  fix: ["Fix version", "Fix Version"],
  accepted: ["Risk accepted", "Risk Accepted"],
} as const;

const required = ["id", "severity", "name", "version"] as const;

/** CSV of Sysdig: a finding is a row. Accepted risks are suppressed. */
export const sysdigCsv: Reader = {
  tool: "sysdig",
  title: "Sysdig (CSV)",
  subjects: ["image", "cluster"],
  recognize: (document) => {
    const [first = ""] = document.kind === "text" ? document.lines : [];
    const names = new Set(first.split(","));
    return (
      required.every((key) => columns[key].some((name) => names.has(name))) &&
      columns.accepted.some((name) => names.has(name))
    );
  },
  read: ({ text: content }) => {
    const { rows, uneven } = readCsv(content);
    const findings = rows.map((row) => {
      const cell = (key: keyof typeof columns): string =>
        columns[key].map((name) => row.get(name)).find((value) => value !== undefined) ?? "";
      return vulnerability({
        tool: "sysdig",
        id: cell("id"),
        level: cell("severity"),
        name: cell("name"),
        version: cell("version"),
        path: cell("path"),
        fixedVersion: cell("fix"),
        suppressed: /^(?:true|yes)$/iu.test(cell("accepted")) ? "the risk is accepted in Sysdig" : undefined,
      });
    });
    return contentOf("sysdig", findings, {
      subjects: ["image", "cluster"],
      gaps: [
        ...(uneven.length === 0 ? [] : [`row ${uneven[0]} does not have as many values as the header`]),
        ...(rows.length === 0 ? ["it has no rows, so nothing shows that anything was scanned"] : []),
      ],
    });
  },
};

const workload = z.looseObject({
  vulnName: text.min(1),
  vulnSeverity: maybe,
  vulnFixVersion: maybe,
  vulnCvssScore: maybeNumber,
  packageName: text,
  packageVersion: text.default(""),
  packagePath: maybe,
  vulnAcceptedRisk: z.boolean().nullish(),
});

/** JSON of Sysdig's runtime reports: a finding is a vulnerability of a workload. */
export const sysdigRuntime = jsonReader(
  { tool: "sysdig", title: "Sysdig (runtime)", subjects: ["image", "cluster"] },
  {
    recognize: (value) =>
      hasKeys(value, "data") &&
      isListOf(valueAt(value, "data"), (entry) => hasKeys(entry, "vulnName", "packageName", "imageId")),
    schema: z.looseObject({ data: z.array(workload) }),
    read: ({ data }) =>
      contentOf(
        "sysdig",
        data.map((one) =>
          vulnerability({
            tool: "sysdig",
            id: one.vulnName,
            level: one.vulnSeverity,
            name: one.packageName,
            version: one.packageVersion,
            path: one.packagePath,
            fixedVersion: one.vulnFixVersion,
            score: one.vulnCvssScore,
            suppressed: one.vulnAcceptedRisk === true ? "the risk is accepted in Sysdig" : undefined,
          }),
        ),
        { subjects: ["image", "cluster"] },
      ),
  },
);

const risk = z.looseObject({ reason: maybe, description: maybe, expirationDate: maybe, status: maybe });
const found = z.looseObject({
  name: text.min(1),
  severity: z.looseObject({ value: text.min(1) }),
  fixedInVersion: maybe,
  acceptedRisks: listOf(risk),
});

/** JSON of sysdig-cli-scanner, of an image. */
export const sysdigCli = jsonReader(
  { tool: "sysdig", title: "sysdig-cli-scanner", subjects: ["image"] },
  {
    recognize: (value) =>
      valueAt(valueAt(value, "scanner"), "name") === "sysdig-cli-scanner" && hasKeys(value, "result"),
    schema: z.looseObject({
      info: z.looseObject({ scanTime: maybe }).nullish(),
      scanner: z.looseObject({ version: maybe }),
      result: z.looseObject({
        metadata: z.looseObject({ digest: maybe, imageId: maybe }).nullish(),
        packages: z
          .array(z.looseObject({ name: text, version: text.default(""), path: maybe, vulns: listOf(found) }))
          .min(1, "is empty, so nothing was examined"),
      }),
    }),
    read: ({ info, scanner, result: { metadata, packages } }) => {
      const config = digestsIn([metadata?.imageId])[0];
      return contentOf(
        "sysdig",
        packages.flatMap(({ name, version, path, vulns }) =>
          vulns.map((one) => {
            const accepted = one.acceptedRisks.find(({ status }) => status == null || status === "active");
            return vulnerability({
              tool: "sysdig",
              id: one.name,
              level: one.severity.value,
              name,
              version,
              path,
              fixedVersion: one.fixedInVersion,
              suppressed:
                accepted === undefined
                  ? undefined
                  : {
                      reason: accepted.description || accepted.reason || "the risk is accepted in Sysdig",
                      until: accepted.expirationDate,
                    },
            });
          }),
        ),
        {
          about: "image",
          listsPackages: true,
          manifests: digestsIn([metadata?.digest]),
          ...(config === undefined ? {} : { config }),
          ...fact("version", scanner.version),
          ...fact("createdAt", info?.scanTime),
        },
      );
    },
  },
);
