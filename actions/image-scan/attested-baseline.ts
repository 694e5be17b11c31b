import { resolve } from "node:path";
import { InvalidError, messageOf, UndecidedError } from "../../shared/errors/index.ts";
import { evidenceType, readEvidencePredicate, type VerifiedEvidence } from "../../shared/evidence/index.ts";
import { activeFindings, Baseline, compareReport, type Report } from "../../shared/findings/index.ts";
import { imageTargets } from "../../shared/oci/index.ts";
import { parseReference } from "../../shared/references/index.ts";
import { type RunContext, resolvePath, settingsPlaces } from "../../shared/runner/index.ts";
import { createRegistryClient } from "../../shared/runner/registry-client.ts";
import { readSecretText, readTrustedRootOrDefault } from "../../shared/runner/signatures.ts";
import { examineSignatures, type Judgement, readPublicKey, type SignerPolicy } from "../../shared/sigstore/index.ts";
import { count, oneLine, truncate } from "../../shared/text/index.ts";
import { baselineInputs, baselineReference } from "./baseline.ts";
import { withImageName } from "./findings.ts";
import type { spec } from "./inputs.ts";

type Context = RunContext<(typeof spec)["inputs"]>;

/** Evidence that an accepted signer attested of the image that `baseline` names, or why there is none. */
export type AttestedBaseline =
  | { readonly name: string; readonly records: readonly VerifiedEvidence[] }
  | { readonly missing: string };

/** Bytes that all records of an image may unpack to. */
const maxUnpacked = 256 * 2 ** 20;
const maxReason = 300;
const day = 86_400_000;
/** Records that are older do not count, so that nobody can serve the findings of an image of long ago. */
const maxAgeDays = 90;
const maxClockSkew = 3_600_000;

/**
 * Reads the attested evidence of the image that `baseline` names. Undefined if the call accepts no signer, so that the image
 * itself is scanned. What cannot be read or is attested by nobody who is accepted is stated as the reason.
 * @throws InvalidError if the inputs contradict each other, or the key or trusted root cannot be read.
 */
export async function readAttestedBaseline(context: Context): Promise<AttestedBaseline | undefined> {
  const { inputs, host, now } = context;
  const policy = await signerOf(context);
  if (policy === undefined) return undefined;
  const reference = baselineReference(inputs.baseline);
  if (reference === undefined) throw notInRegistry(inputs.baseline);
  const client = createRegistryClient(reference, baselineInputs(inputs), host);
  const limit = { left: maxUnpacked };
  const records: VerifiedEvidence[] = [];
  const refused: string[] = [];
  try {
    const targets = await imageTargets(client, reference);
    for (const { digest } of targets) {
      for (const judgement of await examineSignatures(client, { digest, policies: [policy] })) {
        const record = await recordIn(judgement, digest, limit);
        const reason = typeof record === "string" ? record : record && problemOf(record, host.run.repository, now);
        if (reason !== undefined) refused.push(reason);
        else if (typeof record === "object") records.push(record);
      }
    }
    const name = `${client.name}@${targets[0]?.digest ?? ""}`;
    if (records.length > 0) return { name, records };
    const [first] = refused;
    const reasons = first === undefined ? "" : `: ${truncate(oneLine(first), maxReason)}`;
    const more = refused.length > 1 ? ` and ${count(refused.length - 1, "more reason")}` : "";
    return { missing: `${name} has no evidence of image-scan that counts${reasons}${more}` };
  } catch (error) {
    if (!(error instanceof UndecidedError) && !(error instanceof InvalidError)) throw error;
    return { missing: `the evidence of ${client.name} cannot be read (${messageOf(error)})` };
  }
}

/** Compares a report with the newest attested evidence of its platform. */
export function compareWithEvidence(report: Report, attested: AttestedBaseline, images: readonly string[]): Report {
  if ("missing" in attested) return compareReport(report, attested);
  if (report.subject.kind !== "image") return report;
  const { name, platform } = report.subject;
  const isOther = new Set(images).size > 1 && repositoryOf(name) !== repositoryOf(attested.name);
  if (isOther) return compareReport(report, { missing: `${attested.name} is another image than ${name}` });
  const ofPlatform = attested.records.filter(
    ({ record: { subject } }) => subject.kind === "image" && subject.platform === platform,
  );
  const [newest] = ofPlatform.toSorted((a, b) => Date.parse(b.record.createdAt) - Date.parse(a.record.createdAt));
  if (newest?.report === undefined) {
    return compareReport(report, { missing: `${attested.name} has no evidence for ${platform}` });
  }
  const findings = activeFindings(newest.report).map((finding) => withImageName(finding, name));
  const source = `the evidence of ${newest.record.createdAt} that is attested of ${attested.name}`;
  return compareReport(report, new Baseline(source, findings, [], "image"));
}

function repositoryOf(name: string): string {
  const { registry, repository } = parseReference(name);
  return `${registry}/${repository}`;
}

/** The record that an attestation contains; why it does not count; undefined for attestations of other kinds. */
async function recordIn(
  { accepted, kind, predicateType, reason, statement }: Judgement,
  digest: string,
  limit: { left: number },
): Promise<VerifiedEvidence | string | undefined> {
  if (kind !== "attestation" || (predicateType !== undefined && predicateType !== evidenceType)) return undefined;
  if (!accepted || statement === undefined) return reason;
  const evidence = await readEvidencePredicate(statement.predicate, "the attested evidence", limit);
  if ("code" in evidence) return evidence.message;
  const { action, subject } = evidence.record;
  if (action !== "image-scan") return undefined;
  if (subject.kind !== "image" || subject.digest !== digest || !statement.digests.includes(subject.digest)) {
    return "its record is about another image";
  }
  return evidence;
}

/** Returns why a record does not count. Undefined if it does. */
function problemOf(
  { record: { run, createdAt } }: VerifiedEvidence,
  repository: string | undefined,
  now: Date,
): string | undefined {
  if (run.repository !== undefined && repository !== undefined && run.repository !== repository) {
    return `it is from a run of ${run.repository}`;
  }
  const age = now.getTime() - Date.parse(createdAt);
  if (age > maxAgeDays * day) return `it is from ${createdAt}, which is more than ${maxAgeDays} days ago`;
  return age < -maxClockSkew ? `it is from ${createdAt}, which is in the future` : undefined;
}

/** Returns the accepted signer. Undefined if the call names none. */
async function signerOf(context: Context): Promise<SignerPolicy | undefined> {
  const { inputs, host } = context;
  const { "baseline-key": key, "baseline-identity": subject, "baseline-issuer": issuer } = inputs;
  if (key !== undefined && subject !== undefined) {
    throw new InvalidError("INPUT_CONFLICT", "`baseline-key` and `baseline-identity` are both set", {
      advice: "Set the one that attests the evidence of `baseline`",
    });
  }
  if (key !== undefined) {
    const text = key.includes("\n") ? key : await readSecretText(await ofBase(context, key), "baseline-key", host);
    return { kind: "key", key: readPublicKey(text, "baseline-key") };
  }
  if (subject === undefined) return undefined;
  const file = inputs["baseline-trusted-root"];
  const root = await readTrustedRootOrDefault(file === undefined ? undefined : await ofBase(context, file), host);
  return { kind: "identity", identity: { subject, issuer }, root };
}

/** Returns where to read a file that decides who is accepted. A file that only unmerged changes have does not exist. */
async function ofBase(context: Context, place: string): Promise<string> {
  if (place.startsWith("env://")) return place;
  const { root, paths } = await settingsPlaces(context, [resolvePath(context.host, place)], { isOptional: true });
  return resolve(root, paths[0] ?? place);
}

function notInRegistry(baseline: string | undefined): InvalidError {
  const problem = baseline === undefined ? "is not set" : `is ${baseline}, which is no image in a registry`;
  return new InvalidError(
    "INPUT_CONFLICT",
    `\`baseline-key\` or \`baseline-identity\` is set, but \`baseline\` ${problem}`,
    {
      advice: "Set `baseline` to the image that the base branch published, `host/path:tag`",
    },
  );
}
