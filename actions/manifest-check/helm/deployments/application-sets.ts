import picomatch from "picomatch";
import { Field } from "../../../../shared/yaml/index.ts";
import { addApplication } from "./argo-source.ts";
import type { DeploymentList, DeploymentSources } from "./deployment.ts";
import { substituteNode } from "./substitute.ts";

/** Values by the names that templates use. */
type Parameters = ReadonlyMap<string, string>;

/** Maximum number of Applications that one set creates here. */
const maxApplications = 200;
const maxDepth = 10;

/**
 * Adds the cases of the Applications that an ApplicationSet creates from generators whose values are in the checkout:
 * `list` with constant elements, `git` with directories, and `matrix` of these. Notes what is left out.
 */
export function addApplicationSet(root: Field, sources: DeploymentSources, list: DeploymentList): void {
  const spec = root.get("spec");
  const name = root.get("metadata", "name").text ?? "";
  const why = "so the charts that it deploys were not rendered with its values";
  if (!canDeployCharts(spec.get("template", "spec"), sources)) return;
  const leaveOut = (field: Field, reason: string): void =>
    list.note(field.place, `the ApplicationSet ${name} ${reason}, ${why}`);
  const patch = spec.get("templatePatch");
  if (patch.exists) {
    leaveOut(patch, "has a templatePatch");
    return;
  }
  let count = 0;
  for (const generator of spec.get("generators").items()) {
    const sets = listParameters(generator, sources, 0);
    if (sets === undefined) leaveOut(generator, `uses ${nameOf(generator)}`);
    for (const parameters of sets ?? []) {
      count += 1;
      if (count > maxApplications) {
        leaveOut(generator, `creates more than ${maxApplications} Applications`);
        return;
      }
      const { node } = spec.get("template");
      if (node === undefined) return;
      const template = new Field(substituteNode(node, (expression) => getParameter(parameters, expression)));
      addApplication(template, sources, list);
    }
  }
}

/** Returns whether a template may deploy a chart of the checkout: its path is one, or depends on parameters. */
function canDeployCharts(spec: Field, { charts }: DeploymentSources): boolean {
  if (charts.size === 0) return false;
  return [spec.get("source"), ...spec.get("sources").items()].some((source) => {
    const path = source.get("path").text;
    if (path === undefined || source.get("chart").exists) return false;
    return path.includes("{{") || charts.has(path.replace(/^(?:\.?\/)+|\/+$/gu, ""));
  });
}

function nameOf(generator: Field): string {
  const [kind] = generator.fields();
  return kind === undefined
    ? "an unknown generator"
    : `the generator ${String(kind.key)} with values that are not here`;
}

/** Lists the parameters that a generator makes. Undefined if they are not in the checkout. */
function listParameters(generator: Field, sources: DeploymentSources, depth: number): Parameters[] | undefined {
  if (depth > maxDepth || generator.get("selector").exists) return undefined;
  const list = generator.get("list");
  const matrix = generator.get("matrix", "generators").items();
  const directories = generator.get("git", "directories");
  const hasTemplate = ["list", "matrix", "git"].some((kind) => generator.get(kind, "template").exists);
  if (hasTemplate || list.get("elementsYaml").exists) return undefined;
  if (list.get("elements").exists) return list.get("elements").items().map(flatten);
  if (directories.exists) return listDirectories(directories, generator.get("git", "values"), sources);
  if (matrix.length !== 2) return undefined;
  const [left, right] = matrix.map((inner) => listParameters(inner, sources, depth + 1));
  if (left === undefined || right === undefined) return undefined;
  return left
    .slice(0, maxApplications)
    .flatMap((one) => right.slice(0, maxApplications).map((other) => new Map([...one, ...other])));
}

/** Returns the scalars of a map by their paths, such as `values.env`. */
function flatten(field: Field): Parameters {
  const parameters = new Map<string, string>();
  const visit = (current: Field, path: string, depth: number): void => {
    if (current.text !== undefined) parameters.set(path, current.text);
    if (depth < maxDepth)
      for (const child of current.fields())
        visit(child, path === "" ? String(child.key) : `${path}.${String(child.key)}`, depth + 1);
  };
  visit(field, "", 0);
  return parameters;
}

/** Globs that are matched in linear time. */
const simpleGlob = /^(?:[\w./-]{0,100}\*{1,2}){0,4}[\w./-]{0,100}$/u;

/** Lists the directories of charts that a git generator matches. Others deploy no chart. */
function listDirectories(field: Field, values: Field, { charts }: DeploymentSources): Parameters[] | undefined {
  const entries = field
    .items()
    .map((entry) => ({ glob: entry.get("path").text, isExcluded: entry.get("exclude").isTrue }));
  if (entries.length > 50 || entries.some(({ glob }) => glob === undefined || !simpleGlob.test(glob))) return undefined;
  const globs = (isExcluded: boolean): string[] =>
    entries
      .filter((entry) => entry.isExcluded === isExcluded)
      .flatMap(({ glob }) => glob?.replace(/^\.?\//u, "") ?? []);
  if (globs(false).length === 0) return [];
  const matches = picomatch(globs(false), { ignore: globs(true) });
  return [...charts].filter((path) => path !== "" && matches(path)).map((path) => directoryParameters(path, values));
}

function directoryParameters(path: string, values: Field): Parameters {
  const segments = path.split("/");
  const name = segments.at(-1) ?? "";
  const normalized = name.replace(/[^A-Za-z0-9.-]/gu, "-").toLowerCase();
  const parameters = new Map([
    ["path", path],
    ["path.path", path],
    ["path.basename", name],
    ["path.basenameNormalized", normalized],
    ...segments.map((segment, index): [string, string] => [`path[${index}]`, segment]),
  ]);
  for (const value of values.fields())
    if (value.text !== undefined && !value.text.includes("{{"))
      parameters.set(`values.${String(value.key)}`, value.text);
  return parameters;
}

/** Evaluates an expression that is only the name of a parameter, as both template languages of Argo CD write it. */
function getParameter(parameters: Parameters, expression: string): string | undefined {
  const name = expression.trim().replace(/^\./u, "");
  const [, index] = /^index \.path\.segments (\d+)$/u.exec(expression.trim()) ?? [];
  return parameters.get(index === undefined ? name : `path[${index}]`);
}
