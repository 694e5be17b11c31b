import {
  type AdvisoryQuery,
  ageGaps,
  type LoadedAdvisories,
  loadAdvisories,
  loadExploitation,
  type PackageQuery,
  packageQueries,
  parseMaxAge,
  queryFor,
  resolveSourceOptions,
} from "../../shared/advisories/index.ts";
import { required } from "../../shared/config/index.ts";
import type { AdvisoryData } from "../../shared/evidence/index.ts";
import type { CoverageGap } from "../../shared/findings/index.ts";
import type { Catalog } from "../../shared/packages/index.ts";
import {
  findCacheDirectory,
  findCacheSecret,
  type RunContext,
  settingsPath,
  settingsPlace,
} from "../../shared/runner/index.ts";
import { count } from "../../shared/text/index.ts";
import type { spec } from "./inputs.ts";

type Context = Pick<RunContext<(typeof spec)["inputs"]>, "inputs" | "host" | "now" | "settingsFiles">;

/** Packages and operating system of an image or SBOM. */
export type PackageInventory = Pick<Catalog, "packages" | "os">;

export interface ReadAdvisories {
  readonly loaded: LoadedAdvisories;
  /** For the evidence. */
  readonly data: AdvisoryData;
}

/**
 * Loads the advisories and exploitation data that the inputs name, limited to what the installed packages need, and
 * logs their age.
 */
export async function readAdvisories(
  installed: readonly PackageInventory[],
  context: Context,
): Promise<ReadAdvisories> {
  const { inputs, host, now } = context;
  const source = required(
    inputs.advisories,
    "advisories",
    "`--advisories advisories`, a directory with OSV records or shards",
  );
  host.progress(`reading advisories from ${source}`);
  const maxAge = parseMaxAge(inputs["advisories-max-age"], "advisories-max-age");
  const place = await settingsPlace(context, source);
  const cacheDir = await findCacheDirectory(context);
  const sourceOptions = await resolveSourceOptions({
    root: place.root,
    now,
    dockerConfig: host.getEnv("DOCKER_CONFIG"),
    sleep: host.sleep,
    exec: host.exec,
    cacheDir,
    cacheSecret: cacheDir === undefined ? undefined : await findCacheSecret(cacheDir, host),
    key: await keyOf(context),
    allowUnsigned: inputs["advisories-unsigned"] === "allow",
    insecure: inputs["insecure-registries"],
  });
  const read = await loadAdvisories(place.path, advisoryQueryFor(installed), {
    ...sourceOptions,
    queries: packageQueriesFor(installed),
  });
  const gaps = [...ageGaps(read, { source, now, maxAge }), ...unauthenticatedGaps(read, source)];
  const exploitation = { ...read.exploitation, ...(await loadExploitationInputs(context)) };
  const loaded = { ...read, exploitation, gaps: [...read.gaps, ...gaps] };
  host.info(`advisories: ${describeSource(source, loaded, now)}`);
  for (const { why } of gaps) host.warn(why);
  const { digest, records, modified, dated, authentication } = loaded;
  const dates = { ...(modified === undefined ? {} : { modified }), ...(dated === undefined ? {} : { dated }) };
  return { loaded, data: { source, digest, records, ...dates, authentication } };
}

/** Reports advisories that nothing authenticates, which the call allows. */
function unauthenticatedGaps({ authentication }: LoadedAdvisories, source: string): CoverageGap[] {
  if (authentication !== "none") return [];
  const why = `the advisories from ${source} came over a network and are not authenticated, which advisories-unsigned allows`;
  return [{ what: "authenticity of the advisories", why, weight: "note" }];
}

/** Loads KEV and EPSS data from the inputs. They take precedence over the data of the shards. */
async function loadExploitationInputs(context: Context) {
  const { kev, epss } = context.inputs;
  return loadExploitation({
    ...(kev === undefined ? {} : { kev: await settingsPath(context, kev) }),
    ...(epss === undefined ? {} : { epss: await settingsPath(context, epss) }),
  });
}

/** Returns the key as text or path. */
async function keyOf(context: Context): Promise<string | undefined> {
  const key = context.inputs["advisories-key"];
  return key === undefined || key.includes("\n") ? key : settingsPath(context, key);
}

function advisoryQueryFor(installed: readonly PackageInventory[]): AdvisoryQuery {
  const all = new Map<string, Set<string>>();
  for (const { packages, os } of installed) {
    for (const [ecosystem, names] of queryFor(packages, os)) {
      all.set(ecosystem, (all.get(ecosystem) ?? new Set()).union(names));
    }
  }
  return all;
}

function packageQueriesFor(installed: readonly PackageInventory[]): PackageQuery[] {
  const all = installed.flatMap(({ packages, os }) => packageQueries(packages, os));
  return [...new Map(all.map((query) => [JSON.stringify(query), query])).values()];
}

function describeSource(source: string, { modified, shards, authentication }: LoadedAdvisories, now: Date): string {
  const days =
    modified === undefined ? undefined : Math.max(0, Math.floor((now.getTime() - Date.parse(modified)) / 86_400_000));
  const age = days === undefined ? "age unknown" : `last updated ${count(days, "day")} ago`;
  if (shards === undefined) return `${source}, ${age}${authentication === "tls" ? ", authenticated by TLS" : ""}`;
  const { serial, built, signedBy } = shards;
  const signed = signedBy === undefined ? "signature not checked" : `signed with the key ${signedBy}`;
  return `${source}, ${age}, index ${serial} of ${built}, ${signed}`;
}
