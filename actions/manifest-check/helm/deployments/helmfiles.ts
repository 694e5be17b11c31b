import { getDirectory, resolvePath } from "../../../../shared/files/index.ts";
import { defined } from "../../../../shared/values/index.ts";
import { Field, readDocuments, type TextFile } from "../../../../shared/yaml/index.ts";
import type { SetArgument } from "../chart/set.ts";
import { CaseValues, isEncrypted, valuesOfNode } from "./case-values.ts";
import { type DeploymentList, type DeploymentSources, describeField, isTemplatedHelmfile } from "./deployment.ts";

/** Fields of a release that change what a chart renders, and that are not supported. */
const unsupported = [
  "inherit",
  "strategicMergePatches",
  "jsonPatches",
  "transformers",
  "forceNamespace",
  "dependencies",
];

/** Fields of a helmfile that add releases or values, and that are not supported. */
const unsupportedParts = ["bases", "helmfiles", "templates", "defaultInherit"];

/** Adds the cases of the releases in a helmfile whose charts are directories of the checkout. */
export function addHelmfile(file: TextFile, sources: DeploymentSources, list: DeploymentList): void {
  const start = { file, span: { start: 0, end: 0 } };
  if (isTemplatedHelmfile(file)) {
    list.note(start, "the helmfile is a template, so the charts that it deploys were not rendered with its values");
    return;
  }
  for (const document of readDocuments(file)) {
    if (!("root" in document)) continue;
    const root = new Field(document.root);
    for (const name of unsupportedParts) {
      const part = root.get(name);
      if (part.exists) list.note(part.place, `${name} of a helmfile are not supported, so they were not used`);
    }
    for (const release of root.get("releases").items()) addRelease({ root, release, file, sources }, list);
  }
}

interface HelmfileRelease {
  readonly root: Field;
  readonly release: Field;
  readonly file: TextFile;
  readonly sources: DeploymentSources;
}

function addRelease(entry: HelmfileRelease, list: DeploymentList): void {
  const { root, release, file, sources } = entry;
  const path = release.get("chart").text;
  const chart = path === undefined ? undefined : resolvePath(getDirectory(file), path);
  if (chart === undefined || !sources.charts.has(chart) || release.get("installed").isFalse) return;
  const name = release.get("name").text ?? "";
  const values = new CaseValues(sources);
  for (const field of release.get("values").items()) addValues(entry, field, values);
  for (const field of release.get("secrets").items()) values.addMissing(field.text ?? "", field, "is encrypted");
  for (const key of unsupported) {
    const field = release.get(key);
    if (field.exists) values.addMissing(`${key} of the release ${name}`, field, "is not supported");
  }
  const condition = release.get("condition");
  if (condition.exists)
    list.note(condition.place, `the condition of the release ${name} was not evaluated, so it was assumed to be true`);
  const files = new Map<string, TextFile>();
  const set = [...listSet(entry, "set", values, files), ...listSet(entry, "setString", values, files)];
  const apiVersions = [...root.get("apiVersions").texts, ...release.get("apiVersions").texts];
  list.add(chart, {
    name: `the release ${name} in ${describeField(release)}`,
    kind: "deployed",
    valuesFiles: values.values,
    set,
    findFile: (key) => files.get(key),
    release: { name, ...defined({ namespace: root.get("namespace").text ?? release.get("namespace").text }) },
    deployedBy: release.get("chart").place,
    ...defined({ kubeVersion: release.get("kubeVersion").text ?? root.get("kubeVersion").text }),
    ...(apiVersions.length === 0 ? {} : { apiVersions }),
    ...(values.missing.length === 0 ? {} : { missing: values.missing }),
  });
}

/** Adds a file, or values that the helmfile contains. */
function addValues({ root, release, file, sources }: HelmfileRelease, field: Field, values: CaseValues): void {
  const path = field.text;
  if (path === undefined) {
    const inline = valuesOfNode(field, `the values of the release ${release.get("name").text ?? ""}`);
    if (inline !== undefined) values.values.push(inline);
    return;
  }
  if (path.endsWith(".gotmpl")) {
    values.addMissing(path, field, "is a template");
    return;
  }
  const handler = [release, root.get("helmDefaults"), root].map((map) => map.get("missingFileHandler").text);
  const isOptional = /^(?:warn|info|debug)$/iu.test(handler.find((value) => value !== undefined) ?? "");
  const full = resolvePath(getDirectory(file), path);
  const found = full === undefined ? undefined : sources.readFile(full);
  if (found !== undefined && isEncrypted(found)) values.addMissing(path, field, "is encrypted");
  else values.addFile(full, field, isOptional);
}

/** Lists the arguments of `set`: with a value, a list of values, or a file. */
function listSet(
  { release, file }: HelmfileRelease,
  kind: "set" | "setString",
  values: CaseValues,
  files: Map<string, TextFile>,
): SetArgument[] {
  return release
    .get(kind)
    .items()
    .flatMap((field): SetArgument[] => {
      const name = field.get("name").text;
      const [value, list, path] = [field.get("value"), field.get("values"), field.get("file")];
      if (name === undefined) return [];
      const argument = kind === "set" ? "set" : "set-string";
      if (value.text !== undefined)
        return [{ kind: argument, text: `${name}=${escapeValue(value.text)}`, place: value.place }];
      if (list.exists)
        return [{ kind: argument, text: `${name}={${list.texts.map(escapeValue).join(",")}}`, place: list.place }];
      const found = path.exists ? values.findFile(resolvePath(getDirectory(file), path.text ?? ""), path) : undefined;
      if (found === undefined) return [];
      const key = `file-${files.size}`;
      files.set(key, found);
      return [{ kind: "set-file", text: `${name}=${key}`, place: path.place }];
    });
}

/** Escapes what `--set` takes as a list, as helmfile does. */
function escapeValue(value: string): string {
  return value.replace(/[{},]/gu, "\\$&");
}
