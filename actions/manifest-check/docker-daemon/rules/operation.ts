import { defineManifestRule } from "../../rules/rule.ts";
import { createSettingCheck, type DaemonCheck } from "../check.ts";

const links = ["https://docs.docker.com/reference/cli/dockerd/"];

const icc = defineManifestRule({
  id: "SW-DAEMON-icc",
  severity: "medium",
  summary: "Isolate containers on the default bridge.",
  why: "Otherwise every container on the bridge can reach every port of every other one.",
  before: '{"icc": true}',
  after: '{"icc": false}',
  tags: ["security", "network", "CWE-653", "CIS-Docker-2.2"],
  links: ["https://docs.docker.com/engine/network/drivers/bridge/"],
  precision: "very-high",
});

const ipTables = defineManifestRule({
  id: "SW-DAEMON-iptables",
  severity: "high",
  summary: "Let the daemon manage its firewall rules.",
  why: "Without these rules nothing separates container networks, unless you write all rules yourself.",
  before: '{"iptables": false}',
  after: '{"iptables": true}',
  tags: ["security", "network", "CWE-653", "CIS-Docker-2.4"],
  links: ["https://docs.docker.com/engine/network/packet-filtering-firewalls/"],
  precision: "high",
});

const proxy = defineManifestRule({
  id: "SW-DAEMON-userland-proxy",
  severity: "low",
  summary: "Disable the userland proxy.",
  why: "The proxy adds a process on the host network for each port and hides the source address of connections.",
  before: '{"userland-proxy": true}',
  after: '{"userland-proxy": false}',
  tags: ["security", "network", "CIS-Docker-2.16"],
  links,
  precision: "high",
});

const logLevel = defineManifestRule({
  id: "SW-DAEMON-log-level",
  severity: "low",
  summary: "Use the log level info.",
  why: "Higher levels omit events that you need later. The level debug adds noise and logs the data that containers receive.",
  before: '{"log-level": "error"}',
  after: '{"log-level": "info"}',
  tags: ["security", "logging", "CWE-778", "CIS-Docker-2.3"],
  links,
  precision: "high",
});

const noLogs = defineManifestRule({
  id: "SW-DAEMON-logging-off",
  severity: "medium",
  summary: "Keep container logs.",
  why: "Without logs, nobody can investigate a failure or an intrusion.",
  before: '{"log-driver": "none"}',
  after: '{"log-driver": "journald"}',
  tags: ["security", "logging", "CWE-778", "CIS-Docker-2.13"],
  links: ["https://docs.docker.com/engine/logging/configure/"],
  precision: "very-high",
});

const localLogs = defineManifestRule({
  id: "SW-DAEMON-logging-local",
  severity: "low",
  summary: "Send container logs to another machine.",
  why: "Logs on the host are lost with the host, or under the control of an attacker who takes it over.",
  before: '{"log-driver": "json-file"}',
  after: '{"log-driver": "syslog", "log-opts": {"syslog-address": "tcp+tls://logs.example.com:6514"}}',
  tags: ["security", "logging", "CWE-778", "CIS-Docker-2.13"],
  links: ["https://docs.docker.com/engine/logging/configure/"],
  precision: "medium",
  isOptIn: true,
});

const restore = defineManifestRule({
  id: "SW-DAEMON-live-restore",
  severity: "low",
  summary: "Keep containers running while the daemon restarts.",
  why: "Otherwise each daemon update stops all containers, so people delay updates.",
  before: '{"live-restore": false}',
  after: '{"live-restore": true}',
  tags: ["security", "availability", "CIS-Docker-2.15"],
  links: ["https://docs.docker.com/engine/daemon/live-restore/"],
  precision: "high",
});

const storage = defineManifestRule({
  id: "SW-DAEMON-storage-driver",
  severity: "medium",
  summary: "Use a supported storage driver.",
  why: "Docker has removed aufs, devicemapper and the first overlay driver. Known defects in them stay unfixed.",
  before: '{"storage-driver": "aufs"}',
  after: '{"storage-driver": "overlay2"}',
  tags: ["security", "CIS-Docker-2.6"],
  links: ["https://docs.docker.com/engine/storage/drivers/select-storage-driver/"],
  precision: "very-high",
});

const experimental = defineManifestRule({
  id: "SW-DAEMON-experimental",
  severity: "low",
  summary: "Disable experimental features.",
  why: "Experimental features are for testing and have had less review.",
  before: '{"experimental": true}',
  after: '{"experimental": false}',
  tags: ["security", "CIS-Docker-2.18"],
  links,
  precision: "very-high",
});

/** Checks of the daemon's operation. */
export const operationChecks: readonly DaemonCheck[] = [
  createSettingCheck(icc, function* (root) {
    const field = root.get("icc");
    if (!field.isFalse) yield [field, "Containers on the default bridge can reach each other"];
  }),
  createSettingCheck(ipTables, function* (root) {
    for (const field of [root.get("iptables"), root.get("ip6tables")]) {
      if (field.isFalse) yield [field, "The daemon does not manage firewall rules"];
    }
  }),
  createSettingCheck(proxy, function* (root) {
    const field = root.get("userland-proxy");
    if (!field.isFalse) yield [field, "The daemon runs a proxy process for each published port"];
  }),
  createSettingCheck(logLevel, function* (root) {
    const field = root.get("log-level");
    if (field.exists && field.text !== "info") yield [field, `The daemon logs at the level ${field.text}`];
    if (root.get("debug").isTrue) yield [root.get("debug"), "The daemon logs at the level debug"];
  }),
  createSettingCheck(noLogs, function* (root) {
    const field = root.get("log-driver");
    if (field.text === "none") yield [field, "Containers discard their logs"];
  }),
  createSettingCheck(localLogs, function* (root) {
    const field = root.get("log-driver");
    if (!field.exists || /^(?:json-file|local|journald)$/.test(field.text ?? ""))
      yield [field, "Container logs stay on the host"];
  }),
  createSettingCheck(restore, function* (root) {
    const field = root.get("live-restore");
    if (!field.isTrue) yield [field, "Containers stop when the daemon stops"];
  }),
  createSettingCheck(storage, function* (root) {
    const field = root.get("storage-driver");
    if (/^(?:aufs|devicemapper|overlay)$/.test(field.text ?? ""))
      yield [field, `Docker no longer supports the storage driver ${field.text}`];
  }),
  createSettingCheck(experimental, function* (root) {
    const field = root.get("experimental");
    if (field.isTrue) yield [field, "Experimental features are enabled"];
  }),
];
