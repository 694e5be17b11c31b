// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of Compose
import { describe, expect, test } from "vitest";
import { compose } from "../../../../actions/manifest-check/compose/family.ts";
import { at, check, findingsOf, pointedAt } from "../checking.ts";
import { wholeProject } from "./wrapping.ts";

const options = { profile: "strict", trustedRegistries: ["registry.example.com"] } as const;

/** Each rule with line and column of the finding in its own bad example, and the text that is pointed at there. */
const places: readonly (readonly [rule: string, at: string, text: string])[] = [
  ["SW-COMPOSE-invalid", "4:7", "service: base"],
  ["SW-COMPOSE-cadvisor-writable", "4:15", '"/:/rootfs"'],
  ["SW-COMPOSE-cadvisor-open", "4:13", '"8080:8080"'],
  ["SW-COMPOSE-image-latest", "3:5", "image: nginx"],
  ["SW-COMPOSE-image-digest", "3:5", "image: nginx:1.29.3"],
  ["SW-COMPOSE-image-registry", "3:5", "image: registry.example.net/app:1"],
  ["SW-COMPOSE-build-privileged", "5:7", "privileged: true"],
  ["SW-COMPOSE-memory-limit", "2:3", "web"],
  ["SW-COMPOSE-cpu-limit", "2:3", "web"],
  ["SW-COMPOSE-pids-limit", "2:3", "web"],
  ["SW-COMPOSE-ulimit-unlimited", "4:15", "nproc: -1"],
  ["SW-COMPOSE-oom-kill-disabled", "4:5", "oom_kill_disable: true"],
  ["SW-COMPOSE-restart-unbounded", "4:5", "restart: always"],
  ["SW-COMPOSE-healthcheck", "2:3", "web"],
  ["SW-COMPOSE-healthcheck-disabled", "4:19", "disable: true"],
  ["SW-COMPOSE-logging-off", "4:15", "driver: none"],
  ["SW-COMPOSE-hook-privileged", "6:9", "privileged: true"],
  ["SW-COMPOSE-hook-root", "6:9", "user: root"],
  ["SW-COMPOSE-provider", "5:7", "type: ./tools/database"],
  ["SW-COMPOSE-port-invalid", "6:9", "published: 127.0.0.1:8080"],
  ["SW-COMPOSE-runtime-socket", "4:15", "/var/run/docker.sock:/var/run/docker.sock:ro"],
  ["SW-COMPOSE-host-path", "4:15", "/etc:/host/etc"],
  ["SW-COMPOSE-mount-propagation", "4:15", "./data:/data:rshared"],
  ["SW-COMPOSE-writable-root", "2:3", "web"],
  ["SW-COMPOSE-device", "4:15", "/dev/sda:/dev/sda"],
  ["SW-COMPOSE-host-network", "4:5", "network_mode: host"],
  ["SW-COMPOSE-default-bridge", "4:5", "network_mode: bridge"],
  ["SW-COMPOSE-host-pid", "4:5", "pid: host"],
  ["SW-COMPOSE-host-ipc", "4:5", "ipc: host"],
  ["SW-COMPOSE-host-uts", "4:5", "uts: host"],
  ["SW-COMPOSE-host-users", "4:5", "userns_mode: host"],
  ["SW-COMPOSE-host-cgroup", "4:5", "cgroup: host"],
  ["SW-COMPOSE-cgroup-parent", "4:5", "cgroup_parent: m-executor-abcd"],
  ["SW-COMPOSE-port-all-interfaces", "4:13", '"8080:80"'],
  ["SW-COMPOSE-privileged-port", "4:13", '"127.0.0.1:80:8080"'],
  ["SW-COMPOSE-privileged-target", "4:13", '"127.0.0.1:8080:80"'],
  ["SW-COMPOSE-ssh-port", "4:13", '"127.0.0.1:2222:22"'],
  ["SW-COMPOSE-port-twice", "4:34", '"127.0.0.1:8080:81"'],
  ["SW-COMPOSE-network-unset", "2:3", "web"],
  ["SW-COMPOSE-privileged", "4:5", "privileged: true"],
  ["SW-COMPOSE-capability-added", "4:15", "SYS_ADMIN"],
  ["SW-COMPOSE-capabilities-not-dropped", "4:5", "cap_drop"],
  ["SW-COMPOSE-new-privileges", "2:3", "web"],
  ["SW-COMPOSE-seccomp-unconfined", "4:20", "seccomp:unconfined"],
  ["SW-COMPOSE-apparmor-unconfined", "4:20", "apparmor:unconfined"],
  ["SW-COMPOSE-selinux-disabled", "4:20", "label:disable"],
  ["SW-COMPOSE-system-paths-unconfined", "4:20", "systempaths=unconfined"],
  ["SW-COMPOSE-user-root", "4:5", 'user: "0:0"'],
  ["SW-COMPOSE-user-unset", "2:3", "web"],
  ["SW-COMPOSE-unknown-reference", "4:16", "frontend"],
  ["SW-COMPOSE-dependency-circle", "4:18", "web"],
  ["SW-COMPOSE-nothing-to-run", "2:3", "web"],
  ["SW-COMPOSE-container-name-twice", "7:5", "container_name: app"],
  ["SW-COMPOSE-unknown-field", "4:5", "readonly: true"],
  ["SW-COMPOSE-wrong-type", "4:5", "user: 1000"],
  ["SW-COMPOSE-unknown-value", "5:12", "condition: service_health"],
  ["SW-COMPOSE-missing-field", "5:7", "nofile"],
  ["SW-COMPOSE-version-obsolete", "1:1", 'version: "3.8"'],
  ["SW-COMPOSE-secret-in-env", "5:7", "DB_PASSWORD: hunter22"],
  ["SW-COMPOSE-secret-in-build-arg", "6:9", "NPM_TOKEN: a1b2c3d4e5f6"],
  ["SW-COMPOSE-secret-in-command", "4:34", "'postgres://shop:c0rrect-horse@db/shop'"],
  ["SW-COMPOSE-secret-in-config", "6:5", "content"],
];

const rules = [...new Map(compose.rules.map((rule) => [rule.id, rule])).values()];

describe("each Compose rule", () => {
  test("is in the table", () => {
    expect(places.map(([id]) => id).toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
  });

  test.each(places)("%s finds its bad example at %s, and nothing in the good one", (id, place, text) => {
    const { before = "", after = "" } = rules.find((rule) => rule.id === id)?.example ?? {};
    const bad = wholeProject(before);
    const [found] = findingsOf(id, { "compose.yaml": bad }, options);
    expect([at(found), pointedAt(bad, found)]).toEqual([place, text]);
    const good = check({ "compose.yaml": wholeProject(after) }, options);
    expect(good.unreadable).toEqual([]);
    expect(good.findings.filter(({ ruleId }) => ruleId === id)).toEqual([]);
  });

  test("says what is wrong in a sentence, and tags what concerns security", () => {
    for (const { id, summary, description, tags, help } of rules) {
      expect(summary, id).toMatch(/^[A-Z].+\.$/u);
      expect(description, id).toMatch(/\.$/u);
      expect(tags.length, id).toBeGreaterThan(1);
      expect(help.markdown, id).toContain("```yaml");
    }
  });
});

const of = (rule: string, service: string) => findingsOf(rule, { "compose.yaml": wholeProject(service) }, options);

describe("ports", () => {
  test.each([
    ['["80"]', 1],
    ['["8080:80/udp"]', 1],
    ['["0.0.0.0:8080:80"]', 1],
    ['["[::]:8080:80"]', 1],
    ['["[::1]:8080:80"]', 0],
    ['["127.0.0.1:8000-8010:8000-8010"]', 0],
    ["[{target: 80, published: 8080}]", 1],
    ["[{target: 80, published: 8080, host_ip: 127.0.0.1}]", 0],
    ['["${BIND}:8080:80"]', 0],
    ['["${BIND:-127.0.0.1}:8080:80"]', 0],
  ])("%s", (ports, count) => {
    expect(of("SW-COMPOSE-port-all-interfaces", `ports: ${ports}`)).toHaveLength(count);
  });

  test("of databases weigh more", () => {
    const [found] = of("SW-COMPOSE-port-all-interfaces", 'ports: ["5432:5432"]');
    expect(found?.severity).toBe("high");
    expect(found?.message).toContain("PostgreSQL");
  });
});

describe("mounts", () => {
  test.each([
    ["/:/host", "high"],
    ["/:/host:ro", "medium"],
    ["/var/lib/docker:/var/lib/docker", "high"],
    ["/etc/localtime:/etc/localtime:ro", "info"],
    ["/srv/app/../../etc:/x", "high"],
    ["/srv/app:/x", undefined],
    ["/var/redis/data:/data", undefined],
    ["/var/lib/app:/data", undefined],
    ["/var/log:/logs", "medium"],
    ["~/.ssh:/root/.ssh:ro", "medium"],
    ["./etc:/etc", undefined],
    ["data:/etc", undefined],
  ])("%s", (mount, severity) => {
    expect(of("SW-COMPOSE-host-path", `volumes: ["${mount}"]`)[0]?.severity).toBe(severity);
  });

  test("of sockets count in the long form, and through use_api_socket", () => {
    const long =
      "volumes:\n  - {type: bind, source: /run/podman/podman.sock, target: /run/docker.sock, read_only: true}";
    expect(of("SW-COMPOSE-runtime-socket", long)).toHaveLength(1);
    expect(of("SW-COMPOSE-runtime-socket", "use_api_socket: true")).toHaveLength(1);
  });
});

describe("limits", () => {
  test.each([
    ["mem_limit: 1g", 0],
    ["mem_limit: 0", 1],
    ["deploy: {resources: {limits: {memory: 64M}}}", 0],
    ["mem_reservation: 64M", 1],
  ])("%s", (text, count) => {
    expect(of("SW-COMPOSE-memory-limit", text)).toHaveLength(count);
  });

  test("of processes are no limits below zero", () => {
    expect(of("SW-COMPOSE-pids-limit", "pids_limit: -1")).toHaveLength(1);
    expect(of("SW-COMPOSE-pids-limit", "deploy: {resources: {limits: {pids: 100}}}")).toHaveLength(0);
  });
});

describe("secrets", () => {
  test.each([
    ["environment: [DB_PASSWORD=hunter22]", 1],
    ["environment: [DB_PASSWORD]", 0],
    ['environment: ["DB_PASSWORD=${DB_PASSWORD}"]', 0],
    ['environment: {DB_PASSWORD: "${DB_PASSWORD:-hunter22}"}', 1],
  ])("%s", (text, count) => {
    expect(of("SW-COMPOSE-secret-in-env", text)).toHaveLength(count);
  });

  test("never stand in a finding", () => {
    const { findings } = check(
      { "compose.yaml": wholeProject("environment: {DB_PASSWORD: $X}\nimage: app:$X"), ".env": "X=s3cr3t-value\n" },
      options,
    );
    expect(findings.length).toBeGreaterThan(0);
    expect(JSON.stringify(findings)).not.toContain("s3cr3t-value");
  });
});
