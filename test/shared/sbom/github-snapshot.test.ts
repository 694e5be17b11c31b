import { expect, test } from "vitest";
import { githubSnapshot } from "../../../shared/sbom/index.ts";
import { makePackage } from "../advisories/builders.ts";
import { makeBomInput } from "./builders.ts";

const context = {
  sha: "0".repeat(40),
  ref: "refs/heads/main",
  job: { id: "1", correlator: "ci_build_shop" },
  detectorUrl: "https://example.org/seaworthy",
  file: "Dockerfile",
};

test("a snapshot has every package with its relationship and needs", () => {
  const { snapshot, gaps } = githubSnapshot(makeBomInput(), context);
  expect(gaps).toEqual([]);
  expect(snapshot).toMatchObject({
    version: 0,
    scanned: "2026-11-24T00:00:00Z",
    job: { id: "1", correlator: "ci_build_shop" },
    manifests: {
      "registry.example/acme/shop": {
        file: { source_location: "Dockerfile" },
        resolved: {
          "pkg:npm/%40scope/tar@4.4.1": { relationship: "direct", scope: "runtime", dependencies: [] },
          "pkg:deb/debian/libgcc-s1@12.2.0?arch=amd64": { relationship: "indirect" },
        },
      },
    },
  });
});

test("a bad purl is left out and told, and never sinks the rest", () => {
  const bad = makePackage("npm", "bad", "1", { purl: "pkg:npm" });
  const { snapshot, gaps } = githubSnapshot(makeBomInput({ packages: [bad, ...makeBomInput().packages] }), context);
  expect(gaps).toMatchObject([{ what: "pkg:npm", weight: "note" }]);
  expect(JSON.stringify(snapshot)).not.toContain('"pkg:npm"');
  expect(JSON.stringify(snapshot)).toContain("%40scope/tar");
});
