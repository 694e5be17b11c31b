import type { Origin } from "../values/origin.ts";
import { GoList, GoMap, GoObject, type MapCell, type Sourced, sourced, type Value } from "../values/value.ts";
import { builtIn } from "./built-in.ts";
import type { Maintainer } from "./metadata.ts";
import type { SourcedText } from "./metadata-fields.ts";
import type { ChartNode, NamedDependency } from "./node.ts";

type Fields = ReadonlyMap<string, Sourced>;

/** Creates `.Chart`: a map in Helm 4, and a struct in Helm 3, in which unknown fields are errors. */
export function createChartObject(node: ChartNode, isRoot: boolean, helmVersion: 3 | 4): GoMap | GoObject {
  const { metadata } = node.chart;
  const make = (fields: Fields, type: string): Value =>
    helmVersion === 4 ? mapOf(fields) : new GoObject({ type, fields, text: type, kind: "struct" });
  const texts: readonly (readonly [string, SourcedText])[] = [
    ["Name", node.name],
    ["Home", metadata.home],
    ["Version", metadata.version],
    ["Description", metadata.description],
    ["Icon", metadata.icon],
    ["APIVersion", metadata.apiVersion],
    ["Condition", metadata.condition],
    ["Tags", metadata.tags],
    ["AppVersion", metadata.appVersion],
    ["KubeVersion", metadata.kubeVersion],
    ["Type", metadata.type],
  ];
  const fields = new Map<string, Sourced>(texts.map(([key, text]) => [key, cellOf(text, ["Chart", key])]));
  const list = (key: string, items: readonly Sourced[], itemType: string): void => {
    fields.set(key, builtIn(new GoList([...items], helmVersion === 4 ? "interface {}" : itemType), ["Chart", key]));
  };
  list(
    "Sources",
    metadata.sources.map((text) => cellOf(text, ["Chart", "Sources"])),
    "string",
  );
  list(
    "Keywords",
    metadata.keywords.map((text) => cellOf(text, ["Chart", "Keywords"])),
    "string",
  );
  list(
    "Maintainers",
    metadata.maintainers.map((one) => sourced(make(fieldsOfMaintainer(one), "chart.Maintainer"), one.name.origin)),
    "*chart.Maintainer",
  );
  const dependencies = (node.dependencies ?? []).map((one) =>
    sourced(make(fieldsOfDependency(one), "chart.Dependency"), one.name.origin),
  );
  list("Dependencies", dependencies, "*chart.Dependency");
  fields.set("Annotations", builtIn(annotationsOf(metadata.annotations), ["Chart", "Annotations"]));
  fields.set("Deprecated", builtIn(metadata.isDeprecated, ["Chart", "Deprecated"]));
  fields.set("IsRoot", builtIn(isRoot, ["Chart", "IsRoot"]));
  if (helmVersion === 4) return mapOf(fields);
  return new GoObject({ type: "struct { chart.Metadata; IsRoot bool }", fields, text: "{}", kind: "struct" });
}

function mapOf(fields: Fields): GoMap {
  return new GoMap(new Map<string, MapCell>(fields));
}

function cellOf({ value, origin }: SourcedText, path: readonly string[]): Sourced {
  return origin === undefined ? builtIn(value, path) : sourced(value, origin);
}

function annotationsOf(annotations: ReadonlyMap<string, SourcedText>): GoMap {
  const entries = [...annotations].map(([key, { value, origin }]): [string, MapCell] => [
    key,
    { value, origin, ...keyOf(origin) },
  ]);
  return new GoMap(new Map(entries), "map[string]string");
}

function keyOf(origin: Origin | undefined): { key?: Origin } {
  return origin === undefined ? {} : { key: origin };
}

function fieldsOfMaintainer({ name, email, url }: Maintainer): Fields {
  const path = ["Chart", "Maintainers"];
  return new Map([
    ["Name", cellOf(name, path)],
    ["Email", cellOf(email, path)],
    ["URL", cellOf(url, path)],
  ]);
}

function fieldsOfDependency({ dependency, name }: NamedDependency): Fields {
  const path = ["Chart", "Dependencies"];
  const { version, repository, condition, tags, alias, imports } = dependency;
  return new Map<string, Sourced>([
    ["Name", cellOf(name, path)],
    ["Version", cellOf(version, path)],
    ["Repository", cellOf(repository, path)],
    ["Condition", cellOf(condition, path)],
    ["Tags", builtIn(new GoList(tags.map((tag) => cellOf(tag, path))), path)],
    ["Enabled", builtIn(true, path)],
    ["ImportValues", builtIn(new GoList(imports.map((one) => builtIn(importMap(one.child, one.parent), path))), path)],
    ["Alias", cellOf(alias, path)],
  ]);
}

function importMap(child: string, parent: string): GoMap {
  const path = ["Chart", "Dependencies"];
  const entries: [string, MapCell][] = [
    ["child", builtIn(child, path)],
    ["parent", builtIn(parent, path)],
  ];
  return new GoMap(new Map(entries), "map[string]string");
}
