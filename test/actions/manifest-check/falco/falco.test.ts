import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ConditionError, parseCondition } from "../../../../actions/manifest-check/falco/condition.ts";
import { falco } from "../../../../actions/manifest-check/falco/family.ts";
import { at, check, findingsOf, pointedAt } from "../checking.ts";
import { wholeFixture } from "../fixtures.ts";

/** Each rule with line and column of the finding in its own bad example, and the text that is pointed at there. */
const places: readonly (readonly [rule: string, at: string, text: string])[] = [
  ["SW-FALCO-missing-field", "1:3", "rule: shell"],
  ["SW-FALCO-unknown-key", "3:3", "apend: true"],
  ["SW-FALCO-priority", "5:3", "priority: HIGH"],
  ["SW-FALCO-deprecated", "3:3", "append: true"],
  ["SW-FALCO-override", "3:14", "items: add"],
  ["SW-FALCO-exception", "10:11", "[sh]"],
  ["SW-FALCO-rule-disabled", "2:3", "enabled: false"],
  ["SW-FALCO-condition-syntax", "3:3", "condition: evt.type = execve and (proc.name = sh"],
  ["SW-FALCO-unknown-field", "3:3", "condition: evt.type = execve and proc.nam = sh"],
  ["SW-FALCO-unknown-macro", "3:3", "condition: spawned_proces and proc.name = sh"],
  ["SW-FALCO-no-event-type", "3:3", "condition: proc.name = sh"],
  ["SW-FALCO-event-direction", "3:3", "condition: evt.type = execve and evt.dir = < and proc.name = sh"],
  ["SW-FALCO-name-twice", "3:3", "list: shells"],
];

describe("each rule of Falco's files", () => {
  test("is in the table", () => {
    expect(places.map(([id]) => id).toSorted()).toEqual(falco.rules.map(({ id }) => id).toSorted());
  });

  test.each(places)("%s finds its bad example at %s, and nothing in the good one", (id, place, text) => {
    const { before = "", after = "" } = falco.rules.find((rule) => rule.id === id)?.example ?? {};
    const [found] = findingsOf(id, wholeFixture({ id }, before));
    expect([at(found), pointedAt(before, found)]).toEqual([place, text]);
    const good = check(wholeFixture({ id }, after));
    expect(good.checked).toEqual(["falco_rules.yaml"]);
    expect(good.findings.filter(({ ruleId }) => ruleId === id)).toEqual([]);
  });
});

describe("conditions", () => {
  test.each([
    "(evt.type in (open,openat) and evt.is_open_write=true and fd.typechar='f' and fd.num>=0)",
    'proc.name!="<NA>"',
    "evt.type = execve and evt.dir=<",
    "proc.aname[2] in (package_mgmt_binaries) or proc.env[HOME] contains root",
    "not fd.name exists and not (a or not b)",
    "tolower(proc.name) = sh or b64(evt.buffer) contains x",
    "proc.name = val(proc.pname)",
    "fd.name pmatch (sensitive_files, /etc)",
    "evt.arg.flags contains O_CREAT and evt.rawres >= 0",
    "jevt.value[/requestObject/spec/containers/0/image] startswith x",
    "fd.sip in ('\"10.0.0.0/8\"')",
  ])("%s is read", (text) => {
    expect(parseCondition(text).comparisons.length).toBeGreaterThan(0);
  });

  test.each([
    "",
    "and a",
    "a and",
    "(a",
    "a)",
    "proc.name",
    "proc.name =",
    "proc.name in (a b)",
    "a b",
    "proc.name is sh",
    "x = 'y",
  ])("%j is refused", (text) => {
    expect(() => parseCondition(text)).toThrow(ConditionError);
  });

  test("give the fields and macros that they use", () => {
    const { comparisons, macros } = parseCondition("spawned_process and not proc.aname[2] in (a, 'b c') or x");
    expect(comparisons).toEqual([{ field: "proc.aname", hasArgument: true, operator: "in", words: ["a"], offset: 24 }]);
    expect(macros.map(({ name }) => name)).toEqual(["spawned_process", "x"]);
  });

  test("of any form are parsed or rejected", () => {
    const part = fc.constantFrom(
      "(",
      ")",
      "and",
      "or",
      "not",
      "proc.name",
      "=",
      "in",
      ",",
      "sh",
      "'x'",
      '"',
      "exists",
      "tolower",
      "\\",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        try {
          parseCondition(parts.join(" "));
        } catch (error) {
          expect(error).toBeInstanceOf(ConditionError);
        }
      }),
    );
    expect(() => parseCondition("(".repeat(100_000))).toThrow(ConditionError);
    expect(() => parseCondition("tolower(".repeat(20_000))).toThrow(ConditionError);
  });
});

describe("rules files", () => {
  const rule = (condition: string, more = "") =>
    `- rule: shell\n  desc: d\n  condition: ${condition}\n  output: shell (%proc.name %container.info)\n  priority: warning\n${more}`;

  test("are looked at together", () => {
    const files = {
      "a.yaml": "- macro: exec\n  condition: evt.type = execve\n",
      "b.yaml": rule("exec and proc.name = sh"),
    };
    expect(check(files).findings).toEqual([]);
    expect(check(files).examined).toMatchObject({ files: 2, detections: 1 });
    const ids = check({ "b.yaml": files["b.yaml"] }).findings.map(({ ruleId }) => ruleId);
    expect(ids).toEqual(["SW-FALCO-unknown-macro"]);
  });

  test("of plugins have fields of their own", () => {
    expect(
      check({ "a.yaml": rule("ka.verb = create and ka.target.resource = pods", "  source: k8s_audit\n") }).findings,
    ).toEqual([]);
  });

  test("may change what an earlier file defines", () => {
    const text = `${rule("evt.type = execve")}- rule: shell\n  condition: and proc.name = sh\n  override: {condition: append}\n`;
    expect(check({ "a.yaml": text }).findings).toEqual([]);
  });

  test("find event types through macros, however deep, and in circles", () => {
    const macros = "- macro: a\n  condition: b or proc.name = x\n- macro: b\n  condition: a and proc.name = y\n";
    const found = findingsOf("SW-FALCO-no-event-type", { "a.yaml": `${macros}${rule("a")}` });
    expect(found).toHaveLength(1);
  });

  test("are distinguished from other lists", () => {
    expect(check({ "a.yaml": "- name: x\n  list: [a]\n- hosts: all\n" }).others).toEqual(["a.yaml"]);
    expect(check({ "a.yaml": "rules:\n  - rule: x\n" }).others).toEqual(["a.yaml"]);
  });
});

test("each file states the engine version that it requires", () => {
  const version = (number: number): string => `- required_engine_version: ${number}\n`;
  const twice = (files: Readonly<Record<string, string>>): number => findingsOf("SW-FALCO-name-twice", files).length;
  expect(twice({ "a.yaml": version(26), "b.yaml": version(31) })).toBe(0);
  expect(twice({ "a.yaml": version(26) + version(31) })).toBe(1);
});
