import { expect, test } from "vitest";
import { getDocumentationUrl } from "../../../shared/rules/index.ts";

test.each([
  ["DL4006", "https://github.com/hadolint/hadolint/wiki/DL4006"],
  ["SC2086", "https://www.shellcheck.net/wiki/SC2086"],
  ["JSONArgsRecommended", "https://docs.docker.com/reference/build-checks/json-args-recommended/"],
  ["FromAsCasing", "https://docs.docker.com/reference/build-checks/from-as-casing/"],
  ["SW-K8S-privileged", undefined],
  ["CVE-2026-0001", undefined],
])("%s is documented at %s", (id, url) => {
  expect(getDocumentationUrl(id)).toBe(url);
});
