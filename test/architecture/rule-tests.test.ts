import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Where rules stand: one file a family. */
const ruleFiles = globSync(
  [
    "actions/**/rules/**/*.ts",
    "actions/manifest-check/images/rules.ts",
    "actions/manifest-check/kubernetes/pod-security/checks/*.ts",
    "actions/image-scan/hygiene/*.ts",
  ],
  { cwd: root },
);
/** Next to the rules: what puts them together, and what they share. */
const helpers =
  /\/index\.ts$|^actions\/gate\/rules\/(?:facts|gate-rule|glob|image-pattern|judge|rule)\.ts$|^actions\/manifest-check\/rules\/(?:findings|registry|rule|rule-selection)\.ts$/u;
const families = ruleFiles.filter((file) => !helpers.test(file)).toSorted();

function testOf(file: string): string {
  return `test/${file.replace(/\.ts$/u, ".test.ts")}`;
}

/** Ids that a file defines as literals. */
function idsIn(file: string): readonly string[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(/Rule\(\{\s*id: "([^"]+)"/gu)].map((match) => match[1] ?? "");
}

/** Files that define a rule anywhere, by the functions that do. */
const defining = globSync(["actions/**/*.ts", "shared/**/*.ts"], { cwd: root }).filter(
  (file) => idsIn(file).length > 0,
);

test("rules are made by the functions that define them, and by nothing else", () => {
  const bare = globSync(["actions/**/*.ts", "shared/**/*.ts"], { cwd: root }).filter((file) => {
    const text = readFileSync(join(root, file), "utf8");
    return /\bhelp: \{/u.test(text) && !/[dD]efine\w*Rule\(/u.test(text);
  });
  // These write rules to SARIF.
  expect(bare.toSorted()).toEqual(["shared/sarif/descriptor.ts", "shared/sarif/write.ts"]);
});

describe("each file of rules", () => {
  test("there is something to check", () => {
    expect(families.length).toBeGreaterThan(75);
    expect(families.flatMap(idsIn).length).toBeGreaterThan(250);
  });

  test.each(families)("%s has a test file in the mirrored tree", (file) => {
    expect(existsSync(join(root, testOf(file)))).toBe(true);
  });

  test("has a case for each rule that it defines", () => {
    const missing = families.flatMap((file) => {
      const cases = readFileSync(join(root, testOf(file)), "utf8");
      return idsIn(file)
        .filter((id) => !new RegExp(`(?:\\b|")${id}(?![\\w-])`, "u").test(cases))
        .map((id) => `${id} in ${file}`);
    });
    expect(missing).toEqual([]);
  });

  test("stands where rules are looked for, or has its test all the same", () => {
    expect(defining.filter((file) => !families.includes(file) && !existsSync(join(root, testOf(file))))).toEqual([]);
  });
});
