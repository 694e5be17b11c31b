import type { Field } from "../../../../shared/yaml/index.ts";
import { defineManifestRule } from "../../rules/rule.ts";
import { createEngineCheck, type EngineCheck } from "../check.ts";
import { criPlugins, type Engine } from "../engine.ts";

const tags = ["security", "CWE-693"];
const links = ["https://github.com/containers/common/blob/main/docs/containers.conf.5.md"];
const crio = ["https://github.com/cri-o/cri-o/blob/main/docs/crio.conf.5.md"];

const seccomp = defineManifestRule({
  id: "SW-ENGINE-seccomp-unconfined",
  severity: "high",
  summary: "Use a seccomp profile for all containers.",
  why: "With unconfined, every container can make every system call unless it sets a profile itself.",
  before: '[containers]\nseccomp_profile = "unconfined"',
  after: '[containers]\nseccomp_profile = "/usr/share/containers/seccomp.json"',
  tags,
  links,
  precision: "very-high",
});

const appArmor = defineManifestRule({
  id: "SW-ENGINE-apparmor-off",
  severity: "medium",
  summary: "Keep AppArmor for containers.",
  why: "The profile blocks access to the node's sensitive files and mounts even if another setting is wrong.",
  before: '[crio.runtime]\napparmor_profile = "unconfined"',
  after: '[crio.runtime]\napparmor_profile = "crio-default"',
  tags,
  links: crio,
  precision: "very-high",
});

const seLinux = defineManifestRule({
  id: "SW-ENGINE-selinux-off",
  severity: "medium",
  summary: "Keep SELinux labels for containers.",
  why: "Without labels, a process that leaves its container can read and change the files of the host and of other containers.",
  before: "[containers]\nlabel = false",
  after: "[containers]\nlabel = true",
  tags,
  links,
  precision: "high",
});

const capabilities = defineManifestRule({
  id: "SW-ENGINE-default-capability",
  severity: "high",
  summary: "Give containers no powerful capabilities by default.",
  why: "Every container without settings of its own gets them, and each is enough to control the host.",
  before: '[crio.runtime]\ndefault_capabilities = ["CHOWN", "SYS_ADMIN"]',
  after: '[crio.runtime]\ndefault_capabilities = ["CHOWN"]',
  tags: ["security", "CWE-250"],
  links: crio,
  precision: "very-high",
});

const namespaces = defineManifestRule({
  id: "SW-ENGINE-host-namespace",
  severity: "high",
  summary: "Give containers namespaces of their own by default.",
  why: "In a namespace of the host, every container sees the host's processes, memory or network.",
  before: '[containers]\npidns = "host"',
  after: '[containers]\npidns = "private"',
  tags: ["security", "CWE-653"],
  links,
  precision: "very-high",
});

const processes = defineManifestRule({
  id: "SW-ENGINE-pids-limit",
  severity: "low",
  summary: "Limit the processes of each container.",
  why: "Without a limit, one container can use up the process ids of the host and stop all others.",
  before: "[containers]\npids_limit = 0",
  after: "[containers]\npids_limit = 2048",
  tags: ["security", "availability", "CWE-770"],
  links,
  precision: "very-high",
});

/** Capabilities with which a process can control the host. */
const powerful = /^(?:CAP_)?(?:ALL|BPF|DAC_READ_SEARCH|MAC_ADMIN|SYS_ADMIN|SYS_BOOT|SYS_MODULE|SYS_PTRACE|SYS_RAWIO)$/;

/** Returns the part of a configuration about containers. */
function settings({ name, root }: Engine): Field[] {
  if (name === "containerd") return criPlugins(root);
  return [name === "CRI-O" ? root.get("crio", "runtime") : root.get("containers")];
}

/** Creates the search for a key with a value. */
function* search(engine: Engine, keys: readonly string[], isWrong: (field: Field) => boolean): Generator<Field> {
  for (const part of settings(engine)) {
    for (const key of keys) {
      const field = part.get(key);
      if (field.exists && isWrong(field)) yield field;
    }
  }
}

/** Checks of the engine's defaults for containers. */
export const containerChecks: readonly EngineCheck[] = [
  createEngineCheck(seccomp, function* (engine) {
    const keys = ["seccomp_profile", "unset_seccomp_profile"];
    for (const field of search(engine, keys, ({ text }) => text === "unconfined"))
      yield [field, "Containers run without a seccomp profile"];
  }),
  createEngineCheck(appArmor, function* (engine) {
    for (const field of search(engine, ["apparmor_profile"], ({ text }) => text === "unconfined"))
      yield [field, "Containers run without an AppArmor profile"];
    for (const field of search(engine, ["disable_apparmor"], ({ isTrue }) => isTrue))
      yield [field, "Containers run without an AppArmor profile"];
  }),
  createEngineCheck(seLinux, function* (engine) {
    if (engine.name === "containerd") return;
    for (const field of search(engine, [engine.name === "CRI-O" ? "selinux" : "label"], ({ isFalse }) => isFalse))
      yield [field, "Containers run without SELinux labels"];
  }),
  createEngineCheck(capabilities, function* (engine) {
    for (const list of search(engine, ["default_capabilities"], () => true)) {
      for (const field of list.items()) {
        if (powerful.test(field.text ?? "")) yield [field, `Every container gets the capability ${field.text}`];
      }
    }
  }),
  createEngineCheck(namespaces, function* (engine) {
    for (const field of search(engine, ["pidns", "ipcns", "netns", "utsns"], ({ text }) => text === "host"))
      yield [field, `Containers share the host's namespace by ${field.key}`];
  }),
  createEngineCheck(processes, function* (engine) {
    for (const field of search(engine, ["pids_limit"], ({ number }) => number === 0 || number === -1))
      yield [field, "Containers can start any number of processes"];
  }),
];
