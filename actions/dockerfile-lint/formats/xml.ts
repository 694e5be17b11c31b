import { writeXml, type XmlElement } from "../../../shared/xml/index.ts";
import type { Issue } from "./issue.ts";

/** Formats findings as a Checkstyle report with one `<file>` element per file. */
export function formatCheckstyle(issues: readonly Issue[]): string {
  const content = [...Map.groupBy(issues, (issue) => issue.file)].map(
    ([name, group]): XmlElement => ({
      name: "file",
      attributes: { name },
      content: group.map(({ line, column, level, message, code }) => ({
        name: "error",
        attributes: { line, column, severity: level, message, source: code },
      })),
    }),
  );
  return writeXml({ name: "checkstyle", attributes: { version: "4.3" }, content });
}

/** Formats findings as a JUnit report for CI systems: one failed test case per finding. */
export function formatJunit(issues: readonly Issue[]): string {
  const content = issues.map(
    ({ file, line, code, level, message }): XmlElement => ({
      name: "testcase",
      attributes: { classname: file, name: `${code} ${file}:${line}`, time: 0 },
      content: [{ name: "failure", attributes: { type: level, message: `${code} ${level}: ${message}` } }],
    }),
  );
  const counts = { name: "dockerfile-lint", tests: issues.length, failures: issues.length, errors: 0, time: 0 };
  return writeXml({ name: "testsuites", content: [{ name: "testsuite", attributes: counts, content }] });
}
