import type { Finding } from "../../findings/index.ts";

/** A finding of another tool without a subject. */
export interface ExternalFinding {
  readonly finding: Omit<Finding, "subject">;
  /** Day on which the fix became available, if reported. */
  readonly fixSince?: string;
}

/** A report of another tool. */
export interface ExternalReport {
  /** Name in lower case: `trivy`, `grype`, `syft`, `hadolint`, `dockle`, `codeql` … */
  readonly tool: string;
  readonly version?: string;
  /** File name in the call. */
  readonly file: string;
  /** Digest of its bytes. */
  readonly sha256: string;
  /** Whether it is about an image or the checkout. */
  readonly about: "image" | "source";
  /** Digests of the examined manifests, if reported. */
  readonly manifests: readonly string[];
  /** Digest of the image's configuration. */
  readonly config?: string;
  /** Full id of the examined commit, if reported. */
  readonly commit?: string;
  readonly findings: readonly ExternalFinding[];
  /** What the tool could not examine. */
  readonly gaps: readonly string[];
  /** Number of findings that the tool's settings suppress. They are marked in `findings`. */
  readonly suppressed: number;
  /** Dates of the report and of its vulnerability data, RFC 3339. */
  readonly createdAt?: string;
  readonly dataDate?: string;
  /** Text of the SBOM, if the report is one. */
  readonly sbom?: string;
}

/** Contents of a report without file and digest. */
export type ExternalContent = Omit<ExternalReport, "file" | "sha256">;
