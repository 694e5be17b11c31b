import {
  findVariableReferences,
  type Instruction,
  isDirectorySet,
  parsePairs,
} from "../../../../shared/dockerfile/index.ts";
import { createInstructionCheck } from "../../checks/instruction-check.ts";
import { type Check, defineLintRule, type Edit } from "../../checks/rule.ts";
import type { LintContext } from "../../context.ts";

const absoluteWorkdir = defineLintRule({
  id: "DL3000",
  name: "workdir-absolute",
  severity: "low",
  hadolint: "error",
  summary: "Use an absolute path in WORKDIR.",
  why: "A relative path depends on the previous WORKDIR and on the base image, so it changes when they do.",
  before: "WORKDIR app",
  after: "WORKDIR /app",
  aliases: ["CKV_DOCKER_10", "DS-0009"],
  precision: "high",
});

const relativeWorkdir = defineLintRule({
  id: "WorkdirRelativePath",
  name: "workdir-relative-path",
  severity: "low",
  summary: "Set an absolute WORKDIR before a relative one.",
  why: "Otherwise the directory depends on the base image, which may change it in any release.",
  before: "FROM debian:12.11-slim\nARG dir=app\nWORKDIR $dir",
  after: "FROM debian:12.11-slim\nARG dir=app\nWORKDIR /srv/$dir",
  precision: "high",
});

const onbuildTrigger = defineLintRule({
  id: "DL3043",
  name: "onbuild-trigger",
  severity: "high",
  hadolint: "error",
  summary: "Do not trigger ONBUILD, FROM or MAINTAINER with ONBUILD.",
  why: "ONBUILD cannot trigger these instructions, so the build fails.",
  before: "ONBUILD FROM debian:12.11-slim",
  after: "FROM debian:12.11-slim",
  precision: "very-high",
});

const selfReference = defineLintRule({
  id: "DL3044",
  name: "env-self-reference",
  severity: "medium",
  hadolint: "error",
  summary: "Do not use a variable in the ENV that first sets it.",
  why: "Docker evaluates all values of an ENV before it sets any of them, so the variable is still empty.",
  before: 'ENV HOME_DIR=/app BIN_DIR="$HOME_DIR/bin"',
  after: 'ENV HOME_DIR=/app\nENV BIN_DIR="$HOME_DIR/bin"',
  precision: "very-high",
});

const noMaintainer = defineLintRule({
  id: "DL4000",
  name: "no-maintainer",
  severity: "info",
  hadolint: "error",
  summary: "Replace MAINTAINER with a label.",
  why: "MAINTAINER is deprecated. Labels carry the same information, and all tools show them.",
  before: "MAINTAINER Jo Doe",
  after: 'LABEL org.opencontainers.image.authors="Jo Doe"',
  aliases: ["MaintainerDeprecated", "CKV_DOCKER_6", "DS-0022"],
  precision: "very-high",
});

const equalsSign = defineLintRule({
  id: "LegacyKeyValueFormat",
  name: "legacy-key-value-format",
  severity: "info",
  summary: "Write ENV and LABEL with an equals sign.",
  why: "The form with a space is deprecated. It uses the rest of the line as one value, which surprises readers.",
  before: "ENV DIR /app",
  after: "ENV DIR=/app",
  precision: "very-high",
});

function isAbsolute(path: string): boolean {
  return /^(?:[/\\]|[A-Za-z]:)/.test(path);
}

function legacyFix(instruction: Instruction, context: LintContext): { description: string; edits: Edit[] } | undefined {
  const [pair] = parsePairs(instruction, context.file.escapeChar);
  if (pair?.value === undefined) return undefined;
  const { source } = context.file;
  const gap = { start: pair.key.span.end, end: pair.value.span.start };
  const written = source.slice(pair.value.span);
  if (written.includes("\n") || source.slice(gap).includes("\n") || /["'\\`]/.test(written)) return undefined;
  const text = /^[\w./:@%+,${}-]+$/.test(written) ? written : `"${written}"`;
  return { description: "Use =", edits: [{ span: { ...gap, end: pair.value.span.end }, text: `=${text}` }] };
}

function maintainerFix(instruction: Instruction, context: LintContext) {
  const name = instruction.words.length === 1 ? (instruction.words[0]?.value ?? "") : instruction.args.text;
  const { labelSchema, strictLabels } = context.options;
  const isRuled = strictLabels || Object.hasOwn(labelSchema, "org.opencontainers.image.authors");
  if (name === "" || isRuled || /["\\$`\n]/.test(name)) return undefined;
  const keyword = context.file.source.slice(instruction.keywordSpan);
  const label = keyword === keyword.toLowerCase() ? "label" : "LABEL";
  return {
    description: "Use a label",
    edits: [{ span: instruction.span, text: `${label} org.opencontainers.image.authors="${name}"` }],
  };
}

/** Checks of WORKDIR, ENV, LABEL, ONBUILD and MAINTAINER. */
export const settingChecks: readonly Check[] = [
  createInstructionCheck([absoluteWorkdir, relativeWorkdir], ["WORKDIR"], function* ({ instruction, stage }, context) {
    const path = instruction.words[0]?.value ?? "";
    const isFirst = !isDirectorySet(context.states.before(instruction)) && context.isBuilt(stage);
    const span = instruction.args.span;
    if (path !== "" && !isAbsolute(path) && !path.startsWith("$")) {
      yield {
        message: `WORKDIR ${path} is relative; start it with /`,
        span,
        aliases: isFirst ? ["WorkdirRelativePath"] : [],
      };
    } else if (isFirst && path.startsWith("$")) {
      const expanded = context.expand(instruction, path);
      if (expanded === undefined || expanded === "" || isAbsolute(expanded)) return;
      yield {
        rule: relativeWorkdir,
        message: `WORKDIR ${path} expands to the relative path ${expanded}, and no absolute one is set before it`,
        span,
      };
    }
  }),
  createInstructionCheck([onbuildTrigger], ["ONBUILD"], function* ({ instruction }) {
    const { trigger } = instruction;
    if (trigger === undefined || !["ONBUILD", "FROM", "MAINTAINER"].includes(trigger.keyword)) return;
    yield { message: `ONBUILD cannot trigger ${trigger.keyword}`, span: trigger.keywordSpan };
  }),
  createInstructionCheck([selfReference], ["ENV"], function* ({ instruction }, context) {
    const { escapeChar } = context.file;
    const pairs = parsePairs(instruction, escapeChar);
    const scope = context.getScope(instruction);
    const times = new Map<string, number>();
    for (const { key } of pairs) times.set(key.value, (times.get(key.value) ?? 0) + 1);
    for (const { key, value } of pairs) {
      const isOthers = (name: string) => (times.get(name) ?? 0) > (name === key.value ? 1 : 0);
      const used = findVariableReferences(value?.raw ?? "", escapeChar).map(({ name }) => name);
      const early = used.find((name) => isOthers(name) && scope.find(name) === undefined);
      if (early === undefined || value === undefined) continue;
      yield {
        message: `${key.value} uses ${early}, which the same ENV sets`,
        span: value.span,
        about: [key.value, early],
      };
    }
  }),
  createInstructionCheck([noMaintainer], ["MAINTAINER"], function* ({ instruction }, context) {
    yield { message: "MAINTAINER is deprecated; use a label", fix: maintainerFix(instruction, context) };
  }),
  createInstructionCheck([equalsSign], ["ENV", "LABEL"], function* ({ instruction, stage }, context) {
    const [pair] = parsePairs(instruction, context.file.escapeChar);
    if (pair?.isLegacy !== true || pair.value === undefined || !context.isBuilt(stage)) return;
    yield {
      message: `${instruction.keyword} ${pair.key.value} uses the deprecated form with a space; write ${pair.key.value}=…`,
      about: [instruction.keyword, pair.key.value],
      fix: legacyFix(instruction, context),
    };
  }),
];
