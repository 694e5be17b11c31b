import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type Benchmark, medianTime } from "./measure.ts";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const actions = [
  ...["dockerfile-lint", "image-scan", "sbom-generate", "sign-image", "verify", "manifest-check", "gate", "check"],
];

/** From the start of a step's process to its first line in the log. */
export const startup: Benchmark = {
  name: "start of an action to its first line",
  async run() {
    const bare = await medianTime(7, () => firstLine(["-e", "console.log()"]));
    const figures = [{ name: "node alone", value: bare, unit: "ms" as const }];
    for (const action of actions) {
      figures.push({
        name: action,
        value: await medianTime(7, () => firstLine([`${dist}${action}.js`])),
        unit: "ms",
        ...{ budget: 150 },
      });
    }
    return figures;
  },
};

function firstLine(args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const env = { PATH: process.env["PATH"] ?? "", GITHUB_ACTIONS: "true", GITHUB_WORKSPACE: "/nowhere" };
    const child = spawn(process.execPath, [...args], { env, stdio: ["ignore", "pipe", "ignore"] });
    child.once("error", reject);
    child.stdout.once("data", () => {
      child.kill();
      resolve();
    });
  });
}
