import { expect, test } from "vitest";
import { readExternalReport } from "../../../../../shared/evidence/external/index.ts";

test("answers of Snyk's API are refused, with what to use instead", () => {
  const text = JSON.stringify({ jsonapi: { version: "1.0" }, data: [] });
  expect(() => readExternalReport(text, "report")).toThrow(/Snyk's REST API: .*SARIF of the command line/u);
});
