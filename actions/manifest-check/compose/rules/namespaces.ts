import { type ManifestProblem, type ManifestRule, manifestRule } from "../../rules/rule.ts";
import { type ComposeCheck, eachService } from "../check.ts";
import { serviceProblem } from "../service.ts";

const links = ["https://docs.docker.com/reference/compose-file/services/"];

const network = manifestRule({
  id: "SW-COMPOSE-host-network",
  severity: "high",
  summary: "Give services a network of their own.",
  why: "On the host's network a service reaches everything that listens on the host's own addresses only, and sees its traffic.",
  before: "network_mode: host",
  after: "networks: [front]",
  tags: ["security", "network", "CWE-653", "CIS-Docker-5.10"],
  aliases: ["kics/071a71ff-f868-47a4-ac0b-3c59e4ab5443"],
  links,
  precision: "very-high",
});

const pid = manifestRule({
  id: "SW-COMPOSE-host-pid",
  severity: "high",
  summary: "Keep the host's processes out of sight.",
  why: "A service in the host's process namespace sees all processes with their arguments, and can end or trace them.",
  before: "pid: host",
  after: "pid: service:db",
  tags: ["security", "CWE-653", "CIS-Docker-5.16"],
  aliases: ["kics/4f31dd9f-2cc3-4751-9b53-67e4af83dac0"],
  links,
  precision: "very-high",
});

const ipc = manifestRule({
  id: "SW-COMPOSE-host-ipc",
  severity: "high",
  summary: "Keep the host's shared memory out of reach.",
  why: "A service in the host's IPC namespace can read and change the shared memory of all its processes.",
  before: "ipc: host",
  after: "ipc: private",
  tags: ["security", "CWE-653", "CIS-Docker-5.17"],
  aliases: ["kics/baa3890f-bed7-46f5-ab8f-1da8fc91c729"],
  links,
  precision: "very-high",
});

const uts = manifestRule({
  id: "SW-COMPOSE-host-uts",
  severity: "medium",
  summary: "Give services a host name of their own.",
  why: "A service in the host's UTS namespace can change the host's name, and what trusts it.",
  before: "uts: host",
  after: "hostname: web",
  tags: ["security", "CWE-653", "CIS-Docker-5.21"],
  links,
  precision: "very-high",
});

const users = manifestRule({
  id: "SW-COMPOSE-host-users",
  severity: "high",
  summary: "Keep the remapping of users that the daemon makes.",
  why: "With the host's users, root of the container is root of the host even where the daemon remaps users.",
  before: "userns_mode: host",
  after: "image: web:1.0",
  tags: ["security", "CWE-250", "CIS-Docker-5.31"],
  aliases: ["kics/8af7162d-6c98-482f-868e-0d33fb675ca8"],
  links,
  precision: "very-high",
});

const cgroup = manifestRule({
  id: "SW-COMPOSE-host-cgroup",
  severity: "medium",
  summary: "Keep services in cgroups of their own.",
  why: "In the host's cgroup namespace a service sees how all others are limited; privileged, it can change that.",
  before: "cgroup: host",
  after: "cgroup: private",
  tags: ["security", "CWE-653", "CIS-Docker-5.25"],
  links,
  precision: "very-high",
});

const cgroupParent = manifestRule({
  id: "SW-COMPOSE-cgroup-parent",
  severity: "low",
  summary: "Leave the cgroup to Docker.",
  why: "Under another parent the limits that the host has for containers do not hold for this one.",
  before: "cgroup_parent: m-executor-abcd",
  after: "image: web:1.0",
  tags: ["security", "CIS-Docker-5.25"],
  aliases: ["kics/4d9f44c6-2f4a-4317-9bb5-267adbea0232"],
  links,
  precision: "high",
});

const bridge = manifestRule({
  id: "SW-COMPOSE-default-bridge",
  severity: "medium",
  summary: "Keep services off Docker's default bridge.",
  why: "On it every container of the host reaches every other one.",
  before: "network_mode: bridge",
  after: "networks: [front]",
  tags: ["security", "network", "CWE-653", "CIS-Docker-5.30"],
  links,
  precision: "very-high",
});

/** Field, its bad value, the rule, and what is said. */
const shared: readonly (readonly [key: string, value: string, rule: ManifestRule, message: string])[] = [
  ["network_mode", "host", network, "The service is on the host's network"],
  ["network_mode", "bridge", bridge, "The service is on Docker's default bridge, with all other containers there"],
  ["pid", "host", pid, "The service sees the host's processes"],
  ["ipc", "host", ipc, "The service shares the host's memory segments and queues"],
  ["uts", "host", uts, "The service shares the host's name"],
  ["userns_mode", "host", users, "Users of the service are users of the host"],
  ["cgroup", "host", cgroup, "The service sees the host's cgroups"],
];

/** Checks of what a service shares with its host. */
export const namespaceChecks: readonly ComposeCheck[] = [
  eachService(
    [network, bridge, pid, ipc, uts, users, cgroup, cgroupParent],
    function* (service): Generator<ManifestProblem> {
      for (const [key, value, rule, message] of shared) {
        const field = service.field.get(key);
        if (field.text === value) yield serviceProblem(rule, service, field, message);
      }
      const hosts = service.field
        .get("networks")
        .fields()
        .filter(({ key }) => key === "host");
      for (const field of hosts) {
        const name = service.field.parent?.parent?.get("networks", "host", "name").text ?? "host";
        const external = service.field.parent?.parent?.get("networks", "host", "external").isTrue === true;
        if (external && name === "host")
          yield serviceProblem(network, service, field, "The service is on the host's network");
      }
      const parent = service.field.get("cgroup_parent");
      if (parent.exists)
        yield serviceProblem(cgroupParent, service, parent, "The service runs under another cgroup than Docker's");
    },
  ),
];
