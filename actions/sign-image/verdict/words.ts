import { count } from "../../../shared/text/index.ts";
import type { GateVerdict } from "./read.ts";
import type { Reliance } from "./rely.ts";

const decisions: Readonly<Record<GateVerdict["decision"], string>> = {
  pass: "the gate passed it",
  deny: "the gate denied it",
  undecided: "the gate could not decide",
};

/** States the verdict that a call relies on, as a clause: `the gate passed it (out/gate.evidence.json, decided …)`. */
export function relianceText({ verdict, uncovered }: Reliance): string {
  if (verdict === undefined) return "no verdict on this image was found";
  const { decision, rules, file, decidedAt } = verdict;
  const because = rules.length === 0 ? [] : [`${rules.length === 1 ? "rule" : "rules"} ${rules.join(", ")}`];
  const details = [...because, file, `decided ${decidedAt}`].join("; ");
  const labels = uncovered.map(({ label }) => label).join(", ");
  const left = uncovered.length === 0 ? "" : `; no verdict covers ${count(uncovered.length, "manifest")} (${labels})`;
  return `${decisions[decision]} (${details})${left}`;
}

/** States why a call signs nothing, and what to do, as sentences. */
export function refusalText(verdict: GateVerdict, resolved: string): string {
  const cause = relianceText({ verdict, uncovered: [], notes: [] });
  const advice =
    "Fix what the verdict lists and run the gate again. Set attest-only to attest the verdict, or sign-denied to sign anyway";
  return `not signed: ${cause} — ${resolved}. ${advice}`;
}

/** The verdict for JSON; null if none counts. */
export function relianceFacts({ verdict, uncovered }: Reliance): object {
  if (verdict === undefined) return { verdict: null };
  const { decision, file, decidedAt, digests } = verdict;
  return { verdict: { decision, file, decidedAt, digests, uncovered: uncovered.map(({ digest }) => digest) } };
}
