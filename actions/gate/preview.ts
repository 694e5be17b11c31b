import { InvalidError, UndecidedError } from "../../shared/errors/index.ts";
import { decide, type Question } from "./decide.ts";
import { collectForPreview, type EvidenceSources } from "./evidence/collect.ts";
import type { Policy } from "./policy/policy.ts";
import type { PreviewRequest } from "./preview-request.ts";
import { asOf, questionOf, readVerdict, serializeLike } from "./verdict/read.ts";
import type { Verdict } from "./verdict/verdict.ts";

/** A verdict that decides nothing, and what it is, in a sentence. */
export interface Preview {
  readonly verdict: Verdict;
  readonly about: string;
}

/**
 * The verdict that was given, decided again; or one under another policy, or of a day to come. Nothing is written.
 * @throws UndecidedError `REPLAY_DIFFERS` where evidence, policy or engine no longer give the same bytes.
 * @throws InvalidError for a day in the past, and for options that exclude each other.
 */
export async function preview(request: PreviewRequest): Promise<Preview> {
  const { replay: input, whatIf: other, at: day, run, now, ownPolicy, policyIn } = request;
  if (input !== undefined && (other !== undefined || day !== undefined)) {
    throw new InvalidError("INPUT_CONFLICT", "replay goes with neither what-if nor at", {
      advice: "A replay repeats a verdict with its own policy and moment",
    });
  }
  if (input !== undefined) return replay(input, request);
  const question = { run, now: day === undefined ? now : dayToCome(day, now) };
  const verdict = await decideUnder(other === undefined ? await ownPolicy() : await policyIn(other), request, question);
  const on = day === undefined ? "" : ` on ${day}`;
  if (other === undefined) return { verdict, about: `this would be the verdict${on}` };
  const present = await decideUnder(await ownPolicy(), request, question);
  return { verdict, about: `verdict by ${other}${on}; the current policy decides ${present.decision}` };
}

async function replay(
  { file, path }: NonNullable<PreviewRequest["replay"]>,
  request: PreviewRequest,
): Promise<Preview> {
  const written = await readVerdict(path, file);
  const { text, verdict } = written;
  const { failOn, newOnly, require, unsigned } = verdict.asked;
  const inputsOfVerdict = { "fail-on": failOn, "new-only": newOnly, "attested-only": unsigned === "never", require };
  const policy = await request.ownPolicy(inputsOfVerdict);
  const { evidence } = await collectForPreview(policy, request, verdict.asked.statements ?? []);
  const { verdict: again } = decide(policy, asOf(verdict, evidence), questionOf(verdict));
  if (serializeLike(written, again) === text) {
    return {
      verdict: again,
      about: `identical, byte for byte, to ${file} of ${verdict.now}. This is not a verdict of today`,
    };
  }
  throw new UndecidedError("REPLAY_DIFFERS", `differs from the replayed verdict: ${differenceOf(verdict, again)}`, {
    place: { what: file },
    advice: "Use the evidence, reports and policy of that verdict, and the same version of Seaworthy",
  });
}

async function decideUnder(
  policy: Policy,
  sources: EvidenceSources,
  question: Omit<Question, "digests">,
): Promise<Verdict> {
  const { evidence, digests, notes } = await collectForPreview(policy, sources);
  return decide(policy, evidence, { ...question, digests, notes }).verdict;
}

/** Waivers that have expired would hold again in the past. */
function dayToCome(text: string, now: Date): Date {
  const day = new Date(`${text}T00:00:00Z`);
  const isDay = !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
  if (isDay && day > now) return day;
  throw new InvalidError("INPUT_VALUE", `"${text}" is not a future day`, {
    advice: "Set `at` to a day after today, as YYYY-MM-DD",
  });
}

/** The first part of the verdict in which two differ. */
function differenceOf(input: Verdict, again: Verdict): string {
  const parts = ["policy", "evidence", "rules", "waived", "decision", "blocking", "plan", "disagreements"] as const;
  const first = parts.find((part) => JSON.stringify(input[part]) !== JSON.stringify(again[part]));
  return first === undefined ? "it is written differently" : `its ${first} differs`;
}
