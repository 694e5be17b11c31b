import { describe, expect, test } from "vitest";
import { parseAppArmor } from "../../../../actions/manifest-check/kernel-profiles/apparmor.ts";
import { at, check, findingsOf } from "../checking.ts";
import { seccomp } from "./objects.ts";

const everything = '{"defaultAction": "SCMP_ACT_ALLOW"}';
const pod = (context: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  securityContext: {${context}}\n  containers: [{name: app, image: "app:1"}]`;

describe("a profile that allows everything", () => {
  test("is found as JSON and as YAML", () => {
    for (const [path, text] of [
      ["p.json", everything],
      ["p.yaml", "defaultAction: SCMP_ACT_ALLOW"],
      ["p.yaml", seccomp("  defaultAction: SCMP_ACT_ALLOW")],
    ]) {
      const files = { [path ?? ""]: text ?? "" };
      expect(findingsOf("SW-PROFILE-seccomp-allows-all", files)).toHaveLength(1);
      expect(check(files).examined).toMatchObject({ "kernel profiles": 1 });
    }
  });

  test("names the pods that use it, and no others", () => {
    const use = (name: string): string => pod(`seccompProfile: {type: Localhost, localhostProfile: ${name}}`);
    const [found] = findingsOf("SW-PROFILE-seccomp-allows-all", {
      "seccomp/audit.json": everything,
      "a.yaml": use("profiles/audit.json"),
      "b.yaml": use("profiles/other.json"),
    });
    expect(found?.locations.map(({ file }) => file)).toEqual(["seccomp/audit.json", "a.yaml"]);
    const [object] = findingsOf("SW-PROFILE-seccomp-allows-all", {
      "a.yaml": use("operator/shop/app.json"),
      "p.yaml": seccomp("  defaultAction: SCMP_ACT_ALLOW"),
    });
    expect(object?.locations.map(({ file }) => file)).toEqual(["p.yaml", "a.yaml"]);
  });
});

describe("a file of AppArmor", () => {
  const text =
    "#include <tunables/global>\nprofile lax flags=(complain) {\n  file,\n  profile child {\n    mount,\n  }\n}\n/usr/bin/app {\n  /{bin,sbin}/* ix, # runs\n}\n";

  test("is read by its directory, with the line of each problem and the pods", () => {
    const used = pod("appArmorProfile: {type: Localhost, localhostProfile: lax}");
    const files = { "apparmor.d/lax": text, "a.yaml": used };
    const [found] = findingsOf("SW-PROFILE-apparmor-not-enforced", files);
    expect([at(found), found?.locations[1]?.file]).toEqual(["2:1", "a.yaml"]);
    expect(at(findingsOf("SW-PROFILE-apparmor-kernel-access", files)[0])).toBe("5:5");
    expect(check({ "apparmor.d/README.md": text }).others).toHaveLength(1);
  });

  test("has its profiles, with their rules", () => {
    const profiles = parseAppArmor(text).map(({ name, rules }) => [name.text, ...rules.map((rule) => rule.text)]);
    expect(profiles).toEqual([
      ["lax", "file"],
      ["child", "mount"],
      ["/usr/bin/app", "/{bin,sbin}/* ix"],
    ]);
  });

  test("that is hostile is read in linear time", () => {
    const start = performance.now();
    for (const hostile of [
      "profile a {\n".repeat(50_000),
      "}\n".repeat(100_000),
      `profile ${"a ".repeat(900)}{\n`.repeat(200),
      `${"#".repeat(1_000_000)}`,
    ]) {
      parseAppArmor(hostile);
    }
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
