import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Exec } from "../../../shared/exec/exec.ts";
import { writeFileAtomic } from "../../../shared/files/index.ts";

/** A package manager may download metadata of all dependencies. */
const timeout = 600_000;
const maxBytes = 2 ** 24;

/** Variables that package managers get. Others may hold tokens, which files of the checkout could send elsewhere. */
const passed = [
  ...["PATH", "HOME", "USER", "LANG", "LC_ALL", "TMPDIR", "TEMP", "TMP", "SystemRoot", "APPDATA", "LOCALAPPDATA"],
  ...["HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "no_proxy"],
  ...["SSL_CERT_FILE", "SSL_CERT_DIR", "NODE_EXTRA_CA_CERTS", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"],
  ...["npm_config_registry", "npm_config_userconfig", "CARGO_HOME", "RUSTUP_HOME", "GOPATH", "GOPROXY", "GOMODCACHE"],
  ...[
    "GOCACHE",
    "GONOSUMDB",
    "GOFLAGS",
    "PIP_INDEX_URL",
    "UV_INDEX_URL",
    "UV_CACHE_DIR",
    "JAVA_HOME",
    "GRADLE_USER_HOME",
  ],
  ...["COMPOSER_HOME", "BUNDLE_PATH", "GEM_HOME", "DOTNET_ROOT", "NUGET_PACKAGES"],
] as const;

/** A lockfile to write anew, and the commands that do so in its directory. */
export interface LockfileJob {
  /** Relative to the checkout. */
  readonly path: string;
  readonly commands: readonly (readonly string[])[];
}

/** Where and how to run commands. */
export interface CommandSettings {
  readonly root: string;
  readonly exec: Exec;
  readonly getEnv: (name: string) => string | undefined;
}

/**
 * Runs the commands of a lockfile. If one fails, restores the lockfile and returns why, in words that end a sentence.
 * Returns undefined if all succeed.
 */
export async function writeLockfile(
  job: LockfileJob,
  { root, exec, getEnv }: CommandSettings,
): Promise<string | undefined> {
  const before = await readFile(join(root, job.path), "utf8").catch(() => undefined);
  const env = Object.fromEntries(
    passed.flatMap((name) => {
      const value = getEnv(name);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
  for (const [program = "", ...args] of job.commands) {
    const why = await exec(program, args, { cwd: join(root, dirname(job.path)), env, timeout, maxBytes }).then(
      ({ exitCode, signal }) => (exitCode === 0 ? undefined : `ended with ${signal ?? `exit code ${exitCode}`}`),
      () => "could not be started; install it or run the command elsewhere",
    );
    if (why === undefined) continue;
    if (before !== undefined) await writeFileAtomic(root, job.path, before);
    return `\`${[program, ...args].join(" ")}\` ${why}`;
  }
  return undefined;
}
