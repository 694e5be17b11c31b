import type { ImageSubject } from "../../../../shared/findings/index.ts";
import { oneLine, truncate } from "../../../../shared/text/index.ts";
import { type ImageProblem, imageProblem, qualityRule } from "../../image-check.ts";
import type { StartProblem } from "../programs.ts";
import type { StartFacts } from "../start.ts";

const entryPointRule = qualityRule({
  id: "SW-IM-entry-point",
  name: "EntryPoint",
  severity: "medium",
  summary: "Start a program that the image has and its user may run.",
  why: "The container cannot start. Files that a volume or the runtime adds are not considered.",
  advice: "Install or copy the program and its interpreter, make it executable, or correct ENTRYPOINT, CMD and USER.",
  before: 'FROM alpine:3.22\nCOPY start.sh /\n# start.sh: #!/bin/bash\nENTRYPOINT ["/start.sh"]',
  after: 'FROM alpine:3.22\nRUN apk add --no-cache bash\nCOPY --chmod=755 start.sh /\nENTRYPOINT ["/start.sh"]',
  tags: ["correctness", "CWE-1164"],
});

const healthProgramRule = qualityRule({
  id: "SW-IM-healthcheck-program",
  name: "HealthcheckProgram",
  severity: "low",
  summary: "Check the health with a program that the image has.",
  why: "Every health check fails, so Docker reports the container as unhealthy and Swarm replaces it.",
  advice: "Install the program, or use one that the image has.",
  before: "FROM debian:bookworm-slim\nHEALTHCHECK CMD curl -f http://localhost:8080/ || exit 1",
  after: 'FROM debian:bookworm-slim\nHEALTHCHECK CMD ["/app/healthy"]',
  tags: ["correctness", "CWE-1164"],
});

export const entryPointRules = [entryPointRule, healthProgramRule];

/** Reports what keeps the container or its health check from starting. Pure. */
export function entryPointProblems(
  { unknown, start, check }: StartFacts,
  subject: ImageSubject,
  { entrypoint, user }: { readonly entrypoint: readonly string[]; readonly user: string },
): ImageProblem[] {
  const setBy = entrypoint.length > 0 ? ["ENTRYPOINT"] : ["CMD"];
  const startProblem = (message: string, about: readonly string[], instructions: readonly string[]): ImageProblem =>
    imageProblem(entryPointRule, { message, subject, about, setBy: instructions });
  return [
    ...(unknown === undefined
      ? []
      : [startProblem(`the container cannot start: the image has no ${shown(unknown)}`, ["user", unknown], ["USER"])]),
    ...start.map((problem) =>
      startProblem(`the container cannot start: ${reasonOf(problem, user)}`, [problem.kind, problem.program], setBy),
    ),
    ...(check === undefined
      ? []
      : [
          imageProblem(healthProgramRule, {
            message: `every health check fails: ${reasonOf(check, user)}`,
            subject,
            about: [check.kind, check.program],
            setBy: ["HEALTHCHECK"],
          }),
        ]),
  ];
}

function reasonOf({ program, kind, path = "", interpreter = "" }: StartProblem, user: string): string {
  const name = shown(program);
  switch (kind) {
    case "missing":
      return program.includes("/") ? `the image has no file ${name}` : `no directory in PATH has the program ${name}`;
    case "no-file":
      return `${shown(path)} is not a file`;
    case "not-executable":
      return `${shown(path)} is not executable`;
    case "not-permitted":
      return `the user ${shown(user)} may not run ${shown(path)}`;
    case "not-readable":
      return `the user ${shown(user)} may not read the script ${shown(path)}`;
    case "no-interpreter":
      return interpreter.endsWith("\r")
        ? `the first line of ${shown(path)} ends in a carriage return, so that its interpreter is not found`
        : `${shown(path)} needs ${shown(interpreter)}, which cannot be run or is not in the image`;
  }
}

/** Shortens a name from the image for a message. */
function shown(text: string): string {
  return truncate(oneLine(text.toWellFormed()), 200);
}
