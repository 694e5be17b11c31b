import { resolvePath } from "../../../../shared/files/index.ts";
import { defined } from "../../../../shared/values/index.ts";
import type { Field, TextFile } from "../../../../shared/yaml/index.ts";
import type { SetArgument } from "../chart/set.ts";
import { CaseValues, valuesOfNode, valuesOfText } from "./case-values.ts";
import { type DeploymentList, type DeploymentSources, describeField, hasExpression } from "./deployment.ts";
import { expandGlob, isGlob } from "./value-globs.ts";

/** Adds a case for each source of an Argo CD Application that is a chart of the checkout. */
export function addApplication(root: Field, sources: DeploymentSources, list: DeploymentList): void {
  const spec = root.get("spec");
  const several = spec.get("sources").items();
  const all = several.length > 0 ? several : [spec.get("source")];
  for (const source of all) {
    const chart = findChart(source, sources);
    if (chart === undefined) continue;
    if (mentionsExpression(source.get("helm"))) {
      list.note(source.place, "the Application contains expressions of a template, so its values were not used");
      continue;
    }
    addSource({ root, source, all, chart, sources }, list);
  }
}

interface ArgoSource {
  readonly root: Field;
  readonly source: Field;
  readonly all: readonly Field[];
  readonly chart: string;
  readonly sources: DeploymentSources;
}

/** Returns the chart at the path of a source. Its repository may be another one; then the checkout has no such chart. */
function findChart(source: Field, { charts }: DeploymentSources): string | undefined {
  const { text } = source.get("path");
  const isRemote = source.get("chart").exists || source.get("repoURL").text?.startsWith("oci://") === true;
  if (text === undefined || isRemote) return undefined;
  const path = resolvePath("", text.replace(/^\/+/u, ""));
  return path !== undefined && charts.has(path) ? path : undefined;
}

function addSource(argo: ArgoSource, list: DeploymentList): void {
  const { root, source, chart, sources } = argo;
  const helm = source.get("helm");
  const name = root.get("metadata", "name").text ?? "";
  const label = `the values of the Application ${name}`;
  const values = new CaseValues(sources);
  addFiles(argo, values);
  // The text is ignored if there is an object.
  const inline = valuesOfNode(helm.get("valuesObject"), label) ?? valuesOfText(helm.get("values"), label);
  if (inline !== undefined) values.values.push(inline);
  const files = new Map<string, TextFile>();
  const set = [...listParameters(argo), ...listFileParameters(argo, values, files)];
  const namespace = helm.get("namespace").text ?? root.get("spec", "destination", "namespace").text;
  const apiVersions = helm.get("apiVersions").texts;
  list.add(chart, {
    name: `the Application ${name} in ${describeField(source)}`,
    kind: "deployed",
    valuesFiles: values.values,
    set,
    findFile: (path) => files.get(path),
    release: defined({ name: helm.get("releaseName").text ?? name, namespace }),
    deployedBy: source.place,
    ...defined({ kubeVersion: helm.get("kubeVersion").text }),
    ...(apiVersions.length === 0 ? {} : { apiVersions }),
    // Argo CD does not run the hooks of tests.
    skipsTests: true,
    ...(values.missing.length === 0 ? {} : { missing: values.missing }),
  });
}

/** Adds files in order. One that is listed by its name has its place there, and not where a pattern matches it. */
function addFiles(argo: ArgoSource, values: CaseValues): void {
  const helm = argo.source.get("helm");
  const isOptional = helm.get("ignoreMissingValueFiles").isTrue;
  const entries = helm
    .get("valueFiles")
    .items()
    .map((field) => ({ field, path: resolveValues(argo, field) }));
  const explicit = new Set(entries.flatMap(({ path }) => (path === undefined || isGlob(path) ? [] : path)));
  const matched = new Set<string>();
  for (const { field, path } of entries) {
    if (path === undefined || !isGlob(path)) {
      values.addFile(path, field, isOptional && isLocal(field));
      continue;
    }
    const paths = expandGlob(path, argo.sources.files.keys());
    if (paths === undefined) values.addMissing(path, field, "is not a supported pattern");
    else if (paths.length === 0 && !isOptional) values.addMissing(path, field, "matches no files");
    for (const found of paths ?? []) {
      if (explicit.has(found) || matched.has(found)) continue;
      matched.add(found);
      values.addFile(found, field);
    }
  }
}

function isLocal({ text = "" }: Field): boolean {
  return !/^[a-z][a-z0-9+.-]*:\/\//iu.test(text);
}

/**
 * Resolves the path of a file with values: relative to the chart, to the repository if it starts with `/`, or to the
 * repository of another source. Undefined if it is not in the checkout.
 */
function resolveValues(argo: ArgoSource, field: Field): string | undefined {
  const text = substituteEnvironment(field.text ?? "", argo);
  if (!isLocal(field)) return undefined;
  const [, reference, below = ""] = /^\$([\w-]+)(?:\/(.*))?$/su.exec(text) ?? [];
  if (reference === undefined) {
    return text.startsWith("/") ? resolvePath("", text.replace(/^\/+/u, "")) : resolvePath(argo.chart, text);
  }
  const target = argo.all.find((source) => source.get("ref").text === reference);
  if (target === undefined || target.get("chart").exists) return undefined;
  const path = resolvePath("", below);
  const isSame = target.get("repoURL").text === argo.source.get("repoURL").text;
  const exists = path !== undefined && (isGlob(path) || argo.sources.readFile(path) !== undefined);
  return isSame || exists ? path : undefined;
}

/** Replaces the variables that are known from the Application. */
function substituteEnvironment(text: string, { root }: ArgoSource): string {
  const known: Readonly<Record<string, string | undefined>> = {
    ARGOCD_APP_NAME: root.get("metadata", "name").text,
    ARGOCD_APP_NAMESPACE: root.get("spec", "destination", "namespace").text,
  };
  return text.replace(/\$(?:\{(ARGOCD_\w+)\}|(ARGOCD_\w+))/gu, (written, braced?: string, bare?: string) => {
    const name = braced ?? bare ?? "";
    return (Object.hasOwn(known, name) ? known[name] : undefined) ?? written;
  });
}

function listParameters(argo: ArgoSource): SetArgument[] {
  return argo.source
    .get("helm", "parameters")
    .items()
    .flatMap((field): SetArgument[] => {
      const name = field.get("name").text;
      if (name === undefined) return [];
      const value = escapeCommas(substituteEnvironment(field.get("value").text ?? "", argo));
      const kind = field.get("forceString").isTrue ? "set-string" : "set";
      return [{ kind, text: `${name}=${value}`, place: field.get("value").place }];
    });
}

/** Escapes commas as Argo CD does: not in lists, and not those that are escaped already. */
function escapeCommas(value: string): string {
  return value.startsWith("{") && value.endsWith("}") ? value : value.replace(/(?<!\\),/gu, "\\,");
}

function listFileParameters(argo: ArgoSource, values: CaseValues, files: Map<string, TextFile>): SetArgument[] {
  return argo.source
    .get("helm", "fileParameters")
    .items()
    .flatMap((field): SetArgument[] => {
      const name = field.get("name").text;
      const path = field.get("path");
      const file = values.findFile(resolveValues(argo, path), path);
      if (name === undefined || file === undefined) return [];
      const key = `file-${files.size}`;
      files.set(key, file);
      return [{ kind: "set-file", text: `${name}=${key}`, place: path.place }];
    });
}

/** Returns whether a field or one below it contains an expression, except in values, whose texts may be templates. */
function mentionsExpression(helm: Field): boolean {
  const fields = [
    helm.get("releaseName"),
    helm.get("namespace"),
    ...helm.get("valueFiles").items(),
    ...helm
      .get("parameters")
      .items()
      .flatMap((field) => [field.get("name"), field.get("value")]),
  ];
  return fields.some(hasExpression);
}
