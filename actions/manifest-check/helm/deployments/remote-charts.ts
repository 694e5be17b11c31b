import { getDirectory, resolvePath } from "../../../../shared/files/index.ts";
import { oneLine, truncate } from "../../../../shared/text/index.ts";
import { Field, readDocuments, type TextFile } from "../../../../shared/yaml/index.ts";
import type { ManifestDocument } from "../../document.ts";
import { getDeployer } from "../../units/deployers.ts";
import { type DeploymentNote, describeField, hasExpression, isHelmfile, isTemplatedHelmfile } from "./deployment.ts";

/** The objects and files of a checkout that may deploy charts. */
export interface RemoteChartSources {
  readonly documents: readonly ManifestDocument[];
  readonly files: readonly TextFile[];
}

/** Number of charts that the note names. */
const named = 3;

/**
 * Says how many deployed charts are in a repository or registry for charts, and thus were not checked. One note for all,
 * because a checkout may deploy hundreds. Those in another Git repository are not counted, because their path may contain
 * plain manifests. Pure; never throws.
 */
export function describeRemoteCharts({ documents, files }: RemoteChartSources): DeploymentNote[] {
  const charts = [
    ...documents.flatMap(({ root }) => listOf(root)),
    ...files.filter(({ path }) => isHelmfile(path)).flatMap((file) => listOfHelmfile(file, files)),
  ].filter((field) => !hasExpression(field));
  const places = [...new Set(charts.map((field) => `${nameOf(field)} (${describeField(field)})`))].toSorted();
  if (places.length === 0) return [];
  const shown = places.slice(0, named);
  const rest = places.length - shown.length;
  const listed = rest === 0 ? shown.join(", ") : `${shown.join(", ")} and ${rest} more`;
  if (places.length === 1)
    return [{ what: `the chart ${listed}`, why: "it is not in the checkout, so what it deploys was not checked" }];
  const why = `they are not in the checkout, so what they deploy was not checked: ${listed}`;
  return [{ what: `${places.length} charts`, why }];
}

function nameOf({ text = "" }: Field): string {
  return truncate(oneLine(text), 60);
}

/** Lists the fields that name a remote chart in an Application or HelmRelease. */
function listOf(root: Field): Field[] {
  const deployer = getDeployer(root);
  const spec = root.get("spec");
  if (deployer === "Application") return listOfApplication(spec);
  if (deployer === "ApplicationSet") return listOfApplication(spec.get("template", "spec"));
  if (deployer !== "HelmRelease") return [];
  const reference = spec.get("chartRef");
  const source = spec.get("chart", "spec");
  if (reference.get("kind").text === "OCIRepository") return [reference.get("name")];
  return source.get("sourceRef", "kind").text === "HelmRepository" ? [source.get("chart")] : [];
}

function listOfApplication(spec: Field): Field[] {
  return [spec.get("source"), ...spec.get("sources").items()].map((source) => source.get("chart")).filter(isText);
}

/** Lists the charts of a helmfile that are in no directory. */
function listOfHelmfile(file: TextFile, files: readonly TextFile[]): Field[] {
  if (isTemplatedHelmfile(file)) return [];
  return readDocuments(file).flatMap((document) =>
    "root" in document
      ? new Field(document.root)
          .get("releases")
          .items()
          .filter((release) => !release.get("installed").isFalse)
          .map((release) => release.get("chart"))
          .filter((chart) => isText(chart) && !isLocal(chart.text ?? "", file, files))
      : [],
  );
}

function isText({ text }: Field): boolean {
  return text !== undefined && text !== "";
}

/** Tells whether a chart is a path: one with a leading dot or slash, one of a package, or a directory of the checkout. */
function isLocal(chart: string, file: TextFile, files: readonly TextFile[]): boolean {
  if (/^(?:\.{0,2}\/|\.{1,2}$)/u.test(chart)) return true;
  if (chart.includes("://")) return false;
  const path = resolvePath(getDirectory(file), chart);
  return chart.split("/").length !== 2 || files.some((other) => other.path === `${path}/Chart.yaml`);
}
