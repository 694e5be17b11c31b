import { messageOf } from "../../../shared/errors/index.ts";
import { type ExternalReport, isExternalReport, readExternalReport } from "../../../shared/evidence/external/index.ts";
import { evidenceType, readEvidencePredicate, type UnpackLimit } from "../../../shared/evidence/index.ts";
import { readSbom } from "../../../shared/sbom/read/index.ts";
import { cosignVulnerabilityType } from "../../../shared/sigstore/formats/predicate-types.ts";
import { oneLine, truncate } from "../../../shared/text/index.ts";
import type { Attested, AttestedEvidence, CallSubject } from "../model.ts";
import { mayState } from "../policy/attestors.ts";
import type { Reason } from "../verdict/verdict.ts";
import { bindReport } from "./bind.ts";
import { isProvenance, readProvenance } from "./provenance.ts";
import { type AttestedStatement, shortType } from "./statement.ts";

/** One part of the evidence as one statement gives it. */
type Part = Partial<Omit<AttestedEvidence, "statements">> & { readonly notes?: readonly string[] };

/** Attested evidence, and sentences about statements that do not count. */
export interface AttestedReading {
  readonly evidence: AttestedEvidence;
  readonly notes: readonly string[];
}

/** Bytes that all records of an image may unpack to. */
const mostUnpacked = 512 * 1024 * 1024;
const longestName = 60;
const sbomTypes = /^https:\/\/(?:cyclonedx\.org\/bom|spdx\.dev\/Document)(?:\/|$)/u;
/** cosign's predicate type that wraps any document (`--type custom`). */
const cosignCustom = "https://cosign.sigstore.dev/attestation/v1";

/**
 * Reads statements as evidence: our own records whole, SBOMs, provenance, and reports of other tools as they are or as
 * cosign wraps them. Statements of other types are no evidence and are left out. What an attestor may not state is told.
 */
export async function readStatements(statements: readonly AttestedStatement[]): Promise<AttestedReading> {
  const limit = { left: mostUnpacked };
  const read: { readonly one: AttestedStatement; readonly part: Part }[] = [];
  // One after the other: each may unpack to very much.
  for (const attested of statements) {
    const part = await partOf(attested, limit);
    if (part !== undefined) read.push({ one: attested, part });
  }
  const all = <K extends keyof Part>(key: K): NonNullable<Part[K]>[number][] =>
    read.flatMap(({ part }) => (part[key] ?? []) as NonNullable<Part[K]>[number][]);
  const evidence = {
    records: all("records"),
    reports: all("reports"),
    sboms: all("sboms"),
    provenances: all("provenances"),
    problems: all("problems"),
    statements: read.map(({ one: { signer, statement } }) => ({ by: signer, statement: statement.sha256 })),
  };
  return { evidence, notes: [...new Set(all("notes"))] };
}

/** Undefined for what is no evidence. */
async function partOf(attested: AttestedStatement, limit: UnpackLimit): Promise<Part | undefined> {
  const { statement, signer } = attested;
  const { predicateType, predicate, sha256 } = statement;
  const attestedBy: Attested = { by: signer, statement: sha256 };
  if (predicateType === evidenceType) return recordPart(attested, attestedBy, limit);
  if (sbomTypes.test(predicateType)) return sbomPart(attested, attestedBy);
  if (isProvenance(predicateType)) return provenancePart(attested, attestedBy);
  const report = externalText(predicateType, predicate);
  return report === undefined ? undefined : reportPart(attested, attestedBy, report);
}

/** Nothing is unpacked that may not be stated. */
async function recordPart(
  attested: AttestedStatement,
  attestedBy: Attested,
  limit: UnpackLimit,
): Promise<Part | undefined> {
  const { predicate } = attested.statement;
  const stated = field(field(predicate, "record"), "action");
  const action = typeof stated === "string" ? truncate(oneLine(stated), longestName) : "nobody";
  // A verdict is no evidence of another.
  if (action === "gate") return undefined;
  const denied = allowed(attested, action);
  if (denied !== undefined) return denied;
  const evidence = await readEvidencePredicate(predicate, labelOf(attested), limit);
  if ("code" in evidence) return { problems: [unusable(attested, `${evidence.code}: ${evidence.message}`)] };
  const { subject } = evidence.record;
  if (subject.kind === "image" && !attested.about.includes(subject.digest)) {
    const about = attested.about.join(" and ");
    return { problems: [unusable(attested, `its record is about ${subject.digest}, it is attested of ${about}`)] };
  }
  return { records: [{ attestedBy, evidence: evidence, covers: attested.covers }] };
}

function sbomPart(attested: AttestedStatement, attestedBy: Attested): Part {
  const denied = allowed(attested, "sbom-generate");
  if (denied !== undefined) return denied;
  const text = JSON.stringify(attested.statement.predicate);
  try {
    readSbom(text, labelOf(attested));
  } catch (error) {
    return { problems: [unusable(attested, messageOf(error))] };
  }
  return { sboms: attested.about.map((digest) => ({ attestedBy, digest, text })) };
}

/** Some builders leave out who built; where a rule asks for it, none is there then. */
function provenancePart(attested: AttestedStatement, attestedBy: Attested): Part {
  const denied = allowed(attested, "provenance");
  if (denied !== undefined) return denied;
  const provenance = readProvenance(attested.statement.predicateType, attested.statement.predicate);
  return provenance === undefined
    ? { notes: [`${labelOf(attested)} by ${attested.signer} does not count: it names no builder`] }
    : { provenances: [{ attestedBy, ...provenance, digests: attested.covers }] };
}

function reportPart(attested: AttestedStatement, attestedBy: Attested, text: string): Part {
  let reports: readonly ExternalReport[];
  try {
    reports = readExternalReport(text, labelOf(attested));
  } catch (error) {
    return { problems: [unusable(attested, messageOf(error))] };
  }
  const parts = reports.map((read): Part => {
    const report = { ...read, sha256: attested.statement.sha256 };
    const denied = allowed(attested, report.tool);
    if (denied !== undefined) return denied;
    if (report.about === "source") return { reports: [{ report, attestedBy }] };
    const index = report.about === undefined ? indexOf(report, attested) : undefined;
    if (index !== undefined) return { reports: [{ report, about: index, attestedBy }] };
    const bound = bindReport(report, attested.images);
    if ("contradiction" in bound) return { problems: [unusable(attested, bound.contradiction)] };
    if ("doubt" in bound)
      return { notes: [`${labelOf(attested)} by ${attested.signer} does not count: ${bound.doubt}`] };
    const { config: _known, ...plain } = report;
    return {
      reports: [
        { report: { ...plain, manifests: [bound.digest] }, about: { kind: "image", digest: bound.digest }, attestedBy },
      ],
    };
  });
  return {
    reports: parts.flatMap((part) => part.reports ?? []),
    problems: parts.flatMap((part) => part.problems ?? []),
    notes: parts.flatMap((part) => part.notes ?? []),
  };
}

/** The index that a report is about which does not say so itself, if it is attested of one with several platforms. */
function indexOf({ manifests, config }: ExternalReport, { about, images }: AttestedStatement): CallSubject | undefined {
  if (manifests.length > 0 || config !== undefined || images.length < 2) return undefined;
  const platforms = images.map(({ digest }) => digest);
  const [digest, another] = about.filter((named) => !platforms.includes(named));
  return digest === undefined || another !== undefined ? undefined : { kind: "index", digest, platforms };
}

/** The document of another tool in a predicate; undefined where none is known. */
function externalText(predicateType: string, predicate: unknown): string | undefined {
  if (predicateType === cosignCustom) {
    const data = field(predicate, "Data");
    return typeof data === "string" && isExternalReport(parsed(data)) ? data : undefined;
  }
  const document = predicateType === cosignVulnerabilityType ? field(field(predicate, "scanner"), "result") : predicate;
  return isExternalReport(document) ? JSON.stringify(document) : undefined;
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Nothing when one of the attestors may state it; else the note that none may. */
function allowed(attested: AttestedStatement, name: string): Part | undefined {
  if (attested.attestors.some((attestor) => mayState(attestor, name))) return undefined;
  const type = shortType(attested.statement.predicateType);
  return {
    notes: [`the attestation ${type} by ${attested.signer} does not count: it may not state what ${name} does`],
  };
}

function labelOf({ statement: { predicateType, sha256 } }: AttestedStatement): string {
  return `attestation ${shortType(predicateType)} ${sha256.slice(0, "sha256:".length + 12)}`;
}

function unusable(attested: AttestedStatement, why: string): Reason {
  return {
    what: `${labelOf(attested)} by ${attested.signer} cannot be used: ${why}`,
    remediation: "attest it again and delete this attestation",
  };
}
