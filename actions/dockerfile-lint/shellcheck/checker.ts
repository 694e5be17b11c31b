import type { Exec } from "../../../shared/exec/exec.ts";
import type { ShellChecker } from "../shellcheck.ts";

/** Loads the shell checker that an input names. Returns undefined for `off`. */
export async function loadShellChecker(name: string, exec: Exec): Promise<ShellChecker | undefined> {
  if (name === "wasm") return (await import("./wasm.ts")).createWasmChecker();
  if (name === "native") return (await import("./native.ts")).createNativeChecker(exec);
  return undefined;
}
