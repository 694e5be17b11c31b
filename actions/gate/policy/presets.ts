import type { Severity, Threshold } from "../../../shared/findings/index.ts";
import type { PolicyFile, Rules } from "./schema.ts";

/** The most days that a waiver may hold. */
export type WaiverLimits = Readonly<Record<Severity, number>>;

export interface Preset {
  readonly rules: Rules;
  readonly limits: WaiverLimits;
  /** Set where the preset says so instead of `fail-on`. */
  readonly failOn?: Threshold;
  /** Which evidence counts that nobody signed. */
  readonly unsigned: "this-job" | "never";
}

const limits = { critical: 30, high: 90, medium: 180, low: 365, info: 365 };

const recommended: Rules = {
  severities: { critical: "sla", high: "sla", medium: "allow", low: "allow", info: "allow" },
  sla: { critical: 7, high: 30 },
  "known-exploited": {},
  "end-of-life": {},
};

const strict: Rules = {
  severities: { critical: "deny", high: "deny", medium: "sla", low: "allow", info: "allow" },
  sla: { medium: 60 },
  "known-exploited": {},
  epss: { above: 0.1 },
  "end-of-life": {},
  "root-user": {},
  "evidence-age": { "data-hours": 72, "record-hours": 24 },
  "full-read": {},
};

const audit: Rules = {
  severities: { critical: "warn", high: "warn", medium: "allow", low: "allow", info: "allow" },
  sla: { critical: 7, high: 30, enforce: "warn" },
  "known-exploited": { enforce: "warn" },
  "end-of-life": { enforce: "warn" },
  "root-user": { enforce: "warn" },
};

/** Returns the rules that a policy starts with. Without a preset only `fail-on` decides. */
export function presetOf(name: PolicyFile["preset"]): Preset {
  switch (name) {
    case undefined:
      return { rules: {}, limits, unsigned: "this-job" };
    case "recommended":
      return { rules: recommended, limits, unsigned: "this-job" };
    case "strict":
      return {
        rules: strict,
        limits: { critical: 14, high: 30, medium: 90, low: 180, info: 180 },
        unsigned: "never",
      };
    case "audit":
      return { rules: audit, limits, failOn: "none", unsigned: "this-job" };
  }
}
