import { findFlag } from "../../../../shared/dockerfile/index.ts";
import { type Check, defineLintRule, type LintProblem } from "../../checks/rule.ts";
import type { LintContext } from "../../context.ts";

const noFixed = defineLintRule({
  id: "DL3029",
  name: "from-no-fixed-platform",
  severity: "low",
  hadolint: "warning",
  summary: "Do not set a fixed platform for a base image.",
  why: "The image can then only be built for that platform. On other platforms it is emulated or fails to run.",
  before: "FROM --platform=linux/amd64 debian:12.11-slim",
  after: "FROM --platform=$BUILDPLATFORM debian:12.11-slim AS build",
  precision: "high",
});

const noConstant = defineLintRule({
  id: "FromPlatformFlagConstDisallowed",
  name: "from-platform-const",
  severity: "low",
  summary: "Do not set a fixed platform for a base image.",
  why: "The image can then only be built for that platform. On other platforms it is emulated or fails to run.",
  before: "FROM --platform=linux/amd64 debian:12.11-slim",
  after: "FROM --platform=$BUILDPLATFORM debian:12.11-slim AS build",
  precision: "high",
});

const redundant = defineLintRule({
  id: "DL3065",
  name: "from-redundant-platform",
  severity: "info",
  hadolint: "warning",
  summary: "Remove --platform=$TARGETPLATFORM.",
  why: "FROM uses the target platform by default.",
  before: "FROM --platform=$TARGETPLATFORM debian:12.11-slim",
  after: "FROM debian:12.11-slim",
  aliases: ["RedundantTargetPlatform"],
  precision: "very-high",
});

const redundantInBraces = defineLintRule({
  id: "RedundantTargetPlatform",
  name: "redundant-target-platform",
  severity: "info",
  summary: "Remove --platform with TARGETPLATFORM.",
  why: "FROM uses the target platform by default.",
  before: `FROM --platform=\${TARGETPLATFORM} debian:12.11-slim`,
  after: "FROM debian:12.11-slim",
  precision: "very-high",
});

const available = defineLintRule({
  id: "InvalidBaseImagePlatform",
  name: "invalid-base-image-platform",
  severity: "high",
  summary: "Use base images that exist for the target platform.",
  why: "An image for another platform fails to run or is emulated slowly.",
  before: "FROM --platform=linux/arm64 example/amd64-only:1",
  after: "FROM --platform=linux/amd64 example/amd64-only:1",
  precision: "high",
});

const architectures =
  /^(?:[a-z]+\/)?(?:386|amd64|x86_64|x86-64|arm|arm64|aarch64|armhf|armel|loong64|mips64le|ppc64le|riscv64|s390x|wasm)(?:\/\w+)?$/i;
const systems = /^(?:linux|windows|darwin|freebsd)(?:\/|$)/i;

/** Parses operating system and architecture as BuildKit does. Returns undefined for an invalid platform. */
function partsOf(platform: string): readonly string[] | undefined {
  if (!architectures.test(platform) && !systems.test(platform)) return undefined;
  const [first = "", second] = platform.toLowerCase().split("/");
  return systems.test(first) ? [first, second ?? ""] : ["linux", first];
}

/** Returns true if BuildKit accepts a constant platform because the stage name states it. */
function isConstant(platform: string, stageName: string): boolean {
  if (platform.includes("$")) return false;
  const parts = partsOf(platform);
  return parts !== undefined && !parts.some((part) => part !== "" && stageName.toLowerCase().includes(part));
}

function* platforms({ graph, file }: LintContext): Generator<LintProblem> {
  for (const { from, name } of graph.stages) {
    const flag = from === undefined ? undefined : findFlag(from, "platform");
    if (from === undefined || flag?.value === undefined) continue;
    const { value, span } = flag;
    const base = { instruction: from, span, about: [value, from.args.text] };
    const byBuildkit = isConstant(value, name?.value ?? "");
    if (!/(?:BUILD|TARGET)PLATFORM/.test(value)) {
      yield {
        ...base,
        rule: noFixed,
        message: `The platform of the base image is fixed to ${value}`,
        aliases: byBuildkit ? [noConstant.id] : [],
      };
    }
    if (/^\$(?:TARGETPLATFORM|\{TARGETPLATFORM\})$/.test(value)) {
      const { text } = file.source;
      let { end } = span;
      while (text[end] === " " || text[end] === "\t") end += 1;
      yield {
        ...base,
        rule: value.includes("{") ? redundantInBraces : redundant,
        message: "--platform=$TARGETPLATFORM is already the default of FROM",
        fix: { description: "Remove it", edits: [{ span: { start: span.start, end }, text: "" }] },
      };
    }
  }
}

/** Reports base images without the target platform. Runs only if the caller knows the platforms of an image. */
function* missingPlatforms({ graph, options }: LintContext): Generator<LintProblem> {
  for (const { from, base, image } of graph.stages) {
    if (from === undefined || image === undefined || base.kind !== "image" || !base.complete) continue;
    const platforms = options.imagePlatforms?.get(base.reference);
    const target = partsOf(findFlag(from, "platform")?.value ?? options.platform ?? "");
    if (platforms === undefined || target === undefined || target.includes("")) continue;
    if (platforms.some((platform) => platform.startsWith(target.join("/")))) continue;
    yield {
      rule: available,
      instruction: from,
      span: image.span,
      message: `${base.reference} is available for ${platforms.join(", ")}, not for ${target.join("/")}`,
      about: [base.reference],
    };
  }
}

/** Checks of the platforms of base images. */
export const platformChecks: readonly Check[] = [
  { rules: [noFixed, noConstant, redundant, redundantInBraces], run: platforms },
  { rules: [available], run: missingPlatforms },
];
