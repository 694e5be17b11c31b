import { closest } from "../../shared/text/index.ts";

/** Maximum edits between a variable that is not assigned and the one that ShellCheck suggests instead (SC2153). */
const maxSuggestionEdits = 2;

/** Length in characters above which a name is not compared with others. */
const maxNameLength = 100;

/** Number of comparisons from which all variables are exported, because comparing them would take longer. */
const maxComparisons = 20_000;

/**
 * Formats the variables that a script may use as one export; empty if it uses none, because ShellCheck spends more time
 * on exports than on most commands. A script uses the variables that it names. It may also mean those whose names are
 * nearly the same, which ShellCheck then suggests.
 * @param names of all variables that the build sets.
 */
export function formatExports(names: readonly string[], body: string): string {
  if (!body.includes("$")) return "";
  const valid = new Set(names.filter((name) => /^[A-Za-z_]\w*$/.test(name)));
  const words = new Set(body.match(/[A-Za-z_]\w*/g));
  const unknown = [...listExpanded(body)].filter((name) => !valid.has(name) && name.length <= maxNameLength);
  const isMany = valid.size * unknown.length > maxComparisons;
  const isUsed = (name: string): boolean =>
    isMany || words.has(name) || closest(name, unknown, maxSuggestionEdits) !== undefined;
  const used = [...valid].filter(isUsed);
  return used.length === 0 ? "" : `export ${used.map((name) => `${name}=1`).join(" ")}\n`;
}

/** Lists the names of the variables that a script expands. */
function listExpanded(body: string): ReadonlySet<string> {
  return new Set(Array.from(body.matchAll(/\$\{?[!#]?([A-Za-z_]\w*)/g), ([, name = ""]) => name));
}
