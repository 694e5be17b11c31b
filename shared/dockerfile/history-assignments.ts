import { parseHistoryStep } from "./history-entry.ts";

/** A value under a name. */
export interface Assignment {
  readonly name: string;
  readonly value: string;
}

/** The assignments of one line of an image's history, and the rest of its text. */
export interface HistoryAssignments {
  /** Instruction of the line, uppercase. */
  readonly keyword: string;
  /** What ENV, LABEL or ARG sets, or the build arguments of a RUN step. */
  readonly assignments: readonly Assignment[];
  /** The text without the assignments, complete for all other instructions. */
  readonly text: string;
}

const assigning = new Set(["ENV", "LABEL", "ARG"]);
/** The builders put the number of build arguments and their values before the shell of a RUN step. */
const buildArguments = /^(?:RUN )?\|\d{1,4} /;
/** Maximum number of assignments in a line. The text after them is part of the rest. */
const maxAssignments = 1000;

/**
 * Lists the values that a line of an image's history assigns to names. Builders write values without quotes, so a value
 * ends where a blank and another assignment follow. Pure.
 */
export function listHistoryAssignments(createdBy: string): HistoryAssignments {
  const { keyword } = parseHistoryStep(createdBy);
  if (assigning.has(keyword)) {
    const step = createdBy.slice(createdBy.indexOf(keyword) + keyword.length);
    return {
      keyword,
      ...assignmentsIn(
        step
          .replace(/\s{0,8}# buildkit$/, "")
          .trim()
          .split(" "),
      ),
    };
  }
  const prefix = buildArguments.exec(createdBy)?.[0];
  if (prefix === undefined) return { keyword, assignments: [], text: createdBy };
  const words = createdBy.slice(prefix.length).split(" ");
  const found = words.findIndex((word) => parseAssignment(word) === undefined);
  const end = Math.min(found === -1 ? words.length : found, maxAssignments);
  const assignments = words.slice(0, end).flatMap((word) => parseAssignment(word) ?? []);
  return { keyword, assignments, text: words.slice(end).join(" ") };
}

function assignmentsIn(words: readonly string[]): Pick<HistoryAssignments, "assignments" | "text"> {
  const starts = words
    .flatMap((word, index) => (parseAssignment(word) === undefined ? [] : [index]))
    .slice(0, maxAssignments + 1);
  const [first = words.length] = starts;
  const end = starts[maxAssignments] ?? words.length;
  const assignments = starts
    .slice(0, maxAssignments)
    .flatMap((start, index) => parseAssignment(words.slice(start, starts[index + 1] ?? end).join(" ")) ?? []);
  return { assignments, text: [...words.slice(0, first), ...words.slice(end)].join(" ") };
}

function parseAssignment(text: string): Assignment | undefined {
  const match = /^["']?([A-Za-z_][\w./-]{0,200})["']?=/.exec(text);
  if (match === null) return undefined;
  const [head, name = ""] = match;
  return { name, value: text.slice(head.length).replace(/^(["'])(.*)\1$/s, "$2") };
}
