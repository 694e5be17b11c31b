import type { SeaworthyError } from "../../../errors/index.ts";
import type { CoverageGap } from "../../../findings/index.ts";
import { feeds } from "../feeds/index.ts";
import { groupOf, type OpenedFeed, readFeed, type SourceGroup } from "../shards/groups.ts";
import type { OsvExport } from "../shards/osv-export.ts";
import { type Attempt, type BuildContext, fetchedOf, standIn, standInIfAny } from "./attempt.ts";
import { reasonOf } from "./fetch-export.ts";
import type { BuildState } from "./state.ts";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Sources of one ecosystem, ready to be built. */
export interface GroupedSources {
  /** Undefined if no source of the ecosystem could be read. */
  readonly group?: SourceGroup;
  /** State and gaps, final when the group is built. */
  readonly state: BuildState;
  readonly gaps: readonly CoverageGap[];
}

/**
 * Groups the sources of one ecosystem. If one of them fails, the shards of the previous set are kept as a whole,
 * because they cannot be taken apart by source.
 * @throws UndecidedError `SOURCE_FAILED`.
 */
export function groupSources(members: readonly Attempt[], context: BuildContext): GroupedSources {
  const failed = members.filter(({ failure }) => failure !== undefined);
  const kept = failed.flatMap((member) => (standIn(member, context) === undefined ? [] : [member.source.name]));
  const gaps = failed.map(({ source, failure }) => gapOf(source.name, failure, kept.includes(source.name)));
  const [name] = kept;
  if (name !== undefined) return { ...keptGroup(name, context), gaps };
  const read = members.filter(({ failure }) => failure === undefined);
  const state = Object.fromEntries(
    read.flatMap((member) => {
      const fetched = fetchedOf(member);
      return fetched === undefined ? [] : [[member.source.name, fetched.state]];
    }),
  );
  if (read.length === 0) return { state, gaps };
  const grouped = { state, gaps, group: openGroup(read, context) };
  grouped.group.instead = (failure) => {
    const other = insteadOf(read, failure, context);
    Object.assign(grouped, { state: other.state, gaps: [...gaps, ...other.gaps] });
    return other.group;
  };
  return grouped;
}

/**
 * Returns what is built if the content of sources cannot be read: the shards of the previous set, or the required
 * sources alone.
 * @throws UndecidedError `SOURCE_FAILED`.
 */
function insteadOf(members: readonly Attempt[], failure: SeaworthyError, context: BuildContext): GroupedSources {
  const hasPrevious = members.some((member) => standInIfAny({ source: member.source, failure }, context));
  const required = members.filter(({ source }) => source.required);
  if (hasPrevious || required.length === 0 || required.length === members.length) {
    return groupSources(
      members.map(({ source }) => ({ source, failure })),
      context,
    );
  }
  const optional = members.filter(({ source }) => !source.required).map(({ source }) => ({ source, failure }));
  return groupSources([...required, ...optional], context);
}

function gapOf(name: string, failure: unknown, isKept: boolean): CoverageGap {
  const consequence = isKept ? "the records of an earlier build are kept" : "the set is built without it";
  return { what: name, why: `cannot be read (${reasonOf(failure)}); ${consequence}`, weight: "partial" };
}

/** Returns a group that is not read, because all its sources count as unchanged. */
function keptGroup(name: string, { previous, before }: BuildContext): Pick<GroupedSources, "group" | "state"> {
  const names = previous?.index.shards.find(({ sources }) => sources.includes(name))?.sources ?? [name];
  const digests = Object.fromEntries(names.map((source) => [source, previous?.index.sources[source] ?? ""]));
  const state = Object.fromEntries(
    names.flatMap((source) => {
      const known = before[source];
      return known === undefined ? [] : [[source, known]];
    }),
  );
  return { group: { digests, read: async () => ({ gaps: [], read: 0 }) }, state };
}

/** Opens the sources when they are read, so that an unchanged group costs no download. */
function openGroup(members: readonly Attempt[], context: BuildContext): Mutable<SourceGroup> {
  const digests = Object.fromEntries(members.map((member) => [member.source.name, fetchedOf(member)?.digest ?? ""]));
  return {
    digests,
    async read(into, previous) {
      let osv: OsvExport | undefined;
      let source = "";
      const opened: OpenedFeed[] = [];
      for (const member of members) {
        if (member.osv !== undefined) {
          osv = await member.osv.open();
          source = member.source.name;
        }
        const feed = openFeed(member, context);
        if (feed !== undefined) opened.push(feed);
      }
      return groupOf(osv, opened, source).read(into, previous);
    },
  };
}

function openFeed({ source, files }: Attempt, { now }: BuildContext): OpenedFeed | undefined {
  const feed = feeds.find(({ name }) => name === source.kind);
  if (feed === undefined || files === undefined) return undefined;
  return {
    name: feed.name,
    digest: files.digest,
    async *contents() {
      yield* readFeed(feed, await files.all(), now);
    },
  };
}
