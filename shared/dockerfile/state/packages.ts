import type { ShellCommand } from "../shell/model.ts";
import { type ListManager, type PackageCommand, readPackageCommand } from "./package-commands.ts";

/** Whether something is there when a command runs. `maybe` if a command that may not run decides, or nobody knows. */
export type Presence = "present" | "absent" | "maybe";

/** The lists of available packages of each manager. */
export type PackageLists = Readonly<Record<ListManager, Presence>>;

/** Directories of the lists. */
export const listDirectories: Readonly<Record<ListManager, string>> = {
  apt: "/var/lib/apt/lists",
  apk: "/var/cache/apk",
};

/** A change of the installed packages, and the changes before it. */
interface PackageEvent {
  readonly command: Pick<PackageCommand, "action" | "packages" | "group"> | TouchedPrograms;
  readonly isCertain: boolean;
  readonly older: PackageEvent | undefined;
}

/** Programs that a command may replace by others. */
interface TouchedPrograms {
  readonly action: "touch";
  /** Last parts of paths. `*` stands for any program. */
  readonly packages: readonly string[];
  readonly group?: undefined;
}

/** Commands that put a program at a path. */
const placing = new Set(["ln", "cp", "mv", "install", "update-alternatives", "dpkg-divert"]);

/** What the commands of a build have done to a distribution's packages. Immutable. */
export class Packages {
  /** As in official images: no lists. */
  static readonly none = new Packages({ apt: "absent", apk: "absent" }, undefined);
  /** Nobody knows. */
  static readonly unknown = new Packages({ apt: "maybe", apk: "maybe" }, undefined);
  readonly lists: PackageLists;
  readonly #last: PackageEvent | undefined;

  private constructor(lists: PackageLists, last: PackageEvent | undefined) {
    this.lists = lists;
    this.#last = last;
  }

  /** Returns the packages with other lists. */
  withLists(lists: PackageLists): Packages {
    const isSame = lists.apt === this.lists.apt && lists.apk === this.lists.apk;
    return isSame ? this : new Packages(lists, this.#last);
  }

  /** Returns the packages after something that may have replaced programs. */
  withTouched(programs: readonly string[]): Packages {
    const command: TouchedPrograms = { action: "touch", packages: programs };
    return new Packages(this.lists, { command, isCertain: false, older: this.#last });
  }

  /** Returns the packages after a command. */
  after(command: ShellCommand): Packages {
    const isCertain = !command.isConditional;
    if (command.name === "rm") return this.withLists(listsAfterRemoval(this.lists, command, isCertain));
    const touched = listTouched(command);
    if (touched.length > 0) return this.withTouched(touched);
    const packageCommand = readPackageCommand(command);
    if (packageCommand === undefined) return this;
    const { action, keepsLists, manager } = packageCommand;
    let { lists } = this;
    if (manager !== "rpm" && keepsLists) lists = { ...lists, [manager]: changed(lists[manager], "present", isCertain) };
    if (manager !== "rpm" && action === "clean") {
      lists = { ...lists, [manager]: changed(lists[manager], "absent", isCertain) };
    }
    const isChange = action === "install" || action === "remove";
    const event = isChange ? { command: packageCommand, isCertain, older: this.#last } : this.#last;
    return new Packages(lists, event);
  }

  /**
   * Returns whether a command of the build installed a package under this name. `absent` says nothing about what the base
   * image has. `maybe` also if a command put another program of that name somewhere.
   */
  getPresence(name: string): Presence {
    let isUncertain = false;
    const removedGroups = new Set<string>();
    for (let event = this.#last; event !== undefined; event = event.older) {
      const { command, isCertain } = event;
      const isNamed = command.packages.includes(name);
      if (command.action === "touch") isUncertain ||= isNamed || command.packages.includes("*");
      else if (command.action === "remove") {
        if (isNamed && isCertain) return isUncertain ? "maybe" : "absent";
        isUncertain ||= isNamed || command.packages.some((written) => written.includes("$"));
        for (const group of command.packages) removedGroups.add(group);
      } else if (isNamed && !(command.group !== undefined && removedGroups.has(command.group))) {
        if (isCertain) return isUncertain ? "maybe" : "present";
        isUncertain = true;
      }
    }
    return isUncertain ? "maybe" : "absent";
  }
}

function listTouched({ name, words }: ShellCommand): readonly string[] {
  const values = words.slice(1).map(({ value }) => value);
  if (name === "busybox" && values.includes("--install")) return ["*"];
  if (!placing.has(name)) return [];
  return values.map((value) => (value.includes("$") ? "*" : (value.split("/").at(-1) ?? "")));
}

function isWithin(path: string, directory: string): boolean {
  return path === directory || path.startsWith(`${directory}/`);
}

function changed(before: Presence, after: Presence, isCertain: boolean): Presence {
  return isCertain || before === after ? after : "maybe";
}

/** Returns the lists after `rm` of their directory, of all in it, or of a directory above. */
function listsAfterRemoval(lists: PackageLists, { words }: ShellCommand, isCertain: boolean): PackageLists {
  const paths = words.slice(1).map(({ value }) => value.replace(/\/?\*?$/, ""));
  const isRemoved = (manager: ListManager): boolean =>
    paths.some((path) => path.length > 1 && isWithin(listDirectories[manager], path));
  return {
    apt: isRemoved("apt") ? changed(lists.apt, "absent", isCertain) : lists.apt,
    apk: isRemoved("apk") ? changed(lists.apk, "absent", isCertain) : lists.apk,
  };
}
