import { defineManifestRule, type ManifestProblem, type ManifestRule } from "../../rules/rule.ts";
import { type ComposeCheck, createServiceCheck } from "../check.ts";
import { createServiceProblem } from "../service.ts";

const links = ["https://docs.docker.com/reference/compose-file/services/"];

const network = defineManifestRule({
  id: "SW-COMPOSE-host-network",
  severity: "high",
  summary: "Use a separate network for services.",
  why: "On the host network, a service can reach everything that listens on the host's loopback addresses, and see its traffic.",
  before: "network_mode: host",
  after: "networks: [front]",
  tags: ["security", "network", "CWE-653", "CIS-Docker-5.10"],
  aliases: ["kics/071a71ff-f868-47a4-ac0b-3c59e4ab5443"],
  links,
  precision: "very-high",
});

const pid = defineManifestRule({
  id: "SW-COMPOSE-host-pid",
  severity: "high",
  summary: "Do not share the host process namespace.",
  why: "A service in the host process namespace sees all processes with their arguments, and can kill or trace them.",
  before: "pid: host",
  after: "pid: service:db",
  tags: ["security", "CWE-653", "CIS-Docker-5.16"],
  aliases: ["kics/4f31dd9f-2cc3-4751-9b53-67e4af83dac0"],
  links,
  precision: "very-high",
});

const ipc = defineManifestRule({
  id: "SW-COMPOSE-host-ipc",
  severity: "high",
  summary: "Do not share the host IPC namespace.",
  why: "A service in the host IPC namespace can read and change the shared memory of all processes on the host.",
  before: "ipc: host",
  after: "ipc: private",
  tags: ["security", "CWE-653", "CIS-Docker-5.17"],
  aliases: ["kics/baa3890f-bed7-46f5-ab8f-1da8fc91c729"],
  links,
  precision: "very-high",
});

const uts = defineManifestRule({
  id: "SW-COMPOSE-host-uts",
  severity: "medium",
  summary: "Do not share the host UTS namespace.",
  why: "A service in the host UTS namespace can change the host name that other software relies on.",
  before: "uts: host",
  after: "hostname: web",
  tags: ["security", "CWE-653", "CIS-Docker-5.21"],
  links,
  precision: "very-high",
});

const users = defineManifestRule({
  id: "SW-COMPOSE-host-users",
  severity: "high",
  summary: "Keep the daemon's user remapping.",
  why: "With the host's user namespace, root in the container is root on the host even if the daemon remaps users.",
  before: "userns_mode: host",
  after: "image: web:1.0",
  tags: ["security", "CWE-250", "CIS-Docker-5.31"],
  aliases: ["kics/8af7162d-6c98-482f-868e-0d33fb675ca8"],
  links,
  precision: "very-high",
});

const cgroup = defineManifestRule({
  id: "SW-COMPOSE-host-cgroup",
  severity: "medium",
  summary: "Use a separate cgroup namespace for services.",
  why: "In the host cgroup namespace, a service sees the limits of all others. If it is privileged, it can change them.",
  before: "cgroup: host",
  after: "cgroup: private",
  tags: ["security", "CWE-653", "CIS-Docker-5.25"],
  links,
  precision: "very-high",
});

const cgroupParent = defineManifestRule({
  id: "SW-COMPOSE-cgroup-parent",
  severity: "low",
  summary: "Do not set a cgroup parent.",
  why: "Under another parent, the host's limits for containers do not apply to this one.",
  before: "cgroup_parent: m-executor-abcd",
  after: "image: web:1.0",
  tags: ["security", "CIS-Docker-5.25"],
  aliases: ["kics/4d9f44c6-2f4a-4317-9bb5-267adbea0232"],
  links,
  precision: "high",
});

const bridge = defineManifestRule({
  id: "SW-COMPOSE-default-bridge",
  severity: "medium",
  summary: "Do not use Docker's default bridge network.",
  why: "On the default bridge, every container of the host can reach every other one.",
  before: "network_mode: bridge",
  after: "networks: [front]",
  tags: ["security", "network", "CWE-653", "CIS-Docker-5.30"],
  links,
  precision: "very-high",
});

/** Field, its bad value, the rule, and the message. */
const shared: readonly (readonly [key: string, value: string, rule: ManifestRule, message: string])[] = [
  ["network_mode", "host", network, "The service uses the host network"],
  [
    "network_mode",
    "bridge",
    bridge,
    "The service uses Docker's default bridge network, which connects all containers on it",
  ],
  ["pid", "host", pid, "The service shares the host process namespace"],
  ["ipc", "host", ipc, "The service shares the host IPC namespace"],
  ["uts", "host", uts, "The service shares the host UTS namespace"],
  ["userns_mode", "host", users, "The service uses the host user namespace"],
  ["cgroup", "host", cgroup, "The service shares the host cgroup namespace"],
];

/** Checks of the namespaces that a service shares with its host. */
export const namespaceChecks: readonly ComposeCheck[] = [
  createServiceCheck(
    [network, bridge, pid, ipc, uts, users, cgroup, cgroupParent],
    function* (service): Generator<ManifestProblem> {
      for (const [key, value, rule, message] of shared) {
        const field = service.field.get(key);
        if (field.text === value) yield createServiceProblem(rule, service, field, message);
      }
      const hosts = service.field
        .get("networks")
        .fields()
        .filter(({ key }) => key === "host");
      for (const field of hosts) {
        const name = service.field.parent?.parent?.get("networks", "host", "name").text ?? "host";
        const external = service.field.parent?.parent?.get("networks", "host", "external").isTrue === true;
        if (external && name === "host")
          yield createServiceProblem(network, service, field, "The service uses the host network");
      }
      const parent = service.field.get("cgroup_parent");
      if (parent.exists)
        yield createServiceProblem(cgroupParent, service, parent, "The service runs outside Docker's cgroup");
    },
  ),
];
