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
  if (callsScript(command)) return listManagers.map((manager) => ({ kind: "lists", manager, isCertain: false }));
  if (name === "rm") return [];
  return listManagers
    .filter((manager) => words.some(({ value }) => value.includes(listDirectories[manager])))
    .map((manager) => ({ kind: "lists", manager, isCertain: true }));
}

const listManagers: readonly ListManager[] = ["apt", "apk"];

/** Names of scripts and programs in the build that may install packages. */
const installer = /\.sh$|install|set-?up|bootstrap|provision|packages|deps|dependencies/i;

/** Checks whether a command runs a script that is not in the Dockerfile and that may install packages. */
function callsScript({ name, words }: ShellCommand): boolean {
  const [file] = words.slice(1).filter(({ value }) => !value.startsWith("-"));
  if (!shells.has(name)) return installer.test(name) && (name.includes("/") || name.endsWith(".sh"));
  return file !== undefined && !words.some(({ value }) => /^-\w*c$/.test(value));
}
