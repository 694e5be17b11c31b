import { readFile, stat } from "node:fs/promises";
import { InvalidError, messageOf } from "../../../shared/errors/index.ts";
import type { Question } from "../decide.ts";
import type { Evidence } from "../model.ts";
import { verdictDocument } from "./schema.ts";
import type { Verdict } from "./verdict.ts";

const mostVerdictBytes = 64 * 1024 * 1024;

/** A verdict that was written, and its text. */
export interface WrittenVerdict {
  readonly text: string;
  readonly verdict: Verdict;
}

/**
 * Reads the `verdict.json` at a path; `name` is how errors call it.
 * @throws InvalidError `VERDICT_UNREADABLE` for all that is none.
 */
export async function readVerdict(path: string, name: string): Promise<WrittenVerdict> {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new TypeError("it is no plain file");
    if (found.size > mostVerdictBytes) throw new RangeError(`it has ${found.size} bytes`);
    const text = await readFile(path, "utf8");
    return { text, verdict: verdictDocument.parse(JSON.parse(text)) };
  } catch (cause) {
    throw new InvalidError("VERDICT_UNREADABLE", `is no verdict that can be read (${messageOf(cause).slice(0, 200)})`, {
      place: { what: name },
      advice: "Give the `verdict.json` that a gate wrote",
      cause,
    });
  }
}

/** The evidence without the records of steps that came after the verdict, such as a signature's. */
export function asOf({ now, evidence: read }: Verdict, evidence: Evidence): Evidence {
  const known = new Set(read.map((one) => one.sha256));
  const { directory } = evidence;
  const then = directory.evidence.filter(({ sha256, record }) => known.has(sha256) || record.createdAt <= now);
  return { ...evidence, directory: { ...directory, evidence: then } };
}

/** What a verdict answered, to be asked again. */
export function questionOf({ digests, now, notes, asked: { run, distrust } }: Verdict): Question {
  return { digests, run, now: new Date(now), notes, ...(distrust === undefined ? {} : { distrust }) };
}
