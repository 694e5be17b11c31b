import { endOfLife, isWithinDays } from "../../shared/advisories/index.ts";
import type { Finding, ImageSubject, Rule } from "../../shared/findings/index.ts";
import type { OperatingSystem } from "../../shared/packages/index.ts";
import { createFinding } from "../../shared/rules/index.ts";
import { oneLine } from "../../shared/text/index.ts";
import { adviceRule } from "./rules.ts";

/** Rule for distribution releases past their end of life. */
export const endOfLifeRule: Rule = adviceRule({
  id: "SW-IM-end-of-life",
  name: "EndOfLifeDistribution",
  severity: "medium",
  summary: "Use a distribution release that still gets fixes.",
  why: "After a release's end of life, the distribution stops fixing its vulnerabilities and eventually stops reporting them. The list of known vulnerabilities no longer grows, so the image looks safer than it is.",
  advice:
    "Rebuild the image on a supported release. If that takes time, subscribe to extended support if the distribution offers it, and add a waiver with an end date.",
  tags: ["end-of-life"],
  precision: "very-high",
});

/** Rule for distribution releases that reach their end of life within 90 days. */
export const endOfLifeSoonRule: Rule = adviceRule({
  id: "SW-IM-end-of-life-soon",
  name: "EndOfLifeSoon",
  severity: "low",
  summary: "Plan the update of a distribution release that reaches its end of life within 90 days.",
  why: "After a release's end of life, the distribution stops fixing its vulnerabilities. Updates take time.",
  advice: "Rebuild the image on a newer release before the date.",
  tags: ["end-of-life"],
  precision: "very-high",
});

/** Returns a finding if the release is past its end of life, or reaches it within 90 days. `now` is in UTC. Pure. */
export function endOfLifeFinding(
  os: OperatingSystem | undefined,
  subject: ImageSubject,
  now: Date,
): Finding | undefined {
  const end = os === undefined ? undefined : endOfLife(os);
  const today = now.toISOString().slice(0, 10);
  if (os === undefined || end === undefined) return undefined;
  const name = oneLine(os.prettyName ?? `${os.id} ${os.versionId ?? ""}`);
  const about = [os.id, os.versionId ?? "", subject.name];
  if (today <= end.date) {
    if (!isWithinDays(today, end.date, 90)) return undefined;
    const soon = `${name} reaches its end of life on ${end.date} and then gets no more fixes`;
    return createFinding({ rule: endOfLifeSoonRule, message: soon }, { locations: [], subject, about });
  }
  const paid =
    end.subscribersUntil === undefined || today > end.subscribersUntil
      ? ""
      : `; only subscribers get fixes, until ${end.subscribersUntil}`;
  const message = `${name} reached its end of life on ${end.date} and gets no more fixes${paid}`;
  return createFinding({ rule: endOfLifeRule, message }, { locations: [], subject, about });
}
