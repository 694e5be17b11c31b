import type { Reader } from "./reader.ts";
import { testContent, type UnpassedTest } from "./test-run.ts";

const testLine = /^(not )?ok\b(.*)$/u;
const planLine = /^(\d{1,15})\.\.(\d{1,15})(?:\s*#\s*(.*))?\s*$/u;
const versionLine = /^TAP version \d+\s*$/iu;
const bailLine = /^Bail out!/u;

/**
 * The Test Anything Protocol, versions 12 to 14. Only lines at the left edge decide; indented ones are of subtests, whose
 * result is such a line. Without a plan that is met, and after `Bail out!`, it is no pass.
 */
export const tap: Reader = {
  tool: "tap",
  title: "TAP",
  subjects: ["instance", "image", "source", "host", "cluster"],
  recognize: (document) =>
    document.kind === "text" &&
    document.lines.some(
      (line) => testLine.test(line) || planLine.test(line) || versionLine.test(line) || bailLine.test(line),
    ),
  read: (document) => {
    const lines = document.kind === "text" ? document.lines : [];
    const unpassed: UnpassedTest[] = [];
    const plans: RegExpExecArray[] = [];
    const numbers = new Set<number>();
    const gaps: string[] = [];
    let tests = 0;
    let skipped = 0;
    for (const line of lines) {
      const plan = planLine.exec(line);
      if (plan !== null) plans.push(plan);
      if (bailLine.test(line)) {
        gaps.push("the run was given up (`Bail out!`)");
        break;
      }
      const [, not, rest = ""] = testLine.exec(line) ?? [];
      if (rest === undefined || !testLine.test(line)) continue;
      tests += 1;
      const { number, description, directive } = partsOf(rest);
      numbers.add(number ?? tests);
      if (directive === "skip") skipped += 1;
      if (not === undefined || directive !== undefined) continue;
      unpassed.push({
        name: description || (number === undefined ? "" : String(number)),
        word: "not ok",
        isSkipped: false,
      });
    }
    return testContent("tap", unpassed, tests - skipped, [...gaps, ...planGaps(plans, numbers, tests)]);
  },
};

function planGaps(plans: readonly RegExpExecArray[], numbers: ReadonlySet<number>, tests: number): readonly string[] {
  const [plan, another] = plans;
  if (plan === undefined) return ["it has no plan, so it may be cut off"];
  if (another !== undefined) return ["it has several plans"];
  const first = Number(plan[1]);
  const last = Number(plan[2]);
  const planned = Math.max(0, last - first + 1);
  if (planned !== tests) return [`it plans ${planned} tests, but has ${tests}`];
  return [...numbers].every((number) => number >= first && number <= last) && numbers.size === tests
    ? []
    : ["the numbers of its tests are not those of its plan"];
}

/** Divides what follows `ok`: number, description, and a directive behind an unescaped `#`. */
function partsOf(rest: string): {
  readonly number?: number;
  readonly description: string;
  readonly directive?: "skip" | "todo";
} {
  const [whole = "", digits] = /^\s*(\d{1,15})?(?=\s|$)\s*(?:-\s)?\s*/u.exec(rest) ?? [];
  const text = rest.slice(whole.length).replace(/^\s*-\s+/u, "");
  const mark = /(?:^|[^\\])#\s*(skip|todo)/iu.exec(text);
  const isHashFirst = mark !== null && !/(?:^|\s)#/u.test(text.slice(0, mark.index));
  const description = (isHashFirst && mark !== null ? text.slice(0, mark.index) : text).trim();
  return {
    ...(digits === undefined ? {} : { number: Number(digits) }),
    description,
    ...(isHashFirst && mark !== null ? { directive: mark[1]?.toLowerCase() === "skip" ? "skip" : "todo" } : {}),
  };
}
