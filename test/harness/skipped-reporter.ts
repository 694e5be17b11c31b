import type { Reporter, TestModule } from "vitest/node";

/** Lists every skipped test after the results, with the reason in its name or note. */
export default class SkippedReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    for (const module of modules) {
      for (const test of module.children.allTests("skipped")) {
        const result = test.result();
        const note = result.state === "skipped" && result.note !== undefined ? ` (${result.note})` : "";
        console.log(`skipped: ${module.relativeModuleId}: ${test.fullName}${note}`);
      }
    }
  }
}
