import { readFile, stat } from "node:fs/promises";
import { basename, sep } from "node:path";
import { messageOf } from "../../../shared/errors/index.ts";
import { readExternalReport } from "../../../shared/evidence/external/index.ts";
import { type EvidenceDirectory, readEvidenceDirectory } from "../../../shared/evidence/index.ts";
import { resolvePath } from "../../../shared/runner/index.ts";
import { readSbom } from "../../../shared/sbom/read/index.ts";
import {
  type AttestedEvidence,
  type Evidence,
  type EvidencePlaces,
  type GivenReport,
  nothingAttested,
} from "../model.ts";
import type { Inventory } from "../rules/inventory.ts";
import type { Reason } from "../verdict/verdict.ts";
import { parseReportEntry } from "./call-subject.ts";

const mostReportBytes = 64 * 1024 * 1024;

/**
 * Reads the directory of the earlier steps and the reports of other tools. What cannot be read is among the evidence as a
 * problem. `sboms` says whether what SBOMs list is asked for. Throws `UndecidedError` when the directory cannot be listed.
 */
export async function loadEvidence(
  { root, workspace = root, directory, reports }: EvidencePlaces,
  attested: AttestedEvidence,
  { sboms }: { readonly sboms: boolean },
): Promise<Evidence> {
  const contents =
    directory === undefined
      ? { evidence: [], problems: [] }
      : await readDirectory(resolvePath({ root, workspace }, directory));
  const givenReports: GivenReport[] = [];
  const unreadable: Reason[] = [];
  for (const entry of reports) {
    const { file, about } = parseReportEntry(entry);
    try {
      const text = await readBounded(resolvePath({ root, workspace }, file));
      for (const report of readExternalReport(text, file)) {
        givenReports.push({ report, ...(about === undefined ? {} : { about }) });
      }
    } catch (error) {
      unreadable.push({
        what: messageOf(error).startsWith(file) ? messageOf(error) : `${file}: ${messageOf(error)}`,
        remediation: "fix the report or remove it from `reports`",
      });
    }
  }
  const { inventories, problems } = inventoriesOf(
    sboms ? contents.evidence : [],
    givenReports,
    sboms ? attested : nothingAttested,
  );
  return {
    directory: contents,
    reports: givenReports,
    unreadable: [...unreadable, ...problems],
    attested,
    inventories,
  };
}

/** Files by their names alone: where the directory lies changes no verdict. */
async function readDirectory(directory: string): Promise<EvidenceDirectory> {
  const { evidence, problems } = await readEvidenceDirectory(directory);
  return {
    evidence: evidence.map((evidence) => ({ ...evidence, file: basename(evidence.file) })),
    problems: problems.map(({ code, file, message }) => ({
      code,
      file: basename(file),
      message: message.replaceAll(directory + sep, ""),
    })),
  };
}

interface Inventories {
  readonly inventories: Evidence["inventories"];
  readonly problems: readonly Reason[];
}

function inventoriesOf(
  local: EvidenceDirectory["evidence"],
  reports: readonly GivenReport[],
  attested: AttestedEvidence,
): Inventories {
  const inventories: Evidence["inventories"][number][] = [];
  const problems: Reason[] = [];
  const stated = [
    ...[...local, ...recordsOf(attested, local)].flatMap(({ record, sha256, contents }) =>
      (record.action === "sbom-generate" ? contents : [])
        .filter(({ role }) => role === "sbom")
        .map(({ name, text }) => ({ sha256, name, text, isOwn: true })),
    ),
    ...attested.sboms.map(({ attestedBy: { statement }, text }) => ({
      sha256: statement,
      name: "an attested SBOM",
      text,
      isOwn: false,
    })),
    ...[...reports, ...attested.reports].flatMap(({ report: { sha256, file, sbom } }) =>
      sbom === undefined ? [] : [{ sha256, name: file, text: sbom, isOwn: false }],
    ),
  ];
  for (const { sha256, name, text, isOwn } of stated) {
    try {
      inventories.push({ ...inventoryOf(text, name, isOwn), sha256 });
    } catch (error) {
      problems.push({ what: messageOf(error), remediation: "fix the SBOM or create it again" });
    }
  }
  return { inventories, problems };
}

/** Attested records that do not lie in the directory as well. */
function recordsOf({ records }: AttestedEvidence, local: EvidenceDirectory["evidence"]): EvidenceDirectory["evidence"] {
  const knownDigests = new Set(local.map(({ sha256 }) => sha256));
  return records.map(({ evidence }) => evidence).filter(({ sha256 }) => !knownDigests.has(sha256));
}

/** The date of our own SBOM is that of the image; other tools write when they ran, which is later. */
function inventoryOf(text: string, name: string, isOwn: boolean): Omit<Inventory, "subject"> {
  const { packages, timestamp, root } = readSbom(text, name);
  const isOfImage = isOwn || root?.platform !== undefined;
  return {
    ...(timestamp === undefined ? {} : { created: timestamp }),
    ...(timestamp === undefined || isOfImage ? {} : { isOlder: true }),
    packages: packages.map(({ name: packageName, version, purl, licenses, locations }) => ({
      name: packageName,
      version,
      purl,
      licenses,
      path: locations[0]?.path ?? "",
    })),
  };
}

export async function readBounded(file: string): Promise<string> {
  const contents = await stat(file);
  if (!contents.isFile()) throw new TypeError("it is not a regular file");
  if (contents.size > mostReportBytes)
    throw new RangeError(`it has ${contents.size} bytes, more than ${mostReportBytes}`);
  return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(file));
}
