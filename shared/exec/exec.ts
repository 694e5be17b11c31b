/** How a program is run. */
export interface ExecOptions {
  readonly cwd?: string;
  /** The whole environment of the program. Default: this process's own. */
  readonly env?: Readonly<Record<string, string>>;
  /** Text for standard input. Default: none. */
  readonly input?: string;
  /** Milliseconds after which the program is stopped, and what it started is no longer waited for. */
  readonly timeout: number;
  /** Bytes of standard output after which the program is stopped. */
  readonly maxBytes: number;
  /** How standard output is decoded. Default: UTF-8. `latin1` keeps each byte as a character. */
  readonly encoding?: "utf8" | "latin1";
}

/** How a program ended. */
export interface ExecResult {
  /** Null when a signal ended it. */
  readonly exitCode: number | null;
  readonly signal: string | null;
  /** Standard output, decoded. */
  readonly stdout: string;
}

/** Runs a program without a shell. Rejects when it cannot be started. */
export type Exec = (program: string, args: readonly string[], options: ExecOptions) => Promise<ExecResult>;

/** Milliseconds between the request to end and the end. */
const graceTime = 1000;

/** Runs programs as child processes of this one. Standard error is dropped. */
export const systemExec: Exec = (program, args, { cwd, env, input, timeout, maxBytes, encoding = "utf8" }) =>
  new Promise((resolve, reject) => {
    // Loading it takes longer than most calls that start no program can spare.
    const { spawn } = process.getBuiltinModule("node:child_process");
    const child = spawn(program, [...args], {
      cwd,
      env,
      stdio: ["pipe", "pipe", "ignore"],
      windowsHide: true,
    });
    // A program may ignore the signal, and what it started may keep its output open.
    const stop = (): void => {
      child.kill();
      killer = setTimeout(() => {
        child.kill("SIGKILL");
        child.stdout.destroy();
      }, graceTime);
    };
    let killer: NodeJS.Timeout | undefined;
    const timer = setTimeout(stop, timeout);
    const chunks: Buffer[] = [];
    let bytes = 0;
    child.once("error", (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.stdout.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > maxBytes) child.kill();
      else chunks.push(chunk);
    });
    child.once("close", (exitCode, signal) => {
      clearTimeout(timer);
      clearTimeout(killer);
      resolve({ exitCode, signal, stdout: Buffer.concat(chunks).toString(encoding) });
    });
    // A program that ends without reading closes its input; its exit code says why.
    child.stdin.on("error", () => {}).end(input ?? "");
  });
