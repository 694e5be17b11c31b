import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import fc from "fast-check";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { formatIssues } from "../../../../actions/dockerfile-lint/formats/index.ts";
import { getIssueLevel } from "../../../../actions/dockerfile-lint/formats/issue.ts";
import { type HadolintFormat, isHadolintFormat } from "../../../../actions/dockerfile-lint/formats/names.ts";
import { lintFinding } from "../../../harness/samples.ts";
import { sharedData } from "../../../harness/shared-data.ts";
import { testUnless } from "../../../harness/skip.ts";

const findings = [
  lintFinding("DL3008", "low", 3, { message: "No version is given for curl" }),
  lintFinding("SW-DF-tls", "high", 5, { message: `a "quoted" <tag> & more`, aliases: ["CKV2_DOCKER_2"], levels: {} }),
];
const format = (name: HadolintFormat, list = findings): string => formatIssues(name, list);

describe("formats of hadolint", () => {
  test("tty and gnu", () => {
    expect(format("hadolint-tty").split("\n")[0]).toBe("Dockerfile:3 DL3008 warning: No version is given for curl");
    expect(format("gnu").split("\n")[0]).toBe("hadolint:Dockerfile:3: DL3008 warning: No version is given for curl");
  });

  test("json", () => {
    expect(JSON.parse(format("hadolint-json"))).toEqual([
      {
        code: "DL3008",
        column: 1,
        file: "Dockerfile",
        level: "warning",
        line: 3,
        message: "No version is given for curl",
      },
      { code: "SW-DF-tls", column: 1, file: "Dockerfile", level: "error", line: 5, message: `a "quoted" <tag> & more` },
    ]);
  });

  test("codacy is one object a line, code climate one before each NUL", () => {
    expect(
      format("codacy")
        .trim()
        .split("\n")
        .map((line) => (JSON.parse(line) as { patternId: string }).patternId),
    ).toEqual(["DL3008", "SW-DF-tls"]);
    const parts = format("codeclimate").split("\0");
    expect(parts.pop()).toBe("");
    expect(parts.map((part) => (JSON.parse(part) as { severity: string }).severity)).toEqual(["major", "blocker"]);
  });

  test("sonarqube", () => {
    const { issues } = JSON.parse(format("sonarqube")) as {
      issues: { type: string; severity: string; primaryLocation: { textRange: unknown } }[];
    };
    expect(issues.map(({ type, severity }) => [type, severity])).toEqual([
      ["CODE_SMELL", "MAJOR"],
      ["BUG", "CRITICAL"],
    ]);
    expect(issues[0]?.primaryLocation.textRange).toEqual({ startLine: 3, endLine: 3, startColumn: 0, endColumn: 11 });
  });

  const filePath = sharedData("schemas/gitlab/codequality.schema.json");
  testUnless(filePath === undefined, "needs the given data schemas/gitlab/codequality.schema.json")(
    "gitlab's passes GitLab's schema",
    () => {
      const file = filePath ?? "";
      const ajv = new Ajv({ strict: false });
      formats.default(ajv);
      const validate = ajv.compile(JSON.parse(readFileSync(file, "utf8")) as object);
      for (const issue of JSON.parse(format("gitlab-codeclimate")) as unknown[]) {
        validate(issue);
        expect(validate.errors ?? []).toEqual([]);
      }
    },
  );

  test("checkstyle groups by file", () => {
    const parsed = new XMLParser({ ignoreAttributes: false }).parse(format("checkstyle")) as {
      checkstyle: { file: { error: Record<string, string>[] } };
    };
    expect(parsed.checkstyle.file.error[1]).toEqual({
      "@_line": "5",
      "@_column": "1",
      "@_severity": "error",
      "@_message": `a "quoted" <tag> & more`,
      "@_source": "SW-DF-tls",
    });
  });

  test.each(["checkstyle", "junit"] as const)("%s is well-formed whatever the text", (name) => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (message) => {
        expect(XMLValidator.validate(format(name, [lintFinding("DL3008", "low", 1, { message })]))).toBe(true);
      }),
    );
  });

  test("sarif is SARIF", () => {
    expect(JSON.parse(format("hadolint-sarif"))).toMatchObject({
      version: "2.1.0",
      runs: [{ results: [{ ruleId: "DL3008", level: "warning" }, { level: "error" }] }],
    });
  });

  test("others are not hadolint's", () => {
    expect(["text", "constructor", "gnu"].filter(isHadolintFormat)).toEqual(["gnu"]);
  });

  test("levels follow severity where hadolint has none", () => {
    expect(
      (["critical", "high", "medium", "low", "info"] as const).map((severity) => getIssueLevel({ severity })),
    ).toEqual(["error", "error", "warning", "info", "style"]);
  });
});
