import { join } from "node:path";
import { readConfigText } from "../../../shared/config/index.ts";
import type { EvidenceFolder } from "../../../shared/evidence/index.ts";
import type { Finding, Report } from "../../../shared/findings/index.ts";
import type { BaseFiles } from "./files.ts";

/** What a pull request may not say of itself. */
export interface Distrust {
  /** Fingerprints of findings whose suppression is not the base's. */
  readonly suppressed: readonly string[];
  /** Actions whose baseline is a file that is not the base's: all of their findings are new. */
  readonly baselines: readonly string[];
}

/**
 * Which suppressions and baselines of the evidence the base does not have: an inline comment must stand in the same file
 * of the base as often, and a file that suppresses must be the same there.
 */
export async function distrust({ evidence }: EvidenceFolder, base: BaseFiles, root: string): Promise<Distrust> {
  const files = new Files(base, root);
  const suppressed: string[] = [];
  const baselines: string[] = [];
  for (const { record, report } of evidence) {
    if (report !== undefined && !(await isBaselineOfBase(report, files))) baselines.push(record.action);
    for (const finding of report?.findings ?? []) {
      if (finding.suppression !== undefined && !(await isOfBase(finding, files))) suppressed.push(finding.fingerprint);
    }
  }
  return { suppressed, baselines };
}

async function isOfBase({ suppression, locations }: Finding, files: Files): Promise<boolean> {
  const { kind, source } = suppression ?? { kind: "waiver", source: "" };
  const [place] = locations;
  if (kind === "inline") return place !== undefined && files.hasLines(place.file, source.replace(/^annotation /u, ""));
  // Several files may have said it, and the call, which is the workflow's own word.
  const names = source.split(" or ").map((name) => name.replace(/(?::\d+| \([^()]*\))$/u, ""));
  for (const name of names) if (name !== "the call" && !(await files.isSame(name))) return false;
  return true;
}

/** A branch's analysis in code scanning is of the base; a file is, where the base has the same. */
async function isBaselineOfBase({ comparison }: Report, files: Files): Promise<boolean> {
  if (comparison === undefined || "missing" in comparison) return true;
  return !/\.(?:sarif|json)$/iu.test(comparison.source) || files.isSame(comparison.source);
}

class Files {
  readonly #base: BaseFiles;
  readonly #root: string;

  constructor(base: BaseFiles, root: string) {
    this.#base = base;
    this.#root = root;
  }

  /** Whether head and base both have the file, with the same text. */
  async isSame(path: string): Promise<boolean> {
    const [head, base] = await this.#both(path);
    return head !== undefined && head === base;
  }

  /** Whether lines of the head with that text stand in the base as they are, and as often. */
  async hasLines(path: string, text: string): Promise<boolean> {
    const [head, base] = await this.#both(path);
    if (head === undefined || base === undefined) return false;
    if (head === base) return true;
    const linesOf = (of: string): readonly string[] =>
      of
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line.replace(/^#\s*/u, "# ").includes(text.replace(/^#\s*/u, "# ")));
    const left = [...linesOf(base)];
    const lines = linesOf(head);
    return (
      lines.length > 0 &&
      lines.every((line) => {
        const at = left.indexOf(line);
        if (at >= 0) left.splice(at, 1);
        return at >= 0;
      })
    );
  }

  async #both(path: string): Promise<readonly [string | undefined, string | undefined]> {
    return Promise.all([readConfigText(join(this.#root, path), path), this.#base.read(path)]);
  }
}
