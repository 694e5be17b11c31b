import { alpineSecdb } from "./alpine-secdb.ts";
import { debianTracker } from "./debian-tracker.ts";
import type { Feed } from "./feed.ts";

/** Every format that `advisories build` reads beside OSV's. */
export const feeds: readonly Feed[] = [alpineSecdb, debianTracker];
