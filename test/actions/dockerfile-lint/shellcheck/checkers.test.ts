import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { defaultLintOptions, lintDockerfile } from "../../../../actions/dockerfile-lint/lint.ts";
import { listShellScripts } from "../../../../actions/dockerfile-lint/shell-requests.ts";
import { createNativeChecker } from "../../../../actions/dockerfile-lint/shellcheck/native.ts";
import { toCharacterColumn } from "../../../../actions/dockerfile-lint/shellcheck/tabs.ts";
import { createWasmChecker } from "../../../../actions/dockerfile-lint/shellcheck/wasm.ts";
import type { ShellChecker, ShellScriptRequest } from "../../../../actions/dockerfile-lint/shellcheck.ts";
import { systemExec } from "../../../../shared/exec/exec.ts";
import { describeUnless } from "../../../harness/skip.ts";

const hasNative = spawnSync("shellcheck", ["--version"]).status === 0;

const wasm = createWasmChecker();
const request = (text: string, dialect: ShellScriptRequest["dialect"] = "sh"): ShellScriptRequest => ({
  key: `${dialect}\0${text}`,
  text,
  dialect,
});

async function comments(checker: ShellChecker, script: ShellScriptRequest): Promise<unknown[]> {
  const results = await checker.check({ requests: [script] });
  return (results.get(script.key) ?? [])
    .map(({ code, line, column, endLine, endColumn, replacements }) => ({
      code,
      line,
      column,
      endLine,
      endColumn,
      edits: replacements.length,
    }))
    .toSorted((a, b) => a.code - b.code || a.column - b.column);
}

describe("the WebAssembly checker", () => {
  test("finds what ShellCheck finds, with columns in characters and its fixes", async () => {
    const script = request("\tls $foo\n");
    const found = (await wasm.check({ requests: [script] })).get(script.key) ?? [];
    expect(found.map(({ code }) => code)).toEqual([2154, 2086]);
    expect(found[1]).toMatchObject({ line: 1, column: 5, endLine: 1, endColumn: 9, level: "info" });
    expect(found[1]?.replacements).toEqual([
      { line: 1, column: 5, endLine: 1, endColumn: 5, replacement: '"' },
      { line: 1, column: 9, endLine: 1, endColumn: 9, replacement: '"' },
    ]);
  });

  test.each(["RUN cat <<EOF >> /x\na\nEOF\n", "RUN <<EOT bash\nset -ex\nEOT\n", "RUN python3 <<'EOF'\nif x:\nEOF\n"])(
    "reads the heredoc of %j",
    async (text) => {
      const scripts = listShellScripts(
        { path: "Dockerfile", text: `FROM debian:12\n${text}` },
        defaultLintOptions("2026-01-15"),
      );
      const found = await wasm.check({ requests: scripts });
      expect(scripts.length).toBeGreaterThan(0);
      expect(scripts.map(({ key }) => found.get(key))).toEqual(scripts.map(() => []));
    },
  );

  test("knows the dialects apart", async () => {
    expect(await comments(wasm, request("[ 1 == 2 ]", "sh"))).toMatchObject([{ code: 2050 }, { code: 3014 }]);
    expect(await comments(wasm, request("[ 1 == 2 ]", "bash"))).toMatchObject([{ code: 2050 }]);
  });

  test("survives hundreds of scripts, broken ones among them", async () => {
    const scripts = Array.from({ length: 200 }, (_, index) =>
      request(index % 3 === 0 ? `if true; then echo ${index}` : `echo "${index}" | cat; \ud800 $((`),
    );
    const results = await wasm.check({ requests: scripts });
    expect(results.size).toBe(200);
    for (const script of scripts) expect(results.get(script.key)?.length).toBeGreaterThan(0);
  });
});

describeUnless(!hasNative, "needs ShellCheck")("both checkers", () => {
  const scripts = [
    "cd $foo && ls `pwd`",
    "\tfor i in $(ls *.txt); do\techo $i; done",
    "export A=$(date)\nread x\n[ $x == y ] && rm -rf $A/*",
    "apt-get update && apt-get install -y curl | grep x; kill $!",
    "if true; then echo 1",
    "echo 'a\tb' $UNSET $" + "{arr[@]}",
    "true",
  ];
  test.each(scripts)("say the same of %j", async (text) => {
    expect(await comments(wasm, request(text, "bash"))).toEqual(
      await comments(createNativeChecker(systemExec), request(text, "bash")),
    );
  });
});

test("a mode of chmod is no assignment, and only that", async () => {
  const modes = "FROM debian:12\nRUN chmod =2775 /a\nRUN x \\\n && chmod -R =rwx,g+s /a\n";
  const text = `${modes}RUN chmod 755 a && x =5\nRUN tool =2775 /a\n`;
  const options = defaultLintOptions("2026-01-15");
  const shellcheck = await wasm.check({ requests: listShellScripts({ path: "Dockerfile", text }, options) });
  const { findings } = lintDockerfile({ path: "Dockerfile", text }, { ...options, shellcheck });
  const lines = findings.filter(({ ruleId }) => ruleId === "SC2283").map(({ locations }) => locations[0]?.region);
  expect(lines).toMatchObject([{ startLine: 5 }, { startLine: 6 }]);
});

test("a native ShellCheck that is not there is an error that says what to do", async () => {
  await expect(
    createNativeChecker(systemExec, "no-such-shellcheck").check({ requests: [request("true")] }),
  ).rejects.toThrow(/Install ShellCheck/u);
});

test("columns are counted in characters", () => {
  expect([1, 9, 10, 11, 17, 30].map((column) => toCharacterColumn("\tab\tc", column))).toEqual([1, 2, 3, 4, 5, 18]);
});
