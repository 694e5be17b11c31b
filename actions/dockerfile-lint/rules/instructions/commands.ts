import { getProgramVariant } from "../../../../shared/dockerfile/index.ts";
import { type Check, defineLintRule } from "../../checks/rule.ts";
import { createCommandCheck, hasArg, hasFlag, type listFlags } from "../../checks/shell-args.ts";

const pointless = defineLintRule({
  id: "DL3001",
  name: "no-pointless-commands",
  severity: "info",
  hadolint: "info",
  summary: "Remove commands that have no effect in a build.",
  why: "A build step has no services, mounts, terminals or remote sessions, and the image does not keep their effect.",
  before: "RUN service nginx start",
  after: 'CMD ["nginx", "-g", "daemon off;"]',
  precision: "high",
});

const noCd = defineLintRule({
  id: "DL3003",
  name: "workdir-not-cd",
  severity: "low",
  hadolint: "warning",
  summary: "Change directories with WORKDIR.",
  why: "A cd applies only to its own RUN. The next instruction starts in the old directory, which is easy to miss.",
  before: "RUN cd /app && make",
  after: "WORKDIR /app\nRUN make",
  aliases: ["DS-0013"],
  precision: "high",
});

const noSudo = defineLintRule({
  id: "DL3004",
  name: "no-sudo",
  severity: "medium",
  hadolint: "error",
  summary: "Do not use sudo.",
  why: "Build steps already run as the user that USER sets. sudo handles signals and terminals unpredictably and stays in the image as a way to become root.",
  before: "USER app\nRUN sudo apt-get update",
  after: "USER root\nRUN apt-get update\nUSER app",
  tags: ["security", "CWE-250"],
  aliases: ["CKV2_DOCKER_1", "DS-0010", "DKL-DI-0001"],
  precision: "very-high",
});

const sparseUid = defineLintRule({
  id: "DL3046",
  name: "useradd-no-log-init",
  severity: "low",
  hadolint: "warning",
  summary: "Use useradd -l with a high user id.",
  why: "useradd otherwise writes sparse log files up to that id, which can fill the layer with gigabytes of zeros.",
  before: "RUN useradd -u 1234567 app",
  after: "RUN useradd -l -u 1234567 app",
  tags: ["image-size"],
  precision: "high",
});

const quietWget = defineLintRule({
  id: "DL3047",
  name: "wget-progress",
  severity: "info",
  hadolint: "info",
  summary: "Limit the progress output of wget in the build log.",
  why: "wget redraws its progress bar, which adds thousands of log lines for a large download.",
  before: "RUN wget https://example.com/tool.tar.gz",
  after: "RUN wget --progress=dot:giga https://example.com/tool.tar.gz",
  precision: "high",
});

const shellLink = defineLintRule({
  id: "DL4005",
  name: "shell-instruction",
  severity: "low",
  hadolint: "warning",
  summary: "Change the shell with SHELL.",
  why: "Replacing /bin/sh changes it for every script in the image. SHELL only changes how the build runs commands.",
  before: "RUN ln -sf /bin/bash /bin/sh",
  after: 'SHELL ["/bin/bash", "-c"]',
  precision: "very-high",
});

const noEffect = new Set(["free", "kill", "mount", "ps", "service", "shutdown", "ssh", "top", "vim"]);

/** Checks of single commands of the base system. */
export const commandChecks: readonly Check[] = [
  createCommandCheck(pointless, { onbuild: true, names: [...noEffect] }, ({ name }) =>
    noEffect.has(name) ? { message: `${name} has no effect in a build step; remove it`, about: [name] } : undefined,
  ),
  createCommandCheck(noCd, { onbuild: false, names: ["cd"] }, (command) =>
    command.name === "cd"
      ? {
          message: "cd applies only to this RUN; use WORKDIR",
          about: command.args.map(({ value }) => value),
        }
      : undefined,
  ),
  createCommandCheck(noSudo, { onbuild: true, names: ["sudo"] }, (command) =>
    command.name === "sudo"
      ? { message: "sudo is unnecessary in a build; use USER", about: command.args.map(({ raw }) => raw) }
      : undefined,
  ),
  createCommandCheck(sparseUid, { onbuild: true, names: ["useradd"] }, (command) => {
    if (command.name !== "useradd" || hasFlag(command, "l", "no-log-init")) return undefined;
    const uid = uidOf(command.args.map(({ value }) => value));
    const [word] = command.words;
    if (uid === undefined || uid.length <= 5 || word === undefined) return undefined;
    const { end } = command.spanOf(word);
    return {
      message: `useradd with the high user id ${uid} writes huge sparse log files; add -l`,
      about: [uid],
      fix: { description: "Add -l", edits: [{ span: { start: end, end }, text: " -l" }] },
    };
  }),
  createCommandCheck(quietWget, { onbuild: true, names: ["wget"] }, (command, { instruction }, context) => {
    const [word] = command.words;
    if (command.name !== "wget" || word === undefined || isQuietWget(command)) return undefined;
    const { end } = command.spanOf(word);
    return {
      message: "wget writes its progress bar to the build log; add --progress=dot:giga",
      about: command.args.map(({ value }) => value).filter((value) => !value.startsWith("-")),
      // BusyBox's wget does not know the option and fails.
      fix:
        getProgramVariant("wget", context.states.beforeCommand(instruction, command.span.start)) === "busybox"
          ? undefined
          : {
              description: "Add --progress=dot:giga",
              edits: [{ span: { start: end, end }, text: " --progress=dot:giga" }],
            },
    };
  }),
  createCommandCheck(shellLink, { onbuild: true, names: ["ln"] }, (command) =>
    command.name === "ln" && hasArg(command, "/bin/sh")
      ? { message: "/bin/sh is replaced for the whole system; use SHELL", about: ["/bin/sh"] }
      : undefined,
  ),
];

function isQuietWget(command: Parameters<typeof listFlags>[0]): boolean {
  if (hasFlag(command, "progress", "q", "quiet", "no-verbose", "o", "output-file", "a", "append-output")) return true;
  return command.args.some(({ value }) => /^-nv/.test(value));
}

function uidOf(args: readonly string[]): string | undefined {
  for (const [index, value] of args.entries()) {
    if (/^-[A-Za-z]*u$/.test(value) || value === "--uid") return digits(args[index + 1]);
    const attached = /^(?:--uid=|-u)(\d+)$/.exec(value)?.[1];
    if (attached !== undefined) return attached;
  }
  return undefined;
}

function digits(text: string | undefined): string | undefined {
  return text !== undefined && /^\d+$/.test(text) ? text : undefined;
}
