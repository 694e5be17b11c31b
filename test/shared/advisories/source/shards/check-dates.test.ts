import { join } from "node:path";
import { expect, test } from "vitest";
import { loadAdvisories } from "../../../../../shared/advisories/index.ts";
import { now } from "../../builders.ts";
import { aclNeeds, buildSmallSet, ed25519, pinned, signer, temporary } from "../../small-set.ts";

const minutes = (count: number): Date => new Date(now.getTime() + count * 60_000);

test.each<[string, Date, number, RegExp | undefined]>([
  ["built when a clock is slightly ahead", minutes(9), 7, undefined],
  ["built in the future", minutes(11), 7, /ADVISORIES_FUTURE.*was built in the future/],
  ["valid for as long as is allowed", now, 30, undefined],
  ["valid for ever", now, 3000, /ADVISORIES_EXPIRY.*more than 30 days later/],
  ["expired", minutes(-8 * 24 * 60), 7, /ADVISORIES_EXPIRED.*expired on/],
])("a set that is %s", async (_, built, validDays, refused) => {
  const pair = ed25519();
  const directory = await temporary();
  await buildSmallSet(directory, { now: built, validDays, signer: signer(pair) });
  const signers = pinned(pair);
  // A good signature and the checkout's trust change nothing about impossible dates.
  for (const trust of [{ signers }, {}]) {
    const result = await loadAdvisories(join(directory, "out"), aclNeeds, { now, ...trust }).then(
      () => "used",
      (error: unknown) => `${(error as { code?: string }).code} ${String(error)}`,
    );
    expect(result).toMatch(refused ?? /^used$/);
  }
});
