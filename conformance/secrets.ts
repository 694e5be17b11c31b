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
 * were changed by what one half shows (`tuned`), chosen by a hash; the other half is reported. Samples of `labeled.json`
 * are divided by their text, those of `labeled-files.json` by the file of the project that they are from.
 */
const suites: readonly { readonly name: string; readonly file: string; readonly key: (sample: Sample) => string }[] = [
  { name: "texts", file: "secrets/labeled.json", key: ({ text }) => text },
  { name: "files", file: "secrets/labeled-files.json", key: ({ source }) => source },
];
const rules = new Map(builtinRules.map((rule) => [rule.id, rule]));
const search = new SecretSearch(builtinRules);
const isOdd = (text: string): boolean => ((createHash("sha256").update(text).digest()[0] ?? 0) & 1) === 1;

function isFound({ text, path }: Sample): boolean {
  const { hits } = searchFile(search, Buffer.from(text), `/app/${path}`, rules);
  return hits.some(({ published }) => published === undefined);
}

for (const { name, file, key } of suites) {
  const samples = JSON.parse(readFileSync(fileURLToPath(new URL(file, import.meta.url)), "utf8")) as readonly Sample[];
  // The halves of the first suite were chosen the other way around.
  const isTuned = (sample: Sample): boolean => isOdd(key(sample)) === (name === "texts");
  for (const half of ["tuned", "reported"]) {
    const chosen = samples.filter((sample) => isTuned(sample) === (half === "tuned"));
    const found = chosen.filter(isFound);
    const right = found.filter(({ valid }) => valid).length;
    const expected = chosen.filter(({ valid }) => valid).length;
    console.log(
      `${name}, ${half}: ${right} of ${expected} secrets found, ${found.length - right} of ${chosen.length - expected} others reported; precision ${(right / found.length).toFixed(3)}, recall ${(right / expected).toFixed(3)}`,
    );
    if (!process.argv.includes("--show") || half !== "tuned") continue;
    for (const sample of chosen) {
      if (isFound(sample) !== sample.valid)
        console.log(`  ${sample.valid ? "missed" : "wrong"} ${sample.id}: ${JSON.stringify(sample.text)}`);
    }
  }
}
