import { spawnSync } from "node:child_process";

/** Checks of the repository, fastest first. All of them run; one failure fails the whole. */
const checks: readonly (readonly [name: string, command: string, args: readonly string[]])[] = [
  ["types", "tsc", []],
  ["lint and format", "biome", ["ci", "."]],
  ["generated files", "node", ["scripts/generate.ts", "--check"]],
  ["unused code", "knip", []],
  ["import arrows and actions", "vitest", ["run", "test/architecture"]],
  ["dist drift", "node", ["scripts/dist-drift.ts"]],
];

const failed = checks.filter(([name, command, args]) => {
  console.log(`\n— ${name}`);
  return spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" }).status !== 0;
});

console.log(failed.length === 0 ? "\nAll checks passed." : `\nFailed: ${failed.map(([name]) => name).join(", ")}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
