/** A comment with a command for KICS. */
export interface KicsCommand {
  readonly ids: readonly string[];
  /** `line`: what KICS reports on the next line. `block`: everything in the block that starts there. */
  readonly scope: "file" | "line" | "block";
  /** Ids of findings that the command keeps. */
  readonly except?: readonly string[];
}

const all = ["kics/*"];
const id = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Parses a comment such as `kics-scan ignore-line` or `kics-scan disable=ID,ID`. Returns undefined for commands that have
 * no effect.
 * @param isAtStart whether only comments precede it. KICS reads commands about a file only there.
 */
export function parseKicsComment(text: string, isAtStart: boolean): KicsCommand | undefined {
  const [, command, list = ""] = /^kics-scan[ \t]+([a-z-]+)(?:[ \t]*=[ \t]*(\S[^#]*))?$/.exec(text.trim()) ?? [];
  if (command === "ignore-line") return { ids: all, scope: "line" };
  if (command === "ignore-block") return { ids: all, scope: "block" };
  if (!isAtStart) return undefined;
  if (command === "ignore") return { ids: all, scope: "file" };
  const ids = list
    .toLowerCase()
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => id.test(entry))
    .map((entry) => `kics/${entry}`);
  if (ids.length === 0) return undefined;
  if (command === "disable") return { ids, scope: "file" };
  return command === "enable" ? { ids: all, scope: "file", except: ids } : undefined;
}
