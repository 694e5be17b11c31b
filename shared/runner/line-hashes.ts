import { readCheckoutFile } from "../files/index.ts";
import type { Report } from "../findings/index.ts";

/** Bytes of a file whose lines are hashed. */
const maxBytes = 16 * 2 ** 20;

/** Hashes the lines of a report's findings in the checkout. Unreadable files have no hashes. */
export async function readLineHashes(
  root: string,
  report: Report,
): Promise<(file: string, line: number) => string | undefined> {
  const files = new Set(
    report.findings.flatMap((finding) => finding.locations.slice(0, 1).map((location) => location.file)),
  );
  const hashes = new Map<string, readonly string[]>();
  const { lineHashes } = await import("../sarif/index.ts");
  for (const file of files) {
    const text = await readCheckoutFile(root, file, maxBytes).catch(() => undefined);
    if (text !== undefined) hashes.set(file, lineHashes(text.toString("utf8")));
  }
  return (file, line) => hashes.get(file)?.[line - 1];
}
