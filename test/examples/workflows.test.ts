// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows and variables of bash
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { actionSpecs } from "../../actions/action-specs.ts";
import { commonOutputs } from "../../shared/config/index.ts";
import { foreignActions } from "./foreign-actions.ts";

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<
    Record<
      string,
      { readonly permissions?: object; readonly "timeout-minutes"?: number; readonly steps: readonly Step[] }
    >
  >;
}

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (file: string): string => readFileSync(join(root, file), "utf8");
const inReadme = [...read("README.md").matchAll(/```yaml\n([\s\S]*?)```/gu)]
  .map((match) => match[1] ?? "")
  .filter((text) => /^jobs:/mu.test(text));
// Tests of their own execute the steps of these.
const files = globSync("examples/workflows/*.yml", { cwd: root }).filter(
  (file) => !/\/(?:advisories|fix)\.yml$/u.test(file),
);
const texts = [
  ...files.map((file) => [file, read(file)] as const),
  ...inReadme.map((text) => ["README", text] as const),
];

/** What is wrong with a workflow. */
function problemsOf(text: string): readonly string[] {
  const { on, permissions, concurrency, jobs } = parse(text) as Workflow;
  const problems: string[] = [];
  const want = (holds: boolean, problem: string): void => {
    if (!holds) problems.push(problem);
  };
  want(!("pull_request_target" in on), "pull_request_target runs with the rights of the base");
  want(JSON.stringify(permissions) === "{}", "the workflow's own permissions are not {}");
  want(concurrency !== undefined || "workflow_call" in on, "no concurrency");
  want(!text.includes("secrets."), "a secret is used");
  for (const [, line = ""] of text.matchAll(/^ {6}([\w-]+: (?:read|write).*)$/gmu))
    want(line.includes(" # "), `${line}: no reason`);
  for (const [name, job] of Object.entries(jobs)) {
    want(job.permissions !== undefined, `${name} has no permissions`);
    want(job["timeout-minutes"] !== undefined, `${name} has no time limit`);
    for (const step of job.steps) problems.push(...problemsOfStep(step));
    problems.push(...unknownOutputs(text, job.steps));
  }
  return problems;
}

function problemsOfStep({ uses, run, with: inputs = {} }: Step): readonly string[] {
  if (run !== undefined) return run.includes("${{") ? [`an expression in a script: ${run}`] : [];
  const name = uses?.replace(/@.*/u, "") ?? "";
  const spec = specOf(name);
  if (spec === undefined) return name in foreignActions ? [] : [`${name} cannot be executed in the test`];
  const unknown = Object.keys(inputs).filter((input) => !Object.keys(spec.inputs).includes(input));
  return unknown.map((input) => `${name} has no input ${input}`);
}

function specOf(uses: string) {
  const ours = /^OWNER\/seaworthy(?:\/actions\/(.+))?$/u.exec(uses);
  return ours === null ? undefined : actionSpecs.find(({ name }) => name === (ours[1] ?? "check"));
}

/** Outputs that no step of the job has. */
function unknownOutputs(text: string, steps: readonly Step[]): readonly string[] {
  const problems: string[] = [];
  for (const { id, uses, run = "" } of steps) {
    if (id === undefined) continue;
    const spec = specOf(uses?.replace(/@.*/u, "") ?? "");
    const outputs = spec === undefined ? [] : Object.keys({ ...commonOutputs, ...spec.outputs });
    for (const [, output = ""] of text.matchAll(new RegExp(`steps\\.${id}\\.outputs\\.([\\w-]+)`, "gu")))
      if (!outputs.includes(output) && !run.includes(`"${output}=`)) problems.push(`${id} has no output ${output}`);
  }
  return problems;
}

describe("workflows to copy", () => {
  test("are those of the examples, and one in the README", () => {
    expect(files.length).toBeGreaterThan(5);
    expect(inReadme).toHaveLength(1);
  });

  test.each(texts)("%s has least permissions with reasons, and uses inputs and outputs that exist", (_file, text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  test.each([
    ["pull_request:", "pull_request_target:", "pull_request_target runs with the rights of the base"],
    [" # to comment on the pull request", "", "pull-requests: write: no reason"],
    ["image: app:ci", "imgae: app:ci", "OWNER/seaworthy has no input imgae"],
    [
      "--tag app:ci",
      "--tag ${{ github.head_ref }}",
      "an expression in a script: docker build --tag ${{ github.head_ref }} .",
    ],
    ["actions/checkout@", "actions/checkouts@", "actions/checkouts cannot be executed in the test"],
    ["permissions: {}\n", "permissions: write-all\n", "the workflow's own permissions are not {}"],
  ])("a workflow with %s as %s is refused", (good, bad, problem) => {
    const text = read("examples/workflows/pull-request.yml");
    expect(text).toContain(good);
    expect(problemsOf(text.replace(good, bad))).toContain(problem);
  });

  test("an output that does not exist is refused", () => {
    const text = read("examples/workflows/release.yml").replace("steps.scan.outputs.digest", "steps.scan.outputs.sha");
    expect(problemsOf(text)).toContain("scan has no output sha");
  });
});

/** The YAML of the actions' documentation: steps, permissions and sections of the configuration. */
const snippets = globSync("actions/*/README.md", { cwd: root })
  .toSorted()
  .flatMap((file) =>
    [...read(file).matchAll(/```yaml\n([\s\S]*?)```/gu)].map((match) => [file, match[1] ?? ""] as const),
  );

/** What is wrong with a snippet. */
async function problemsOfSnippet(text: string): Promise<readonly string[]> {
  const value = parse(text) as readonly Step[] | Readonly<Record<string, unknown>>;
  if (!Array.isArray(value)) {
    if (Object.keys(value).join() === "permissions") return [];
    const { Ajv } = await import("ajv");
    const validate = new Ajv({ strict: false, logger: false, validateFormats: false }).compile(
      JSON.parse(read("schemas/seaworthy.schema.json")) as object,
    );
    return validate(value)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  }
  return (value as readonly Step[]).flatMap((step) => {
    const spec = specOf(step.uses?.replace(/@.*/u, "") ?? "");
    const unknown = problemsOfStep(step);
    if (spec === undefined || unknown.length > 0) return unknown;
    return Object.entries(step.with ?? {}).flatMap(([name, input]) => {
      const specs: Readonly<Record<string, { parse(text: string, name: string): unknown }>> = spec.inputs;
      try {
        if (!String(input).includes("${{")) specs[name]?.parse(String(input), name);
        return [];
      } catch (error) {
        return [String(error)];
      }
    });
  });
}

describe("the YAML of the actions' documentation", () => {
  test("has steps of most actions", () => {
    const used = new Set(
      snippets.flatMap(([, text]) => [...text.matchAll(/seaworthy\/actions\/([\w-]+)@/gu)].map(([, name]) => name)),
    );
    expect(used.size).toBeGreaterThanOrEqual(7);
  });

  test.each(snippets)("of %s has inputs and settings that exist", async (_file, text) => {
    expect(await problemsOfSnippet(text)).toEqual([]);
  });

  test.each([
    ["- uses: OWNER/seaworthy/actions/gate@COMMIT\n  with: { digset: a }\n", /has no input digset/u],
    ["- uses: OWNER/seaworthy/actions/gates@COMMIT\n", /cannot be executed/u],
    ["- uses: OWNER/seaworthy/actions/image-scan@COMMIT\n  with: { fail-on: bad }\n", /fail-on/u],
    ["gate: { presets: strict }\n", /additional/u],
  ])("a snippet like %j is refused", async (text, problem) => {
    expect((await problemsOfSnippet(text)).join()).toMatch(problem);
  });
});
