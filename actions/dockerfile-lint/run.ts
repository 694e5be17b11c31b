import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { RunContext, RunResult } from "../../shared/action/index.ts";
import { messageOf } from "../../shared/errors/index.ts";
import type { CoverageGap, Report, Rule } from "../../shared/findings/index.ts";
import { discover } from "./discover.ts";
import type { spec } from "./inputs.ts";
import { defaultLintOptions, type LintOptions, type LintResult, lintDockerfile } from "./lint.ts";

/** BuildKit's frontend refuses files of this size, too. */
const maxBytes = 16 * 1024 * 1024;

/** Lints every Dockerfile that the inputs name, as one report on the checkout. */
export async function run({ inputs, host, config, now }: RunContext<(typeof spec)["inputs"]>): Promise<RunResult> {
  const files = await discover(host.root, {
    targets: inputs.files,
    exclude: inputs.exclude,
    allowEmpty: inputs["allow-empty"],
  });
  const options: LintOptions = {
    ...defaultLintOptions(now.toISOString().slice(0, 10)),
    ignored: inputs.ignore,
    ignoredBy: config.file ?? "the input `ignore`",
  };
  const results: LintResult[] = [];
  for (const file of files) {
    host.progress(`dockerfile-lint ${file}`);
    const text = await readText(host.root, file);
    results.push(
      "gap" in text
        ? { findings: [], rules: [], gaps: [text.gap] }
        : lintDockerfile({ path: file, text: text.text }, options),
    );
  }
  return { examined: [{ report: joined(results, files.length) }] };
}

async function readText(root: string, file: string): Promise<{ text: string } | { gap: CoverageGap }> {
  const refuse = (why: string): { gap: CoverageGap } => ({ gap: { what: file, why, weight: "partial" } });
  try {
    const { size } = await stat(join(root, file));
    if (size > maxBytes) return refuse(`it has ${size} bytes; a Dockerfile may have ${maxBytes}`);
    return { text: (await readFile(join(root, file))).toString("utf8") };
  } catch (error) {
    return refuse(`it cannot be read (${messageOf(error)})`);
  }
}

function joined(results: readonly LintResult[], files: number): Report {
  const rules = new Map<string, Rule>();
  for (const rule of results.flatMap((result) => result.rules)) rules.set(rule.id, rule);
  return {
    action: "dockerfile-lint",
    subject: { kind: "source", path: "." },
    rules: [...rules.values()],
    findings: results.flatMap((result) => result.findings),
    coverage: { examined: { files }, gaps: results.flatMap((result) => result.gaps) },
  };
}
