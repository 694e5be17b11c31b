import { XMLBuilder } from "fast-xml-parser";
import type { Issue } from "./issue.ts";

const attribute = "@";
const options = {
  ignoreAttributes: false,
  attributeNamePrefix: attribute,
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
  processEntities: true,
};

/** Characters that XML 1.0 cannot hold, not even as references. */
const unholdable = /[^\u0009\u000a\u000d\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Checkstyle's report, one `<file>` for the findings of a file. */
export function checkstyle(issues: readonly Issue[]): string {
  const file = [...Map.groupBy(issues, (issue) => issue.file)].map(([name, group]) => ({
    ...attributes({ name }),
    error: group.map(({ line, column, level, message, code }) =>
      attributes({ line, column, severity: level, message, source: code }),
    ),
  }));
  return document({ checkstyle: { ...attributes({ version: "4.3" }), file } });
}

/** JUnit's report as CI systems read it: one failed test case a finding. */
export function junit(issues: readonly Issue[]): string {
  const testcase = issues.map(({ file, line, code, level, message }) => ({
    ...attributes({ classname: file, name: `${code} ${file}:${line}`, time: 0 }),
    failure: attributes({ type: level, message: `${code} ${level}: ${message}` }),
  }));
  const counts = attributes({
    name: "dockerfile-lint",
    tests: issues.length,
    failures: issues.length,
    errors: 0,
    time: 0,
  });
  return document({ testsuites: { testsuite: { ...counts, testcase } } });
}

function attributes(values: Readonly<Record<string, string | number>>): Record<string, string> {
  const entries = Object.entries(values).map(([name, value]) => [
    `${attribute}${name}`,
    String(value).toWellFormed().replace(unholdable, "\ufffd"),
  ]);
  return Object.fromEntries(entries);
}

function document(root: object): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLBuilder(options).build(root)}\n`;
}
