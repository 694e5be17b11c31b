import type { Instruction, Stage } from "../../../../shared/dockerfile/index.ts";
import { type Check, defineLintRule, type LintRule } from "../../checks/rule.ts";
import type { LintContext } from "../../context.ts";
import { isRuleRaised } from "../../options.ts";

const oneHealthcheck = defineLintRule({
  id: "DL3012",
  name: "one-healthcheck",
  severity: "medium",
  hadolint: "error",
  summary: "Use one HEALTHCHECK per stage.",
  why: "Only the last one takes effect. The others mislead readers.",
  before: 'HEALTHCHECK CMD ["/bin/a"]\nHEALTHCHECK CMD ["/bin/b"]',
  after: 'HEALTHCHECK CMD ["/bin/b"]',
  aliases: ["DS-0023"],
  precision: "very-high",
});

const oneCmd = defineLintRule({
  id: "DL4003",
  name: "one-cmd",
  severity: "medium",
  hadolint: "warning",
  summary: "Use one CMD per stage.",
  why: "Only the last one takes effect. The others mislead readers.",
  before: 'CMD ["/bin/a"]\nCMD ["/bin/b"]',
  after: 'CMD ["/bin/b"]',
  aliases: ["DS-0016"],
  precision: "very-high",
});

const oneEntrypoint = defineLintRule({
  id: "DL4004",
  name: "one-entrypoint",
  severity: "medium",
  hadolint: "error",
  summary: "Use one ENTRYPOINT per stage.",
  why: "Only the last one takes effect. The others mislead readers.",
  before: 'ENTRYPOINT ["/bin/a"]\nENTRYPOINT ["/bin/b"]',
  after: 'ENTRYPOINT ["/bin/b"]',
  aliases: ["DS-0007"],
  precision: "very-high",
});

const execForm = defineLintRule({
  id: "DL3025",
  name: "exec-form",
  severity: "low",
  hadolint: "warning",
  summary: "Use the JSON form for CMD, ENTRYPOINT and HEALTHCHECK CMD.",
  why: "In the shell form, process 1 is a shell. The program does not receive signals, so it is killed instead of stopped.",
  before: "CMD node server.js",
  after: 'CMD ["node", "server.js"]',
  precision: "high",
});

const stageHealth = defineLintRule({
  id: "DL3057",
  name: "stage-healthcheck",
  severity: "low",
  hadolint: "ignore",
  summary: "Add a HEALTHCHECK to every image.",
  why: "Without one, Docker cannot tell a working container from one that hangs.",
  before: 'FROM nginx:1.28\nCMD ["nginx", "-g", "daemon off;"]',
  after: 'FROM nginx:1.28\nHEALTHCHECK CMD ["curl", "-fsS", "http://localhost/"]\nCMD ["nginx", "-g", "daemon off;"]',
  tags: ["CIS-Docker-4.6"],
  precision: "medium",
});

const imageHealth = defineLintRule({
  id: "SW-DF-healthcheck-missing",
  name: "healthcheck-missing",
  severity: "info",
  summary: "Add a HEALTHCHECK, or write HEALTHCHECK NONE.",
  why: "Without one, Docker and Compose cannot tell a working container from one that hangs. Kubernetes ignores it and uses probes.",
  before: 'FROM nginx:1.28\nCMD ["nginx", "-g", "daemon off;"]',
  after: 'FROM nginx:1.28\nHEALTHCHECK CMD ["curl", "-fsS", "http://localhost/"]\nCMD ["nginx", "-g", "daemon off;"]',
  tags: ["CIS-Docker-4.6"],
  precision: "medium",
});

function onceCheck(rule: LintRule, keyword: string): Check {
  return {
    rules: [rule],
    *run(context) {
      for (const stage of context.sections) {
        const all = stage.instructions.filter((instruction) => instruction.keyword === keyword);
        const last = all.at(-1);
        if (last === undefined) continue;
        for (const instruction of all.slice(0, -1)) {
          yield {
            rule,
            instruction,
            span: instruction.span,
            message: `This ${keyword} has no effect because a later one in the stage replaces it`,
            about: [instruction.args.text],
            aliases: context.isBuilt(stage) ? ["MultipleInstructionsDisallowed"] : [],
            related: [{ span: last.span, message: `The ${keyword} that takes effect` }],
            fix: removal(instruction, stage, context),
          };
        }
      }
    },
  };
}

/** Creates an edit that removes the instruction. Returns none between two RUNs, which would then be consecutive. */
function removal(instruction: Instruction, stage: Stage, context: LintContext) {
  const position = stage.instructions.indexOf(instruction);
  if (stage.instructions[position - 1]?.keyword === "RUN" && stage.instructions[position + 1]?.keyword === "RUN")
    return undefined;
  const edits = [{ span: context.getLineSpan(instruction), text: "" }];
  return { description: `Remove the unused ${instruction.keyword}`, edits };
}

/** Creates a fix that writes the command as a JSON array, if the shell only splits words. */
function execFix(instruction: Instruction, context: LintContext) {
  const { args, heredocs } = instruction;
  const text = args.text.replace(/^cmd\s+/i, "");
  if (heredocs.length > 0 || !/^[\w@%+=:,./ \t-]+$/.test(text) || /^\w+=|^(?:exec|cd|source|\.)\s/.test(text))
    return undefined;
  const words = text.trim().split(/[ \t]+/);
  const { end } = args.span;
  const start = end - text.length;
  if (context.file.source.slice({ start, end }) !== text) return undefined;
  return {
    description: "Use the JSON form",
    edits: [{ span: { start, end }, text: `[${words.map((word) => JSON.stringify(word)).join(", ")}]` }],
  };
}

function isShellForm({ keyword, args, json }: Instruction): boolean {
  if (json !== undefined) return false;
  return keyword === "HEALTHCHECK" ? /^cmd\s/i.test(args.text) : args.length > 0;
}

function hasHealthcheck(stage: Stage): boolean {
  return stage.instructions.some((instruction) => instruction.keyword === "HEALTHCHECK");
}

const healthCheck: Check = {
  rules: [stageHealth, imageHealth],
  *run(context) {
    const { stages, target } = context.graph;
    const perStage = isRuleRaised(context.options, stageHealth.id);
    // hadolint's rule is about every stage, and reads the file only.
    const isEvery = context.options.profile === "hadolint" || Object.hasOwn(context.options.overrides, stageHealth.id);
    const isOwn = context.options.profile !== "hadolint";
    const isServed = (stage: Stage): boolean =>
      hasHealthcheck(stage) || (isOwn && context.states.after(stage).base.hasHealthcheck === true);
    const served = new Set(context.listInheriting(isServed));
    for (const stage of stages.toReversed()) {
      if (served.has(stage) && stage.base.kind === "stage") served.add(stage.base.stage);
    }
    for (const stage of stages) {
      const isTarget = stage === target;
      if (served.has(stage) || stage.from === undefined || (!isTarget && !(perStage && isEvery))) continue;
      yield {
        rule: perStage ? stageHealth : imageHealth,
        instruction: stage.from,
        span: stage.image?.span ?? stage.from.span,
        message: "This image has no HEALTHCHECK",
        about: [stage.name?.value ?? String(stage.index)],
        aliases: isTarget ? ["CKV_DOCKER_2", "DS-0026", "CIS-DI-0006", ...(perStage ? [imageHealth.id] : [])] : [],
      };
    }
  },
};

/** // BuildKit accepts the shell form in a stage that sets SHELL. */
const formCheck: Check = {
  rules: [execForm],
  *run(context) {
    const shelled = context.listInheriting((stage) => stage.instructions.some(({ keyword }) => keyword === "SHELL"));
    for (const { instruction, stage } of context.instructions(["CMD", "ENTRYPOINT", "HEALTHCHECK"])) {
      if (!isShellForm(instruction)) continue;
      const byBuildkit = instruction.keyword !== "HEALTHCHECK" && context.isBuilt(stage) && !shelled.has(stage);
      yield {
        rule: execForm,
        instruction,
        span: instruction.args.span,
        message: `${instruction.keyword} runs in a shell; write it as a JSON array`,
        about: [instruction.keyword, instruction.args.text],
        aliases: byBuildkit ? ["JSONArgsRecommended"] : [],
        fix: execFix(instruction, context),
      };
    }
  },
};

/** Checks of CMD, ENTRYPOINT and HEALTHCHECK. */
export const processChecks: readonly Check[] = [
  onceCheck(oneHealthcheck, "HEALTHCHECK"),
  onceCheck(oneCmd, "CMD"),
  onceCheck(oneEntrypoint, "ENTRYPOINT"),
  formCheck,
  healthCheck,
];
