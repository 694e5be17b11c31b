import { defineManifestRule } from "../../rules/rule.ts";
import { createSettingCheck, type DaemonCheck } from "../check.ts";

const links = ["https://docs.docker.com/reference/cli/dockerd/"];

const newPrivileges = defineManifestRule({
  id: "SW-DAEMON-new-privileges",
  severity: "medium",
  summary: "Set no-new-privileges for all containers.",
  why: "Otherwise a setuid program in an image can make any user root, unless the container itself prevents it.",
  before: '{"no-new-privileges": false}',
  after: '{"no-new-privileges": true}',
  tags: ["security", "CWE-250", "CIS-Docker-2.14"],
  links,
  precision: "very-high",
});

const users = defineManifestRule({
  id: "SW-DAEMON-userns-remap",
  severity: "low",
  summary: "Remap container users to separate users on the host.",
  why: "Otherwise root in a container is root on the host after an escape.",
  before: '{"icc": false}',
  after: '{"userns-remap": "default"}',
  tags: ["security", "CWE-250", "CIS-Docker-2.9"],
  links: ["https://docs.docker.com/engine/security/userns-remap/"],
  precision: "high",
});

const seccomp = defineManifestRule({
  id: "SW-DAEMON-seccomp-unconfined",
  severity: "high",
  summary: "Use a seccomp profile for all containers.",
  why: "With unconfined, every container can make every system call unless it sets a profile itself.",
  before: '{"seccomp-profile": "unconfined"}',
  after: '{"seccomp-profile": "builtin"}',
  tags: ["security", "CWE-250", "CIS-Docker-2.17"],
  links: ["https://docs.docker.com/engine/security/seccomp/"],
  precision: "very-high",
});

const cgroup = defineManifestRule({
  id: "SW-DAEMON-cgroup-parent",
  severity: "low",
  summary: "Keep containers in the daemon's own cgroup.",
  why: "Under another parent, the host's limits for containers may not apply.",
  before: '{"cgroup-parent": "/other"}',
  after: '{"icc": false}',
  tags: ["security", "CIS-Docker-2.10"],
  links,
  precision: "high",
});

const ulimits = defineManifestRule({
  id: "SW-DAEMON-default-ulimits",
  severity: "low",
  summary: "Set default limits on files and processes for all containers.",
  why: "Otherwise containers inherit the daemon's limits, which are meant for the daemon only.",
  before: '{"icc": false}',
  after: '{"default-ulimits": {"nofile": {"Name": "nofile", "Soft": 1024, "Hard": 4096}}}',
  tags: ["security", "resources", "CWE-770", "CIS-Docker-2.8"],
  links,
  precision: "high",
  isOptIn: true,
});

const baseSize = defineManifestRule({
  id: "SW-DAEMON-base-size",
  severity: "low",
  summary: "Keep the default size of container disks.",
  why: "A larger base size lets each container fill more of the host's disk.",
  before: '{"storage-opts": ["dm.basesize=50G"]}',
  after: '{"storage-opts": []}',
  tags: ["security", "resources", "CIS-Docker-2.11"],
  links,
  precision: "high",
});

/** Checks of the daemon's defaults for containers. */
export const containerChecks: readonly DaemonCheck[] = [
  createSettingCheck(newPrivileges, function* (root) {
    const field = root.get("no-new-privileges");
    if (!field.isTrue) yield [field, "Processes in containers can gain privileges"];
  }),
  createSettingCheck(users, function* (root) {
    const field = root.get("userns-remap");
    if (!field.exists || field.text === "") yield [field, "Root in a container is root on the host"];
  }),
  createSettingCheck(seccomp, function* (root) {
    const field = root.get("seccomp-profile");
    if (field.text === "unconfined") yield [field, "Containers run without a seccomp profile"];
  }),
  createSettingCheck(cgroup, function* (root) {
    const field = root.get("cgroup-parent");
    if (field.exists && !/^(?:\/docker|docker|system\.slice)?$/.test(field.text ?? ""))
      yield [field, "Containers run outside Docker's cgroup"];
  }),
  createSettingCheck(ulimits, function* (root) {
    const field = root.get("default-ulimits");
    if (field.fields().length === 0) yield [field, "Containers inherit the daemon's limits"];
  }),
  createSettingCheck(baseSize, function* (root) {
    const field = root
      .get("storage-opts")
      .items()
      .find(({ text }) => /^dm\.basesize=/.test(text ?? ""));
    if (field !== undefined) yield [field, "The size of container disks exceeds the default"];
  }),
];
