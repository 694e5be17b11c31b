import { listHistoryAssignments } from "../history-assignments.ts";
import type { HistoryLine } from "../history-line.ts";
import { parseDockerfile } from "../parse.ts";
import { BuildState } from "./build-state.ts";

/** The variable that images have without an ENV, as Docker and Buildah set it. */
export const defaultPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/**
 * Returns the variables, the working directory and the shell that a base image's steps leave. Without ENV, PATH is the
 * builders' default. What a base image sets without a step is unknown, so that an instruction that uses it does not match.
 */
export function stateOfBase(steps: readonly HistoryLine[]): BuildState {
  return stateAfter(steps, new Map([["PATH", defaultPath]]));
}

/** Returns the names of the variables that steps set. */
export function variablesSetBy(steps: readonly HistoryLine[]): ReadonlySet<string> {
  return new Set(stateAfter(steps, new Map()).env.keys());
}

function stateAfter(steps: readonly HistoryLine[], env: ReadonlyMap<string, string>): BuildState {
  const state = new BuildState("\\", env, new Map());
  for (const { createdBy = "" } of steps) {
    const { keyword, assignments } = listHistoryAssignments(createdBy);
    const nop = /#\(nop\) (ENV|WORKDIR|SHELL) /.exec(createdBy);
    if (nop !== null) {
      // Buildah writes instructions as they are in the file.
      const [instruction] = parseDockerfile(createdBy.slice(nop.index + "#(nop) ".length)).instructions;
      if (instruction !== undefined) state.apply(instruction);
    } else if (keyword === "ENV") for (const { name, value } of assignments) state.env.set(name, value);
    else if (keyword === "WORKDIR") state.workdir = wordAfter(createdBy, "WORKDIR");
    else if (keyword === "SHELL")
      state.shell = wordAfter(createdBy, "SHELL")
        .replace(/^\[(.*)\]$/s, "$1")
        .split(" ");
  }
  return state;
}

function wordAfter(createdBy: string, keyword: string): string {
  return createdBy.slice(createdBy.indexOf(keyword) + keyword.length).trim();
}
