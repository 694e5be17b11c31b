import type { Stage, Word } from "../../../../shared/dockerfile/index.ts";
import { type ImageName, splitReference } from "../../../../shared/references/index.ts";
import { type Check, defineLintRule, type LintProblem, type LintRule } from "../../checks/rule.ts";
import type { LintContext } from "../../context.ts";

const tagged = defineLintRule({
  id: "DL3006",
  name: "from-tag",
  severity: "medium",
  hadolint: "warning",
  summary: "Set the version of the base image.",
  why: "Without a tag, the build uses the image that is tagged latest on that day, and nobody can tell later which version it was.",
  before: "FROM debian",
  after: "FROM debian:12.11-slim",
  tags: ["security", "reproducibility", "CWE-829", "CIS-Docker-4.2"],
  precision: "very-high",
});

const latest = defineLintRule({
  id: "DL3007",
  name: "from-no-latest",
  severity: "medium",
  hadolint: "warning",
  summary: "Do not use the tag latest for a base image.",
  why: "The tag moves with every release, so the build changes although the file does not.",
  before: "FROM debian:latest",
  after: "FROM debian:12.11-slim",
  tags: ["security", "reproducibility", "CWE-829", "CIS-Docker-4.2"],
  aliases: ["CKV_DOCKER_7", "DS-0001", "DKL-DI-0006"],
  precision: "very-high",
});

const digest = defineLintRule({
  id: "SW-DF-digest-missing",
  name: "from-digest",
  severity: "low",
  summary: "Pin the base image by digest.",
  why: "The image's owner, or anyone who takes over the account, can move a tag to another image. A digest always names the same image.",
  before: "FROM debian:12.11-slim",
  after: "FROM debian:12.11-slim@sha256:<digest>",
  tags: ["security", "supply-chain", "reproducibility", "CWE-829", "CIS-Docker-4.2"],
  precision: "high",
});

const floating = defineLintRule({
  id: "SW-DF-floating-default",
  name: "floating-default",
  severity: "medium",
  summary: "Give the ARG of a base image a default with a version.",
  why: "Without build arguments, the build uses the image that is tagged latest on that day, and nobody can tell later which version it was.",
  before: "ARG TAG=latest\nFROM debian:$TAG",
  after: "ARG TAG=12.11-slim\nFROM debian:$TAG",
  tags: ["security", "reproducibility", "CWE-829", "CIS-Docker-4.2"],
  precision: "high",
});

/** A stage whose base is an image reference. */
interface ImageStage {
  readonly stage: Stage;
  readonly image: Word;
  readonly name: ImageName;
  /** Reference with the values of ARG substituted. */
  readonly reference: string;
  /** False if the build decides a part of the reference. */
  readonly complete: boolean;
}

function* imageStages({ graph }: LintContext): Generator<ImageStage> {
  for (const stage of graph.stages) {
    const { base, image } = stage;
    if (base.kind !== "image" || image === undefined) continue;
    const name = splitReference(base.reference);
    yield { stage, image, name, reference: base.reference, complete: base.complete };
  }
}

function imageCheck(
  rule: LintRule,
  look: (stage: ImageStage, context: LintContext) => (Partial<LintProblem> & { message: string }) | undefined,
): Check {
  return {
    rules: [rule],
    *run(context) {
      for (const image of imageStages(context)) {
        const problem = look(image, context);
        if (problem === undefined) continue;
        yield { rule, instruction: image.stage.from, span: image.image.span, about: [image.image.value], ...problem };
      }
    },
  };
}

/** Checks of the images that FROM names. */
export const fromChecks: readonly Check[] = [
  imageCheck(tagged, ({ image, name, reference, complete, stage }, { graph }) => {
    if (!complete || name.tag !== undefined || name.digest !== undefined || image.value.includes("$")) return undefined;
    const message = graph.isLaterStage(reference, stage)
      ? `Stage ${reference} comes later. FROM can only use earlier stages`
      : `${reference} has no tag; add a version`;
    return { message, aliases: ["CKV_DOCKER_7"] };
  }),
  imageCheck(latest, ({ image, name, reference }) =>
    name.tag === "latest" && name.digest === undefined && !image.value.includes("$")
      ? { message: `${reference} changes with every release; use a version tag` }
      : undefined,
  ),
  imageCheck(floating, ({ image, name, reference, complete }) => {
    const floats = name.tag === undefined || name.tag === "latest";
    if (!complete || !floats || name.digest !== undefined || !image.value.includes("$")) return undefined;
    return { message: `The default image ${reference} changes with every release; use a version tag` };
  }),
  imageCheck(digest, ({ name, reference, complete, stage }, context) =>
    complete &&
    (stage.from === undefined || context.getExposure(stage.from) === undefined) &&
    name.digest === undefined &&
    name.tag !== undefined &&
    name.tag !== "latest"
      ? { message: `${reference} is not pinned by digest, so its tag can move to another image` }
      : undefined,
  ),
];
