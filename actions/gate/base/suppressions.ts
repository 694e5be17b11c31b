import type { BaseFiles } from "../../../shared/ci/index.ts";
import { readConfigText } from "../../../shared/config/index.ts";
import type { VerifiedEvidence } from "../../../shared/evidence/index.ts";
import type { Finding, Report } from "../../../shared/findings/index.ts";
import { annotationPrefix } from "../../../shared/rules/index.ts";
import type { Unmerged } from "../request.ts";
import { areAnnotationsOfBase } from "./annotations.ts";
import { areCommentsOfBase } from "./comments.ts";
import { broughtReports, type ForeignSettings, foreignSettings } from "./settings.ts";

/** Settings and suppressions that a pull request may not change for itself. */
export interface Distrust {
  /** Fingerprints of findings whose suppression is not the base's. */
  readonly suppressed: readonly string[];
  /** Actions whose baseline is a file that is not the base's: all of their findings are new. */
  readonly baselines: readonly string[];
  /** Records that were made with settings that are not the base's. Absent if there are none. */
  readonly settings?: readonly ForeignSettings[];
  /** Reports of other tools that the changes bring themselves. Absent if there are none. */
  readonly reports?: readonly string[];
}

/** What a verdict on unmerged changes is made of. */
export interface JudgedSources {
  readonly unattested: readonly VerifiedEvidence[];
  readonly attested: readonly VerifiedEvidence[];
  /** Files of other tools' reports, as the call names them. */
  readonly reports: readonly string[];
}

/**
 * Which suppressions and baselines of the evidence the base does not have: an inline comment must stand in the same file
 * and place of the base as often, an annotation on the same object, and a file that suppresses must be the same there.
 */
export async function distrust(
  { unattested, attested, reports }: JudgedSources,
  unmerged: Unmerged,
): Promise<Distrust> {
  const { base, root, choosesBaseline } = unmerged;
  const evidence = [...attested, ...unattested];
  const files = new Files(base, root);
  const suppressed: string[] = [];
  const baselines: string[] = [];
  for (const { record, report } of evidence) {
    if (report !== undefined && !(await isBaselineOfBase(report, files, choosesBaseline)))
      baselines.push(record.action);
    for (const finding of report?.findings ?? []) {
      if (finding.suppression !== undefined && !(await isOfBase(finding, files))) suppressed.push(finding.fingerprint);
    }
  }
  const brought = await broughtReports(reports, unmerged);
  const settings = await foreignSettings(unattested, unmerged);
  return {
    suppressed,
    baselines,
    ...(settings.length === 0 ? {} : { settings }),
    ...(brought.length === 0 ? {} : { reports: brought }),
  };
}

async function isOfBase({ suppression, locations }: Finding, files: Files): Promise<boolean> {
  const { kind, source, files: named } = suppression ?? { kind: "waiver", source: "" };
  const [place] = locations;
  if (kind === "inline") return place !== undefined && files.hasInline(place.file, source);
  if (named === undefined) return false;
  // Where none is named, the call has said it, which is the workflow's own word.
  for (const name of named) if (!(await files.isSame(name))) return false;
  return true;
}

/**
 * A branch's analysis in code scanning and the base commit that the run checked are of the base; a file is, where the base has the same, and an image, where the
 * change does not choose it.
 */
async function isBaselineOfBase(
  { action, comparison }: Report,
  files: Files,
  choosesBaseline: (action: string) => boolean,
): Promise<boolean> {
  if (comparison === undefined || "missing" in comparison) return true;
  switch (comparison.from) {
    case "branch":
    case "commit":
      return true;
    case "file":
      return files.isSame(comparison.source);
    case "image":
      return !choosesBaseline(action);
    default:
      return false;
  }
}

class Files {
  readonly #base: BaseFiles;
  readonly #root: string;
  readonly #inline = new Map<string, Promise<boolean>>();

  constructor(base: BaseFiles, root: string) {
    this.#base = base;
    this.#root = root;
  }

  /** Checks whether head and base both have the file, with the same text. */
  async isSame(path: string): Promise<boolean> {
    const [head, base] = await this.#both(path);
    return head !== undefined && head === base;
  }

  /** Checks whether a comment or annotation of the head is also in the base, wherever it is in the head's file. */
  hasInline(path: string, source: string): Promise<boolean> {
    const key = JSON.stringify([path, source]);
    const comparison = this.#inline.get(key) ?? this.#compare(path, source);
    this.#inline.set(key, comparison);
    return comparison;
  }

  async #compare(path: string, source: string): Promise<boolean> {
    const [head, base] = await this.#both(path);
    if (head === undefined || base === undefined) return false;
    if (head === base) return true;
    return source.startsWith(annotationPrefix)
      ? areAnnotationsOfBase(head, base, source.slice(annotationPrefix.length))
      : areCommentsOfBase(head, base, source);
  }

  async #both(path: string): Promise<readonly [string | undefined, string | undefined]> {
    return Promise.all([readConfigText(this.#root, path), this.#base.read(path)]);
  }
}
