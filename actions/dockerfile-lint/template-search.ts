import { parseDockerfile } from "../../shared/dockerfile/index.ts";
import { findBaseFiles, type findHiddenTemplates } from "../../shared/runner/index.ts";
import { findTemplate } from "./coverage.ts";
import { dockerfileSearch } from "./discover.ts";
import type { LintSource } from "./options.ts";
import { maxDockerfileBytes } from "./sources.ts";

type TemplateSearch = Parameters<typeof findHiddenTemplates>[1];

/** Returns which Dockerfiles are linted and which are templates, for the comparison with the base. */
export function templateSearch(
  sources: readonly LintSource[],
  { files, exclude }: { readonly files: readonly string[]; readonly exclude: readonly string[] },
  root: string,
): TemplateSearch {
  return {
    head: new Map(sources.map(({ path, text }) => [path, text])),
    listBase: (base) => findBaseFiles(base, root, files, dockerfileSearch(exclude)),
    count: (texts) =>
      new Map(
        [...texts].map(([path, text]) => {
          const templates = findTemplate({ path, text }, parseDockerfile(text)) === undefined ? 0 : 1;
          return [path, { checked: 1 - templates, templates }];
        }),
      ),
    maxBytes: maxDockerfileBytes,
  };
}
