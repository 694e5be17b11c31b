import { manifestRule } from "../../rules/rule.ts";
import { type DaemonCheck, settings } from "../check.ts";

const links = ["https://docs.docker.com/reference/cli/dockerd/"];

const newPrivileges = manifestRule({
  id: "SW-DAEMON-new-privileges",
  severity: "medium",
  summary: "Let no process of any container gain privileges.",
  why: "Without it a set-uid program in an image makes root of any user, wherever a container does not forbid it itself.",
  before: '{"no-new-privileges": false}',
  after: '{"no-new-privileges": true}',
  tags: ["security", "CWE-250", "CIS-Docker-2.14"],
  links,
  precision: "very-high",
});

const users = manifestRule({
  id: "SW-DAEMON-userns-remap",
  severity: "low",
  summary: "Map users of containers to users of their own on the host.",
  why: "Otherwise root of a container is root of the host as soon as it breaks out.",
  before: '{"icc": false}',
  after: '{"userns-remap": "default"}',
  tags: ["security", "CWE-250", "CIS-Docker-2.9"],
  links: ["https://docs.docker.com/engine/security/userns-remap/"],
  precision: "high",
});

const seccomp = manifestRule({
  id: "SW-DAEMON-seccomp-unconfined",
  severity: "high",
  summary: "Keep a seccomp profile for all containers.",
  why: "Unconfined, every container may make every system call unless it names a profile itself.",
  before: '{"seccomp-profile": "unconfined"}',
  after: '{"seccomp-profile": "builtin"}',
  tags: ["security", "CWE-250", "CIS-Docker-2.17"],
  links: ["https://docs.docker.com/engine/security/seccomp/"],
  precision: "very-high",
});

const cgroup = manifestRule({
  id: "SW-DAEMON-cgroup-parent",
  severity: "low",
  summary: "Leave containers in the daemon's own cgroup.",
  why: "Under another parent the limits that the host has for containers may not hold.",
  before: '{"cgroup-parent": "/other"}',
  after: '{"icc": false}',
  tags: ["security", "CIS-Docker-2.10"],
  links,
  precision: "high",
});

const ulimits = manifestRule({
  id: "SW-DAEMON-default-ulimits",
  severity: "low",
  summary: "Give all containers limits on files and processes.",
  why: "Without defaults containers have the daemon's own limits, which are meant for it alone.",
  before: '{"icc": false}',
  after: '{"default-ulimits": {"nofile": {"Name": "nofile", "Soft": 1024, "Hard": 4096}}}',
  tags: ["security", "resources", "CWE-770", "CIS-Docker-2.8"],
  links,
  precision: "high",
  isOptIn: true,
});

const baseSize = manifestRule({
  id: "SW-DAEMON-base-size",
  severity: "low",
  summary: "Leave the size of containers' disks as it is.",
  why: "A larger base lets each container fill more of the host's disk.",
  before: '{"storage-opts": ["dm.basesize=50G"]}',
  after: '{"storage-opts": []}',
  tags: ["security", "resources", "CIS-Docker-2.11"],
  links,
  precision: "high",
});

/** Checks of what the daemon allows all containers. */
export const containerChecks: readonly DaemonCheck[] = [
  settings(newPrivileges, function* (root) {
    const field = root.get("no-new-privileges");
    if (!field.isTrue) yield [field, "Processes of containers may gain privileges"];
  }),
  settings(users, function* (root) {
    const field = root.get("userns-remap");
    if (!field.exists || field.text === "") yield [field, "Root of a container is root of the host"];
  }),
  settings(seccomp, function* (root) {
    const field = root.get("seccomp-profile");
    if (field.text === "unconfined") yield [field, "Containers run without seccomp profile"];
  }),
  settings(cgroup, function* (root) {
    const field = root.get("cgroup-parent");
    if (field.exists && !/^(?:\/docker|docker|system\.slice)?$/.test(field.text ?? ""))
      yield [field, "Containers run under another cgroup than Docker's"];
  }),
  settings(ulimits, function* (root) {
    const field = root.get("default-ulimits");
    if (field.fields().length === 0) yield [field, "Containers have the daemon's own limits"];
  }),
  settings(baseSize, function* (root) {
    const field = root
      .get("storage-opts")
      .items()
      .find(({ text }) => /^dm\.basesize=/.test(text ?? ""));
    if (field !== undefined) yield [field, "Each container may fill more of the disk than usual"];
  }),
];
