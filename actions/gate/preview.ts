import { missing } from "../../shared/config/index.ts";
import { InvalidError, UndecidedError } from "../../shared/errors/index.ts";
import { type RunContext, resolvePath } from "../../shared/runner/index.ts";
import { decide, type Question } from "./decide.ts";
import { collectForPreview } from "./evidence/collect.ts";
import type { spec } from "./inputs.ts";
import { inCheckout, loadPolicy, parsePolicy, policyInputs } from "./policy/load.ts";
import type { Policy } from "./policy/policy.ts";
import { asOf, questionOf, readVerdict } from "./verdict/read.ts";
import { serializeVerdict, type Verdict } from "./verdict/verdict.ts";

type Context = RunContext<(typeof spec)["inputs"]>;

/** Whether the call asks for verdicts of another day or policy, which nothing is shipped by. */
export function isPreview({ inputs }: Pick<Context, "inputs">): boolean {
  return [inputs.replay, inputs["what-if"], inputs.over, inputs.at].some((given) => given !== undefined);
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
export async function preview(context: Context): Promise<Preview> {
  const { inputs, host, now } = context;
  if (inputs.replay !== undefined && (inputs["what-if"] !== undefined || inputs.at !== undefined)) {
    throw new InvalidError("INPUT_CONFLICT", "replay goes with neither what-if nor at", {
      advice: "A replay repeats a verdict with its own policy and moment",
    });
  }
  if (inputs.replay !== undefined) return replay(inputs.replay, context);
  const day = inputs.at === undefined ? now : dayToCome(inputs.at, now);
  const question = { run: host.run, now: day };
  const other = inputs["what-if"];
  const verdict = await decideUnder(await policyOf(other, context), context, question);
  const on = inputs.at === undefined ? "" : ` on ${inputs.at}`;
  if (other === undefined) return { verdict, about: `this would be the verdict${on}` };
  const present = await decideUnder(await loadPolicy(context, inCheckout(host)), context, question);
  return { verdict, about: `this would be the verdict by ${other}${on}; the policy as it is says ${present.decision}` };
}

async function replay(file: string, context: Context): Promise<Preview> {
  const { text, verdict } = await readVerdict(resolvePath(context.host, file), file);
  const { failOn, newOnly, require, unsigned } = verdict.asked;
  const asked = { "fail-on": failOn, "new-only": newOnly, "attested-only": unsigned === "never", require };
  const inputs = { ...context.inputs, ...asked };
  const policy = await loadPolicy({ ...context, inputs }, inCheckout(context.host));
  const { evidence } = await collectForPreview(policy, context, verdict.asked.statements ?? []);
  const { verdict: again } = decide(policy, asOf(verdict, evidence), questionOf(verdict));
  if (serializeVerdict(again) === text) {
    return {
      verdict: again,
      about: `the same, byte for byte, as ${file} of ${verdict.now}; it is no verdict of today`,
    };
  }
  throw new UndecidedError("REPLAY_DIFFERS", `is not what is decided now: ${differenceOf(verdict, again)}`, {
    place: { what: file },
    advice: "Give the evidence, reports and policy of that verdict, and the same version of Seaworthy",
  });
}

async function decideUnder(policy: Policy, context: Context, question: Omit<Question, "digests">): Promise<Verdict> {
  const { evidence, digests, notes } = await collectForPreview(policy, context);
  return decide(policy, evidence, { ...question, digests, notes }).verdict;
}

async function policyOf(file: string | undefined, context: Context): Promise<Policy> {
  const { inputs, host } = context;
  if (file === undefined) return loadPolicy(context, inCheckout(host));
  const source = await inCheckout(host)(file);
  if (source === undefined) throw missing(file, "what-if");
  return parsePolicy(source, file, policyInputs(inputs, file), inCheckout(host));
}

/** Waivers that have expired would hold again in the past. */
function dayToCome(text: string, now: Date): Date {
  const day = new Date(`${text}T00:00:00Z`);
  const isDay = !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
  if (isDay && day > now) return day;
  throw new InvalidError("INPUT_VALUE", `"${text}" is no day to come`, {
    advice: "Give `at` as YYYY-MM-DD, later than today",
  });
}

/** The first part of the verdict in which two differ. */
function differenceOf(given: Verdict, again: Verdict): string {
  const parts = ["policy", "evidence", "rules", "waived", "decision", "blocking", "plan", "disagreements"] as const;
  const first = parts.find((part) => JSON.stringify(given[part]) !== JSON.stringify(again[part]));
  return first === undefined ? "it is written differently" : `its ${first} differs`;
}
