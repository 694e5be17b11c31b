import { readFile, stat } from "node:fs/promises";
import { InvalidError, messageOf } from "../../../shared/errors/index.ts";
import { defined, isDictionary } from "../../../shared/values/index.ts";
import type { Question } from "../decide.ts";
import type { Evidence } from "../model.ts";
import { verdictDocument } from "./schema.ts";
import { serializeVerdict, type Verdict, verdictSchema } from "./verdict.ts";
import { toVersion1, upgradeVersion1 } from "./version-1.ts";

const maxVerdictBytes = 64 * 1024 * 1024;

/** A verdict from a file. */
export interface WrittenVerdict {
  /** Text of the file. */
  readonly text: string;
  /** The verdict in the current version. */
  readonly verdict: Verdict;
  /** Version of the file's format. */
  readonly schema: 1 | typeof verdictSchema;
}

/**
 * Reads a `verdict.json` of version 1 or 2.
 * @param name name of the file in errors.
 * @throws InvalidError `VERDICT_UNREADABLE`.
 */
export async function readVerdict(path: string, name: string): Promise<WrittenVerdict> {
  try {
    const stats = await stat(path);
    if (!stats.isFile()) throw new TypeError("it is not a regular file");
    if (stats.size > maxVerdictBytes) throw new RangeError(`it is too large (${stats.size} bytes)`);
    const text = await readFile(path, "utf8");
    const document: unknown = JSON.parse(text);
    const verdict = verdictDocument.parse(upgradeVersion1(document));
    return { text, verdict, schema: isDictionary(document) && document["schema"] === 1 ? 1 : verdictSchema };
  } catch (error) {
    throw new InvalidError("VERDICT_UNREADABLE", `is not a readable verdict (${messageOf(error).slice(0, 200)})`, {
      place: { what: name },
      advice: "Use a `verdict.json` that the gate wrote",
      cause: error,
    });
  }
}

/** Serializes a verdict in the format of an earlier file, to compare them. */
export function serializeLike({ schema }: Pick<WrittenVerdict, "schema">, verdict: Verdict): string {
  return schema === 1 ? `${JSON.stringify(toVersion1(verdict), undefined, 2)}\n` : serializeVerdict(verdict);
}

/** Removes the records of steps that ran after the verdict, such as signing. */
export function asOf({ now, evidence: read }: Verdict, evidence: Evidence): Evidence {
  const digests = new Set(read.map(({ sha256 }) => sha256));
  const { directory } = evidence;
  const then = directory.evidence.filter(({ sha256, record }) => digests.has(sha256) || record.createdAt <= now);
  return { ...evidence, directory: { ...directory, evidence: then } };
}

/** Returns the question of a verdict, to decide it again. */
export function questionOf({ digests, now, notes, asked: { run, change, unchanged, distrust } }: Verdict): Question {
  return { digests, run, now: new Date(now), notes, ...defined({ change, unchanged, distrust }) };
}
