import { describe, expect, it } from "vitest";
import {
  type BuildState,
  BuildStates,
  buildGraph,
  factsOfSettings,
  getProgramVariant,
  parseDockerfile,
  type StateOptions,
} from "../../../../shared/dockerfile/index.ts";

function statesOf(text: string, options: Partial<StateOptions> = {}) {
  const file = parseDockerfile(text);
  const graph = buildGraph(file, { buildArgs: {}, namedContexts: [] });
  const states = new BuildStates(file.source, graph, {
    expand: (_, written) => (written.includes("$") ? undefined : written),
    ...options,
  });
  return { file, graph, states };
}

/** The state at the end of the last stage. */
function finalState(text: string, options: Partial<StateOptions> = {}): BuildState {
  const { graph, states } = statesOf(text, options);
  return states.after(graph.stages.at(-1) ?? graph.preamble);
}

describe("lists of packages", () => {
  it.each([
    ["FROM debian:12\nRUN apt-get update\n", "present"],
    ["FROM debian:12\n", "absent"],
    ["FROM example.com/a\n", "maybe"],
    ["FROM debian:12\nRUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*\n", "absent"],
    ["FROM debian:12\nRUN apt-get update\nRUN rm -r /var/lib/apt\n", "absent"],
    ["FROM debian:12\nRUN apt-get update && apt-get dist-clean\n", "absent"],
    ["FROM debian:12\nRUN apt-get update && rm -rf /var/lib/apt/lists/partial\n", "present"],
    ["FROM debian:12\nRUN if a; then apt-get update; fi\n", "maybe"],
    ["FROM debian:12\nRUN apt-get update; test -f x || rm -rf /var/lib/apt/lists/*\n", "maybe"],
    ["FROM debian:12\nRUN --mount=type=cache,target=/var/lib/apt apt-get update\n", "absent"],
    ["FROM debian:12 AS a\nRUN apt-get update\nFROM a\n", "present"],
    ["FROM debian:12 AS a\nRUN apt-get update\nFROM debian:12\n", "absent"],
    ["FROM debian:12\nRUN <<E\napt-get update\nE\n", "present"],
  ])("of apt after %j", (text, expected) => {
    expect(finalState(text).packages.lists.apt).toBe(expected);
  });

  it("are those before the command", () => {
    const text = "FROM debian:12\nRUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*\n";
    const { file, states } = statesOf(text);
    const [, run] = file.instructions;
    if (run === undefined) throw new Error("no RUN");
    const listsAt = (word: string) => states.beforeCommand(run, text.indexOf(word)).packages.lists.apt;
    expect([listsAt("apt-get update"), listsAt("apt-get install"), listsAt("rm -rf")]).toEqual([
      "absent",
      "present",
      "present",
    ]);
  });
});

describe("whose wget runs", () => {
  it.each([
    ["FROM debian:12\n", "gnu"],
    ["FROM alpine:3.20\n", "busybox"],
    ["FROM alpine:3.20\nRUN apk add wget\n", "gnu"],
    ["FROM alpine:3.20\nRUN apk add -t .d wget && apk del .d\n", "busybox"],
    ["FROM alpine:3.20\nRUN apk add wget && apk del wget\n", "busybox"],
    ["FROM alpine:3.20\nRUN a || apk add wget\n", undefined],
    ["FROM alpine:3.20\nRUN apk add wget\nRUN a || apk del wget\n", undefined],
    ["FROM example.com/a\n", undefined],
    ["FROM example.com/a\nRUN yum install -y wget\n", "gnu"],
    ["FROM alpine:3.20 AS a\nRUN apk add wget\nFROM a AS b\nFROM b\n", "gnu"],
  ])("after %j", (text, expected) => {
    expect(getProgramVariant("wget", finalState(text))).toBe(expected);
  });
});

describe("shell, user and directory", () => {
  it("are inherited by stages that build on a stage", () => {
    const state = finalState(
      'FROM debian:12 AS a\nSHELL ["/bin/bash", "-c"]\nUSER app\nWORKDIR /srv\nWORKDIR x/\nHEALTHCHECK CMD a\nENTRYPOINT ["a"]\nFROM a\n',
    );
    expect(state).toMatchObject({
      shell: ["/bin/bash", "-c"],
      isShellSet: true,
      user: "app",
      workdir: "/srv/x",
      isWorkdirSet: true,
      hasHealthcheck: true,
      entryPoint: "other",
    });
  });

  it("come from the base image where nothing sets them", () => {
    expect(finalState("FROM debian:12\n")).toMatchObject({ user: "", shell: ["/bin/sh", "-c"], entryPoint: "none" });
    expect(finalState("FROM mcr.microsoft.com/windows/servercore:ltsc2022\n").shell[0]).toBe("cmd");
    expect(finalState("FROM --platform=windows/amd64 a\n").shell[0]).toBe("cmd");
    expect(finalState("FROM a\n", { platform: "windows/amd64" }).shell[0]).toBe("cmd");
    expect(finalState("FROM a\n").user).toBeUndefined();
    expect(finalState("FROM a\nUSER 0:0\n").user).toBe("");
  });

  it("come from the base image's configuration if it is known", () => {
    const settings = {
      env: ["PATH=/bin", "EMPTY", "A=b=c"],
      user: "1000",
      workingDir: "/app",
      entrypoint: ["/run"],
      cmd: [],
      shell: ["/bin/ash", "-c"],
      exposedPorts: [],
      volumes: [],
      healthcheck: { test: ["CMD", "a"] },
    };
    const state = finalState("FROM a\nWORKDIR b\n", { getBase: () => factsOfSettings(settings) });
    expect(state).toMatchObject({ user: "1000", workdir: "/app/b", shell: ["/bin/ash", "-c"], hasHealthcheck: true });
    expect(state.entryPoint).toBe("other");
    expect(state.base.env?.get("A")).toBe("b=c");
    const none = { ...settings, user: "root", healthcheck: { test: ["NONE"] }, entrypoint: [], workingDir: "" };
    expect(factsOfSettings(none)).toMatchObject({ user: "", hasHealthcheck: false, entryPoint: "none", workdir: "/" });
  });

  it("knows no directory after a variable", () => {
    expect(finalState("FROM debian:12\nWORKDIR $A\nWORKDIR b\n").workdir).toBeUndefined();
    expect(finalState("FROM scratch\nWORKDIR a\n").workdir).toBe("/a");
  });
});

describe("copies", () => {
  it("say where files come from", () => {
    const { copies } = finalState("FROM a:1 AS b\nFROM c:1\nCOPY x y\nCOPY --from=b / /\nADD --link d e\n");
    expect(copies?.from).toBeUndefined();
    expect(copies?.older?.from?.kind).toBe("stage");
    expect(copies?.older?.older?.older).toBeUndefined();
  });
});
