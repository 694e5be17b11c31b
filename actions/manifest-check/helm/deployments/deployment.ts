import type { Field, Place, TextFile } from "../../../../shared/yaml/index.ts";
import type { ManifestDocument } from "../../document.ts";
import type { ChartCase } from "../chart-case.ts";

/** A chart of the checkout with the values that something in the checkout deploys it with. */
export interface DeployedCase {
  /** Directory of the chart. */
  readonly chart: string;
  readonly chartCase: ChartCase;
}

/** Something that is not covered. */
export interface DeploymentNote {
  /** `apps/web.yaml:3`. */
  readonly what: string;
  /** A clause that follows `what`. */
  readonly why: string;
}

/** How a checkout deploys its charts. */
export interface Deployments {
  readonly cases: readonly DeployedCase[];
  readonly notes: readonly DeploymentNote[];
}

/** What decides how a checkout deploys its charts. */
export interface DeploymentSources {
  /** Objects that the checkout creates: of plain files, and as kustomizations and charts build them. */
  readonly documents: readonly ManifestDocument[];
  /** Further objects that these may refer to. */
  readonly others?: readonly ManifestDocument[] | undefined;
  /** Directories of the charts. */
  readonly charts: ReadonlySet<string>;
  /** All text files of the checkout by path, for helmfiles and patterns of paths. */
  readonly files: ReadonlyMap<string, TextFile>;
  /** Returns a file of the checkout. Undefined if there is none. */
  readFile(path: string): TextFile | undefined;
}

const helmfileName = /(?:^|\/)(?:helmfile\.ya?ml(?:\.gotmpl)?|helmfile\.d\/[^/]+\.ya?ml(?:\.gotmpl)?)$/u;

/** Maximum number of cases of one checkout. */
const maxCases = 2000;

/** Lists all objects that others may refer to. */
export function listObjects({ documents, others = [] }: DeploymentSources): readonly ManifestDocument[] {
  return others.length === 0 ? documents : [...documents, ...others];
}

/** Collects cases and notes. */
export class DeploymentList implements Deployments {
  readonly cases: DeployedCase[] = [];
  readonly notes: DeploymentNote[] = [];

  add(chart: string, chartCase: ChartCase): void {
    if (this.cases.length < maxCases) this.cases.push({ chart, chartCase });
    else if (this.cases.length === maxCases && chartCase.deployedBy !== undefined)
      this.note(chartCase.deployedBy, `only the first ${maxCases} deployments of charts are rendered`);
  }

  note(place: Place | undefined, why: string): void {
    if (place === undefined) return;
    const what = describePlace(place);
    if (!this.notes.some((known) => known.what === what && known.why === why)) this.notes.push({ what, why });
  }
}

/** Returns a place as `FILE:LINE`. */
export function describePlace({ file, span }: Place): string {
  return `${file.path}:${file.source.positionAt(span.start).line}`;
}

/** Returns the place of a field as `FILE:LINE`. */
export function describeField({ place }: Field): string {
  return place === undefined ? "" : describePlace(place);
}

/** Returns whether a field contains an expression of a template language. */
export function hasExpression(field: Field): boolean {
  return field.text?.includes("{{") ?? false;
}

/** Returns whether a path is that of a helmfile. */
export function isHelmfile(path: string): boolean {
  return helmfileName.test(path);
}

/** Returns whether a helmfile is a template, which is not read. */
export function isTemplatedHelmfile({ path, source }: TextFile): boolean {
  return path.endsWith(".gotmpl") || source.text.includes("{{");
}
