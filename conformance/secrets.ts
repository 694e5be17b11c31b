import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { searchFile } from "../shared/secrets/file-search.ts";
import { builtinRules } from "../shared/secrets/pack/index.ts";
import { SecretSearch } from "../shared/secrets/search.ts";

/** A sample of another project's tests, with that project's label. */
interface Sample {
  readonly id: string;
  readonly source: string;
  readonly path: string;
  readonly valid: boolean;
  readonly text: string;
}

/**
 * `node conformance/secrets.ts [--show]`: precision and recall on other projects' samples, whose labels are theirs. Rules
 * were changed by what one half shows (`tuned`), chosen by a hash of the text; the other half is reported.
 */
const samples = JSON.parse(
  readFileSync(fileURLToPath(new URL("secrets/labeled.json", import.meta.url)), "utf8"),
) as readonly Sample[];
const rules = new Map(builtinRules.map((rule) => [rule.id, rule]));
const search = new SecretSearch(builtinRules);
const isTuned = ({ text }: Sample): boolean => ((createHash("sha256").update(text).digest()[0] ?? 0) & 1) === 1;

for (const [half, isWanted] of [
  ["tuned", isTuned] as const,
  ["reported", (sample: Sample) => !isTuned(sample)] as const,
]) {
  const chosen = samples.filter(isWanted);
  const isFound = ({ text, path }: Sample): boolean =>
    searchFile(search, Buffer.from(text), `/app/${path}`, rules).hits.some(({ published }) => published === undefined);
  const found = chosen.filter(isFound);
  const right = found.filter(({ valid }) => valid).length;
  const expected = chosen.filter(({ valid }) => valid).length;
  console.log(
    `${half}: ${right} of ${expected} secrets found, ${found.length - right} of ${chosen.length - expected} others reported; precision ${(right / found.length).toFixed(3)}, recall ${(right / expected).toFixed(3)}`,
  );
  if (!process.argv.includes("--show") || half !== "tuned") continue;
  for (const sample of chosen) {
    if (isFound(sample) !== sample.valid)
      console.log(`  ${sample.valid ? "missed" : "wrong"} ${sample.id}: ${sample.text}`);
  }
}
