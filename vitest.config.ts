import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** Files of a mode. Those of the default mode together take less than three minutes on two cores. */
const files: Readonly<Record<string, string>> = {
  /** The examples are executed against a real Docker, which takes minutes: `npm run examples`. */
  examples: "test/examples/*.executed.ts",
  /** Tests that start many processes, or judges that are slow to start: a part of `npm run conformance`. */
  conformance: "test/**/*.judged.ts",
};

export default defineConfig(({ mode }) => ({
  /** The language service ships source maps without sources; a warning for each of its files would bury the results. */
  logLevel: "error",
  test: {
    include: [files[mode] ?? "test/**/*.test.ts"],
    globalSetup: ["test/harness/built.ts"],
    provide: { fuzz: mode === "fuzz" },
    setupFiles: ["test/harness/seed.ts"],
    /** The default leaves one core out. One more than there are, because tests wait for servers and processes. */
    maxWorkers: availableParallelism() + 1,
    /** Modules are loaded once per worker: half of the time was importing the same sources for every file. */
    isolate: false,
    reporters: ["default", "./test/harness/skipped-reporter.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    server: { deps: { inline: [/@actions\/languageservice/, /@actions\/workflow-parser/, /@actions\/expressions/] } },
  },
}));
