import { buildDocument, type DocumentFacts } from "../../shared/report/document/build.ts";
import type { ReportDocument } from "../../shared/report/document/model.ts";
import type { Examined } from "../../shared/report/result.ts";

/** Builds the document of a run of `image-scan` that fails at high. */
export function documentOf(examined: readonly Examined[], overrides: Partial<DocumentFacts> = {}): ReportDocument {
  return buildDocument({
    action: "image-scan",
    version: "1.0.0",
    now: new Date("2026-11-25T00:00:00Z"),
    result: { examined },
    decision: { outcome: "findings", verdict: "1 finding at high or worse" },
    exitCode: 1,
    failOn: "high",
    newOnly: false,
    ...overrides,
  });
}
