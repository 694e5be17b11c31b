import { didYouMean, suggest } from "../../../../shared/text/index.ts";
import { renameKey } from "../../fixes/edits.ts";
import { createReplacementFix } from "../../fixes/fix.ts";
import { defineManifestRule } from "../../rules/rule.ts";
import { createSettingCheck, type DaemonCheck } from "../check.ts";
import { daemonKeys } from "../keys.ts";

const links = ["https://docs.docker.com/reference/cli/dockerd/"];

const tls = defineManifestRule({
  id: "SW-DAEMON-tcp-without-tls",
  severity: "critical",
  summary: "Require client certificates if the daemon listens on the network.",
  why: "Anyone who can reach the port can start privileged containers and take over the host.",
  before: '{"hosts": ["tcp://0.0.0.0:2375"]}',
  after: '{"hosts": ["tcp://0.0.0.0:2376"], "tlsverify": true, "tlscacert": "/etc/docker/ca.pem"}',
  tags: ["security", "network", "CWE-306", "CIS-Docker-2.7"],
  links: ["https://docs.docker.com/engine/security/protect-access/"],
  precision: "very-high",
});

const insecure = defineManifestRule({
  id: "SW-DAEMON-insecure-registry",
  severity: "high",
  summary: "Use TLS with verified certificates for registries.",
  why: "An attacker on the network can replace the requested image with another one.",
  before: '{"insecure-registries": ["registry.example.com:5000"]}',
  after: '{"insecure-registries": []}',
  tags: ["security", "supply-chain", "CWE-295", "CIS-Docker-2.5", "NIST-SP-800-190-4.2.1"],
  links,
  precision: "very-high",
});

const plugins = defineManifestRule({
  id: "SW-DAEMON-authorization",
  severity: "low",
  summary: "Authorize requests to the daemon with a plugin.",
  why: "Without a plugin, every client of the daemon can do everything.",
  before: '{"icc": false}',
  after: '{"authorization-plugins": ["opa-docker-authz"]}',
  tags: ["security", "CWE-862", "CIS-Docker-2.12"],
  links: ["https://docs.docker.com/engine/extend/plugins_authorization/"],
  precision: "high",
  isOptIn: true,
});

const metrics = defineManifestRule({
  id: "SW-DAEMON-metrics-open",
  severity: "medium",
  summary: "Serve metrics on a loopback address only.",
  why: "The endpoint has no authentication and shows the containers on the host.",
  before: '{"metrics-addr": "0.0.0.0:9323"}',
  after: '{"metrics-addr": "127.0.0.1:9323"}',
  tags: ["security", "network", "CWE-306"],
  links: ["https://docs.docker.com/engine/daemon/prometheus/"],
  precision: "high",
});

const unknown = defineManifestRule({
  id: "SW-DAEMON-unknown-key",
  severity: "high",
  summary: "Use only settings that the daemon supports.",
  why: "The daemon does not start if the file has an unknown key.",
  before: '{"live-restor": true}',
  after: '{"live-restore": true}',
  tags: ["correctness"],
  links,
  precision: "high",
});

/** Checks of the daemon's clients and registries. */
export const accessChecks: readonly DaemonCheck[] = [
  createSettingCheck(tls, function* (root) {
    if (root.get("tlsverify").isTrue) return;
    for (const host of root.get("hosts").items()) {
      if (/^(?:tcp|http):\/\/(?!127\.|localhost|\[::1\])/.test(host.text ?? "")) {
        yield [host, "The daemon accepts network connections without client certificates"];
      }
    }
  }),
  createSettingCheck(insecure, function* (root) {
    for (const registry of root.get("insecure-registries").items()) {
      if (!/^(?:127\.|localhost|::1)/.test(registry.text ?? ""))
        yield [registry, `The connection to the registry ${registry.text} is not verified`];
    }
  }),
  createSettingCheck(plugins, function* (root) {
    const field = root.get("authorization-plugins");
    if (field.items().length === 0) yield [field, "Every client of the daemon can do everything"];
  }),
  createSettingCheck(metrics, function* (root) {
    const field = root.get("metrics-addr");
    if (/^(?:0\.0\.0\.0|\[::\])?:\d+$/.test(field.text ?? ""))
      yield [field, "Everyone who can reach the host can read the daemon's metrics"];
  }),
  {
    rules: [unknown],
    *run({ root, owner }) {
      const settingNames = [...daemonKeys];
      for (const field of root.fields()) {
        const key = String(field.key);
        const meant = daemonKeys.has(key) ? undefined : suggest(key, settingNames);
        if (meant === undefined) continue;
        const fix = createReplacementFix(meant, (name) => renameKey(field, name));
        yield {
          rule: unknown,
          owner,
          field,
          message: `unknown setting ${key}${didYouMean(key, settingNames)}`,
          ...fix,
        };
      }
    },
  },
];
