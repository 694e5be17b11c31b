import { problem, repositoryPath } from "../finding.ts";
import type { ExternalContent } from "../report.ts";
import { contentOf } from "./reader.ts";

/** A test that did not pass. */
export interface UnpassedTest {
  readonly name: string;
  /** The format's word. */
  readonly word: string;
  /** Skipped tests count as little, unless no test ran at all. */
  readonly isSkipped: boolean;
  readonly message?: string | undefined;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
}

/**
 * Puts the content of a run of tests together. Without a test that was run it is no pass.
 * @param ran number of tests that were run, passed or not.
 */
export function testContent(
  tool: string,
  tests: readonly UnpassedTest[],
  ran: number,
  gaps: readonly string[],
): ExternalContent {
  const findings = tests.map(({ name, word, isSkipped, message, file, line }) =>
    problem({
      tool,
      id: name,
      level: word,
      severity: isSkipped ? "info" : "high",
      message: message || (isSkipped ? "this test was skipped" : "this test did not pass"),
      file: repositoryPath(file),
      line,
    }),
  );
  return contentOf(tool, findings, {
    subjects: ["instance", "image", "source", "host", "cluster"],
    gaps: [...gaps, ...(ran > 0 ? [] : ["no test was run"])],
  });
}
