import { describe, expect, it } from "vitest";
import { type BuildCall, type BuildGraph, buildGraph, parseDockerfile } from "../../../shared/dockerfile/index.ts";

function graphOf(text: string, call: Partial<BuildCall> = {}): BuildGraph {
  return buildGraph(parseDockerfile(text), { buildArgs: {}, namedContexts: [], ...call });
}

function bases(graph: BuildGraph): string[] {
  return graph.stages.map(({ base }) => {
    if (base.kind === "image") return base.complete ? base.reference : `${base.reference}?`;
    return base.kind === "stage" ? `stage ${base.stage.index}` : base.kind;
  });
}

describe("buildGraph", () => {
  it("puts the defaults of global ARGs into FROM", () => {
    const text = `ARG V=1\nARG I=a/b:$V\nFROM $I\nFROM c:\${X:-9}\nFROM \${V:+d}\n`;
    expect(bases(graphOf(text))).toEqual(["a/b:1", "c:9", "d"]);
  });

  it("says when only the build knows the image", () => {
    expect(bases(graphOf("ARG V\nFROM a:$V\nFROM b-$TARGETARCH\n"))).toEqual(["a:$V?", "b-$TARGETARCH?"]);
    expect(bases(graphOf("ARG V\nFROM a:$V\n", { buildArgs: {} }))).toEqual(["a:$V?"]);
  });

  it("knows stages by name in any case, contexts and scratch", () => {
    const graph = graphOf("FROM a:1 AS Base\nFROM base\nFROM scratch\nFROM ctx\n", { namedContexts: ["ctx"] });
    expect(bases(graph)).toEqual(["a:1", "stage 0", "scratch", "context"]);
  });

  it("follows bases, COPY and mounts to what the target needs", () => {
    const text =
      "FROM a:1 AS x\nFROM b:1 AS y\nFROM c:1 AS z\nFROM d:1 AS w\nFROM y\nCOPY --from=x / /\nRUN --mount=from=2,target=/z true\n";
    const reached = [...graphOf(text).reachable].map(({ index }) => index).sort();
    expect(reached).toEqual([0, 1, 2, 4]);
    expect([...graphOf(text, { target: "y" }).reachable].map(({ index }) => index)).toEqual([1]);
  });

  it("gives each instruction the variables that a build would", () => {
    const text = "ARG G=1\nFROM a:1 AS x\nARG G\nENV E=$G\nARG E=9\nRUN r\nFROM x\nRUN s\n";
    const graph = graphOf(text);
    const [first, second] = graph.stages.map(({ instructions }) => instructions.at(-1));
    if (first === undefined || second === undefined) throw new Error("two stages are there");
    expect(graph.scopeOf(first).find("G")?.value).toBe("1");
    expect(graph.scopeOf(first).find("E")).toMatchObject({ kind: "env", value: "1" });
    expect(graph.scopeOf(second).find("E")?.value).toBe("1");
    expect(graph.scopeOf(second).find("G")?.value).toBe("1");
  });
});
