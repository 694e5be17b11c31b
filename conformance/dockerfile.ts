import { readFile } from "node:fs/promises";
import { z } from "zod";
import { createIgnoreMatcher, parseIgnoreFile } from "../actions/dockerfile-lint/dockerignore/ignore-file.ts";
import { defaultLintOptions, type LintOptions, lintDockerfile } from "../actions/dockerfile-lint/lint.ts";
import { listShellScripts } from "../actions/dockerfile-lint/shell-requests.ts";
import { createWasmChecker } from "../actions/dockerfile-lint/shellcheck/wasm.ts";
import type { ShellChecker } from "../actions/dockerfile-lint/shellcheck.ts";
import { parseDockerfile } from "../shared/dockerfile/index.ts";
import type { Finding } from "../shared/findings/index.ts";
import { buildkitIds } from "../shared/rules/index.ts";
import type { Disagreement, Suite } from "./suite.ts";

const hadolintCase = z.object({
  id: z.string(),
  rule: z.string(),
  dockerfile: z.string(),
  should_fire: z.boolean(),
  count: z.number().nullable(),
  config: z.object({
    allowedRegistries: z.array(z.string()).optional(),
    labelSchema: z.record(z.string(), z.enum(["text", "url", "semver", "hash", "rfc3339", "spdx", "email"])).optional(),
    strictLabels: z.boolean().optional(),
    disableIgnorePragma: z.boolean().optional(),
    ignoreRules: z.array(z.string()).optional(),
  }),
});

const buildkitCase = z.object({
  id: z.string(),
  dockerfile: z.string(),
  dockerignore: z.string().nullable(),
  warnings: z.array(z.object({ rule: z.string(), line: z.number() })),
  attrs: z.record(z.string(), z.string()),
});

/** Vectors where the author's expectation is not ours, with the reason. */
const reasons: Readonly<Record<string, string>> = {
  fea59506d7b2:
    "SHELL is kept in the image's configuration, so what ONBUILD triggers runs in that shell too, and $RANDOM is there",
};

/** Verdicts of hadolint, ShellCheck and BuildKit on Dockerfiles. */
export const dockerfileSuite: Suite = {
  name: "dockerfile rules",
  vectors: "conformance/dockerfile",
  async run(vectorsPath) {
    const hadolint = z.array(hadolintCase).parse(JSON.parse(await readFile(`${vectorsPath}/hadolint.json`, "utf8")));
    const buildkit = z.array(buildkitCase).parse(JSON.parse(await readFile(`${vectorsPath}/buildkit.json`, "utf8")));
    const checker = createWasmChecker();
    const judged: Disagreement[] = [];
    for (const vector of hadolint) judged.push(...(await judgeHadolint(vector, checker)));
    const disagreements = [...judged, ...buildkit.flatMap(judgeBuildkit)];
    return { total: hadolint.length + buildkit.length, disagreements };
  },
};

async function judgeHadolint(vector: z.infer<typeof hadolintCase>, checker: ShellChecker): Promise<Disagreement[]> {
  const { config } = vector;
  const options: LintOptions = {
    ...defaultLintOptions("2026-01-01"),
    profile: "hadolint",
    trustedRegistries: config.allowedRegistries ?? [],
    labelSchema: config.labelSchema ?? {},
    strictLabels: config.strictLabels ?? false,
    disableIgnorePragma: config.disableIgnorePragma ?? false,
    ignored: config.ignoreRules ?? [],
    enabled: ["DL1001", "DL3057"].includes(vector.rule) ? [vector.rule] : [],
  };
  const shellcheck = vector.rule.startsWith("SC")
    ? await checker.check({ requests: listShellScripts({ path: "Dockerfile", text: vector.dockerfile }, options) })
    : undefined;
  const { findings } = lintDockerfile({ path: "Dockerfile", text: vector.dockerfile }, { ...options, shellcheck });
  const matching = findings.filter((finding) => finding.suppression === undefined && answersTo(finding, vector.rule));
  const fires = matching.length > 0;
  const agrees = fires === vector.should_fire && (vector.count === null || vector.count === matching.length);
  if (agrees) return [];
  const expected = vector.should_fire ? `${vector.count ?? "some"} × ${vector.rule}` : `no ${vector.rule}`;
  return [disagreement(vector.id, expected, `${matching.length} × ${vector.rule}`)];
}

function answersTo(finding: Finding, rule: string): boolean {
  const ids = [finding.ruleId, ...finding.aliases];
  if (rule === "SC*") return ids.some((id) => /^SC\d{4}$/.test(id));
  return rule === "*" ? ids.some((id) => /^(?:DL|SC)\d{4}$/.test(id)) : ids.includes(rule);
}

function judgeBuildkit(vector: z.infer<typeof buildkitCase>): Disagreement[] {
  const options: LintOptions = {
    ...defaultLintOptions("2026-01-01"),
    buildkitCheck: vector.attrs["build-arg:BUILDKIT_DOCKERFILE_CHECK"],
    ...(vector.dockerignore === null
      ? {}
      : { contextFilter: createIgnoreMatcher(parseIgnoreFile(vector.dockerignore)) }),
  };
  const { findings } = lintDockerfile({ path: "Dockerfile", text: vector.dockerfile }, options);
  const actual = buildkitWarnings(vector.dockerfile, findings);
  const expected = vector.warnings.map(({ rule, line }) => `${rule}:${line}`).sort();
  if (actual.join(" ") === expected.join(" ")) return [];
  return [disagreement(vector.id, expected.join(" ") || "nothing", actual.join(" ") || "nothing")];
}

/** BuildKit reports the first line of an instruction (for an empty continuation its last), Seaworthy the exact place in it. */
function buildkitWarnings(text: string, findings: readonly Finding[]): string[] {
  const { source, instructions } = parseDockerfile(text);
  return findings
    .filter((finding) => finding.suppression === undefined)
    .flatMap((finding) => {
      const line = finding.locations[0]?.region.startLine ?? 0;
      const owner = instructions.findLast((instruction) => instruction.line <= line);
      const last = owner === undefined ? line : source.positionAt(owner.span.end).line;
      const ids = [finding.ruleId, ...finding.aliases].filter((id) => buildkitIds.has(id));
      return ids.map((id) => `${id}:${id === "NoEmptyContinuation" ? last : (owner?.line ?? line)}`);
    })
    .sort();
}

function disagreement(id: string, expected: string, actual: string): Disagreement {
  const reason = reasons[id];
  return { id, expected, actual, ...(reason === undefined ? {} : { reason }) };
}
