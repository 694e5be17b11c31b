import { childOf, type XmlNode } from "../../../xml/index.ts";
import type { Reader } from "./reader.ts";
import { testContent, type UnpassedTest } from "./test-run.ts";

/**
 * JUnit's XML in the dialects of its writers: suites in suites, or one suite as root. Elements decide; attributes that
 * count more tests or failures than are listed are a gap. A test that passed after a failure passed.
 */
export const junit: Reader = {
  tool: "junit",
  title: "JUnit",
  subjects: ["instance", "image", "source", "host", "cluster"],
  recognize: (document) =>
    document.kind === "xml" && (document.root.name === "testsuites" || document.root.name === "testsuite"),
  read: (document) => {
    const cases = document.kind === "xml" ? casesIn(document.root) : [];
    const unpassed = cases.flatMap((one) => unpassedOf(one) ?? []);
    const failed = unpassed.filter(({ isSkipped }) => !isSkipped).length;
    const outcomes = cases.flatMap(({ children }) =>
      children.filter(({ name }) => name === "error" || name === "failure"),
    );
    const stated = document.kind === "xml" ? statedIn(document.root) : { tests: 0, failed: 0 };
    return testContent("junit", unpassed, cases.length - (unpassed.length - failed), [
      ...(stated.tests > cases.length ? [`it counts ${stated.tests} tests, but lists ${cases.length}`] : []),
      ...(stated.failed > outcomes.length ? [`it counts ${stated.failed} failures, but lists ${outcomes.length}`] : []),
    ]);
  },
};

function casesIn(node: XmlNode): readonly XmlNode[] {
  return node.children.flatMap((child) =>
    child.name === "testcase"
      ? [child]
      : child.name === "testsuite" || child.name === "testsuites"
        ? casesIn(child)
        : [],
  );
}

/** Returns the largest numbers that any suite states. Writers differ in whether suites include nested ones. */
function statedIn(node: XmlNode): { readonly tests: number; readonly failed: number } {
  const nested = node.children.filter(({ name }) => name === "testsuite").map(statedIn);
  const sum = (key: "tests" | "failed"): number => nested.reduce((total, one) => total + one[key], 0);
  const own = {
    tests: numberIn(node, "tests"),
    failed: Math.max(numberIn(node, "failures"), numberIn(node, "errors")),
  };
  return { tests: Math.max(own.tests, sum("tests")), failed: Math.max(own.failed, sum("failed")) };
}

function numberIn({ attributes }: XmlNode, name: string): number {
  const value = attributes.get(name) ?? "";
  return /^\d{1,9}$/u.test(value) ? Number(value) : 0;
}

const skippedStates = new Set(["disabled", "notrun", "skipped", "ignored"]);

function unpassedOf(test: XmlNode): UnpassedTest | undefined {
  const { attributes } = test;
  const outcome = childOf(test, "error") ?? childOf(test, "failure");
  const state = attributes.get("status")?.toLowerCase() ?? "";
  const isSkipped = outcome === undefined && (childOf(test, "skipped") !== undefined || skippedStates.has(state));
  if (outcome === undefined && !isSkipped) return undefined;
  const line = Number(attributes.get("line") ?? Number.NaN);
  return {
    name: [attributes.get("classname"), attributes.get("name")].filter(Boolean).join(" "),
    word: outcome?.name ?? "skipped",
    isSkipped,
    message: outcome?.attributes.get("message"),
    file: attributes.get("file"),
    ...(Number.isSafeInteger(line) ? { line } : {}),
  };
}
