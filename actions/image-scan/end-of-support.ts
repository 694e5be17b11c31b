import { isWithinDays, type ReleaseLine, releaseLineOf, upstreamOf } from "../../shared/advisories/index.ts";
import type { Finding, Rule, Subject } from "../../shared/findings/index.ts";
import type { Package } from "../../shared/packages/index.ts";
import { createFinding } from "../../shared/rules/index.ts";
import { count, oneLine } from "../../shared/text/index.ts";
import { locationsOf, packageOf } from "./package-facts.ts";
import { adviceRule } from "./rules.ts";

/** Rule for programs and packages of release lines that their project no longer supports. */
export const endOfSupportRule: Rule = adviceRule({
  id: "SW-IM-end-of-support",
  name: "UnsupportedReleaseLine",
  severity: "medium",
  summary: "Use a release line that its project still supports.",
  why: "After a release line's end of support, its project fixes no vulnerabilities in it and usually does not say which ones affect it. Advisories that do not name the line do not mean that it is safe.",
  advice:
    "Move to a supported release line. If somebody else maintains the line for you, add a waiver that says who, with an end date.",
  tags: ["end-of-life"],
  precision: "high",
});

/** Rule for release lines that reach their end of support within 90 days. */
export const endOfSupportSoonRule: Rule = adviceRule({
  id: "SW-IM-end-of-support-soon",
  name: "EndOfSupportSoon",
  severity: "low",
  summary: "Plan the update of a release line that reaches its end of support within 90 days.",
  why: "After a release line's end of support, its project fixes no vulnerabilities in it. Updates take time.",
  advice: "Move to a newer release line before the date.",
  tags: ["end-of-life"],
  precision: "high",
});

interface EndingLine extends ReleaseLine {
  readonly program: string;
  readonly packages: readonly Package[];
}

/**
 * Returns one finding for each release line of upstream software that its project no longer supports, or not for longer
 * than 90 days. Packages that a distribution maintains have none, and lines without a known date neither. `now` is in UTC.
 * Pure.
 */
export function endOfSupportFindings(packages: readonly Package[], subject: Subject, now: Date): Finding[] {
  const today = now.toISOString().slice(0, 10);
  return endingLines(packages).flatMap((line) => {
    const isPast = today > line.end;
    if (!isPast && !isWithinDays(today, line.end, 90)) return [];
    const [first] = line.packages;
    if (first === undefined) return [];
    const rule = isPast ? endOfSupportRule : endOfSupportSoonRule;
    const finding = createFinding(
      { rule, message: messageOf(line, first, isPast) },
      { ...locationsOf(first), subject, about: [line.program, line.line] },
    );
    return [{ ...finding, package: packageOf(first) }];
  });
}

function endingLines(packages: readonly Package[]): EndingLine[] {
  const lines = new Map<string, EndingLine>();
  for (const pkg of packages) {
    if (pkg.ownedBy !== undefined) continue;
    const { program, version } = upstreamOf(pkg) ?? {};
    const line = program === undefined || version === undefined ? undefined : releaseLineOf(program, version);
    if (program === undefined || line === undefined) continue;
    const [name = pkg.name] = program.names;
    const key = `${name} ${line.line}`;
    lines.set(key, { ...line, program: name, packages: [...(lines.get(key)?.packages ?? []), pkg] });
  }
  return [...lines.values()];
}

function messageOf({ program, line, end, packages }: EndingLine, first: Package, isPast: boolean): string {
  const others = packages.length === 1 ? "" : ` and ${count(packages.length - 1, "other package")}`;
  const what = oneLine(`${program} ${line} (${first.name} ${first.version ?? ""}${others})`);
  return isPast
    ? `${what} has had no support by its project since ${end}. Vulnerabilities of later date may be missing from this report`
    : `${what} reaches its end of support on ${end} and then gets no more fixes`;
}
