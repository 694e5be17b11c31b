import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { ActionSpec, InputSpecs } from "../../shared/config/index.ts";
import { UndecidedError } from "../../shared/errors/index.ts";
import { writeFileAtomic } from "../../shared/files/index.ts";
import { displayFilter } from "../../shared/report/index.ts";
import { readInputImages } from "../../shared/runner/images.ts";
import {
  compareExamined,
  type Delivered,
  identify,
  linkTarget,
  type RunContext,
  type RunResult,
  writeResults,
} from "../../shared/runner/index.ts";
import { defined } from "../../shared/values/index.ts";
import { vexPredicates } from "../../shared/vex/index.ts";
import { spec as lintSpec } from "../dockerfile-lint/inputs.ts";
import type { InputsOf } from "../gate/base/policy.ts";
import { needsDigest } from "../gate/evidence/names.ts";
import { spec as gateSpec } from "../gate/inputs.ts";
import { checkPolicy } from "../gate/request.ts";
import { rulingOf, verdictOf } from "../gate/run.ts";
import { gateDecision } from "../gate/verdict/decision.ts";
import { displayVerdict } from "../gate/verdict/display.ts";
import { ImageChecks } from "../image-scan/checks.ts";
import { spec as scanSpec } from "../image-scan/inputs.ts";
import { scanImages } from "../image-scan/scan.ts";
import { spec as manifestSpec } from "../manifest-check/inputs.ts";
import { describeImages, examine, readOptionsFor, renderCharts } from "../sbom-generate/describe.ts";
import { spec as sbomSpec } from "../sbom-generate/inputs.ts";
import type { spec } from "./inputs.ts";
import { type Stage, suiteMarkdown, suiteText, summarizeStage } from "./render.ts";
import { belowPath, checkManifests, lintDockerfiles } from "./source-stages.ts";
import { contextFor } from "./stage-context.ts";

type Context = RunContext<(typeof spec)["inputs"]>;
type StageWork = Pick<Stage, "examined" | "portrait">;

/**
 * Runs the whole suite in one process: reads each image once for scan and SBOM, lints with what the scan has read of base
 * images, checks manifests, and runs the gate on the evidence of the earlier stages.
 */
export async function run(context: Context): Promise<RunResult> {
  const outDir = context.inputs["out-dir"] ?? context.host.defaultOutDir;
  if (outDir !== undefined) return runStages(outDir, context, true);
  const temporary = await mkdtemp(join(tmpdir(), "seaworthy-check-"));
  try {
    const result = await runStages(temporary, context, false);
    // The files are gone when this returns.
    return { ...result, delivered: mergeDelivered([]), outputs: { digest: result.outputs?.["digest"] ?? "" } };
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function runStages(outDir: string, context: Context, isKept: boolean): Promise<RunResult> {
  const finished: { readonly stage: Stage; readonly written: Delivered }[] = [];
  const stage = async <S extends InputSpecs>(
    spec: ActionSpec<S>,
    work: (inner: RunContext<S>) => Promise<StageWork | undefined>,
  ): Promise<void> => {
    const inner = belowPath(contextFor(spec, context), context.inputs.path);
    const start = performance.now();
    context.host.progress(spec.name);
    const result = await work(inner);
    if (result === undefined) return;
    const { examined: plain, ...portraits } = result;
    const examined = await compareExamined(identify(plain, inner), inner);
    const written = await writeResults(outDir, examined, inner);
    const summary = summarizeStage(spec.name, examined, isKept ? written : undefined, performance.now() - start);
    finished.push({ stage: { ...summary, ...portraits }, written });
  };
  await checkPolicy(contextFor(gateSpec, context));
  const checks = await ImageChecks.from(contextFor(scanSpec, context));
  const { collectors, threads, predicateTypes } = readOptionsFor(contextFor(sbomSpec, context));
  const images = await readInputImages(context.inputs.image, context, {
    collectors: [...checks.collectors, ...collectors],
    threads: [...checks.threads, ...threads],
    predicateTypes: [...predicateTypes, ...vexPredicates],
  });
  if (images.length > 0) {
    await stage(scanSpec, async (inner) => ({ examined: await scanImages(images, checks, inner) }));
    await stage(sbomSpec, async (inner) => {
      const described = await describeImages(images, inner);
      return {
        examined: await Promise.all(described.map((description) => examine(description, inner))),
        portrait: renderCharts(described),
      };
    });
  }
  await stage(lintSpec, lintDockerfiles);
  await stage(manifestSpec, checkManifests);
  const inOrder = finished.toSorted((a, b) => stageOrder.indexOf(a.stage.name) - stageOrder.indexOf(b.stage.name));
  const stages = inOrder.map((one) => one.stage);
  const delivered = inOrder.map(({ written }) => written);
  if (stages.length === 0) throw nothingToCheck(join(context.host.root, context.inputs.path));
  const digests = images.map(({ image }) => image.digest);
  const gate = contextFor(gateSpec, context);
  const found = new Set(stages.map(({ name }) => name));
  const inputsOf: InputsOf = (config) => gateInputs({ ...context, config }, { outDir, digests, found });
  const ruling = await verdictOf({ ...gate, inputs: inputsOf(context.config) }, inputsOf);
  // The gate judges the whole directory: a later verdict includes an earlier one, whatever the steps are called.
  const { name: _name, ...unnamed } = gate.inputs;
  delivered.push(await writeResults(outDir, identify(ruling.examined, { ...gate, inputs: unnamed }), gate));
  const judged = rulingOf(ruling);
  const filter = displayFilter(context.inputs);
  const display = displayVerdict(ruling, filter);
  const summary = suiteMarkdown(ruling.verdict, stages, {
    ...{ ruling: judged, display },
    ...defined({ target: linkTarget(context.host), filter }),
  });
  await writeFileAtomic(resolve(context.host.workspace, outDir), "summary.md", summary);
  return {
    examined: [...stages.flatMap((stage) => stage.examined), ...ruling.examined],
    outcome: ruling.outcome,
    verdict: ruling.sentence,
    summary,
    ruling: judged,
    gate: gateDecision(ruling.verdict),
    delivered: mergeDelivered(delivered),
    outputs: { digest: digests.join("\n"), verdict: join(outDir, "verdict.json"), sbom: sbomsIn(delivered).join("\n") },
    ...(context.inputs.format === "text"
      ? { document: suiteText(ruling.verdict, stages, context.host.terminalColumns, display) }
      : {}),
  };
}

/** The stages as results list them. */
const stageOrder = [lintSpec, scanSpec, sbomSpec, manifestSpec].map(({ name }) => name);

interface GateFacts {
  readonly outDir: string;
  readonly digests: readonly string[];
  /** Actions that had something to examine. */
  readonly found: ReadonlySet<string>;
}

/**
 * Resolves the gate's inputs. Requires only source checks if there is no image. By default, the lint of Dockerfiles is
 * required only if there are some; without an image and a Dockerfile, the check of manifests is.
 */
function gateInputs(context: Context, { outDir: evidence, digests, found }: GateFacts): ReturnType<InputsOf> {
  const { inputs } = contextFor(gateSpec, context);
  const isChosen =
    context.host.getInput("require") !== undefined || context.config.section("gate").inputs["require"] !== undefined;
  const wanted = isChosen || found.has(lintSpec.name) ? inputs.require : withoutLint(inputs.require, digests);
  const require = digests.length === 0 ? wanted.filter((entry) => !needsDigest(entry)) : wanted;
  return { ...inputs, require, evidence, digest: digests };
}

function withoutLint(require: readonly string[], digests: readonly string[]): readonly string[] {
  const others = require.filter((name) => name !== lintSpec.name);
  return digests.length > 0 ? others : [...others, manifestSpec.name];
}

function nothingToCheck(directory: string): UndecidedError {
  return new UndecidedError(
    "NOTHING_TO_CHECK",
    `found no Dockerfile and no manifest in ${directory}, and no image is named`,
    {
      advice: "Run it in a checkout that has one, or set `image` to an image, for example `--image app:ci`",
    },
  );
}

function mergeDelivered(parts: readonly Delivered[]): Delivered {
  const all = <K extends keyof Delivered>(key: K): readonly string[] => parts.flatMap((part) => part[key]);
  return {
    sarif: all("sarif"),
    upload: all("upload"),
    evidence: all("evidence"),
    documents: all("documents"),
    cuts: all("cuts"),
  };
}

function sbomsIn(parts: readonly Delivered[]): readonly string[] {
  return parts.flatMap((part) => part.documents.filter((path) => path.endsWith(".cdx.json")));
}
