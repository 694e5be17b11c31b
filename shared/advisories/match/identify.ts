import type { Advisory } from "../model/advisory.ts";
import type { AdvisoryEntry } from "../model/advisory-index.ts";

const cve = /^CVE-\d{4}-\d{4,}$/;
/** Ids that distributions derive from one CVE: `DEBIAN-CVE-2023-4911`. */
const derived = /^[A-Za-z]+-(CVE-\d{4}-\d{4,})$/;
/** Ids of distribution bulletins. One covers several vulnerabilities, named in `upstream` or `related`. */
const bulletin =
  /^(?:DSA|DLA|DTSA|USN|LSN|AL[SBE]A|RL[SBE]A|RXSA|RH[SBE]A|ELSA|ALAS\w*|(?:open)?SUSE-[A-Z]U|MGASA|OESA|openEuler-SA|TEMP)[-:]/;

/** Entries of one package about the same vulnerability. */
export interface Vulnerability<E extends AdvisoryEntry> {
  /** Its CVE, if it has one; otherwise its best known id. */
  readonly id: string;
  /** All other ids. */
  readonly aliases: readonly string[];
  readonly entries: readonly E[];
}

/**
 * Groups the matching entries of one package by vulnerability. `aliases` are transitive (OSV schema, "aliases").
 * `upstream` names the original records. A bulletin with several CVEs counts for each of them and does not merge them.
 * `related` is used only in bulletins, where some distributions list the CVEs.
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

/** Returns one key per vulnerability of a record, and joins equivalent names in `names`. */
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

/**
 * Returns the distinct CVEs among the names. A distribution's own name for a CVE (`UBUNTU-CVE-…`) counts as the CVE.
 */
function cvesOf(ids: readonly string[]): string[] {
  return [...new Set(ids.map((id) => derived.exec(id)?.[1] ?? id).filter((id) => cve.test(id)))];
}

/** Union-find sets of names. */
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

  /** Joins the names and returns the set's current root. */
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

/** Compares ids: CVEs first, then malicious packages, GitHub, and others; older ids first. */
function byPreference(a: string, b: string): number {
  return idRank(a) - idRank(b) || a.localeCompare(b, "en", { numeric: true });
}

function idRank(id: string): number {
  const idOrder = [cve, /^MAL-/, /^GHSA-/, /^(?:GO|PYSEC|RUSTSEC)-/];
  const place = idOrder.findIndex((pattern) => pattern.test(id));
  return place < 0 ? idOrder.length : place;
}
