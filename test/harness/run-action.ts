import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { GitHubApi } from "./github-api/server.ts";
import { compileCacheOf } from "./run-cli.ts";

/** Commit of each job. */
export const jobCommit = "1f2e3d4c5b6a79880011223344556677889900aa";

const project = fileURLToPath(new URL("../../", import.meta.url));
const timeLimit = 60_000;
const noWaits = new URL("no-waits.mjs", import.meta.url).href;
/** The token of every job in the harness. */
export const jobToken = "ghs_harness-token-of-a-job";

export interface Step {
  /** Path of the `action.yml` below the project: the step runs what it names. */
  readonly action: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: { readonly name: string; readonly payload: unknown };
  readonly env?: Readonly<Record<string, string>>;
}

export interface StepResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** `::error file=…::message` and its kin, and what the runner itself warns of, in order. */
  readonly annotations: readonly Annotation[];
  /** Those that GitHub shows: ten of each level (actions/runner, `ExecutionContext.cs`). */
  readonly shown: readonly Annotation[];
}

interface Annotation {
  readonly level: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** Annotations of each level that GitHub shows for a step. */
const shownPerLevel = 10;

/** A job on a runner: one workspace, one API, several steps. */
export class Job implements AsyncDisposable {
  readonly api: GitHubApi;
  readonly #directory: string;
  readonly #apiUrl: string;
  readonly #built: string;

  private constructor(api: GitHubApi, directory: string, apiUrl: string, built: string) {
    this.api = api;
    this.#directory = directory;
    this.#apiUrl = apiUrl;
    this.#built = built;
  }

  /** A job whose workspace holds a copy of a directory, or the given files. `built` is the directory whose `dist/` runs. */
  static async start(workspace: string | Readonly<Record<string, string>> = {}, built: string = project): Promise<Job> {
    const directory = await mkdtemp(join(tmpdir(), "seaworthy-job-"));
    const root = join(directory, "workspace");
    await mkdir(root);
    if (typeof workspace === "string") await cp(workspace, root, { recursive: true });
    else for (const [name, text] of Object.entries(workspace)) await writeInto(join(root, name), text);
    const api = new GitHubApi();
    return new Job(api, directory, await api.start(), built);
  }

  get workspace(): string {
    return join(this.#directory, "workspace");
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.api[Symbol.asyncDispose]();
    await rm(this.#directory, { recursive: true, force: true });
  }

  /** Runs a built action in a child process with the runner's protocol: variables, command files, event file. */
  async run({ action, inputs = {}, event, env = {} }: Step): Promise<StepResult> {
    const files = {
      GITHUB_OUTPUT: "output",
      GITHUB_STEP_SUMMARY: "summary",
      GITHUB_ENV: "env",
      GITHUB_STATE: "state",
      GITHUB_PATH: "path",
    };
    const paths = Object.entries(files).map(([name, file]) => [name, join(this.#directory, file)] as const);
    for (const [, path] of paths) await writeFile(path, "");
    const eventPath = join(this.#directory, "event.json");
    await writeFile(eventPath, JSON.stringify(event?.payload ?? {}));
    const { main, defaults } = await readAction(this.#built, action);
    const given = Object.entries({ ...defaults, ...inputs }).map(([name, value]) => [
      `INPUT_${name.toUpperCase()}`,
      value,
    ]);
    const child = await execute(main, this.workspace, {
      PATH: process.env["PATH"] ?? "",
      HOME: this.#directory,
      RUNNER_TEMP: this.#directory,
      ...(this.#built === project ? {} : compileCacheOf(this.#built)),
      ...runnerVariables(this.#apiUrl, this.workspace, event?.name ?? "push", eventPath),
      ...Object.fromEntries(paths),
      ...Object.fromEntries(given),
      ...env,
    });
    const annotations = annotationsIn(child.stdout);
    const text = async (name: string): Promise<string> => readFile(join(this.#directory, name), "utf8");
    return {
      ...child,
      outputs: parseCommandFile(await text("output")),
      summary: await text("summary"),
      annotations,
      shown: annotations.filter(
        ({ level }, index) =>
          annotations.slice(0, index).filter((earlier) => earlier.level === level).length < shownPerLevel,
      ),
    };
  }
}

function runnerVariables(
  apiUrl: string,
  workspace: string,
  eventName: string,
  eventPath: string,
): Record<string, string> {
  return {
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: "octo-org/shop",
    GITHUB_SHA: jobCommit,
    GITHUB_REF: eventName === "pull_request" ? "refs/pull/7/merge" : "refs/heads/main",
    GITHUB_EVENT_NAME: eventName,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_RUN_ID: "4242",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_JOB: "build",
    GITHUB_API_URL: apiUrl,
    GITHUB_SERVER_URL: "https://github.example",
  };
}

/** What a runner takes from `action.yml`: the file to run, and the defaults of inputs with their expressions evaluated. */
async function readAction(
  built: string,
  action: string,
): Promise<{ main: string; defaults: Readonly<Record<string, string>> }> {
  const file = join(project, action);
  const { inputs, runs } = parse(await readFile(file, "utf8")) as {
    inputs: Record<string, { default?: string }>;
    runs: { using: string; main: string };
  };
  if (runs.using !== "node24") throw new Error(`${action} asks for ${runs.using}`);
  const main = join(dirname(file), runs.main).replace(project, built.endsWith("/") ? built : `${built}/`);
  const defaults = Object.entries(inputs).flatMap(([name, input]) =>
    input.default === undefined ? [] : [[name, evaluate(input.default)]],
  );
  return { main, defaults: Object.fromEntries(defaults) as Record<string, string> };
}

function evaluate(text: string): string {
  const known = text.replace(/\$\{\{ github\.token \}\}/u, jobToken);
  if (known.includes("${{")) throw new Error(`the harness does not know ${text}`);
  return known;
}

async function execute(
  main: string,
  cwd: string,
  env: Record<string, string>,
): Promise<Pick<StepResult, "exitCode" | "stdout" | "stderr">> {
  const child = spawn(process.execPath, ["--import", noWaits, main], {
    cwd,
    env,
    stdio: ["ignore", "pipe", "pipe"],
    timeout: timeLimit,
  });
  const [stdout, stderr, exitCode] = await Promise.all([
    collect(child.stdout),
    collect(child.stderr),
    new Promise<number | null>((resolve, reject) => child.once("close", resolve).once("error", reject)),
  ]);
  return { exitCode, stdout, stderr };
}

async function collect(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

/** `name=value` lines and `name<<delimiter` blocks, as the runner reads them. */
export function parseCommandFile(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split("\n");
  for (let index = 0; index < lines.length; index += 1) {
    const block = /^([^=]+?)<<(.+)$/u.exec(lines[index] ?? "");
    if (block === null) {
      const pair = /^([^=]+)=(.*)$/u.exec(lines[index] ?? "");
      if (pair !== null) outputs[pair[1] ?? ""] = pair[2] ?? "";
      continue;
    }
    const [, name = "", delimiter] = block;
    const end = lines.indexOf(delimiter ?? "", index + 1);
    outputs[name] = lines.slice(index + 1, end).join("\n");
    index = end;
  }
  return outputs;
}

/**
 * What the runner makes of workflow commands. An empty secret is a warning of its own, which takes one of the ten places
 * (actions/runner, `ActionCommandManager.cs`, `AddMaskCommandExtension`).
 */
function annotationsIn(stdout: string): StepResult["annotations"] {
  return stdout.split("\n").flatMap((line) => {
    if (/^::add-mask::\s*$/u.test(line))
      return [{ level: "warning", properties: {}, message: "Can't add secret mask for empty string" }];
    const command = /^::(error|warning|notice)(?: ([^:]*(?:%3A[^:]*)*))?::(.*)$/u.exec(line);
    if (command === null) return [];
    const [, level = "", properties = "", message = ""] = command;
    const pairs = properties
      .split(",")
      .filter((pair) => pair !== "")
      .map((pair) => pair.split(/=(.*)/su).map(decodeCommand) as [string, string]);
    return [{ level, properties: Object.fromEntries(pairs), message: decodeCommand(message) }];
  });
}

function decodeCommand(text: string): string {
  return text
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%25", "%");
}

async function writeInto(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
