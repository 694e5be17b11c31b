import { z } from "zod";
import { UndecidedError } from "../../../shared/errors/index.ts";
import { parseProblem } from "../../../shared/errors/parse-problem.ts";
import type { RunIdentity, VerifiedEvidence } from "../../../shared/evidence/index.ts";
import { inTotoType, readStatement } from "../../../shared/sigstore/formats/statement.ts";
import { summaryType } from "../../../shared/sigstore/formats/verification-summary.ts";

/** What a gate decided about images, from its evidence record. */
export interface GateVerdict {
  /** Path of the record. */
  readonly file: string;
  readonly decision: "pass" | "deny" | "undecided";
  /** RFC 3339: when the gate decided. */
  readonly decidedAt: string;
  /** Digests of the judged images. Empty if only sources were judged. */
  readonly digests: readonly string[];
  /** Run of the gate. */
  readonly run: RunIdentity;
  /** Rules that deny or are undecided. */
  readonly rules: readonly string[];
}

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
 * @throws UndecidedError `VERDICT_INVALID` for a record without a readable verdict, and for a verdict that contradicts its
 * rules or its statements.
 */
export function readVerdicts(evidence: readonly VerifiedEvidence[]): readonly GateVerdict[] {
  return evidence.filter(({ record }) => record.action === "gate").map(readVerdict);
}

function readVerdict(evidence: VerifiedEvidence): GateVerdict {
  const { file, record, contents } = evidence;
  const document = contents.find(({ role, name }) => role === "verdict" && name === "verdict.json");
  if (document === undefined) throw invalid(file, "contains no verdict.json");
  let verdict: Document;
  try {
    verdict = verdictSchema.parse(JSON.parse(document.text));
  } catch (error) {
    throw invalid(file, `has no readable verdict (${parseProblem(error)})`);
  }
  const contradiction = findContradiction(verdict, evidence);
  if (contradiction !== undefined) throw invalid(file, contradiction);
  const { decision, now: decidedAt, digests } = verdict;
  const rules = verdict.rules.filter((rule) => ["deny", "undecided"].includes(rule.decision)).map(({ rule }) => rule);
  return { file, decision, decidedAt, digests, run: record.run, rules };
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
