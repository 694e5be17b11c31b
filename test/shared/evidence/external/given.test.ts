import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { reports } from "../../../../conformance/reports.ts";
import { readExternalReport } from "../../../../shared/evidence/external/index.ts";
import { sharedData } from "../../../harness/shared-data.ts";
import { describeUnless } from "../../../harness/skip.ts";

const directory = sharedData("reports");

/** Tools whose reports contain secrets. */
const secretTools = [
  "detect-secrets",
  "ggshield",
  "gitlab-secret",
  "gitleaks",
  "noseyparker",
  "secretlint",
  "trufflehog",
];
const secretKeys =
  /^(?:Secret|Match|offender|line|Raw\w*|stringsFound|diff|printDiff|hashed_secret|match\w*|snippet|groups|before|after|raw_source_code_extract|sourceContent)$/u;

/** Texts under keys that hold secrets, or lines with them. */
function secretsIn(value: unknown, isSecret = false): readonly string[] {
  if (typeof value === "string") return isSecret && value.trim().length > 8 ? [value.trim()] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    secretsIn(inner, (isSecret && Array.isArray(value)) || secretKeys.test(key)),
  );
}

function valuesIn(text: string): readonly unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return text.split("\n").flatMap((line): unknown[] => (line.trim() === "" ? [] : [JSON.parse(line)]));
  }
}

describeUnless(directory === undefined, "needs the given data reports")("given reports of other tools", () => {
  test("are read with exactly the expected findings, each by one reader", async () => {
    const { total, disagreements } = await reports.run(directory ?? "");
    expect(total).toBeGreaterThan(300);
    expect(disagreements.filter(({ reason }) => reason === undefined)).toEqual([]);
  });

  describe("contain secrets that no finding shows", () => {
    test.each(secretTools)("%s", (tool) => {
      const files = readdirSync(join(directory ?? "", tool)).filter((file) => file !== "expected.json");
      let checked = 0;
      for (const file of files) {
        const text = readFileSync(join(directory ?? "", tool, file), "utf8");
        const secrets = new Set(valuesIn(text).flatMap((value) => secretsIn(value)));
        let shown: string;
        try {
          shown = JSON.stringify(readExternalReport(text, "report"));
        } catch (error) {
          shown = String(error);
        }
        for (const secret of secrets) {
          checked += 1;
          expect(shown.includes(JSON.stringify(secret).slice(1, -1)), `${file} shows a secret`).toBe(false);
        }
      }
      expect(checked).toBeGreaterThan(0);
    });
  });
});
