import { describe, expect, test } from "vitest";
import { hygieneCollectors, hygieneProblems } from "../../../../actions/image-scan/hygiene/index.ts";
import { walkImage } from "../../../../shared/layers/index.ts";
import type { OpenedImage } from "../../../../shared/oci/index.ts";
import { good, judge, now, said, subject } from "./fixtures.ts";

describe("settings", () => {
  test.each(["", "0", "root", "0:0", "root:wheel", "00"])("the user %j is root", async (user) => {
    expect((await judge({ user })).map(({ aliases }) => aliases)).toEqual([["CIS-DI-0001"]]);
  });
  test.each(["app", "10001", "1000:0", "rootless"])("the user %j is not", async (user) => {
    expect(await judge({ user })).toEqual([]);
  });
  test("a health check that is absent or NONE", async () => {
    const { healthcheck: _none, ...without } = good;
    expect(await said({ healthcheck: { test: ["NONE"] } })).toHaveLength(1);
    const image = { tags: [], config: without } as unknown as OpenedImage;
    const walk = await walkImage({ layers: [] }, hygieneCollectors);
    expect(hygieneProblems({ image, walk, catalog: { packages: [], owned: [] } }, subject, now)).toHaveLength(1);
  });
  test("the tag latest", async () => {
    expect((await judge({}, [], ["ghcr.io/acme/shop:latest"])).map(({ aliases }) => aliases)).toEqual([
      ["DKL-DI-0006"],
    ]);
  });
  test("an old image, but not one that is dated by a reproducible build", async () => {
    expect(await said({ created: "2026-01-01T00:00:00Z" })).toEqual([
      "SW-IM-old-image low: the image was built on 2026-01-01, 327 days ago",
    ]);
    expect(await said({ created: "1970-01-01T00:00:00Z" })).toEqual([]);
    expect(await said({ created: "yesterday" })).toEqual([]);
  });
});

describe("each rule about settings", () => {
  test("SW-IM-no-healthcheck: not where there is one", async () => {
    expect(await said({ healthcheck: { test: ["CMD-SHELL", "curl -f localhost"] } })).toEqual([]);
    expect(await said({ healthcheck: { test: [] } })).toEqual([
      "SW-IM-no-healthcheck info: the image has no HEALTHCHECK",
    ]);
  });
  test("SW-IM-latest-tag: not where the word is only a part", async () => {
    expect(await said({}, [], ["shop:latest-slim", "latest/shop:1"])).toEqual([]);
  });
  test("SW-IM-old-image: after 180 days, not on the last of them", async () => {
    expect(await said({ created: "2026-05-28T00:00:00Z" })).toEqual([]);
    expect(await said({ created: "2026-05-27T00:00:00Z" })).toEqual([
      "SW-IM-old-image low: the image was built on 2026-05-27, 181 days ago",
    ]);
  });
  test("SW-IM-root-user: on the line that sets it", async () => {
    expect(await said({ user: "root" })).toEqual(["SW-IM-root-user medium: the image runs as root"]);
  });
});
