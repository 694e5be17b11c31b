import type { Advisory } from "../model/advisory.ts";
import type { AdvisoryEntry } from "../model/advisory-index.ts";

const cve = /^CVE-\d{4}-\d{4,}$/;
/** Records that distributions derive from one CVE: `DEBIAN-CVE-2023-4911`. */
const derived = /^[A-Za-z]+-(CVE-\d{4}-\d{4,})$/;
/** Bulletins of distributions: one stands for several vulnerabilities, named in `upstream` or `related`. */
const bulletin =
  /^(?:DSA|DLA|DTSA|USN|LSN|AL[SBE]A|RL[SBE]A|RXSA|RH[SBE]A|ELSA|ALAS\w*|(?:open)?SUSE-[A-Z]U|MGASA|OESA|openEuler-SA|TEMP)[-:]/;

/** Entries of one package that speak of the same vulnerability. */
export interface Vulnerability<E extends AdvisoryEntry> {
  /** Its CVE where it has one, else the best known id. */
  readonly id: string;
  /** All other ids under which it is known. */
  readonly aliases: readonly string[];
  readonly entries: readonly E[];
}

/**
 * Groups the entries that matched one package by vulnerability. `aliases` are transitive (OSV schema, "aliases");
 * `upstream` names what a record derives from; a bulletin that names several CVEs counts for each of them and does not
 * fuse them; `related` is read in bulletins only, where some distributions put the CVEs.
 */
export function groupByVulnerability<E extends AdvisoryEntry>(entries: readonly E[]): Vulnerability<E>[] {
  const names = new Groups();
  const keyed = entries.map((entry) => ({ entry, keys: keysOf(entry.advisory, names) }));
  const groups = new Map<string, E[]>();
  for (const { entry, keys } of keyed) {
    for (const root of new Set(keys.map((key) => names.find(key)))) {
      const group = groups.get(root);
      if (group === undefined) groups.set(root, [entry]);
      else group.push(entry);
    }
  }
  const aliases = names.members();
  return [...groups].map(([root, members]) => {
    const ids = new Set([...(aliases.get(root) ?? []), ...members.map(({ advisory }) => advisory.id)]);
    const [id = root, ...others] = [...ids].sort(byPreference);
    return { id, aliases: others, entries: members };
  });
}

/** The vulnerabilities of a record, one key each; names that mean the same are joined in `names`. */
function keysOf(advisory: Advisory, names: Groups): string[] {
  const { id, aliases, upstream, related } = advisory;
  const cveId = derived.exec(id)?.[1];
  if (cveId !== undefined) return [names.join([cveId, ...aliases])];
  if (bulletin.test(id) || upstream.length > 0) {
    const named = cvesOf([...upstream, ...aliases]);
    const cves = named.length === 0 && bulletin.test(id) ? cvesOf(related) : named;
    if (cves.length > 0) return cves.map((name) => names.join([name]));
  }
  return [names.join([id, ...aliases])];
}

/** The CVEs among the names, once each; a distribution's own name for a CVE (`UBUNTU-CVE-…`) counts as it. */
function cvesOf(ids: readonly string[]): string[] {
  return [...new Set(ids.map((id) => derived.exec(id)?.[1] ?? id).filter((id) => cve.test(id)))];
}

/** Sets of names that are joined step by step (union-find). */
class Groups {
  readonly #parents = new Map<string, string>();

  find(name: string): string {
    let root = name;
    for (let parent = this.#parents.get(root); parent !== undefined && parent !== root; ) {
      root = parent;
      parent = this.#parents.get(root);
    }
    return root;
  }

  /** Joins the names and answers the set's root at this moment. */
  join(names: readonly [string, ...string[]]): string {
    const root = this.find(names[0]);
    this.#parents.set(root, root);
    for (const name of names) this.#parents.set(this.find(name), root);
    for (const name of names) this.#parents.set(name, root);
    return root;
  }

  members(): Map<string, string[]> {
    return Map.groupBy(this.#parents.keys(), (name) => this.find(name));
  }
}

/** CVEs first, then malicious packages, GitHub, and the rest; the older first. */
function byPreference(a: string, b: string): number {
  return idRank(a) - idRank(b) || a.localeCompare(b, "en", { numeric: true });
}

function idRank(id: string): number {
  const idOrder = [cve, /^MAL-/, /^GHSA-/, /^(?:GO|PYSEC|RUSTSEC)-/];
  const place = idOrder.findIndex((pattern) => pattern.test(id));
  return place < 0 ? idOrder.length : place;
}
