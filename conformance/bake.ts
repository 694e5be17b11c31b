import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bakeNames } from "../actions/dockerfile-lint/builds/find-files.ts";
import { SourceText } from "../shared/dockerfile/index.ts";
import { compareWithBuildx, hasBuildx } from "./buildx.ts";

/**
 * Compares the targets of the Bake files in directories with those of the installed `docker buildx bake --print`.
 * Arguments: the directories.
 */
if (!hasBuildx()) {
  console.log("docker buildx is not installed");
  process.exit(2);
}
const total = { same: 0, different: 0, unknown: 0, oursOnly: 0, judgeOnly: 0, both: 0 };
for (const directory of process.argv.slice(2)) {
  const paths = bakeNames.filter((name) => existsSync(join(directory, name)));
  const files = paths.map((path) => ({ path, source: new SourceText(readFileSync(join(directory, path), "utf8")) }));
  const { same, different, unknown, rejected } = compareWithBuildx(directory, files);
  total.same += same.length;
  total.different += different.length;
  total.unknown += unknown;
  if (rejected.ours && rejected.judge) total.both += 1;
  else if (rejected.ours) total.oursOnly += 1;
  else if (rejected.judge) total.judgeOnly += 1;
  if (rejected.ours && !rejected.judge) console.log(`${directory}: only we reject it`);
  for (const line of different) console.log(`${directory}: ${line}`);
}
console.log(
  `${total.same} targets agree, ${total.different} differ; ${total.unknown} values are known to the build only`,
);
console.log(`rejected by both: ${total.both}, by buildx only: ${total.judgeOnly}, by us only: ${total.oursOnly}`);
process.exitCode = total.different + total.oursOnly === 0 ? 0 : 1;
