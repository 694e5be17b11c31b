import { missing } from "../../shared/config/index.ts";
import { findRun, type RunIdentity } from "../../shared/evidence/index.ts";
import { resolvePath } from "../../shared/runner/index.ts";
import type { EvidenceSources } from "./evidence/collect.ts";
import { inCheckout, loadPolicy, parsePolicy, policyInputs } from "./policy/load.ts";
import type { Policy } from "./policy/policy.ts";
import { attestationSource, directoryOf, evidencePlaces, type GateContext } from "./request.ts";

type Inputs = GateContext["inputs"];

/** Checks whether a call asks for verdicts of another day or policy, which decide nothing. */
export function isPreview(inputs: Inputs): boolean {
  return [inputs.replay, inputs["what-if"], inputs.over, inputs.at].some((input) => input !== undefined);
}

/** A request for a preview, resolved from inputs, configuration and checkout. */
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
  const places = await evidencePlaces(context);
  return {
    run: await findRun(directoryOf(places, host), host.run, now, false),
    now,
    places,
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
