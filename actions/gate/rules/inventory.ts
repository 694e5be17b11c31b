import type { Finding, ImageSubject, Rule } from "../../../shared/findings/index.ts";
import { createFinding } from "../../../shared/rules/index.ts";
import { count } from "../../../shared/text/index.ts";
import type { Rules } from "../policy/schema.ts";
import { dayOf, daysBetween } from "./facts.ts";
import { gateRule } from "./gate-rule.ts";
import { isBlocked, statesLicense } from "./licenses.ts";
import { inventoryIds } from "./named.ts";
import { matchesPurl } from "./purl.ts";

/** Packages that an SBOM lists for an image. */
export interface Inventory {
  readonly subject: ImageSubject;
  /** When the image was made, RFC 3339. */
  readonly created?: string;
  /** True if the image was built before `created`, which is when another tool wrote the SBOM. */
  readonly isOlder?: boolean;
  readonly packages: readonly {
    readonly name: string;
    readonly version: string | undefined;
    readonly purl: string;
    readonly licenses: readonly string[];
    readonly path: string;
  }[];
}

type Listed = Inventory["packages"][number];

/** Before this, a date of creation is a placeholder of a reproducible build. */
const oldestDay = "1995-01-01";

const rules: Readonly<Record<keyof typeof inventoryIds, Rule>> = {
  packages: rule("packages", "The image has a package that the policy blocks", "Remove it, or take another version."),
  licenses: rule("licenses", "A package can be had under a blocked license only", "Replace it, or have it licensed."),
  "image-age": rule("image-age", "The image is older than the policy allows", "Build it again on a base of today."),
};

/** Rules of the findings that the gate makes of SBOMs. */
export const inventoryRules: readonly Rule[] = Object.values(rules);

/** Runs the SBOM rules of a policy for an image on a day (`YYYY-MM-DD`, UTC). Pure. */
export function inventoryFindings(policy: Rules, inventory: Inventory, today: string): readonly Finding[] {
  const { packages, licenses, "image-age": age } = policy;
  const findings: Finding[] = [];
  for (const listed of packages === undefined && licenses === undefined ? [] : inventory.packages) {
    const pattern = packages?.blocked.find((candidate) => matchesPurl(listed.purl, candidate));
    if (pattern !== undefined) {
      findings.push(finding(inventory, "packages", `${nameOf(listed)} is blocked by ${pattern}`, listed));
    }
    if (licenses === undefined) continue;
    if (!statesLicense(listed.licenses)) {
      if (licenses.unknown === "deny")
        findings.push(finding(inventory, "licenses", `${nameOf(listed)} states no license`, listed));
    } else if (isBlocked(listed.licenses, licenses.blocked)) {
      findings.push(
        finding(inventory, "licenses", `${nameOf(listed)} is licensed ${listed.licenses.join(" and ")}`, listed),
      );
    }
  }
  const tooOld = age === undefined ? undefined : ageProblem(inventory, age.days, today);
  return tooOld === undefined ? findings : [...findings, finding(inventory, "image-age", tooOld)];
}

function ageProblem({ subject, created, isOlder }: Inventory, days: number, today: string): string | undefined {
  const day = dayOf(created);
  if (day === undefined || day < oldestDay) return `${subject.name} does not say when it was built`;
  const age = daysBetween(day, today);
  // Clocks and time zones of builders differ by less than a day.
  if (age < -1) return `${subject.name} was built on ${day}, which is still to come`;
  if (age > days)
    return `${subject.name} was built on ${day}${isOlder === true ? " or earlier" : ""}, ${count(age, "day")} ago`;
  return isOlder === true ? `${subject.name} does not say when it was built` : undefined;
}

function nameOf({ name, version = "" }: Listed): string {
  return `${name} ${version}`.trim();
}

function finding({ subject }: Inventory, kind: keyof typeof inventoryIds, message: string, listed?: Listed): Finding {
  const about = [listed?.purl ?? "", subject.platform, subject.name];
  const created = createFinding({ rule: rules[kind], message }, { locations: [], subject, about });
  if (listed === undefined) return created;
  const { name, version = "", purl, path } = listed;
  return { ...created, package: { name, version, purl, path } };
}

function rule(kind: keyof typeof inventoryIds, summary: string, advice: string): Rule {
  const source = "It is judged by the SBOM that the evidence holds.";
  return gateRule({ id: inventoryIds[kind], severity: "high", summary, source, advice });
}
