import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { UndecidedError } from "../../shared/errors/index.ts";
import { type EvidenceProblem, readEvidenceDirectory, type VerifiedEvidence } from "../../shared/evidence/index.ts";
import { resolvePath } from "../../shared/runner/index.ts";
import type { Context } from "./context.ts";
import { type GateVerdict, readVerdicts } from "./verdict/read.ts";

const verdictFile = "verdict.json";

/** Evidence of earlier steps. */
export interface GivenEvidence {
  /** Records to attest. Empty if the call does not set `evidence`. */
  readonly records: readonly VerifiedEvidence[];
  /** Verdicts to ask before signing. Empty if the call does not sign. */
  readonly verdicts: readonly GateVerdict[];
}

/**
 * Reads the evidence directory of a call: its records to attest, and its verdicts to ask. A call that does not set
 * `evidence` attests nothing and asks the verdicts in its `out-dir`, where the gate of the same job writes them.
 * @throws UndecidedError `EVIDENCE_UNUSABLE` if a record cannot be used, `VERDICT_INVALID` if a verdict cannot.
 */
export async function readGivenEvidence({ inputs, host }: Context): Promise<GivenEvidence> {
  const { evidence: given, "attest-only": attestOnly } = inputs;
  const directory = given ?? (attestOnly ? undefined : (inputs["out-dir"] ?? host.defaultOutDir));
  if (directory === undefined) return { records: [], verdicts: [] };
  const path = resolvePath(host, directory);
  if (given === undefined && !existsSync(path)) return { records: [], verdicts: [] };
  const { evidence, problems } = await readEvidenceDirectory(path);
  const records = evidence.map((record) => ({ ...record, file: join(directory, basename(record.file)) }));
  const problem = problems.find(({ file }) => given !== undefined || basename(file).startsWith("gate."));
  if (problem !== undefined) throw unusable(problem, directory);
  if (attestOnly) return { records, verdicts: [] };
  const gates = records.filter(({ record }) => record.action === "gate");
  const isBound = gates.some(({ contents }) => contents.some(({ name }) => name === verdictFile));
  if (!isBound && existsSync(join(path, verdictFile))) throw unbound(join(directory, verdictFile));
  return { records: given === undefined ? [] : records, verdicts: readVerdicts(records) };
}

function unusable({ file, code, message }: EvidenceProblem, directory: string): UndecidedError {
  return new UndecidedError("EVIDENCE_UNUSABLE", `cannot be used (${code}): ${message}`, {
    place: { what: join(directory, basename(file)) },
    advice: "Run the step that writes it again",
  });
}

function unbound(file: string): UndecidedError {
  return new UndecidedError("VERDICT_INVALID", "belongs to no evidence record of a gate", {
    place: { what: file },
    advice: "Run `gate` again, or remove the file if it is not a verdict on this image",
  });
}
