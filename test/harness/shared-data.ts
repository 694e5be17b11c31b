import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../shared/", import.meta.url));

/** Absolute path of given test data (`images/archives/…`), or undefined where the data directory is absent. */
export function sharedData(path: string): string | undefined {
  const full = `${root}${path}`;
  if (existsSync(full)) return full;
  console.warn(`skipped: test data ${path} is not next to the project`);
  return undefined;
}
