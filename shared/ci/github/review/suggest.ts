import { activeFindings, announcedFindings, isComplete, isNew } from "../../../findings/index.ts";
import { getEdits } from "../../../fixes/index.ts";
import { identityOf } from "../../../references/index.ts";
import { byImportance } from "../../../report/order.ts";
import { plain } from "../../../text/index.ts";
import type { Sent, SuggestionRun } from "../../ci.ts";
import { type GitHubClient, reasonOf, statusOf } from "../client.ts";
import type { GitHubContext } from "../context.ts";
import { type HeadFiles, readHeadFiles } from "./head-files.ts";
import { postSuggestions } from "./review.ts";
import { type MarkedFinding, suggestionsFor } from "./suggestions.ts";

/**
 * Posts edits of findings as suggestions on lines of the diff. Removes earlier suggestions of the same subjects whose
 * finding is gone, also from subjects whose findings are all gone. A subject that was not examined completely keeps all.
 * Never throws.
 */
export async function suggest(
  api: GitHubClient,
  context: GitHubContext,
  { reports, newOnly }: SuggestionRun,
  root: string,
): Promise<Sent> {
  const scopeOf = new Map<MarkedFinding["finding"], string>();
  const present = new Map<string, Set<string>>();
  const incomplete = new Set<string>();
  for (const report of reports) {
    const scope = identityOf(report.action, report.subject).marker;
    for (const finding of announcedFindings(report)) {
      if ((!newOnly || isNew(finding)) && getEdits(finding).length > 0) scopeOf.set(finding, scope);
    }
    const prints = present.get(scope) ?? new Set();
    for (const { fingerprint } of activeFindings(report)) prints.add(fingerprint);
    present.set(scope, prints);
    if (!isComplete(report.coverage)) incomplete.add(scope);
  }
  for (const scope of incomplete) present.delete(scope);
  const wanted = new Set([...scopeOf.keys()].flatMap((finding) => getEdits(finding).map(({ file }) => file)));
  const head = await headFiles(api, context, root, wanted);
  // An older run that ends last neither posts nor removes anything.
  if ("missing" in head) return { level: "info", message: `no suggestions: ${head.missing}`, changed: false };
  const suggestions = suggestionsFor(
    byImportance([...scopeOf.keys()]).map((finding) => ({ finding, scope: scopeOf.get(finding) ?? "" })),
    head.files,
  );
  const message = await postSuggestions(api, context, suggestions, present);
  const remark = differingRemark(head);
  return {
    level: "info",
    message: remark === "" ? message : `${message}; ${remark}`,
    changed: suggestions.length > 0,
  };
}

async function headFiles(
  api: GitHubClient,
  context: GitHubContext,
  root: string,
  wanted: ReadonlySet<string>,
): Promise<HeadFiles | { readonly missing: string }> {
  try {
    return await readHeadFiles(api, context, root, wanted);
  } catch (error) {
    const grant = statusOf(error) === 403 ? ". Grant the job `permissions: { pull-requests: write }`" : "";
    return { missing: `the pull request cannot be read (${reasonOf(error)})${grant}` };
  }
}

/** Says which files have no suggestions because the checkout has another content than the head commit. */
function differingRemark({ differing }: HeadFiles): string {
  const names = [...differing].map(plain);
  return names.length === 0
    ? ""
    : `no suggestions for ${names.slice(0, 3).join(", ")}${names.length > 3 ? ` and ${names.length - 3} more` : ""}, because the base branch changes ${names.length === 1 ? "it" : "them"}, too`;
}
