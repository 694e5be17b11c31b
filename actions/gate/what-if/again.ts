import { join } from "node:path";
import { digestOf } from "../../../shared/evidence/index.ts";
import { keptFile } from "../attested/kept.ts";
import { restoreAttestations } from "../attested/restore.ts";
import { type Answer, decide } from "../decide.ts";
import { loadEvidence } from "../evidence/load.ts";
import { type AttestedEvidence, type Evidence, nothingAttested } from "../model.ts";
import { type Policy, type PolicyInputs, policyOf, readsSboms } from "../policy/policy.ts";
import { inventoryIds } from "../rules/named.ts";
import { asOf, questionOf, readVerdict } from "../verdict/read.ts";
import type { RuleVerdict, Verdict } from "../verdict/verdict.ts";
import { type Compared, compare, type Unusable } from "./compare.ts";
import { reportsOf } from "./reports.ts";

/** The other policy, with the inputs that a verdict was asked with. */
export type PolicyFor = (verdictInputs: Omit<PolicyInputs, "file">) => Promise<Policy>;

/**
 * The verdict of a directory below `top` next to the same question under another policy, on the same evidence.
 * What was decided on must lie there as it was: the verdict's list of evidence, and what kept it from deciding.
 * @throws SeaworthyError where verdict or evidence cannot be read.
 */
export async function decideAgain(
  directory: string,
  path: string,
  top: string,
  policyFor: PolicyFor,
): Promise<Compared | Unusable> {
  const { verdict } = await readVerdict(join(path, "verdict.json"), "verdict.json");
  const attested = await attestedOf(verdict, path);
  if (attested === undefined) return { directory, why: `it rests on attestations, and ${keptFile} does not have them` };
  const reports = await reportsOf(verdict, path, top);
  if (typeof reports === "string") return { directory, why: reports };
  const load = async (sboms: boolean): Promise<Evidence> =>
    asOf(verdict, await loadEvidence({ ...reports, directory: path }, attested, { sboms }));
  const { failOn, newOnly, require } = verdict.asked;
  const policy = await policyFor({ failOn, newOnly, require, attestedOnly: false });
  const reference = referenceFor(verdict);
  const evidence = await load(readsSboms(reference));
  const difference = differenceOf(verdict, decide(reference, evidence, questionOf(verdict)));
  if (difference !== undefined) return { directory, why: `the evidence is not what was decided on: ${difference}` };
  const seen = readsSboms(policy) === readsSboms(reference) ? evidence : await load(readsSboms(policy));
  return compare(directory, verdict, decide(policy, seen, questionOf(verdict)).verdict);
}

/** A policy that reads what the verdict's own read; its rules do not matter. */
function referenceFor({ asked: { failOn, newOnly, require, unsigned }, rules }: Verdict): Policy {
  const inventory = rules.some(({ rule }) => Object.hasOwn(inventoryIds, rule));
  const reports = inventory ? { rules: { "image-age": { days: 0 } } } : {};
  return {
    ...policyOf(reports, { failOn, newOnly, require, attestedOnly: false, file: undefined }),
    unsigned: unsigned ?? "this-job",
  };
}

/** Returns the attested statements that the directory keeps, or undefined if statements of the verdict are missing. */
async function attestedOf(
  { asked: { statements = [] } }: Verdict,
  path: string,
): Promise<AttestedEvidence | undefined> {
  if (statements.length === 0) return nothingAttested;
  const restored = await restoreAttestations(path, statements);
  return restored?.evidence.statements.length === statements.length ? restored.evidence : undefined;
}

/** Provenance is listed where a rule reads it; its statements are those of the verdict already. */
function differenceOf(then: Verdict, { verdict: again }: Answer): string | undefined {
  const [before, after] = [then.evidence, again.evidence].map((list) => {
    const compared = list.filter(({ action, attestedBy }) => action !== "provenance" || attestedBy === undefined);
    return new Map(compared.map((entry) => [digestOf({ ...entry }), entry]));
  });
  const gone = [...(before ?? [])].find(([digest]) => after?.has(digest) !== true);
  if (gone !== undefined) return `${gone[1].file} is not there as it was`;
  const come = [...(after ?? [])].find(([digest]) => before?.has(digest) !== true);
  if (come !== undefined) return `${come[1].file} was not there`;
  const [was, is] = [evidenceRuleOf(then), evidenceRuleOf(again)];
  if (was?.count === is?.count && digestOf([was?.because]) === digestOf([is?.because])) return undefined;
  const reasons = (rule: RuleVerdict | undefined): readonly string[] =>
    (rule?.because ?? []).map(({ what: violation }) => violation);
  const added = reasons(is).find((violation) => !reasons(was).includes(violation));
  const less = reasons(was).find((violation) => !reasons(is).includes(violation));
  return added ?? (less === undefined ? "another version judged it" : `it no longer shows that ${less}`);
}

function evidenceRuleOf({ rules }: Verdict): RuleVerdict | undefined {
  return rules.find(({ rule }) => rule === "evidence");
}
