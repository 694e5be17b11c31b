import { join } from "node:path";
import type { AnnotationProperties } from "@actions/core";
import { systemExec } from "../../exec/exec.ts";
import { type Sleep, systemSleep } from "../../http/sleep.ts";
import { logText, masksOf, oneLine, plain, printable } from "../../text/index.ts";
import type { Annotation, Host } from "../ci.ts";
import { findCheckout, type JobRepository } from "./checkout.ts";
import { type GitHubContext, gitHubContext } from "./context.ts";
import { gitHubPorts } from "./ports.ts";
import { publishedAdvisories } from "./published-advisories.ts";
import { gitHubRun } from "./run.ts";

type Core = typeof import("@actions/core");
type Environment = Readonly<Record<string, string | undefined>>;

/** Annotations of each level that GitHub shows for a step. It drops later ones. */
const annotationsPerLevel = 10;
/** GitHub's limit of a step summary, in bytes. */
const summaryLimit = 1024 * 1024;

/** Creates the host of a GitHub Actions job, which uses workflow commands through `@actions/core`. */
export function githubHost(core: Core, env: Environment, payload: unknown, sleep: Sleep = systemSleep): Host {
  const context = gitHubContext(env, payload);
  const workspace = env["GITHUB_WORKSPACE"] ?? process.cwd();
  const checkout = findCheckout(workspace, jobRepository(env), namedTargets(env));
  const root = join(workspace, checkout.path);
  const getEnv = (name: string): string | undefined => env[name] || undefined;
  const advisories = publishedAdvisories(env);
  let summaryBytes = 0;
  return {
    name: "github",
    run: gitHubRun(env),
    ...(context === undefined ? {} : gitHubPorts(context, { root, getEnv, sleep, exec: systemExec })),
    root,
    ...(checkout.isNamed ? { otherCheckout: checkout.path } : {}),
    workspace,
    defaultOutDir: "seaworthy-out",
    temporaryDirectory: getEnv("RUNNER_TEMP"),
    sleep,
    exec: systemExec,
    annotationsPerLevel,
    ...(context !== undefined && isRelease(context)
      ? {}
      : {
          async directoryStore() {
            const { githubCache } = await import("./cache.ts");
            return githubCache((line) => core.warning(logText(line)));
          },
        }),
    colors: false,
    width: 120,
    getInput: (name) => env[`INPUT_${name.toUpperCase()}`]?.trim() || undefined,
    getEnv,
    ...(advisories === undefined ? {} : { publishedAdvisories: advisories }),
    ...(env["ACTIONS_ID_TOKEN_REQUEST_URL"] === undefined
      ? {}
      : { identityToken: (audience: string) => core.getIDToken(audience) }),
    info: (line) => core.info(logText(line)),
    warn: (line) => core.warning(logText(line)),
    error: (line) => core.error(logText(line)),
    progress() {},
    group: (title, work) => core.group(logText(oneLine(title)), work),
    annotate(annotations) {
      for (const annotation of annotations) annotate(core, annotation);
    },
    async summarize(markdown) {
      summaryBytes += Buffer.byteLength(markdown);
      if (env["GITHUB_STEP_SUMMARY"] === undefined) return;
      if (summaryBytes > summaryLimit) {
        core.warning("the step summary is larger than GitHub's limit of 1 MiB; a part of it is omitted");
        return;
      }
      await core.summary.addRaw(markdown, true).write();
    },
    output: (name, value) => core.setOutput(name, value),
    mask(secret) {
      for (const value of masksOf(secret)) core.setSecret(value);
    },
    async print(text) {
      core.info(printable(text));
    },
  };
}

function jobRepository(env: Environment): JobRepository | undefined {
  const name = env["GITHUB_REPOSITORY"];
  return name === undefined ? undefined : { name, serverUrl: env["GITHUB_SERVER_URL"] };
}

/** Lists the repository paths in a step's inputs. */
function namedTargets(env: Environment): readonly string[] {
  const inputs = ["PATH", "FILES", "CONFIG", "DOCKERFILE"].map((name) => env[`INPUT_${name}`] ?? "");
  return inputs.flatMap((text) => text.split(/[\n,]/u)).map((path) => path.trim());
}

/** Checks whether a run is for a tag or release. Such runs do not use caches of earlier runs. */
function isRelease({ eventName, ref }: GitHubContext): boolean {
  return eventName === "release" || ref.startsWith("refs/tags/");
}

function annotate(core: Core, { level, title, message, file, region }: Annotation): void {
  const properties: AnnotationProperties = {
    title: logText(oneLine(title)),
    ...(file === undefined ? {} : { file: plain(file) }),
    ...(region === undefined ? {} : linesOf(region)),
  };
  const text = logText(message);
  if (level === "error") core.error(text, properties);
  else if (level === "warning") core.warning(text, properties);
  else core.notice(text, properties);
}

/** Converts a region. GitHub accepts columns only if the annotation is on one line. */
function linesOf(region: NonNullable<Annotation["region"]>): AnnotationProperties {
  const endLine = region.endLine ?? region.startLine;
  const columns =
    endLine === region.startLine && region.startColumn !== undefined && region.endColumn !== undefined
      ? { startColumn: region.startColumn, endColumn: region.endColumn }
      : {};
  return { startLine: region.startLine, endLine, ...columns };
}
