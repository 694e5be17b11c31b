import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { defined } from "../../shared/values/index.ts";

/** What a process took from its start to its exit. */
export interface Taken {
  /** Milliseconds. */
  readonly time: number;
  /** Peak of the resident memory in MB, as the kernel counts it (`VmHWM`). */
  readonly memory: number;
  readonly output: string;
}

/** Runs a process and measures it from outside, as a user would. Fails if it does. */
export async function measureProcess(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  cwd?: string,
): Promise<Taken> {
  const start = performance.now();
  const child = spawn(program, args, {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    ...defined({ cwd }),
  });
  let memory = 0;
  let output = "";
  let errors = "";
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const sampler = setInterval(() => {
    memory = Math.max(memory, peakOf(child.pid));
  }, 4);
  const exited: Promise<unknown[]> = once(child, "close");
  const [code] = await exited;
  const time = performance.now() - start;
  clearInterval(sampler);
  if (code !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${String(code)}: ${errors.slice(-500)}`);
  return { time, memory, output };
}

/** Runs variants in turn, so that whatever else the machine does affects all of them. Returns the runs of each. */
export async function alternate<T extends Readonly<Record<string, (() => Promise<Taken>) | undefined>>>(
  variants: T,
  rounds: number,
): Promise<{ [K in keyof T]: T[K] extends () => Promise<Taken> ? Taken[] : Taken[] | undefined }> {
  const taken: Record<string, Taken[]> = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, variant] of Object.entries(variants)) {
      if (variant !== undefined) taken[name] = [...(taken[name] ?? []), await variant()];
    }
  }
  return taken as Awaited<ReturnType<typeof alternate<T>>>;
}

export function median(taken: readonly Taken[]): number {
  const times = taken.map(({ time }) => time).toSorted((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? Number.NaN;
}

export function peak(taken: readonly Taken[]): number {
  return Math.max(...taken.map(({ memory }) => memory));
}

function peakOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
