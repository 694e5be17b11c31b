import { afterAll, beforeAll, vi } from "vitest";

/**
 * Stops `Date` during the tests of a file or `describe`. A write to a tag that takes longer than the settling time fails,
 * so on a loaded machine a local registry would be too slow.
 */
export function freezeClock(): void {
  beforeAll(() => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() });
  });
  afterAll(() => {
    vi.useRealTimers();
  });
}
