import { testReader } from "./reader-tests.ts";

testReader({
  title: "xeol",
  report: {
    matches: [{ Cycle: { ProductName: "Perl", ReleaseCycle: "5.38" }, artifact: { name: "perl", version: "5.38.2" } }],
    source: { type: "image", target: {} },
    descriptor: { name: "xeol" },
  },
  finding: { ruleId: "Perl 5.38", package: { name: "perl" } },
  content: { about: "image" },
  refused: { "no matches": { matches: null, source: { type: "image" }, descriptor: { name: "xeol" } } },
});
