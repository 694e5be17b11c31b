import { basename, join, resolve } from "node:path";
import type { EvidencePayload, toRecordImages, writeEvidence } from "../evidence/index.ts";
import { checkWritePlace, writeFileAtomic } from "../files/index.ts";
import { isComplete, type Report } from "../findings/index.ts";
import type { ExaminedPayload } from "../report/result.ts";
import { defined } from "../values/index.ts";
import { configurationDigest } from "./configuration.ts";
import { fileNameOf } from "./identify.ts";
import { readLineHashes } from "./line-hashes.ts";
import { usedSettings } from "./load-settings.ts";
import type { Delivered, Examined, RunContext } from "./result.ts";

/** What the record states of the run. */
type WriteContext = Pick<RunContext, "inputs" | "settings" | "host" | "now" | "version"> &
  Partial<Pick<RunContext, "config" | "settingsFiles">>;

/** Writes the SARIF file, its copy for upload, the other documents and the evidence record of each subject. */
export async function writeResults(
  directory: string,
  examined: readonly Examined[],
  context: WriteContext,
): Promise<Delivered> {
  const all = {
    sarif: [] as string[],
    upload: [] as string[],
    evidence: [] as string[],
    documents: [] as string[],
    cuts: [] as string[],
  };
  const absolute = resolve(context.host.workspace, directory);
  await checkWritePlace(absolute, context.host);
  const [evidence, { prepareForUpload, serializeSarif, toSarif }] = await Promise.all([
    import("../evidence/index.ts"),
    import("../sarif/index.ts"),
  ]);
  const { run: given } = context.host;
  const run = examined.length === 0 ? given : await evidence.openRun(absolute, given, context.now);
  for (const item of examined) {
    const name = fileNameOf(item);
    const payloads = (item.payloads ?? []).map((payload) => namedPayload(payload, name));
    const log = toSarif(item.report, {
      version: context.version,
      lineHash: await readLineHashes(context.host.root, item.report),
    });
    const sarif: EvidencePayload[] =
      item.sarif === false
        ? []
        : [{ role: "sarif", name: `${name}.sarif`, mediaType: "application/sarif+json", text: serializeSarif(log) }];
    const written = await evidence.writeEvidence(absolute, name, { ...factsOf(item, context, evidence), run }, [
      ...sarif,
      ...payloads,
    ]);
    all.evidence.push(join(directory, basename(written.record)));
    for (const { role, name: file } of [...sarif, ...payloads]) {
      (role === "sarif" ? all.sarif : all.documents).push(join(directory, file));
    }
    if (sarif.length === 0 || written.files.length === 0) continue;
    const copy = prepareForUpload(log, { fallbackFile: fallbackFile(item.report) });
    await writeFileAtomic(absolute, join("upload", `${name}.sarif`), serializeSarif(copy.log));
    all.upload.push(join(directory, "upload", `${name}.sarif`));
    all.cuts.push(...copy.cuts);
  }
  return all;
}

function namedPayload(payload: ExaminedPayload, name: string): EvidencePayload {
  if ("name" in payload) return payload;
  const { ending, ...document } = payload;
  return { ...document, name: `${name}.${ending}` };
}

function factsOf(
  { report, advisories, images, dockerfiles }: Examined,
  context: WriteContext,
  evidence: { readonly toRecordImages: typeof toRecordImages },
): Parameters<typeof writeEvidence>[2] {
  return {
    action: report.action,
    engine: { name: "seaworthy", version: context.version },
    subject: report.subject,
    run: context.host.run,
    createdAt: context.now.toISOString(),
    configuration: configurationDigest(context),
    ...defined({ advisories, settings: usedSettings(report.action, context) }),
    coverage: { examined: report.coverage.examined, gaps: [...report.coverage.gaps] },
    complete: isComplete(report.coverage),
    ...evidence.toRecordImages(images),
    ...(dockerfiles === undefined || dockerfiles.length > 10_000 ? {} : { dockerfiles: [...dockerfiles] }),
  };
}

function fallbackFile(report: Report): string {
  return report.findings.find((finding) => finding.locations.length > 0)?.locations[0]?.file ?? "Dockerfile";
}
