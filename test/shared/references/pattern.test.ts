import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  canonicalReference,
  isFromTrustedRegistry,
  matchesImage,
  parseImagePattern,
} from "../../../shared/references/index.ts";

const digest = `sha256:${"a".repeat(64)}`;
const other = `sha256:${"b".repeat(64)}`;

function allows(pattern: string, text: string): boolean {
  const read = parseImagePattern(pattern);
  if (typeof read === "string") throw new Error(read);
  const reference = canonicalReference(text);
  return reference !== undefined && matchesImage(read, reference);
}

describe("a pattern", () => {
  test.each<[string, string]>([
    ["node", "node"],
    ["node", "node:24"],
    ["node", `node:24@${digest}`],
    ["node", "docker.io/library/node:24"],
    ["node", "index.docker.io/library/node"],
    ["docker.io/library/node", "node"],
    ["docker.io/node", "library/node"],
    ["index.docker.io/node", "node:24"],
    ["node:24", "node:24"],
    ["node:24", `node:24@${digest}`],
    ["node:24*", "node:24-slim"],
    ["node:latest", "node"],
    ["node:*", `node@${digest}`],
    [`node@${digest}`, `node:24@${digest}`],
    [`node:24@${digest}`, `node:24@${digest}`],
    ["library/*", "node"],
    ["docker.io/*", "node"],
    ["docker.io/*", "owner/app:1"],
    ["docker.io/*:24", "owner/app:24"],
    ["bitnami/*", "docker.io/bitnami/redis"],
    ["ghcr.io/*", "ghcr.io/a/b/c:1"],
    ["ghcr.io/owner/*", "ghcr.io/owner/a/b"],
    ["ghcr.io/owner/*", "GHCR.io/owner/a"],
    ["GHCR.IO/owner/*", "ghcr.io/owner/a"],
    ["ghcr.io/owner/app-*", "ghcr.io/owner/app-web:1"],
    ["ghcr.io/*/base", "ghcr.io/x/base"],
    ["ghcr.io/owner*", "ghcr.io/owner-evil/a"],
    ["registry.example.com:5000/*", "registry.example.com:5000/a"],
    ["localhost:5000/*", "localhost:5000/a:1"],
    ["localhost/*", "localhost/a"],
    ["*.example.com/*", "eu.mirror.example.com/a"],
  ])("%s allows %s", (pattern, text) => {
    expect(allows(pattern, text)).toBe(true);
  });

  test.each<[string, string]>([
    ["node", "evil.example/node"],
    ["node", "evil.example/library/node"],
    ["node", "evil/node"],
    ["node", "nodejs"],
    ["node", "node-evil"],
    ["node", "localhost/node"],
    ["node", "docker.io.evil.example/library/node"],
    ["docker.io/library/node", "ghcr.io/docker.io/library/node"],
    ["docker.io/*", "docker.io.evil.example/a"],
    ["docker.io/*", "ghcr.io/docker.io/a"],
    ["docker.io/*", "evildocker.io/a"],
    ["library/*", "owner/app"],
    ["node:24", "node"],
    ["node:24", "node:24.1"],
    ["node:24", "node:2"],
    ["node:24", `node@${digest}`],
    ["node:24*", "node:23"],
    [`node@${digest}`, `node@${other}`],
    [`node@${digest}`, "node:24"],
    [`node:24@${digest}`, `node:22@${digest}`],
    ["ghcr.io/owner", "ghcr.io/owner/app"],
    ["ghcr.io/owner/app", "ghcr.io/owner/app2"],
    ["ghcr.io/owner/*", "ghcr.io/owner-evil/app"],
    ["ghcr.io/owner/*", "ghcr.io/owner"],
    ["ghcr.io/owner/*", "evil.example/ghcr.io/owner/app"],
    ["ghcr.io/owner/*", "ghcr.io.evil.example/owner/app"],
    ["ghcr.io/owner/*", "ghcr.io:444/owner/app"],
    ["registry.example.com/*", "registry.example.com:5000/a"],
    ["registry.example.com:5000/*", "registry.example.com/a"],
    ["registry.example.com:5000/*", "registry.example.com:50001/a"],
    ["*.example.com/*", "example.com/a"],
    ["*.example.com/*", "evilexample.com/a"],
    ["*.example.com/*", "evil.io/x.example.com/a"],
    ["*.example.com/*", "a.example.com.evil.io/x"],
    ["*.example.com/*", "a.example.com:5000/x"],
    ["*/node", "evil.example/node"],
    ["docker.io/*:24", "owner/app:25"],
    ["docker.io/*:24", "node:5000/x:24"],
  ])("%s does not allow %s", (pattern, text) => {
    expect(allows(pattern, text)).toBe(false);
  });

  test.each([
    "$BASE",
    "node:",
    "node@sha256:1",
    "Node",
    "ghcr.io/Owner/a",
    "https://a.io/b",
    " node",
    "node…",
    "",
    "a//b",
  ])("allows nothing that is no reference: %j", (text) => {
    for (const pattern of ["docker.io/*", "*.io/*", "ghcr.io/*", "a/*", "node"])
      expect(allows(pattern, text)).toBe(false);
  });

  test.each<[string, RegExp]>([
    ["", /not an image pattern/u],
    ["*", /names no registry/u],
    ["*:24", /names no registry/u],
    ["ghcr.io", /"ghcr.io\/\*"/u],
    ["ghcr.io*", /registry without a path/u],
    ["localhost:5000", /"localhost:5000\/\*"/u],
    ["ghcr.io/", /not an image pattern/u],
    ["ghcr.io/Owner/*", /lower case/u],
    ["ghcr.io*/owner", /other people's registries/u],
    ["*ghcr.io/owner/*", /other people's registries/u],
    ["ghcr.*/owner", /other people's registries/u],
    ["*.*/x", /other people's registries/u],
    ["ghcr.io:*/owner", /not an image pattern/u],
    ["node@sha256:*", /not an image pattern/u],
    ["node@*", /not an image pattern/u],
    [" node", /not an image pattern/u],
    ["https://ghcr.io/owner/*", /not an image pattern/u],
    ["x0any0text0x/node", /not an image pattern/u],
  ])("is refused as %j", (pattern, message) => {
    expect(parseImagePattern(pattern)).toMatch(message);
  });

  test("allows what it says and nothing on another registry", () => {
    const name = fc.stringMatching(/^[a-z]{1,6}(?:-[a-z]{1,3})?$/u);
    const host = fc.stringMatching(/^[a-z]{1,5}\.(?:io|com)(?::5000)?$/u);
    const tag = fc.option(fc.stringMatching(/^[a-z0-9][a-z0-9.]{0,4}$/u), { nil: undefined });
    const place = fc.record({ host, owner: name, app: name, tag });
    fc.assert(
      fc.property(place, place, (a, b) => {
        const text = `${a.host}/${a.owner}/${a.app}${a.tag === undefined ? "" : `:${a.tag}`}`;
        for (const pattern of [text, `${a.host}/${a.owner}/${a.app}`, `${a.host}/${a.owner}/*`, `${a.host}/*`]) {
          expect(allows(pattern, text)).toBe(true);
          if (a.host !== b.host) expect(allows(pattern, `${b.host}/${a.host}/${a.owner}/${a.app}`)).toBe(false);
        }
        if (a.owner !== b.owner) expect(allows(`${a.host}/${a.owner}/*`, `${a.host}/${b.owner}/${a.app}`)).toBe(false);
      }),
    );
  });

  test("can be any text, and is read or refused", () => {
    fc.assert(fc.property(fc.string({ maxLength: 60 }), (text) => void parseImagePattern(text)));
  });
});

describe("trusted registries", () => {
  test.each([
    ["docker.io", "node:24", true],
    ["docker.io", "docker.io/library/node", true],
    ["hub.docker.com", "node", true],
    ["ghcr.io", "ghcr.io/owner/app:1", true],
    ["ghcr.io/owner", "ghcr.io/owner/app:1", true],
    ["ghcr.io/owner", "ghcr.io/owner2/app:1", false],
    ["ghcr.io/own*", "ghcr.io/owner2/app:1", true],
    ["*.example.com", "registry.example.com/app", true],
    ["*.example.com", "evil.example.net/app.example.com", false],
    ["*example.com", "evil.example.net/x/app.example.com", false],
    ["registry.example.com:5000", "registry.example.com:5000/app", true],
    ["registry.example.com", "registry.example.com:5000/app", false],
    ["*", "anything.example/app", true],
  ])("%s for %s: %s", (pattern, image, expected) => {
    expect(isFromTrustedRegistry(image, [pattern])).toBe(expected);
  });

  test("nothing is trusted without a pattern", () => {
    expect(isFromTrustedRegistry("node", [])).toBe(false);
  });
});
