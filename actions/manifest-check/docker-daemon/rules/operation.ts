import { manifestRule } from "../../rules/rule.ts";
import { type DaemonCheck, settings } from "../check.ts";

const links = ["https://docs.docker.com/reference/cli/dockerd/"];

const icc = manifestRule({
  id: "SW-DAEMON-icc",
  severity: "medium",
  summary: "Keep containers on the default bridge apart.",
  why: "Otherwise every container there reaches every port of every other one.",
  before: '{"icc": true}',
  after: '{"icc": false}',
  tags: ["security", "network", "CWE-653", "CIS-Docker-2.2"],
  links: ["https://docs.docker.com/engine/network/drivers/bridge/"],
  precision: "very-high",
});

const ipTables = manifestRule({
  id: "SW-DAEMON-iptables",
  severity: "high",
  summary: "Let the daemon keep its firewall rules.",
  why: "Without them nothing separates networks of containers, unless somebody writes all rules by hand.",
  before: '{"iptables": false}',
  after: '{"iptables": true}',
  tags: ["security", "network", "CWE-653", "CIS-Docker-2.4"],
  links: ["https://docs.docker.com/engine/network/packet-filtering-firewalls/"],
  precision: "high",
});

const proxy = manifestRule({
  id: "SW-DAEMON-userland-proxy",
  severity: "low",
  summary: "Leave published ports to the kernel.",
  why: "The proxy is one more process with the host's network for each port, and hides where connections come from.",
  before: '{"userland-proxy": true}',
  after: '{"userland-proxy": false}',
  tags: ["security", "network", "CIS-Docker-2.16"],
  links,
  precision: "high",
});

const logLevel = manifestRule({
  id: "SW-DAEMON-log-level",
  severity: "low",
  summary: "Log at the level info.",
  why: "Above it, what happened is missing when it is needed; debug buries it, and shows what containers are given.",
  before: '{"log-level": "error"}',
  after: '{"log-level": "info"}',
  tags: ["security", "logging", "CWE-778", "CIS-Docker-2.3"],
  links,
  precision: "high",
});

const noLogs = manifestRule({
  id: "SW-DAEMON-logging-off",
  severity: "medium",
  summary: "Keep the logs of containers.",
  why: "Without logs nobody sees what happened, neither a failure nor an intrusion.",
  before: '{"log-driver": "none"}',
  after: '{"log-driver": "journald"}',
  tags: ["security", "logging", "CWE-778", "CIS-Docker-2.13"],
  links: ["https://docs.docker.com/engine/logging/configure/"],
  precision: "very-high",
});

const localLogs = manifestRule({
  id: "SW-DAEMON-logging-local",
  severity: "low",
  summary: "Send the logs of containers to another machine.",
  why: "Logs that stay on the host are gone with it, or with whoever took it over.",
  before: '{"log-driver": "json-file"}',
  after: '{"log-driver": "syslog", "log-opts": {"syslog-address": "tcp+tls://logs.example.com:6514"}}',
  tags: ["security", "logging", "CWE-778", "CIS-Docker-2.13"],
  links: ["https://docs.docker.com/engine/logging/configure/"],
  precision: "medium",
  isOptIn: true,
});

const restore = manifestRule({
  id: "SW-DAEMON-live-restore",
  severity: "low",
  summary: "Keep containers running while the daemon restarts.",
  why: "Otherwise each update of the daemon stops all of them, and updates are put off.",
  before: '{"live-restore": false}',
  after: '{"live-restore": true}',
  tags: ["security", "availability", "CIS-Docker-2.15"],
  links: ["https://docs.docker.com/engine/daemon/live-restore/"],
  precision: "high",
});

const storage = manifestRule({
  id: "SW-DAEMON-storage-driver",
  severity: "medium",
  summary: "Use a storage driver that is maintained.",
  why: "aufs, devicemapper and the first overlay have been taken out of Docker; their known faults stay.",
  before: '{"storage-driver": "aufs"}',
  after: '{"storage-driver": "overlay2"}',
  tags: ["security", "CIS-Docker-2.6"],
  links: ["https://docs.docker.com/engine/storage/drivers/select-storage-driver/"],
  precision: "very-high",
});

const experimental = manifestRule({
  id: "SW-DAEMON-experimental",
  severity: "low",
  summary: "Leave experimental features off.",
  why: "They are there to be tried out, and have had less scrutiny than the rest.",
  before: '{"experimental": true}',
  after: '{"experimental": false}',
  tags: ["security", "CIS-Docker-2.18"],
  links,
  precision: "very-high",
});

/** Checks of how the daemon does its work. */
export const operationChecks: readonly DaemonCheck[] = [
  settings(icc, function* (root) {
    const field = root.get("icc");
    if (!field.isFalse) yield [field, "Containers on the default bridge reach each other"];
  }),
  settings(ipTables, function* (root) {
    for (const field of [root.get("iptables"), root.get("ip6tables")]) {
      if (field.isFalse) yield [field, "The daemon writes no firewall rules"];
    }
  }),
  settings(proxy, function* (root) {
    const field = root.get("userland-proxy");
    if (!field.isFalse) yield [field, "A process of the daemon stands behind each published port"];
  }),
  settings(logLevel, function* (root) {
    const field = root.get("log-level");
    if (field.exists && field.text !== "info") yield [field, `The daemon logs at the level ${field.text}`];
    if (root.get("debug").isTrue) yield [root.get("debug"), "The daemon logs at the level debug"];
  }),
  settings(noLogs, function* (root) {
    const field = root.get("log-driver");
    if (field.text === "none") yield [field, "Containers keep no logs"];
  }),
  settings(localLogs, function* (root) {
    const field = root.get("log-driver");
    if (!field.exists || /^(?:json-file|local|journald)$/.test(field.text ?? ""))
      yield [field, "Logs of containers stay on the host"];
  }),
  settings(restore, function* (root) {
    const field = root.get("live-restore");
    if (!field.isTrue) yield [field, "Containers stop with the daemon"];
  }),
  settings(storage, function* (root) {
    const field = root.get("storage-driver");
    if (/^(?:aufs|devicemapper|overlay)$/.test(field.text ?? ""))
      yield [field, `${field.text} is no longer part of Docker`];
  }),
  settings(experimental, function* (root) {
    const field = root.get("experimental");
    if (field.isTrue) yield [field, "Experimental features are on"];
  }),
];
