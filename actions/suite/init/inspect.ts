import { readFile } from "node:fs/promises";
import { basename, join, posix } from "node:path";
import { dockerfileNames, excludedNames } from "../../../shared/dockerfile/index.ts";
import type { Exec } from "../../../shared/exec/exec.ts";
import { exists, findFiles } from "../../../shared/files/index.ts";

/** An image that the repository can build. */
export interface BuildableImage {
  /** Name in lower case, as Docker requires. */
  readonly name: string;
  /** Relative to the root. */
  readonly dockerfile: string;
  /** Build context, relative to the root. */
  readonly context: string;
}

/** What a repository has. */
export interface Inspection {
  readonly images: readonly BuildableImage[];
  /** Number of Dockerfiles; more than images if there are too many to build in one job. */
  readonly dockerfiles: number;
  readonly hasManifests: boolean;
  /** Workflows that already use Seaworthy. */
  readonly workflows: readonly string[];
  readonly defaultBranch: string;
}

/** Images that one job builds. A repository with more needs a choice. */
const maxImages = 5;
const gitTimeout = 5_000;
const manifestNames = ["*.yaml", "*.yml", "compose.yaml", "docker-compose.yml"];

/** Inspects a repository: its Dockerfiles, manifests, workflows and default branch. */
export async function inspectRepository(root: string, exec: Exec): Promise<Inspection> {
  const dockerfiles = (
    await findFiles(root, { patterns: dockerfileNames.map((name) => `**/${name}`), ignore: excludedNames })
  ).paths
    // The workflow would evaluate it as an expression.
    .filter((path) => !path.includes("${{"))
    .toSorted();
  const yaml = (await findFiles(root, { patterns: manifestNames.map((name) => `**/${name}`), ignore: excludedNames }))
    .paths;
  const defaultBranch = await findDefaultBranch(root, exec);
  return {
    images: dockerfiles.length > maxImages ? imagesOf(dockerfiles.filter(isAtRoot), root) : imagesOf(dockerfiles, root),
    dockerfiles: dockerfiles.length,
    hasManifests: await containsManifest(root, yaml),
    workflows: await workflowsWithUs(root),
    defaultBranch,
  };
}

function isAtRoot(path: string): boolean {
  return path === "Dockerfile";
}

/** Names images after their directories, or after the repository; equal names get a number. */
function imagesOf(dockerfiles: readonly string[], root: string): readonly BuildableImage[] {
  const taken = new Map<string, number>();
  return dockerfiles.map((dockerfile) => {
    const directory = posix.dirname(dockerfile);
    const variant = /^(?:Dockerfile|Containerfile)\.(.+)$|^(.+)\.(?:[Dd]ockerfile|Containerfile)$/u.exec(
      posix.basename(dockerfile),
    );
    const stem = variant?.[1] ?? variant?.[2] ?? (directory === "." ? basename(root) : posix.basename(directory));
    const plain = imageName(stem);
    const number = (taken.get(plain) ?? 0) + 1;
    taken.set(plain, number);
    return { name: number === 1 ? plain : `${plain}-${number}`, dockerfile, context: directory };
  });
}

/** Converts a text to a name that Docker accepts (distribution/reference: path-component). */
function imageName(text: string): string {
  const name = text
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/gu, "-")
    .replace(/[._-]{2,}/gu, "-")
    .replace(/^[._-]+|[._-]+$/gu, "");
  return name === "" ? "app" : name.slice(0, 100);
}

/** Checks whether a file looks like a manifest or a Compose file. manifest-check decides in detail. */
async function containsManifest(root: string, files: readonly string[]): Promise<boolean> {
  for (const file of files.slice(0, 500)) {
    if (file.startsWith(".github/")) continue;
    if (/(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/u.test(file)) return true;
    const text = await readFile(join(root, file), "utf8").catch(() => "");
    if (/^apiVersion:\s*\S/mu.test(text) && /^kind:\s*\S/mu.test(text)) return true;
  }
  return false;
}

async function workflowsWithUs(root: string): Promise<readonly string[]> {
  const { paths } = await findFiles(root, {
    patterns: [".github/workflows/*.yml", ".github/workflows/*.yaml"],
    ignore: [],
  });
  const using = await Promise.all(
    paths.map(async (path) =>
      /\buses:.*\/seaworthy(?:\/|@)/u.test(await readFile(join(root, path), "utf8").catch(() => "")),
    ),
  );
  return paths.filter((_path, index) => using[index] === true);
}

/** Returns the default branch of the remote, otherwise the branch that is checked out, otherwise `main`. */
async function findDefaultBranch(root: string, exec: Exec): Promise<string> {
  if (!(await exists(join(root, ".git")))) return "main";
  const git = async (...args: readonly string[]): Promise<string> => {
    const call = ["-C", root, "-c", "core.fsmonitor=false", ...args];
    const options = { timeout: gitTimeout, maxBytes: 4096 };
    const { exitCode, stdout } = await exec("git", call, options).catch(() => ({ exitCode: 1, stdout: "" }));
    return exitCode === 0 ? stdout.trim() : "";
  };
  const remote = await git("symbolic-ref", "--short", "refs/remotes/origin/HEAD");
  const branch = remote === "" ? await git("symbolic-ref", "--short", "HEAD") : remote.replace(/^origin\//u, "");
  return /^[\w./-]{1,200}$/u.test(branch) ? branch : "main";
}
