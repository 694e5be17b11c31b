import { Readable, Writable } from "node:stream";
import { runCommand } from "../../actions/suite/command-line.ts";
import { noSleep } from "./no-sleep.ts";

export interface CommandResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of the sources in this process, in a directory; variables are the process's own. */
export function command(root: string, ...args: readonly string[]): Promise<CommandResult> {
  return run(root, args);
}

async function run(root: string, args: readonly string[], stdin?: string): Promise<CommandResult> {
  const stdout = new Sink();
  const stderr = new Sink();
  const streams = { root, stdout: stdout.stream, stderr: stderr.stream, sleep: noSleep };
  const openStdin = stdin === undefined ? {} : { openStdin: () => Readable.from([Buffer.from(stdin)]) };
  const exitCode = await runCommand(args, { ...streams, ...openStdin });
  return { exitCode, stdout: stdout.text, stderr: stderr.text };
}

/** Variables by which a CI system is recognized. */
const ciVariable = /^(?:CI|TF_BUILD|(?:ACTIONS|BUILDKITE|CIRCLE|GITHUB|GITLAB|INPUT|JENKINS|RUNNER)(?:_.*)?)$/u;

/**
 * Runs a command of the sources in this process as on a terminal: in the directory, without any variable of the CI system
 * that runs the tests. Not for concurrent tests. Costs less than `runCli`, which starts the built program.
 */
export async function runInProcess(root: string, ...args: readonly string[]): Promise<CommandResult> {
  return isolated(root, () => command(root, ...args));
}

async function isolated(root: string, work: () => Promise<CommandResult>): Promise<CommandResult> {
  const removed = Object.entries(process.env).filter(([name]) => ciVariable.test(name));
  for (const [name] of removed) delete process.env[name];
  const before = process.cwd();
  process.chdir(root);
  try {
    return await work();
  } finally {
    process.chdir(before);
    Object.assign(process.env, Object.fromEntries(removed));
  }
}

/** Runs a command as `runInProcess` does, with a text on standard input. */
export async function runWithStdin(root: string, stdin: string, ...args: readonly string[]): Promise<CommandResult> {
  return isolated(root, () => run(root, args, stdin));
}

class Sink {
  text = "";
  readonly stream: NodeJS.WriteStream;

  constructor() {
    const stream = new Writable({
      write: (chunk, _encoding, done) => {
        this.text += String(chunk);
        done();
      },
    });
    this.stream = Object.assign(stream, { isTTY: false, columns: 80 }) as unknown as NodeJS.WriteStream;
  }
}
