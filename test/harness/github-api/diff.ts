/** A comment of a review as it is sent. */
export interface SentComment {
  readonly path: string;
  readonly line?: number;
  readonly side?: string;
  readonly start_line?: number;
  readonly start_side?: string;
  readonly body: string;
}

/** Lines of one hunk on the new side, with their texts. */
type Hunk = ReadonlyMap<number, string>;

/** Reads the hunks of a patch (unified diff). */
function hunksOf(patch: string): readonly Hunk[] {
  const hunks: Map<number, string>[] = [];
  let number = 0;
  for (const line of patch.split("\n")) {
    const start = /^@@ -\S+ \+(\d+)/u.exec(line)?.[1];
    if (start !== undefined) {
      number = Number(start);
      hunks.push(new Map());
    } else if (/^[ +]/u.test(line)) hunks.at(-1)?.set(number++, line.slice(1));
  }
  return hunks;
}

/** Texts of the lines that a comment is on; undefined if the diff does not show them. */
export function commentedLines(patch: string, { line, start_line: start = line }: SentComment): string[] | undefined {
  const hunk = hunksOf(patch).find((lines) => line !== undefined && lines.has(line));
  if (hunk === undefined || line === undefined || start === undefined) return undefined;
  const numbers = Array.from({ length: line - start + 1 }, (_none, index) => start + index);
  return numbers.every((number) => hunk.has(number)) ? numbers.map((number) => hunk.get(number) ?? "") : undefined;
}

/**
 * Why GitHub refuses a comment of a review: its lines must be in one hunk of the diff, on one side, and a range has two
 * different ends (https://docs.github.com/en/rest/pulls/comments#create-a-review-comment-for-a-pull-request). One such
 * comment refuses the whole review with 422 (https://github.com/QwenLM/qwen-code/issues/6711).
 */
export function commentProblem(patch: string | undefined, comment: SentComment): string | undefined {
  const { line, side = "RIGHT", start_line: start, start_side: startSide = side } = comment;
  if (patch === undefined) return "Path could not be resolved";
  if (line === undefined) return "Line could not be resolved";
  if (side !== "RIGHT" || startSide !== side) return "Pull request review thread side is invalid";
  if (start !== undefined && start >= line) return "Pull request review thread start line must precede the end line.";
  const hunks = hunksOf(patch);
  const hunk = hunks.find((lines) => lines.has(line));
  if (hunk === undefined) return "Pull request review thread line must be part of the diff";
  return start === undefined || hunk.has(start)
    ? undefined
    : "Pull request review thread start line must be part of the same hunk as the line.";
}
