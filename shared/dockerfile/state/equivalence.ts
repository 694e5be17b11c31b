import type { BuildState } from "./build-state.ts";
import type { CommandForm } from "./script-form.ts";

/** How two builds differ. Undefined: not at all, as far as a Dockerfile shows. */
export interface BuildDifference {
  /** `broken`: the build or the image fails. `unknown`: it may do something else. `changed`: it does what is said. */
  readonly kind: "broken" | "unknown" | "changed";
  /** A clause: `apt-get install curl needs the package lists`. */
  readonly what: string;
}

/** Options that only decide about questions, caches and output, by program. */
const neutralOptions: ReadonlyMap<string, RegExp> = new Map([
  ...["apt-get", "apt"].map((name) => [name, /^(?:-y|--yes|--assume-yes)$/] as const),
  ...["yum", "dnf", "microdnf"].map((name) => [name, /^(?:-y|--assumeyes)$/] as const),
  ["zypper", /^(?:-n|-y|--non-interactive|--no-confirm)$/],
  ["apk", /^--no-cache$/],
  ["useradd", /^(?:-l|--no-log-init)$/],
  ["wget", /^--progress=dot:giga$/],
]);
const pip = /^(?:pip[\d.]*|python[\d.]*)$/;

/** Commands that remove what a package manager keeps for later. */
const cleanUps = /^(?:rm -rf \/var\/lib\/apt\/lists\/\*|(?:yum|dnf|microdnf) clean all|zypper clean)$/;

/** Checks whether a command only removes caches or lists of packages. */
export function isCleanUp({ words, frame, nested }: CommandForm): boolean {
  return frame === "" && nested.length === 0 && cleanUps.test(words.join(" "));
}

/** Compares two commands. What they need is not compared. */
export function compareCommands(
  before: CommandForm,
  after: CommandForm,
  { base }: Pick<BuildState, "base">,
): BuildDifference | undefined {
  const { name } = before.command;
  if (before.frame !== after.frame || before.nested.length !== after.nested.length) return unknown(name);
  for (const [index, nested] of before.nested.entries()) {
    const other = after.nested[index];
    const difference = other === undefined ? unknown(name) : compareCommands(nested, other, { base });
    if (difference !== undefined) return difference;
  }
  const inserted = listInserted(renamed(before.words, after.words), after.words);
  if (inserted === undefined) return unknown(name);
  const option = neutralOptions.get(after.words[0] ?? "") ?? (pip.test(name) ? /^--no-cache-dir$/ : undefined);
  if (inserted.some((word) => option?.test(word) !== true)) return unknown(name);
  if (inserted.length > 0 && before.words.some((word) => /^--(?:assume-?no|dry-run|simulate)$/.test(word)))
    return unknown(name);
  return inserted.includes("--no-cache") && isOldAlpine(base.release)
    ? { kind: "broken", what: "apk of this release does not know --no-cache" }
    : undefined;
}

function unknown(name: string): BuildDifference {
  return { kind: "unknown", what: `${name === "" ? "an assignment" : name} may do something else` };
}

/** `apt` and `apt-get` do the same in scripts, but for `upgrade`, with which apt also installs new packages. */
function renamed(before: readonly string[], after: readonly string[]): readonly string[] {
  const isSame = before[0] === "apt" && after[0] === "apt-get" && !before.includes("upgrade");
  return isSame ? ["apt-get", ...before.slice(1)] : before;
}

/** Lists the words that were inserted. Undefined if other words changed. */
function listInserted(before: readonly string[], after: readonly string[]): readonly string[] | undefined {
  const inserted: string[] = [];
  let position = 0;
  for (const word of after) {
    if (word === before[position]) position += 1;
    else inserted.push(word);
  }
  return position === before.length ? inserted : undefined;
}

/** `--no-cache` came with Alpine 3.3. */
function isOldAlpine(release = ""): boolean {
  const [, major, minor] = /^(\d+)\.(\d+)/.exec(release) ?? [];
  return major !== undefined && (Number(major) < 3 || (Number(major) === 3 && Number(minor) < 3));
}

const order: readonly BuildDifference["kind"][] = ["changed", "unknown", "broken"];

/** Returns the worse of two differences. */
export function worse(a: BuildDifference | undefined, b: BuildDifference | undefined): BuildDifference | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return order.indexOf(b.kind) > order.indexOf(a.kind) ? b : a;
}
