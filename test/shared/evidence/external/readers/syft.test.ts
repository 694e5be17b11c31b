import { expect } from "vitest";
import { testReader } from "./reader-tests.ts";

testReader({
  title: "Syft",
  report: {
    artifacts: [],
    source: { type: "image", target: {} },
    descriptor: { name: "syft", version: "1" },
    schema: { version: "16" },
  },
  finding: {},
  content: { tool: "syft", about: "image", sbom: expect.any(String) },
  refused: {
    "another tool": {
      artifacts: [],
      source: { type: "image" },
      descriptor: { name: "x", version: "1" },
      schema: { version: "16" },
    },
  },
});
