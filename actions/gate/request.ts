import { attestationStore } from "../../shared/ci/attestation-store.ts";
import type { BaseFiles } from "../../shared/ci/index.ts";
import { type LoadedConfig, required } from "../../shared/config/index.ts";
import { InvalidError } from "../../shared/errors/index.ts";
import { findRun, type RunIdentity } from "../../shared/evidence/index.ts";
import { exists } from "../../shared/files/index.ts";
import {
  newOnlyRule,
  type RunContext,
  repositoryPath,
  resolveNewOnly,
  resolvePath,
} from "../../shared/runner/index.ts";
import { createRegistryClient } from "../../shared/runner/registry-client.ts";
import { memoized } from "../../shared/values/index.ts";
import { checkAttestors } from "./attested/load.ts";
import { configOfBase, contextOfBase, type InputsOf } from "./base/policy.ts";
import { needsDigest, requirementFault } from "./evidence/names.ts";
import type { spec } from "./inputs.ts";
import type { AttestationSource, EvidencePlaces } from "./model.ts";
import { inCheckout, loadPolicy } from "./policy/load.ts";
import type { Policy } from "./policy/policy.ts";

export type GateContext = RunContext<(typeof spec)["inputs"]>;

/** Changes that are not merged, which have no say about themselves. */
export interface Unmerged {
  /** Kind of the change, such as `pull request`. */
  readonly change: string;
  readonly base: BaseFiles;
  /** The checkout with the changes. */
  readonly root: string;
  /** The commit that is checked out; undefined if it cannot be read. */
  readonly head: BaseFiles | undefined;
  /** Returns the path of a report in the repository; undefined if it is outside. */
  readonly repositoryPath: (file: string) => string | undefined;
  /** Reads a configuration file of the base. */
  readonly configOf: (path: string) => Promise<LoadedConfig>;
  /** Checks whether the changes name another baseline for an action than the base does. */
  readonly choosesBaseline: (action: string) => boolean;
}

/** A request for a verdict, resolved from inputs, configuration, CI system and base commit. */
export interface GateRequest {
  readonly policy: Policy;
  readonly places: EvidencePlaces;
  readonly attestations: AttestationSource;
  readonly run: RunIdentity;
  readonly now: Date;
  /** Engine version. */
  readonly version: string;
  /** Said in the verdict, and decides nothing. */
  readonly notes: readonly string[];
  readonly unmerged?: Unmerged;
  /** Where the policy's file is, as a URI with its commit. */
  readonly source?: string;
}

/**
 * Resolves a request for a verdict. For changes that are not merged, the policy comes from their base.
 * @param inputsOf how a call that is not the gate's own takes its inputs from a configuration file.
 * @throws InvalidError if inputs or policy are wrong, or no digest is given although evidence of an image is required.
 * @throws UndecidedError if the base cannot be read.
 */
export async function resolveRequest(callContext: GateContext, inputsOf?: InputsOf): Promise<GateRequest> {
  const { host, now, version } = callContext;
  const base = await host.base?.open(callContext.inputs.token);
  const judged = base === undefined ? undefined : await contextOfBase(callContext, base, inputsOf);
  const context = judged?.context ?? callContext;
  checkDigests(context.inputs);
  const places = await evidencePlaces(context);
  const change = host.base?.change ?? "change";
  const policy = await loadPolicy(context, base?.read ?? inCheckout(host), resolveNewOnly(context));
  const rule = newOnlyRule({ applies: policy.newOnly, by: policy.newOnlyBy }, change);
  return {
    policy,
    places,
    attestations: attestationSource(context),
    run: await findRun(directoryOf(places, host), host.run, now),
    now,
    version,
    notes: judged === undefined ? [] : [...judged.notes, rule],
    ...(base === undefined || judged === undefined
      ? {}
      : {
          unmerged: {
            change,
            base,
            root: host.root,
            head: await host.base?.openHead(callContext.inputs.token),
            repositoryPath: (file) => repositoryPath(host.root, resolvePath(host, file)),
            configOf: memoized((path) => configOfBase(base, path)),
            choosesBaseline: judged.choosesBaseline,
          },
        }),
    ...sourceOf(base, host),
  };
}

/**
 * Checks the policy of a call before anything is examined for it. That of changes which are not merged is read from
 * their base when it is needed.
 * @throws InvalidError if the policy is wrong, or counts attestations alone while the call names no image.
 */
export async function checkPolicy(context: GateContext): Promise<void> {
  if (context.host.base !== undefined) return;
  checkAttestors(await loadPolicy(context, inCheckout(context.host)), attestationSource(context));
}

/** Resolves where evidence is: a directory that is named, or that exists if all evidence may be attested. */
export async function evidencePlaces({ inputs, host }: GateContext): Promise<EvidencePlaces> {
  const { root, workspace, defaultOutDir } = host;
  const isNeeded = inputs.evidence !== undefined || inputs["attestations-of"] === undefined;
  const places = { root, workspace, reports: inputs.reports };
  if (isNeeded) {
    return { ...places, directory: required(inputs.evidence ?? defaultOutDir, "evidence", "`seaworthy gate out`") };
  }
  const isThere = defaultOutDir !== undefined && (await exists(resolvePath(host, defaultOutDir)));
  return { ...places, directory: isThere ? defaultOutDir : undefined };
}

/** Returns the absolute path of the directory with evidence. */
export function directoryOf({ directory }: EvidencePlaces, host: GateContext["host"]): string | undefined {
  return directory === undefined ? undefined : resolvePath(host, directory);
}

/** Resolves where attestations are: the registry of the image that is named, and GitHub's store. */
export function attestationSource({ inputs, host }: Pick<GateContext, "inputs" | "host">): AttestationSource {
  const { "attestations-of": image, "github-attestations": repository, digest: digests } = inputs;
  return {
    ...(image === undefined ? {} : { image }),
    ...(repository === undefined ? {} : { repository }),
    digests,
    connect: (reference) => createRegistryClient(reference, inputs, host),
    openStore: () => attestationStore({ inputs, host }),
  };
}

/**
 * Checks the digests of a call.
 * @throws InvalidError for anything but `sha256:<64 hex digits>`, for a wrong requirement, and if evidence of an image is required without one.
 */
export function checkDigests({ digest, require, "attestations-of": image }: GateContext["inputs"]): void {
  const wrong = digest.find((text) => !/^sha256:[0-9a-f]{64}$/u.test(text));
  if (wrong !== undefined) {
    throw new InvalidError("INPUT_VALUE", `"${wrong}" is not a digest`, {
      advice: "Set `digest` to sha256:<64 hex digits>, for example from the output of `image-scan`",
    });
  }
  const fault = require.map(requirementFault).find((text) => text !== undefined);
  if (fault !== undefined) {
    throw new InvalidError("INPUT_VALUE", `\`require\` is wrong: ${fault}`, {
      advice: "Use the name of an action or tool, or TOOL@KIND, for example `zap@instance`",
    });
  }
  const needsImage = require.some(needsDigest);
  if (digest.length === 0 && image === undefined && needsImage) {
    throw new InvalidError("INPUT_MISSING", "`digest` is not set, but evidence of an image is required", {
      advice: "Set `digest` to the digest of the image, or set `require` to dockerfile-lint if there is no image",
    });
  }
}

/** The policy's file of a pull request is the base's, which is at another commit. */
function sourceOf(base: BaseFiles | undefined, { job }: GateContext["host"]): { readonly source?: string } {
  if (base !== undefined || job === undefined) return {};
  return { source: `git+${job.repositoryUrl}@${job.sha}` };
}
