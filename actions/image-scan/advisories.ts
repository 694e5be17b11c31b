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
import { findCacheDirectory, type RunContext, settingsPath, settingsPlace } from "../../shared/runner/index.ts";
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
  const place = await settingsPlace(context, source);
  const sourceOptions = await resolveSourceOptions({
    root: place.root,
    now,
    dockerConfig: host.getEnv("DOCKER_CONFIG"),
    sleep: host.sleep,
    exec: host.exec,
    cacheDir: await findCacheDirectory(context),
    key: await keyOf(context),
    insecure: inputs["insecure-registries"],
  });
  const read = await loadAdvisories(place.path, advisoryQueryFor(installed), {
    ...sourceOptions,
    queries: packageQueriesFor(installed),
  });
  const loaded = { ...read, exploitation: { ...read.exploitation, ...(await loadExploitationInputs(context)) } };
  host.info(`advisories: ${describeSource(source, loaded, now)}`);
  const { digest, records, modified } = loaded;
  return { loaded, data: { source, digest, records, ...(modified === undefined ? {} : { modified }) } };
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

function describeSource(source: string, { modified, shards }: LoadedAdvisories, now: Date): string {
  const days =
    modified === undefined ? undefined : Math.max(0, Math.floor((now.getTime() - Date.parse(modified)) / 86_400_000));
  const age = days === undefined ? "age unknown" : `last updated ${count(days, "day")} ago`;
  if (shards === undefined) return `${source}, ${age}`;
  const { serial, built, signedBy } = shards;
  const signed = signedBy === undefined ? "signature not checked" : `signed with the key ${signedBy}`;
  return `${source}, ${age}, index ${serial} of ${built}, ${signed}`;
}
