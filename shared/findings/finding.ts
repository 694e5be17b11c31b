import type { FindingContext } from "./context.ts";
import type { AdvisorySeverity, Severity } from "./severity.ts";
import type { Subject } from "./subject.ts";
import type { VendorState } from "./vendor-state.ts";

/** Lines and columns are 1-based; columns count UTF-16 code units; `endColumn` is exclusive (SARIF 2.1.0, 3.30). */
export interface Region {
  readonly startLine: number;
  readonly startColumn?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** A place in a repository file. `file` is relative to the repository root, with `/` between directories. */
export interface Location {
  readonly file: string;
  readonly region: Region;
  /** Why this place is named, if it is not the first. */
  readonly message?: string;
}

/** A place inside an image: which layer brought the file. */
export interface ImageLocation {
  /** Absolute path inside the image. */
  readonly path: string;
  /** Digest of the layer's uncompressed tar (`sha256:…`). */
  readonly diffId: string;
  /** 0 is the lowest layer. */
  readonly layerIndex: number;
  readonly region?: Region;
}

/** Replaces the text of `region` by `text`; an empty region inserts. */
export interface TextEdit {
  readonly file: string;
  readonly region: Required<Region>;
  readonly text: string;
}

/**
 * How far a fix is proven. `safe`: the result is the same but for what the finding is about. `behavior-changing`: it also
 * changes what the fix says. `unsafe`: nobody knows whether it changes more.
 */
export type FixSafety = "safe" | "behavior-changing" | "unsafe";

/** What to do: change text here, install another version, or build on another base image. */
export type Fix =
  | {
      readonly kind: "edit";
      readonly description: string;
      readonly edits: readonly TextEdit[];
      /** Absent for a safe fix. Only safe fixes are applied and suggested unless the call asks for others. */
      readonly safety?: Exclude<FixSafety, "safe">;
      /** What else it changes about the result, as a clause. Absent for a safe fix. */
      readonly changes?: string;
    }
  | {
      readonly kind: "upgrade";
      readonly description: string;
      readonly packageName: string;
      readonly toVersion: string;
      /** What to change in the repository. Absent if nothing in it names the package. */
      readonly change?: DependencyChange;
      /** The same for other projects of the repository that bring the package in. */
      readonly otherChanges?: readonly DependencyChange[];
    }
  /** Another base image, by name, tag and digest. */
  | {
      readonly kind: "base";
      readonly description: string;
      readonly reference: string;
      /** Reference in the Dockerfile, and the edits that replace it. Absent if the Dockerfile has no single one. */
      readonly from?: string;
      readonly edits?: readonly TextEdit[];
    };

/** A change of a repository's dependencies that upgrades a package. */
export interface DependencyChange {
  /**
   * The direct dependency that brings the package in, with the lowest version that is known to resolve it. Absent if the
   * package is a direct dependency.
   */
  readonly through?: { readonly name: string; readonly version?: string; readonly toVersion?: string };
  /**
   * `edit` raises what the manifest requires; `update` needs no edit, because everything accepts the version; `override`
   * means that only an entry that overrules other packages' requirements is known to help.
   */
  readonly kind: "edit" | "update" | "override";
  /** Empty unless the kind is `edit`. */
  readonly edits: readonly TextEdit[];
  /**
   * The lockfile to write anew, and the command that does so in its directory, empty if none is known. Absent without a
   * lockfile.
   */
  readonly lockfile?: { readonly path: string; readonly command: readonly string[] };
}

/** Suppression of a finding. The finding stays in every report. */
export interface Suppression {
  readonly kind: "inline" | "configuration" | "waiver" | "vex";
  /** Comment, file, waiver or statement of the suppression. */
  readonly source: string;
  /** Repository files that can contain the suppression. Empty if it came from the call. Absent for comments. */
  readonly files?: readonly string[];
  readonly reason?: string;
  readonly owner?: string;
  /** Last valid day, `YYYY-MM-DD`. */
  readonly until?: string;
}

/** The package that a finding is about. */
export interface AffectedPackage {
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  /** Absolute path in the image of the evidence (a database, a package.json). */
  readonly path: string;
  readonly sourceName?: string;
  readonly sourceVersion?: string;
}

/** Availability of a fix. */
export type FixState = "fixed" | "not-fixed" | "wont-fix" | "needs-subscription" | "end-of-life" | "unknown";

/** What the severity of a vulnerability is from. */
export interface SeverityOrigin {
  /**
   * `vendor`: the word of the distribution or of the advisory's author; `cvss`: a CVSS score; `word`: somebody else's
   * word; `ssvc`: derived from CISA's SSVC, because nobody scores it; `malicious`: the package is malware.
   */
  readonly kind: "vendor" | "cvss" | "word" | "ssvc" | "malicious";
  /** Id of the advisory that states it, or who rated the CVE: `the CNA GitHub_M`, `CISA`, `NVD`. */
  readonly advisory: string;
  /** What it is based on, such as `CVSS 3.1: 7.5` or the values of SSVC. */
  readonly basis?: string;
}

/** The advisory of a finding. */
export interface AdvisoryFacts {
  readonly id: string;
  /** The ecosystem or distribution whose record matched, in OSV's spelling. */
  readonly ecosystem: string;
  readonly severity: AdvisorySeverity;
  /** What the severity is from. Absent if nothing rates the vulnerability. */
  readonly ratedBy?: SeverityOrigin;
  /** CVSS score of the rating that counts, otherwise of the first one with a score, 0 to 10. */
  readonly score?: number;
  readonly vector?: string;
  /** Ratings that differ from the severity by two steps or more, as clauses: `NVD rates it low (CVSS 3.1: 3.3)`. */
  readonly disagreements?: readonly string[];
  readonly published?: string;
  readonly modified?: string;
  readonly fixState: FixState;
  readonly fixedVersion?: string;
  /** State in the distribution's tracker, if there is no fix. */
  readonly state?: VendorState;
  readonly references: readonly string[];
  /** Day on which CISA listed it as known to be exploited, `YYYY-MM-DD`. */
  readonly exploitedSince?: string;
  /** Probability of exploitation within 30 days, 0 to 1 (EPSS); absent when unknown, which is not 0. */
  readonly epss?: number;
  /** The version comparison that matched, in words. */
  readonly because: string;
  /**
   * `upstream` if only the upstream version was compared: the data is not the publisher's own, or the build may contain
   * later fixes. `derived` if the package's name is derived from evidence, such as the group of a Java archive. Absent: the
   * publisher of the package, or the project about its own release, names the version.
   */
  readonly confidence?: "upstream" | "cpe" | "derived";
}

/** Returns whether a finding is a vulnerability that nobody rated, so that its severity is what the call says. */
export function isUnrated({ advisory }: Pick<Finding, "advisory">): boolean {
  return advisory?.severity === "unknown";
}

/** A problem in one place. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  /** Repository files; the first is where to fix it. Empty if no file is known. */
  readonly locations: readonly Location[];
  readonly imageLocations?: readonly ImageLocation[];
  readonly subject: Subject;
  /** Stable when lines move: rule and what it is about; never a line number, never a secret. */
  readonly fingerprint: string;
  /** Ids of other tools and databases for the same problem. */
  readonly aliases: readonly string[];
  readonly fixes: readonly Fix[];
  /** What to do: an imperative sentence without place and period. Absent if the rule does not say it. */
  readonly remedy?: string;
  /** Package that it is about. Of several, the first of `packages`. */
  readonly package?: AffectedPackage;
  /** All binary packages of a source package that it is about, if there are several. */
  readonly packages?: readonly AffectedPackage[];
  readonly advisory?: AdvisoryFacts;
  readonly suppression?: Suppression;
  /** Whether the baseline has it. Absent without a baseline (SARIF 2.1.0, 3.27.24). */
  readonly baselineState?: "new" | "unchanged";
  /** Whether it is in the base image, so that changing FROM fixes it. */
  readonly inBase?: boolean;
  /** Levels of other tools by tool name, for drop-in thresholds: `{ hadolint: "warning" }`. */
  readonly levels?: Readonly<Record<string, string>>;
  /** What else decides how bad it is. In no report. */
  readonly context?: FindingContext;
}

/** Lists all packages that a finding is about. */
export function packagesOf({
  package: pkg,
  packages,
}: Pick<Finding, "package" | "packages">): readonly AffectedPackage[] {
  return packages ?? (pkg === undefined ? [] : [pkg]);
}
