import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDirectory } from "../../../files/index.ts";
import type { CoverageGap } from "../../../findings/index.ts";
import { HttpClient } from "../../../http/client.ts";
import { mapConcurrently } from "../../../values/index.ts";
import { feeds } from "../feeds/index.ts";
import type { BuildOptions } from "../shards/build.ts";
import { type BuildResult, buildSet } from "../shards/build-set.ts";
import { type Attempt, attempt, type BuildContext, ratingKinds } from "./attempt.ts";
import { extrasOf } from "./extras.ts";
import { groupSources } from "./group-sources.ts";
import type { Source } from "./parse.ts";
import { readState } from "./state.ts";

const sourcesAtOnce = 4;
const extraKinds: ReadonlySet<string> = new Set(["kev", "epss", ...ratingKinds]);

export type SourcesBuildOptions = Omit<
  BuildOptions,
  "osv" | "ecosystems" | "feeds" | "kev" | "epss" | "cveList" | "nvd"
>;

/**
 * Builds a set from a list of sources. Downloads only what changed since the previous build. If a source fails, what
 * the previous set has of its ecosystem is kept, as long as it is not older than the source allows.
 * @throws UndecidedError as `buildSet`, and `SOURCE_FAILED` if nothing may stand in for a source that fails.
 */
export async function buildFromSources(sources: readonly Source[], options: SourcesBuildOptions): Promise<BuildResult> {
  const { previous, now, http } = options;
  const work = await mkdtemp(join(tmpdir(), "seaworthy-build-"));
  try {
    await createDirectory(options.out, ".");
    const before = await readState(previous);
    const context: BuildContext = { http: new HttpClient(http), now, work, previous, before };
    const attempts = await mapConcurrently(sources, sourcesAtOnce, (source) => attempt(source, context));
    const byEcosystem = Map.groupBy(
      attempts.filter(({ source }) => !extraKinds.has(source.kind)),
      ecosystemOf,
    );
    const grouped = [...byEcosystem]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, members]) => groupSources(members, context));
    const extras = await extrasOf(
      attempts.filter(({ source }) => extraKinds.has(source.kind)),
      context,
    );
    const { gaps: extraGaps, state: extraState, ...content } = extras;
    const groups = grouped.flatMap(({ group }) => group ?? []);
    const state = () => Object.assign({}, extraState, ...grouped.map((group) => group.state));
    const built = await buildSet({ ...content, groups, state }, options, work);
    const gaps: CoverageGap[] = [...grouped.flatMap((group) => group.gaps), ...extraGaps, ...built.gaps];
    return { ...built, gaps };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

function ecosystemOf({ source }: Attempt): string {
  return source.ecosystem ?? feeds.find(({ name }) => name === source.kind)?.ecosystem ?? source.kind;
}
