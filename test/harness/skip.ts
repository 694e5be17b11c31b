import { describe, test } from "vitest";

/**
 * Registers a group of tests, or one skipped test that says why. The group's body does not run when it is skipped, so
 * it may read what it needs.
 */
export function describeUnless(isMissing: boolean, reason: string) {
  return (name: string, body: () => void): void => {
    if (isMissing) test.skip(`${name} (${reason})`, () => {});
    else describe(name, body);
  };
}

/** Registers a test, or a skipped one that says why. */
export function testUnless(isMissing: boolean, reason: string) {
  return (name: string, body: () => Promise<unknown> | unknown, timeout?: number): void => {
    if (isMissing) test.skip(`${name} (${reason})`, () => {});
    else test(name, async () => void (await body()), timeout);
  };
}
