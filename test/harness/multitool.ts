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

/** It asks for the addresses in the files, which would make the tests wait for a network; nobody listens there. */
const noNetwork = { HTTP_PROXY: "http://127.0.0.1:9", HTTPS_PROXY: "http://127.0.0.1:9" };

interface ToolResult {
  readonly ruleId: string;
  readonly level?: string;
  readonly message: { readonly text?: string; readonly arguments?: readonly string[] };
  readonly locations?: readonly {
    readonly physicalLocation?: { readonly artifactLocation?: { readonly uri?: string } };
  }[];
}

/**
 * What Microsoft's validator says of SARIF files by their names, with its own and GitHub's rules on: one line an error.
 * All files go through one process; it takes a second to start.
 */
export async function validateSarif(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const directory = await mkdtemp(join(tmpdir(), "seaworthy-multitool-"));
  try {
    const tool = join(directory, "Sarif.Multitool");
    await copyFile(createRequire(import.meta.url)("@microsoft/sarif-multitool") as string, tool);
    await chmod(tool, 0o755);
    const [config, output] = [join(directory, "config.xml"), join(directory, "output.sarif")];
    const inputs = Object.keys(files).map((name) => join(directory, name.replaceAll("/", "-")));
    await Promise.all(Object.values(files).map((text, index) => writeFile(inputs[index] ?? "", text)));
    const options = {
      timeout: timeLimit,
      env: { DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1", HOME: directory, TMPDIR: directory, ...noNetwork },
    };
    await run(tool, ["export-validation-config", config], options);
    await writeFile(config, (await readFile(config, "utf8")).replace(gitHubRules, '$1Error"'));
    const rules = ["--rule-kind", "Sarif;Ghas", "--config", config, "--level", "Error;Warning", "--kind", "Fail"];
    await run(tool, ["validate", ...inputs, ...rules, "--output", output, "--log", "ForceOverwrite"], options);
    const log = JSON.parse(await readFile(output, "utf8")) as { runs: { results?: readonly ToolResult[] }[] };
    return log.runs
      .flatMap((entry) => entry.results ?? [])
      .filter((result) => result.level === "error")
      .map(describe);
  } finally {
    await rm(directory, { recursive: true });
  }
}

function describe({ ruleId, message, locations }: ToolResult): string {
  const file = locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? "";
  return `${file.split("/").at(-1)}: ${ruleId}: ${message.text ?? message.arguments?.join(" ")}`;
}
