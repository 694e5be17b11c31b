import { type Instruction, type Pair, pairsOf, type Span } from "../../../shared/dockerfile/index.ts";
import type { LintContext } from "../context.ts";
import { type Check, defineRule, type Problem } from "./rule.ts";
import { isBuildkitSecret, isHadolintSecret } from "./secret-names.ts";

const secretValue = defineRule({
  id: "SW-DF-secret-value",
  name: "secret-value",
  severity: "critical",
  summary: "Take secrets out of the file, and revoke those that were in it.",
  why: "Whoever can read the repository or pull the image has the secret, and git keeps it after it is removed.",
  before: "ENV AWS_SECRET_ACCESS_KEY=<40 characters>",
  after: "RUN --mount=type=secret,id=aws,target=/root/.aws/credentials ./deploy",
  tags: ["security", "secret", "CWE-798", "CIS-Docker-4.10", "NIST-SP-800-190-4.1.4"],
  links: ["https://docs.docker.com/build/building/secrets/"],
  precision: "high",
});

interface Pattern {
  readonly kind: string;
  readonly form: RegExp;
}

/** Forms that issuers gave their tokens so that they can be found. */
const patterns: readonly Pattern[] = [
  { kind: "an AWS access key id", form: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/ },
  { kind: "a GitHub token", form: /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{60,})/ },
  { kind: "a GitLab token", form: /\bgl(?:pat|dt|rt|ptt)-[\w-]{20,}/ },
  { kind: "a Slack token", form: /\bxox[abeoprs]-[\w-]{10,}/ },
  { kind: "a Slack webhook", form: /hooks\.slack\.com\/services\/T\w{6,}\/B\w{6,}\/\w{20,}/ },
  { kind: "a Stripe key", form: /\b[rs]k_live_[A-Za-z0-9]{20,}/ },
  { kind: "a Google API key", form: /\bAIza[\w-]{35}/ },
  { kind: "an npm token", form: /\bnpm_[A-Za-z0-9]{36}/ },
  { kind: "a PyPI token", form: /\bpypi-AgE[\w-]{50,}/ },
  { kind: "a Docker Hub token", form: /\bdckr_pat_[\w-]{27}/ },
  { kind: "a SendGrid key", form: /\bSG\.[\w-]{22}\.[\w-]{43}/ },
  { kind: "an OpenAI key", form: /\bsk-(?:proj-|svcacct-)?[A-Za-z0-9_-]{20,}T3BlbkFJ[A-Za-z0-9_-]{20,}/ },
  { kind: "an Anthropic key", form: /\bsk-ant-[a-z0-9]+-[\w-]{80,}/ },
  { kind: "a private key", form: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----/ },
  {
    kind: "a password in an address",
    form: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/$'"<{]{1,100}:[^\s@/$'"<{]{3,200}@[\w.-]+/,
  },
];

const placeholder =
  /^(?:change_?me|example|dummy|test|xxx+|<.*>|\*+|none|null|false|true|todo|placeholder|your[-_].*)$/i;

/** Names of keys and hashes that are published on purpose, and of places where a secret is kept. */
export const publicName =
  /(?:^|_)(?:gpg|pgp|fingerprint|sha\d*|md5|digest|checksum|hash|public|pub|version|file|path|dir|url)(?:_|$)/i;

/** A password as examples and local set-ups have it: a stock word, or the user's name again. */
function isSamplePassword(value: string): boolean {
  const match = /:\/\/([^\s:@/]+):([^\s@/]+)@/.exec(value);
  if (match === null) return false;
  const [, user, password = ""] = match;
  return (
    user === password ||
    placeholder.test(password) ||
    /^(?:password|passwd|pass|secret|root|admin|postgres|guest)$/i.test(password)
  );
}

/** Bits per character of a text, after Shannon. */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/**
 * What kind of secret a value is: by an issuer's form, or, under a name that promises one, by being long and random.
 * Undefined for everything else, variables and placeholders among it.
 */
export function secretKind(value: string, name = ""): string | undefined {
  const known = patterns.find(({ form }) => form.test(value));
  if (known !== undefined) return isSamplePassword(value) ? undefined : known.kind;
  if ((!isBuildkitSecret(name) && !isHadolintSecret(name)) || publicName.test(name)) return undefined;
  const isToken = /^[\w+/=.~-]{16,512}$/.test(value) && /\d/.test(value) && /[A-Za-z]/.test(value);
  const isFingerprint = /^(?:0x)?(?:[0-9A-F]{8}){2,5}$/.test(value);
  const isName = /^(?:\/|\.{1,2}\/|[a-z]+:\/\/)|\.(?:pem|key|json|txt|ya?ml|crt)$/.test(value);
  if (!isToken || isFingerprint || isName || placeholder.test(value) || value.includes("$")) return undefined;
  const isHex = /^[0-9a-f]+$/i.test(value);
  return entropy(value) >= (isHex ? 3 : 3.5) ? `a random value under the name ${name}` : undefined;
}

function* pairSecrets(instruction: Instruction, context: LintContext): Generator<Problem> {
  for (const { key, value } of pairsOf(instruction, context.file.escapeChar)) {
    const kind = secretKind(value?.value ?? "", key.value);
    if (kind === undefined || value === undefined) continue;
    yield problem(
      instruction,
      value.span,
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

function* textSecrets(instruction: Instruction, context: LintContext): Generator<Problem> {
  const texts = [instruction.args, ...instruction.heredocs.map(({ body }) => body)];
  for (const text of texts) {
    for (const { kind, form } of patterns) {
      const match = form.exec(text.text);
      if (match === null || isSamplePassword(match[0])) continue;
      const span = text.spanOf(match.index, match.index + match[0].length);
      yield problem(instruction, span, kind, [instruction.keyword], []);
    }
  }
  for (const command of context.commands(instruction)) {
    for (const { name, value } of command.assignments) {
      const kind = secretKind(value.value, name);
      const isKnown = patterns.some(({ form }) => form.test(value.value));
      if (kind !== undefined && !isKnown) yield problem(instruction, command.spanOf(value), kind, ["RUN", name], []);
    }
  }
}

function problem(
  instruction: Instruction,
  span: Span,
  kind: string,
  about: readonly string[],
  aliases: readonly string[],
): Problem {
  return {
    rule: secretValue,
    instruction,
    span,
    message: `This looks like ${kind}: take it out of the file and revoke it`,
    about: [...about, kind],
    aliases,
  };
}

/** Checks of values that are secrets. Messages and fingerprints never hold the value. */
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
