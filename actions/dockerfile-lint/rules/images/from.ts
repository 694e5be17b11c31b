import type { Stage, Word } from "../../../../shared/dockerfile/index.ts";
import { type ImageName, splitReference } from "../../../../shared/references/index.ts";
import { type Check, type LintProblem, type LintRule, lintRule } from "../../checks/rule.ts";
import type { LintContext } from "../../context.ts";

const tagged = lintRule({
  id: "DL3006",
  name: "from-tag",
  severity: "medium",
  hadolint: "warning",
  summary: "Name the version of the base image.",
  why: "Without a tag the build takes whatever is called latest that day, and nobody can tell later what it was.",
  before: "FROM debian",
  after: "FROM debian:12.11-slim",
  tags: ["security", "reproducibility", "CWE-829", "CIS-Docker-4.2"],
  precision: "very-high",
});

const latest = lintRule({
  id: "DL3007",
  name: "from-no-latest",
  severity: "medium",
  hadolint: "warning",
  summary: "Do not build on the tag latest.",
  why: "The tag moves with every release of the image, so builds change without a change of the file.",
  before: "FROM debian:latest",
  after: "FROM debian:12.11-slim",
  tags: ["security", "reproducibility", "CWE-829", "CIS-Docker-4.2"],
  aliases: ["CKV_DOCKER_7", "DS-0001", "DKL-DI-0006"],
  precision: "very-high",
});

const digest = lintRule({
  id: "SW-DF-digest-missing",
  name: "from-digest",
  severity: "low",
  summary: "Pin the base image by digest.",
  why: "A tag can be moved to another image at any time, by its owner or by whoever takes over the account; a digest cannot.",
  before: "FROM debian:12.11-slim",
  after: "FROM debian:12.11-slim@sha256:<digest>",
  tags: ["security", "supply-chain", "reproducibility", "CWE-829", "CIS-Docker-4.2"],
  precision: "high",
});

const floating = lintRule({
  id: "SW-DF-floating-default",
  name: "floating-default",
  severity: "medium",
  summary: "Give the ARG of a base image a default with a version.",
  why: "A build without build arguments takes whatever is called latest that day, and nobody can tell later what it was.",
  before: "ARG TAG=latest\nFROM debian:$TAG",
  after: "ARG TAG=12.11-slim\nFROM debian:$TAG",
  tags: ["security", "reproducibility", "CWE-829", "CIS-Docker-4.2"],
  precision: "high",
});

/** A stage whose base is an image by name. */
interface ImageStage {
  readonly stage: Stage;
  readonly image: Word;
  readonly name: ImageName;
  /** Name with the values of ARG in it. */
  readonly reference: string;
  /** False when the build decides some of the name. */
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
      ? `The stage ${reference} comes later: only earlier stages can be built upon`
      : `${reference} has no tag: name the version`;
    return { message, aliases: ["CKV_DOCKER_7"] };
  }),
  imageCheck(latest, ({ image, name, reference }) =>
    name.tag === "latest" && name.digest === undefined && !image.value.includes("$")
      ? { message: `${reference} is another image every few days: name the version` }
      : undefined,
  ),
  imageCheck(floating, ({ image, name, reference, complete }) => {
    const floats = name.tag === undefined || name.tag === "latest";
    if (!complete || !floats || name.digest !== undefined || !image.value.includes("$")) return undefined;
    return { message: `By default this is ${reference}, another image every few days: name the version` };
  }),
  imageCheck(digest, ({ name, reference, complete }) =>
    complete && name.digest === undefined && name.tag !== undefined && name.tag !== "latest"
      ? { message: `${reference} is not pinned by digest: the tag can be moved to another image` }
      : undefined,
  ),
];
