import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { actionSpecs } from "../../../../actions/action-specs.ts";
import { spec } from "../../../../actions/gate/inputs.ts";
import { run } from "../../../../actions/gate/run.ts";
import { terminalHost } from "../../../../shared/ci/terminal/host.ts";
import { loadConfig, resolveInputs } from "../../../../shared/config/index.ts";
import type { Finding } from "../../../../shared/findings/index.ts";
import { type Examined, type RunResult, writeResults } from "../../../../shared/runner/index.ts";
import { imageDigest, sampleReport } from "../../../harness/samples.ts";
import { dockerfile, image, source } from "../fixtures.ts";

type Given = Readonly<Record<string, string>>;

/** An earlier run: when, where below the root, what was found, and how the gate was called. */
export interface Earlier {
  readonly at: string;
  readonly directory: string;
  readonly lint?: readonly Finding[];
  readonly scan?: readonly Finding[];
  readonly given?: Given;
  /** The policy of that day. */
  readonly policy?: string;
}

const bill = JSON.stringify({
  bomFormat: "CycloneDX",
  specVersion: "1.6",
  version: 1,
  components: [{ type: "library", name: "minimist", version: "1.2.0", purl: "pkg:npm/minimist@1.2.0" }],
});

function callOf(root: string, given: Given, now: Date) {
  const sink = Object.assign(new PassThrough().resume(), { isTTY: false });
  const streams = { stdout: sink, stderr: sink } as unknown as Pick<
    Parameters<typeof terminalHost>[0],
    "stdout" | "stderr"
  >;
  return { host: terminalHost({ root, inputs: given, ...streams, env: {} }), now, version: "0.1.0" };
}

/** `seaworthy gate` with the given options, in a directory. */
export async function gate(root: string, given: Given, now = new Date("2027-03-01T00:00:00Z")): Promise<RunResult> {
  const call = callOf(root, given, now);
  const config = await loadConfig(root, given["config"], actionSpecs);
  const section = config.section("gate");
  const inputs = resolveInputs(spec.inputs, (name) => given[name], section);
  return run({ ...call, inputs, settings: section.values, config });
}

/** Leaves in a directory what the steps of an earlier run left, the gate's verdict among it. */
export async function leave(root: string, { at, directory, lint = [], scan, given, policy }: Earlier): Promise<void> {
  const now = new Date(at);
  await mkdir(join(root, directory), { recursive: true });
  await writeFile(join(root, "then.yaml"), policy ?? "gate: {}\n");
  const common = { inputs: {}, settings: {} };
  const payload = {
    role: "sbom",
    name: "shop.cdx.json",
    mediaType: "application/vnd.cyclonedx+json",
    text: bill,
  } as const;
  const dockerfiles = [dockerfile];
  const examined: Examined[] = [
    { report: sampleReport(lint, { action: "dockerfile-lint", subject: source }), dockerfiles },
    ...(scan === undefined
      ? []
      : [{ report: sampleReport(scan, { action: "image-scan", subject: image }), dockerfiles }]),
    {
      report: sampleReport([], { action: "sbom-generate", subject: image, rules: [] }),
      payloads: [payload],
      dockerfiles,
    },
  ];
  await writeResults(directory, examined, { ...common, ...callOf(root, {}, now) });
  const all = { evidence: directory, digest: imageDigest, config: "then.yaml", ...given };
  const result = await gate(root, all, now);
  await writeResults(directory, result.examined, { ...common, ...callOf(root, {}, now) });
}
