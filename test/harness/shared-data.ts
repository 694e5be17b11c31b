import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../shared/", import.meta.url));

/** Returns the absolute path of given test data (`images/archives/…`); undefined if it is not available. */
export function sharedData(path: string): string | undefined {
  const full = `${root}${path}`;
  return existsSync(full) ? full : undefined;
}
