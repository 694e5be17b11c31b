import { hash } from "node:crypto";
import { afterAll, describe, expect, it } from "vitest";
import { ArchiveReader } from "../../fuzz/images/archive-view.ts";
import { compare } from "../../fuzz/images/compare.ts";
import { hasGo, Judge } from "../../fuzz/images/judge.ts";
import { expectationOf, type KeptCase, readExpectations, readKept } from "../../fuzz/images/kept.ts";
import { type View, viewOf } from "../../fuzz/images/view.ts";
import { describeUnless } from "../harness/skip.ts";

const archives = new ArchiveReader();
afterAll(() => archives.close());

const kept = readKept();

function view(fuzzCase: KeptCase): View | Promise<View> {
  return fuzzCase.kind === "archive" ? archives.view(fuzzCase.bytes) : viewOf(fuzzCase);
}

/** Inputs that Go refuses for a reason that hides nothing are compared only where Go is installed. */
function isUnderstood(seen: View, expected: string): boolean {
  return !seen.accepted || hash("sha256", seen.text, "hex") === expected;
}

describe("inputs that the fuzzer kept", () => {
  const expectations = readExpectations();

  it("are there, each with the verdict of the judge", () => {
    expect(kept.length).toBeGreaterThan(100);
    expect(kept.map(({ id }) => id).filter((id) => expectations[id] === undefined)).toEqual([]);
  });

  it("are read as the judge read them, or refused", async () => {
    const others: string[] = [];
    for (const each of kept) {
      const expected = expectations[each.id] ?? "refused";
      if (expected !== "refused" && !isUnderstood(await view(each), expected)) others.push(each.id);
    }
    expect(others).toEqual([]);
  });
});

describeUnless(!hasGo(), "Go is not installed")("the judge", () => {
  it("agrees on every kept input, and with what was recorded", async () => {
    const judge = new Judge();
    try {
      const verdicts = await judge.ask(kept);
      const differences: string[] = [];
      for (const [index, each] of kept.entries()) {
        const verdict = verdicts[index];
        if (verdict === undefined) throw new Error(`${each.id} has no verdict`);
        const { result } = compare(each, await view(each), verdict);
        if (result === "difference") differences.push(each.id);
        expect(expectationOf(each, verdict), each.id).toBe(readExpectations()[each.id]);
      }
      expect(differences).toEqual([]);
    } finally {
      judge.close();
    }
  }, 60_000);
});
