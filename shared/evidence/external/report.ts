import type { Finding } from "../../findings/index.ts";

/** A finding of another tool without a subject. */
export interface ExternalFinding {
  readonly finding: Omit<Finding, "subject">;
  /** Day on which the fix became available, if reported. */
  readonly fixSince?: string;
}

/** Kinds of what a report can be about. An instance is a running container of an image. */
export const reportSubjects = ["image", "instance", "source", "host", "cluster"] as const;
export type ReportSubject = (typeof reportSubjects)[number];

/** A report of another tool. */
export interface ExternalReport {
  /** Name in lower case: `trivy`, `grype`, `syft`, `hadolint`, `dockle`, `codeql` … */
  readonly tool: string;
  readonly version?: string;
  /** File name in the call. */
  readonly file: string;
  /** Digest of its bytes. */
  readonly sha256: string;
  /** What it says that it is about, or the only kind that reports of the tool are about. Undefined if it does not say. */
  readonly about?: ReportSubject;
  /** Kinds that it can be about, if it does not say it. Undefined: any. */
  readonly subjects?: readonly ReportSubject[];
  /** True if its places are relative to the root of a repository, which suggests that it is about source. */
  readonly inRepository?: boolean;
  /**
   * Whether the tool listed the packages of an image, without which it looked for no vulnerabilities. Undefined if the
   * format does not say.
   */
  readonly listsPackages?: boolean;
  /** Digests of the examined manifests, if reported. */
  readonly manifests: readonly string[];
  /** Digest of the image's configuration. */
  readonly config?: string;
  /** Full id of the examined commit, if reported. */
  readonly commit?: string;
  readonly findings: readonly ExternalFinding[];
  /** What the tool could not examine, or why its report proves nothing. */
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
