export type * from "./advisory.ts";
export { type AdvisoryEntry, AdvisoryIndex } from "./advisory-index.ts";
export { baseScore, severityOfScore } from "./cvss.ts";

export { type EndOfLife, endOfLife } from "./end-of-life.ts";
export { type EpssScore, type EpssScores, readEpss } from "./epss.ts";
export { type Explanation, explainVulnerability } from "./explain.ts";
export { type Exploitation, loadExploitation } from "./exploitation.ts";
export { type KevCatalogue, type KnownExploited, readKev } from "./kev.ts";
export { defaultLimits, type SourceLimits } from "./limits.ts";
export { type LoadedAdvisories, type LoadOptions, loadAdvisories } from "./load.ts";
export { type Match, type MatchResult, matchPackages, type NoData, type Undetermined } from "./match.ts";
export { type AdvisoryNeeds, neededAdvisories } from "./needs.ts";
export { normalizeRecord, parseOsvRecord } from "./osv.ts";
export { type BuildOptions, type Built, buildAdvisories } from "./shards/build.ts";
export type { ShardIndex } from "./shards/format.ts";
export { hasShards, readShardIndex } from "./shards/read.ts";
export { type AdvisoriesStatus, advisoriesStatus, type ShardStatus } from "./shards/status.ts";
export type { Rating } from "./summarize.ts";
