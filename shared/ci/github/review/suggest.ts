import { readCheckoutFile } from "../../../files/index.ts";
import { announcedFindings, type Report } from "../../../findings/index.ts";
import { identityOf } from "../../../references/index.ts";
import { byImportance } from "../../../report/order.ts";
import type { Sent } from "../../ci.ts";
import type { GitHubClient } from "../client.ts";
import type { GitHubContext } from "../context.ts";
import { postSuggestions, readDiffLines } from "./review.ts";
import { suggestionsFor } from "./suggestions.ts";

/** Bytes of a file that suggestions change. */
const maxBytes = 16 * 2 ** 20;

/**
 * Posts edits of findings as suggestions on lines of the diff. Marks earlier suggestions of the same subjects as fixed if
 * their finding is gone. Never throws.
 */
export async function suggest(
  api: GitHubClient,
  context: GitHubContext,
  reports: readonly Report[],
  root: string,
): Promise<Sent> {
  const scopes = reports.map((report) => ({
    scope: identityOf(report.action, report.subject).marker,
    findings: announcedFindings(report).filter(({ fixes }) => fixes.some(({ kind }) => kind === "edit")),
  }));
  const scopeOf = new Map(
    scopes.flatMap(({ scope, findings }) => findings.map((finding) => [finding, scope] as const)),
  );
  const diffLines = await readDiffLines(api, context).catch(() => new Map<string, ReadonlySet<number>>());
  const texts = new Map<string, string>();
  for (const path of diffLines.keys()) {
    const text = await readCheckoutFile(root, path, maxBytes).catch(() => undefined);
    if (text !== undefined) texts.set(path, text.toString("utf8"));
  }
  const suggestions = suggestionsFor(
    byImportance([...scopeOf.keys()]).map((finding) => ({ finding, scope: scopeOf.get(finding) ?? "" })),
    (path) => texts.get(path),
    (path) => diffLines.get(path) ?? new Set(),
  );
  const present = new Map(
    scopes.map(({ scope, findings }) => [scope, new Set(findings.map(({ fingerprint }) => fingerprint))]),
  );
  const message = await postSuggestions(api, context, suggestions, present);
  return { level: "info", message, changed: suggestions.length > 0 };
}
