import type { Match } from "../../shared/advisories/index.ts";

/** Names of modules in the titles of nginx's and Apache httpd's advisories. */
const moduleName = /\b(?:ngx_[a-z0-9_]+_module|mod_[a-z0-9_]+)\b/;
const projects: ReadonlySet<string> = new Set(["nginx", "Apache HTTP Server"]);

/** Returns what a message says of a match that is not exact: what it does not prove. */
export function upstreamClauses({ confidence, package: pkg, ecosystem, advisory }: Match): string[] {
  const module = projects.has(ecosystem) ? moduleName.exec(advisory.summary)?.[0] : undefined;
  const only = module === undefined ? [] : [`affects only servers that use ${module}`];
  if (confidence === "exact") return only;
  if (confidence === "cpe") return ["compared by the NVD's ranges for the product, which only it states"];
  if (confidence === "derived") return [derivedClause(pkg)];
  const built = pkg.thirdParty === true ? ", and the package may contain later fixes" : "";
  return [...only, `compared by upstream version${built}`];
}

function derivedClause({ guessed }: Match["package"]): string {
  return guessed === "group"
    ? "the group of the Java archive is derived from its contents, not stated"
    : "the name of the package is derived from its file, not stated";
}
