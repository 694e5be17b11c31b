import { execFile } from "node:child_process";
import { chmod, copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const timeLimit = 60_000;
/** GH1001 to GH1007, which the tool ships switched off. */
const gitHubRules = /(<Properties Key="GH100[1-7]\.[^>]*>\s*<Property Key="RuleEnabled" Value=")Default"/gu;

/** What Microsoft's validator says of a SARIF file, with its own and GitHub's rules on: one line an error. */
export async function validateSarif(text: string): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), "seaworthy-multitool-"));
  try {
    const tool = join(folder, "Sarif.Multitool");
    await copyFile(createRequire(import.meta.url)("@microsoft/sarif-multitool") as string, tool);
    await chmod(tool, 0o755);
    const input = join(folder, "input.sarif");
    const output = join(folder, "output.sarif");
    const config = join(folder, "config.xml");
    await writeFile(input, text);
    const options = {
      timeout: timeLimit,
      env: { DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1", HOME: folder, TMPDIR: folder },
    };
    await run(tool, ["export-validation-config", config], options);
    await writeFile(config, (await readFile(config, "utf8")).replace(gitHubRules, '$1Error"'));
    const flags = [
      "--rule-kind",
      "Sarif;Ghas",
      "--config",
      config,
      "--level",
      "Error;Warning",
      "--kind",
      "Fail",
      "--output",
      output,
      "--log",
      "ForceOverwrite",
    ];
    await run(tool, ["validate", input, ...flags], options);
    const log = JSON.parse(await readFile(output, "utf8")) as {
      runs: { results?: { ruleId: string; level?: string; message: { text?: string; arguments?: string[] } }[] }[];
    };
    return log.runs
      .flatMap((entry) => entry.results ?? [])
      .filter((result) => result.level === "error")
      .map((result) => `${result.ruleId}: ${result.message.text ?? result.message.arguments?.join(" ")}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}
