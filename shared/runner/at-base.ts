import type { Host } from "../ci/index.ts";
import { messageOf, UndecidedError } from "../errors/index.ts";
import type { AtBase, BaseCheck } from "../findings/index.ts";
import { BaseTree, type OpenBase } from "./base-tree.ts";
import type { RunContext } from "./result.ts";
import type { SettingsFiles } from "./settings-files.ts";

/** Returns how to open the base of a call. */
export function baseOpener(settingsFiles: SettingsFiles, root: string): OpenBase {
  let tree: Promise<BaseTree> | undefined;
  return () => {
    tree ??= settingsFiles.openBase().then((base) => BaseTree.open(base, root));
    return tree;
  };
}

/** What a run knows about the commit that a change is to be merged into. */
export interface BaseCall {
  readonly openBase?: OpenBase | undefined;
  readonly settingsFiles?: SettingsFiles | undefined;
  readonly host: Pick<Host, "base" | "root">;
}

/** Returns how to open the commit that a change is to be merged into. Undefined if nothing is to be merged. */
export function findBaseOpener({ openBase, settingsFiles, host }: BaseCall): OpenBase | undefined {
  if (host.base === undefined) return undefined;
  return openBase ?? (settingsFiles && baseOpener(settingsFiles, host.root));
}

/**
 * Checks the base with the same engine. Undefined where existing findings count as new ones do. Never throws: what cannot
 * be checked counts.
 */
export async function checkAtBase(
  { openBase }: Pick<RunContext, "openBase">,
  check: (base: BaseTree) => Promise<BaseCheck>,
): Promise<AtBase | undefined> {
  if (openBase === undefined) return undefined;
  try {
    const base = await openBase();
    const result = await check(base);
    base.assertReadable();
    return { source: base.label, check: result };
  } catch (error) {
    const reason = messageOf(error);
    return { missing: error instanceof UndecidedError ? reason : `the base could not be checked (${reason})` };
  }
}
