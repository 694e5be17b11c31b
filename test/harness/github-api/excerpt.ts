/**
 * Makes `openapi.json` from GitHub's own description. The package is too large to depend on; fetch it by hand:
 *
 *     npm pack @octokit/openapi && tar xzf octokit-openapi-*.tgz
 *     node test/harness/github-api/excerpt.ts package/generated/api.github.com.deref.json
 */
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const operations: readonly (readonly [method: string, path: string])[] = [
  ["get", "/user"],
  ["get", "/repos/{owner}/{repo}/issues/{issue_number}/comments"],
  ["post", "/repos/{owner}/{repo}/issues/{issue_number}/comments"],
  ["patch", "/repos/{owner}/{repo}/issues/comments/{comment_id}"],
  ["delete", "/repos/{owner}/{repo}/issues/comments/{comment_id}"],
  ["get", "/repos/{owner}/{repo}/pulls"],
  ["get", "/repos/{owner}/{repo}/pulls/{pull_number}"],
  ["get", "/repos/{owner}/{repo}/pulls/{pull_number}/files"],
  ["get", "/repos/{owner}/{repo}/pulls/{pull_number}/reviews"],
  ["post", "/repos/{owner}/{repo}/pulls/{pull_number}/reviews"],
  ["get", "/repos/{owner}/{repo}/pulls/{pull_number}/comments"],
  ["patch", "/repos/{owner}/{repo}/pulls/comments/{comment_id}"],
  ["delete", "/repos/{owner}/{repo}/pulls/comments/{comment_id}"],
  ["get", "/repos/{owner}/{repo}/commits/{commit_sha}/pulls"],
  ["post", "/repos/{owner}/{repo}/code-scanning/sarifs"],
  ["get", "/repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}"],
  ["get", "/repos/{owner}/{repo}/code-scanning/analyses"],
  ["get", "/repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}"],
  ["post", "/repos/{owner}/{repo}/check-runs"],
  ["patch", "/repos/{owner}/{repo}/check-runs/{check_run_id}"],
  ["post", "/repos/{owner}/{repo}/dependency-graph/snapshots"],
  ["get", "/repos/{owner}/{repo}/attestations/{subject_digest}"],
  ["post", "/repos/{owner}/{repo}/attestations"],
  ["get", "/repos/{owner}/{repo}/git/ref/{ref}"],
  ["get", "/repos/{owner}/{repo}/git/commits/{commit_sha}"],
  ["get", "/repos/{owner}/{repo}/git/trees/{tree_sha}"],
  ["get", "/repos/{owner}/{repo}/git/blobs/{file_sha}"],
];

interface Description {
  readonly info: { readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const dropped = new Set([
  "description",
  "example",
  "examples",
  "summary",
  "externalDocs",
  "tags",
  "x-github",
  "x-multi-segment",
  "title",
]);

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error("usage: excerpt.ts <api.github.com.deref.json>");
const full = JSON.parse(await readFile(source, "utf8")) as Description;
const paths: Record<string, Record<string, unknown>> = {};
for (const [method, path] of operations) {
  const operation = full.paths[path]?.[method];
  if (operation === undefined) throw new Error(`${method} ${path} is not in the description`);
  paths[path] = { ...paths[path], [method]: bare(operation, false) };
}
const excerpt = { origin: `@octokit/openapi, api.github.com ${full.info.version}, MIT`, paths };
await writeFile(fileURLToPath(new URL("openapi.json", import.meta.url)), `${JSON.stringify(excerpt)}\n`);

/** The operation without prose. Names below `properties` are data, so a property called `description` stays. */
function bare(value: unknown, isMap: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => bare(item, false));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => isMap || !dropped.has(key));
  return Object.fromEntries(entries.map(([key, inner]) => [key, bare(inner, key === "properties" && !isMap)]));
}
