import { describe, expect, test } from "vitest";
import { containerEngines } from "../../../../actions/manifest-check/container-engines/family.ts";
import { at, check, findingsOf, pointedAt } from "../checking.ts";
import { wholeFixture } from "../fixtures.ts";

const options = { profile: "strict" } as const;

/** Each rule with line and column of the finding in its own bad example, and the text that is pointed at there. */
const places: readonly (readonly [rule: string, at: string, text: string])[] = [
  ["SW-ENGINE-open-socket", "2:1", 'tcp_address = "0.0.0.0:10010'],
  ["SW-ENGINE-metrics-open", "2:1", 'address = "0.0.0.0:1338'],
  ["SW-ENGINE-seccomp-unconfined", "2:1", 'seccomp_profile = "unconfined'],
  ["SW-ENGINE-apparmor-off", "2:1", 'apparmor_profile = "unconfined'],
  ["SW-ENGINE-selinux-off", "2:1", "label = false"],
  ["SW-ENGINE-default-capability", "2:35", "SYS_ADMIN"],
  ["SW-ENGINE-host-namespace", "2:1", 'pidns = "host'],
  ["SW-ENGINE-pids-limit", "2:1", "pids_limit = 0"],
  ["SW-ENGINE-insecure-registry", "2:1", "insecure_skip_verify = true"],
  ["SW-ENGINE-registry-password", "3:1", 'password = "hunter22'],
];

describe("each rule of container engines", () => {
  test("is in the table", () => {
    expect(places.map(([id]) => id).toSorted()).toEqual(containerEngines.rules.map(({ id }) => id).toSorted());
  });

  test.each(places)("%s finds its bad example at %s, and nothing in the good one", (id, place, text) => {
    const { before = "", after = "" } = containerEngines.rules.find((rule) => rule.id === id)?.example ?? {};
    const [found] = findingsOf(id, wholeFixture({ id }, before), options);
    expect([at(found), pointedAt(before, found)]).toEqual([place, text]);
    const good = check(wholeFixture({ id }, after), options);
    expect(good.checked).toEqual(["containerd/config.toml"]);
    expect(good.findings.filter(({ ruleId }) => ruleId === id)).toEqual([]);
  });
});

describe("configuration files", () => {
  const insecure = "SW-ENGINE-insecure-registry";

  test("are known by their names", () => {
    const registries = '[[registry]]\nlocation = "r.example.com"\ninsecure = true';
    for (const path of ["etc/containers/registries.conf", "registries.conf.d/a.conf", "config.toml"]) {
      expect(findingsOf(insecure, { [path]: registries })).toHaveLength(1);
    }
    expect(
      findingsOf(insecure, { "certs.d/r/hosts.toml": '[host."https://r.example.com"]\nskip_verify = true' }),
    ).toHaveLength(1);
    expect(check({ "pyproject.toml": registries }).findings).toEqual([]);
  });

  test("of other programs are not theirs, even if they are wrong", () => {
    for (const text of ['title = "site"', "[broken"]) {
      expect(check({ "config.toml": text })).toMatchObject({ others: ["config.toml"], unreadable: [] });
    }
  });

  test("that cannot be read are said", () => {
    expect(check({ "crio.conf": "[crio.runtime\n" }).unreadable).toEqual(["crio.conf"]);
  });

  test("can have suppressions", () => {
    const text = "[containers]\npids_limit = 0 # seaworthy ignore=SW-ENGINE-pids-limit reason=build host\n";
    expect(findingsOf("SW-ENGINE-pids-limit", { "containers.conf": text })).toEqual([]);
  });
});
