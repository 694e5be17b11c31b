import { getMissingVariables, listPairs, type NamedValue } from "../../../shared/compose/index.ts";
import {
  buildGraph,
  findAmbiguities,
  findFrontendImage,
  parseDockerfile,
  resolveImages,
} from "../../../shared/dockerfile/index.ts";
import type { ImageUse } from "../../../shared/evidence/index.ts";
import type { Field } from "../../../shared/yaml/index.ts";

const imageContext = "docker-image://";

type NamedImage = Pick<ImageUse, "reference" | "unknown" | "context" | "doubt">;

/** Creates the use of an image that a field names. Empty if the name is empty. */
export function createImageUse(field: Field, { reference, unknown = [], ...more }: NamedImage): ImageUse[] {
  const { place } = field;
  if (reference === "" || place === undefined) return [];
  const missing = [...new Set([...unknown, ...getMissingVariables(field)])];
  return [
    {
      reference,
      use: "deployed",
      file: place.file.path,
      line: place.file.source.positionAt(place.span.start).line,
      ...more,
      ...(missing.length === 0 ? {} : { unknown: missing }),
    },
  ];
}

/**
 * Lists the images that a service's `build` names in the Compose file: in `dockerfile_inline`, contexts and the
 * frontend argument.
 */
export function listBuildImages(build: Field): ImageUse[] {
  const contexts = listPairs(build.get("additional_contexts"));
  const named = contexts.flatMap(({ field, value = "" }) =>
    value.startsWith(imageContext) ? createImageUse(field, { reference: value.slice(imageContext.length) }) : [],
  );
  const args = listPairs(build.get("args"));
  const frontends = args.filter(({ name }) => name === "BUILDKIT_SYNTAX");
  return [
    ...named,
    ...frontends.flatMap(({ field, value = "" }) => createImageUse(field, { reference: value })),
    ...inlineImages(build, contexts, args),
  ];
}

function inlineImages(build: Field, contexts: readonly NamedValue[], args: readonly NamedValue[]): ImageUse[] {
  const inline = build.get("dockerfile_inline");
  const { text = "" } = inline;
  if (text === "") return [];
  const file = parseDockerfile(text);
  // Values that only the deployment knows stay variables, because no variable is a valid image name.
  const values = args.map(({ name, value }) => [name, value ?? `\${${name}}`]);
  const graph = buildGraph(file, {
    buildArgs: Object.fromEntries(values),
    namedContexts: contexts.map(({ name }) => name),
  });
  const frontend = findFrontendImage(text);
  const [variable] = getMissingVariables(inline);
  const doubt = `${variable} may contain any Dockerfile text; give it a value, or write $$ for a build variable`;
  return [
    ...(variable === undefined ? [] : createImageUse(inline, { reference: "dockerfile_inline", doubt })),
    ...findAmbiguities(file).flatMap((ambiguity) =>
      createImageUse(inline, { reference: ambiguity.reference, doubt: ambiguity.doubt }),
    ),
    ...(frontend === undefined ? [] : createImageUse(inline, { reference: frontend.reference })),
    ...resolveImages(file, graph).flatMap(({ use: _use, line: _line, ...image }) => createImageUse(inline, image)),
  ];
}
