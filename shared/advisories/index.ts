export { type Explanation, explainVulnerability } from "./match/explain.ts";
export { type AdvisoryQuery, queryFor } from "./match/lookup.ts";
export {
  type Match,
  type MatchResult,
  type MissingData as NoData,
  matchPackages,
  type Undetermined,
} from "./match/match.ts";
export type * from "./model/advisory.ts";
export { type AdvisoryEntry, AdvisoryIndex } from "./model/advisory-index.ts";
export { ageGaps, parseMaxAge } from "./model/age.ts";
export { baseScore, severityOfScore } from "./model/cvss.ts";
export { type EndOfLife, endOfLife, isWithinDays } from "./model/end-of-life.ts";
export { type EpssScore, type EpssScores, readEpss } from "./model/epss.ts";
export { type Exploitation, loadExploitation } from "./model/exploitation.ts";
export { type KevCatalog, type KnownExploited, readKev } from "./model/kev.ts";
export { normalizeRecord, parseOsvRecord } from "./model/osv.ts";
export { disagreementsIn, type Rating, raterName, ratingBasis } from "./ratings/order.ts";
export { type ChosenAdvisories, loadAutomatically } from "./source/auto.ts";
export { feeds } from "./source/feeds/index.ts";
export { defaultLimits, type SourceLimits } from "./source/limits.ts";
export { type LoadOptions, loadAdvisories } from "./source/load.ts";
export type { Authentication, LoadedAdvisories } from "./source/loaded.ts";
export { shardsAt } from "./source/locate.ts";
export { type PackageQuery, packageQueries } from "./source/osv-api/queries.ts";
export { fetchSet } from "./source/publish/fetch-set.ts";
export { type Published, type PublishOptions, publishSet } from "./source/publish/publish.ts";
export { type BuildOptions, buildAdvisories } from "./source/shards/build.ts";
export type { BuildResult as Built } from "./source/shards/build-set.ts";
export { maxTimestampHours, maxValidDays } from "./source/shards/check-dates.ts";
export type { ShardIndex } from "./source/shards/format.ts";
export type { FeedFiles } from "./source/shards/groups.ts";
export type { PreviousSet } from "./source/shards/incremental.ts";
export { readShardIndex, readVerifiedIndex } from "./source/shards/open.ts";
export { hasShards } from "./source/shards/read.ts";
export { defaultTimestampHours, refreshTimestamp } from "./source/shards/sign-timestamp.ts";
export { type AdvisoriesStatus, advisoriesStatus, type SignatureState } from "./source/shards/status.ts";
export { directoryShards, type ShardStore } from "./source/shards/store.ts";
export { readTimestamp } from "./source/shards/timestamp.ts";
export { type IndexKey, readSigningKey } from "./source/signing/keys.ts";
export { describeSigner, type IndexSigner, keyIndexSigner } from "./source/signing/signer.ts";
export type { AcceptedSigners } from "./source/signing/trust.ts";
export { type AdvisorySourceOptions, resolveSourceOptions } from "./source/source-options.ts";
export { buildFromSources, type SourcesBuildOptions } from "./source/sources/build.ts";
export { parseSources, type Source, type SourceList } from "./source/sources/parse.ts";
export type { Canary } from "./source/sources/schema.ts";
export { writeLayout } from "./source/transport/layout.ts";
export { upstreamOf } from "./upstream/identify.ts";
export { type ReleaseLine, releaseLineOf } from "./upstream/release-lines.ts";
