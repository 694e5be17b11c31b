import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface ToolResult {
  readonly exitCode: number | null;
  readonly output: string;
}

/** A directory that is gone when it is no longer needed. */
export class Directory implements AsyncDisposable {
  readonly path: string;

  private constructor(path: string) {
    this.path = path;
  }

  static async make(): Promise<Directory> {
    return new Directory(await mkdtemp(join(tmpdir(), "seaworthy-test-")));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.path, { recursive: true, force: true });
  }
}

/** Runs another tool in a directory; `COSIGN_PASSWORD` is `secret` unless said otherwise. */
export async function runTool(
  cwd: string,
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<ToolResult> {
  const child = spawn(program, args, {
    cwd,
    env: { PATH: process.env["PATH"] ?? "", HOME: cwd, COSIGN_PASSWORD: "secret", ...env },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: 30_000,
  });
  let output = "";
  const add = (text: string): void => {
    output += text;
  };
  child.stdout.setEncoding("utf8").on("data", add);
  child.stderr.setEncoding("utf8").on("data", add);
  const exitCode = await new Promise<number | null>((resolve, reject) =>
    child.once("close", resolve).once("error", reject),
  );
  return { exitCode, output };
}
