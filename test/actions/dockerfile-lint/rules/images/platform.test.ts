import { expect, it } from "vitest";
import { idsOf } from "../../linting.ts";
import { testRules } from "../../rule-cases.ts";

testRules({
  DL3029: {
    fires: [
      "FROM --platform=amd64 debian",
      "FROM --platform=linux/$TARGETARCH debian",
      "FROM --platform=linux/arm64 debian:12",
    ],
    silent: ["FROM debian:12", "FROM --platform=$BUILDPLATFORM debian:12"],
  },
  FromPlatformFlagConstDisallowed: {
    fires: ["FROM --platform=linux/amd64 debian:12"],
    silent: ["FROM --platform=$BUILDPLATFORM debian:12", "FROM debian:12"],
  },
  DL3065: {
    fires: ["FROM --platform=$TARGETPLATFORM debian:12"],
    silent: ["FROM --platform=$BUILDPLATFORM debian:12", "FROM --platform=linux/amd64 debian:12"],
  },
  RedundantTargetPlatform: {
    fires: ["FROM --platform=$TARGETPLATFORM debian:12", `FROM --platform=\${TARGETPLATFORM} debian:12`],
    silent: ["FROM --platform=$BUILDPLATFORM debian:12", "FROM debian:12"],
  },
});

it("InvalidBaseImagePlatform: asks for the platform where the caller knows what an image has", () => {
  const imagePlatforms = new Map([["debian:12", ["linux/amd64"]]]);
  const ids = (platform: string): string[] => idsOf("FROM debian:12\n", { imagePlatforms, platform });
  expect(ids("linux/arm64")).toContain("InvalidBaseImagePlatform");
  expect(ids("linux/amd64")).not.toContain("InvalidBaseImagePlatform");
});
