import { z } from "zod";
import { vulnerability } from "../finding.ts";
import type { ExternalFinding } from "../report.ts";
import { contentOf, count, entriesOf, hasKeys, isListOf, jsonReader, listOf, maybe, text, valueAt } from "./reader.ts";

const cves = listOf(z.looseObject({ cve: maybe, id: maybe }));
const names = { tool: "xray", subjects: ["image", "source"] } as const;
const facts = { subjects: names.subjects };
const silent = "it lists nothing, so nothing shows that anything was scanned";

function finding(one: {
  readonly ids: z.infer<typeof cves>;
  readonly issue?: string | null | undefined;
  /** Whether the id of the issue comes first. */
  readonly byIssue?: boolean;
  readonly summary?: string | null | undefined;
  readonly severity: string | null | undefined;
  readonly component: string;
  readonly fixed?: readonly string[] | undefined;
}): ExternalFinding {
  const listed = one.ids.flatMap(({ cve, id }) => cve || id || []);
  const [id = "", ...aliases] = one.byIssue === true ? [one.issue || "", ...listed] : [...listed, one.issue || ""];
  return vulnerability({
    tool: "xray",
    id: id || one.summary || "",
    aliases: aliases.filter(Boolean),
    level: one.severity,
    name: one.component,
    version: "",
    fixedVersion: one.fixed?.join(", "),
  });
}

/** A list of security issues that JFrog Xray exports. */
export const xrayExport = jsonReader(
  { ...names, title: "JFrog Xray (export)" },
  {
    recognize: (value) =>
      hasKeys(value, "total_count", "data") &&
      isListOf(valueAt(value, "data"), (entry) => hasKeys(entry, "source_comp_id", "component")),
    schema: z.looseObject({
      total_count: count,
      data: z.array(
        z.looseObject({
          id: maybe,
          severity: maybe,
          summary: maybe,
          component: text,
          component_versions: z
            .looseObject({ fixed_versions: listOf(text), more_details: z.looseObject({ cves }).nullish() })
            .nullish(),
        }),
      ),
    }),
    read: ({ data, total_count: total }) =>
      contentOf(
        "xray",
        data.map(({ id, severity, summary, component, component_versions: versions }) =>
          finding({
            ids: versions?.more_details?.cves ?? [],
            issue: id,
            summary,
            severity,
            component,
            fixed: versions?.fixed_versions,
          }),
        ),
        { ...facts, gaps: total > data.length ? ["it is one of several pages"] : [] },
      ),
  },
);

const scan = z.looseObject({
  scan_id: text,
  status: text.nullish(),
  vulnerabilities: listOf(
    z.looseObject({
      issue_id: text.min(1),
      severity: maybe,
      cves,
      components: entriesOf(z.looseObject({ fixed_versions: listOf(text) })).nullish(),
    }),
  ),
});

/** JSON of `jf scan` and `jf docker scan`: a finding is a component of an issue. */
export const xrayScan = jsonReader(
  { ...names, title: "JFrog Xray (scan)" },
  {
    recognize: (value) => isListOf(value, (entry) => hasKeys(entry, "scan_id", "component_id", "package_type")),
    schema: z.array(scan),
    read: (scans) =>
      contentOf(
        "xray",
        scans.flatMap(({ vulnerabilities }) =>
          vulnerabilities.flatMap(({ issue_id: issue, severity, cves: ids, components }) =>
            (components ?? []).map(([component, { fixed_versions: fixed }]) =>
              finding({ ids, issue, byIssue: true, severity, component, fixed }),
            ),
          ),
        ),
        {
          ...facts,
          gaps: scans.some(({ status }) => status != null && status !== "completed")
            ? ["a scan was not completed"]
            : [],
        },
      ),
  },
);

/** Summaries of artifacts by Xray's API. */
export const xraySummary = jsonReader(
  { ...names, title: "JFrog Xray (summary)" },
  {
    recognize: (value) =>
      hasKeys(value, "artifacts") &&
      isListOf(valueAt(value, "artifacts"), (entry) => hasKeys(entry, "general", "issues")),
    schema: z.looseObject({
      artifacts: z.array(
        z.looseObject({
          general: z.looseObject({ name: text.default("") }),
          issues: listOf(
            z.looseObject({ issue_id: maybe, summary: maybe, severity: maybe, cves, impact_path: listOf(text) }),
          ),
        }),
      ),
      errors: z.array(z.unknown()).max(0, "says that Xray failed").nullish(),
    }),
    read: ({ artifacts }) =>
      contentOf(
        "xray",
        artifacts.flatMap(({ general, issues }) =>
          issues.map((one) =>
            finding({
              ids: one.cves,
              issue: one.issue_id,
              byIssue: true,
              summary: one.summary,
              severity: one.severity,
              component: one.impact_path[0] || general.name,
            }),
          ),
        ),
        facts,
      ),
  },
);

/** Rows of a vulnerabilities report of Xray's API. */
export const xrayReport = jsonReader(
  { ...names, title: "JFrog Xray (report)" },
  {
    recognize: (value) =>
      hasKeys(value, "total_rows", "rows") &&
      Array.isArray(valueAt(value, "rows")) &&
      (valueAt(value, "rows") as readonly unknown[]).every((row) =>
        hasKeys(row, "vulnerable_component", "impacted_artifact"),
      ),
    schema: z.looseObject({
      total_rows: count,
      rows: z.array(
        z.looseObject({
          cves,
          issue_id: maybe,
          summary: maybe,
          severity: maybe,
          vulnerable_component: text,
          fixed_versions: listOf(text),
        }),
      ),
    }),
    read: ({ rows, total_rows: total }) =>
      contentOf(
        "xray",
        rows.map((row) =>
          finding({
            ids: row.cves,
            issue: row.issue_id,
            summary: row.summary,
            severity: row.severity,
            component: row.vulnerable_component,
            fixed: row.fixed_versions,
          }),
        ),
        {
          ...facts,
          gaps: [
            ...(total > rows.length ? ["it is one of several pages"] : []),
            ...(rows.length === 0 ? [silent] : []),
          ],
        },
      ),
  },
);
