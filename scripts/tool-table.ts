import { externalTools } from "../shared/evidence/external/index.ts";

/** The table of tools whose formats the gate reads, for its README. */
export function toolTable(): string {
  const rows = externalTools().map(
    ({ tool, titles, subjects }) => `| \`${tool}\` | ${titles.join(", ")} | ${subjects.join(", ")} |`,
  );
  return [
    "### Tools",
    "",
    "`require` accepts these names, and names of tools that write SARIF. Where several kinds are listed, the report or the call says which one it is.",
    "",
    "| name | reports of | about |",
    "|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}
