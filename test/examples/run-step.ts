import { spawn } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Job, parseCommandFile } from "../harness/run-action.ts";
import { type ContextValues, interpolate } from "./expressions.ts";
import { foreignActions } from "./foreign-actions.ts";

export interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly "continue-on-error"?: boolean;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** What a workflow runs in: a repository, an event, and servers that stand for those on the network. */
export interface World {
  /** Directory whose `dist/` runs for our actions. */
  readonly built: string;
  /** Path of the repository, and its name on GitHub. */
  readonly repository: string;
  readonly name: string;
  readonly artifacts: string;
  /** Variables of every step. */
  readonly env: Readonly<Record<string, string>>;
  readonly builder: () => Promise<string>;
  /** An identity token for jobs with `id-token: write`. */
  readonly identityToken: (workflow: string, ref: string, sha: string) => string;
  /** Prepares the API of a job, before its first step. */
  readonly prepare?: (job: Job) => void;
}

export interface Run {
  /** Path of the workflow in its repository. */
  readonly workflow: string;
  readonly event: { readonly name: string; readonly payload: ContextValues };
  readonly ref: string;
  readonly sha: string;
  readonly inputs?: Readonly<Record<string, string>>;
}

export interface ExecutedStep {
  readonly name: string;
  readonly exitCode: number | null;
  /** Whether the job fails with this step. */
  readonly isFailure: boolean;
  readonly output: string;
  readonly outputs: Readonly<Record<string, string>>;
}

type StepOutcome = Omit<ExecutedStep, "name" | "isFailure">;

interface StepValues {
  readonly inputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly known: ContextValues;
  readonly exported: Record<string, string>;
}

/** Runs a script, one of our actions as it is built, or the equivalent of an action of others. */
export async function runStep(
  step: Step,
  { inputs, env, known, exported }: StepValues,
  job: Job,
  run: Run,
  world: World,
): Promise<StepOutcome> {
  if (step.run !== undefined) return runShell(interpolate(step.run, known), job.workspace, env);
  const uses = step.uses?.replace(/@.*/u, "") ?? "";
  const ours = /^OWNER\/seaworthy(?:\/(.+))?$/u.exec(uses);
  if (ours !== null) {
    const action = ours[1] === undefined ? "action.yml" : `${ours[1]}/action.yml`;
    const { exitCode, stdout, stderr, outputs } = await job.run({ action, inputs, event: run.event, env });
    return { exitCode, output: `${stdout}${stderr}`, outputs };
  }
  const foreign = foreignActions[uses];
  if (foreign === undefined) throw new Error(`there is no equivalent of ${uses}`);
  const exportVariable = (name: string, value: string): void => {
    exported[name] = value;
  };
  const { repository, artifacts, builder } = world;
  const places = { workspace: job.workspace, repository, artifacts, ref: run.sha, built: world.built };
  const failure = await foreign({ inputs, ...places, exportVariable, builder });
  return { exitCode: failure === undefined ? 0 : 1, output: failure ?? "", outputs: {} };
}

/** The default shell of a runner for `run`. */
async function runShell(script: string, cwd: string, env: StepValues["env"]): Promise<StepOutcome> {
  const file = join(cwd, "..", "shell-output");
  await writeFile(file, "");
  const temporary = join(cwd, "..", "temp");
  await mkdir(temporary, { recursive: true });
  const variables = { HOME: join(cwd, ".."), RUNNER_TEMP: temporary, ...env, GITHUB_OUTPUT: file };
  // Loads nothing into programs that are not ours.
  const { NODE_OPTIONS: _, ...shellEnv } = variables as Record<string, string>;
  const child = spawn("bash", ["--noprofile", "--norc", "-e", "-c", script], { cwd, env: shellEnv, timeout: 120_000 });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  const exitCode = await new Promise<number | null>((resolve, reject) =>
    child.once("close", resolve).once("error", reject),
  );
  return { exitCode, output, outputs: parseCommandFile(await readFile(file, "utf8")) };
}
