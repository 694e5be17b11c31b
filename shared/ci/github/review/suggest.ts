import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Finding } from "../../../findings/index.ts";
import type { Sent } from "../../ci.ts";
import type { GitHubClient } from "../client.ts";
import type { GitHubContext } from "../context.ts";
import { postSuggestions, readDiffLines } from "./review.ts";
import { suggestionsFor } from "./suggestions.ts";

/** Posts the edits of findings as suggestions on the lines of the diff. Never throws. */
export async function suggest(
  api: GitHubClient,
  context: GitHubContext,
  findings: readonly Finding[],
  root: string,
): Promise<Sent> {
  const shown = await readDiffLines(api, context).catch(() => new Map<string, ReadonlySet<number>>());
  const texts = new Map<string, string>();
  for (const path of shown.keys()) {
    const text = await readFile(resolve(root, path), "utf8").catch(() => undefined);
    if (text !== undefined) texts.set(path, text);
  }
  const suggestions = suggestionsFor(
    findings,
    (path) => texts.get(path),
    (path) => shown.get(path) ?? new Set(),
  );
  const fingerprints = new Set(findings.map(({ fingerprint }) => fingerprint));
  const message = await postSuggestions(api, context, suggestions, fingerprints);
  return { level: "info", message, changed: suggestions.length > 0 };
}
