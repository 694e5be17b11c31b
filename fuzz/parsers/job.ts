import { messageOf } from "../../shared/errors/index.ts";

/** Bytes of the input that the main thread can see. */
export const inputBytes = 256 * 1024;

/** Work of a thread. */
export interface TargetJob {
  readonly name: string;
  readonly seconds: number;
  readonly seed: number;
  readonly keep: boolean;
  /** Directory of the target's kept inputs. */
  readonly corpus: string;
  /** Number of the current execution, length of its input, and the input. */
  readonly shared: SharedArrayBuffer;
}

/** Defect of a parser, with an input that shows it. */
export interface ParserFinding {
  readonly kind: "crash" | "slow" | "hang" | "memory";
  readonly text: string;
  readonly input: Uint8Array;
  readonly count: number;
}

export interface TargetResult {
  readonly name: string;
  readonly executions: number;
  readonly blocks: number;
  readonly inputs: number;
  readonly findings: readonly ParserFinding[];
}

/** Collects findings, one for each place in the code. */
export function findingsIn(): {
  add(kind: ParserFinding["kind"], problem: unknown, input: Uint8Array): void;
  list(): ParserFinding[];
} {
  const byPlace = new Map<string, { kind: ParserFinding["kind"]; text: string; input: Uint8Array; count: number }>();
  return {
    add(kind, problem, input) {
      const text = kind === "crash" ? describe(problem) : messageOf(problem);
      const place = kind === "crash" ? text : kind;
      const known = byPlace.get(place);
      if (known === undefined) byPlace.set(place, { kind, text, input: Uint8Array.from(input), count: 1 });
      else {
        known.count += 1;
        if (input.length < known.input.length) known.input = Uint8Array.from(input);
      }
    },
    list: () => [...byPlace.values()],
  };
}

/** Describes an error by its message and the first line of its stack in this project. */
function describe(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const stack = cause instanceof Error ? (cause.stack ?? "") : "";
  const line = stack.split("\n").find((text) => /\/(?:shared|actions)\//.test(text));
  const place = /\/((?:shared|actions)\/[^)]+)/.exec(line ?? "")?.[1] ?? "";
  const name = cause instanceof Error ? cause.name : "";
  return `${name}: ${messageOf(cause).replaceAll(/\d+/g, "0").slice(0, 160)} at ${place}`;
}
