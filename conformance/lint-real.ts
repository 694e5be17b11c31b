import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import {
  defaultLintOptions,
  type LintOptions,
  type LintSource,
  lintDockerfile,
} from "../actions/dockerfile-lint/lint.ts";
import { listShellScripts } from "../actions/dockerfile-lint/shell-requests.ts";
import { createWasmChecker } from "../actions/dockerfile-lint/shellcheck/wasm.ts";
import { activeFindings, blockingFindings, type Finding, isAtLeast } from "../shared/findings/index.ts";
import { readDockerfiles } from "./real-dockerfiles.ts";

/**
 * Lints real Dockerfiles as `dockerfile-lint` does by default, and prints which share fails and by which rules.
 * Options: `--archive FILE` (tar.gz), `--profile NAME`, `--show RULE` (prints the rule's findings with their lines).
 */
const { values } = parseArgs({
  options: { archive: { type: "string" }, show: { type: "string" }, date: { type: "string", default: "2026-11-26" } },
});
const given = new URL("../../shared/conformance/dockerfile/real/real.tar.gz", import.meta.url);
const sources = await readDockerfiles(values.archive ?? fileURLToPath(given));
const checker = createWasmChecker();
const options = defaultLintOptions(values.date);
const findingsOf = new Map<LintSource, readonly Finding[]>();
for (const source of sources) findingsOf.set(source, await lint(source, options));

report();

async function lint(source: LintSource, common: LintOptions): Promise<readonly Finding[]> {
  const shellcheck = await checker.check({ requests: listShellScripts(source, common) });
  return activeFindings(lintDockerfile(source, { ...common, shellcheck }));
}

function report(): void {
  const failing = new Map(
    [...findingsOf].map(([source, findings]) => [source, blockingFindings({ findings }, "high", false)]),
  );
  const failed = [...failing].filter(([, findings]) => findings.length > 0);
  const all = [...findingsOf.values()].flat();
  const share = ((100 * failed.length) / sources.length).toFixed(1);
  console.log(`${failed.length} of ${sources.length} files fail (${share} %); ${all.length} findings`);
  const rows = [...Map.groupBy(all, ({ ruleId }) => ruleId)].map(([rule, findings]) => ({
    rule,
    findings: findings.length,
    blocking: failed.filter(([, own]) => own.some(({ ruleId }) => ruleId === rule)).length,
    alone: failed.filter(([, own]) => own.every(({ ruleId }) => ruleId === rule)).length,
  }));
  for (const { rule, findings, blocking, alone } of rows.toSorted(
    (a, b) => b.blocking - a.blocking || b.findings - a.findings,
  ))
    console.log(`${rule}\t${findings} findings\t${blocking} files fail by it\t${alone} by it alone`);
  if (values.show !== undefined) show(values.show);
}

function show(rule: string): void {
  for (const [{ path, text }, findings] of findingsOf)
    for (const { ruleId, severity, message, locations } of findings.filter((finding) => isShown(finding, rule))) {
      const line = locations[0]?.region.startLine ?? 0;
      console.log(`${path}:${line} ${severity} ${ruleId} ${message}\n  > ${text.split("\n")[line - 1]?.trim()}`);
    }
}

/** Returns true for findings of the rule; `blocking` shows those that fail a file. */
function isShown({ ruleId, severity }: Finding, rule: string): boolean {
  return rule === "blocking" ? isAtLeast(severity, "high") : ruleId === rule;
}
