import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { z } from "zod";
import { messageOf, UndecidedError } from "../../../shared/errors/index.ts";
import type { Exec } from "../../../shared/exec/exec.ts";
import { isOver } from "../../../shared/values/index.ts";
import type {
  ShellChecker,
  ShellcheckComment,
  ShellcheckResults,
  ShellDialect,
  ShellScriptRequest,
} from "../shellcheck.ts";
import { excludedCodes } from "./answer.ts";

/** Milliseconds for a group of scripts without a deadline. */
const timeLimit = 120_000;
const maxOutputBytes = 64 * 1024 * 1024;
const maxFilesPerRun = 200;

const region = { line: z.number(), column: z.number(), endLine: z.number(), endColumn: z.number() };
const answer = z.object({
  comments: z.array(
    z.object({
      ...region,
      file: z.string(),
      level: z.enum(["error", "warning", "info", "style"]),
      code: z.number(),
      message: z.string(),
      fix: z.object({ replacements: z.array(z.object({ ...region, replacement: z.string() })) }).nullish(),
    }),
  ),
});

/**
 * Creates a checker that runs the installed `shellcheck`: one process for many scripts. Its `json1` output counts a
 * tab as one column.
 */
export function createNativeChecker(exec: Exec, program = "shellcheck"): ShellChecker {
  return {
    async check({ requests, time }): Promise<ShellcheckResults> {
      const unique = new Map(requests.map((request) => [request.key, request]));
      const results = new Map<string, readonly ShellcheckComment[]>();
      for (const [dialect, group] of Map.groupBy(unique.values(), (request) => request.dialect)) {
        for (let start = 0; start < group.length; start += maxFilesPerRun) {
          if (isOver(time)) return results;
          const scripts = group.slice(start, start + maxFilesPerRun);
          const timeout = Math.ceil(time?.remaining() ?? timeLimit);
          const begin = performance.now();
          const part = await checkGroup({ exec, program, dialect, timeout }, scripts).catch((error: unknown) => {
            if (performance.now() - begin >= timeout) return new Map<string, readonly ShellcheckComment[]>();
            throw error;
          });
          time?.spend(performance.now() - begin);
          for (const [key, comments] of part) results.set(key, comments);
        }
      }
      return results;
    },
  };
}

interface GroupRun {
  readonly exec: Exec;
  readonly program: string;
  readonly dialect: ShellDialect;
  /** Milliseconds. */
  readonly timeout: number;
}

async function checkGroup(run: GroupRun, group: readonly ShellScriptRequest[]): Promise<ShellcheckResults> {
  const { program, dialect } = run;
  const directory = await mkdtemp(join(tmpdir(), "seaworthy-shellcheck-"));
  try {
    const files = group.map((_request, index) => join(directory, `${index}.sh`));
    await Promise.all(group.map((request, index) => writeFile(files[index] ?? "", request.text)));
    const flags = [
      "--norc",
      "--format=json1",
      `--shell=${dialect}`,
      `--exclude=${excludedCodes.map((code) => `SC${code}`).join(",")}`,
    ];
    const output = await execute(run, [...flags, ...files]);
    const byFile = Map.groupBy(parse(program, output).comments, (comment) =>
      Number.parseInt(basename(comment.file), 10),
    );
    return new Map(group.map((request, index) => [request.key, (byFile.get(index) ?? []).map(toComment)]));
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

function toComment({ fix, file: _file, ...comment }: z.infer<typeof answer>["comments"][number]): ShellcheckComment {
  return { ...comment, replacements: fix?.replacements ?? [] };
}

function parse(program: string, output: string): z.infer<typeof answer> {
  try {
    return answer.parse(JSON.parse(output));
  } catch (cause) {
    throw new UndecidedError("SHELLCHECK_ANSWER", "returned unexpected output", {
      place: { what: program },
      advice: "Install ShellCheck 0.7 or later, or set `shellcheck` to wasm",
      cause,
    });
  }
}

/** Returns standard output. ShellCheck exits with 1 if it has comments, which is not a failure. */
async function execute({ exec, program, timeout }: GroupRun, args: readonly string[]): Promise<string> {
  const { exitCode, signal, stdout } = await exec(program, args, {
    timeout,
    maxBytes: maxOutputBytes,
  }).catch((error: unknown) => {
    throw failed(program, `cannot start (${messageOf(error)})`, error);
  });
  if (exitCode === 0 || exitCode === 1) return stdout;
  throw failed(program, `failed with ${signal ?? `exit code ${exitCode}`}`);
}

function failed(program: string, problem: string, cause?: unknown): UndecidedError {
  return new UndecidedError("SHELLCHECK_FAILED", problem, {
    place: { what: program },
    advice: "Install ShellCheck, or set `shellcheck` to wasm",
    cause,
  });
}
