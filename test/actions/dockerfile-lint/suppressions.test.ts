import { describe, expect, it } from "vitest";
import { findingsOf, idsOf } from "./linting.ts";

const from = "FROM debian:12\n";

function suppressionOf(text: string, id: string) {
  return findingsOf(text).find(({ ruleId }) => ruleId === id)?.suppression;
}

describe("suppressing comments", () => {
  it("are kept with the finding", () => {
    const text = `${from}# seaworthy ignore=DL3003 until=2026-06-30 reason=the tool insists\nRUN cd /a\n`;
    expect(suppressionOf(text, "DL3003")).toEqual({
      kind: "inline",
      source: "# seaworthy ignore=DL3003 until=2026-06-30 reason=the tool insists",
      reason: "the tool insists",
      until: "2026-06-30",
    });
  });

  it.each([
    ["hadolint, on the next line", "# hadolint ignore=DL3003\nRUN cd /a\n", true],
    ["hadolint, with blanks and a remark", "# hadolint ignore = DL3004 , DL3003  # because\nRUN cd /a\n", true],
    ["hadolint, a line too early", "# hadolint ignore=DL3003\n# x\nRUN cd /a\n", false],
    ["hadolint, with a bad name", "# hadolint ignore=DL3003,foo\nRUN cd /a\n", false],
    ["hadolint, everywhere", "RUN cd /a\n# hadolint global ignore=DL3003\n", true],
    ["our own, anywhere in the comments above", "# seaworthy ignore=DL3003 reason=x\n# more\nRUN cd /a\n", true],
    ["our own, inside the instruction", "RUN a && \\\n # seaworthy ignore=DL3003 reason=x\n cd /a\n", true],
    ["our own, by another tool's id", "# seaworthy ignore=DS-0013 reason=x\nRUN cd /a\n", true],
    ["our own, on its last day", "# seaworthy ignore=DL3003 until=2026-01-15 reason=x\nRUN cd /a\n", true],
    ["our own, a day later", "# seaworthy ignore=DL3003 until=2026-01-14 reason=x\nRUN cd /a\n", false],
  ])("%s", (_, text, suppressed) => {
    expect(suppressionOf(from + text, "DL3003") !== undefined).toBe(suppressed);
  });

  it("for a stage cover it without its FROM", () => {
    const text = "# hadolint stage ignore=DL3003,DL3006\nFROM debian\nRUN cd /a\nFROM debian\nRUN cd /b\n";
    expect(
      findingsOf(text)
        .filter(({ suppression }) => suppression !== undefined)
        .map(({ ruleId }) => ruleId),
    ).toEqual(["DL3003"]);
  });

  it("of BuildKit count at the head and above one instruction", () => {
    expect(idsOf("# check=skip=all\nFROM scratch as base\nCMD x\n")).not.toEqual(
      expect.arrayContaining(["FromAsCasing"]),
    );
    expect(idsOf("FROM scratch\n# check=skip=JSONArgsRecommended\nCMD x\n")).not.toContain("DL3025");
    expect(idsOf("# check=skip=all\nFROM scratch as base\n", { buildkitCheck: "skip=StageNameCasing" })).toContain(
      "FromAsCasing",
    );
  });

  it("do not cover syntax errors", () => {
    expect(idsOf("# hadolint global ignore=DL1000\nFROM a:1\nRNU x\n")).toContain("DL1000");
  });

  it("can be switched off", () => {
    expect(idsOf(`${from}# hadolint ignore=DL3003\nRUN cd /a\n`, { disableIgnorePragma: true })).toContain("DL3003");
  });

  it("in the configuration name their source", () => {
    const [finding] = findingsOf(`${from}RUN cd /a\n`, {
      ignored: ["DL3003"],
      ignoredBy: ".hadolint.yaml",
      ignoredIn: [".hadolint.yaml"],
    }).filter(({ ruleId }) => ruleId === "DL3003");
    expect(finding?.suppression).toEqual({
      kind: "configuration",
      source: ".hadolint.yaml",
      files: [".hadolint.yaml"],
    });
  });
});

describe("a build argument that skips BuildKit's checks", () => {
  it("is the word of the configuration, not of a comment in the file", () => {
    const options = {
      buildkitCheck: "skip=StageNameCasing,FromAsCasing",
      ignoredBy: ".seaworthy.yaml or the call",
      ignoredIn: [".seaworthy.yaml"],
    };
    const [finding] = findingsOf("FROM scratch as base\n", options).filter(({ ruleId, aliases }) =>
      [ruleId, ...aliases].includes("FromAsCasing"),
    );
    expect(finding?.suppression).toEqual({
      kind: "configuration",
      source: ".seaworthy.yaml or the call",
      files: [".seaworthy.yaml"],
      reason: "the build argument BUILDKIT_DOCKERFILE_CHECK",
    });
  });
});

describe("findings on suppressing comments", () => {
  it.each([
    ["SW-DF-suppression-unused", "# hadolint ignore=DL3003 # why\nRUN a\n"],
    ["SW-DF-suppression-unused", "# check=skip=JSONArgsRecommended\nRUN a\n"],
    ["SW-DF-suppression-expired", "# seaworthy ignore=DL3003 until=2025-12-31 reason=x\nRUN cd /a\n"],
    ["SW-DF-suppression-reasonless", "# hadolint ignore=DL3003\nRUN cd /a\n"],
    ["SW-DF-suppression-unknown-rule", "# seaworthy ignore=DL30003 reason=x\nRUN cd /a\n"],
    ["SW-DF-suppression-malformed", "# seaworthy ignore=DL3003 until=tomorrow\nRUN cd /a\n"],
    ["SW-DF-suppression-malformed", "# hadolint ignore=DL3003 because\nRUN cd /a\n"],
  ])("%s", (id, text) => {
    expect(idsOf(from + text, { profile: "strict" })).toContain(id);
  });

  it.each([
    ["recommended", []],
    ["hadolint", []],
    ["strict", ["SW-DF-suppression-unused"]],
  ] as const)("are none in the profile %s for a rule that does not run", (profile, expected) => {
    const text = `${from}# seaworthy ignore=SW-DF-copy-digest-missing reason=x\nRUN a\n`;
    const found = findingsOf(text, { profile }).filter(({ ruleId }) => ruleId.startsWith("SW-DF-suppression"));
    expect(found.map(({ ruleId }) => ruleId)).toEqual(expected);
  });

  it("are none for a comment that does its work and says why", () => {
    const ids = idsOf(`${from}# hadolint ignore=DL3003 # the tool insists\nRUN cd /a\n`);
    expect(ids.filter((id) => id.startsWith("SW-DF-suppression"))).toEqual([]);
  });

  it("wait for ShellCheck before they call its ids unused", () => {
    const text = `${from}# hadolint ignore=SC2086 # why\nRUN echo $x\n`;
    expect(idsOf(text)).not.toContain("SW-DF-suppression-unused");
    expect(idsOf(text, { shellcheck: new Map() })).toContain("SW-DF-suppression-unused");
  });
});
