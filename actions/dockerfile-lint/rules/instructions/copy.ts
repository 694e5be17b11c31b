import {
  acceptsSources,
  findFlag,
  flagValue,
  type Instruction,
  isDirectorySet,
  isPlainSource,
  parseTransfer,
  type Stage,
} from "../../../../shared/dockerfile/index.ts";
import { createInstructionCheck } from "../../checks/instruction-check.ts";
import { type Check, defineLintRule } from "../../checks/rule.ts";
import type { LintContext } from "../../context.ts";

const copyNotAdd = defineLintRule({
  id: "DL3020",
  name: "copy-not-add",
  severity: "low",
  hadolint: "error",
  summary: "Use COPY for files and directories.",
  why: "ADD also unpacks archives and downloads URLs. For plain files, that is a surprise when a file name changes.",
  before: "ADD app.py /app/",
  after: "COPY app.py /app/",
  tags: ["CIS-Docker-4.9"],
  aliases: ["CKV_DOCKER_4", "DS-0005", "CIS-DI-0009"],
  precision: "high",
});

const directoryTarget = defineLintRule({
  id: "DL3021",
  name: "copy-directory-target",
  severity: "medium",
  hadolint: "error",
  summary: "End the target of a COPY with several sources with a slash.",
  why: "Several files need a target directory. Without the slash, the build fails.",
  before: "COPY a.txt b.txt /data",
  after: "COPY a.txt b.txt /data/",
  aliases: ["DS-0011"],
  precision: "very-high",
});

const knownSource = defineLintRule({
  id: "DL3022",
  name: "copy-from-known",
  severity: "medium",
  hadolint: "warning",
  summary: "Use an earlier stage, or an image with a tag, in COPY --from.",
  why: "Docker looks up an unknown name as an image on Docker Hub, where anyone may have published it.",
  before: "FROM golang:1.24 AS build\nFROM scratch\nCOPY --from=biuld /app /app",
  after: "FROM golang:1.24 AS build\nFROM scratch\nCOPY --from=build /app /app",
  tags: ["security", "supply-chain", "CWE-829"],
  precision: "high",
});

const notItself = defineLintRule({
  id: "DL3023",
  name: "copy-from-itself",
  severity: "high",
  hadolint: "error",
  summary: "Do not copy from a stage to itself.",
  why: "The stage is not complete at that point, so the build fails.",
  before: "FROM debian:12.11-slim AS app\nCOPY --from=app /a /b",
  after: "FROM debian:12.11-slim AS app\nRUN cp /a /b",
  aliases: ["DS-0006"],
  precision: "very-high",
});

const absoluteTarget = defineLintRule({
  id: "DL3045",
  name: "copy-absolute-target",
  severity: "low",
  hadolint: "warning",
  summary: "Set WORKDIR before copying to a relative target.",
  why: "Without WORKDIR, the target depends on the base image's working directory.",
  before: "FROM debian:12.11-slim\nCOPY app.py app.py",
  after: "FROM debian:12.11-slim\nWORKDIR /app\nCOPY app.py app.py",
  precision: "high",
});

const wholeRoot = defineLintRule({
  id: "DL3067",
  name: "copy-whole-root",
  severity: "medium",
  hadolint: "warning",
  summary: "Copy only the files that you need from a stage, not its whole root.",
  why: "Copying the root includes compilers, caches and build secrets, which separate stages are meant to exclude.",
  before: "COPY --from=build / /",
  after: "COPY --from=build /app /app",
  tags: ["security", "image-size"],
  precision: "very-high",
});

function isRelative(target: string): boolean {
  return !/^(?:\/|\\|\$|[A-Za-z]:)/.test(target);
}

function* fromProblems(instruction: Instruction, stage: Stage, { graph }: LintContext) {
  const flag = findFlag(instruction, "from");
  const value = flag?.value;
  if (flag === undefined || value === undefined || value === "") return;
  const own =
    stage.name?.value.toLowerCase() === value.toLowerCase() || (stage.index >= 0 && String(stage.index) === value);
  if (own) {
    yield {
      rule: notItself,
      span: flag.valueSpan,
      message: `This stage copies from itself (${value})`,
      about: [value],
    };
    return;
  }
  const source = graph.resolve(value, stage);
  if (source.kind !== "image" || !source.complete || /[:@]/.test(value)) return;
  yield {
    rule: knownSource,
    span: flag.valueSpan,
    message: graph.isLaterStage(value, stage)
      ? `Stage ${value} comes later. COPY --from can only use earlier stages`
      : `${value} is not an earlier stage, and it has no tag as an image`,
    about: [value],
  };
}

/** Checks of COPY and ADD. */
export const copyChecks: readonly Check[] = [
  createInstructionCheck([copyNotAdd], ["ADD"], function* ({ instruction }, context) {
    const { sources, target } = parseTransfer(instruction);
    const isPlainFile = (value: string): boolean => {
      const expanded = context.expand(instruction, value);
      return expanded !== undefined && isPlainSource(expanded);
    };
    const plain = sources.find(({ value }) => isPlainFile(value));
    if (plain === undefined) return;
    const isPlain = sources.every(({ value }) => isPlainFile(value));
    const staysRight =
      target !== undefined &&
      acceptsSources(sources, target) &&
      (!isRelative(target.value) || isDirectorySet(context.states.before(instruction)));
    const flags = instruction.flags.every(({ name }) => ["chown", "chmod", "link", "exclude"].includes(name));
    yield {
      message: `ADD copies ${plain.value}; use COPY`,
      span: instruction.keywordSpan,
      fix:
        isPlain && flags && staysRight
          ? { description: "Use COPY", edits: [{ span: instruction.keywordSpan, text: "COPY" }] }
          : undefined,
    };
  }),
  createInstructionCheck([directoryTarget], ["COPY"], function* ({ instruction }) {
    const { sources, target } = parseTransfer(instruction);
    if (target === undefined || acceptsSources(sources, target)) return;
    const inside = /^["']/.test(target.raw) ? target.span.end - 1 : target.span.end;
    yield {
      message: `The target ${target.value} of several files does not end with a slash; add /`,
      span: target.span,
      fix: { description: "Add / to the target", edits: [{ span: { start: inside, end: inside }, text: "/" }] },
    };
  }),
  createInstructionCheck([notItself, knownSource], ["COPY"], ({ instruction, stage }, context) =>
    fromProblems(instruction, stage, context),
  ),
  createInstructionCheck([absoluteTarget], ["COPY"], function* ({ instruction }, context) {
    const { target } = parseTransfer(instruction);
    if (target === undefined || !isRelative(target.value) || isDirectorySet(context.states.before(instruction))) return;
    yield {
      message: `The target ${target.value} is relative, and no WORKDIR is set`,
      span: target.span,
    };
  }),
  createInstructionCheck([wholeRoot], ["COPY"], function* ({ instruction }) {
    const { sources, target } = parseTransfer(instruction);
    if (flagValue(instruction, "from") === undefined || target?.value !== "/") return;
    if (sources.some(({ value }) => value === "/"))
      yield { message: "The whole root of the other image is copied; copy only the files that you need" };
  }),
];
