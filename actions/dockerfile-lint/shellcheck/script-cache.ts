import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { StoredDocuments } from "../../../shared/cache/index.ts";
import { sha256 } from "../../../shared/files/index.ts";
import type { ShellScriptRequest } from "../shellcheck.ts";
import { optionsFor } from "./answer.ts";
import { locateShellcheckAssets } from "./assets.ts";

/**
 * Cache of the module's answers about scripts. An answer depends on nothing but the module, the options and the text. A
 * failing cache behaves like an empty one.
 */
export interface ScriptCache {
  read(request: ShellScriptRequest): Promise<string | undefined>;
  write(request: ShellScriptRequest, output: string): Promise<void>;
}

/** Bytes of all answers together, about 30,000 scripts. */
const maxBytes = 16 * 2 ** 20;

/**
 * Creates a cache in a directory. Names of files are hashes: the text of a script is not stored. Answers may quote words
 * of it.
 * @param directory `cache-dir`.
 * @param secret authenticates the answers. Who has it can write answers that are believed.
 * @param findModule returns what identifies the module.
 */
export function directoryScriptCache(
  directory: string,
  secret: Uint8Array,
  findModule: () => Promise<string> = identifyModule,
): ScriptCache {
  const documents = new StoredDocuments(directory, "shellcheck", secret, maxBytes);
  let module: Promise<string | undefined> | undefined;
  const keyOf = async (request: ShellScriptRequest): Promise<string | undefined> => {
    module ??= findModule().catch(() => undefined);
    const identity = await module;
    if (identity === undefined) return undefined;
    const text = request.text.toWellFormed();
    return sha256(JSON.stringify([identity, optionsFor(request), text])).replace("sha256:", "");
  };
  return {
    async read(request) {
      const key = await keyOf(request);
      const output = key === undefined ? undefined : await documents.read(key);
      return typeof output === "string" ? output : undefined;
    },
    async write(request, output) {
      const key = await keyOf(request);
      if (key !== undefined) await documents.write(key, output);
    },
  };
}

/** Returns the digests of the module and of its glue code. */
async function identifyModule(): Promise<string> {
  const { wasm, glue } = locateShellcheckAssets();
  const files = await Promise.all([wasm, fileURLToPath(glue)].map((path) => readFile(path)));
  return files.map((file) => sha256(file)).join();
}
