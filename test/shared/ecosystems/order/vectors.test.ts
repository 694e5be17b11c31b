import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect } from "vitest";
import { versions } from "../../../../conformance/versions.ts";
import { compareVersions } from "../../../../shared/ecosystems/index.ts";
import { sharedData } from "../../../harness/shared-data.ts";
import { testUnless } from "../../../harness/skip.ts";

const vectors = sharedData("conformance/versions");

testUnless(vectors === undefined, "needs the given data conformance/versions")(
  "agrees with all given vectors but the five that Maven 3.9 contradicts",
  async () => {
    const { total, disagreements } = await versions.run(vectors ?? "");
    expect(total).toBeGreaterThan(12_000);
    expect(disagreements.filter(({ reason }) => reason === undefined)).toEqual([]);
    expect(disagreements).toHaveLength(5);
  },
);

const hasDpkg = spawnSync("dpkg", ["--version"]).status === 0;

testUnless(!hasDpkg, "needs dpkg")("agrees with dpkg on random versions", () => {
  const part = fc.constantFrom("0", "1", "02", "10", ".", "+", "~", "a", "ab", "Z", "-");
  const version = fc.array(part, { maxLength: 8 }).map((parts) => `1${parts.join("")}`);
  // dpkg wants a revision that is not empty; everything else of its grammar is kept by construction.
  const valid = version.filter((text) => !text.endsWith("-"));
  const pairs = fc.sample(fc.tuple(valid, valid), 120);
  const script =
    'while read a b; do dpkg --compare-versions "$a" lt "$b" && echo -1 && continue; dpkg --compare-versions "$a" gt "$b" && echo 1 || echo 0; done';
  const { stdout } = spawnSync("sh", ["-c", script], {
    input: pairs.map((pair) => `${pair.join(" ")}\n`).join(""),
    encoding: "utf8",
  });
  const answers = stdout.trim().split("\n").map(Number);
  expect(pairs.map(([a, b], index) => [a, b, answers[index]])).toEqual(
    pairs.map(([a, b]) => [a, b, compareVersions("Debian", a, b)]),
  );
});

const hasRpm = spawnSync("rpm", ["--version"]).status === 0;
const rpmVectors = sharedData("conformance/versions/redhat.txt");

testUnless(!hasRpm || rpmVectors === undefined, "needs the given data conformance/versions/redhat.txt, needs rpm")(
  "agrees with rpm on the given versions, paired anew",
  () => {
    const words = readFileSync(rpmVectors ?? "", "utf8")
      .split(/\s+/)
      .filter((word) => /^[\w.~^+-]+$/.test(word));
    const pairs = words.slice(0, 60).map((word, index) => [word, words[words.length - 1 - index] ?? ""] as const);
    for (const [a, b] of pairs) {
      const { stdout, status } = spawnSync("rpm", ["--eval", `%{lua: print(rpm.vercmp("${a}", "${b}"))}`], {
        encoding: "utf8",
      });
      if (status === 0) expect([a, b, compareVersions("Red Hat", a, b)]).toEqual([a, b, Number(stdout)]);
    }
  },
);
