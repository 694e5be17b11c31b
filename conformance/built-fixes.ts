import { createHash } from "node:crypto";
import { cp, lstat, mkdir, mkdtemp, readdir, readFile, readlink, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { defaultLintOptions, lintDockerfile } from "../actions/dockerfile-lint/lint.ts";
import { listShellScripts } from "../actions/dockerfile-lint/shell-requests.ts";
import { createWasmChecker } from "../actions/dockerfile-lint/shellcheck/wasm.ts";
import { ZipWriter } from "../bench/zip-writer.ts";
import { SourceText } from "../shared/dockerfile/index.ts";
import { fixUntilStable } from "../shared/fixes/index.ts";
import { run } from "./run-program.ts";

/**
 * Builds Dockerfiles before and after `--fix` with Buildah and compares exit codes, file trees, settings and what the
 * command of the image prints. Run as root. The base images must be in Buildah's storage under the names in the
 * files (CONFORMANCE.md says how to make them). Options: `--only NAME`, `--files DIRECTORY` of other `*.Dockerfile`.
 */
const own = fileURLToPath(new URL("./built-fixes/", import.meta.url));
const { values } = parseArgs({ options: { only: { type: "string" }, files: { type: "string", default: own } } });
const port = 8099;
/** Seconds for a build. */
const patience = 300;

/** Places that fixes clean up, logs, and what Python compiled with the time in it. */
const ignored =
  /^\/(?:var\/lib\/apt\/lists|var\/cache|var\/log|root\/\.cache|proc|sys|dev|run)(?:\/|$)|\/__pycache__(?:\/|$)/;

const server = createServer((_, response) => response.end("content\n")).listen(port, "127.0.0.1");
const checker = createWasmChecker();
const root = await mkdtemp(join(tmpdir(), "seaworthy-built-fixes-"));
let differences = 0;
let fixedFiles = 0;
const names = (await readdir(values.files)).filter((name) => name.endsWith(".Dockerfile"));
try {
  for (const name of names.toSorted()) {
    if (values.only !== undefined && name !== `${values.only}.Dockerfile`) continue;
    await judge(name, await readFile(join(values.files, name), "utf8"));
  }
} finally {
  server.close();
  await checker.close?.();
  await rm(root, { recursive: true, force: true });
}
console.log(`${names.length} Dockerfiles, ${fixedFiles} with safe fixes, ${differences} differ`);
process.exitCode = differences === 0 ? 0 : 1;

async function judge(name: string, text: string): Promise<void> {
  const fixed = await fix(name, text);
  if (fixed !== text) fixedFiles += 1;
  const before = await build(`${basename(name, ".Dockerfile")}-before`, text);
  const after = fixed === text ? before : await build(`${basename(name, ".Dockerfile")}-after`, fixed);
  const differing = Object.keys(before).filter((key) => before[key] !== after[key]);
  if (differing.length > 0) differences += 1;
  const state = fixed === text ? "no safe fix" : differing.length === 0 ? "same" : "DIFFERENT";
  console.log(`${name}: ${before["exit"] === "0" ? "builds" : "fails"}, ${state}`);
  for (const key of differing) console.log(firstDifference(key, before[key] ?? "", after[key] ?? ""));
}

function firstDifference(key: string, before: string, after: string): string {
  const [first, second] = [before.split("\n"), after.split("\n")];
  const lost = first.filter((line) => !second.includes(line)).slice(0, 5);
  const added = second.filter((line) => !first.includes(line)).slice(0, 5);
  return [...lost.map((line) => `  ${key} - ${line}`), ...added.map((line) => `  ${key} + ${line}`)].join("\n");
}

async function fix(path: string, text: string): Promise<string> {
  const options = defaultLintOptions("2026-11-26");
  const { changed } = await fixUntilStable([{ path, source: new SourceText(text) }], {
    check: async ([file]) => {
      const source = { path, text: file?.source.text ?? "" };
      const shellcheck = await checker.check({ requests: listShellScripts(source, options), time: undefined });
      return lintDockerfile(source, { ...options, shellcheck });
    },
    countUnreadable: ({ gaps }) => gaps.filter(({ weight }) => weight === "partial").length,
  });
  return changed[0]?.source.text ?? text;
}

/** Builds an image and returns what can be compared. */
async function build(tag: string, text: string): Promise<Record<string, string>> {
  const context = join(root, tag);
  await writeContext(context, text);
  const image = `localhost/seaworthy-${tag}`;
  const options = [
    "--isolation",
    "chroot",
    "--network",
    "host",
    "--pull=never",
    "--layers=false",
    "--format",
    "docker",
  ];
  const built = await run("buildah", ["bud", ...options, "-t", image, context], patience);
  if (built.code !== 0) return { exit: String(built.code) };
  const container = (await run("buildah", ["from", "--pull=never", image], patience)).output.trim();
  try {
    const mount = (await run("buildah", ["mount", container], patience)).output.trim();
    const tree = await listTree(mount);
    const { config } = JSON.parse(
      (await run("buildah", ["inspect", "--type", "image", image], patience)).output,
    ).Docker;
    const command = [...(config.Entrypoint ?? []), ...(config.Cmd ?? [])];
    const ran = await runIn(container, command);
    const health = healthCommand(config.Healthcheck?.Test ?? []);
    const checked = health.length === 0 ? "" : JSON.stringify(await runIn(container, health));
    return { exit: "0", tree, settings: settingsOf(config), command: JSON.stringify(ran), health: checked };
  } finally {
    await run("buildah", ["rm", container], patience);
    await run("buildah", ["rmi", image], patience);
  }
}

function runIn(container: string, command: readonly string[]) {
  return run("buildah", ["run", "--isolation", "chroot", container, "--", ...command], patience);
}

function healthCommand([kind, ...words]: readonly string[]): readonly string[] {
  return kind === "CMD-SHELL" ? ["/bin/sh", "-c", ...words] : words;
}

/** Returns the settings, but for those that fixes write in another form and that are compared by running them. */
function settingsOf(config: Record<string, unknown>): string {
  const {
    Cmd: _cmd,
    Entrypoint: _entry,
    Healthcheck: _health,
    Labels,
    Image: _image,
    Hostname: _host,
    ...others
  } = config;
  const labels = Object.entries((Labels ?? {}) as Record<string, string>).filter(
    ([name]) => name !== "org.opencontainers.image.authors" && !name.startsWith("io.buildah."),
  );
  return JSON.stringify({ ...others, labels });
}

/** Lists the files of a tree with type, mode, owner and digest. */
async function listTree(mount: string, directory = ""): Promise<string> {
  const lines: string[] = [];
  for (const name of (await readdir(join(mount, directory))).toSorted()) {
    const path = `${directory}/${name}`;
    if (ignored.test(path)) continue;
    const full = join(mount, path);
    const stats = await lstat(full);
    const { mode, uid, gid } = stats;
    const content = stats.isFile()
      ? createHash("sha256")
          .update(await readFile(full))
          .digest("hex")
      : stats.isSymbolicLink()
        ? await readlink(full)
        : "";
    lines.push(`${path} ${mode.toString(8)} ${uid}:${gid} ${content}`);
    if (stats.isDirectory()) lines.push(await listTree(mount, path));
  }
  return lines.join("\n");
}

/** Writes a build context that has what the Dockerfiles copy. */
async function writeContext(context: string, text: string): Promise<void> {
  await mkdir(join(context, "package"), { recursive: true });
  await writeFile(join(context, "Dockerfile"), text);
  await writeFile(join(context, "install.sh"), "apt-get install -y sl\n");
  await writeFile(join(context, "a.txt"), "a\n");
  await writeFile(join(context, "b.txt"), "b\n");
  await run("tar", ["-cf", join(context, "archive.tar"), "-C", context, "a.txt"], patience);
  const info = "demo-1.dist-info";
  const wheel = await ZipWriter.create(join(context, "package", "demo-1-py3-none-any.whl"));
  wheel.add("demo.py", "");
  wheel.add(`${info}/METADATA`, "Metadata-Version: 2.1\nName: demo\nVersion: 1\n");
  wheel.add(`${info}/WHEEL`, "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n");
  wheel.add(`${info}/RECORD`, "");
  wheel.close();
  const extra = join(values.files, "context");
  await cp(extra, context, { recursive: true }).catch(() => undefined);
}
