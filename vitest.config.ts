import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig(({ mode }) => ({
  /** The language service ships source maps without sources; a warning for each of its files would bury the results. */
  logLevel: "error",
  test: {
    /** The examples are executed against a real Docker, which takes minutes: `npm run examples`. */
    include: [mode === "examples" ? "test/examples/*.executed.ts" : "test/**/*.test.ts"],
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
