import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareVersions, type Order, rpmvercmp } from "../shared/ecosystems/index.ts";
import type { Disagreement, Suite } from "./suite.ts";

const ecosystems: Readonly<Record<string, string>> = {
  alpine: "Alpine",
  cran: "CRAN",
  debian: "Debian",
  hackage: "Hackage",
  maven: "Maven",
  nuget: "NuGet",
  packagist: "Packagist",
  pub: "Pub",
  pypi: "PyPI",
  redhat: "Red Hat",
  rubygems: "RubyGems",
  semver: "npm",
};

/** Vectors that contradict the software whose order they state. */
const knownFaults: Readonly<Record<string, string>> = {
  "1-1 = 1-ga-1":
    "Maven 3.9 puts a number after a qualifier, and `ga` here is followed by a list, so it is not dropped",
  "6.1.12.rc5 < 6.1.12rc1": "Maven 3.9 reads `.rc5` as `-rc5`",
  "1.2.48.sec10 < 1.2.48_noneautotype": "Maven 3.9 reads `.sec10` as `-sec10`, and `_` sorts before `s`",
  "1.2.54.sec10 < 1.2.54_noneautotype": "Maven 3.9 reads `.sec10` as `-sec10`, and `_` sorts before `s`",
  "1.5.9.RC1 < 1.5.9-RC0": "Maven 3.9 reads `.RC1` as `-RC1`",
};

/** Version ordering, each line in both directions. */
export const versions: Suite = {
  name: "version ordering",
  vectors: "conformance/versions",
  async run(vectorsPath) {
    let total = 0;
    const disagreements: Disagreement[] = [];
    for (const file of readdirSync(vectorsPath).filter((name) => name.endsWith(".txt"))) {
      const name = file.slice(0, -".txt".length);
      for (const line of readFileSync(join(vectorsPath, file), "utf8").split("\n")) {
        if (line === "" || line.startsWith("#")) continue;
        total += 1;
        const disagreement = check(name, line);
        if (disagreement !== undefined) disagreements.push(disagreement);
      }
    }
    return { total, disagreements };
  },
};

function check(name: string, line: string): Disagreement | undefined {
  const [a, expected, b] = line.split(" ").map((word) => (word === '""' ? "" : word));
  if (a === undefined || b === undefined || expected === undefined) {
    return { id: `${name}: ${line}`, expected: "A OP B", actual: "a line of another form" };
  }
  const forth = symbol(compare(name, a, b));
  const back = symbol(compare(name, b, a));
  const mirrored = expected === "<" ? ">" : expected === ">" ? "<" : "=";
  if (forth === expected && back === mirrored) return undefined;
  const reason = knownFaults[line];
  return {
    id: `${name}: ${line}`,
    expected,
    actual: `${forth}, mirrored ${back}`,
    ...(reason === undefined ? {} : { reason }),
  };
}

function compare(name: string, a: string, b: string): Order {
  // These vectors compare one part, and `-` and `:` have no meaning in it.
  if (name === "rpmvercmp") return rpmvercmp(a, b);
  const ecosystem = ecosystems[name];
  if (ecosystem === undefined)
    throw new Error(`No ecosystem is known for ${name}.txt: add it to conformance/versions.ts`);
  return compareVersions(ecosystem, a, b);
}

function symbol(order: Order): string {
  return order === 0 ? "=" : order < 0 ? "<" : ">";
}
