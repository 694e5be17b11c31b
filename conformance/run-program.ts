import { execFile } from "node:child_process";

/** How a program ended. */
export interface ProgramResult {
  /** Exit code, -1 if a signal ended it. */
  readonly code: number;
  /** Standard output. */
  readonly output: string;
}

/** Runs a program. @param seconds after which it is stopped. */
export function run(program: string, args: readonly string[], seconds: number): Promise<ProgramResult> {
  return new Promise((resolve) => {
    const child = execFile(program, args, { timeout: seconds * 1000, maxBuffer: 2 ** 26 }, (error, stdout) => {
      resolve({ code: error === null ? 0 : typeof error.code === "number" ? error.code : -1, output: stdout });
    });
    child.stdin?.end();
  });
}
