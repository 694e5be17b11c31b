import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readDockerfiles } from "../conformance/real-dockerfiles.ts";
import { alternate, measureProcess, median, peak, type Taken } from "./image/processes.ts";
import type { Benchmark, Figure } from "./measure.ts";

const command = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const archive = fileURLToPath(new URL("../../shared/conformance/dockerfile/real/real.tar.gz", import.meta.url));
const fileCount = 400;
const contextFiles = 20_000;
const contextDockerfiles = 30;
const rounds = 5;
/** ShellCheck takes most of a minute in the version before. */
const slowRounds = 3;

/**
 * Lints in whole processes, from start to exit: real Dockerfiles without and with ShellCheck, again with its results in
 * the cache, and Dockerfiles next to many files. With `--peer PATH`, in turn with an earlier `dist/cli.js`.
 */
export const lintProcesses: Benchmark = {
  name: "lint-processes",
  async run({ peer }) {
    const directory = await mkdtemp(join(tmpdir(), "seaworthy-bench-"));
    try {
      const real = await writeReal(join(directory, "real"));
      return [
        ...(await withoutShellcheck(real, peer)),
        ...(await asSarif(real, peer)),
        ...(await withShellcheck(real, join(directory, "cache"), peer)),
        ...(await besideManyFiles(directory)),
      ];
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  },
};

/** Lints a directory with a build of the command line. What is found does not count. */
function lint(cli: string, directory: string, ...args: readonly string[]): () => Promise<Taken> {
  const env = { SEAWORTHY_CACHE_KEY: "a secret of more than thirty-two characters" };
  return () => measureProcess(process.execPath, [cli, "dockerfile-lint", ...args, "--fail-on", "none"], env, directory);
}

async function withoutShellcheck(real: string, peer: string | undefined): Promise<Figure[]> {
  const off = ["--shellcheck", "off"];
  const runs = await alternate(
    { now: lint(command, real, ...off), before: peer === undefined ? undefined : lint(peer, real, ...off) },
    rounds,
  );
  return [
    { name: `${fileCount} Dockerfiles without ShellCheck`, value: median(runs.now), unit: "ms", budget: 1000 },
    { name: "peak of memory", value: peak(runs.now), unit: "MB" },
    ...againstPeer("without ShellCheck against the peer", runs.now, runs.before, 0.6),
  ];
}

/** The text of a terminal has no fixes. SARIF has them, each with its proof. */
async function asSarif(real: string, peer: string | undefined): Promise<Figure[]> {
  const sarif = ["--shellcheck", "off", "--format", "sarif"];
  const runs = await alternate(
    { now: lint(command, real, ...sarif), before: peer === undefined ? undefined : lint(peer, real, ...sarif) },
    rounds,
  );
  return [
    {
      name: `${fileCount} Dockerfiles without ShellCheck as SARIF, with proven fixes`,
      value: median(runs.now),
      unit: "ms",
    },
    ...againstPeer("as SARIF against the peer", runs.now, runs.before),
  ];
}

async function withShellcheck(real: string, cache: string, peer: string | undefined): Promise<Figure[]> {
  const cached = lint(command, real, "--cache-dir", cache);
  await cached();
  const runs = await alternate(
    { cold: lint(command, real), again: cached, before: peer === undefined ? undefined : lint(peer, real) },
    slowRounds,
  );
  return [
    { name: `${fileCount} Dockerfiles with ShellCheck, cold`, value: median(runs.cold), unit: "ms" },
    { name: "peak of memory", value: peak(runs.cold), unit: "MB" },
    ...againstPeer("with ShellCheck against the peer", runs.cold, runs.before, 0.57),
    { name: "again, with the cache", value: median(runs.again), unit: "ms" },
    // 0.2 and 1.7 times the time of hadolint, which takes a third of the time of one thread.
    { name: "again, against cold", value: median(runs.again) / median(runs.cold), unit: "ratio", budget: 0.12 },
  ];
}

async function besideManyFiles(directory: string): Promise<Figure[]> {
  const [one, many] = [join(directory, "one"), join(directory, "many")];
  await writeContext(one, 1);
  await writeContext(many, contextDockerfiles);
  const off = ["--shellcheck", "off"];
  const runs = await alternate({ one: lint(command, one, ...off), many: lint(command, many, ...off) }, rounds);
  const name = `${contextDockerfiles} Dockerfiles next to ${contextFiles} files`;
  return [
    { name, value: median(runs.many), unit: "ms" },
    { name: `${name}, against one`, value: median(runs.many) / median(runs.one), unit: "ratio", budget: 1.2 },
  ];
}

function againstPeer(
  name: string,
  now: readonly Taken[],
  before: readonly Taken[] | undefined,
  budget?: number,
): Figure[] {
  if (before === undefined) return [];
  const value = median(now) / median(before);
  return [{ name, value, unit: "ratio", ...(budget === undefined ? {} : { budget }) }];
}

/** Writes real Dockerfiles, each into a directory of its own. They are those with the lowest hashes of their paths. */
async function writeReal(directory: string): Promise<string> {
  const hashOf = (path: string): string => createHash("sha256").update(path).digest("hex");
  const sources = (await readDockerfiles(archive)).map((source) => ({ ...source, hash: hashOf(source.path) }));
  for (const { hash, text } of sources.toSorted((a, b) => (a.hash < b.hash ? -1 : 1)).slice(0, fileCount)) {
    await mkdir(join(directory, hash), { recursive: true });
    await writeFile(join(directory, hash, "Dockerfile"), text);
  }
  return directory;
}

async function writeContext(directory: string, dockerfiles: number): Promise<void> {
  for (let index = 0; index < contextFiles; index += 1) {
    const below = join(directory, "src", String(Math.floor(index / 100)));
    if (index % 100 === 0) await mkdir(below, { recursive: true });
    await writeFile(join(below, `${index}.txt`), "x".repeat(index % 50));
  }
  await writeFile(join(directory, ".dockerignore"), ".git\n*.md\nnode_modules\n");
  for (let index = 0; index < dockerfiles; index += 1)
    await writeFile(
      join(directory, `Dockerfile.${index}`),
      `FROM debian:12\nCOPY . /app\nRUN make ${index}\nUSER app\n`,
    );
}
