import { parseArgs } from "node:util";
import { imageCorpus, imageRegressions, recordExpectations } from "./images/kept.ts";
import { fuzzImages } from "./images/run.ts";

/** `npm run fuzz:images`: compares the image reader with Go's standard library. Options are in CONTRIBUTING.md. */
const { values } = parseArgs({
  options: {
    count: { type: "string", default: "1000000" },
    seed: { type: "string", default: "1" },
    minutes: { type: "string", default: "60" },
    sample: { type: "string", default: "2000" },
    keep: { type: "boolean", default: false },
    record: { type: "boolean", default: false },
  },
});

if (values.record) await recordExpectations();
else {
  const differences = await fuzzImages({
    count: Number(values.count),
    seed: Number(values.seed),
    minutes: Number(values.minutes),
    sample: Number(values.sample),
    keep: values.keep,
    corpus: imageCorpus,
    regressions: imageRegressions,
  });
  process.exitCode = differences === 0 ? 0 : 1;
}
