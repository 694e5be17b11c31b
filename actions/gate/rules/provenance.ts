import { matchesWildcard } from "../../../shared/text/index.ts";
import type { AttestedProvenance } from "../model.ts";
import type { Rules } from "../policy/schema.ts";
import type { Reason, RuleVerdict } from "../verdict/verdict.ts";
import { judgedBy } from "./judge.ts";

type ProvenanceRule = NonNullable<Rules["provenance"]>;

/** Input of the rule. */
export interface ProvenanceQuestion {
  readonly digests: readonly string[];
  /** Attested statements. A statement about an index applies to its platforms. */
  readonly provenances: readonly AttestedProvenance[];
  readonly now: Date;
}

/**
 * Checks whether an attestor states for every image that it was built by a builder and from a source that the policy names. One
 * acceptable provenance suffices, as an image may be built twice; without any nothing can be said. Without a rule,
 * undefined. Pure.
 */
export function provenanceRule(
  rule: Rules["provenance"],
  { digests, provenances, now }: ProvenanceQuestion,
): RuleVerdict | undefined {
  if (rule === undefined || rule.enforce === "off") return undefined;
  const results = digests.map((digest) => {
    const stated = provenances.filter((provenance) => provenance.digests.includes(digest));
    return {
      digest,
      isStated: stated.length > 0,
      violations: stated.map((provenance) => violationIn(provenance, digest, rule)),
    };
  });
  const missing = results.filter(({ isStated }) => !isStated).map(({ digest }) => absent(digest));
  const wrong = results.flatMap(({ violations }) => {
    const reasons = violations.filter((violation) => violation !== undefined);
    return reasons.length === violations.length ? reasons : [];
  });
  const because = [...wrong, ...missing];
  const decision = wrong.length > 0 ? "deny" : "undecided";
  const demands = `built by ${rule.builders.join(" or ")}${rule.sources === undefined ? "" : `, of ${rule.sources.join(" or ")}`}`;
  return judgedBy(rule, { rule: "provenance", decision, demands, because }, now);
}

function violationIn(
  { builder, sources, attestedBy: { by } }: AttestedProvenance,
  digest: string,
  { builders, sources: wanted }: ProvenanceRule,
): Reason | undefined {
  const values = { digest, builder, source: sources.join(" "), attestedBy: by };
  if (!builders.some((pattern) => matchesWildcard(builder, pattern))) {
    return {
      what: `${digest} was built by ${builder}`,
      remediation: "build the image with a builder of the policy",
      values,
    };
  }
  const strange = sources.filter((source) => wanted?.some((pattern) => matchesWildcard(source, pattern)) === false);
  if (wanted === undefined || (sources.length > 0 && strange.length === 0)) return undefined;
  const origin = sources.length === 0 ? "a source that its provenance does not name" : strange.join(" and ");
  return {
    what: `${digest} was built from ${origin}`,
    remediation: "build the image from a source of the policy",
    values,
  };
}

function absent(digest: string): Reason {
  return {
    what: `${digest} has no provenance by an attestor of the policy`,
    remediation: "attest provenance in the build, and set `attestations-of` to the image",
  };
}
