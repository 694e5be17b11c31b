import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ZodError } from "zod";
import { decide, type Question } from "../../../../actions/gate/decide.ts";
import { loadEvidence } from "../../../../actions/gate/evidence/load.ts";
import type { AttestedEvidence } from "../../../../actions/gate/model.ts";
import { type Policy, type PolicyInputs, policyOf, readsSboms } from "../../../../actions/gate/policy/policy.ts";
import { type PolicyFile, policyFile } from "../../../../actions/gate/policy/schema.ts";
import type { Verdict } from "../../../../actions/gate/verdict/verdict.ts";
import { parseStrictYaml } from "../../../../shared/config/strict-yaml.ts";
import { SeaworthyError } from "../../../../shared/errors/index.ts";
import type { EvidenceRecord } from "../../../../shared/evidence/index.ts";
import { recordText } from "../../../../shared/evidence/predicate.ts";
import { sha256 } from "../../../../shared/files/index.ts";
import type { Finding } from "../../../../shared/findings/index.ts";
import { serializeSarif, toSarif } from "../../../../shared/sarif/index.ts";
import { sampleReport } from "../../../harness/samples.ts";
import { dockerfile, image, run, source } from "../fixtures.ts";

/** Everything that a verdict is made of. */
export interface World {
  readonly policy: PolicyFile;
  /** Text of the policy's file, which replaces `policy`. */
  readonly yaml?: string;
  readonly inputs: PolicyInputs;
  /** Texts of the evidence directory by name. */
  readonly files: Readonly<Record<string, string>>;
  /** Reports of other tools as the call gives them, with their texts by name. */
  readonly reports: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
  readonly attested: AttestedEvidence;
  readonly question: Question;
}

/** One mutation of the passing world. */
export type Change = (world: World) => World;

/** What a call ends with. */
export interface Outcome {
  /** 0 passes, 1 denies, 2 refuses the call, 3 is undecided. */
  readonly exitCode: 0 | 1 | 2 | 3;
  /** Rules that do not pass; of a refused call the message. */
  readonly because: readonly string[];
  readonly verdict?: Verdict;
}

/** What a step of the job leaves. */
export interface Step {
  readonly findings?: readonly Finding[];
  readonly record?: Partial<EvidenceRecord>;
  /** Text of the SBOM. */
  readonly sbom?: string;
}

const sourceSteps: ReadonlySet<string> = new Set(["dockerfile-lint", "manifest-check"]);
const configuration = `sha256:${"0".repeat(64)}`;

/** Returns the files of a step: its record, and what that binds. */
export function stepFiles(action: string, { findings = [], record = {}, sbom }: Step): World["files"] {
  const subject = record.subject ?? (sourceSteps.has(action) ? source : image);
  const coverage = record.coverage ?? { examined: { files: 1 }, gaps: [] };
  const report = sampleReport(findings, { action, subject, coverage });
  const sarif = serializeSarif(toSarif(report, { version: "0.1.0", lineHash: () => undefined }));
  const contents = [
    { role: "sarif", name: `${action}.sarif`, mediaType: "application/sarif+json", text: sarif } as const,
    ...(sbom === undefined
      ? []
      : [
          {
            role: "sbom",
            name: `${action}.cdx.json`,
            mediaType: "application/vnd.cyclonedx+json",
            text: sbom,
          } as const,
        ]),
  ];
  const whole: EvidenceRecord = {
    schema: 2,
    action,
    engine: { name: "seaworthy", version: "0.1.0" },
    subject,
    run,
    createdAt: "2026-11-24T11:00:00.000Z",
    configuration,
    coverage,
    ...(action === "verify" ? {} : { dockerfiles: [dockerfile] }),
    complete: coverage.gaps.every(({ weight }) => weight !== "partial"),
    files: contents.map(({ text, ...file }) => ({ ...file, sha256: sha256(text), size: Buffer.byteLength(text) })),
    ...record,
  };
  return {
    [`${action}.evidence.json`]: recordText(whole),
    ...Object.fromEntries(contents.map(({ name, text }) => [name, text])),
  };
}

/** The policy of a world: its text, else its object. */
export function policyIn({ policy, yaml, inputs }: Pick<World, "policy" | "yaml" | "inputs">): Policy {
  const file = yaml === undefined ? policyFile.parse(policy) : parseStrictYaml(yaml, "policy.yaml", policyFile);
  return policyOf(file, inputs);
}

/** A directory on the disk that holds the files of one world after another. */
export class Disk implements Disposable {
  readonly #root = mkdtempSync(join(tmpdir(), "seaworthy-corpus-"));
  #held: Readonly<Record<string, string>> = {};

  /** Decides on a world as the gate does: policy from its file, evidence and reports from the disk. */
  async outcomeOf(world: World): Promise<Outcome> {
    this.#hold(world);
    try {
      const policy = policyIn(world);
      const places = { root: this.#root, directory: "out", reports: world.reports };
      const evidence = await loadEvidence(places, world.attested, { sboms: readsSboms(policy) });
      const { verdict } = decide(policy, evidence, world.question);
      const because = verdict.rules.filter(({ decision }) => decision === "deny" || decision === "undecided");
      const exitCode = ({ pass: 0, deny: 1, undecided: 3 } as const)[verdict.decision];
      return { exitCode, because: because.map(({ rule }) => rule), verdict };
    } catch (error) {
      if (!(error instanceof SeaworthyError || error instanceof ZodError)) throw error;
      return { exitCode: "kind" in error && error.kind === "undecided" ? 3 : 2, because: [error.message] };
    }
  }

  [Symbol.dispose](): void {
    rmSync(this.#root, { recursive: true });
  }

  /** Writes what differs from the world before: most of the time would go into writing the rest again. */
  #hold({ files, texts }: World): void {
    const wanted = {
      ...texts,
      ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`out/${name}`, text])),
    };
    mkdirSync(join(this.#root, "out"), { recursive: true });
    for (const name of Object.keys(this.#held)) if (!(name in wanted)) rmSync(join(this.#root, name));
    for (const [name, text] of Object.entries(wanted)) {
      if (this.#held[name] !== text) writeFileSync(join(this.#root, name), text);
    }
    this.#held = wanted;
  }
}
