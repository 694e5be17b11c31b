import type { Baseline, Report, Threshold } from "../findings/index.ts";
import type { DisplayFilter } from "../report/index.ts";
import type { Decision, Ruling } from "../report/result.ts";

/** Inputs that decide where results are published. */
export interface Surfaces {
  readonly token?: string;
  readonly "upload-sarif"?: boolean;
  readonly comment?: "always" | "on-failure" | "never";
  readonly "check-run"?: boolean;
  readonly suggestions?: boolean;
  readonly "pull-request-target"?: "refuse" | "head";
}

/** Result of sending something to the CI system. */
export interface Sent {
  readonly level: "info" | "warning";
  /** One sentence without markup. */
  readonly message: string;
  /** Whether the CI system's state changed. */
  readonly changed: boolean;
}

/** What a pull request's comment says about one run. */
export interface Comment {
  readonly reports: readonly Report[];
  /** Severity from which a finding blocks. */
  readonly threshold: Threshold;
  /** Whether only new findings block. */
  readonly newOnly: boolean;
  /** Whether each run writes a comment of its own. Default: one comment is updated. */
  readonly fresh?: boolean;
  /** The gate's verdict, with the name that the call gives it. */
  readonly gate?: { readonly decision: Decision; readonly ruling: Ruling; readonly name?: string };
  /** Markdown below the headline. */
  readonly note?: string;
  /** Which findings are shown. Default: all. */
  readonly filter?: DisplayFilter;
  /** Whether the pull request's author controls the results. They never replace those of other runs. */
  readonly unverified?: boolean;
}

/** Findings of which a run suggests the edits. */
export interface SuggestionRun {
  /** With existing findings, so that it is known which findings are gone. */
  readonly reports: readonly Report[];
  /** Whether only new findings get suggestions. */
  readonly newOnly: boolean;
}

/** The pull request that a run is about. */
export interface PullRequestPort {
  /** Writes the run's part of the comment. Never throws. */
  comment(comment: Comment, token: string): Promise<Sent>;
  /**
   * Posts the edits of findings where a reviewer can accept them, and removes those of earlier runs whose finding is gone.
   * Never throws.
   */
  suggest(run: SuggestionRun, token: string): Promise<Sent>;
}

/** The pull request whose run triggered this one. */
export interface TriggeringPullRequest {
  readonly number: number;
  comment(comment: Comment, token: string): Promise<Sent>;
  baseline(category: string, token: string): Promise<Baseline | { readonly missing: string }>;
}

/** A SARIF file within the limits of the CI system. */
export interface SarifFile {
  /** Path, for messages. */
  readonly name: string;
  readonly text: string;
}

/** The store of findings that a CI system keeps by commit and category. */
export interface CodeScanningPort {
  /** Uploads all files of a run, then waits for all. Returns a result for each, in their order. Never throws. */
  upload(files: readonly SarifFile[], token: string): Promise<readonly Sent[]>;
  /** Reads the base branch's last results of a category; absent if the run has no base branch. Never throws. */
  baseline?(category: string, token: string): Promise<Baseline | { readonly missing: string }>;
}

/** Everything that a run found, as annotations without the limit of a step. */
export interface AnnotationRun {
  readonly action: string;
  readonly reports: readonly Report[];
  readonly decision: Decision;
}
