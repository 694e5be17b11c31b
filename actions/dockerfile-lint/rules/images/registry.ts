import { type Instruction, listImageReferences, type Span } from "../../../../shared/dockerfile/index.ts";
import { isFromTrustedRegistry, splitReference } from "../../../../shared/references/index.ts";
import { type Check, defineLintRule, type LintProblem } from "../../checks/rule.ts";
import type { LintContext } from "../../context.ts";

const trusted = defineLintRule({
  id: "DL3026",
  name: "trusted-registry",
  severity: "high",
  hadolint: "error",
  summary: "Use images from trusted registries only.",
  why: "Code from an unreviewed image runs in the build and becomes part of your product.",
  before: "FROM registry.example.net/base:1",
  after: "FROM registry.example.com/base:1",
  tags: ["security", "supply-chain", "CWE-829", "CIS-Docker-4.2", "NIST-SP-800-190-4.1.5"],
  precision: "very-high",
});

const copyDigest = defineLintRule({
  id: "SW-DF-copy-digest-missing",
  name: "copy-digest",
  severity: "low",
  summary: "Pin images that you copy files from by digest.",
  why: "A tag can move to another image at any time, and the files copied from it run in your image.",
  before: "COPY --from=ghcr.io/astral-sh/uv:0.8.3 /uv /bin/uv",
  after: "COPY --from=ghcr.io/astral-sh/uv:0.8.3@sha256:<digest> /uv /bin/uv",
  tags: ["security", "supply-chain", "reproducibility", "CWE-829"],
  precision: "high",
});

interface Use {
  readonly instruction: Instruction;
  readonly span: Span;
  readonly reference: string;
  /** True if files are copied from the image; false if it is a base image. */
  readonly isCopy: boolean;
}

/** Lists all images that building the file uses and whose names are known. */
function* imageUses({ graph }: LintContext): Generator<Use> {
  for (const { instruction, span, source, use, onbuild } of listImageReferences(graph)) {
    if (onbuild || source.kind !== "image" || !source.complete) continue;
    yield { instruction, span, reference: source.reference, isCopy: use !== "base" };
  }
}

/** Checks of the registries and digests of images. */
export const registryChecks: readonly Check[] = [
  {
    rules: [trusted],
    *run(context): Generator<LintProblem> {
      const { trustedRegistries } = context.options;
      if (trustedRegistries.length === 0) return;
      for (const { instruction, span, reference } of imageUses(context)) {
        if (isFromTrustedRegistry(reference, trustedRegistries)) continue;
        yield {
          rule: trusted,
          instruction,
          span,
          message: `${reference} comes from a registry that is not trusted; use one in trusted-registries`,
          about: [reference],
        };
      }
    },
  },
  {
    rules: [copyDigest],
    *run(context): Generator<LintProblem> {
      for (const { instruction, span, reference, isCopy } of imageUses(context)) {
        const { tag, digest } = splitReference(reference);
        if (!isCopy || tag === undefined || digest !== undefined) continue;
        yield {
          rule: copyDigest,
          instruction,
          span,
          message: `${reference} is not pinned by digest, so its tag can move to another image`,
          about: [reference],
        };
      }
    },
  },
];
