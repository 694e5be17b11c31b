import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseShell, readPackageCommand } from "../../../../shared/dockerfile/index.ts";

function read(text: string) {
  const [command] = parseShell(text).commands;
  return command && readPackageCommand(command);
}

describe("readPackageCommand", () => {
  it.each([
    ["apt-get install -y -t stable curl=8 'wget'", "apt", "install", ["curl", "wget"]],
    ["sudo -E apt-get update", "apt", "update", []],
    ["apt-get -o Dpkg::Use-Pty=0 install curl", "apt", "install", ["curl"]],
    ["apt-get dist-clean", "apt", "clean", []],
    ["apk add -t .deps gcc=~13", "apk", "install", ["gcc"]],
    ["apk del .deps", "apk", "remove", [".deps"]],
    ["dnf --setopt=a=b -y install git", "rpm", "install", ["git"]],
  ])("reads %j", (text, manager, action, packages) => {
    expect(read(text)).toMatchObject({ manager, action, packages });
  });

  it.each(["apt-get clean", "apt-get", "echo apt-get update", "apk", "apk info", "sudo"])(
    "does not read %j",
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );

  it.each([
    ["apk add curl", false, false],
    ["apk add -U curl", true, true],
    ["apk add --update curl", true, true],
    ["apk add --no-cache curl", true, false],
    ["apk add --update --no-cache curl", true, false],
    ["apk add --no-network ./a.apk", true, false],
    ["apk update", true, true],
    ["apk --no-cache update", true, true],
    ["apt-get install curl", false, false],
    ["dnf install curl", true, false],
  ])("knows whether %j loads and keeps lists", (text, loadsLists, keepsLists) => {
    expect(read(text)).toMatchObject({ loadsLists, keepsLists });
  });

  it("takes any words", () => {
    const words = fc.array(
      fc.constantFrom("apk", "apt-get", "add", "install", "-t", "--virtual", "--virtual=x", "sudo", "a=1"),
    );
    fc.assert(fc.property(words, (parts) => void read(parts.join(" "))));
  });
});
