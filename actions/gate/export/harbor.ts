import { type Severity, severities } from "../../../shared/findings/index.ts";
import type { Policy } from "../policy/policy.ts";
import { ceilingOf } from "../rules/severity.ts";

/** Settings of a Harbor project, and what they leave out. */
export interface HarborSettings {
  /** Body of `PUT /api/v2.0/projects/{name}`; Harbor's switches are texts. */
  readonly body: {
    readonly metadata: Readonly<Record<string, string>>;
    readonly cve_allowlist: {
      readonly items: readonly { readonly cve_id: string }[];
      /** Seconds since 1970 at which the whole list ends. */
      readonly expires_at?: number;
    };
  };
  readonly notes: readonly string[];
}

/**
 * A policy as far as Harbor can hold it: no pull at the mildest severity that the gate denies or worse, scans of
 * everything that is pushed, signed images only. Harbor's list of exceptions knows neither package, image nor severity
 * and ends as a whole: only waivers without a scope go into it, with the earliest end of theirs, and those that hold
 * on the given day (`YYYY-MM-DD`). Pure.
 */
export function harborSettings(policy: Policy, today: string): HarborSettings {
  const denied = severities.filter((severity) => severity !== "info" && isDenied(policy, severity));
  const mildest = denied.at(-1);
  const cves = policy.waivers.filter(
    ({ id, created, expires }) => /^CVE-/iu.test(id) && created <= today && today <= expires,
  );
  const wide = cves.filter((waiver) =>
    [waiver.package, waiver.image, waiver.path].every((scope) => scope === undefined),
  );
  const [end] = wide.map(({ expires }) => expires).toSorted();
  const left = policy.waivers.length - wide.length;
  return {
    body: {
      metadata: {
        prevent_vul: String(mildest !== undefined),
        ...(mildest === undefined ? {} : { severity: mildest }),
        auto_scan: "true",
        enable_content_trust_cosign: "true",
        reuse_sys_cve_allowlist: "false",
      },
      cve_allowlist: {
        items: [...new Set(wide.map(({ id }) => id.toUpperCase()))].sort().map((cve_id) => ({ cve_id })),
        ...(end === undefined ? {} : { expires_at: Date.parse(`${end}T23:59:59Z`) / 1000 }),
      },
    },
    notes: [
      ...(left === 0 ? [] : [`${left} waivers are left out: they are scoped, not in force, or about no CVE`]),
      "Harbor knows no days, EPSS, KEV or expressions: the gate's verdict is stricter where the policy has them",
    ],
  };
}

/** Checks whether the gate denies a severity, at once or after some days. Harbor cannot wait. */
function isDenied(policy: Policy, severity: Severity): boolean {
  return ["deny", "fixable", "sla"].includes(ceilingOf(policy, severity));
}
