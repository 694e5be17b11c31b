import { endOfLife } from "../../shared/advisories/index.ts";
import type { Finding, ImageSubject, Rule } from "../../shared/findings/index.ts";
import type { OperatingSystem } from "../../shared/packages/index.ts";
import { createFinding } from "../../shared/rules/index.ts";
import { oneLine } from "../../shared/text/index.ts";
import { adviceRule } from "./rules.ts";

/** The rule of releases whose end of life has passed. */
export const endOfLifeRule: Rule = adviceRule({
  id: "SW-IM-end-of-life",
  name: "EndOfLifeDistribution",
  severity: "high",
  summary: "The image's distribution release gets no fixes any more.",
  why: "After a release's end of life its distribution neither fixes vulnerabilities nor, in time, reports them. The list of known vulnerabilities stops growing, which looks like safety and is none.",
  advice:
    "Rebuild the image on a release that is supported. Where that cannot be done soon, subscribe to extended support if the distribution sells it, and waive this finding until a date.",
  tags: ["end-of-life"],
  precision: "very-high",
});

/** A finding when the release's end of life has passed; `now` is in UTC. Pure. */
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
      : `; subscribers get fixes until ${end.subscribersUntil}`;
  const message = `${name} reached its end of life on ${end.date}: its packages get no fixes${paid}`;
  const about = [os.id, os.versionId ?? "", subject.name];
  return createFinding({ rule: endOfLifeRule, message }, { locations: [], subject, about });
}
