import { LintContext } from "../actions/dockerfile-lint/context.ts";
import { defaultLintOptions, type LintSource, lintDockerfile } from "../actions/dockerfile-lint/lint.ts";
import { BuildComparer, parseDockerfile, SourceText } from "../shared/dockerfile/index.ts";
import type { Finding } from "../shared/findings/index.ts";
import { fixUntilStable } from "../shared/fixes/index.ts";
import { readDockerfiles } from "./real-dockerfiles.ts";
import type { Disagreement, Suite } from "./suite.ts";

const options = defaultLintOptions("2026-11-26");

/**
 * Safe fixes of real Dockerfiles, without ShellCheck: applying all of them does not change the build, causes no finding,
 * and is complete after one run.
 */
export const fixSuite: Suite = {
  name: "safe fixes of real Dockerfiles",
  vectors: "conformance/dockerfile/real/real.tar.gz",
  async run(archive) {
    const sources = await readDockerfiles(archive);
    const disagreements: Disagreement[] = [];
    for (const source of sources) disagreements.push(...(await judge(source)));
    return { total: sources.length, disagreements };
  },
};

async function judge({ path, text }: LintSource): Promise<Disagreement[]> {
  const fix = (from: string) =>
    fixUntilStable([{ path, source: new SourceText(from) }], {
      check: ([file]) => lintDockerfile({ path, text: file?.source.text ?? "" }, options),
      countUnreadable: ({ gaps }) => gaps.filter(({ weight }) => weight === "partial").length,
    });
  const { result, changed } = await fix(text);
  const fixed = changed[0]?.source.text ?? text;
  const again = await fix(fixed);
  const difference = new BuildComparer(buildOf(text)).compare(buildOf(fixed));
  const before = countByRule(lintDockerfile({ path, text }, options).findings);
  const more = [...countByRule(result.findings)].filter(([rule, count]) => count > (before.get(rule) ?? 0));
  const problems = [
    ...(difference === undefined ? [] : [difference.what]),
    ...(again.changed.length === 0 ? [] : ["a second run changes the file"]),
    ...more.map(([rule]) => `new findings of ${rule}`),
  ];
  return problems.length === 0 ? [] : [{ id: path, expected: "the same build", actual: problems.join("; ") }];
}

function buildOf(text: string) {
  return new LintContext(parseDockerfile(text), options).build;
}

function countByRule(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { ruleId } of findings) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  return counts;
}
