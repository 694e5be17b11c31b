import { describe, expect, test } from "vitest";
import { assess } from "../../../../actions/manifest-check/compliance/assess.ts";
import { selectStandards } from "../../../../actions/manifest-check/compliance/choose.ts";
import { addCompliance } from "../../../../actions/manifest-check/compliance/report.ts";
import { listControlRules, standards } from "../../../../actions/manifest-check/compliance/standards.ts";
import { families } from "../../../../actions/manifest-check/families.ts";
import { imageRules } from "../../../../actions/manifest-check/images/rules.ts";
import type { Report } from "../../../../shared/findings/index.ts";
import { readReport, serializeSarif, toSarif } from "../../../../shared/sarif/index.ts";
import { check } from "../checking.ts";
import { exampleImages, wholeFixture } from "../fixtures.ts";

const all = [...imageRules, ...families.flatMap((family) => family.rules)];
const rules = new Map(all.map((rule) => [rule.id, rule]));
const options = {
  profile: "strict",
  trustedRegistries: ["registry.example.com"],
  podSecurity: { level: "restricted" },
} as const;

/** Ids and aliases of everything that some rule's own bad example trips. */
const tripped = new Set(
  [...rules.values()].flatMap((rule) =>
    check(wholeFixture(rule, rule.example.before), { ...options, images: exampleImages }).findings.flatMap(
      ({ ruleId, aliases }) => [ruleId, ...aliases],
    ),
  ),
);

const controls = standards.flatMap((standard) => standard.controls.map((control) => ({ standard, control })));

describe("each control", () => {
  test.each(controls)(
    "$standard.id $control.id resolves to living rules that a fixture trips, or says why not",
    ({ standard, control }) => {
      const found = listControlRules(standard, control);
      if (control.uncovered !== undefined) {
        expect(control.uncovered).toMatch(/^[a-z].{10,}/u);
        expect(found).toEqual([]);
        return;
      }
      expect(found).not.toEqual([]);
      expect(found.filter((id) => !id.startsWith("pss/") && !rules.has(id))).toEqual([]);
      const named = found.filter((id) => !id.startsWith("pss/") || found.length === 1);
      expect(named.filter((id) => !tripped.has(id))).toEqual([]);
    },
  );

  test("is in its standard once", () => {
    for (const { id, controls: own } of standards) expect(new Set(own.map((one) => one.id)).size, id).toBe(own.length);
  });

  test("that a rule's tag names is there, and is looked at", () => {
    for (const { tag, controls: own } of standards.filter((standard) => standard.tag !== undefined)) {
      const covered = own.filter(({ uncovered }) => uncovered === undefined).map(({ id }) => `${tag}${id}`);
      const sections = new Set(own.map(({ id }) => `${tag}${id.split(".")[0]}.`));
      for (const rule of rules.values()) {
        const named = rule.tags.filter((one) => [...sections].some((section) => one.startsWith(section)));
        expect(
          named.filter((one) => !covered.includes(one)),
          rule.id,
        ).toEqual([]);
      }
    }
  });
});

const pod =
  "apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  hostPID: true\n  containers: [{name: app, image: app:1}]\n";

function reportOf(text: string): Report {
  const { findings, rules: used, examined, gaps } = check(text, options);
  const subject = { kind: "source", path: "." } as const;
  return { action: "manifest-check", subject, rules: used, findings, coverage: { examined, gaps } };
}

describe("an assessment", () => {
  const [standard] = selectStandards(["cis-kubernetes"]);
  const statusOf = (text: string, id: string) => {
    if (standard === undefined) throw new Error("no such standard");
    const { controls: all } = assess(standard, reportOf(text));
    return all.find((one) => one.id === id);
  };

  test("tells findings, evidence and what nothing was looked at for apart", () => {
    expect(statusOf(pod, "5.2.3")).toMatchObject({ status: "findings", accepted: 0, basis: "1 object" });
    expect(statusOf(pod, "5.2.4")).toMatchObject({ status: "evidence", findings: [] });
    expect(statusOf(pod, "5.3.1")?.status).toBe("not-covered");
    expect(statusOf("services: {web: {image: web}}\n", "5.2.3")?.status).toBe("not-covered");
  });

  test("claims nothing from rules that had nothing to go by", () => {
    const [docker] = selectStandards(["cis-docker"]);
    if (docker === undefined) throw new Error("no such standard");
    const of = (idle: readonly string[]) => assess(docker, reportOf(pod), idle).controls.find(({ id }) => id === "4.2");
    expect(of(["SW-K8S-image-registry", "SW-COMPOSE-image-registry"])?.status).toBe("not-covered");
    expect(of([])?.status).toBe("findings");
  });

  test("counts what is accepted", () => {
    const accepted = pod.replace("hostPID: true", "hostPID: true # seaworthy ignore=SW-K8S-host-pid reason=agent");
    expect(statusOf(accepted, "5.2.3")).toMatchObject({ status: "evidence", accepted: 1 });
  });

  test("never says compliant", () => {
    const { result } = addCompliance(
      reportOf(pod),
      standards.map(({ id }) => id),
    );
    const texts = [
      ...(result.examined[0]?.payloads ?? []).map(({ text }) => text),
      result.appendix ?? "",
      JSON.stringify(result.compliance),
    ];
    for (const text of texts) {
      expect(text).toMatch(/not covered by this scan|not-covered/u);
      expect(text).not.toMatch(/\bcompliant\b/iu);
    }
  });

  test("is rejected for unknown standards", () => {
    expect(() => selectStandards(["cis-dokcer"])).toThrow('did you mean "cis-docker"?');
  });
});

describe("SARIF", () => {
  const [item] = addCompliance(reportOf(pod), ["cis-kubernetes", "pss"]).result.examined;
  const log = toSarif(item?.report ?? reportOf(pod), { version: "1.0.0" });

  test("has the standards as taxonomies, and rules and results that refer to them", () => {
    const [run] = log.runs;
    expect(run?.taxonomies?.map(({ name }) => name)).toEqual([
      "CIS Kubernetes Benchmark",
      "Kubernetes Pod Security Standards",
    ]);
    const result = run?.results?.find(({ ruleId }) => ruleId === "SW-K8S-host-pid");
    const taxa = result?.taxa?.map(({ id, index, toolComponent }) => {
      const taxonomy = run?.taxonomies?.[toolComponent?.index ?? -1];
      return [id, taxonomy?.taxa?.[index ?? -1]?.id, taxonomy?.name === toolComponent?.name];
    });
    expect(taxa).toEqual([
      ["5.2.3", "5.2.3", true],
      ["hostNamespaces", "hostNamespaces", true],
    ]);
    const rule = run?.tool.driver.rules?.find(({ id }) => id === "SW-K8S-host-pid");
    expect(rule?.relationships?.[0]).toMatchObject({ target: { id: "5.2.3" }, kinds: ["relevant"] });
  });

  test("gives the same report back", () => {
    expect(readReport(serializeSarif(log), "x.sarif")).toEqual(item?.report);
  });
});
