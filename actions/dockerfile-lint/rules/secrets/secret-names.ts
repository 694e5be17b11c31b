import { parsePairs } from "../../../../shared/dockerfile/index.ts";
import { classifyValue, isPublishedName } from "../../../../shared/secrets/index.ts";
import { type Check, defineLintRule, type LintProblem } from "../../checks/rule.ts";
import { isBuildkitSecret, isHadolintSecret } from "../../checks/secret-name-lists.ts";
import type { LintContext } from "../../context.ts";

const hadolintNames = defineLintRule({
  id: "DL3064",
  name: "no-secret-variables",
  severity: "medium",
  hadolint: "warning",
  summary: "Pass secrets to a build as secret mounts, not as ARG or ENV.",
  why: "The image history and configuration contain the values of ARG and ENV. Everyone who can pull the image can read them.",
  before: "ARG NPM_TOKEN\nRUN npm ci",
  after: "RUN --mount=type=secret,id=npm,target=/root/.npmrc npm ci",
  tags: ["security", "secret", "CWE-522", "CIS-Docker-4.10", "NIST-SP-800-190-4.1.4"],
  links: ["https://docs.docker.com/build/building/secrets/"],
  precision: "medium",
});

const buildkitNames = defineLintRule({
  id: "SecretsUsedInArgOrEnv",
  name: "secrets-used-in-arg-or-env",
  severity: "medium",
  summary: "Pass secrets to a build as secret mounts, not as ARG or ENV.",
  why: "The image history and configuration contain the values of ARG and ENV. Everyone who can pull the image can read them.",
  before: "ENV SIGNING_KEY=…",
  after: "RUN --mount=type=secret,id=signing-key make sign",
  tags: ["security", "secret", "CWE-522", "CIS-Docker-4.10", "NIST-SP-800-190-4.1.4"],
  links: ["https://docs.docker.com/build/building/secrets/"],
  precision: "medium",
});

const dockleNames = defineLintRule({
  id: "SW-DF-password-variable",
  name: "password-variable",
  severity: "medium",
  summary: "Pass passwords to a container when it starts, not as ARG or ENV.",
  why: "The image history and configuration contain the values of ARG and ENV. Everyone who can pull the image can read them.",
  before: "ENV DB_PASS=hunter22",
  after: "ENV DB_PASS_FILE=/run/secrets/db-pass",
  tags: ["security", "secret", "CWE-522", "CIS-Docker-4.10", "NIST-SP-800-190-4.1.4"],
  aliases: ["CIS-DI-0010"],
  precision: "medium",
});

/** Returns true for dockle's words for variables of an image's history, if the variable has a value. */
function isDockleSecret(name: string, value: string | undefined): boolean {
  return (
    /PASS|PASSWD|PASSWORD|SECRET|KEY|ACCESS|TOKEN/i.test(name) && !/^GPG_KEYS?$/.test(name) && (value ?? "") !== ""
  );
}

/** Returns true for a password name that only dockle knows, if it is not part of another word. */
function isPassword(name: string, value: string): boolean {
  return /(?:^|_)(?:pass|passphrase)$/i.test(name) && value !== "" && !value.includes("$");
}

function* secretNames(context: LintContext): Generator<LintProblem> {
  for (const { instruction, stage } of context.instructions(["ARG", "ENV"])) {
    const inBuild = stage.from !== undefined && context.isBuilt(stage);
    for (const { key, value } of parsePairs(instruction, context.file.escapeChar)) {
      const name = key.value;
      const place = { instruction, span: key.span, values: value === undefined ? [] : [value.value] };
      const byHadolint = isHadolintSecret(name);
      const byBuildkit = isBuildkitSecret(name) && inBuild;
      if (!byHadolint && !byBuildkit && isPassword(name, value?.value ?? "")) {
        const message = `${name} looks like a password, and the image exposes the value of ${instruction.keyword}`;
        yield { rule: dockleNames, ...place, message, about: [instruction.keyword, name] };
      }
      if ((!byHadolint && !byBuildkit) || classifyValue(value?.value ?? "", name) !== undefined) continue;
      const dockle = isDockleSecret(name, value?.value) ? ["CIS-DI-0010"] : [];
      yield {
        rule: byHadolint ? hadolintNames : buildkitNames,
        ...place,
        message: `${name} looks like a secret, and the image exposes the value of ${instruction.keyword}; use a secret mount`,
        about: [instruction.keyword, name],
        ...(isPublishedName(name) ? { severity: "info" as const } : {}),
        aliases: [...(byBuildkit ? ["SecretsUsedInArgOrEnv"] : []), ...dockle],
      };
    }
  }
}

/** Checks of variables with names of secrets. */
export const secretNameChecks: readonly Check[] = [
  { rules: [hadolintNames, buildkitNames, dockleNames], run: secretNames },
];
