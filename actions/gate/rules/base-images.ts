import type { ImageUse } from "../../../shared/evidence/index.ts";
import { type Finding, numberRepeats, type Rule } from "../../../shared/findings/index.ts";
import {
  canonicalReference,
  formatReference,
  matchesImage,
  parseImagePattern,
} from "../../../shared/references/index.ts";
import { createFinding } from "../../../shared/rules/index.ts";
import { count } from "../../../shared/text/index.ts";
import type { Rules } from "../policy/schema.ts";
import { type FindingFacts, factsOf, ownTool } from "./facts.ts";
import { gateRule } from "./gate-rule.ts";
import type { FindingRule } from "./rule.ts";

export type BaseImages = NonNullable<Rules["base-images"]>;

/** Patterns that a sentence names; the others are counted. */
const maxNamed = 5;

const ids = {
  outside: "SW-GATE-BASE-IMAGE",
  unknown: "SW-GATE-BASE-IMAGE-UNKNOWN",
  unpinned: "SW-GATE-BASE-IMAGE-UNPINNED",
  context: "SW-GATE-BUILD-CONTEXT",
} as const;

type Violation = keyof typeof ids;

const rules: Readonly<Record<Violation, Rule>> = {
  outside: rule("outside", "A file takes an image that the policy does not allow", "Take one that it allows."),
  unknown: rule(
    "unknown",
    "A file takes an image that only the build knows",
    "Write what builders may read in different ways as the message says. Give the argument a default, or the call's value to `dockerfile-lint` in `build-args`.",
  ),
  unpinned: rule("unpinned", "A file takes an image without a digest", "Write the digest behind the name."),
  context: rule(
    "context",
    "A build context of the call is used instead of an image",
    "Name it in `contexts` of the policy, where what it holds is trusted.",
  ),
};

/** Rules of the findings that the gate makes of the images that files take. */
export const baseImageRules: readonly Rule[] = Object.values(rules);

/**
 * Reports base and deployed images that a policy does not allow. Pure.
 * @param unchanged Dockerfiles that the change does not touch: what they take is not new.
 */
export function baseImageFacts(
  policy: BaseImages,
  images: readonly ImageUse[],
  unchanged: readonly string[] = [],
): readonly FindingFacts[] {
  const isOfBase = ({ use, file }: ImageUse): boolean => use !== "deployed" && unchanged.includes(file);
  const patterns = policy.allowed.map(parseImagePattern).filter((pattern) => typeof pattern !== "string");
  const judge = (image: ImageUse): Violation | undefined => {
    if (image.doubt !== undefined) return "unknown";
    if (image.context) return policy.contexts?.includes(image.reference) ? undefined : "context";
    if (image.unknown !== undefined) return "unknown";
    const reference = canonicalReference(image.reference);
    if (reference === undefined || !patterns.some((pattern) => matchesImage(pattern, reference))) return "outside";
    return policy.pinned && reference.digest === undefined ? "unpinned" : undefined;
  };
  const violations = images.flatMap((image) => {
    const violation = image.use === "deployed" && !policy.deployed ? undefined : judge(image);
    if (violation === undefined) return [];
    const isName = violation === "outside" || violation === "unpinned";
    const named = isName ? nameOf(image.reference) : image.reference;
    const doubt = image.doubt === undefined ? {} : { isDoubtful: true };
    const state = isOfBase(image) ? { baselineState: "unchanged" as const } : {};
    return [{ finding: { ...violationFinding(violation, image, policy), ...state }, more: { image: named, ...doubt } }];
  });
  return numberRepeats(violations.map(({ finding }) => finding)).map((finding, index) => ({
    ...factsOf(finding, ownTool),
    ...(violations[index]?.more ?? { image: "" }),
  }));
}

/** Images of builds, and of manifests where the policy says so, are among those that it allows. */
export function baseImagesRule(policy: BaseImages): FindingRule {
  const scope = policy.deployed ? "images that are built on, taken from or deployed" : "images that builds take";
  return {
    name: "base-images",
    demands: `only ${scope} like ${someOf(policy.allowed)}${policy.pinned ? ", by digest" : ""}`,
    traits: policy,
    judgesGateFindings: true,
    judge({ finding: { ruleId, locations }, image = "", isDoubtful = false }) {
      const remediation = isDoubtful ? "rewrite the file without the ambiguity" : remediationFor(ruleId, image);
      const [place] = locations;
      if (remediation === undefined || place === undefined) return undefined;
      const { file, region } = place;
      const values = { rule: ruleId, image, file, line: region.startLine };
      return { effect: "deny", why: `${file}:${region.startLine}`, remediation, values };
    },
  };
}

function remediationFor(ruleId: string, image: string): string | undefined {
  switch (ruleId) {
    case ids.outside:
      if (canonicalReference(image) === undefined) return "use the name of an image";
      return `use another image, or add it to \`base-images.allowed\`: ${image.replace(/[:@][^/]*$/u, "")}`;
    case ids.unknown:
      return "give the argument a default, or pass its value to dockerfile-lint in `build-args`";
    case ids.unpinned:
      return `pin the digest: ${image}@sha256:…`;
    case ids.context:
      return `add ${image} to \`base-images.contexts\``;
    default:
      return undefined;
  }
}

const verbs: Readonly<Record<ImageUse["use"], string>> = {
  base: "FROM takes",
  copied: "COPY --from takes",
  mounted: "RUN --mount takes",
  frontend: "The syntax directive takes",
  deployed: "The manifest deploys",
};

function violationFinding(violation: Violation, image: ImageUse, policy: BaseImages): Finding {
  const { reference, use, file, line, doubt } = image;
  const message =
    doubt === undefined ? `${verbs[use]} ${messageOf(violation, image, policy)}` : `${reference}: ${doubt}`;
  return createFinding(
    { rule: rules[violation], message },
    {
      locations: [{ file, region: { startLine: line } }],
      subject: { kind: "source", path: file },
      about: [file, use, nameOf(reference).replace(/[:@][^/]*$/u, "")],
    },
  );
}

function messageOf(violation: Violation, { reference, use, unknown = [] }: ImageUse, { allowed }: BaseImages): string {
  switch (violation) {
    case "context":
      return `the build context ${reference}; what that holds is not known before the build`;
    case "unknown": {
      const moment = use === "deployed" ? "the deployment" : "the build";
      const verb = unknown.length === 1 ? "has" : "have";
      return `${reference}, which is not known before ${moment}: ${unknown.join(", ")} ${verb} no value`;
    }
    case "unpinned":
      return `${reference}, which has no digest`;
    case "outside": {
      const long = nameOf(reference);
      const rest = `is not among the allowed ${someOf(allowed)}`;
      if (canonicalReference(reference) === undefined)
        return `${reference}, which is not an image reference, and ${rest}`;
      return long === reference ? `${reference}, which ${rest}` : `${reference}, which is ${long}, and ${rest}`;
    }
  }
}

function someOf(patterns: readonly string[]): string {
  const hidden = patterns.length - maxNamed;
  return `${patterns.slice(0, maxNamed).join(", ")}${hidden > 0 ? ` and ${count(hidden, "more pattern")}` : ""}`;
}

/** The long form; the text itself where it is no reference. */
function nameOf(text: string): string {
  const reference = canonicalReference(text);
  return reference === undefined ? text : formatReference(reference);
}

function rule(violation: Violation, summary: string, advice: string): Rule {
  const source = "It is judged by what `dockerfile-lint` and `manifest-check` state in their evidence.";
  const tags = ["security", "supply-chain"];
  return gateRule({ id: ids[violation], severity: "high", summary, source, advice, tags });
}
