/**
 * Compares which versions requirements accept with the package managers' own code: Python's `packaging` (PEP 440) and
 * RubyGems, where they are installed. `node conformance/requirements.ts [--count 6000] [--seed 1]`.
 *
 * Pre-releases that no requirement names are left out: tools accept them only as a last resort, and a fix never needs one.
 */
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { requirementGrammars } from "../shared/projects/requirements/grammars.ts";

const { values } = parseArgs({ options: { count: { type: "string" }, seed: { type: "string" } } });
const count = Number(values.count ?? "6000");
let state = Number(values.seed ?? "1") >>> 0;

/** Numbers of a linear congruential generator, so that a seed gives the same cases everywhere. */
function below(limit: number): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * limit);
}

const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;

function version(): string {
  return Array.from({ length: 1 + below(4) }, () => below(5)).join(".");
}

interface Judge {
  readonly name: string;
  readonly type: "pypi" | "gem";
  readonly operators: readonly string[];
  readonly command: readonly [string, ...string[]];
}

const python = `import sys, json
from packaging.specifiers import SpecifierSet
from packaging.version import Version
print(json.dumps([SpecifierSet(r).contains(Version(v)) for r, v in json.load(sys.stdin)]))`;
const ruby = `require "json"
puts JSON.dump(JSON.parse(STDIN.read).map { |r, v| Gem::Requirement.new(r.split(",")).satisfied_by?(Gem::Version.new(v)) })`;

const judges: readonly Judge[] = [
  {
    name: "packaging (PEP 440)",
    type: "pypi",
    operators: ["==", "!=", ">=", "<=", ">", "<", "~="],
    command: ["python3", "-c", python],
  },
  {
    name: "RubyGems",
    type: "gem",
    operators: ["= ", "!= ", ">= ", "<= ", "> ", "< ", "~> ", ""],
    command: ["ruby", "-e", ruby],
  },
];

let failed = 0;
for (const { name, type, operators, command } of judges) {
  const [program, ...args] = command;
  const cases = Array.from({ length: count }, (): readonly [string, string] => {
    const parts = Array.from({ length: 1 + below(3) }, () => `${pick(operators)}${version()}`);
    // A compatible release needs two parts.
    return [parts.map((part) => part.replace(/^~=(\d+)$/u, "~=$1.0")).join(","), version()];
  });
  const { status, stdout } = spawnSync(program, args, {
    input: JSON.stringify(cases),
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) {
    console.log(`${name}: skipped, ${program} cannot judge here`);
    continue;
  }
  const answers = JSON.parse(stdout) as readonly boolean[];
  const different = cases.filter(([requirement, candidate], index) => {
    return requirementGrammars[type]?.accepts(requirement, candidate) !== answers[index];
  });
  failed += different.length;
  console.log(`${name}: ${count - different.length} of ${count} agree, ${answers.filter(Boolean).length} accepted`);
  for (const [requirement, candidate] of different.slice(0, 10)) console.log(`  ${requirement} and ${candidate}`);
}
process.exitCode = failed === 0 ? 0 : 1;
