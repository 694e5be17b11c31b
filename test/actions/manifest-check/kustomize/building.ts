import {
  type RenderedKustomizations,
  renderKustomizations,
} from "../../../../actions/manifest-check/kustomize/render.ts";
import type { ManifestProblem } from "../../../../actions/manifest-check/rules/rule.ts";
import { SourceText } from "../../../../shared/dockerfile/index.ts";
import { resolveScalar, type YamlNode } from "../../../../shared/yaml/index.ts";

/** Builds all kustomizations of a tree of files. */
export function build(texts: Readonly<Record<string, string>>): RenderedKustomizations {
  const files = Object.entries(texts).map(([path, text]) => ({ path, source: new SourceText(text) }));
  const yaml = files.filter(({ path }) => /\.ya?ml$/.test(path));
  return renderKustomizations(yaml, {
    files: new Map(files.map((file) => [file.path, file])),
    problems: new Map<string, ManifestProblem>(),
  });
}

/** A node as plain data. */
export function toData(node: YamlNode): unknown {
  if (node.kind === "scalar") return resolveScalar(node);
  if (node.kind === "list") return node.items.map(({ value }) => toData(value));
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, toData(value)]));
}

/** Objects by kind and name, with the values of Secrets in clear. */
export function byName(objects: readonly unknown[]): Readonly<Record<string, unknown>> {
  const entries = objects.map((object) => {
    const { kind, metadata, stringData, data, ...rest } = object as Record<string, Record<string, string>>;
    const values = kind !== ("Secret" as unknown) ? data : (stringData ?? decoded(data ?? {}));
    return [
      `${String(kind)} ${metadata?.["name"]}`,
      { kind, metadata, ...(values === undefined ? {} : { data: values }), ...rest },
    ];
  });
  return Object.fromEntries(entries) as Record<string, unknown>;
}

function decoded(data: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, Buffer.from(value, "base64").toString()]));
}
