import type { Severity } from "../../../shared/findings/index.ts";
import { getDocumentationUrl } from "../../../shared/rules/index.ts";
import type { LintContext } from "../context.ts";
import { listScripts, type PlacedScript } from "../shell-scripts.ts";
import type { ShellcheckComment } from "../shellcheck.ts";
import { defineLintRule, type LintProblem, type LintRule } from "./rule.ts";

const severities: Readonly<Record<ShellcheckComment["level"], Severity>> = {
  error: "medium",
  warning: "medium",
  info: "low",
  style: "info",
};

/** Returns the severity of a comment. Only errors of the syntax (SC1000 to SC1999) break the build. */
function severityOf({ code, level }: ShellcheckComment): Severity {
  return level === "error" && code < 2000 ? "high" : severities[level];
}

/** Maps ShellCheck's comments on the scripts of a file to their positions in the file. */
export function listShellcheckProblems(context: LintContext): LintProblem[] {
  const results = context.options.shellcheck;
  if (results === undefined) return [];
  return listScripts(context).flatMap((script) =>
    (results.get(script.request.key) ?? [])
      .filter((comment) => !isModeOfChmod(context, script, comment))
      .map((comment) => problemOf(script, comment)),
  );
}

/** The code for `name =value`, which ShellCheck takes for a failed assignment. */
const spacedAssignment = 2283;

/** Returns true for a comment on a mode such as `chmod =2775 FILE`, which is no assignment. */
function isModeOfChmod(
  context: LintContext,
  { instruction, spanOf }: PlacedScript,
  comment: ShellcheckComment,
): boolean {
  if (comment.code !== spacedAssignment) return false;
  const { start } = spanOf(comment);
  return context
    .getCommands(instruction)
    .some(
      (command) =>
        command.name === "chmod" &&
        command.args.some((word) => /^=[0-7rwxXstugo,+=-]*$/.test(word.value) && command.spanOf(word).start === start),
    );
}

function problemOf(script: PlacedScript, comment: ShellcheckComment): LintProblem {
  const { message, replacements } = comment;
  return {
    rule: defineShellcheckRule(comment),
    message,
    span: script.spanOf(comment),
    instruction: script.instruction,
    about: [message],
    severity: severityOf(comment),
    fix:
      replacements.length === 0
        ? undefined
        : {
            description: "Apply ShellCheck's replacement",
            edits: replacements.map((part) => ({ span: script.spanOf(part), text: part.replacement })),
          },
  };
}

function defineShellcheckRule(comment: ShellcheckComment): LintRule {
  const { code, level } = comment;
  const id = `SC${String(code).padStart(4, "0")}`;
  const page = getDocumentationUrl(id) ?? "https://www.shellcheck.net/wiki/";
  const summary = "Fix the shell command that ShellCheck reports.";
  return defineLintRule({
    id,
    name: `shellcheck-${code}`,
    severity: severityOf(comment),
    summary,
    why: `See the ShellCheck documentation: ${page}`,
    help: { text: `${summary} See ${page}`, markdown: `${summary} See [${id}](${page}).` },
    tags: ["shell"],
    hadolint: level,
  });
}
