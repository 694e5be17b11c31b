import { type BuildStates, type Instruction, isRootUser, type Stage } from "../../../../shared/dockerfile/index.ts";
import { type Check, defineLintRule, type LintProblem } from "../../checks/rule.ts";
import type { LintContext } from "../../context.ts";

const lastIsRoot = defineLintRule({
  id: "DL3002",
  name: "user-not-root",
  severity: "high",
  hadolint: "warning",
  summary: "Run the image as a user other than root.",
  why: "A process that escapes from the container, or writes to a mounted directory, does so as root.",
  before: 'USER root\nCMD ["/app"]',
  after: 'USER 10001\nCMD ["/app"]',
  tags: ["security", "CWE-250", "CIS-Docker-4.1", "NIST-SP-800-190-4.4.3"],
  precision: "high",
});

const missing = defineLintRule({
  id: "SW-DF-user-missing",
  name: "user-missing",
  severity: "medium",
  summary: "Set USER in the final stage.",
  why: "Without USER, the process runs as the base image's user, which is root for nearly all images.",
  before: 'FROM debian:12.11-slim\nCMD ["/app"]',
  after: 'FROM debian:12.11-slim\nUSER 10001\nCMD ["/app"]',
  tags: ["security", "CWE-250", "CIS-Docker-4.1", "NIST-SP-800-190-4.4.3"],
  precision: "medium",
});

const numeric = defineLintRule({
  id: "DL3066",
  name: "user-numeric",
  severity: "info",
  hadolint: "info",
  summary: "Use a numeric user id in USER.",
  why: "Kubernetes can verify runAsNonRoot only for numeric users, and a name must exist in the image's /etc/passwd.",
  before: "USER app",
  after: "USER 10001:10001",
  tags: ["security"],
  precision: "medium",
});

/** Returns true for `root` or `0`, with any group. */
function isRoot(user: string): boolean {
  return user !== "" && isRootUser(user);
}

function lastUser(stage: Stage): Instruction | undefined {
  return stage.instructions.findLast((instruction) => instruction.keyword === "USER");
}

function isNumeric(user: string): boolean {
  return /^\d+(?::|$)/.test(user);
}

/** Returns true if the value comes from an ARG of any stage above. The caller chooses such a value. */
function isFromArg(context: LintContext, instruction: Instruction): boolean {
  const name = /\$\{?(\w+)/.exec(instruction.args.text)?.[1];
  return name !== undefined && context.isArgAbove(name, instruction);
}

function userOf(instruction: Instruction): string {
  return instruction.words[0]?.value ?? "";
}

function* rootUsers(context: LintContext): Generator<LintProblem> {
  const final = context.graph.target;
  for (const stage of context.sections) {
    const instruction = lastUser(stage);
    if (instruction === undefined || !isRoot(userOf(instruction))) continue;
    const others = stage === final ? ["CKV_DOCKER_8", "DS-0002", "CIS-DI-0001"] : [];
    yield {
      rule: lastIsRoot,
      instruction,
      span: instruction.args.span,
      message: "The last USER of this stage is root",
      about: [stage.name?.value ?? String(stage.index)],
      aliases: isNumeric(userOf(instruction)) ? others : ["DL3066", ...others],
    };
  }
}

function* namedUsers(context: LintContext): Generator<LintProblem> {
  for (const { instruction, stage } of context.instructions(["USER"])) {
    const user = userOf(instruction);
    const isReported = instruction === lastUser(stage) && isRoot(user);
    if (user === "" || isReported || isNumeric(user) || isFromArg(context, instruction)) continue;
    yield {
      rule: numeric,
      instruction,
      span: instruction.args.span,
      message: `USER ${user} is a name; use the numeric user id`,
      about: [user],
    };
  }
}

/** Returns the stage at the start of a chain of stages that build on each other. */
function startOf(stage: Stage): Stage {
  return stage.base.kind === "stage" ? startOf(stage.base.stage) : stage;
}

/**
 * Returns true for an image without a command of its own, on a distribution's or language's image. Such an image is the
 * base of others, or runs what its user types.
 */
function runsNothing(stage: Stage, states: BuildStates): boolean {
  if (stage.instructions.some(({ keyword }) => keyword === "CMD" || keyword === "ENTRYPOINT")) return false;
  if (stage.base.kind === "stage") return runsNothing(stage.base.stage, states);
  const { entryPoint } = states.after(stage).base;
  return entryPoint === "none" || entryPoint === "passes";
}

function* missingUser({ graph, states, options }: LintContext): Generator<LintProblem> {
  const { target } = graph;
  if (target?.from === undefined || target.image === undefined) return;
  const { user, userInstruction } = states.after(target);
  if (userInstruction !== undefined || startOf(target).base.kind === "context") return;
  if (user !== undefined && user !== "") return;
  if (options.profile !== "strict" && runsNothing(target, states)) return;
  const nowhere = graph.stages.every((stage) => lastUser(stage) === undefined);
  yield {
    rule: missing,
    instruction: target.from,
    span: target.image.span,
    message: `This image sets no USER, so it ${user === "" ? "runs as root" : "probably runs as root or administrator"}`,
    about: [target.name?.value ?? String(target.index)],
    aliases: nowhere ? ["CKV_DOCKER_3", "DS-0002"] : [],
  };
}

/** Checks of the user that the image runs as. */
export const userChecks: readonly Check[] = [
  { rules: [lastIsRoot], run: rootUsers },
  { rules: [missing], run: missingUser },
  { rules: [numeric], run: namedUsers },
];
