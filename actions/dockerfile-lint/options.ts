import type { BaseFacts } from "../../shared/dockerfile/index.ts";
import type { Profile } from "../../shared/rules/index.ts";
import type { Deadline } from "../../shared/values/index.ts";
import type { ContextListing } from "./dockerignore/listing.ts";
import type { ShellcheckResults } from "./shellcheck.ts";

/** hadolint's levels, worst first. A rule at `ignore` is disabled until an override raises it. */
export const hadolintLevels = ["error", "warning", "info", "style", "ignore"] as const;

export type HadolintLevel = (typeof hadolintLevels)[number];

/** The kind of value that a label must have (hadolint's `label-schema`). */
export type LabelKind = "text" | "url" | "semver" | "hash" | "rfc3339" | "spdx" | "email";

/** The filter that `.dockerignore` applies to the build context. */
export interface ContextFilter {
  /**
   * Returns true if the file or directory at this path is not sent. The path is relative to the context root, with
   * `/` between directories; `.` stands for the whole context.
   */
  excludes(path: string): boolean;
  /** The files that are sent. Absent if the context was not listed. */
  readonly sent?: ContextListing;
}

/**
 * A Dockerfile to lint: its path relative to the repository root, with `/` between directories, and its decoded text.
 */
export interface LintSource {
  readonly path: string;
  /** Which Dockerfile of the file it is, if the file contains several, such as a service. Part of fingerprints. */
  readonly part?: string | undefined;
  readonly text: string;
}

/** Options of a lint. Plain data, except for the context filter. */
export interface LintOptions {
  /** Today as `YYYY-MM-DD` (UTC). Decides whether a suppression with an expiry date is still in effect. */
  readonly now: string;
  /** Ids of rules that the configuration suppresses. */
  readonly ignored: readonly string[];
  /** The source of the ignored ids, recorded in each suppressed finding. */
  readonly ignoredBy: string;
  /** The repository files among these sources. */
  readonly ignoredIn: readonly string[];
  /** hadolint levels by id. Raising the level of an opt-in rule enables it. */
  readonly overrides: Readonly<Record<string, HadolintLevel>>;
  readonly profile: Profile;
  /** Ids of rules to enable that the profile leaves out. */
  readonly enabled: readonly string[];
  /** Registries that images may come from, with `*` at the start or end as a wildcard. Empty allows all. */
  readonly trustedRegistries: readonly string[];
  readonly labelSchema: Readonly<Record<string, LabelKind>>;
  /** Reports labels that are not in the schema. */
  readonly strictLabels: boolean;
  /** Ignores suppression comments in the file. */
  readonly disableIgnorePragma: boolean;
  /** Value of the build argument BUILDKIT_DOCKERFILE_CHECK, which overrides the file's `# check=`. */
  readonly buildkitCheck?: string | undefined;
  readonly buildArgs: Readonly<Record<string, string>>;
  /** Names of build arguments whose values only the build knows. */
  readonly unknownArgs?: readonly string[] | undefined;
  /** Names of additional build contexts. */
  readonly namedContexts: readonly string[];
  /** The stage to build. Default: the last one. */
  readonly target?: string | undefined;
  /** Platform of the build, `os/architecture[/variant]`. */
  readonly platform?: string | undefined;
  /** Platforms of images by reference as FROM writes them, if the caller asked a registry. */
  readonly imagePlatforms?: ReadonlyMap<string, readonly string[]> | undefined;
  /** What is known about base images by reference as FROM resolves it. Default: what their names say. */
  readonly baseImages?: ReadonlyMap<string, BaseFacts> | undefined;
  readonly contextFilter?: ContextFilter | undefined;
  /** Whether findings have their proven fixes, which takes a quarter of the time. Default: true. */
  readonly withFixes?: boolean | undefined;
  /** Time for the file. Default: no limit. */
  readonly deadline?: Deadline | undefined;
  /** ShellCheck's results for the scripts that `shellScripts` lists. If absent, the lint reports a gap. */
  readonly shellcheck?: ShellcheckResults | undefined;
}

/** Returns the defaults, for a lint on the given day (`YYYY-MM-DD`). */
export function defaultLintOptions(now: string): LintOptions {
  return {
    now,
    ignored: [],
    ignoredBy: "configuration",
    ignoredIn: [],
    overrides: {},
    profile: "recommended",
    enabled: [],
    trustedRegistries: [],
    labelSchema: {},
    strictLabels: false,
    disableIgnorePragma: false,
    buildArgs: {},
    namedContexts: [],
  };
}

/** Returns true if an opt-in rule is enabled. */
export function isRuleRaised({ enabled, overrides, profile }: LintOptions, id: string): boolean {
  const level = Object.hasOwn(overrides, id) ? overrides[id] : undefined;
  return level === undefined ? profile === "strict" || enabled.includes(id) : level !== "ignore";
}
