import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { exists } from "../../shared/files/index.ts";
import { gitIn } from "../harness/pull-request.ts";

/** What an action of others gets. */
export interface ForeignStep {
  readonly inputs: Readonly<Record<string, string>>;
  readonly workspace: string;
  /** The repository of the workflow, and what the run is for. */
  readonly repository: string;
  readonly ref: string;
  /** Directory whose `dist/` is ours. */
  readonly built: string;
  /** Artifacts of all runs of a test. */
  readonly artifacts: string;
  /** Variables for the steps that follow. */
  readonly exportVariable: (name: string, value: string) => void;
  /** The daemon of a builder that can export OCI archives. */
  readonly builder: () => Promise<string>;
}

/**
 * Small equivalents of the actions of others that examples use. An input that the equivalent does not know is an error,
 * and so is an action that is not here. Each returns the reason if the step fails.
 */
export const foreignActions: Readonly<Record<string, (step: ForeignStep) => Promise<string | undefined>>> = {
  "actions/checkout": async ({ inputs, workspace, repository, ref, built }) => {
    onlyKnown(inputs, ["fetch-depth", "persist-credentials", "repository", "ref", "path"]);
    if (inputs["repository"] !== undefined) {
      if (inputs["repository"] !== "OWNER/seaworthy") return `${inputs["repository"]} cannot be checked out here`;
      await cp(built, resolve(workspace, inputs["path"] ?? "."), { recursive: true });
      return undefined;
    }
    const depth = inputs["fetch-depth"] ?? "1";
    gitIn(workspace, "init", "-q");
    gitIn(workspace, "remote", "add", "origin", repository);
    gitIn(workspace, "fetch", "-q", "--no-tags", `--depth=${depth}`, `file://${repository}`, ref);
    gitIn(workspace, "checkout", "-q", "--detach", "FETCH_HEAD");
    return undefined;
  },
  "actions/setup-node": async ({ inputs }) => {
    onlyKnown(inputs, ["node-version"]);
    return process.versions.node.startsWith(`${inputs["node-version"]}.`) ? undefined : "another version of Node runs";
  },
  "docker/setup-buildx-action": async ({ inputs, exportVariable, builder }) => {
    onlyKnown(inputs, []);
    exportVariable("DOCKER_HOST", await builder());
    return undefined;
  },
  "github/codeql-action/upload-sarif": async ({ inputs, workspace, artifacts }) => {
    onlyKnown(inputs, ["sarif_file"]);
    const directory = resolve(workspace, inputs["sarif_file"] ?? "");
    const names = (await readdir(directory)).filter((name) => name.endsWith(".sarif"));
    const logs = await Promise.all(names.map(async (name) => readFile(join(directory, name), "utf8")));
    const categories = logs.flatMap((text) =>
      (JSON.parse(text) as Sarif).runs.map(({ automationDetails }) => automationDetails.id),
    );
    // The action refuses files without runs, and runs of one tool and category in one upload.
    if (categories.length === 0) return `No SARIF files found in ${directory}`;
    if (new Set(categories).size < categories.length) return "multiple SARIF runs with the same category";
    await mkdir(artifacts, { recursive: true });
    await writeFile(join(artifacts, "code-scanning.json"), JSON.stringify(categories));
    return undefined;
  },
  "actions/upload-artifact": async ({ inputs, workspace, artifacts }) => {
    onlyKnown(inputs, ["name", "path", "retention-days"]);
    const target = join(artifacts, inputs["name"] ?? "artifact");
    await rm(target, { recursive: true, force: true });
    await mkdir(artifacts, { recursive: true });
    await cp(resolve(workspace, inputs["path"] ?? ""), target, { recursive: true });
    return undefined;
  },
  "actions/download-artifact": async ({ inputs, workspace, artifacts }) => {
    onlyKnown(inputs, ["name", "path", "run-id", "github-token"]);
    const source = join(artifacts, inputs["name"] ?? "");
    if (!(await exists(source))) return "Artifact not found";
    await cp(source, resolve(workspace, inputs["path"] ?? "."), { recursive: true });
    return undefined;
  },
};

interface Sarif {
  readonly runs: readonly { readonly automationDetails: { readonly id: string } }[];
}

function onlyKnown(inputs: ForeignStep["inputs"], known: readonly string[]): void {
  const unknown = Object.keys(inputs).filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`the test's equivalent has no input ${unknown.join(", ")}`);
}
