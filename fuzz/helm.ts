import { parseArgs } from "node:util";
import { fuzzHelm } from "./helm/run.ts";

/** `npm run fuzz:helm`: compares the renderer of charts with Go's template engine. Options are in CONTRIBUTING.md. */
const { values } = parseArgs({
  options: {
    count: { type: "string", default: "100000" },
    seed: { type: "string", default: "1" },
  },
});

process.exitCode = fuzzHelm({ count: Number(values.count), seed: Number(values.seed) }) === 0 ? 0 : 1;
