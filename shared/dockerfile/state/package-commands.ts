import type { ShellCommand } from "../shell/model.ts";

/** Package managers with lists of packages that a command loads for later ones. Others load them by themselves. */
export type ListManager = "apt" | "apk";

/** What a command does to a distribution's packages. */
export type PackageAction =
  /** Loads the lists of available packages. */
  | "update"
  /** Needs the lists, unless the command loads them itself. */
  | "install"
  | "remove"
  /** Removes the lists. */
  | "clean";

/** A command of a distribution's package manager. */
export interface PackageCommand {
  readonly manager: ListManager | "rpm";
  readonly action: PackageAction;
  /** Names of packages, without versions. */
  readonly packages: readonly string[];
  /** The name that the packages are removed by (`apk add --virtual NAME`). */
  readonly group?: string;
  /** True if the command does not use lists that an earlier one loaded. */
  readonly loadsLists: boolean;
  /** True if the command leaves the lists that it loads. */
  readonly keepsLists: boolean;
}

interface Manager {
  readonly manager: PackageCommand["manager"];
  readonly verbs: Readonly<Record<string, PackageAction>>;
  /** Options whose value is the next word. */
  readonly valued: readonly string[];
}

const apt: Manager = {
  manager: "apt",
  verbs: {
    update: "update",
    install: "install",
    reinstall: "install",
    "build-dep": "install",
    satisfy: "install",
    source: "install",
    download: "install",
    upgrade: "install",
    "dist-upgrade": "install",
    "full-upgrade": "install",
    "safe-upgrade": "install",
    remove: "remove",
    purge: "remove",
    "dist-clean": "clean",
    distclean: "clean",
  },
  valued: ["-t", "--target-release", "--default-release", "-o", "--option", "-c", "--config-file", "-a"],
};
const apk: Manager = {
  manager: "apk",
  verbs: { update: "update", add: "install", upgrade: "install", fetch: "install", fix: "install", del: "remove" },
  valued: ["-t", "--virtual", "-X", "--repository", "-p", "--root", "--keys-dir", "--repositories-file", "--cache-dir"],
};
const rpm: Manager = {
  manager: "rpm",
  verbs: { install: "install", in: "install", reinstall: "install", remove: "remove", erase: "remove", rm: "remove" },
  valued: ["-c", "--config", "--installroot", "--releasever", "--enablerepo", "--disablerepo", "--repo", "--setopt"],
};

const managers: ReadonlyMap<string, Manager> = new Map([
  ...["apt", "apt-get", "aptitude"].map((name) => [name, apt] as const),
  ["apk", apk],
  ...["dnf", "microdnf", "tdnf", "yum", "zypper"].map((name) => [name, rpm] as const),
]);

/** Options of apk that load the lists. */
const updates = /^(?:-[a-zA-Z]*U[a-zA-Z]*|--update|--update-cache)$/;

/** Reads a command of a package manager, also behind `sudo`. Undefined for other commands and actions. */
export function readPackageCommand({ name, words }: Pick<ShellCommand, "name" | "words">): PackageCommand | undefined {
  if (!managers.has(name) && name !== "sudo") return undefined;
  const isSudo = words[0]?.value === "sudo";
  const program = (isSudo ? words.slice(1).find(({ value }) => !value.startsWith("-")) : words[0])?.value;
  const found = program === undefined ? undefined : managers.get(program);
  if (program === undefined || found === undefined) return undefined;
  const values = words.map(({ value }) => value);
  const args = values.slice(values.indexOf(program) + 1);
  const { operands, group } = readOperands(args, found);
  const [verb = "", ...names] = operands;
  const action = Object.hasOwn(found.verbs, verb) ? found.verbs[verb] : undefined;
  if (action === undefined) return undefined;
  const hasFlag = (form: RegExp): boolean => found.manager === "apk" && args.some((value) => form.test(value));
  return {
    manager: found.manager,
    action,
    packages: names.map(withoutVersion),
    ...(group === undefined ? {} : { group }),
    loadsLists:
      action === "update" || found.manager === "rpm" || hasFlag(/^--no-(?:cache|network)$/) || hasFlag(updates),
    keepsLists: action === "update" || (hasFlag(updates) && !hasFlag(/^--no-cache$/)),
  };
}

function readOperands(
  args: readonly string[],
  { valued, manager }: Manager,
): { readonly operands: readonly string[]; readonly group: string | undefined } {
  const operands: string[] = [];
  let group: string | undefined;
  for (let index = 0; index < args.length; index += 1) {
    const value = args[index] ?? "";
    if (!value.startsWith("-")) operands.push(value);
    else if (manager === "apk" && value.startsWith("--virtual=")) group = value.slice("--virtual=".length);
    else if (valued.includes(value)) {
      index += 1;
      if (manager === "apk" && (value === "-t" || value === "--virtual")) group = args[index];
    }
  }
  return { operands, group };
}

/** Returns the name in what an installer is asked for: `wget=1.21-1`, `wget~=1`, `curl:amd64`. */
function withoutVersion(word: string): string {
  return word.replace(/[=<>~@:].*$/s, "");
}
