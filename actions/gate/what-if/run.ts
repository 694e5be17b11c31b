import { resolve } from "node:path";
import { missing } from "../../../shared/config/index.ts";
import { InvalidError, messageOf, UndecidedError } from "../../../shared/errors/index.ts";
import { type RunResult, resolvePath } from "../../../shared/runner/index.ts";
import { inCheckout, parsePolicy, policyInputs } from "../policy/load.ts";
import type { Policy } from "../policy/policy.ts";
import type { GateContext } from "../request.ts";
import { readVerdict } from "../verdict/read.ts";
import { decideAgain, type PolicyFor } from "./again.ts";
import { type Compared, outcomeOf, type Retrospect, sentenceOf, type Unusable } from "./compare.ts";
import { findVerdicts } from "./find.ts";
import { retrospectJson, retrospectMarkdown, retrospectText } from "./render.ts";

/** What a call asks of earlier verdicts, resolved from inputs and checkout. */
export interface RetrospectRequest {
  /** Directory of earlier verdicts, as given and in full. */
  readonly over: string;
  readonly top: string;
  /** File of the other policy, and the policy as each verdict's inputs make it. */
  readonly policy: string;
  readonly policyFor: PolicyFor;
  readonly format: GateContext["inputs"]["format"];
  readonly progress: (line: string) => void;
}

/** The newest verdicts of more are looked at. */
const mostVerdicts = 1000;

/** Options that say of one verdict what those of earlier runs say themselves. */
const ofOneVerdict = [
  "replay",
  "at",
  "evidence",
  "digest",
  "attestations-of",
  "reports",
  "policy",
  "promote-from",
  "promote-to",
] as const;

/** Answers `what-if` over earlier verdicts in the format of the call. Nothing is written. */
export async function retrospect(request: RetrospectRequest): Promise<RunResult> {
  const answer = await whatIfOver(request);
  const { format } = request;
  const render = { text: retrospectText, markdown: retrospectMarkdown, json: retrospectJson, sarif: undefined }[format];
  return {
    examined: [],
    outcome: outcomeOf(answer),
    verdict: sentenceOf(answer),
    ...(render === undefined ? {} : { document: render(answer) }),
  };
}

/**
 * Resolves what a call asks of earlier verdicts. `fail-on`, `new-only` and `require` of the call go before what a verdict
 * was asked.
 * @throws InvalidError for options that do not go together, and for a policy that is wrong.
 */
export async function resolveRetrospect(over: string, context: GateContext): Promise<RetrospectRequest> {
  const { inputs, host } = context;
  const policy = inputs["what-if"];
  if (policy === undefined) {
    throw new InvalidError("INPUT_MISSING", "over is given without what-if", {
      advice: "Give the policy to judge by, for example `--what-if policy.yaml`",
    });
  }
  const other = ofOneVerdict.find((name) => host.getInput(name) !== undefined);
  if (other !== undefined) {
    throw new InvalidError("INPUT_CONFLICT", `over does not go with ${other}`, {
      advice: `Leave out ${other}: each verdict is judged by its own evidence, at its own moment`,
    });
  }
  return {
    ...{ over, top: resolvePath(host, over), policy, format: inputs.format },
    policyFor: await otherPolicy(policy, context),
    progress: (line) => host.progress(line),
  };
}

/**
 * Decides earlier runs again under another policy: each `verdict.json` below a directory, on the evidence next to it, at
 * its moment, by what it was asked. Writes nothing.
 * @throws UndecidedError if there is no verdict.
 */
async function whatIfOver({ over, top, policy, policyFor, progress }: RetrospectRequest): Promise<Retrospect> {
  const { directories, unusable: unlisted } = await findVerdicts(top, over);
  if (directories.length === 0) {
    throw new UndecidedError("WHAT_IF_NOTHING", "holds no verdict.json", {
      place: { what: over },
      advice: "Give the directory into which the artifacts of earlier runs were downloaded",
    });
  }
  const { newest, older } = await newestOf(directories, top);
  const verdicts: Compared[] = [];
  const unusable: Unusable[] = [...unlisted];
  for (const [index, directory] of newest.entries()) {
    progress(`deciding again ${index + 1} of ${newest.length}`);
    const again = await decideAgain(directory, resolve(top, directory), top, policyFor).catch((error: unknown) => ({
      directory,
      why: messageOf(error),
    }));
    if ("why" in again) unusable.push(again);
    else verdicts.push(again);
  }
  verdicts.sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1));
  return { policy, verdicts, unusable, older };
}

/** The other policy for what a verdict was asked; each distinct one is made once. */
async function otherPolicy(file: string, { host, inputs }: GateContext): Promise<PolicyFor> {
  const read = inCheckout(host);
  const source = await read(file);
  if (source === undefined) throw missing(file, "what-if");
  const policies = new Map<string, Promise<Policy>>();
  const policyFor: PolicyFor = (verdictInputs) => {
    const own = {
      failOn: host.getInput("fail-on") === undefined ? verdictInputs.failOn : inputs["fail-on"],
      newOnly: host.getInput("new-only") === undefined ? verdictInputs.newOnly : inputs["new-only"],
      require: host.getInput("require") === undefined ? verdictInputs.require : inputs.require,
      attestedOnly: inputs["attested-only"],
    };
    const key = JSON.stringify(own);
    const policy = policies.get(key) ?? parsePolicy(source, file, { ...own, file }, read);
    policies.set(key, policy);
    return policy;
  };
  // A policy that is wrong is said once, not of every directory.
  await policyFor(policyInputs(inputs, file));
  return policyFor;
}

/** Directories in which a verdict cannot be read are among the newest, so that they are seen. */
async function newestOf(
  directories: readonly string[],
  top: string,
): Promise<{ newest: readonly string[]; older: number }> {
  if (directories.length <= mostVerdicts) return { newest: directories, older: 0 };
  const dated: { directory: string; at: string }[] = [];
  for (const directory of directories) {
    const read = await readVerdict(resolve(top, directory, "verdict.json"), directory).catch(() => undefined);
    dated.push({ directory, at: read?.verdict.now ?? "~" });
  }
  dated.sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1));
  const newest = dated.slice(0, mostVerdicts).map(({ directory }) => directory);
  return { newest, older: directories.length - newest.length };
}
