import type { AdvisoryData, EvidencePayload, ImageUse } from "../evidence/index.ts";
import type { Report } from "../findings/index.ts";

/** A document next to the record: its file name, or the ending that follows the base name of the subject's files. */
export type ExaminedPayload = EvidencePayload | (Omit<EvidencePayload, "name"> & { readonly ending: string });

/** One subject's report with what belongs to it on disk. */
export interface Examined {
  readonly report: Report;
  /** Documents next to the SARIF, for example an SBOM. */
  readonly payloads?: readonly ExaminedPayload[];
  readonly advisories?: AdvisoryData;
  /** The images that the examined files name; absent where they were not looked for. */
  readonly images?: readonly ImageUse[];
  /** False where the report has nothing to say in SARIF (an SBOM alone). */
  readonly sarif?: boolean;
}

/** Paths of what was written, relative to the checkout where the directory is. */
export interface Delivered {
  readonly sarif: readonly string[];
  readonly upload: readonly string[];
  readonly evidence: readonly string[];
  /** Paths of the other documents, in the order of the examined subjects. */
  readonly documents: readonly string[];
  /** What the copies for upload lack, in sentences. */
  readonly cuts: readonly string[];
}

export interface Ruling {
  /** Digest of the image, or of the list of images, that the verdict is about; absent if it is about sources alone. */
  readonly digest?: string;
  readonly blocking: number;
  readonly waived: number;
  /** Markdown, escaped. */
  readonly details: string;
}

export type Outcome = "pass" | "findings" | "invalid" | "undecided";

export interface RunResult {
  readonly examined: readonly Examined[];
  /** The action's own word; without it the threshold decides. */
  readonly outcome?: Exclude<Outcome, "invalid">;
  /** Sentence for people, without markup; without it the tally. */
  readonly verdict?: string;
  readonly outputs?: Readonly<Record<string, string>>;
  /** Output that names the documents on disk, for example `sbom`. */
  readonly documentsOutput?: string;
  /** What `--format` names, where the action has formats of its own. */
  readonly document?: string;
  /** Markdown for the run's page, instead of the common one. */
  readonly summary?: string;
  /** Markdown that follows the run's page. */
  readonly appendix?: string;
  /** The gate's ruling, for the first line of the pull request's comment. */
  readonly ruling?: Ruling;
  /** Set where the run wrote its results itself. */
  readonly delivered?: Delivered;
}

/** What a run amounts to. */
export interface Decision {
  readonly outcome: "pass" | "findings" | "undecided";
  /** One sentence without markup. */
  readonly verdict: string;
}
