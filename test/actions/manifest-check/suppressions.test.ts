import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CheckOptions } from "../../../actions/manifest-check/options.ts";
import { at, check } from "./checking.ts";

interface Parts {
  readonly annotations?: string;
  readonly podAnnotations?: string;
  readonly above?: string;
  readonly line?: string;
  readonly container?: string;
  readonly head?: string;
}

function deployment({
  annotations = "",
  podAnnotations = "",
  above = "",
  line = "",
  container = "",
  head = "",
}: Parts): string {
  const map = (text: string, by: string): string => (text === "" ? "" : `${by}annotations:\n${by}  ${text}\n`);
  return `${head}apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
${map(annotations, "  ")}spec:
  template:
    metadata:
      labels: {app: web}
${map(podAnnotations, "      ")}    spec:
      containers:
${container}        - name: app
          image: app:1.0
          securityContext:
${above}            privileged: true${line}
`;
}

const rule = "SW-K8S-privileged";

function suppression(parts: Parts, options: Partial<CheckOptions> = {}) {
  return check(deployment(parts), options).findings.find(({ ruleId }) => ruleId === rule)?.suppression;
}

function about(parts: Parts, options: Partial<CheckOptions> = {}): string[] {
  return check(deployment(parts), options)
    .findings.filter(({ ruleId }) => ruleId.startsWith("SW-MC-suppression"))
    .map((finding) => `${finding.ruleId.replace("SW-MC-suppression-", "")} ${at(finding)}`);
}

describe("a comment suppresses", () => {
  const grant = `# seaworthy ignore=${rule} until=2027-01-31 reason=loads a kernel module`;

  test("findings on its line, or on the next one", () => {
    const expected = { kind: "inline", reason: "loads a kernel module", until: "2027-01-31" };
    expect(suppression({ line: ` ${grant}` })).toMatchObject(expected);
    expect(suppression({ above: `            ${grant}\n            # and more\n` })).toMatchObject(expected);
    expect(about({ line: ` ${grant}` })).toEqual([]);
  });

  test("all findings of a container, a document or a file below it", () => {
    expect(suppression({ container: `        ${grant}\n` })).toBeDefined();
    expect(suppression({ head: `${grant}\n` })).toBeDefined();
    expect(suppression({ head: `# seaworthy global ignore=${rule} reason=x\nx: y\n---\n` })).toBeDefined();
    expect(suppression({ head: `${grant}\nx: y\n---\n` })).toBeUndefined();
  });

  test("by any id of the finding, trivy's spellings included", () => {
    for (const id of ["KSV-0017", "AVD-KSV-0017", "KSV017", "CKV_K8S_16", "polaris/runAsPrivileged"]) {
      expect(suppression({ line: ` # seaworthy ignore=${id} reason=x` }), id).toBeDefined();
    }
    expect(suppression({ line: " #trivy:ignore:AVD-KSV-0017" })).toBeDefined();
    expect(suppression({ line: " # trivy:ignore:KSV-0017:exp:2020-01-31" })).toBeUndefined();
  });

  test("nothing when its day is over, when it is malformed, or when it is text", () => {
    expect(about({ line: ` # seaworthy ignore=${rule} until=2020-01-31 reason=x` })).toEqual(["expired 14:30"]);
    expect(suppression({ line: ` # seaworthy ignore=${rule} until=2020-01-31 reason=x` })).toBeUndefined();
    expect(about({ line: ` # seaworthy ignore ${rule}` })).toEqual(["malformed 14:30"]);
    expect(about({ line: ` # seaworthy ignore=${rule} until=soon reason=x` })).toEqual(["malformed 14:30"]);
    expect(suppression({ podAnnotations: `note: "# seaworthy global ignore=${rule} reason=x"` })).toBeUndefined();
  });

  test("nothing where comments are not allowed to", () => {
    expect(suppression({ line: ` ${grant}` }, { disableInline: true })).toBeUndefined();
    expect(suppression({ annotations: "checkov.io/skip1: CKV_K8S_16=x" }, { disableInline: true })).toBeUndefined();
  });
});

describe("a comment for KICS suppresses", () => {
  const privileged = "dd29336b-fe57-445b-a26e-e6aa867ae609";
  const other = "5572cc5e-1e4c-4113-92a6-7a8a3bd25e6d";

  test("findings with these ids, or with others, at the start of a file", () => {
    for (const head of [
      "# kics-scan ignore\n",
      "# A note.\n\n# kics-scan ignore\n",
      `# kics-scan disable=${other}, ${privileged}\n`,
      `# kics-scan disable=${privileged.toUpperCase()}\n`,
      `# kics-scan enable=${other}\n`,
    ]) {
      expect(suppression({ head }), head).toMatchObject({ kind: "inline" });
    }
    for (const head of [
      `# kics-scan disable=${other}\n`,
      `# kics-scan enable=${privileged}\n`,
      "# kics-scan disable=all\n",
      "# kics-scan fly\n",
      "a: b\n---\n# kics-scan ignore\n",
      "note: '\n# kics-scan ignore'\n---\n",
    ]) {
      expect(suppression({ head }), head).toBeUndefined();
    }
  });

  test("findings on the next line", () => {
    const comment = "# kics-scan ignore-line";
    expect(suppression({ above: `            ${comment}\n` })).toBeDefined();
    expect(suppression({ line: ` ${comment}` })).toBeDefined();
    expect(suppression({ container: `        ${comment}\n` })).toBeUndefined();
  });

  test("findings in the next block, if KICS has the rule", () => {
    const comment = "# kics-scan ignore-block";
    expect(suppression({ container: `        ${comment}\n` })).toBeDefined();
    expect(suppression({ head: `---\n${comment}\n` })).toBeDefined();
    const { findings } = check(deployment({ head: `---\n${comment}\n` }));
    const kept = findings.filter((finding) => finding.suppression === undefined);
    expect(kept.filter(({ aliases }) => aliases.some((id) => id.startsWith("kics/")))).toEqual([]);
    expect(kept).not.toEqual([]);
  });

  test("and one for a rule that only KICS has is not reported", () => {
    const head = `# kics-scan disable=00000000-0000-0000-0000-000000000000\n`;
    expect(about({ head }, { profile: "strict" })).toEqual([]);
  });
});

describe("an annotation suppresses", () => {
  test.each([
    [`ignore.seaworthy/${rule}: loads a kernel module`],
    ["ignore-check.kube-linter.io/privileged-container: loads a kernel module"],
    ["kube-linter.io/ignore-all: loads a kernel module"],
    ["checkov.io/skip1: CKV_K8S_16=loads a kernel module"],
  ])("%s", (annotation) => {
    const [key = ""] = annotation.split(": ");
    const expected = { kind: "inline", source: `annotation ${key}`, reason: "loads a kernel module" };
    expect(suppression({ annotations: annotation })).toMatchObject(expected);
    expect(suppression({ podAnnotations: annotation })).toMatchObject(expected);
  });

  test("of polaris and kube-score, too", () => {
    expect(suppression({ annotations: 'polaris.fairwinds.com/runAsPrivileged-exempt: "true"' })).toBeDefined();
    expect(suppression({ annotations: 'polaris.fairwinds.com/runAsPrivileged-exempt: "false"' })).toBeUndefined();
    expect(suppression({ annotations: "kube-score/ignore: a,container-security-context-privileged" })).toBeDefined();
  });

  test("until its day", () => {
    const annotation = (until: string): string => `ignore.seaworthy/${rule}: until=${until} reason=x`;
    expect(suppression({ annotations: annotation("2027-01-31") })).toMatchObject({ until: "2027-01-31", reason: "x" });
    expect(about({ annotations: annotation("2020-01-31") })).toEqual(["expired 6:5"]);
  });
});

describe("the configuration suppresses", () => {
  const entry = { rules: [rule], reason: "driver" };

  test("by file, kind, name and container, where all fit", () => {
    const fits = { ...entry, path: "**/*.yaml", kind: "Deployment", name: "w*", container: "app" };
    expect(suppression({}, { suppressions: [fits] })).toMatchObject({ kind: "configuration", reason: "driver" });
    for (const wrong of [
      { path: "other/**" },
      { kind: "Pod" },
      { name: "x*" },
      { container: "b" },
      { namespace: "shop" },
    ]) {
      expect(suppression({}, { suppressions: [{ ...fits, ...wrong }] }), JSON.stringify(wrong)).toBeUndefined();
    }
    expect(suppression({}, { ignored: ["KSV017"] })).toMatchObject({ kind: "configuration", source: "configuration" });
  });

  test("and what is left over is reported", () => {
    expect(about({}, { suppressions: [{ ...entry, kind: "Pod" }] })).toEqual(["unused 1:1"]);
    expect(about({}, { suppressions: [{ ...entry, until: "2020-01-31" }] })).toEqual(["expired 1:1"]);
    expect(about({}, { suppressions: [{ ...entry, rules: ["SW-K8S-priviledged"] }] })).toEqual(["unknown-rule 1:1"]);
  });
});

describe("leftovers are reported", () => {
  test("at their position", () => {
    expect(about({ line: " # seaworthy ignore=SW-K8S-host-pid reason=x" })).toEqual(["unused 14:30"]);
    expect(about({ line: ` # seaworthy ignore=${rule}` })).toEqual(["reasonless 14:30"]);
    expect(about({ line: " # seaworthy ignore=SW-K8S-prviileged reason=x" })).toEqual(["unknown-rule 14:30"]);
    expect(about({ annotations: "checkov.io/skip1: CKV_K8S_17=x" })).toEqual(["unused 6:5"]);
  });

  test("but not ids of other tools' rules that have no counterpart here", () => {
    expect(about({ annotations: "ignore-check.kube-linter.io/some-check-of-theirs: x" })).toEqual([]);
  });
});

test("no comment or annotation makes a check throw", () => {
  const pieces = fc.constantFrom(
    " # seaworthy",
    " ignore=",
    rule,
    ",",
    " until=",
    " reason=",
    "*",
    " global",
    "2027-01-31",
    "#trivy:ignore:",
    "/",
    " ",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
      check(deployment({ line: ` #${parts.join("")}`, annotations: `ignore.seaworthy/x: '${parts.join("")}'` }));
    }),
    { numRuns: 150 },
  );
});
