import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { fuzzParsers } from "./parsers/run.ts";

/** `npm run fuzz:parsers -- [--minutes N] [NAME...]`: fuzzes parsers. Options are in CONTRIBUTING.md. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: "string", default: "60" },
    seed: { type: "string", default: "1" },
    keep: { type: "boolean", default: false },
  },
});

const findings = await fuzzParsers({
  minutes: Number(values.minutes),
  seed: Number(values.seed),
  names: positionals,
  keep: values.keep,
  corpus: fileURLToPath(new URL("corpus/parsers/", import.meta.url)),
  regressions: fileURLToPath(new URL("regressions/parsers/", import.meta.url)),
});
process.exitCode = findings === 0 ? 0 : 1;
