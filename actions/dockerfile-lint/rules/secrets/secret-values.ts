import { type Instruction, type Pair, parsePairs } from "../../../../shared/dockerfile/index.ts";
import { secretIn } from "../../../../shared/secrets/index.ts";
import { type Check, defineLintRule, type LintProblem } from "../../checks/rule.ts";
import { isBuildkitSecret, isHadolintSecret } from "../../checks/secret-name-lists.ts";
import type { LintContext } from "../../context.ts";

const secretValue = defineLintRule({
  id: "SW-DF-secret-value",
  name: "secret-value",
  severity: "critical",
  summary: "Remove secrets from the file and revoke them.",
  why: "Everyone who can read the repository or pull the image has the secret, and Git keeps it after you remove it.",
  before: "ENV AWS_SECRET_ACCESS_KEY=<40 characters>",
  after: "RUN --mount=type=secret,id=aws,target=/root/.aws/credentials ./deploy",
  tags: ["security", "secret", "CWE-798", "CIS-Docker-4.10", "NIST-SP-800-190-4.1.4"],
  links: ["https://docs.docker.com/build/building/secrets/"],
  precision: "high",
});

function* pairSecrets(instruction: Instruction, context: LintContext): Generator<LintProblem> {
  for (const { key, value } of parsePairs(instruction, context.file.escapeChar)) {
    const kind = context.memo.classifyValue(value?.value ?? "", key.value);
    if (kind === undefined || value === undefined) continue;
    yield problem(
      { instruction, span: value.span, values: [value.value] },
      kind,
      [instruction.keyword, key.value],
      namedAliases(instruction, key, context),
    );
  }
}

function namedAliases(instruction: Instruction, { value: name }: Pair["key"], context: LintContext): string[] {
  if (instruction.keyword === "LABEL") return [];
  const stage = context.graph.stageOf(instruction);
  const byBuildkit = isBuildkitSecret(name) && stage.from !== undefined && context.isBuilt(stage);
  return [...(isHadolintSecret(name) ? ["DL3064"] : []), ...(byBuildkit ? ["SecretsUsedInArgOrEnv"] : [])];
}

function* textSecrets(instruction: Instruction, context: LintContext): Generator<LintProblem> {
  const texts = [instruction.args, ...instruction.heredocs.map(({ body }) => body)];
  for (const text of texts) {
    const byKind = Map.groupBy(context.memo.findSecrets(text.text), ({ rule }) => rule.title);
    for (const [kind, found] of byKind) {
      const [first] = found;
      if (first === undefined) continue;
      const values = found.map(({ start, end }) => text.text.slice(start, end));
      const span = text.spanOf(first.start, first.end);
      yield problem({ instruction, span, values }, kind, [instruction.keyword], []);
    }
  }
  for (const command of context.getCommands(instruction)) {
    for (const { name, value } of command.assignments) {
      const kind = context.memo.classifyValue(value.value, name);
      // The search in the instruction's text already reports known formats.
      if (kind === undefined || secretIn(`${name}=${value.value}`) !== undefined) continue;
      const place = { instruction, span: command.spanOf(value), values: [value.value] };
      yield problem(place, kind, ["RUN", name], []);
    }
  }
}

function problem(
  place: Required<Pick<LintProblem, "instruction" | "span" | "values">>,
  kind: string,
  about: readonly string[],
  aliases: readonly string[],
): LintProblem {
  return {
    rule: secretValue,
    ...place,
    message: `This looks like ${kind}; remove it from the file and revoke it`,
    about: [...about, kind],
    aliases,
  };
}

/** Checks of values that are secrets. Messages and fingerprints never contain the value. */
export const secretValueChecks: readonly Check[] = [
  {
    rules: [secretValue],
    *run(context) {
      for (const { instruction } of context.instructions(["ENV", "ARG", "LABEL"]))
        yield* pairSecrets(instruction, context);
      for (const { instruction } of context.instructions(["RUN", "COPY", "CMD", "ENTRYPOINT"], { onbuild: true })) {
        yield* textSecrets(instruction, context);
      }
    },
  },
];
