import { buildkitIds } from "./external-ids.ts";

/**
 * Returns the documentation page of a rule. hadolint's, ShellCheck's and BuildKit's rules have one each; Seaworthy's
 * own rules have none yet.
 */
export function getDocumentationUrl(ruleId: string): string | undefined {
  if (/^DL\d{4}$/.test(ruleId)) return `https://github.com/hadolint/hadolint/wiki/${ruleId}`;
  if (/^SC\d{4,}$/.test(ruleId)) return `https://www.shellcheck.net/wiki/${ruleId}`;
  if (!buildkitIds.has(ruleId)) return undefined;
  const kebab = ruleId.replace(/([a-z])([A-Z])|([A-Z]+)([A-Z][a-z])/g, "$1$3-$2$4").toLowerCase();
  return `https://docs.docker.com/reference/build-checks/${kebab}/`;
}
