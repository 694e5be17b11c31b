import { childOf, childrenOf, childText, type XmlNode } from "../../../xml/index.ts";
import { vulnerability } from "../finding.ts";
import type { ExternalFinding } from "../report.ts";
import { contentOf, fact, type Reader } from "./reader.ts";

/**
 * XML of OWASP Dependency-Check. A finding is a vulnerability of a file; suppressed ones keep the notes of the rule.
 * Without a dependency nothing was examined.
 */
export const dependencyCheck: Reader = {
  tool: "dependency-check",
  title: "OWASP Dependency-Check",
  subjects: ["source", "image"],
  recognize: (document) =>
    document.kind === "xml" &&
    document.root.name === "analysis" &&
    /xmlns\s*=\s*["'][^"']{0,200}(?:DependencyCheck|OWASP_Dependency_Check)/u.test(document.text.slice(0, 65_536)),
  read: (document) => {
    const root = document.kind === "xml" ? document.root : undefined;
    const dependencies = root === undefined ? [] : childrenOf(childOf(root, "dependencies") ?? root, "dependency");
    const findings = dependencies.flatMap((dependency) => {
      const list = childOf(dependency, "vulnerabilities");
      if (list === undefined) return [];
      return [
        ...childrenOf(list, "vulnerability").map((one) => findingOf(one, dependency)),
        ...childrenOf(list, "suppressedVulnerability").map((one) =>
          findingOf(one, dependency, childText(one, "notes") ?? "suppressed by a rule"),
        ),
      ];
    });
    const info = root === undefined ? undefined : childOf(root, "scanInfo");
    const project = root === undefined ? undefined : childOf(root, "projectInfo");
    const failures =
      info === undefined ? [] : childrenOf(childOf(info, "analysisExceptions") ?? info, "analysisException");
    return contentOf("dependency-check", findings, {
      subjects: ["source", "image"],
      gaps: [
        ...(failures.length === 0 ? [] : ["the analysis had errors"]),
        ...(dependencies.length === 0 ? ["it lists no dependency, so nothing was examined"] : []),
      ],
      ...fact("version", info && childText(info, "engineVersion")),
      ...fact("createdAt", project && childText(project, "reportDate")),
    });
  },
};

function findingOf(one: XmlNode, dependency: XmlNode, suppressed?: string): ExternalFinding {
  const id = childText(one, "name");
  if (id === undefined) throw new TypeError("has a vulnerability without a name");
  const score = Number(
    childText(childOf(one, "cvssV3") ?? one, "baseScore") ??
      childText(childOf(one, "cvssV2") ?? one, "score") ??
      Number.NaN,
  );
  return vulnerability({
    tool: "dependency-check",
    id,
    level: childText(one, "severity"),
    name: childText(dependency, "fileName") ?? "a file",
    version: "",
    path: childText(dependency, "filePath"),
    ...(Number.isFinite(score) ? { score } : {}),
    suppressed,
  });
}
