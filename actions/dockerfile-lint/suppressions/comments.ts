import type { Comment, Dockerfile, Span } from "../../../shared/dockerfile/index.ts";
import {
  buildkitIds,
  type Clauses,
  type Directive,
  findMatchingIds,
  normalizeId,
  parseClauses,
  parseReason,
} from "../../../shared/rules/index.ts";

/** All ids of a problem, as normalized by `normalizeId`. */
export interface ProblemIds {
  readonly ids: readonly string[];
}

/** A comment that suppresses findings, by the tool whose syntax it uses. */
export interface CommentDirective extends Directive<ProblemIds> {
  readonly tool: "hadolint" | "buildkit" | "seaworthy";
  /** `next`: the instruction below; `stage`: the stage whose FROM is below; `file`: the whole file. */
  readonly scope: "next" | "stage" | "file";
  /** The comment as written. */
  readonly text: string;
  /** 1-based. 0 for the build argument that replaces BuildKit's comment. */
  readonly line: number;
  readonly span: Span;
}

/** A comment that looks like a directive but is invalid, so it has no effect. */
export interface MalformedComment {
  readonly problem: string;
  readonly text: string;
  readonly line: number;
  readonly span: Span;
}

/** `# hadolint shell=…`: sets the shell from this line on. */
export interface ShellComment {
  readonly shell: string;
  readonly line: number;
}

export interface FileComments {
  readonly ignores: readonly CommentDirective[];
  readonly shells: readonly ShellComment[];
  readonly malformed: readonly MalformedComment[];
  /** BuildKit's check options from the head of the file, or from the build argument that replaces them. */
  readonly check: BuildkitCheck;
}

/** BuildKit's `# check=` options. */
export interface BuildkitCheck {
  /** True if findings fail the build. */
  readonly error: boolean;
  /** Experimental checks to enable; `all` for every one. */
  readonly experimental: readonly string[];
}

/**
 * hadolint allows only the characters of `DL…` and `SC…` ids. One id with other characters makes the comment invalid.
 */
const hadolintIgnore =
  /^hadolint[\t ]+(?:(global|stage)[\t ]+)?ignore[\t ]*=[\t ]*([DLSC\d]+(?:[\t ]*,[\t ]*[DLSC\d]+)*)[\t ]*(?:#(.*))?$/;
const hadolintShell = /^hadolint[\t ]+shell[\t ]*=[\t ]*(\S+)[\t ]*(?:#.*)?$/;
const ownIgnore =
  /^seaworthy[\t ]+(?:(global|stage)[\t ]+)?ignore[\t ]*=[\t ]*([\w-]+(?:[\t ]*,[\t ]*[\w-]+)*)(?:[\t ]+(.*))?$/;

/**
 * Parses the comments of a file that control the linter: hadolint's four, BuildKit's `# check=` and Seaworthy's own.
 */
export function readComments(file: Dockerfile, buildkitCheck: string | undefined): FileComments {
  const ignores: CommentDirective[] = [];
  const shells: ShellComment[] = [];
  const malformed: MalformedComment[] = [];
  const head = file.directives.find((directive) => directive.name === "check");
  const headCheck = parseCheck(buildkitCheck ?? head?.value ?? "");
  if (headCheck.skip.length > 0) {
    ignores.push(
      head === undefined || buildkitCheck !== undefined
        ? checkDirective(headCheck.skip, "file", {
            text: "BUILDKIT_DOCKERFILE_CHECK",
            line: 0,
            span: { start: 0, end: 0 },
          })
        : checkDirective(headCheck.skip, "file", { text: `check=${head.value}`, line: head.line, span: head.span }),
    );
  }
  for (const comment of file.comments) {
    const shell = hadolintShell.exec(comment.text)?.[1];
    if (shell !== undefined) shells.push({ shell, line: comment.line });
    else {
      const read = hadolintComment(comment) ?? ownComment(comment) ?? inlineCheck(comment);
      if (read === undefined) continue;
      if ("problem" in read) malformed.push(read);
      else ignores.push(read);
    }
  }
  return { ignores, shells, malformed, check: { error: headCheck.error, experimental: headCheck.experimental } };
}

function hadolintComment(comment: Comment): CommentDirective | MalformedComment | undefined {
  if (!/^hadolint[\t ]/.test(comment.text)) return undefined;
  const match = hadolintIgnore.exec(comment.text);
  if (match?.[2] === undefined) {
    return /^hadolint[\t ]+(?:\w+[\t ]+)?(?:ignore|shell)\b/.test(comment.text)
      ? malformedComment(comment, "use the form `hadolint [global|stage] ignore=DL0000,SC0000` with DL and SC ids only")
      : undefined;
  }
  return directive("hadolint", scopeOf(match[1]), splitIds(match[2]), comment, { reason: parseReason(match[3]) });
}

function ownComment(comment: Comment): CommentDirective | MalformedComment | undefined {
  if (!/^seaworthy[\t ]/.test(comment.text)) return undefined;
  const match = ownIgnore.exec(comment.text);
  if (match?.[2] === undefined) {
    return /\bignore\b/.test(comment.text)
      ? malformedComment(
          comment,
          "use the form `seaworthy [global|stage] ignore=RULE,RULE [until=YYYY-MM-DD] [reason=…]`",
        )
      : undefined;
  }
  const clauses = parseClauses(match[3] ?? "");
  if ("problem" in clauses) return malformedComment(comment, clauses.problem);
  return directive("seaworthy", scopeOf(match[1]), splitIds(match[2]), comment, clauses);
}

function inlineCheck(comment: Comment): CommentDirective | undefined {
  const value = /^check[\t ]*=(.*)$/.exec(comment.text)?.[1];
  const { skip } = parseCheck(value ?? "");
  return skip.length === 0 ? undefined : checkDirective(skip, "next", comment);
}

function checkDirective(skip: readonly string[], scope: "next" | "file", place: Place): CommentDirective {
  const ids = skip.map((id) => (id === "all" ? "*" : id));
  return directive("buildkit", scope, ids, place, {});
}

type Place = Pick<CommentDirective, "text" | "line" | "span">;

function directive(
  tool: CommentDirective["tool"],
  scope: CommentDirective["scope"],
  written: readonly string[],
  { text, line, span }: Place,
  clauses: Clauses,
): CommentDirective {
  const ids = written.map(normalizeId);
  const match = (subject: ProblemIds): string[] => [
    ...findMatchingIds(ids, subject.ids),
    ...(ids.includes("*") && subject.ids.some(isSkippedByAll) ? ["*"] : []),
  ];
  return { kind: "inline", source: `# ${text}`, ids, ...clauses, match, tool, scope, text, line, span };
}

/**
 * Returns true if BuildKit's `skip=all` includes the check. It excludes the experimental check, which runs only if
 * enabled by name.
 */
function isSkippedByAll(id: string): boolean {
  return buildkitIds.has(id) && id !== "InvalidDefinitionDescription";
}

function scopeOf(word: string | undefined): CommentDirective["scope"] {
  return word === "global" ? "file" : word === "stage" ? "stage" : "next";
}

function parseCheck(value: string): BuildkitCheck & { readonly skip: readonly string[] } {
  const options = new Map(
    value.split(";").map((option) => {
      const [key = "", ...rest] = option.split("=");
      return [key.trim().toLowerCase(), rest.join("=").trim()] as const;
    }),
  );
  return {
    skip: splitIds(options.get("skip") ?? ""),
    error: options.get("error") === "true",
    experimental: splitIds(options.get("experimental") ?? ""),
  };
}

function splitIds(list: string): string[] {
  return list
    .split(",")
    .map((id) => id.trim())
    .filter((id) => id !== "");
}

function malformedComment({ text, line, span }: Comment, problem: string): MalformedComment {
  return { problem, text, line, span };
}
