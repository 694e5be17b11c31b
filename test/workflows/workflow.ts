import { spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";

export interface WorkflowStep {
  readonly name?: string;
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface WorkflowJob {
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly WorkflowStep[];
  readonly "runs-on": string;
  readonly "timeout-minutes": number;
}

export interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, WorkflowJob>>;
}

export async function readWorkflow(path: string): Promise<Workflow> {
  return parse(await readFile(path, "utf8")) as Workflow;
}

/** What steps run in. */
export interface StepContext {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Values of expressions by their text. An expression without one is an error. */
  readonly values: Readonly<Record<string, string>>;
  /** Directory for `GITHUB_ENV` and the like. */
  readonly temp: string;
}

export interface StepResult {
  readonly name: string;
  readonly exitCode: number | null;
  readonly output: string;
}

/**
 * Runs the shell steps of a job in order, as a runner does: `bash -e`, variables of `GITHUB_ENV`, and conditions, of
 * which it knows `failure()`, and the values of the context.
 */
export async function runSteps({ steps, env: jobEnv = {} }: WorkflowJob, context: StepContext): Promise<StepResult[]> {
  const envFile = join(context.temp, "github-env");
  await writeFile(envFile, "");
  const results: StepResult[] = [];
  let failed = false;
  for (const { name = "", run, if: condition, env = {} } of steps) {
    if (run === undefined || !isWanted(condition, failed, context.values)) continue;
    const lines = (await readFile(envFile, "utf8")).split("\n").filter((line) => line.includes("="));
    const exported = Object.fromEntries(
      lines.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]),
    );
    const own = Object.entries({ ...jobEnv, ...env }).map(([key, value]) => [key, evaluated(value, context.values)]);
    const variables = {
      ...context.env,
      ...exported,
      ...Object.fromEntries(own),
      GITHUB_ENV: envFile,
      RUNNER_TEMP: context.temp,
    };
    const result = await shell(evaluated(run, {}), context.cwd, variables);
    results.push({ name, ...result });
    failed ||= result.exitCode !== 0;
  }
  return results;
}

function isWanted(condition: string | undefined, failed: boolean, values: StepContext["values"]): boolean {
  if (condition === undefined) return !failed;
  return condition.split(" && ").every((part) => {
    if (part === "failure()") return failed;
    const value = values[part];
    if (value === undefined) throw new Error(`the condition "${part}" has no value`);
    return value === "true";
  });
}

function evaluated(text: string, values: StepContext["values"]): string {
  return text.replace(/\$\{\{ (.+?) \}\}/gu, (_, expression: string) => {
    const value = values[expression];
    if (value === undefined) throw new Error(`the expression "${expression}" has no value`);
    return value;
  });
}

async function shell(script: string, cwd: string, env: Readonly<Record<string, string>>) {
  // The default shell of a runner for `run`.
  const child = spawn("bash", ["--noprofile", "--norc", "-e", "-c", script], { cwd, env, timeout: 60_000 });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  const exitCode = await new Promise<number | null>((resolve, reject) =>
    child.once("close", resolve).once("error", reject),
  );
  return { exitCode, output };
}
