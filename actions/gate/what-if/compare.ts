import { count, withCommas } from "../../../shared/text/index.ts";
import type { Decision, Reason, RuleVerdict, Verdict } from "../verdict/verdict.ts";

/** A rule that prevents a pass under one policy and not under the other. */
export interface Flip {
  readonly rule: string;
  /** Its decision under the recorded policy and under the other; `off` if a policy does not have the rule. */
  readonly before: RuleVerdict["decision"] | "off";
  readonly after: RuleVerdict["decision"] | "off";
  /** Number of reasons, under the policy where the rule prevents a pass. */
  readonly count: number;
  readonly first?: Reason;
}

/** A verdict that was decided again under another policy. */
export interface Compared {
  readonly directory: string;
  /** The moment of the verdict, RFC 3339. */
  readonly at: string;
  readonly digests: readonly string[];
  /** Names of the images that the evidence contains. */
  readonly images: readonly string[];
  /** Commit of the run, if it was recorded. */
  readonly commit?: string;
  readonly before: Decision;
  readonly after: Decision;
  /** Why the decision is another; empty where it is the same. */
  readonly flips: readonly Flip[];
}

/** A directory whose verdict could not be decided again. */
export interface Unusable {
  readonly directory: string;
  readonly why: string;
}

/** The answer to what another policy would have decided. */
export interface Retrospect {
  /** The policy's file. */
  readonly policy: string;
  /** Newest first. */
  readonly verdicts: readonly Compared[];
  readonly unusable: readonly Unusable[];
  /** Older verdicts that were left out. */
  readonly older: number;
}

/** One verdict next to the same under another policy. Pure. */
export function compare(directory: string, earlier: Verdict, other: Verdict): Compared {
  const { commit } = earlier.asked.run;
  const subjects = earlier.evidence.filter(({ digest }) => digest !== undefined && earlier.digests.includes(digest));
  return {
    directory,
    at: earlier.now,
    digests: earlier.digests,
    images: [...new Set(subjects.map(({ subject }) => subject))],
    ...(commit === undefined ? {} : { commit }),
    before: earlier.decision,
    after: other.decision,
    flips: earlier.decision === other.decision ? [] : flipsOf(earlier.rules, other.rules),
  };
}

function flipsOf(earlier: readonly RuleVerdict[], other: readonly RuleVerdict[]): readonly Flip[] {
  const [before, after] = [byName(earlier), byName(other)];
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((rule) => {
    const [was, is] = [before.get(rule), after.get(rule)];
    if (obstacleOf(was) === obstacleOf(is)) return [];
    const { count: reasons, because } = (obstacleOf(is) === undefined ? was : is) ?? { count: 0, because: [] };
    const [first] = because;
    const words = { before: was?.decision ?? "off", after: is?.decision ?? "off" } as const;
    return [{ rule, ...words, count: reasons, ...(first === undefined ? {} : { first }) }];
  });
}

function byName(rules: readonly RuleVerdict[]): ReadonlyMap<string, RuleVerdict> {
  return new Map(rules.map((rule) => [rule.rule, rule]));
}

/** Returns the decision of a rule that prevents a pass; undefined for any other. */
function obstacleOf(rule: RuleVerdict | undefined): "deny" | "undecided" | undefined {
  return rule?.decision === "deny" || rule?.decision === "undecided" ? rule.decision : undefined;
}

/**
 * Checks whether the other policy denies what passed. Undecided where a verdict could not be decided again, or the other policy
 * can no longer decide.
 */
export function outcomeOf({ verdicts, unusable }: Retrospect): "pass" | "findings" | "undecided" {
  if (unusable.length > 0 || tally(verdicts).lost > 0) return "undecided";
  return tally(verdicts).denied > 0 ? "findings" : "pass";
}

/** Summarizes the answer in one sentence of plain text. */
export function sentenceOf({ verdicts, unusable, older }: Retrospect): string {
  const { denied, passed, lost, found: gained } = tally(verdicts);
  const number = (amount: number): string => (amount === 0 ? "none" : withCommas(amount));
  const parts = [
    `of ${count(verdicts.length, "verdict")} ${number(denied)} would be denied that passed, ${number(passed)} the other way`,
    ...(lost === 0 ? [] : [`${number(lost)} could no longer be decided`]),
    ...(gained === 0 ? [] : [`${number(gained)} could be decided that could not`]),
    ...(unusable.length === 0
      ? []
      : [`${count(unusable.length, "more directory", "more directories")} could not be decided again`]),
    ...(older === 0 ? [] : [`${count(older, "older verdict")} left out`]),
  ];
  return parts.join("; ");
}

function tally(verdicts: readonly Compared[]): Record<"denied" | "passed" | "lost" | "found", number> {
  const times = (is: (verdict: Compared) => boolean): number => verdicts.filter(is).length;
  return {
    denied: times(({ before, after }) => before === "pass" && after === "deny"),
    passed: times(({ before, after }) => before === "deny" && after === "pass"),
    lost: times(({ before, after }) => before !== "undecided" && after === "undecided"),
    found: times(({ before, after }) => before === "undecided" && after !== "undecided"),
  };
}
