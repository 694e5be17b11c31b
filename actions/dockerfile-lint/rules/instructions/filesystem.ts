import { flagValue, type Instruction, parseTransfer, type Word } from "../../../../shared/dockerfile/index.ts";
import { createInstructionCheck } from "../../checks/instruction-check.ts";
import { type Check, defineLintRule } from "../../checks/rule.ts";

const systemDirectory = defineLintRule({
  id: "SW-DF-system-directory",
  name: "system-directory",
  severity: "high",
  summary: "Do not use system directories in WORKDIR and VOLUME.",
  why: "Files there replace the system's files, and a volume on /proc or /sys exposes kernel settings of the host.",
  before: "VOLUME /proc",
  after: "VOLUME /data",
  tags: ["security", "CIS-Docker-5.5"],
  aliases: ["DS-0030"],
  precision: "high",
});

const socket = defineLintRule({
  id: "SW-DF-docker-socket",
  name: "docker-socket",
  severity: "high",
  summary: "Do not declare the container engine's socket as a volume.",
  why: "Anyone who can write to the socket can start any container on the host, which is equivalent to root on the host.",
  before: "VOLUME /var/run/docker.sock",
  after: "VOLUME /data",
  tags: ["security", "CWE-250", "CIS-Docker-5.31"],
  precision: "very-high",
});

const credentials = defineLintRule({
  id: "SW-DF-credential-file",
  name: "credential-file",
  severity: "high",
  summary: "Do not copy credential files into an image.",
  why: "Everyone who can pull the image can read the file, even if a later instruction deletes it.",
  before: "COPY .npmrc /root/.npmrc\nRUN npm ci",
  after: "RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci",
  tags: ["security", "secret", "CWE-522", "CIS-Docker-4.10", "NIST-SP-800-190-4.1.4"],
  links: ["https://docs.docker.com/build/building/secrets/"],
  precision: "medium",
});

const systemDirectories = /^\/(?:proc|sys|dev|boot|etc|bin|sbin|lib|lib64|usr\/bin|usr\/sbin|usr\/lib|lost\+found)\/?$/;
const kernelDirectories = /^\/(?:proc|sys|dev)\/?$/;
const sockets = /\/(?:docker|containerd\/containerd|crio\/crio|podman\/podman)\.sock$/;
const credentialNames =
  /^(?:\.npmrc|\.pypirc|\.netrc|_netrc|\.pgpass|\.my\.cnf|\.htpasswd|\.git-credentials|\.dockercfg|\.env|\.env\.(?:local|production|prod)|id_(?:rsa|dsa|ecdsa|ed25519)|credentials\.json|service-account\.json|kubeconfig)$/;
const credentialPaths =
  /(?:^|\/)(?:\.aws\/credentials|\.docker\/config\.json|\.kube\/config|\.ssh|\.gnupg|\.config\/gcloud)\/?$/;

function volumes(instruction: Instruction): readonly Word[] {
  return instruction.json ?? instruction.words;
}

/** Checks of system directories and credential files. */
export const filesystemChecks: readonly Check[] = [
  createInstructionCheck([systemDirectory], ["WORKDIR"], function* ({ instruction }) {
    const path = instruction.words[0]?.value ?? "";
    if (systemDirectories.test(path))
      yield { message: `WORKDIR is the system directory ${path}`, span: instruction.args.span, severity: "medium" };
  }),
  createInstructionCheck([systemDirectory, socket], ["VOLUME"], function* ({ instruction }) {
    for (const { value, span } of volumes(instruction)) {
      const isKernel = kernelDirectories.test(value);
      const aliases = isKernel ? ["DKL-DI-0002"] : [];
      if (sockets.test(value))
        yield {
          rule: socket,
          message: `The container engine's socket ${value} is a volume of this image`,
          span,
          about: [value],
        };
      else if (systemDirectories.test(value))
        yield {
          message: `The system directory ${value} is a volume`,
          span,
          about: [value],
          aliases,
          severity: isKernel ? "high" : "medium",
        };
    }
  }),
  createInstructionCheck([credentials], ["COPY", "ADD"], function* ({ instruction }) {
    if (flagValue(instruction, "from") !== undefined) return;
    for (const { value, span } of parseTransfer(instruction).sources) {
      const name = value.split("/").at(-1) ?? "";
      if (!credentialNames.test(name) && !credentialPaths.test(value)) continue;
      yield {
        message: `${value} usually contains credentials; use a secret mount instead`,
        span,
        about: [value],
        aliases: /^(?:credentials\.json|credentials|\.npmrc|\.netrc)$/.test(name) ? ["CIS-DI-0010"] : [],
      };
    }
  }),
];
