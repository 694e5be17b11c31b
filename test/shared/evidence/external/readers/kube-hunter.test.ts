import { testReader } from "./reader-tests.ts";

testReader({
  title: "kube-hunter",
  report: {
    nodes: [{}],
    services: [],
    vulnerabilities: [{ vid: "KHV002", severity: "low", vulnerability: "version", location: "10.0.0.1:443" }],
  },
  finding: { ruleId: "KHV002", severity: "low" },
  content: { about: "cluster" },
  refused: { "no id": { nodes: [{}], services: [], vulnerabilities: [{}] } },
  undecided: { "no nodes": { nodes: [], services: [], vulnerabilities: [] } },
  clean: { "a clean cluster": { nodes: [{}], services: [], vulnerabilities: [] } },
});
