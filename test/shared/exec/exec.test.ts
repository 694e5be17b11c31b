import { describe, expect, test } from "vitest";
import { systemExec } from "../../../shared/exec/exec.ts";

const bounds = { timeout: 30_000, maxBytes: 1000 };
const node = (code: string, options: Partial<Parameters<typeof systemExec>[2]> = {}) =>
  systemExec(process.execPath, ["-e", code], { ...bounds, ...options });

describe("a program", () => {
  test("reads its input, and gives its output and exit code", async () => {
    const code = "process.stdin.on('data', (d) => process.stdout.write(d)).on('end', () => process.exit(3))";
    expect(await node(code, { input: "é\n" })).toEqual({ exitCode: 3, signal: null, stdout: "é\n" });
  });

  test("has only the given environment", async () => {
    const code = "process.stdout.write(JSON.stringify([process.env.A, process.env.HOME]))";
    expect((await node(code, { env: { A: "1" } })).stdout).toBe('["1",null]');
  });

  test("that runs for too long is stopped", async () => {
    const { exitCode, signal } = await node("setInterval(() => {}, 1000)", { timeout: 200 });
    expect([exitCode, signal]).toEqual([null, "SIGTERM"]);
  });

  test("that says too much is stopped", async () => {
    const code = "setInterval(() => process.stdout.write('x'.repeat(500)), 10)";
    const { signal, stdout } = await node(code);
    expect(signal).toBe("SIGTERM");
    expect(stdout.length).toBeLessThanOrEqual(1000);
  });

  test("may end without reading its input", async () => {
    expect((await node("process.exit(0)", { input: "x".repeat(1_000_000) })).exitCode).toBe(0);
  });

  test("that does not exist is an error", async () => {
    // EACCES if the search path has a directory that this user may not enter.
    await expect(systemExec("no-such-program", [], bounds)).rejects.toThrow(/ENOENT|EACCES/u);
  });
});

test.skipIf(process.platform === "win32").each([
  ["starts another one that keeps its output open", "sleep 20 & wait"],
  ["leaves one behind", "(sleep 20 &); exit 0"],
  ["ignores the signal", "trap '' TERM; sleep 20; sleep 20"],
])("a program that %s is not waited for", async (_, script) => {
  const start = performance.now();
  await systemExec("sh", ["-c", script], { timeout: 100, maxBytes: 1000 });
  expect(performance.now() - start).toBeLessThan(10_000);
});
