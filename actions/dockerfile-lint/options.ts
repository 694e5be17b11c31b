import type { ContextListing } from "./dockerignore/listing.ts";
import type { ShellcheckResults } from "./shellcheck.ts";

/** hadolint's levels, worst first. A rule at `ignore` is silent until an override raises it. */
export const hadolintLevels = ["error", "warning", "info", "style", "ignore"] as const;

export type HadolintLevel = (typeof hadolintLevels)[number];

/** What the value of a label must be (hadolint's `label-schema`). */
export type LabelKind = "text" | "url" | "semver" | "hash" | "rfc3339" | "spdx" | "email";

/** What the build context holds back (`.dockerignore`). */
export interface ContextFilter {
  /**
   * True when the file or directory at this path, relative to the context root and with `/` between directories, is not sent.
   * For `.` it means that nothing at all is sent.
   */
  excludes(path: string): boolean;
  /** What is sent, when the context was looked at. */
  readonly sent?: ContextListing;
}

/** A Dockerfile to lint: its path relative to the repository root, with `/` between directories, and its decoded text. */
export interface LintSource {
  readonly path: string;
  readonly text: string;
}

/** Everything next to the text that decides what a lint says. Plain data, but for the context filter. */
export interface LintOptions {
  /** Today, `YYYY-MM-DD` (UTC): decides whether a dated suppression still holds. */
  readonly now: string;
  /** Ids whose findings are suppressed by configuration. */
  readonly ignored: readonly string[];
  /** Where the ignored ids come from, for the record that each suppressed finding carries. */
  readonly ignoredBy: string;
  /** Files of the repository among these. */
  readonly ignoredIn: readonly string[];
  /** hadolint levels by id; raising a rule that is off switches it on. */
  readonly overrides: Readonly<Record<string, HadolintLevel>>;
  /** Ids of rules that are off by default and shall run. */
  readonly enabled: readonly string[];
  /** Registries that images may come from, `*` first or last as wildcard; empty allows all. */
  readonly trustedRegistries: readonly string[];
  readonly labelSchema: Readonly<Record<string, LabelKind>>;
  /** No labels outside the schema. */
  readonly strictLabels: boolean;
  /** Comments in the file suppress nothing. */
  readonly disableIgnorePragma: boolean;
  /** Value of the build argument BUILDKIT_DOCKERFILE_CHECK; outdoes the file's `# check=`. */
  readonly buildkitCheck?: string | undefined;
  readonly buildArgs: Readonly<Record<string, string>>;
  /** Names of additional build contexts. */
  readonly namedContexts: readonly string[];
  /** The stage that is built; the last one unless given. */
  readonly target?: string | undefined;
  /** Platform of the build, `os/architecture[/variant]`. */
  readonly platform?: string | undefined;
  /** Platforms of images by reference as FROM names them, where the caller has asked a registry. */
  readonly imagePlatforms?: ReadonlyMap<string, readonly string[]> | undefined;
  readonly contextFilter?: ContextFilter | undefined;
  /** What ShellCheck said of the scripts that `shellScripts` lists; without it shell findings are a noted gap. */
  readonly shellcheck?: ShellcheckResults | undefined;
}

/** hadolint's defaults, for a lint on the given day (`YYYY-MM-DD`). */
export function defaultLintOptions(now: string): LintOptions {
  return {
    now,
    ignored: [],
    ignoredBy: "configuration",
    ignoredIn: [],
    overrides: {},
    enabled: [],
    trustedRegistries: [],
    labelSchema: {},
    strictLabels: false,
    disableIgnorePragma: false,
    buildArgs: {},
    namedContexts: [],
  };
}

/** True when a rule that is off by default has been asked for. */
export function isRaised({ enabled, overrides }: LintOptions, id: string): boolean {
  const level = Object.hasOwn(overrides, id) ? overrides[id] : undefined;
  return enabled.includes(id) || (level !== undefined && level !== "ignore");
}
