import type { ShellCommand } from "../shell/model.ts";
import { type ListManager, readPackageCommand } from "./package-commands.ts";
import { listDirectories } from "./packages.ts";

/** What a command needs of the state before it. */
export type Need =
  /** The lists of available packages. `isCertain` is false for scripts that may install packages. */
  | { readonly kind: "lists"; readonly manager: ListManager; readonly isCertain: boolean }
  /** GNU's program of the command's name, because of an option that others do not have. */
  | { readonly kind: "gnu" };

const shells = new Set(["sh", "bash", "dash", "ash", "ksh", "zsh", ".", "source"]);

const listManagers: readonly ListManager[] = ["apt", "apk"];

/** Names of the package managers' programs, wherever they are in a command: `env apt-get`, `sh -c "apk add a"`. */
const programs: Readonly<Record<ListManager, RegExp>> = {
  apt: /(?<![\w.-])(?:apt|apt-get|apt-cache|aptitude)(?![\w.=-])/,
  apk: /(?<![\w.-])apk(?![\w.=-])/,
};

/** Lists what a command needs. */
export function listNeeds(command: ShellCommand): readonly Need[] {
  const { name, words } = command;
  const packageCommand = readPackageCommand(command);
  if (packageCommand !== undefined) {
    const { manager, action, packages, loadsLists } = packageCommand;
    const isLocal = packages.length > 0 && packages.every((written) => /^\.{0,2}\//.test(written));
    if (manager === "rpm" || action !== "install" || loadsLists || isLocal) return [];
    return [{ kind: "lists", manager, isCertain: true }];
  }
  if (name === "wget" && words.some(({ value }) => value.startsWith("--progress"))) return [{ kind: "gnu" }];
  if (name === "rm" || name === "echo") return [];
  const mayInstall = runsUnknown(command);
  return listManagers
    .filter((manager) => mayInstall || words.some(({ value }) => names(value, manager)))
    .map((manager) => ({
      kind: "lists",
      manager,
      isCertain: words.some(({ value }) => value.includes(listDirectories[manager])),
    }));
}

/** Checks whether a word names a package manager's program or the directory of its lists. */
function names(word: string, manager: ListManager): boolean {
  if (!word.includes("ap")) return false;
  return programs[manager].test(word) || word.includes(listDirectories[manager]) || /\bapt\/lists\b/.test(word);
}

/** Names of scripts and programs in the build that may install packages. */
const installer = /\.sh$|install|set-?up|bootstrap|provision|packages|deps|dependencies/i;

/** Checks whether a command runs something that is not in the Dockerfile and that may install packages. */
function runsUnknown({ name, words }: ShellCommand): boolean {
  if (name === "eval" || name.startsWith("$")) return true;
  if (!shells.has(name)) return installer.test(name) && (name.includes("/") || name.endsWith(".sh"));
  const script = words.findIndex(({ value }) => /^-\w*c$/.test(value));
  // Without `-c`, a shell runs a file or its standard input.
  return script === -1 || words[script + 1]?.expands === true;
}
