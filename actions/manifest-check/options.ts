import type { ImageStatus } from "./images/image-status.ts";
import type { PodSecurityOptions } from "./kubernetes/pod-security/level.ts";

/** A suppression that the configuration grants; what it leaves open holds for all. */
export interface ConfiguredSuppression {
  /** Ids or aliases of rules. */
  readonly rules: readonly string[];
  /** Glob of files. */
  readonly path?: string | undefined;
  readonly kind?: string | undefined;
  readonly namespace?: string | undefined;
  /** Name of the object; `*` stands for anything. */
  readonly name?: string | undefined;
  readonly container?: string | undefined;
  readonly reason: string;
  /** Last day on which it holds, `YYYY-MM-DD`. */
  readonly until?: string | undefined;
}

/** Everything next to the files that decides what a check says. Plain data. */
export interface CheckOptions {
  /** Today, `YYYY-MM-DD` (UTC): decides whether a dated suppression still holds. */
  readonly now: string;
  /** Ids whose findings are suppressed by configuration. */
  readonly ignored: readonly string[];
  /** Where the ignored ids come from. */
  readonly ignoredBy: string;
  /** Files of the repository among these. */
  readonly ignoredIn: readonly string[];
  /** Ids of rules that are off by default and shall run. */
  readonly enabled: readonly string[];
  /** `all` runs every rule, those of style among them. */
  readonly profile: "recommended" | "all";
  readonly podSecurity: PodSecurityOptions;
  /** Minor version of the cluster, for API versions; the newest known one when absent. */
  readonly kubernetesMinor?: number | undefined;
  /** Registries that images may come from, `*` first or last as wildcard; empty allows all. */
  readonly trustedRegistries: readonly string[];
  /** Comments and annotations suppress nothing. */
  readonly disableInline: boolean;
  readonly suppressions: readonly ConfiguredSuppression[];
  /** What evidence and registries say of the images that are deployed; absent where neither was asked. */
  readonly images?: ImageStatus | undefined;
  /** Name of the configuration file, for the record that each suppressed finding carries. */
  readonly configFile: string;
}

/** The defaults, for a check on the given day (`YYYY-MM-DD`). */
export function defaultCheckOptions(now: string): CheckOptions {
  return {
    now,
    ignored: [],
    ignoredBy: "configuration",
    ignoredIn: [],
    enabled: [],
    profile: "recommended",
    podSecurity: {},
    trustedRegistries: [],
    disableInline: false,
    suppressions: [],
    configFile: ".seaworthy.yaml",
  };
}
