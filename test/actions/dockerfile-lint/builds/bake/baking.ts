import { type BakeBuilds, listBakeBuilds } from "../../../../../actions/dockerfile-lint/builds/bake/builds.ts";
import type { Build } from "../../../../../actions/dockerfile-lint/builds/build.ts";
import { SourceText } from "../../../../../shared/dockerfile/index.ts";

/** Lists the builds of Bake files. */
export function bake(files: Readonly<Record<string, string>> | string): BakeBuilds {
  const named = typeof files === "string" ? { "docker-bake.hcl": files } : files;
  return listBakeBuilds(Object.entries(named).map(([path, text]) => ({ path, source: new SourceText(text) })));
}

/** Returns one target of Bake files. */
export function target(name: string, files: Parameters<typeof bake>[0]): Build {
  const build = bake(files).builds.find(({ origin }) => origin.name === name);
  if (build === undefined) throw new Error(`there is no target ${name}: ${JSON.stringify(bake(files).problems)}`);
  return build;
}

/** Evaluates an expression as a build argument. */
export function evaluate(expression: string, before = ""): string | undefined {
  return target("t", `${before}\ntarget "t" {\n  args = {\n    A = ${expression}\n  }\n}\n`).args.get("A");
}
