import {
  type AdvisoryQuery,
  ageGaps,
  type ChosenAdvisories,
  type LoadedAdvisories,
  type LoadOptions,
  loadAdvisories,
  loadAutomatically,
  loadExploitation,
  type PackageQuery,
  packageQueries,
  parseMaxAge,
  queryFor,
  resolveSourceOptions,
} from "../../shared/advisories/index.ts";
import { noAdvisorySource } from "../../shared/advisories/model/source-notes.ts";
import { UndecidedError } from "../../shared/errors/index.ts";
import type { AdvisoryData } from "../../shared/evidence/index.ts";
import { sha256 } from "../../shared/files/index.ts";
import type { CoverageGap, Severity } from "../../shared/findings/index.ts";
import type { Catalog } from "../../shared/packages/index.ts";
import {
  findCacheDirectory,
  findCacheSecret,
  type RunContext,
  settingsPath,
  settingsPlace,
} from "../../shared/runner/index.ts";
import { count } from "../../shared/text/index.ts";
import { defined } from "../../shared/values/index.ts";
import type { FindingOptions } from "./findings.ts";
import type { spec } from "./inputs.ts";

type Context = Pick<RunContext<(typeof spec)["inputs"]>, "inputs" | "host" | "now" | "settingsFiles">;

/** Packages and operating system of an image or SBOM. */
export type PackageInventory = Pick<Catalog, "packages" | "os">;

/** Advisories of a run, or why there are none. */
export interface ReadAdvisories {
  /** Absent if vulnerabilities are not looked for. */
  readonly loaded?: LoadedAdvisories;
  /** For the evidence. Absent if the source could not be read. */
  readonly data?: AdvisoryData;
  /** Everything that the reports must say about the source. */
  readonly gaps: readonly CoverageGap[];
  /** Severity that vulnerabilities without a rating count as. Default: `defaultUnknownSeverity`. */
  readonly unknownSeverity?: Severity;
}

/** Returns what the findings of a run depend on besides the matches. */
export function findingOptions({ loaded, unknownSeverity }: ReadAdvisories): FindingOptions {
  return { exploitation: loaded?.exploitation, ...defined({ unknown: unknownSeverity }) };
}

/** Data of a run that looks for no vulnerabilities, as its evidence states it. */
const noAdvisories: AdvisoryData = { source: noAdvisorySource, digest: sha256(""), records: 0 };

/**
 * Loads the advisories and exploitation data that the inputs name, limited to what the installed packages need, and
 * logs their age. A source that cannot be read is a gap, so that the other checks of the image are reported.
 * @throws InvalidError if an input is wrong.
 */
export async function readAdvisories(
  installed: readonly PackageInventory[],
  context: Context,
): Promise<ReadAdvisories> {
  const { inputs, host } = context;
  const { advisories: setting } = inputs;
  const maxAge = parseMaxAge(inputs["advisories-max-age"], "advisories-max-age");
  if (setting === noAdvisorySource) {
    const why = "they were not looked for, because the call says `advisories: none`";
    host.warn(`vulnerabilities: ${why}`);
    return { data: noAdvisories, gaps: [{ what: "vulnerabilities", why, weight: "note" }] };
  }
  host.progress(`reading advisories from ${setting}`);
  const load = await loaderOf(setting, installed, context);
  let chosen: ChosenAdvisories;
  try {
    chosen = await load();
  } catch (error) {
    if (!(error instanceof UndecidedError)) throw error;
    host.warn(`vulnerabilities were not looked for: ${error.message}`);
    return {
      gaps: [{ what: "vulnerabilities", why: `they were not looked for: ${error.message}`, weight: "partial" }],
    };
  }
  return { ...(await describeChosen(chosen, maxAge, context)), unknownSeverity: inputs["unknown-severity"] };
}

/** Resolves where to load from, which also checks keys and identities. */
async function loaderOf(
  setting: string,
  installed: readonly PackageInventory[],
  context: Context,
): Promise<() => Promise<ChosenAdvisories>> {
  const { inputs, host, now } = context;
  // Words are no paths, whatever is in the checkout.
  const isWord = ["auto", "osv"].includes(setting);
  const place = isWord ? { root: host.root, path: setting } : await settingsPlace(context, setting);
  const trustedRoot = await fileOf("advisories-trusted-root", context);
  const { "advisories-identity": subject, "advisories-issuer": issuer } = inputs;
  const query = advisoryQueryFor(installed);
  const cacheDir = await findCacheDirectory(context);
  const options: LoadOptions = {
    ...(await resolveSourceOptions({
      root: place.root,
      now,
      dockerConfig: host.getEnv("DOCKER_CONFIG"),
      sleep: host.sleep,
      exec: host.exec,
      cacheDir,
      cacheSecret: cacheDir === undefined ? undefined : await findCacheSecret(cacheDir, host),
      key: await keyOf(context),
      identity: subject === undefined ? undefined : { subject, issuer },
      trustedRoot,
      allowUnsigned: inputs["advisories-unsigned"] === "allow",
      insecure: inputs["insecure-registries"],
    })),
    queries: packageQueriesFor(installed),
  };
  if (setting === "auto")
    return () => loadAutomatically(query, { ...options, published: host.publishedAdvisories, trustedRoot });
  return async () => ({ source: setting, loaded: await loadAdvisories(place.path, query, options) });
}

/** Adds the exploitation data of the inputs, and what the reports and the log say about the source. */
async function describeChosen(
  { source, loaded: read, why }: ChosenAdvisories,
  maxAge: number,
  context: Context,
): Promise<ReadAdvisories> {
  const { host, now } = context;
  const problems = [...ageGaps(read, { source, now, maxAge }), ...unauthenticatedGaps(read, source)];
  const exploitation = { ...read.exploitation, ...(await loadExploitationInputs(context)) };
  const loaded = { ...read, exploitation };
  host.info(`advisories: ${describeSource(source, loaded, now)}${why === undefined ? "" : `; chosen because ${why}`}`);
  for (const { why: problem } of problems) host.warn(problem);
  if (read.lacks !== undefined) host.info(read.lacks);
  const { digest, records, modified, dated, authentication } = loaded;
  const dates = { ...(modified === undefined ? {} : { modified }), ...(dated === undefined ? {} : { dated }) };
  const gaps = [...read.gaps, ...problems, ...lackingGaps(read)];
  const known = (["kev", "epss"] as const).filter((name) => loaded.exploitation[name] !== undefined);
  return { loaded, data: { source, digest, records, ...dates, exploitation: known, authentication }, gaps };
}

/** Reports what a source does not have. */
function lackingGaps({ lacks }: LoadedAdvisories): CoverageGap[] {
  return lacks === undefined ? [] : [{ what: "data of other sources", why: lacks, weight: "note" }];
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
  return key?.includes("\n") === true ? key : fileOf("advisories-key", context);
}

async function fileOf(
  input: "advisories-key" | "advisories-trusted-root",
  context: Context,
): Promise<string | undefined> {
  const path = context.inputs[input];
  return path === undefined ? undefined : settingsPath(context, path);
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
  const signed =
    signedBy === undefined
      ? "signature not checked"
      : authentication === "identity"
        ? `signed by ${signedBy}`
        : `signed with the key ${signedBy}`;
  return `${source}, ${age}, index ${serial} of ${built}, ${signed}`;
}
