import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { redHatContent, streamOf } from "../../../../shared/packages/installed/red-hat-content.ts";
import { sharedData } from "../../../harness/shared-data.ts";
import { fileOf } from "../builders.ts";

const samples = sharedData("advisories/feeds/redhat/content-manifests");

test.each([
  ["rhel-8-for-x86_64-baseos-rpms", "enterprise_linux:8::baseos"],
  ["ubi-9-for-aarch64-appstream-rpms", "enterprise_linux:9::appstream"],
  ["codeready-builder-for-rhel-9-x86_64-rpms", "enterprise_linux:9::crb"],
  ["rhel-9-for-x86_64-appstream-eus-rpms__9_DOT_4", "rhel_eus:9.4::appstream"],
  ["rhel-8-for-s390x-baseos-e4s-rpms", "rhel_e4s:*::baseos"],
  ["rhocp-4.16-for-rhel-9-x86_64-rpms", "openshift:4.16::el9"],
  ["ansible-2.9-for-rhel-8-x86_64-rpms", undefined],
])("%s: %s", (set, stream) => {
  expect(streamOf(set)).toBe(stream);
});

describe.skipIf(samples === undefined)("published manifests", () => {
  const read = (name: string, place: string) =>
    redHatContent.read(fileOf(place, readFileSync(join(samples ?? "", name))));

  test("name the streams of an image", () => {
    const [eus = ""] = readdirSync(samples ?? "").filter((name) => name.startsWith("openshift-base"));
    const evidence = read(eus, "/root/buildinfo/content_manifests/x.json");
    expect(evidence).toEqual({
      contentStreams: ["rhel_eus:9.4::appstream", "rhel_eus:9.4::baseos", "openshift:4.16::el9"],
    });
  });

  test.each(["labels/simple_labels.json", "labels/quoted_labels.json"])("%s names the product", (name) => {
    expect(read(name, "/root/buildinfo/labels.json")).toEqual({ contentStreams: ["openshift_gitops:1.16::el8"] });
  });
});

test("repositories of unknown products are said", () => {
  const body = Buffer.from(JSON.stringify({ content_sets: ["rhel-8-for-x86_64-baseos-rpms", "satellite-6-rpms"] }));
  expect(redHatContent.read(fileOf("/root/buildinfo/content_manifests/x.json", body))).toEqual({
    contentStreams: ["enterprise_linux:8::baseos"],
    gaps: [{ why: expect.stringContaining("satellite-6-rpms"), weight: "note" }],
  });
});

test("any name is read", () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      expect(typeof streamOf(name)).toMatch(/string|undefined/);
    }),
  );
});
