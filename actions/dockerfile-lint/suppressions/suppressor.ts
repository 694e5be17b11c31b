import type { Instruction } from "../../../shared/dockerfile/index.ts";
import type { Suppression } from "../../../shared/findings/index.ts";
import {
  createSuppression,
  type Directive,
  findMatchingIds,
  getIds,
  getStartOfDay,
  normalizeId,
  Suppressor,
} from "../../../shared/rules/index.ts";
import type { LintProblem } from "../checks/rule.ts";
import type { LintContext } from "../context.ts";
import type { CommentDirective, ProblemIds } from "./comments.ts";

/** Parse errors cannot be suppressed: the rest of the file may have been misread. */
const neverSuppressed = new Set(["DL1000"]);

/** Finds the comment or configuration entry that suppresses a problem of a Dockerfile. */
export class CommentSuppressor {
  readonly #context: LintContext;
  readonly #engine: Suppressor<ProblemIds, Directive<ProblemIds>>;
  /** Comments for the whole file, by the ids that they name. */
  readonly #everywhere = new Map<string, CommentDirective[]>();
  /** Other comments, by their line. */
  readonly #byLine: ReadonlyMap<number, CommentDirective>;
  readonly #configured: Directive<ProblemIds>;
  /** True if nothing is suppressed, as in most files. */
  readonly #isEmpty: boolean;

  constructor(context: LintContext) {
    const { options } = context;
    const { ignored, ignoredBy, ignoredIn, now, disableIgnorePragma } = options;
    const configured = { kind: "configuration", source: ignoredBy, files: ignoredIn } as const;
    const comments = disableIgnorePragma ? [] : context.comments.ignores;
    this.#context = context;
    this.#engine = new Suppressor(getStartOfDay(now));
    for (const comment of comments.filter(({ scope }) => scope === "file")) {
      // A build argument is outside the file, so its caller states the reason.
      const reason = `the build argument ${comment.text}`;
      const directive = comment.line === 0 ? { ...comment, ...configured, reason } : comment;
      for (const id of directive.ids) {
        const named = this.#everywhere.get(id);
        if (named === undefined) this.#everywhere.set(id, [directive]);
        else named.push(directive);
      }
    }
    this.#byLine = new Map(comments.filter(({ scope }) => scope !== "file").map((comment) => [comment.line, comment]));
    const ids = ignored.map(normalizeId);
    this.#isEmpty = ids.length === 0 && comments.length === 0;
    this.#configured = { ...configured, ids, match: (subject) => findMatchingIds(ids, subject.ids) };
  }

  /** Returns the suppression of a problem: a comment in effect, or the configuration. */
  find(problem: LintProblem): Suppression | undefined {
    if (this.#isEmpty) return undefined;
    const ids = getIds(problem).map(normalizeId);
    if (ids.some((id) => neverSuppressed.has(id))) return undefined;
    const directive = this.#engine.find({ ids }, this.#candidates(problem.instruction, ids));
    return directive === undefined ? undefined : createSuppression(directive);
  }

  /** Returns the ids of a comment that suppressed nothing. */
  unusedIds(comment: CommentDirective): string[] {
    return this.#engine.unusedIds(comment);
  }

  /** Returns true if a comment has expired. */
  isExpired(comment: CommentDirective): boolean {
    return this.#engine.isExpired(comment);
  }

  *#candidates(instruction: Instruction | undefined, ids: readonly string[]): Generator<Directive<ProblemIds>> {
    yield* this.#around(instruction);
    for (const id of [...ids, "*"]) yield* this.#everywhere.get(id) ?? [];
    yield this.#configured;
  }

  /** Lists the comments that apply to an instruction: above it, in it, and above the FROM of its stage. */
  *#around(instruction: Instruction | undefined): Generator<CommentDirective> {
    if (instruction === undefined || this.#byLine.size === 0) return;
    const { file, graph } = this.#context;
    for (const { line } of instruction.leadingComments) {
      const comment = this.#byLine.get(line);
      if (comment?.scope === "next" && (comment.tool !== "hadolint" || line === instruction.line - 1)) yield comment;
    }
    const last = file.source.positionAt(instruction.span.end).line;
    for (let line = instruction.line + 1; line <= last; line += 1) {
      const comment = this.#byLine.get(line);
      if (comment?.scope === "next" && comment.tool === "seaworthy") yield comment;
    }
    const { from } = graph.stageOf(instruction);
    const above = from === undefined || from === instruction ? undefined : this.#byLine.get(from.line - 1);
    if (above?.scope === "stage") yield above;
  }
}
