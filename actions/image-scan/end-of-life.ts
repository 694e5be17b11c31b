import { endOfLife } from "../../shared/advisories/index.ts";
import { type Finding, fingerprint, type ImageSubject, type Rule } from "../../shared/findings/index.ts";
import type { OperatingSystem } from "../../shared/packages/index.ts";
import { oneLine } from "../../shared/text/index.ts";

export const endOfLifeRule: Rule = {
  id: "SW-IM-end-of-life",
  name: "EndOfLifeDistribution",
  severity: "high",
  summary: "The image's distribution release gets no fixes any more.",
  description:
    "After a release's end of life its distribution neither fixes vulnerabilities nor, in time, reports them. The list of known vulnerabilities stops growing, which looks like safety and is none.",
  help: {
    text: "Rebuild the image on a release that is supported. Where that cannot be done soon, subscribe to extended support if the distribution sells it, and waive this finding until a date.",
    markdown:
      "Rebuild the image on a release that is supported. Where that cannot be done soon, subscribe to extended support if the distribution sells it, and waive this finding until a date.",
  },
  tags: ["security", "end-of-life"],
  precision: "very-high",
};

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
  return {
    ruleId: endOfLifeRule.id,
    severity: endOfLifeRule.severity,
    message: `${name} reached its end of life on ${end.date}: its packages get no fixes${paid}`,
    locations: [],
    subject,
    fingerprint: fingerprint(endOfLifeRule.id, os.id, os.versionId ?? "", subject.name),
    aliases: [],
    fixes: [],
  };
}
