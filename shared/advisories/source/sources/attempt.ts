import { join } from "node:path";
import { SeaworthyError, UndecidedError } from "../../../errors/index.ts";
import type { HttpClient } from "../../../http/client.ts";
import { count } from "../../../text/index.ts";
import type { PreviousSet } from "../shards/incremental.ts";
import { type FetchedFiles, fetchFiles } from "./fetch.ts";
import { type FetchedExport, fetchExport } from "./fetch-export.ts";
import type { Source } from "./parse.ts";
import type { BuildState, SourceState } from "./state.ts";

export interface BuildContext {
  readonly http: HttpClient;
  readonly now: Date;
  /** Directory for downloads. */
  readonly work: string;
  readonly previous: PreviousSet | undefined;
  /** State of the previous build. */
  readonly before: BuildState;
}

/** Source that was asked for its content. */
export interface Attempt {
  readonly source: Source;
  /** Present for an ecosystem of OSV. */
  readonly osv?: FetchedExport;
  /** Present for any other source. */
  readonly files?: FetchedFiles;
  /** Why it failed. */
  readonly failure?: SeaworthyError;
}

/** Asks a source for what changed. A failure of the source is a result. */
export async function attempt(source: Source, context: BuildContext): Promise<Attempt> {
  const { http, now, work } = context;
  const directory = join(work, source.name.replaceAll("/", "-"));
  const options = { http, now, directory, known: knownState(source, context) };
  try {
    if (source.kind === "osv") return { source, osv: await fetchExport(source, options) };
    return { source, files: await fetchFiles(source, options) };
  } catch (error) {
    if (!(error instanceof SeaworthyError)) throw error;
    return { source, failure: error };
  }
}

/** Kinds of sources of ratings alone. */
export const ratingKinds: ReadonlySet<string> = new Set(["cve-list", "nvd"]);

/** Returns the state of a source, if the previous set still has what was built from it. */
function knownState({ name, kind }: Source, { previous, before }: BuildContext): SourceState | undefined {
  if (ratingKinds.has(kind) && previous?.index.cveRatings === undefined) return undefined;
  return previous?.index.sources[name] === undefined ? undefined : before[name];
}

/** What a source was read as, or is replaced by. */
export function fetchedOf({
  osv,
  files,
}: Attempt): { readonly digest: string; readonly state: SourceState } | undefined {
  return osv ?? files;
}

/** Returns the state of a failed source if the previous set has its records and they are young enough. */
export function standInIfAny({ source }: Attempt, context: BuildContext): SourceState | undefined {
  const known = knownState(source, context);
  const isYoung = known !== undefined && context.now.getTime() - Date.parse(known.checked) <= source.maxAge;
  return isYoung ? known : undefined;
}

/**
 * Returns the state of a failed source if the previous set may stand in for it.
 * @returns undefined if it may not, and the source is not required.
 * @throws UndecidedError `SOURCE_FAILED` if the source is required.
 */
export function standIn(attempted: Attempt, context: BuildContext): SourceState | undefined {
  const { source, failure } = attempted;
  const state = standInIfAny(attempted, context);
  if (state !== undefined || !source.required) return state;
  const known = knownState(source, context);
  const why =
    known === undefined
      ? "no earlier build has its records"
      : `its records of ${known.checked} are older than ${count(Math.round(source.maxAge / 3_600_000), "hour")}`;
  throw new UndecidedError("SOURCE_FAILED", `cannot be read (${failure?.message ?? "unknown"}), and ${why}`, {
    place: { what: source.name },
    advice: "Check the source. Set enabled: false to build without it, or required: false if it may be missing",
    cause: failure,
  });
}
