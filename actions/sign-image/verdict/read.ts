import { z } from "zod";
import { UndecidedError } from "../../../shared/errors/index.ts";
import { parseProblem } from "../../../shared/errors/parse-problem.ts";
import type { RunIdentity, VerifiedEvidence } from "../../../shared/evidence/index.ts";
import { inTotoType, readStatement } from "../../../shared/sigstore/formats/statement.ts";
import { summaryType } from "../../../shared/sigstore/formats/verification-summary.ts";
import { findAmbiguity } from "../../../shared/values/index.ts";
import { platformsByIndex } from "./platforms.ts";

/** What a gate decided about images, from its evidence record. */
export interface GateVerdict {
  /** Path of the record. */
  readonly file: string;
  readonly decision: "pass" | "deny" | "undecided";
  /** RFC 3339: when the gate decided. */
  readonly decidedAt: string;
  /** Digests of the judged images. Empty if only sources were judged. */
  readonly digests: readonly string[];
  /** Digests of platforms in judged indexes, as far as the evidence knows them. */
  readonly parts: readonly string[];
  /** Run of the gate. */
  readonly run: RunIdentity;
  /** Rules that deny or are undecided. */
  readonly rules: readonly string[];
}

const verdictFile = "verdict.json";

/** The part of `verdict.json` that signing needs, of every version of the format. */
const verdictSchema = z.looseObject({
  decision: z.enum(["pass", "deny", "undecided"]),
  now: z.iso.datetime(),
  digests: z.array(z.string().regex(/^sha256:[0-9a-f]{64}$/u)),
  rules: z.array(z.looseObject({ rule: z.string(), decision: z.enum(["pass", "warn", "deny", "undecided"]) })),
});
type Document = z.infer<typeof verdictSchema>;

/**
 * Reads the verdict of every gate among the evidence.
 * @throws UndecidedError `VERDICT_INVALID` for a record without a readable verdict, and for a verdict that is ambiguous or
 * contradicts its rules or its statements.
 */
export function readVerdicts(evidence: readonly VerifiedEvidence[]): readonly GateVerdict[] {
  const platforms = platformsByIndex(evidence);
  return evidence.filter(({ record }) => record.action === "gate").map((record) => readVerdict(record, platforms));
}

function readVerdict(evidence: VerifiedEvidence, platforms: ReadonlyMap<string, readonly string[]>): GateVerdict {
  const { file, record, contents } = evidence;
  const document = contents.find(({ role, name }) => role === "verdict" && name === verdictFile);
  if (document === undefined) throw invalid(file, "contains no verdict.json");
  let verdict: Document;
  try {
    verdict = verdictSchema.parse(JSON.parse(document.text));
  } catch (error) {
    throw invalid(file, `has no readable verdict (${parseProblem(error)})`);
  }
  const contradiction = findContradiction(verdict, evidence) ?? findRepetition(contents);
  if (contradiction !== undefined) throw invalid(file, contradiction);
  const { decision, now: decidedAt, digests } = verdict;
  const rules = verdict.rules.filter((rule) => ["deny", "undecided"].includes(rule.decision)).map(({ rule }) => rule);
  const parts = digests.flatMap((digest) => platforms.get(digest) ?? []);
  return { file, decision, decidedAt, digests, parts, run: record.run, rules };
}

/** Readers of JSON take the first or the last of equal keys, so a verdict with such keys states both. */
function findRepetition(contents: VerifiedEvidence["contents"]): string | undefined {
  for (const { name, text } of contents.filter(({ role }) => role === "verdict")) {
    if (!name.endsWith(".json")) continue;
    const part = findAmbiguity(text, name === verdictFile ? verdictSchema : z.unknown());
    if (part !== undefined) return `is ambiguous: "${part.text}" in ${name} ${part.problem}`;
  }
  return undefined;
}

/** Compares a verdict with its rules, and with the statements that other tools read. */
function findContradiction(verdict: Document, { record, contents }: VerifiedEvidence): string | undefined {
  const decisions = new Set(verdict.rules.map(({ decision }) => decision));
  const expected = decisions.has("deny") ? "deny" : decisions.has("undecided") ? "undecided" : "pass";
  // A gate states at least what evidence it demands.
  if (verdict.rules.length === 0 && expected === verdict.decision) return "passes without any rule";
  if (verdict.decision !== expected) return `states ${verdict.decision}, but its rules state ${expected}`;
  const { subject } = record;
  if (subject.kind === "image" && !verdict.digests.includes(subject.digest)) return "has a verdict on another image";
  for (const { name, text } of contents.filter(({ mediaType }) => mediaType === inTotoType)) {
    const statement = readStatement(Buffer.from(text));
    if (statement === undefined) return `has no readable statement in ${name}`;
    if (!isSameSet(statement.digests, verdict.digests)) return `names other images in ${name} than in verdict.json`;
    const passed = statement.predicateType === summaryType ? hasPassed(statement.predicate) : undefined;
    if (passed !== undefined && passed !== (verdict.decision === "pass")) {
      return `states ${passed ? "PASSED" : "FAILED"} in ${name}, but ${verdict.decision} in verdict.json`;
    }
  }
  return undefined;
}

function hasPassed(predicate: unknown): boolean {
  return z.looseObject({ verificationResult: z.literal("PASSED") }).safeParse(predicate).success;
}

function isSameSet(first: readonly string[], second: readonly string[]): boolean {
  return new Set(first).symmetricDifference(new Set(second)).size === 0;
}

function invalid(file: string, problem: string): UndecidedError {
  return new UndecidedError("VERDICT_INVALID", problem, {
    place: { what: file },
    advice: "Run `gate` again with the same version of Seaworthy",
  });
}
