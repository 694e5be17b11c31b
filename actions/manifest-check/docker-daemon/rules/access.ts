import { didYouMean, suggest } from "../../../../shared/text/index.ts";
import { renameKey } from "../../fixes/edits.ts";
import { writeFix } from "../../fixes/fix.ts";
import { manifestRule } from "../../rules/rule.ts";
import { type DaemonCheck, settings } from "../check.ts";
import { daemonKeys } from "../keys.ts";

const links = ["https://docs.docker.com/reference/cli/dockerd/"];

const tls = manifestRule({
  id: "SW-DAEMON-tcp-without-tls",
  severity: "critical",
  summary: "Let the daemon listen on the network only for clients with a certificate.",
  why: "Whoever reaches the port starts privileged containers, and with them has the host.",
  before: '{"hosts": ["tcp://0.0.0.0:2375"]}',
  after: '{"hosts": ["tcp://0.0.0.0:2376"], "tlsverify": true, "tlscacert": "/etc/docker/ca.pem"}',
  tags: ["security", "network", "CWE-306", "CIS-Docker-2.7"],
  links: ["https://docs.docker.com/engine/security/protect-access/"],
  precision: "very-high",
});

const insecure = manifestRule({
  id: "SW-DAEMON-insecure-registry",
  severity: "high",
  summary: "Talk to registries over TLS with certificates that are checked.",
  why: "Whoever is on the way to the registry can put another image in place of the one that is asked for.",
  before: '{"insecure-registries": ["registry.example.com:5000"]}',
  after: '{"insecure-registries": []}',
  tags: ["security", "supply-chain", "CWE-295", "CIS-Docker-2.5", "NIST-SP-800-190-4.2.1"],
  links,
  precision: "very-high",
});

const plugins = manifestRule({
  id: "SW-DAEMON-authorization",
  severity: "low",
  summary: "Have a plugin decide who may do what.",
  why: "Without one, everybody who may talk to the daemon may do everything.",
  before: '{"icc": false}',
  after: '{"authorization-plugins": ["opa-docker-authz"]}',
  tags: ["security", "CWE-862", "CIS-Docker-2.12"],
  links: ["https://docs.docker.com/engine/extend/plugins_authorization/"],
  precision: "high",
  isOptIn: true,
});

const metrics = manifestRule({
  id: "SW-DAEMON-metrics-open",
  severity: "medium",
  summary: "Show metrics on the host's own address only.",
  why: "The endpoint asks nobody who he is, and tells what runs on the host.",
  before: '{"metrics-addr": "0.0.0.0:9323"}',
  after: '{"metrics-addr": "127.0.0.1:9323"}',
  tags: ["security", "network", "CWE-306"],
  links: ["https://docs.docker.com/engine/daemon/prometheus/"],
  precision: "high",
});

const unknown = manifestRule({
  id: "SW-DAEMON-unknown-key",
  severity: "high",
  summary: "Write settings as the daemon knows them.",
  why: "The daemon does not start with a key that it does not know.",
  before: '{"live-restor": true}',
  after: '{"live-restore": true}',
  tags: ["correctness"],
  links,
  precision: "high",
});

/** Checks of who talks to the daemon, and to whom it talks. */
export const accessChecks: readonly DaemonCheck[] = [
  settings(tls, function* (root) {
    if (root.get("tlsverify").isTrue) return;
    for (const host of root.get("hosts").items()) {
      if (/^(?:tcp|http):\/\/(?!127\.|localhost|\[::1\])/.test(host.text ?? "")) {
        yield [host, "The daemon takes orders from the network without asking for a certificate"];
      }
    }
  }),
  settings(insecure, function* (root) {
    for (const registry of root.get("insecure-registries").items()) {
      if (!/^(?:127\.|localhost|::1)/.test(registry.text ?? ""))
        yield [registry, `Images of ${registry.text} come over a connection that nobody checks`];
    }
  }),
  settings(plugins, function* (root) {
    const field = root.get("authorization-plugins");
    if (field.items().length === 0) yield [field, "Who may talk to the daemon may do everything"];
  }),
  settings(metrics, function* (root) {
    const field = root.get("metrics-addr");
    if (/^(?:0\.0\.0\.0|\[::\])?:\d+$/.test(field.text ?? ""))
      yield [field, "Everybody who reaches the host reads the daemon's metrics"];
  }),
  {
    rules: [unknown],
    *run({ root, owner }) {
      const known = [...daemonKeys];
      for (const field of root.fields()) {
        const key = String(field.key);
        const meant = daemonKeys.has(key) ? undefined : suggest(key, known);
        if (meant === undefined) continue;
        const fix = writeFix(meant, (name) => renameKey(field, name));
        yield {
          rule: unknown,
          owner,
          field,
          message: `The daemon has no setting ${key}${didYouMean(key, known)}`,
          ...fix,
        };
      }
    },
  },
];
