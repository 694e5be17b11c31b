import { styleText } from "node:util";
import { systemExec } from "../../exec/exec.ts";
import { type Sleep, systemSleep } from "../../http/sleep.ts";
import { logText, masked, masksOf, printable, truncate } from "../../text/index.ts";
import type { Annotation, Host } from "../ci.ts";
import { runIdentityOf } from "../run-identity.ts";

/** Options of a terminal. */
export interface TerminalOptions {
  /** Directory that repository paths are relative to. */
  readonly root: string;
  /** Directory that all other paths are relative to. Default: `root`. */
  readonly workspace?: string;
  /** Inputs of the command line, by kebab-case name. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  /** Opens standard input. Default: there is none. */
  readonly openStdin?: () => AsyncIterable<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Default: the system clock. */
  readonly sleep?: Sleep;
}

/** Creates the host of a terminal or of an unknown CI system. Prints results to standard output, everything else to standard error. */
export function terminalHost(options: TerminalOptions): Host {
  const { root, workspace = root, inputs, stdout, stderr, env, sleep = systemSleep } = options;
  const secrets = new Set<string>();
  let progressShown = false;
  const redact = (text: string): string => masked(text, secrets);
  const clear = (): void => {
    if (progressShown) stderr.write("\r\u001b[2K");
    progressShown = false;
  };
  const line = (text: string): void => {
    clear();
    stderr.write(`${logText(redact(text))}\n`);
  };
  const styled = (style: "red" | "yellow", text: string): string => styleText(style, text, { stream: stderr });
  return {
    name: "terminal",
    run: runIdentityOf(env),
    root,
    workspace,
    defaultOutDir: undefined,
    temporaryDirectory: undefined,
    sleep,
    exec: systemExec,
    ...(options.openStdin === undefined ? {} : { openStdin: options.openStdin }),
    annotationsPerLevel: 0,
    colors: stdout.isTTY === true && stdout.hasColors(),
    width: stdout.isTTY === true ? Math.max(60, stdout.columns) : 120,
    ...(stdout.isTTY === true ? { terminalColumns: Math.max(60, stdout.columns) } : {}),
    getInput: (name) => inputs[name] || undefined,
    getEnv: (name) => env[name] || undefined,
    info: line,
    warn(text) {
      clear();
      stderr.write(`${styled("yellow", "warning:")} ${logText(redact(text))}\n`);
    },
    error(text) {
      clear();
      stderr.write(`${styled("red", "seaworthy:")} ${logText(redact(text))}\n`);
    },
    progress(text) {
      if (stderr.isTTY !== true) return;
      stderr.write(`\r\u001b[2K${truncate(logText(redact(text)), stderr.columns - 1)}`);
      progressShown = true;
    },
    async group(title, work) {
      this.progress(title);
      try {
        return await work();
      } finally {
        clear();
      }
    },
    annotate(_annotations: readonly Annotation[]) {},
    output() {},
    mask(secret) {
      for (const value of masksOf(secret)) secrets.add(value);
    },
    async print(text) {
      clear();
      await new Promise<void>((resolve, reject) => {
        stdout.write(printable(redact(text), stdout.isTTY === true), (error) =>
          error == null ? resolve() : reject(error),
        );
      });
    },
  };
}
