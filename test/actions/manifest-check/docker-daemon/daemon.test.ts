import { describe, expect, test } from "vitest";
import { dockerDaemon } from "../../../../actions/manifest-check/docker-daemon/family.ts";
import { at, check, findingsOf, pointedAt } from "../checking.ts";
import { wholeFixture } from "../fixtures.ts";

const options = { profile: "strict" } as const;

/** Each rule with line and column of the finding in its own bad example, and the text that is pointed at there. */
const places: readonly (readonly [rule: string, at: string, text: string])[] = [
  ["SW-DAEMON-tcp-without-tls", "1:12", '"tcp://0.0.0.0:2375"'],
  ["SW-DAEMON-insecure-registry", "1:26", '"registry.example.com:5000"'],
  ["SW-DAEMON-authorization", "1:1", '{"icc": false}'],
  ["SW-DAEMON-metrics-open", "1:2", '"metrics-addr": "0.0.0.0:9323"'],
  ["SW-DAEMON-unknown-key", "1:2", '"live-restor": true'],
  ["SW-DAEMON-new-privileges", "1:2", '"no-new-privileges": false'],
  ["SW-DAEMON-userns-remap", "1:1", '{"icc": false}'],
  ["SW-DAEMON-seccomp-unconfined", "1:2", '"seccomp-profile": "unconfined"'],
  ["SW-DAEMON-cgroup-parent", "1:2", '"cgroup-parent": "/other"'],
  ["SW-DAEMON-default-ulimits", "1:1", '{"icc": false}'],
  ["SW-DAEMON-base-size", "1:19", '"dm.basesize=50G"'],
  ["SW-DAEMON-icc", "1:2", '"icc": true'],
  ["SW-DAEMON-iptables", "1:2", '"iptables": false'],
  ["SW-DAEMON-userland-proxy", "1:2", '"userland-proxy": true'],
  ["SW-DAEMON-log-level", "1:2", '"log-level": "error"'],
  ["SW-DAEMON-logging-off", "1:2", '"log-driver": "none"'],
  ["SW-DAEMON-logging-local", "1:2", '"log-driver": "json-file"'],
  ["SW-DAEMON-live-restore", "1:2", '"live-restore": false'],
  ["SW-DAEMON-storage-driver", "1:2", '"storage-driver": "aufs"'],
  ["SW-DAEMON-experimental", "1:2", '"experimental": true'],
];

describe("each rule of daemon.json", () => {
  test("is in the table", () => {
    expect(places.map(([id]) => id).toSorted()).toEqual(dockerDaemon.rules.map(({ id }) => id).toSorted());
  });

  test.each(places)("%s finds its bad example at %s, and nothing in the good one", (id, place, text) => {
    const { before = "", after = "" } = dockerDaemon.rules.find((rule) => rule.id === id)?.example ?? {};
    const [found] = findingsOf(id, wholeFixture({ id }, before), options);
    expect([at(found), pointedAt(before, found)]).toEqual([place, text]);
    const good = check(wholeFixture({ id }, after), options);
    expect(good.checked).toEqual(["daemon.json"]);
    expect(good.findings.filter(({ ruleId }) => ruleId === id)).toEqual([]);
  });
});

describe("a daemon.json", () => {
  const hardened = {
    icc: false,
    "no-new-privileges": true,
    "live-restore": true,
    "userland-proxy": false,
    "userns-remap": "default",
  };

  test("with CIS section 2's settings gives no finding, deep in the tree or not", () => {
    const { findings, examined } = check({ "ansible/files/daemon.json": JSON.stringify(hardened, undefined, 2) });
    expect(findings).toEqual([]);
    expect(examined).toMatchObject({ files: 1, daemons: 1 });
  });

  test("that is empty lacks what has no safe default", () => {
    const ids = check({ "daemon.json": "{}\n" }).findings.map(({ ruleId }) => ruleId);
    expect(ids.toSorted()).toEqual([
      "SW-DAEMON-icc",
      "SW-DAEMON-live-restore",
      "SW-DAEMON-new-privileges",
      "SW-DAEMON-userland-proxy",
      "SW-DAEMON-userns-remap",
    ]);
  });

  test("of another program is not a daemon.json", () => {
    expect(check({ "daemon.json": '{"port": 1, "user": "x", "name": "y"}\n' }).others).toEqual(["daemon.json"]);
  });

  test("may listen on the network for clients with certificates, and on the host for all", () => {
    const tls = '{"hosts": ["tcp://0.0.0.0:2376", "fd://"], "tlsverify": true}';
    const local = '{"hosts": ["unix:///run/docker.sock", "tcp://127.0.0.1:2375"]}';
    for (const text of [tls, local])
      expect(findingsOf("SW-DAEMON-tcp-without-tls", { "daemon.json": text })).toEqual([]);
  });
});
