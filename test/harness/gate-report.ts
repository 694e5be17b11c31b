/** A scanner's SARIF report with one finding of a severity, or none. */
export function scannerSarif(severity?: "critical"): string {
  const rule = { id: "CVE-2026-1", properties: { "security-severity": "9.8", tags: ["security"] } };
  const location = { physicalLocation: { artifactLocation: { uri: "app" }, region: { startLine: 1 } } };
  const result = { ruleId: rule.id, level: "error", message: { text: "a vulnerability" }, locations: [location] };
  const isFound = severity !== undefined;
  const driver = { name: "Grype", rules: isFound ? [rule] : [] };
  const log = { version: "2.1.0", runs: [{ tool: { driver }, results: isFound ? [result] : [] }] };
  return JSON.stringify(log);
}
