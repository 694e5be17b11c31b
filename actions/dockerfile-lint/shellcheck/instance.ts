import { readFile } from "node:fs/promises";
import { ConsoleStdout, File, OpenFile, WASI } from "@bjorn3/browser_wasi_shim";
import { UndecidedError } from "../../../shared/errors/index.ts";
import type { ShellcheckAssets } from "./assets.ts";

/** `lintWithOptions(script, options as JSON)`: returns the comments as JSON. */
export type LintScript = (script: string, options: string) => Promise<string>;

interface Reactor extends WebAssembly.Exports {
  readonly memory: WebAssembly.Memory;
  readonly _initialize: () => void;
  readonly hs_init: (argc: number, argv: number) => void;
  readonly lintWithOptions: LintScript;
}

/** Compiles ShellCheck's module, which several threads can share. */
export async function compileShellcheck({ wasm }: ShellcheckAssets): Promise<WebAssembly.Module> {
  return WebAssembly.compile(new Uint8Array(await readFile(wasm)));
}

/**
 * Starts one ShellCheck in WebAssembly for any number of scripts in sequence. The package's own loader passes only
 * the memory to WASI, so that the module's constructors never run and it fails after some scripts. This function
 * initializes the whole instance before Haskell's runtime starts.
 * @throws UndecidedError `SHELLCHECK_DAMAGED`.
 */
export async function startShellcheck(module: WebAssembly.Module, assets: ShellcheckAssets): Promise<LintScript> {
  const glue: { default: (exports: object) => WebAssembly.ModuleImports } = await import(assets.glue);
  const silent = ConsoleStdout.lineBuffered(() => {});
  const wasi = new WASI([], [], [new OpenFile(new File([])), silent, silent], { debug: false });
  const late: Record<string, unknown> = {};
  const instance = await WebAssembly.instantiate(module, {
    ghc_wasm_jsffi: glue.default(late),
    wasi_snapshot_preview1: wasi.wasiImport as WebAssembly.ModuleImports,
  });
  if (!isReactor(instance.exports)) {
    throw new UndecidedError("SHELLCHECK_DAMAGED", "is not the expected ShellCheck module", {
      place: { what: assets.wasm },
    });
  }
  Object.assign(late, instance.exports);
  const { exports } = instance;
  wasi.initialize({ exports });
  exports.hs_init(0, 0);
  return exports.lintWithOptions;
}

function isReactor(exports: WebAssembly.Exports): exports is Reactor {
  return (
    ["_initialize", "hs_init", "lintWithOptions"].every((name) => typeof exports[name] === "function") &&
    exports["memory"] instanceof WebAssembly.Memory
  );
}
