import { endOfLife } from "../../shared/advisories/index.ts";
import type { Finding, ImageSubject, Rule } from "../../shared/findings/index.ts";
import type { OperatingSystem } from "../../shared/packages/index.ts";
import { createFinding } from "../../shared/rules/index.ts";
import { oneLine } from "../../shared/text/index.ts";
import { adviceRule } from "./rules.ts";

/** Rule for distribution releases past their end of life. */
export const endOfLifeRule: Rule = adviceRule({
  id: "SW-IM-end-of-life",
  name: "EndOfLifeDistribution",
  severity: "high",
  summary: "Use a distribution release that still gets fixes.",
  why: "After a release's end of life, the distribution stops fixing its vulnerabilities and eventually stops reporting them. The list of known vulnerabilities no longer grows, so the image looks safer than it is.",
  advice:
    "Rebuild the image on a supported release. If that takes time, subscribe to extended support if the distribution offers it, and add a waiver with an end date.",
  tags: ["end-of-life"],
  precision: "very-high",
});

/** Returns a finding if the release is past its end of life. `now` is in UTC. Pure. */
export function endOfLifeFinding(
  os: OperatingSystem | undefined,
  subject: ImageSubject,
  now: Date,
): Finding | undefined {
  const end = os === undefined ? undefined : endOfLife(os);
  const today = now.toISOString().slice(0, 10);
  if (os === undefined || end === undefined || today <= end.date) return undefined;
  const name = oneLine(os.prettyName ?? `${os.id} ${os.versionId ?? ""}`);
  const paid =
    end.subscribersUntil === undefined || today > end.subscribersUntil
      ? ""
      : `; only subscribers get fixes, until ${end.subscribersUntil}`;
  const message = `${name} reached its end of life on ${end.date} and gets no more fixes${paid}`;
  const about = [os.id, os.versionId ?? "", subject.name];
  return createFinding({ rule: endOfLifeRule, message }, { locations: [], subject, about });
}
