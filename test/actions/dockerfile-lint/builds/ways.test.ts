import { describe, expect, test } from "vitest";
import type { LocatedBuild } from "../../../../actions/dockerfile-lint/builds/locate.ts";
import { type CallOptions, listWays } from "../../../../actions/dockerfile-lint/builds/ways.ts";
import { parseDockerfile, SourceText } from "../../../../shared/dockerfile/index.ts";

const file = { path: "compose.yaml", source: new SourceText("") };
const dockerfile = parseDockerfile("ARG V=1\nFROM a:$V AS dev\nARG W\nFROM dev\n");
const call: CallOptions = { buildArgs: {}, namedContexts: [], target: undefined, context: undefined };

interface Given {
  readonly kind?: "compose" | "bake";
  readonly target?: string;
  readonly args?: Readonly<Record<string, string | undefined>>;
  readonly contexts?: readonly string[];
  readonly platforms?: readonly string[];
  readonly context?: string;
}

function located({
  kind = "bake",
  target,
  args = {},
  contexts = [],
  platforms = [],
  context = ".",
}: Given): LocatedBuild {
  const build = {
    ...{ origin: { kind, file, line: 1, name: "x" }, directories: [""], context, dockerfile: "Dockerfile", target },
    ...{
      isImage: true,
      args: new Map(Object.entries(args)),
      contexts: new Map(contexts.map((name) => [name, "x"])),
      platforms,
    },
  };
  return { build, dockerfile: "Dockerfile", context };
}

const ways = (builds: readonly Given[], own: Partial<CallOptions> = {}) =>
  listWays(builds.map(located), dockerfile, { ...call, ...own }).ways;

describe("ways of a Dockerfile", () => {
  test("differ by target, declared arguments, contexts, a single platform and the context directory", () => {
    const different: readonly Given[] = [
      ...[{}, { target: "dev" }, { args: { V: "2" } }, { args: { W: undefined } }, { contexts: ["c"] }],
      ...[{ platforms: ["linux/arm64"] }, { context: "web" }],
    ];
    expect(ways(different)).toHaveLength(different.length);
    expect(ways([{}, { args: { OTHER: "x" } }, { platforms: ["linux/amd64", "linux/arm64"] }])).toHaveLength(1);
  });

  test("know which arguments only the build knows", () => {
    expect(ways([{ args: { V: "", W: undefined } }])[0]?.options).toMatchObject({
      buildArgs: {},
      unknownArgs: ["V", "W"],
    });
  });

  test("include the last stage if Compose builds only others", () => {
    const targets = (builds: readonly Given[]) => ways(builds).map(({ options }) => options.target);
    expect(targets([{ kind: "compose", target: "dev" }])).toEqual(["dev", undefined]);
    expect(targets([{ kind: "compose", target: "dev" }, { kind: "compose" }])).toEqual(["dev", undefined]);
    expect(targets([{ target: "dev" }])).toEqual(["dev"]);
    expect(targets([{ kind: "compose", target: "dev" }, { target: "dev" }])).toEqual(["dev"]);
  });

  test("are as the call says", () => {
    const builds = [{ target: "dev", args: { V: "2", W: "w" }, contexts: ["c"], context: "web" }, { args: { V: "3" } }];
    const own = { target: "x", buildArgs: { V: "9" }, namedContexts: ["own"], context: "src" };
    const [first, second] = ways(builds, own);
    expect(first).toMatchObject({
      options: { target: "x", buildArgs: { V: "9", W: "w" }, namedContexts: ["own"] },
      context: "src",
    });
    expect(second).toMatchObject({ options: { target: "x", buildArgs: { V: "9" } }, context: "src" });
  });

  test("are bounded", () => {
    const many = Array.from({ length: 100 }, (_, index) => located({ args: { V: String(index) } }));
    expect(listWays(many, dockerfile, call)).toMatchObject({ ways: { length: 64 }, left: 36 });
  });
});
