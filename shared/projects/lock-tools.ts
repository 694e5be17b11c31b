import type { PackageType } from "../ecosystems/index.ts";

/** A tool that writes a kind of lockfile. */
export interface LockTool {
  readonly type: PackageType;
  /** Names of its lockfiles. */
  readonly lockfiles: readonly string[];
  /** Names of the manifests that it reads; a pattern for the others. */
  readonly manifests: RegExp;
  /** Command that brings the lockfile up to date with the manifest. Installs nothing and runs no scripts. */
  readonly relock: readonly string[];
  /** Command that upgrades one locked package within the ranges of what requires it. Absent if the tool has none. */
  readonly update?: (name: string, version: string) => readonly string[];
}

const noScripts = ["--ignore-scripts"];

/** The tools, by their lockfiles. All commands leave installed packages alone. */
export const lockTools: readonly LockTool[] = [
  {
    type: "npm",
    lockfiles: ["package-lock.json", "npm-shrinkwrap.json"],
    manifests: /^package\.json$/,
    relock: ["npm", "install", "--package-lock-only", ...noScripts, "--no-audit", "--no-fund"],
    update: (name) => ["npm", "update", name, "--package-lock-only", ...noScripts, "--no-audit", "--no-fund"],
  },
  {
    type: "npm",
    lockfiles: ["pnpm-lock.yaml"],
    manifests: /^(?:package\.json|pnpm-workspace\.yaml)$/,
    relock: ["pnpm", "install", "--lockfile-only", ...noScripts],
    update: (name) => ["pnpm", "update", name, "--recursive", "--depth", "Infinity", "--lockfile-only", ...noScripts],
  },
  {
    type: "npm",
    lockfiles: ["yarn.lock"],
    manifests: /^package\.json$/,
    relock: ["yarn", "install", ...noScripts],
  },
  {
    type: "npm",
    lockfiles: ["bun.lock"],
    manifests: /^package\.json$/,
    relock: ["bun", "install", "--lockfile-only", ...noScripts],
  },
  {
    type: "pypi",
    lockfiles: ["poetry.lock"],
    manifests: /^pyproject\.toml$/,
    relock: ["poetry", "lock"],
    update: (name) => ["poetry", "update", "--lock", name],
  },
  {
    type: "pypi",
    lockfiles: ["uv.lock"],
    manifests: /^pyproject\.toml$/,
    relock: ["uv", "lock"],
    update: (name, version) => ["uv", "lock", "--upgrade-package", `${name}==${version}`],
  },
  {
    type: "pypi",
    lockfiles: ["pdm.lock"],
    manifests: /^pyproject\.toml$/,
    relock: ["pdm", "lock", "--update-reuse"],
    update: (name) => ["pdm", "update", "--no-sync", "--update-reuse", name],
  },
  {
    type: "pypi",
    lockfiles: ["Pipfile.lock"],
    manifests: /^Pipfile$/,
    relock: ["pipenv", "lock"],
    update: () => ["pipenv", "lock"],
  },
  {
    type: "pypi",
    lockfiles: ["pylock.toml"],
    manifests: /^pyproject\.toml$/,
    relock: ["pip", "lock", "--editable", "."],
  },
  {
    type: "cargo",
    lockfiles: ["Cargo.lock"],
    manifests: /^Cargo\.toml$/,
    relock: ["cargo", "update", "--workspace"],
    update: (name, version) => ["cargo", "update", "--package", name, "--precise", version],
  },
  {
    type: "golang",
    lockfiles: ["go.sum"],
    manifests: /^go\.mod$/,
    relock: ["go", "mod", "tidy"],
  },
  {
    type: "gem",
    lockfiles: ["Gemfile.lock", "gems.locked"],
    manifests: /^(?:Gemfile|gems\.rb|.*\.gemspec)$/,
    relock: ["bundle", "lock"],
    update: (name) => ["bundle", "lock", "--update", name, "--conservative"],
  },
  {
    type: "composer",
    lockfiles: ["composer.lock"],
    manifests: /^composer\.json$/,
    relock: ["composer", "update", "--lock", "--no-install", "--no-scripts", "--no-plugins"],
    update: (name) => ["composer", "update", name, "--no-install", "--no-scripts", "--no-plugins"],
  },
  {
    type: "nuget",
    lockfiles: ["packages.lock.json"],
    manifests: /\.(?:cs|fs|vb)proj$|^Directory\.Packages\.props$/i,
    relock: ["dotnet", "restore", "--force-evaluate"],
    update: () => ["dotnet", "restore", "--force-evaluate"],
  },
  {
    type: "maven",
    lockfiles: ["gradle.lockfile", "buildscript-gradle.lockfile"],
    manifests: /\.gradle(?:\.kts)?$|\.versions\.toml$/,
    relock: ["gradle", "dependencies", "--write-locks"],
    update: (name) => ["gradle", "dependencies", "--update-locks", name],
  },
];

/** Returns the tool that writes a lockfile, by the file's name. */
export function lockToolOf(path: string): LockTool | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return lockTools.find(({ lockfiles }) => lockfiles.includes(name));
}
