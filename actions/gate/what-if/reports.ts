import { dirname, join, relative, resolve } from "node:path";
import { readExternalReport } from "../../../shared/evidence/external/index.ts";
import { sha256 } from "../../../shared/files/index.ts";
import { readBounded } from "../evidence/load.ts";
import type { EvidenceRead, Verdict } from "../verdict/verdict.ts";

/** Reports of other tools as a call gives them, and the directory that their names begin in. */
export interface GivenReports {
  readonly root: string;
  readonly reports: readonly string[];
}

/**
 * The reports of other tools that a verdict read: with the same bytes, in its directory or in one above it, down from `top`.
 * A sentence where one is not there. A name that leads out of `top` is not followed.
 */
export async function reportsOf(verdict: Verdict, directory: string, top: string): Promise<GivenReports | string> {
  const reports = verdict.evidence.filter(
    ({ file, attestedBy }) => attestedBy === undefined && !file.endsWith(".evidence.json"),
  );
  if (reports.length === 0) return { root: directory, reports: [] };
  let missing = "";
  for (let root = directory; ; root = dirname(root)) {
    const texts = await Promise.all(reports.map((report) => textOf(report, root, top)));
    const absent = texts.indexOf(undefined);
    if (absent < 0)
      return { root, reports: [...new Set(reports.map((read, index) => nameOf(read, texts[index] ?? "")))] };
    missing ||= reports[absent]?.file ?? "";
    if (root === top || root === dirname(root)) return `the report ${missing} is not there as it was`;
  }
}

async function textOf(
  { file, sha256: expected }: EvidenceRead,
  root: string,
  top: string,
): Promise<string | undefined> {
  const path = resolve(root, file);
  if (relative(top, path).startsWith("..") || path !== join(root, file)) return undefined;
  const text = await readBounded(path).catch(() => undefined);
  return text === undefined || sha256(text) !== expected ? undefined : text;
}

/** The call must have said what a report is about that does not say so itself. */
function nameOf({ file, digest, given }: EvidenceRead, text: string): string {
  if (given !== undefined) return `${file}@${given}`;
  if (digest === undefined) return file;
  const claims = readExternalReport(text, file).flatMap(({ manifests, config }) => [...manifests, config]);
  return claims.includes(digest) ? file : `${file}@${digest}`;
}
