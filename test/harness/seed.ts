import fc from "fast-check";
import { inject } from "vitest";

/**
 * Properties are tried with the same values in every run, so that a run tells of the change and not of the day;
 * `npm run fuzz` tries new ones, and many more.
 */
fc.configureGlobal(inject("fuzz") ? { numRuns: 1_000 } : { seed: 20_261_124 });
