import type { Finding, Location, Rule } from "../findings/index.ts";

/** The repository that the places of a page are in, and the commit that people pushed. */
export interface LinkTarget {
  /** Web address without a slash at the end. */
  readonly repositoryUrl: string;
  /** Commit id in full. */
  readonly commit: string;
}

/** What a page links to. Without a target, places and commits are text; without rules, ids of rules are. */
export interface Links {
  readonly target?: LinkTarget;
  /** Pages of rules by id. */
  readonly pages?: ReadonlyMap<string, string>;
}

/** Characters of a web address. A longer one is no link. */
const maxLength = 1000;
const commitId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;
/** Files that GitHub renders; their lines have an address only in the plain view. */
const rendered = /\.(?:md|markdown|mdx|rst|adoc|ipynb)$/iu;

/** Vulnerability databases by the exact form of their ids. */
const databases: readonly (readonly [form: RegExp, page: string])[] = [
  [/^CVE-\d{4}-\d{4,12}$/u, "https://www.cve.org/CVERecord?id="],
  [/^GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}$/u, "https://github.com/advisories/"],
  [/^(?:ALPINE|DEBIAN|UBUNTU)-CVE-\d{4}-\d{4,12}$/u, "https://osv.dev/vulnerability/"],
  [/^(?:GO|HSEC|MAL|OSV|PYSEC|RSEC|RUSTSEC)-\d{4}-\d{1,12}$/u, "https://osv.dev/vulnerability/"],
  [/^(?:DLA|DSA|DTSA|USN|LSN)-\d{1,6}-\d{1,3}$/u, "https://osv.dev/vulnerability/"],
  [/^(?:ALBA|ALEA|ALSA|RHBA|RHEA|RHSA|RLSA|RXSA)-\d{4}:\d{1,8}$/u, "https://osv.dev/vulnerability/"],
];

/** Returns the web address of a file's lines at the pushed commit. Undefined for what the repository does not have. */
export function placeUrl(target: LinkTarget | undefined, location: Location | undefined): string | undefined {
  if (target === undefined || location === undefined || !commitId.test(target.commit)) return undefined;
  const segments = location.file.split("/");
  if (!location.file.isWellFormed() || segments.some((name) => ["", ".", ".."].includes(name))) return undefined;
  const { startLine, endLine = startLine } = location.region;
  const lines = endLine > startLine ? `#L${startLine}-L${endLine}` : `#L${startLine}`;
  const path = segments.map(encodeURIComponent).join("/");
  const view = rendered.test(location.file) ? "?plain=1" : "";
  return checked(`${target.repositoryUrl}/blob/${target.commit}/${path}${view}${lines}`, true);
}

/** Returns the web address of the pushed commit, or of another one of the repository. */
export function commitUrl(target: LinkTarget | undefined, commit = target?.commit): string | undefined {
  if (target === undefined || commit === undefined || !commitId.test(commit)) return undefined;
  return checked(`${target.repositoryUrl}/commit/${commit}`, true);
}

/** Returns the page of a vulnerability. Undefined unless the id has exactly the form of a known database. */
export function vulnerabilityUrl(id: string): string | undefined {
  const page = databases.find(([form]) => form.test(id))?.[1];
  return page === undefined ? undefined : `${page}${id}`;
}

/** Returns the page of a vulnerability or rule. Undefined if there is none. */
export function idUrl(id: string, { pages }: Links): string | undefined {
  return vulnerabilityUrl(id) ?? checked(pages?.get(id) ?? "", false);
}

/** Collects the pages of rules. Those of vulnerabilities follow from their ids. */
export function rulePages(rules: readonly Rule[]): ReadonlyMap<string, string> {
  return new Map(rules.flatMap(({ id, helpUri }) => (helpUri === undefined ? [] : [[id, helpUri] as const])));
}

/** Returns the address of the first place of a finding. */
export function findingUrl({ locations: [first] }: Pick<Finding, "locations">, { target }: Links): string | undefined {
  return placeUrl(target, first);
}

/** Returns an address as browsers read it. Undefined unless it is https, or http where the server itself is. */
function checked(text: string, isServer: boolean): string | undefined {
  const url = URL.parse(text);
  if (url === null || url.username !== "" || url.password !== "") return undefined;
  const isAllowed = url.protocol === "https:" || (isServer && url.protocol === "http:");
  return isAllowed && url.href.length <= maxLength ? url.href : undefined;
}
