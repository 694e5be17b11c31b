import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decide } from "../../../../actions/gate/decide.ts";
import type { PolicyFile } from "../../../../actions/gate/policy/schema.ts";
import { isBlocked } from "../../../../actions/gate/rules/licenses.ts";
import { verdictMarkdown, verdictText } from "../../../../actions/gate/verdict/render.ts";
import { verdictDocument } from "../../../../actions/gate/verdict/schema.ts";
import { type RuleVerdict, serializeVerdict, type Verdict } from "../../../../actions/gate/verdict/verdict.ts";
import { type Finding, type Severity, severities } from "../../../../shared/findings/index.ts";
import { matchesWildcard } from "../../../../shared/text/index.ts";
import { imageDigest, lintFinding, packageFinding } from "../../../harness/samples.ts";
import { advisoryWith, critical, evidenceDirectory, evidenceOf, item, now, policyWith, question } from "../fixtures.ts";

type Rules = NonNullable<PolicyFile["rules"]>;

function judged(file: PolicyFile, scan: readonly Finding[], lint: readonly Finding[] = []): Verdict {
  return decide(policyWith(file, { failOn: "none" }), evidenceOf(evidenceDirectory(scan, lint)), question).verdict;
}

function ruleOf(verdict: Verdict, name: string): RuleVerdict {
  const found = verdict.rules.find(({ rule }) => rule === name);
  if (found === undefined) throw new Error(`no rule ${name}`);
  return found;
}

const published = (day: string): Finding => advisoryWith({ published: `${day}T10:00:00Z` });
const unfixed = advisoryWith({ fixState: "not-fixed", published: "2020-01-01" }, { fixes: [] });
const endOfLife = packageFinding("SW-IM-end-of-life", "low", { aliases: [] });

describe("a rule denies", () => {
  test.each<[string, Rules, Finding, string]>([
    ["a severity", { severities: { critical: "deny" } }, critical, "severity"],
    ["a severity with a fix", { severities: { critical: "fixable" } }, critical, "severity"],
    ["what is overdue", { sla: { critical: 7 } }, published("2026-11-17"), "sla"],
    ["what nobody dates", { sla: { critical: 7 } }, critical, "sla"],
    ["what is exploited", { "known-exploited": {} }, advisoryWith({ exploitedSince: "2026-01-01" }), "known-exploited"],
    ["what is likely exploited", { epss: { above: 0.1 } }, advisoryWith({ epss: 0.2 }), "epss"],
    ["what has no score, if told so", { epss: { above: 0.1, unknown: "deny" } }, critical, "epss"],
    ["a distribution past its end", { "end-of-life": {} }, endOfLife, "end-of-life"],
    ["root, by another tool's id", { "root-user": {} }, packageFinding("CIS-DI-0001", "info"), "root-user"],
  ])("%s", (_name, rules, finding, rule) => {
    const verdict = judged({ rules }, [finding]);
    expect(verdict.decision).toBe("deny");
    expect(ruleOf(verdict, rule)).toMatchObject({ decision: "deny", count: 1 });
    expect(ruleOf(verdict, rule).because[0]?.values).not.toEqual({});
  });
});

describe("a rule passes", () => {
  test.each<[string, Rules, Finding]>([
    ["a severity that is allowed", { severities: { critical: "allow" } }, critical],
    ["a severity without a fix", { severities: { critical: "fixable" } }, unfixed],
    ["what has days left", { sla: { critical: 7 } }, published("2026-11-18")],
    ["what has no fix, however old", { sla: { critical: 7 } }, unfixed],
    ["other severities", { sla: { high: 0 } }, published("2020-01-01")],
    ["what has no score", { epss: { above: 0 } }, critical],
    ["what is just at the bound", { epss: { above: 0.2 } }, advisoryWith({ epss: 0.2 })],
    ["when it is off", { "end-of-life": { enforce: "off" } }, endOfLife],
  ])("%s", (_name, rules, finding) => {
    expect(judged({ rules }, [finding]).decision).toBe("pass");
  });
});

describe("a rule warns", () => {
  test.each<[string, Rules]>([
    ["until the day from which it denies", { "end-of-life": { from: "2026-11-25" } }],
    ["when told to", { "end-of-life": { enforce: "warn" } }],
  ])("%s", (_name, rules) => {
    const verdict = judged({ rules }, [endOfLife]);
    expect(verdict.decision).toBe("pass");
    expect(ruleOf(verdict, "end-of-life")).toMatchObject({ decision: "warn", count: 1 });
    expect(verdictText(verdict)).toContain("warning");
  });

  test("and denies on its day", () => {
    expect(judged({ rules: { "end-of-life": { from: "2026-11-24" } } }, [endOfLife]).decision).toBe("deny");
  });

  test("where the table of severities says so", () => {
    const verdict = judged({ rules: { severities: { critical: "warn" } } }, [critical]);
    expect([verdict.decision, ruleOf(verdict, "severity").decision]).toEqual(["pass", "warn"]);
  });
});

describe("the days of a vulnerability", () => {
  test("are counted down to a date", () => {
    const verdict = judged({ rules: { sla: { critical: 14 } } }, [published("2026-11-24")]);
    expect(ruleOf(verdict, "sla").upcoming).toMatchObject([{ on: "2026-12-08" }]);
    expect(verdictText(verdict)).toContain("will fail on 2026-12-08");
    expect(verdictMarkdown(verdict)).toContain("will fail on 2026-12-08");
  });

  test("are left to their rule by the table, and what is no vulnerability is not", () => {
    const rules: Rules = { severities: { critical: "sla", high: "sla" }, sla: { critical: 7, high: 30 } };
    expect(judged({ rules }, [published("2026-11-24")]).decision).toBe("pass");
    expect(judged({ rules }, [], [lintFinding("DL3002", "high", 3)]).decision).toBe("deny");
  });
});

describe("signatures", () => {
  const ask = (...verified: readonly ReturnType<typeof item>[]): string => {
    const of = { evidence: [...evidenceDirectory().evidence, ...verified], problems: [] };
    return decide(policyWith({ rules: { signatures: {} } }), evidenceOf(of), question).verdict.decision;
  };
  test("need the evidence of verify, and nothing that it objects to", () => {
    expect(ask()).toBe("undecided");
    expect(ask(item("verify", []))).toBe("pass");
    const missing = packageFinding("SW-SIG-attestation-missing", "info", { aliases: [] });
    expect(ask(item("verify", [missing]))).toBe("deny");
  });
});

describe("new-only", () => {
  const earlier = advisoryWith({ exploitedSince: "2026-01-01" }, { baselineState: "unchanged" });
  const ask = (rules: Rules, newOnly: boolean, change?: string): Verdict =>
    decide(policyWith({ rules }, { newOnly }), evidenceOf(evidenceDirectory([earlier])), {
      ...question,
      ...(change === undefined ? {} : { change }),
    }).verdict;

  test.each<[string, Rules]>([
    ["severity", {}],
    ["known-exploited", { "known-exploited": {} }],
    ["an expression", { expressions: [{ id: "no-old", "deny-if": "!finding.isNew", message: "old" }] }],
  ])("keeps earlier findings from the rule %s", (_name, rules) => {
    expect(ask(rules, true).decision).toBe("pass");
    expect(ask(rules, false).decision).toBe("deny");
  });

  test("says how many do not block", () => {
    expect(ask({}, true, "pull request").notes).toContain("1 existing finding does not block this pull request");
    expect(ask({}, false, "pull request").notes.join()).not.toContain("existing");
  });

  test("counts what is new or not known", () => {
    const { baselineState: _state, ...unknown } = earlier;
    for (const finding of [unknown, { ...earlier, baselineState: "new" as const }]) {
      const verdict = decide(
        policyWith({}, { newOnly: true }),
        evidenceOf(evidenceDirectory([finding])),
        question,
      ).verdict;
      expect(verdict.decision).toBe("deny");
    }
  });
});

describe("the SBOM rules", () => {
  const sbom = item("sbom-generate", []);
  const packages = [
    { name: "event-stream", version: "3.3.6", purl: "pkg:npm/event-stream@3.3.6", licenses: ["MIT"], path: "/a" },
    {
      name: "readline",
      version: "8",
      purl: "pkg:deb/debian/readline@8?arch=amd64",
      licenses: ["GPL-3.0-only"],
      path: "",
    },
    { name: "dual", version: "1", purl: "pkg:npm/dual@1", licenses: ["MIT OR GPL-3.0-only"], path: "/b" },
    { name: "bare", version: "1", purl: "pkg:npm/bare@1", licenses: [], path: "/c" },
  ];
  const ask = (rules: Rules, created = "2026-11-01T00:00:00Z"): Verdict => {
    const more = { inventories: [{ sha256: sbom.sha256, created, packages }] };
    return decide(policyWith({ rules }), evidenceOf(evidenceDirectory(), more), question).verdict;
  };
  test.each<[string, Rules, number, string?]>([
    ["a purl", { packages: { blocked: ["pkg:npm/event-stream"] } }, 1],
    ["a purl with version", { packages: { blocked: ["pkg:npm/event-stream@3.3.6"] } }, 1],
    ["another version", { packages: { blocked: ["pkg:npm/event-stream@3.3.5"] } }, 0],
    ["a pattern", { packages: { blocked: ["pkg:deb/*/read*"] } }, 1],
    ["a license", { licenses: { blocked: ["GPL-3.0*"] } }, 1],
    ["a license in lower case, and unknown ones", { licenses: { blocked: ["gpl-3.0-only"], unknown: "deny" } }, 2],
    ["a young image", { "image-age": { days: 30 } }, 0],
    ["an old image", { "image-age": { days: 20 } }, 1],
    ["an image that hides its age", { "image-age": { days: 30 } }, 1, "1970-01-01T00:00:00Z"],
  ])("judge %s", (_name, rules, blocking, created) => {
    expect(ask(rules, created).blocking).toBe(blocking);
  });

  test("are the only ones that judge what they find", () => {
    const verdict = ask({
      packages: { blocked: ["pkg:npm/bare"], enforce: "warn" },
      expressions: [{ id: "all", "deny-if": "finding.severity == 'high'", message: "no" }],
    });
    expect(verdict.decision).toBe("pass");
    expect(ruleOf(verdict, "packages")).toMatchObject({ decision: "warn", count: 1 });
  });

  test("pass nothing without an SBOM that can be read", () => {
    const { verdict } = decide(
      policyWith({ rules: { packages: { blocked: ["pkg:npm/x"] } } }, { require: ["image-scan"] }),
      evidenceOf(evidenceDirectory()),
      question,
    );
    expect(verdict.decision).toBe("undecided");
    expect(ruleOf(verdict, "evidence").because[0]?.what).toContain(`there is no readable SBOM of ${imageDigest}`);
  });
});

describe("the age of evidence", () => {
  const ask = (modified: string | undefined, createdAt: string, rules: Rules): string => {
    const scan = item("image-scan", [], {
      createdAt,
      advisories: {
        source: "x",
        digest: `sha256:${"0".repeat(64)}`,
        records: 1,
        ...(modified === undefined ? {} : { modified }),
      },
    });
    const of = {
      evidence: [...evidenceDirectory().evidence.filter(({ record }) => record.action !== "image-scan"), scan],
      problems: [],
    };
    return decide(policyWith({ rules }), evidenceOf(of), question).verdict.decision;
  };
  const rule: Rules = { "evidence-age": { "data-hours": 24, "record-hours": 24 } };
  test.each<[string, string | undefined, string, string]>([
    ["fresh", "2026-11-24T00:00:00Z", "2026-11-24T11:00:00Z", "pass"],
    ["stale data", "2026-11-23T12:00:00Z", "2026-11-24T11:00:00Z", "undecided"],
    ["data of unknown age", undefined, "2026-11-24T11:00:00Z", "undecided"],
    ["a stale record", "2026-11-24T00:00:00Z", "2026-11-23T11:00:00Z", "undecided"],
    ["data of the future", "2026-11-25T00:00:00Z", "2026-11-24T11:00:00Z", "undecided"],
  ])("%s", (_name, modified, createdAt, decision) => {
    expect(ask(modified, createdAt, rule)).toBe(decision);
  });
});

describe("presets", () => {
  test("recommended lets a fresh vulnerability pass, and strict does not", () => {
    const fresh = published("2026-11-23");
    expect(judged({ preset: "recommended" }, [fresh]).decision).toBe("pass");
    expect(judged({ preset: "strict", unsigned: "this-job" }, [fresh]).decision).toBe("deny");
  });
  test("audit never denies for a finding", () => {
    const worst = advisoryWith({ exploitedSince: "2020-01-01", epss: 1 });
    expect(judged({ preset: "audit" }, [worst, endOfLife]).decision).toBe("pass");
  });
  test("give way to a rule of the same name", () => {
    const file: PolicyFile = {
      preset: "strict",
      unsigned: "this-job",
      rules: { "end-of-life": { enforce: "off" }, "evidence-age": { enforce: "off" } },
    };
    expect(judged(file, [endOfLife]).decision).toBe("pass");
  });
});

describe("properties of all rules together", () => {
  const everything: PolicyFile = {
    rules: {
      severities: { critical: "sla", high: "fixable", medium: "warn" },
      sla: { critical: 7, high: 30 },
      "known-exploited": {},
      epss: { above: 0.4 },
      "end-of-life": {},
      expressions: [{ id: "x", "deny-if": "finding.inBase && finding.severity == 'low'", message: "no" }],
    },
  };
  const policy = policyWith(everything);
  const day = fc.integer({ min: 0, max: 900 }).map((back) => new Date(now.getTime() - back * 86_400_000).toISOString());
  const finding: fc.Arbitrary<Finding> = fc
    .record({
      id: fc.constantFrom("CVE-1", "CVE-2", "CVE-3", "SW-IM-end-of-life"),
      severity: fc.constantFrom(...severities),
      epss: fc.double({ min: 0, max: 1, noNaN: true }),
      published: day,
      fixed: fc.boolean(),
      inBase: fc.boolean(),
    })
    .map(({ id, severity, epss, published: date, fixed, inBase }) => ({
      ...advisoryWith(
        { severity: severity as Severity, epss, published: date, fixState: fixed ? "fixed" : "not-fixed" },
        { severity, ruleId: id, aliases: [], fingerprint: `${id}-${severity}-${date}`, inBase },
      ),
      fixes: fixed ? critical.fixes : [],
    }));

  test("another finding never turns a denial into a pass", () => {
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 4 }), finding, (findings, more) => {
        const ask = (given: readonly Finding[]): string =>
          decide(policy, evidenceOf(evidenceDirectory(given)), question).verdict.decision;
        if (ask(findings) === "deny") expect(ask([...findings, more])).toBe("deny");
      }),
      { numRuns: 200 },
    );
  });

  test("every verdict is as its schema has it, and the same when it is decided again", () => {
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 6 }), (findings) => {
        const texts = [1, 2].map(() =>
          serializeVerdict(decide(policy, evidenceOf(evidenceDirectory(findings)), question).verdict),
        );
        expect(texts[0]).toBe(texts[1]);
        expect(verdictDocument.safeParse(JSON.parse(texts[0] ?? "")).error).toBeUndefined();
      }),
    );
  });

  test("what is denied today is denied tomorrow", () => {
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 4 }), fc.nat(400), (findings, days) => {
        const ask = (at: Date): string =>
          decide(policy, evidenceOf(evidenceDirectory(findings)), { ...question, now: at }).verdict.decision;
        if (ask(now) === "deny") expect(ask(new Date(now.getTime() + days * 86_400_000))).toBe("deny");
      }),
      { numRuns: 200 },
    );
  });
});

describe("patterns and licenses", () => {
  test.each<[string, string, boolean]>([
    ["pkg:npm/a", "pkg:npm/a", true],
    ["pkg:npm/ab", "pkg:npm/a", false],
    ["pkg:npm/ab", "pkg:npm/a*", true],
    ["a", "a*a", false],
    ["aa", "a*a", true],
    ["", "*", true],
    ["a.c", "a?c", false],
  ])("%s like %s: %s", (text, pattern, expected) => {
    expect(matchesWildcard(text, pattern)).toBe(expected);
  });

  test("a pattern of many stars ends soon", () => {
    const start = performance.now();
    expect(matchesWildcard("a".repeat(50_000), `${"a*".repeat(200)}b`)).toBe(false);
    expect(performance.now() - start).toBeLessThan(500);
  });

  test.each<[readonly string[], boolean]>([
    [["MIT"], false],
    [["GPL-3.0-only"], true],
    [["GPL-3.0-or-later"], true],
    [["MIT AND GPL-3.0-only"], true],
    [["(MIT OR GPL-3.0-only) AND Apache-2.0"], false],
    [["MIT", "GPL-3.0-only"], true],
    [["GPL-3.0-only WITH GCC-exception-3.1"], true],
    [["gpl-3.0 some text"], true],
  ])("%s blocked: %s", (licenses, expected) => {
    expect(isBlocked(licenses, ["GPL-3.0*"])).toBe(expected);
  });
});
