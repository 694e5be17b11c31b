import { missing } from "../../shared/config/index.ts";
import { InvalidError, UndecidedError } from "../../shared/errors/index.ts";
import type { RunIdentity } from "../../shared/evidence/index.ts";
import { resolvePath } from "../../shared/runner/index.ts";
import { decide, type Question } from "./decide.ts";
import { collectForPreview, type EvidenceSources } from "./evidence/collect.ts";
import { inCheckout, loadPolicy, parsePolicy, policyInputs } from "./policy/load.ts";
import type { Policy } from "./policy/policy.ts";
import { attestationSource, evidencePlaces, type GateContext } from "./request.ts";
import { asOf, questionOf, readVerdict, serializeLike } from "./verdict/read.ts";
import type { Verdict } from "./verdict/verdict.ts";

type Inputs = GateContext["inputs"];

/** Checks whether a call asks for verdicts of another day or policy, which decide nothing. */
export function isPreview(inputs: Inputs): boolean {
  return [inputs.replay, inputs["what-if"], inputs.over, inputs.at].some((input) => input !== undefined);
}

/** What a call asks of a preview, resolved from inputs, configuration and checkout. */
export interface PreviewRequest extends EvidenceSources {
  readonly run: RunIdentity;
  readonly now: Date;
  /** A verdict to repeat: its path as given, and in full. */
  readonly replay?: { readonly file: string; readonly path: string };
  /** File of another policy, and day on which it is asked. */
  readonly whatIf?: string;
  readonly at?: string;
  /** Loads the policy of the call, as far as given with other inputs. */
  readonly ownPolicy: (inputsOfVerdict?: Partial<Inputs>) => Promise<Policy>;
  /** Loads the policy of a file. */
  readonly policyIn: (file: string) => Promise<Policy>;
}

/**
 * Resolves what a call asks of a preview.
 * @throws InvalidError if no evidence is named.
 */
export async function resolvePreview(context: GateContext): Promise<PreviewRequest> {
  const { inputs, host, now } = context;
  const { replay, at: day, "what-if": whatIf } = inputs;
  const read = inCheckout(host);
  return {
    run: host.run,
    now,
    places: await evidencePlaces(context),
    attestations: attestationSource(context),
    ...(replay === undefined ? {} : { replay: { file: replay, path: resolvePath(host, replay) } }),
    ...(whatIf === undefined ? {} : { whatIf }),
    ...(day === undefined ? {} : { at: day }),
    ownPolicy: (inputsOfVerdict) => loadPolicy({ ...context, inputs: { ...inputs, ...inputsOfVerdict } }, read),
    async policyIn(file) {
      const source = await read(file);
      if (source === undefined) throw missing(file, "what-if");
      return parsePolicy(source, file, policyInputs(inputs, file), read);
    },
  };
}

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
