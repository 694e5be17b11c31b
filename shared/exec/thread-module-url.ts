import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/**
 * Locates a module that threads load: `threads/<name>.js` in the built bundle, or the source.
 * @param from `import.meta.url` of the caller. @param source path of the source relative to it.
 */
export function threadModuleUrl(name: string, source: string, from: string): string {
  for (let directory = dirname(fileURLToPath(from)); dirname(directory) !== directory; directory = dirname(directory)) {
    const built = join(directory, "threads", `${name}.js`);
    // Nothing above the bundle is loaded, whatever it is called.
    if (existsSync(join(directory, "chunks")) && existsSync(built)) return pathToFileURL(built).href;
  }
  return new URL(source, from).href;
}
