import { expect } from "vitest";
import { testReader } from "./reader-tests.ts";

const alert = {
  pluginid: "10011",
  name: "Cookie",
  riskcode: "1",
  confidence: "2",
  riskdesc: "Low (Medium)",
  instances: [{ uri: "https://ann:hunter2@a.example/x?token=hunter2" }],
};
const zap = (alerts: unknown) => ({
  "@version": "2.16.1",
  "@generated": "x",
  site: [{ "@name": "https://a.example", alerts }],
});

testReader({
  title: "ZAP",
  report: zap([alert]),
  finding: {
    ruleId: "10011",
    severity: "low",
    levels: { zap: "Low (Medium)" },
    locations: [],
    message: expect.stringContaining("at https://a.example/x (zap)"),
  },
  content: { about: "instance" },
  suppressed: [zap([{ ...alert, confidence: "0" }]), { reason: expect.stringContaining("false positive") }],
  refused: { "an unknown risk": zap([{ ...alert, riskcode: "9" }]) },
  undecided: { "no site": { "@version": "2", "@generated": "x", site: [] } },
  clean: { "no alert": zap([]) },
});

const xml = (item: string) =>
  `<?xml version="1.0"?><OWASPZAPReport version="2.9.0"><site name="https://a.example"><alerts><alertitem>${item}</alertitem></alerts></site></OWASPZAPReport>`;

testReader({
  title: "ZAP",
  report: xml("<pluginid>1</pluginid><name>A</name><riskcode>3</riskcode><riskdesc>High (Low)</riskdesc>"),
  finding: { ruleId: "1", severity: "high" },
  refused: { "an alert without a risk": xml("<pluginid>1</pluginid>") },
  undecided: { "no site": '<OWASPZAPReport version="2.9.0"></OWASPZAPReport>' },
});
