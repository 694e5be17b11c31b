import {
  type AdvisoryQuery,
  type LoadedAdvisories,
  loadAdvisories,
  loadExploitation,
  type PackageQuery,
  packageQueries,
  queryFor,
  resolveSourceOptions,
} from "../../shared/advisories/index.ts";
import { required } from "../../shared/config/index.ts";
import type { AdvisoryData } from "../../shared/evidence/index.ts";
import type { Catalog } from "../../shared/packages/index.ts";
import { baseOf, type RunContext, resolvePath } from "../../shared/runner/index.ts";
import { count } from "../../shared/text/index.ts";
import type { spec } from "./inputs.ts";

type Context = Pick<RunContext<(typeof spec)["inputs"]>, "inputs" | "host" | "now">;

/** What is installed in an image, or said to be. */
export type Installed = Pick<Catalog, "packages" | "os">;

export interface ReadAdvisories {
  readonly loaded: LoadedAdvisories;
  /** For the evidence. */
  readonly data: AdvisoryData;
}

/**
 * Reads the advisories that the inputs name, as far as they speak of what is installed, with what is known of
 * exploitation; says how old they are.
 */
export async function readAdvisories(installed: readonly Installed[], context: Context): Promise<ReadAdvisories> {
  const { inputs, host, now } = context;
  const source = required(
    inputs.advisories,
    "advisories",
    "`--advisories advisories`, a directory of OSV records or shards",
  );
  host.progress(`reading advisories from ${source}`);
  const reach = await resolveSourceOptions({
    root: baseOf(host, source),
    now,
    dockerConfig: host.getEnv("DOCKER_CONFIG"),
    sleep: host.sleep,
    exec: host.exec,
    cacheDir: inputs["cache-dir"] ?? host.getEnv("SEAWORTHY_CACHE_DIR"),
    key: inputs["advisories-key"],
    insecure: inputs["insecure-registries"],
  });
  const read = await loadAdvisories(source, needsOf(installed), { ...reach, queries: queriesOf(installed) });
  const loaded = { ...read, exploitation: { ...read.exploitation, ...(await givenExploitation(context)) } };
  host.info(`advisories: ${provenance(source, loaded, now)}`);
  const { digest, records, modified } = loaded;
  return { loaded, data: { source, digest, records, ...(modified === undefined ? {} : { modified }) } };
}

/** What the call names goes before what the set of shards brings. */
async function givenExploitation({ inputs: { kev, epss }, host }: Context) {
  return loadExploitation({
    ...(kev === undefined ? {} : { kev: resolvePath(host, kev) }),
    ...(epss === undefined ? {} : { epss: resolvePath(host, epss) }),
  });
}

function needsOf(installed: readonly Installed[]): AdvisoryQuery {
  const all = new Map<string, Set<string>>();
  for (const { packages, os } of installed) {
    for (const [ecosystem, names] of queryFor(packages, os)) {
      all.set(ecosystem, (all.get(ecosystem) ?? new Set()).union(names));
    }
  }
  return all;
}

function queriesOf(installed: readonly Installed[]): PackageQuery[] {
  const all = installed.flatMap(({ packages, os }) => packageQueries(packages, os));
  return [...new Map(all.map((query) => [JSON.stringify(query), query])).values()];
}

function provenance(source: string, { modified, shards }: LoadedAdvisories, now: Date): string {
  const days =
    modified === undefined ? undefined : Math.max(0, Math.floor((now.getTime() - Date.parse(modified)) / 86_400_000));
  const age = days === undefined ? "of unknown date" : `newest change ${count(days, "day")} old`;
  if (shards === undefined) return `${source}, ${age}`;
  const { serial, built, signedBy } = shards;
  const signed = signedBy === undefined ? "not signed" : `signed with the key ${signedBy}`;
  return `${source}, ${age}, index ${serial} of ${built}, ${signed}`;
}
