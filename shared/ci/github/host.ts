import { join } from "node:path";
import type { AnnotationProperties } from "@actions/core";
import { systemExec } from "../../exec/exec.ts";
import { type Sleep, systemSleep } from "../../http/sleep.ts";
import { plain } from "../../text/index.ts";
import type { Annotation, Host } from "../ci.ts";
import { findCheckout } from "./checkout.ts";
import { type GitHubContext, gitHubContext } from "./context.ts";
import { gitHubPorts } from "./ports.ts";

type Core = typeof import("@actions/core");
type Environment = Readonly<Record<string, string | undefined>>;

/** GitHub shows this many annotations of a level for a step and drops the rest in print order. */
const annotationsPerLevel = 10;
/** GitHub keeps at most this much of a step's summary. */
const summaryLimit = 1024 * 1024;

/** A job of GitHub Actions: workflow commands, file commands and the runner's variables, through `@actions/core`. */
export function githubHost(core: Core, env: Environment, payload: unknown, sleep: Sleep = systemSleep): Host {
  const context = gitHubContext(env, payload);
  const workspace = env["GITHUB_WORKSPACE"] ?? process.cwd();
  const root = join(workspace, findCheckout(workspace, env["GITHUB_REPOSITORY"], namedTargets(env)));
  const getEnv = (name: string): string | undefined => env[name] || undefined;
  let summaryBytes = 0;
  /** A line from outside that begins with `::` or `##[` would be a command to the runner. */
  const harmless = (text: string): string => plain(text).replace(/^(\s*)(::|##\[)/gmu, "$1\u200b$2");
  return {
    name: "github",
    run: identityOf(env),
    ...(context === undefined ? {} : gitHubPorts(context, { root, getEnv, sleep, exec: systemExec })),
    root,
    workspace,
    defaultOutDir: "seaworthy-out",
    temporaryDirectory: getEnv("RUNNER_TEMP"),
    sleep,
    exec: systemExec,
    annotationsPerLevel,
    ...(context !== undefined && ships(context)
      ? {}
      : {
          async directoryStore() {
            const { githubCache } = await import("./cache.ts");
            return githubCache((line) => core.warning(plain(line)));
          },
        }),
    colors: false,
    width: 120,
    getInput: (name) => env[`INPUT_${name.toUpperCase()}`]?.trim() || undefined,
    getEnv,
    ...(env["ACTIONS_ID_TOKEN_REQUEST_URL"] === undefined
      ? {}
      : { identityToken: (audience: string) => core.getIDToken(audience) }),
    info: (line) => core.info(harmless(line)),
    warn: (line) => core.warning(plain(line)),
    error: (line) => core.error(plain(line)),
    progress() {},
    group: (title, work) => core.group(plain(title), work),
    annotate(annotations) {
      for (const annotation of annotations) annotate(core, annotation);
    },
    async summarize(markdown) {
      summaryBytes += Buffer.byteLength(markdown);
      if (env["GITHUB_STEP_SUMMARY"] === undefined) return;
      if (summaryBytes > summaryLimit) {
        core.warning("The step summary would pass GitHub's limit of 1 MiB; a part of it is left out");
        return;
      }
      await core.summary.addRaw(markdown, true).write();
    },
    output: (name, value) => core.setOutput(name, value),
    mask(secret) {
      if (secret !== "") core.setSecret(secret);
    },
    async print(text) {
      core.info(harmless(text));
    },
  };
}

/** The paths of the repository that a step names. */
function namedTargets(env: Environment): readonly string[] {
  const inputs = ["PATH", "FILES", "CONFIG", "DOCKERFILE"].map((name) => env[`INPUT_${name}`] ?? "");
  return inputs.flatMap((text) => text.split(/[\n,]/u)).map((path) => path.trim());
}

/** Runs for tags and releases judge what is shipped, and trust nothing that an earlier run left behind. */
function ships({ eventName, ref }: GitHubContext): boolean {
  return eventName === "release" || ref.startsWith("refs/tags/");
}

function identityOf(env: Environment): Host["run"] {
  const known = {
    runId: env["GITHUB_RUN_ID"],
    runAttempt: env["GITHUB_RUN_ATTEMPT"],
    job: env["GITHUB_JOB"],
    repository: env["GITHUB_REPOSITORY"],
    commit: env["GITHUB_SHA"],
  };
  const present = Object.entries(known).filter(([, value]) => value !== undefined && value !== "");
  return { host: "github", ...Object.fromEntries(present) };
}

function annotate(core: Core, { level, title, message, file, region }: Annotation): void {
  const properties: AnnotationProperties = {
    title: plain(title),
    ...(file === undefined ? {} : { file: plain(file) }),
    ...(region === undefined ? {} : linesOf(region)),
  };
  const text = plain(message);
  if (level === "error") core.error(text, properties);
  else if (level === "warning") core.warning(text, properties);
  else core.notice(text, properties);
}

/** GitHub takes columns only when the annotation stays on one line. */
function linesOf(region: NonNullable<Annotation["region"]>): AnnotationProperties {
  const endLine = region.endLine ?? region.startLine;
  const columns =
    endLine === region.startLine && region.startColumn !== undefined && region.endColumn !== undefined
      ? { startColumn: region.startColumn, endColumn: region.endColumn }
      : {};
  return { startLine: region.startLine, endLine, ...columns };
}
