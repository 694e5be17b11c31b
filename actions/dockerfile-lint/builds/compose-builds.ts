import { type ComposeProject, getMissingVariables, isUnresolved, listPairs } from "../../../shared/compose/index.ts";
import { getDirectory } from "../../../shared/files/index.ts";
import type { Field, TextFile } from "../../../shared/yaml/index.ts";
import { type Build, type BuildNote, type BuildOrigin, createBuildNote } from "./build.ts";
import { createBlockInline, createUnmappedInline, type InlineDockerfile } from "./inline.ts";

/**
 * Lists what the services of a Compose project build (Compose Build Specification), with the extension `x-bake`
 * (docker/buildx, `bake/compose.go`). Services of all profiles count. Pure.
 */
export function listComposeBuilds({ file, root }: ComposeProject): {
  readonly builds: readonly Build[];
  readonly notes: readonly BuildNote[];
} {
  const results = root
    .get("services")
    .fields()
    .filter((service) => service.get("build").exists)
    .map((service) => buildOf(service, file));
  return {
    builds: results.flatMap((result) => ("why" in result ? [] : [result])),
    notes: results.flatMap((result) => ("why" in result ? [result] : [])),
  };
}

function buildOf(service: Field, project: TextFile): Build | BuildNote {
  const build = service.get("build");
  const origin = originOf(service, project);
  const isShort = build.text !== undefined;
  const context = isShort ? build : build.get("context");
  const inline = build.get("dockerfile_inline");
  const deciding = [context, build.get("dockerfile"), build.get("target")];
  const missing = deciding.find(isUnresolved);
  if (missing !== undefined) {
    return createBuildNote(origin, `${getMissingVariables(missing).join(", ")} has no value`);
  }
  const extension = build.get("x-bake");
  return {
    origin,
    directories: [getDirectory((context.exists ? context : build).node?.file ?? project)],
    context: context.text ?? ".",
    dockerfile: inline.text === undefined ? (build.get("dockerfile").text ?? "Dockerfile") : inlineOf(inline, origin),
    target: build.get("target").text,
    args: valuesOf(build.get("args")),
    contexts: new Map([...valuesOf(build.get("additional_contexts")), ...valuesOf(extension.get("contexts"))]),
    isImage: true,
    platforms: [...new Set([...build.get("platforms").texts, ...extension.get("platforms").texts])],
  };
}

/** Returns the place of a build, which is the key of `build` or, if another file has it, the line there. */
function originOf(service: Field, project: TextFile): BuildOrigin {
  const { place } = service.get("build");
  const file = place?.file ?? project;
  const line = file.source.positionAt(place?.span.start ?? 0).line;
  return { kind: "compose", file, line, name: String(service.key) };
}

function valuesOf(field: Field): ReadonlyMap<string, string | undefined> {
  return new Map(listPairs(field).map((pair) => [pair.name, isUnresolved(pair.field) ? undefined : pair.value]));
}

function inlineOf(field: Field, { file, line }: BuildOrigin): InlineDockerfile {
  const { node, text = "" } = field;
  if (node === undefined) return createUnmappedInline(file, text, line);
  const { source } = node.file;
  const start = source.positionAt(node.start).line;
  const isLiteral = source.text[node.start] === "|";
  return isLiteral ? createBlockInline(node.file, text, start) : createUnmappedInline(node.file, text, start);
}
