import { dirname, join } from "node:path";
import type { Exec } from "../../../shared/exec/exec.ts";

/** A package manager may download metadata of all dependencies. */
const timeout = 600_000;
const maxBytes = 2 ** 24;

/** Variables that every package manager gets. Others may hold tokens, which files of the checkout could send elsewhere. */
const common = [
  ...["PATH", "HOME", "USER", "LANG", "LC_ALL", "TMPDIR", "TEMP", "TMP", "SystemRoot", "APPDATA", "LOCALAPPDATA"],
  ...["HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "no_proxy"],
  ...["SSL_CERT_FILE", "SSL_CERT_DIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"],
];
const node = ["NODE_EXTRA_CA_CERTS", "npm_config_registry", "npm_config_userconfig"];

/** Variables that only one program gets, because addresses of registries may contain a login. */
const ownVariables: Readonly<Record<string, readonly string[]>> = {
  npm: node,
  pnpm: node,
  yarn: node,
  bun: node,
  cargo: ["CARGO_HOME", "RUSTUP_HOME"],
  go: ["GOPATH", "GOPROXY", "GOMODCACHE", "GOCACHE", "GONOSUMDB", "GOFLAGS"],
  poetry: ["PIP_INDEX_URL"],
  pdm: ["PIP_INDEX_URL"],
  pipenv: ["PIP_INDEX_URL"],
  uv: ["UV_INDEX_URL", "UV_CACHE_DIR"],
  gradle: ["JAVA_HOME", "GRADLE_USER_HOME"],
  composer: ["COMPOSER_HOME"],
  bundle: ["BUNDLE_PATH", "GEM_HOME"],
  dotnet: ["DOTNET_ROOT", "NUGET_PACKAGES"],
};

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

/** Runs the commands of a lockfile until one fails. Returns why it failed, in words that end a sentence. */
export async function writeLockfile(
  job: LockfileJob,
  { root, exec, getEnv }: CommandSettings,
): Promise<string | undefined> {
  for (const [program = "", ...args] of job.commands) {
    const env = Object.fromEntries(
      [...common, ...(ownVariables[program] ?? [])].flatMap((name) => {
        const value = getEnv(name);
        return value === undefined ? [] : [[name, value] as const];
      }),
    );
    const why = await exec(program, args, { cwd: join(root, dirname(job.path)), env, timeout, maxBytes }).then(
      ({ exitCode, signal }) => (exitCode === 0 ? undefined : `ended with ${signal ?? `exit code ${exitCode}`}`),
      () => "could not be started; install it or run the command elsewhere",
    );
    if (why !== undefined) return `\`${[program, ...args].join(" ")}\` ${why}`;
  }
  return undefined;
}
