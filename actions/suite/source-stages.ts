import type { InputSpecs } from "../../shared/config/index.ts";
import { isDockerfileName } from "../../shared/dockerfile/index.ts";
import { isComplete } from "../../shared/findings/index.ts";
import type { RunContext, RunResult } from "../../shared/runner/index.ts";
import type { spec as lintSpec } from "../dockerfile-lint/inputs.ts";
import { run as runLint } from "../dockerfile-lint/run.ts";
import type { spec as manifestSpec } from "../manifest-check/inputs.ts";
import { run as runManifests } from "../manifest-check/run.ts";

type LintContext = RunContext<(typeof lintSpec)["inputs"]>;
type ManifestContext = RunContext<(typeof manifestSpec)["inputs"]>;

/** Lints Dockerfiles: all, or what the call names but files that can only be manifests. Undefined if there are none. */
export async function lintDockerfiles(inner: LintContext): Promise<RunResult | undefined> {
  const { files: named } = inner.inputs;
  const files = named.filter((file) => !isManifestName(file));
  if (files.length === 0 && named.length > 0) return undefined;
  const result = await runLint({ ...inner, inputs: { ...inner.inputs, files, "allow-empty": true } });
  return hasNoFiles(result) ? undefined : result;
}

/** Checks manifests: all, or what the call names but Dockerfiles. Undefined if there are none. */
export async function checkManifests(inner: ManifestContext): Promise<RunResult | undefined> {
  const { files: named } = inner.inputs;
  const files = named.filter((file) => !isDockerfileName(file));
  if (files.length === 0 && named.length > 0) return undefined;
  const result = await runManifests({ ...inner, inputs: { ...inner.inputs, files, "allow-empty": true } });
  return hasNoFiles(result) ? undefined : result;
}

/** Limits a stage that examines files to the suite's path, unless the call or the configuration names files. */
export function belowPath<S extends InputSpecs>(inner: RunContext<S>, path: string): RunContext<S> {
  const { files }: { readonly files?: unknown } = inner.inputs;
  if (path === "." || !Array.isArray(files) || files.length > 0) return inner;
  return { ...inner, inputs: { ...inner.inputs, files: [path] } };
}

function isManifestName(path: string): boolean {
  return /\.(?:ya?ml|json)$/iu.test(path) && !isDockerfileName(path);
}

function hasNoFiles({ examined }: RunResult): boolean {
  return examined.every(
    ({ report }) =>
      report.coverage.examined["files"] === 0 && report.findings.length === 0 && isComplete(report.coverage),
  );
}
