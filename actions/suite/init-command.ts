import { resolve } from "node:path";
import { Command } from "commander";
import { InvalidError } from "../../shared/errors/index.ts";
import { systemExec } from "../../shared/exec/exec.ts";
import { createFileAtomic, kindOf } from "../../shared/files/index.ts";
import { count, oneLine } from "../../shared/text/index.ts";
import { configurationPath, renderConfiguration } from "./init/configuration.ts";
import { type Inspection, inspectRepository } from "./init/inspect.ts";
import { renderWorkflow, workflowPath } from "./init/workflow.ts";
import { runWithExitCode } from "./run-command.ts";
import { print, type Streams } from "./streams.ts";

interface InitOptions {
  readonly dryRun?: true;
  readonly action: string;
}

/** Creates `seaworthy init [path]`, which writes a workflow and a configuration file for a repository. */
export function initCommand(streams: Streams, done: (exitCode: number) => void): Command {
  return new Command("init")
    .argument("[path]", "Root of the repository.", ".")
    .option("--dry-run", "Prints the files instead of writing them.")
    .option(
      "--action <action>",
      "Our action in the workflow: `owner/repository@commit`. Default: a placeholder to replace.",
      "OWNER/seaworthy@COMMIT",
    )
    .addHelpText("after", "\nExamples:\n  seaworthy init\n  seaworthy init ../shop --dry-run")
    .action(async (path: string, options: InitOptions) => {
      await runWithExitCode(() => init(resolve(streams.root, path), options, streams), streams, done);
    });
}

async function init(root: string, { dryRun, action }: InitOptions, streams: Streams): Promise<void> {
  if ((await kindOf(root)) !== "directory") {
    throw new InvalidError("PATH_INVALID", "is not a directory", { place: { what: root } });
  }
  if (!/^[\w.-]+\/[\w./-]+@[\w./-]+$/u.test(action)) {
    throw new InvalidError("INPUT_VALUE", `"${action}" is not an action`, { advice: "Use owner/repository@commit" });
  }
  const inspection = await inspectRepository(root, systemExec);
  const files = [
    [workflowPath, renderWorkflow(inspection, action)],
    [configurationPath, renderConfiguration(inspection)],
  ] as const;
  if (dryRun === true) {
    for (const [path, text] of files) print(streams.stdout, `--- ${path}\n${text}\n`);
    return;
  }
  print(streams.stdout, describe(inspection));
  for (const [path, text] of files) {
    const isWritten = await createFileAtomic(root, path, text);
    print(streams.stdout, isWritten ? `wrote ${path}\n` : `${path} exists and was not changed\n`);
  }
  print(streams.stdout, nextSteps(inspection, action));
}

function describe({ dockerfiles, images, hasManifests, workflows }: Inspection): string {
  const built =
    images.length === 0 ? "" : `, of which the workflow builds ${images.map(({ name }) => name).join(", ")}`;
  const used = workflows.map((path) => `${oneLine(path)} already uses Seaworthy\n`);
  return `found ${count(dockerfiles, "Dockerfile")}${built}; ${hasManifests ? "manifests" : "no manifests"}\n${used.join("")}`;
}

function nextSteps({ images }: Inspection, action: string): string {
  const steps = [
    ...(action.startsWith("OWNER/") ? [`Replace ${action} in ${workflowPath} with a release.`] : []),
    ...(images.length > 0 ? ["Check that the build commands are those of your project."] : []),
    "Commit both files, and open a pull request.",
  ];
  return `\nNext:\n${steps.map((step, index) => `${index + 1}. ${step}\n`).join("")}`;
}
