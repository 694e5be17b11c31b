import type { AdvisoryData, DockerfileDigest, EvidencePayload, ImageUse } from "../evidence/index.ts";
import type { AtBase, Finding, Report } from "../findings/index.ts";
import type { Diagram } from "./diagram.ts";
import type { GateDecision } from "./document/model.ts";

/** A document next to the evidence record, with a file name or a suffix for the base name of the subject's files. */
export type ExaminedPayload = EvidencePayload | (Omit<EvidencePayload, "name"> & { readonly ending: string });

/** A subject's report with its documents. */
export interface Examined {
  readonly report: Report;
  /** Documents in addition to the SARIF file, such as an SBOM. */
  readonly payloads?: readonly ExaminedPayload[];
  readonly advisories?: AdvisoryData;
  /** Images that the examined files name. Absent if they were not collected. */
  readonly images?: readonly ImageUse[];
  /** Dockerfiles that were linted, or that the image's history matches exactly. Absent if they were not looked for. */
  readonly dockerfiles?: readonly DockerfileDigest[];
  /** What the same action finds at the base of a change. Absent if that was not checked. */
  readonly atBase?: AtBase;
  /** False if the report has no SARIF file, such as an SBOM. */
  readonly sarif?: boolean;
  /** Lists the contents of an image by layer. Called only for formats that show them. */
  readonly contents?: () => ImageContents;
}

/** Contents of an image for pages. */
export interface ImageContents {
  /** Lowest first. */
  readonly layers: readonly ContentLayer[];
  readonly packages: readonly ContentPackage[];
}

/** A layer with the instruction that made it, if the Dockerfile is known. */
export interface ContentLayer {
  /** 0 is the lowest. */
  readonly index: number;
  readonly diffId: string;
  readonly digest?: string;
  /** Bytes as stored. */
  readonly size: number;
  /** Bytes of its files by directory, largest first. An entry without a name combines the others. */
  readonly directories: readonly (readonly [directory: string, bytes: number])[];
  readonly origin?: { readonly file: string; readonly line: number; readonly keyword: string };
  readonly inBase?: boolean;
}

/** A package in the lowest layer that has it. */
export interface ContentPackage {
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  /** Absent if no layer is known. */
  readonly layer?: number;
}

/** Paths of the written files, relative to the workspace if the directory is. */
export interface Delivered {
  readonly sarif: readonly string[];
  readonly upload: readonly string[];
  readonly evidence: readonly string[];
  /** Paths of the other documents, in the order of the examined subjects. */
  readonly documents: readonly string[];
  /** What was cut from the copies for upload, as sentences. */
  readonly cuts: readonly string[];
}

/** The gate's verdict, for the pull-request comment. */
export interface Ruling {
  /** Headline of the verdict, without markup: whether the image may ship, or that none was scanned. */
  readonly headline: string;
  /** Digest of the judged image, or of the list of judged images. Absent if only sources were judged. */
  readonly digest?: string;
  readonly blocking: number;
  readonly waived: number;
  /** Whether only findings that the change causes counted. */
  readonly newOnly: boolean;
  /** Findings that deny, and those of them that the plan fixes. */
  readonly denied: readonly Finding[];
  readonly planned: readonly Finding[];
  /** What denies or is missing in addition to findings. */
  readonly reasons: readonly RulingReason[];
  /** How it was judged, as escaped Markdown. */
  readonly details: string;
}

/** A reason of a verdict that is not a finding. */
export interface RulingReason {
  readonly what: string;
  readonly remediation: string;
  /** Whether evidence is missing, so that the verdict is undecided. */
  readonly isMissing: boolean;
}

export type Outcome = "pass" | "findings" | "invalid" | "undecided";

export interface RunResult {
  readonly examined: readonly Examined[];
  /** Outcome that the action sets. Default: decided by the threshold. */
  readonly outcome?: Exclude<Outcome, "invalid">;
  /** One sentence without markup. Default: the number of findings by severity. */
  readonly verdict?: string;
  readonly outputs?: Readonly<Record<string, string>>;
  /** Output that names the documents on disk, for example `sbom`. */
  readonly documentsOutput?: string;
  /** Result in the format of `--format`, if the action has its own formats. */
  readonly document?: string;
  /** Markdown for the job summary. Default: the common page. */
  readonly summary?: string;
  /** Markdown that follows the job summary. */
  readonly appendix?: string;
  /** Draws diagrams for the job summary and for the formats `markdown` and `html`. */
  readonly diagrams?: () => readonly Diagram[];
  /** The gate's verdict, for the first line of the pull-request comment. */
  readonly ruling?: Ruling;
  /** The gate's decision, for the formats `json` and `html`. */
  readonly gate?: GateDecision;
  /** Assessments of standards, for the format `json`. */
  readonly compliance?: readonly object[];
  /** Set if the run wrote its results itself. */
  readonly delivered?: Delivered;
}

/** Decision of a run. */
export interface Decision {
  readonly outcome: "pass" | "findings" | "undecided";
  /** One sentence without markup. */
  readonly verdict: string;
}
