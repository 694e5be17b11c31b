import { parse } from "yaml";
import { Job, jobToken } from "../harness/run-action.ts";
import { type ContextValues, interpolate, isWanted } from "./expressions.ts";
import { type ExecutedStep, type Run, runStep, type Step, type World } from "./run-step.ts";

interface WorkflowJob {
  readonly if?: string;
  readonly needs?: string;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly string[]>> };
  readonly env?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

export interface ExecutedJob {
  readonly name: string;
  readonly steps: readonly ExecutedStep[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly comments: readonly string[];
  readonly uploads: number;
  readonly violations: readonly string[];
}

/** Executes every job of a workflow in order, once for each combination of its matrix. */
export async function runWorkflow(text: string, run: Run, world: World): Promise<readonly ExecutedJob[]> {
  const { jobs } = parse(text) as { readonly jobs: Readonly<Record<string, WorkflowJob>> };
  const executed: ExecutedJob[] = [];
  const needs: Record<string, ContextValues> = {};
  for (const [name, job] of Object.entries(jobs)) {
    if (job.needs !== undefined && needs[job.needs] === undefined) throw new Error(`${job.needs} did not pass`);
    const contexts = { github: gitHub(run, world), needs, inputs: run.inputs ?? {} };
    if (!isWanted(job.if, contexts, { failed: false })) continue;
    for (const matrix of combinations(job.strategy?.matrix ?? {})) {
      const result = await runJob(name, job, { ...contexts, matrix }, run, world);
      executed.push(result);
      if (!result.steps.some(({ isFailure }) => isFailure)) needs[name] = { outputs: result.outputs };
    }
  }
  return executed;
}

function gitHub({ workflow, event, ref, sha }: Run, { name }: World): ContextValues {
  return {
    ...{ token: jobToken, actor: "octocat", repository: name, server_url: "https://github.com", run_id: "4242" },
    ...{ event: event.payload, event_name: event.name, ref, sha, workflow_ref: `${name}/${workflow}@${ref}` },
  };
}

function combinations(matrix: Readonly<Record<string, readonly string[]>>): readonly Record<string, string>[] {
  return Object.entries(matrix).reduce<readonly Record<string, string>[]>(
    (all, [name, values]) => all.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
    [{}],
  );
}

async function runJob(
  name: string,
  { steps, outputs = {}, permissions, env: jobEnv = {} }: WorkflowJob,
  contexts: ContextValues,
  run: Run,
  world: World,
): Promise<ExecutedJob> {
  await using job = await Job.start({}, world.built);
  world.prepare?.(job);
  const mayIdentify = permissions?.["id-token"] === "write";
  const token = mayIdentify ? { SIGSTORE_ID_TOKEN: world.identityToken(run.workflow, run.ref, run.sha) } : {};
  const exported: Record<string, string> = { ...world.env, ...token, ...runVariables(run, world) };
  const done: Record<string, ContextValues> = {};
  const executed: ExecutedStep[] = [];
  for (const step of steps) {
    const known = { ...contexts, steps: done };
    const status = { failed: executed.some(({ isFailure }) => isFailure) };
    if (!isWanted(step.if, known, status)) continue;
    const own = Object.entries({ ...jobEnv, ...step.env }).map(([key, value]) => [key, interpolate(value, known)]);
    const env = { ...exported, ...(Object.fromEntries(own) as Record<string, string>) };
    const inputs = Object.fromEntries(
      Object.entries(step.with ?? {}).map(([key, value]) => [key, interpolate(String(value), known)]),
    );
    const result = await runStep(step, { inputs, env, known, exported }, job, run, world);
    const hasPassed = result.exitCode === 0;
    const isFailure = !hasPassed && step["continue-on-error"] !== true;
    executed.push({ ...result, isFailure, name: step.uses?.replace(/@.*/u, "") ?? step.run?.split("\n")[0] ?? "" });
    if (step.id !== undefined) done[step.id] = { outputs: result.outputs, outcome: hasPassed ? "success" : "failure" };
  }
  const known = { ...contexts, steps: done };
  const failed = executed.some(({ isFailure }) => isFailure);
  const results = failed ? [] : Object.entries(outputs).map(([key, value]) => [key, interpolate(value, known)]);
  const { comments, uploads, violations } = job.api;
  const ofJob = { comments: comments.map(({ body }) => body), uploads: uploads.length, violations: [...violations] };
  return { name, steps: executed, outputs: Object.fromEntries(results), ...ofJob };
}

function runVariables({ event, ref, sha, workflow }: Run, { name }: World): Record<string, string> {
  return {
    ...{ GITHUB_REPOSITORY: name, GITHUB_REF: ref, GITHUB_REF_NAME: ref.replace(/^refs\/(?:heads|tags)\//u, "") },
    ...{ GITHUB_SHA: sha, GITHUB_EVENT_NAME: event.name, GITHUB_SERVER_URL: "https://github.com" },
    ...{ GITHUB_WORKFLOW_REF: `${name}/${workflow}@${ref}`, GITHUB_ACTION_REPOSITORY: "octo-org/seaworthy" },
    ...{ GITHUB_REF_TYPE: ref.startsWith("refs/tags/") ? "tag" : "branch", GITHUB_ACTOR: "octocat" },
    ...{ GITHUB_REPOSITORY_ID: "77", GITHUB_REPOSITORY_OWNER_ID: "5", RUNNER_ENVIRONMENT: "github-hosted" },
  };
}
