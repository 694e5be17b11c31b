import type { TimeLimits } from "../../shared/values/index.ts";
import type { ImageStatus } from "./images/image-status.ts";
import type { PodSecurityOptions } from "./kubernetes/pod-security/level.ts";

/** A suppression in the configuration. Absent fields match everything. */
export interface ConfiguredSuppression {
  /** Ids or aliases of rules. */
  readonly rules: readonly string[];
  /** Glob of files. */
  readonly path?: string | undefined;
  readonly kind?: string | undefined;
  readonly namespace?: string | undefined;
  /** Name of the object. `*` is a wildcard. */
  readonly name?: string | undefined;
  readonly container?: string | undefined;
  readonly reason: string;
  /** Last day of the suppression, `YYYY-MM-DD`. */
  readonly until?: string | undefined;
}

/** Options of a check. Plain data. */
export interface CheckOptions {
  /** Today as `YYYY-MM-DD` (UTC). Decides whether a suppression with an expiry date is still in effect. */
  readonly now: string;
  /** Ids of rules that the configuration suppresses. */
  readonly ignored: readonly string[];
  /** The source of the ignored ids. */
  readonly ignoredBy: string;
  /** The repository files among these sources. */
  readonly ignoredIn: readonly string[];
  /** Ids of opt-in rules to enable. */
  readonly enabled: readonly string[];
  /** `strict` enables every rule, including those about style. */
  readonly profile: "recommended" | "strict";
  /** Joins missing hardening of a workload or service to one finding. Never in the profile `strict`. */
  readonly joinsHardening: boolean;
  readonly podSecurity: PodSecurityOptions;
  /** Minor version of the cluster, for API versions. Default: the newest known version. */
  readonly kubernetesMinor?: number | undefined;
  /** Registries that images may come from, with `*` at the start or end as a wildcard. Empty allows all. */
  readonly trustedRegistries: readonly string[];
  /** Profiles of Compose whose services are checked. Default: all. */
  readonly composeProfiles?: readonly string[] | undefined;
  /** Sets of files whose objects are deployed together: paths or globs, separated by spaces. */
  readonly units: readonly string[];
  /** Ignores suppression comments and annotations. */
  readonly disableInline: boolean;
  readonly suppressions: readonly ConfiguredSuppression[];
  /** The status of deployed images in evidence and registries. Absent if neither was requested. */
  readonly images?: ImageStatus | undefined;
  /** The time of the run. Default: no limit. */
  readonly time?: TimeLimits | undefined;
  /** Name of the configuration file, recorded in each suppressed finding. */
  readonly configFile: string;
}

/** Returns the default options for a check on the given day (`YYYY-MM-DD`). */
export function defaultCheckOptions(now: string): CheckOptions {
  return {
    now,
    ignored: [],
    ignoredBy: "configuration",
    ignoredIn: [],
    enabled: [],
    profile: "recommended",
    joinsHardening: true,
    podSecurity: {},
    trustedRegistries: [],
    units: [],
    disableInline: false,
    suppressions: [],
    configFile: ".seaworthy.yaml",
  };
}
