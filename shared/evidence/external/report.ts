import type { Finding } from "../../findings/index.ts";

/** A finding of another tool, before it is known which subject of ours it is about. */
export interface ExternalFinding {
  readonly finding: Omit<Finding, "subject">;
  /** Day on which a fix could be had, where the tool says so. */
  readonly fixSince?: string;
}

/** A report of another tool, read whole. */
export interface ExternalReport {
  /** Name in lower case: `trivy`, `grype`, `syft`, `hadolint`, `dockle`, `codeql` … */
  readonly tool: string;
  readonly version?: string;
  /** The file, as the call names it. */
  readonly file: string;
  /** Digest of its bytes. */
  readonly sha256: string;
  /** Whether it looks at an image or at the checkout. */
  readonly about: "image" | "source";
  /** Digests of the manifests that it says it is about. */
  readonly manifests: readonly string[];
  /** Digest of the image's configuration. */
  readonly config?: string;
  /** Full commit id that it says it is about. */
  readonly commit?: string;
  readonly findings: readonly ExternalFinding[];
  /** What it looked at and could not read: it is no complete look then. */
  readonly gaps: readonly string[];
  /** Findings that its own settings suppress; they are among the findings, marked. */
  readonly suppressed: number;
  /** When it was made, and of when its data is; RFC 3339. */
  readonly createdAt?: string;
  readonly dataDate?: string;
  /** An SBOM as text, where the report is one. */
  readonly sbom?: string;
}

/** What a reader makes of a parsed document; the frame adds file and digest. */
export type ExternalContent = Omit<ExternalReport, "file" | "sha256">;
