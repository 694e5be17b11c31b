import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildGraph, findLayerOrigins, type HistoryLine, parseDockerfile } from "../../../shared/dockerfile/index.ts";
import { buildKitHistory, empty, layer, legacyHistory, multiStageDockerfile } from "./multi-stage.ts";

/** `line keyword` of each layer, or `FROM line`. */
function origins(text: string, history: readonly HistoryLine[]): readonly string[] | undefined {
  const file = parseDockerfile(text);
  const graph = buildGraph(file, { buildArgs: {}, namedContexts: [] });
  const layers = history.filter(({ emptyLayer }) => !emptyLayer).length;
  return findLayerOrigins(file, graph, history, layers)?.layers.map(
    ({ instruction, inBase }) => `${instruction.line} ${instruction.keyword}${inBase ? " (base)" : ""}`,
  );
}

describe("layers of a multi-stage build", () => {
  test("are found in BuildKit's history", () => {
    expect(origins(multiStageDockerfile, buildKitHistory)).toEqual([
      "3 FROM (base)",
      "5 RUN",
      "18 WORKDIR",
      "19 RUN",
      "23 COPY",
      "24 COPY",
      "25 RUN",
    ]);
  });

  test("are found in the legacy builder's history", () => {
    expect(origins(multiStageDockerfile, legacyHistory)).toEqual([
      "3 FROM (base)",
      "5 RUN",
      "19 RUN",
      "23 COPY",
      "24 COPY",
      "25 RUN",
    ]);
  });

  test("are those of another stage when that is what was built", () => {
    const built = [
      ...buildKitHistory.slice(0, 3),
      layer("RUN /bin/sh -c apt-get update && apt-get install -y gcc # buildkit"),
      layer("COPY src ./src # buildkit"),
      layer("RUN /bin/sh -c make # buildkit"),
    ];
    expect(origins(multiStageDockerfile, built)).toEqual(["3 FROM (base)", "5 RUN", "11 RUN", "12 COPY", "13 RUN"]);
  });
});

describe("alignment", () => {
  const base = [layer("ADD rootfs.tar /"), layer("RUN /bin/sh -c make # buildkit"), empty('CMD ["sh"]')];

  test("goes from the end: a base image that ran the same command keeps its layer", () => {
    expect(origins("FROM x\nRUN make", [...base, layer("RUN /bin/sh -c make # buildkit")])).toEqual([
      "1 FROM (base)",
      "1 FROM (base)",
      "2 RUN",
    ]);
  });

  test("gives everything to FROM when nothing follows it", () => {
    expect(origins("FROM x", base)).toEqual(["1 FROM (base)", "1 FROM (base)"]);
  });

  test("gives what an ONBUILD of the base did to FROM", () => {
    const history = [...base, layer("COPY . /app # buildkit"), layer("RUN /bin/sh -c ./own # buildkit")];
    expect(origins("FROM x\nRUN ./own", history)?.slice(2)).toEqual(["1 FROM (base)", "2 RUN"]);
  });

  test("pairs an edited instruction between unchanged ones by its keyword", () => {
    const history = [...base, layer("RUN /bin/sh -c one # buildkit"), layer("RUN /bin/sh -c 2 # buildkit")];
    expect(origins("FROM x\nRUN one\nRUN two", history)?.slice(2)).toEqual(["2 RUN", "3 RUN"]);
    expect(origins("FROM x\nRUN uno\nRUN 2", history)?.slice(2)).toEqual(["2 RUN", "3 RUN"]);
  });

  test("does not confuse commands with the same ending", () => {
    const history = [...base, layer("RUN /bin/sh -c configure && make # buildkit"), layer("COPY a b # buildkit")];
    expect(origins("FROM x\nRUN make\nRUN other\nCOPY c d\nCOPY e f", history)).toBeUndefined();
  });

  test("refuses a Dockerfile that is not the image's, and a history that does not count the layers", () => {
    expect(origins("FROM x\nRUN a\nRUN b\nCOPY c d", base)).toBeUndefined();
    const file = parseDockerfile("FROM x");
    const graph = buildGraph(file, { buildArgs: {}, namedContexts: [] });
    expect(findLayerOrigins(file, graph, base, 5)).toBeUndefined();
  });

  test("tells what the history does not show", () => {
    const file = parseDockerfile("FROM x\nRUN one\nCOPY a b\nRUN two");
    const graph = buildGraph(file, { buildArgs: {}, namedContexts: [] });
    const history = [layer("RUN /bin/sh -c one"), layer("RUN /bin/sh -c two")];
    expect(findLayerOrigins(file, graph, history, 2)?.unmatched.map(({ line }) => line)).toEqual([3]);
  });

  test("answers any text and history, in bounded time", () => {
    const pieces = [
      "FROM x",
      "RUN a",
      "COPY a b",
      "ENV a=$b",
      "#(nop)",
      "|9 ",
      "\\",
      "<<E",
      "$",
      "{",
      "\n",
      " # buildkit",
    ];
    const text = fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 20 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 20 }), (dockerfile, history) => {
        const found = origins(dockerfile, history.map(layer));
        expect(found === undefined || found.length === history.length).toBe(true);
      }),
    );
    const many = Array.from({ length: 20_000 }, () => layer(`RUN |1 ${"a=b ".repeat(50)}/bin/sh -c x x x`));
    const start = performance.now();
    origins(`FROM x\n${"RUN x\n".repeat(20_000)}`, many);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
