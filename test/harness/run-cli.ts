import { spawn } from "node:child_process";
import { join } from "node:path";

export interface CliResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Variables that let Node.js keep the compiled code of the built files, so that only the first process compiles them. */
export function compileCacheOf(built: string): Readonly<Record<string, string>> {
  return { NODE_COMPILE_CACHE: join(built, "compile-cache") };
}

/** Runs the built command line in a directory, without any variable of a CI system. */
export async function runCli(built: string, cwd: string, ...args: readonly string[]): Promise<CliResult> {
  return runCliWith({}, built, cwd, ...args);
}

/** Like `runCli`, with more variables. */
export async function runCliWith(
  variables: Readonly<Record<string, string>>,
  built: string,
  cwd: string,
  ...args: readonly string[]
): Promise<CliResult> {
  const env = { PATH: process.env["PATH"] ?? "", HOME: cwd, ...compileCacheOf(built), ...variables };
  const child = spawn(process.execPath, [join(built, "dist/cli.js"), ...args], { cwd, env, timeout: 60_000 });
  const texts = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    texts.stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    texts.stderr += text;
  });
  const exitCode = await new Promise<number | null>((resolve, reject) =>
    child.once("close", resolve).once("error", reject),
  );
  return { exitCode, ...texts };
}
