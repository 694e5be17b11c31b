import { describe, expect, it } from "vitest";
import { LintContext } from "../../../actions/dockerfile-lint/context.ts";
import { defaultLintOptions, lintDockerfile } from "../../../actions/dockerfile-lint/lint.ts";
import { listScripts } from "../../../actions/dockerfile-lint/shell-scripts.ts";
import type { ShellcheckComment } from "../../../actions/dockerfile-lint/shellcheck.ts";
import { parseDockerfile } from "../../../shared/dockerfile/index.ts";
import { findingsOf, pointedAt } from "./linting.ts";

function scriptsOf(text: string) {
  return listScripts(new LintContext(parseDockerfile(text), defaultLintOptions("2026-01-15"))).map(
    ({ request }) => request,
  );
}

function commentAt(text: string, word: string): ShellcheckComment {
  const before = text.slice(0, text.indexOf(word)).split("\n");
  const column = (before.at(-1)?.length ?? 0) + 1;
  return {
    code: 2086,
    level: "info",
    message: "quote it",
    line: before.length,
    column,
    endLine: before.length,
    endColumn: column + word.length,
    replacements: [
      {
        line: before.length,
        column,
        endLine: before.length,
        endColumn: column + word.length,
        replacement: `"${word}"`,
      },
    ],
  };
}

describe("scripts for ShellCheck", () => {
  it("take the stage's shell, inherited through FROM and changed by pragma", () => {
    const text =
      'FROM a:1 AS x\nSHELL ["/bin/bash", "-c"]\nRUN a\nFROM x\nRUN b\nFROM c:1\nRUN c\n# hadolint shell=/bin/dash\nRUN d\n# hadolint shell=powershell\nRUN e\n';
    expect(scriptsOf(text).map(({ dialect, text: script }) => [dialect, script.trimEnd().at(-1)])).toEqual([
      ["bash", "a"],
      ["bash", "b"],
      ["sh", "c"],
      ["dash", "d"],
    ]);
  });

  it("export what the build sets and they use, and leave out the exec form", () => {
    const [script, ...others] = scriptsOf(
      'FROM a:1\nARG V\nENV W=1 UNUSED=1\nRUN echo $V $((W + 1)) $no_proxy\nRUN ["echo", "x"]\n',
    );
    expect(others).toEqual([]);
    expect(script?.text).toBe("#!/bin/sh\nexport no_proxy=1 W=1 V=1\necho $V $((W + 1)) $no_proxy");
    expect(scriptsOf("FROM a:1\nARG V\nRUN echo x\n")[0]?.text).toBe("#!/bin/sh\necho x");
  });

  it("are the bodies of heredocs that a shell reads", () => {
    expect(
      scriptsOf("FROM a:1\nRUN <<E\n#!/usr/bin/env bash\nx\nE\nRUN <<E\n#!/usr/bin/python3\nx\nE\n").map(
        ({ dialect }) => dialect,
      ),
    ).toEqual(["bash"]);
  });

  it.each([
    ["RUN cat <<EOF >> /x\n$a\nEOF\n", ["sh: cat <<EOF >> /x\n$a\nEOF\n"]],
    ["RUN cat <<-EOF | tee /x\n\t$a\n\tEOF\n", ["sh: cat <<-EOF | tee /x\n$a\nEOF\n"]],
    ["RUN python3 <<'EOF'\nx\nEOF\n", ["sh: python3 <<'EOF'\nx\nEOF\n"]],
    ["RUN cat <<A <<B\na\nA\nb\nB\n", ["sh: cat <<A <<B\na\nA\nb\nB\n"]],
    ["RUN <<EOT bash\nset -e\nEOT\n", ["sh: <<EOT bash\nEOT\n", "bash: set -e\n"]],
    ["RUN bash -eo pipefail <<EOT\nx\nEOT\n", ["sh: bash -eo pipefail <<EOT\nEOT\n", "bash: x\n"]],
    ["RUN bash -c x <<EOT\ny\nEOT\n", ["sh: bash -c x <<EOT\ny\nEOT\n"]],
    ["RUN cat <<EOF\nno end\n", []],
  ])("have the whole heredoc of %j", (text, scripts) => {
    const withoutHead = (script: string) => script.replace(/^#!.*\n(?:export .*\n)?/, "");
    const written = scriptsOf(`FROM a:1\n${text}`).map(
      ({ dialect, text: script }) => `${dialect}: ${withoutHead(script)}`,
    );
    expect(written).toEqual(scripts);
  });

  it.each([
    "FROM mcr.microsoft.com/windows/servercore:ltsc2025\nRUN $a = (b)\n",
    "FROM mcr.microsoft.com/dotnet/runtime:8.0-nanoserver-1809 AS x\nFROM x\nRUN $a = (b)\n",
    "FROM golang:1.24-windowsservercore\nRUN powershell -Command a ^| b\n",
    "FROM --platform=windows/amd64 x:1\nRUN $a = (b)\n",
  ])("are not those of Windows: %j", (text) => {
    expect(scriptsOf(text)).toEqual([]);
    expect(findingsOf(text).map(({ ruleId }) => ruleId)).not.toContain("DL4006");
  });
});

describe("findings of ShellCheck", () => {
  it("stand at their own place, in continued lines too, and carry its fix", () => {
    const text = "FROM a:1\nRUN x && \\\n  # note\n  rm $dir\n";
    const [request] = scriptsOf(text);
    if (request === undefined) throw new Error("one script is there");
    const findings = findingsOf(text, { shellcheck: new Map([[request.key, [commentAt(request.text, "$dir")]]]) });
    const found = findings.find(({ ruleId }) => ruleId === "SC2086");
    expect(pointedAt(text, found)).toBe("$dir");
    expect(found).toMatchObject({ severity: "low", levels: { hadolint: "info" } });
    expect(found?.fixes).toMatchObject([{ edits: [{ text: '"$dir"', region: { startLine: 4, startColumn: 6 } }] }]);
  });

  it("stand in the body of a heredoc that a command reads", () => {
    const text = "FROM a:1\nRUN cat <<EOF\nx $dir\nEOF\n";
    const [request] = scriptsOf(text);
    const shellcheck = new Map([[request?.key ?? "", [commentAt(request?.text ?? "", "$dir")]]]);
    const found = findingsOf(text, { shellcheck }).find(({ ruleId }) => ruleId === "SC2086");
    expect(found?.locations[0]?.region).toMatchObject({ startLine: 3, startColumn: 3 });
    expect(pointedAt(text, found)).toBe("$dir");
  });

  it.each([
    [1072, "high"],
    [2283, "medium"],
    [3001, "medium"],
  ])("are high only for errors of the syntax: SC%i is %s", (code, severity) => {
    const text = "FROM a:1\nRUN rm $dir\n";
    const [request] = scriptsOf(text);
    const comment = { ...commentAt(request?.text ?? "", "$dir"), code, level: "error" as const };
    const shellcheck = new Map([[request?.key ?? "", [comment]]]);
    expect(findingsOf(text, { shellcheck }).find(({ ruleId }) => ruleId === `SC${code}`)).toMatchObject({
      severity,
      levels: { hadolint: "error" },
    });
  });

  it("have rules that name ShellCheck's page", () => {
    const text = "FROM a:1\nRUN rm $dir\n";
    const [request] = scriptsOf(text);
    const shellcheck = new Map([[request?.key ?? "", [commentAt(request?.text ?? "", "$dir")]]]);
    const options = { ...defaultLintOptions("2026-01-15"), shellcheck };
    const { rules } = lintDockerfile({ path: "Dockerfile", text }, options);
    const page = "https://www.shellcheck.net/wiki/SC2086";
    const summary = "Fix the shell command that ShellCheck reports.";
    expect(rules.find(({ id }) => id === "SC2086")).toEqual({
      id: "SC2086",
      name: "shellcheck-2086",
      severity: "low",
      summary,
      description: `See the ShellCheck documentation: ${page}`,
      help: { text: `${summary} See ${page}`, markdown: `${summary} See [SC2086](${page}).` },
      tags: ["dockerfile", "shell"],
      helpUri: page,
    });
  });
});
