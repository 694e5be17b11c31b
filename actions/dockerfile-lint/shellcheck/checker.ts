import type { Exec } from "../../../shared/exec/exec.ts";
import type { ShellChecker } from "../shellcheck.ts";

/** Loads the shell checker that an input names. Returns undefined for `off`. */
export async function shellChecker(name: string, exec: Exec): Promise<ShellChecker | undefined> {
  if (name === "wasm") return (await import("./wasm.ts")).wasmChecker();
  if (name === "native") return (await import("./native.ts")).nativeChecker(exec);
  return undefined;
}
