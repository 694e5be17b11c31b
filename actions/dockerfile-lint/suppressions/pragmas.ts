import type { Comment, Dockerfile, Span } from "../../../shared/dockerfile/index.ts";

/** A comment that asks the linter to be silent, or to take another shell. */
export interface Pragma {
  readonly tool: "hadolint" | "buildkit" | "seaworthy";
  /** `next`: the instruction below; `stage`: the stage whose FROM is below; `file`: everything. */
  readonly scope: "next" | "stage" | "file";
  /** Rule ids; `*` for all of the tool. */
  readonly ids: readonly string[];
  /** Last day on which it holds, `YYYY-MM-DD`. */
  readonly until: string | undefined;
  readonly reason: string | undefined;
  /** The comment as written. */
  readonly text: string;
  /** 0 for the build argument that stands for BuildKit's comment. */
  readonly line: number;
  readonly span: Span;
}

/** A comment that begins like a pragma and is none, so that it has no effect. */
export interface BrokenPragma {
  readonly problem: string;
  readonly text: string;
  readonly line: number;
  readonly span: Span;
}

/** `# hadolint shell=…`: the shell from this line on. */
export interface ShellPragma {
  readonly shell: string;
  readonly line: number;
}

export interface Pragmas {
  readonly ignores: readonly Pragma[];
  readonly shells: readonly ShellPragma[];
  readonly broken: readonly BrokenPragma[];
  /** What the head of the file (or the build argument in its place) asks of BuildKit's checks. */
  readonly check: BuildkitCheck;
}

/** BuildKit's `# check=` options. */
export interface BuildkitCheck {
  /** Findings fail the build. */
  readonly error: boolean;
  /** Experimental checks that are asked for; `all` for every one. */
  readonly experimental: readonly string[];
}

/** hadolint allows only the characters of `DL…` and `SC…` ids; one name with others voids the pragma. */
const hadolintIgnore =
  /^hadolint[\t ]+(?:(global|stage)[\t ]+)?ignore[\t ]*=[\t ]*([DLSC\d]+(?:[\t ]*,[\t ]*[DLSC\d]+)*)[\t ]*(?:#(.*))?$/;
const hadolintShell = /^hadolint[\t ]+shell[\t ]*=[\t ]*(\S+)[\t ]*(?:#.*)?$/;
const ownIgnore =
  /^seaworthy[\t ]+(?:(global|stage)[\t ]+)?ignore[\t ]*=[\t ]*([\w-]+(?:[\t ]*,[\t ]*[\w-]+)*)(?:[\t ]+(.*))?$/;

/** Reads the pragmas of a file: hadolint's four, BuildKit's `# check=` and Seaworthy's own. */
export function readPragmas(file: Dockerfile, buildkitCheck: string | undefined): Pragmas {
  const ignores: Pragma[] = [];
  const shells: ShellPragma[] = [];
  const broken: BrokenPragma[] = [];
  const head = file.directives.find((directive) => directive.name === "check");
  const headCheck = parseCheck(buildkitCheck ?? head?.value ?? "");
  if (headCheck.skip.length > 0) {
    ignores.push(
      head === undefined || buildkitCheck !== undefined
        ? checkPragma(headCheck.skip, "file", {
            text: "BUILDKIT_DOCKERFILE_CHECK",
            line: 0,
            span: { start: 0, end: 0 },
          })
        : checkPragma(headCheck.skip, "file", { text: `check=${head.value}`, line: head.line, span: head.span }),
    );
  }
  for (const comment of file.comments) {
    const shell = hadolintShell.exec(comment.text)?.[1];
    if (shell !== undefined) shells.push({ shell, line: comment.line });
    else {
      const pragma = hadolintPragma(comment) ?? ownPragma(comment) ?? inlineCheck(comment);
      if (pragma === undefined) continue;
      if ("problem" in pragma) broken.push(pragma);
      else ignores.push(pragma);
    }
  }
  return { ignores, shells, broken, check: { error: headCheck.error, experimental: headCheck.experimental } };
}

function hadolintPragma(comment: Comment): Pragma | BrokenPragma | undefined {
  if (!/^hadolint[\t ]/.test(comment.text)) return undefined;
  const match = hadolintIgnore.exec(comment.text);
  if (match?.[2] === undefined) {
    return /^hadolint[\t ]+(?:\w+[\t ]+)?(?:ignore|shell)\b/.test(comment.text)
      ? brokenPragma(
          comment,
          "the form is `hadolint [global|stage] ignore=DL0000,SC0000`, and only DL and SC ids are allowed",
        )
      : undefined;
  }
  const reason = match[3]?.trim();
  return {
    tool: "hadolint",
    scope: match[1] === "global" ? "file" : match[1] === "stage" ? "stage" : "next",
    ids: splitIds(match[2]),
    until: undefined,
    reason: reason === "" ? undefined : reason,
    ...placeOf(comment),
  };
}

function ownPragma(comment: Comment): Pragma | BrokenPragma | undefined {
  if (!/^seaworthy[\t ]/.test(comment.text)) return undefined;
  const match = ownIgnore.exec(comment.text);
  if (match?.[2] === undefined) {
    return /\bignore\b/.test(comment.text)
      ? brokenPragma(comment, "the form is `seaworthy [global|stage] ignore=RULE,RULE [until=YYYY-MM-DD] [reason=…]`")
      : undefined;
  }
  const rest = match[3] ?? "";
  const reasonAt = rest.search(/(?:^|\s)reason=/);
  const options = reasonAt === -1 ? rest : rest.slice(0, reasonAt);
  const reason = reasonAt === -1 ? undefined : rest.slice(rest.indexOf("=", reasonAt) + 1).trim();
  const until = /^\s*(?:until=(\S+)\s*)?$/.exec(options);
  if (until === null) return brokenPragma(comment, `\`${options.trim()}\` is neither until=YYYY-MM-DD nor reason=…`);
  if (until[1] !== undefined && !isDate(until[1])) return brokenPragma(comment, `\`${until[1]}\` is no date`);
  return {
    tool: "seaworthy",
    scope: match[1] === "global" ? "file" : match[1] === "stage" ? "stage" : "next",
    ids: splitIds(match[2]),
    until: until[1],
    reason: reason === "" ? undefined : reason,
    ...placeOf(comment),
  };
}

function inlineCheck(comment: Comment): Pragma | undefined {
  const value = /^check[\t ]*=(.*)$/.exec(comment.text)?.[1];
  const { skip } = parseCheck(value ?? "");
  return skip.length === 0 ? undefined : checkPragma(skip, "next", placeOf(comment));
}

function checkPragma(
  skip: readonly string[],
  scope: "next" | "file",
  place: Pick<Pragma, "text" | "line" | "span">,
): Pragma {
  const ids = skip.map((id) => (id === "all" ? "*" : id));
  return { tool: "buildkit", scope, ids, until: undefined, reason: undefined, ...place };
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

function placeOf({ text, line, span }: Comment): Pick<Pragma, "text" | "line" | "span"> {
  return { text, line, span };
}

function brokenPragma(comment: Comment, problem: string): BrokenPragma {
  return { problem, ...placeOf(comment) };
}

function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (match === null) return false;
  const [, year, month, day] = match.map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day ?? 0));
  return date.toISOString().startsWith(text);
}
