import { findCacheDirectory, findCacheSecret, type RunContext } from "../../../shared/runner/index.ts";
import type { spec } from "../inputs.ts";
import type { ShellChecker } from "../shellcheck.ts";
import type { ScriptCache } from "./script-cache.ts";

/**
 * Loads the shell checker that a call names. Returns undefined for `off`.
 * @throws InvalidError if the cache is not a place to write to.
 */
export async function loadShellChecker(
  context: RunContext<(typeof spec)["inputs"]>,
): Promise<ShellChecker | undefined> {
  const name = context.inputs.shellcheck;
  if (name === "wasm") {
    const cache = await openCache(context);
    return (await import("./wasm.ts")).createWasmChecker(cache === undefined ? {} : { cache });
  }
  if (name === "native") return (await import("./native.ts")).createNativeChecker(context.host.exec);
  return undefined;
}

/** Opens the cache that the call or its environment names. Undefined if there is none, or no secret for it. */
async function openCache(context: RunContext<(typeof spec)["inputs"]>): Promise<ScriptCache | undefined> {
  const directory = await findCacheDirectory(context);
  const secret = directory === undefined ? undefined : await findCacheSecret(directory, context.host);
  if (directory === undefined || secret === undefined) return undefined;
  return (await import("./script-cache.ts")).directoryScriptCache(directory, secret);
}
