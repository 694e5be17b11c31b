import { describe, expect, test } from "vitest";
import type { ImageConfig } from "../../../../../shared/oci/index.ts";
import type { TarFile } from "../../../../shared/oci/builders.ts";
import { app, said } from "../fixtures.ts";

const cannotStart = "SW-IM-entry-point medium: the container cannot start: ";
const everyCheck = "SW-IM-healthcheck-program low: every health check fails: ";
const accounts = [
  { name: "etc/passwd", body: "root:x:0:0::/root:/bin/sh\nweb:x:33:44::/srv:/bin/sh\n" },
  { name: "etc/group", body: "web:x:44:\ndata:x:55:web\n" },
];

async function findings(config: Partial<ImageConfig>, files: readonly TarFile[] = []): Promise<readonly string[]> {
  return said({ config, layers: [[...app, ...accounts, ...files]] });
}

/** An ELF file for 64 bits, little-endian, with a loader. */
function elf(loader: string): Uint8Array {
  const bytes = Buffer.alloc(256);
  Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]).copy(bytes);
  bytes.writeBigUInt64LE(64n, 32);
  bytes.writeUInt16LE(56, 54);
  bytes.writeUInt16LE(1, 56);
  bytes.writeUInt32LE(3, 64);
  bytes.writeBigUInt64LE(128n, 72);
  bytes.writeBigUInt64LE(BigInt(loader.length + 1), 96);
  bytes.write(loader, 128);
  return bytes;
}

describe("SW-IM-entry-point", () => {
  test.each<[string, Partial<ImageConfig>, readonly TarFile[], string]>([
    ["a missing file", { cmd: ["/serve"] }, [], "the image has no file /serve"],
    [
      "a missing file in the working directory",
      { cmd: ["./app"], workingDir: "/srv" },
      [],
      "the image has no file ./app",
    ],
    [
      "a program that PATH does not have",
      { cmd: ["node", "x"], env: [] },
      [],
      "no directory in PATH has the program node",
    ],
    ["a variable in the exec form", { cmd: ["$HOME/app"] }, [], "the image has no file $HOME/app"],
    ["a directory", { cmd: ["/etc"] }, [], "/etc is not a file"],
    [
      "a dangling link",
      { cmd: ["/l"] },
      [{ name: "l", type: "symlink", linkname: "/none" }],
      "the image has no file /l",
    ],
    [
      "no permission to execute",
      { cmd: ["/s.sh"] },
      [{ name: "s.sh", body: "#!/bin/sh\n", mode: 0o644 }],
      "/s.sh is not executable",
    ],
    [
      "a file of another user",
      { cmd: ["/s"], user: "web" },
      [{ name: "s", body: "x", mode: 0o700 }],
      "the user web may not run /s",
    ],
    [
      "a closed directory",
      { cmd: ["/root/s"], user: "web" },
      [
        { name: "root/", type: "directory", mode: 0o700 },
        { name: "root/s", body: "x", mode: 0o755 },
      ],
      "the user web may not run /root/s",
    ],
    [
      "a script that may not be read",
      { cmd: ["/s"], user: "33" },
      [{ name: "s", body: "#!/bin/sh\n", mode: 0o711 }],
      "the user 33 may not read the script /s",
    ],
    [
      "a missing shell",
      { cmd: ["/s"] },
      [{ name: "s", body: "#!/bin/bash\n", mode: 0o755 }],
      "/s needs /bin/bash, which cannot be run or is not in the image",
    ],
    [
      "a carriage return",
      { cmd: ["/s"] },
      [{ name: "s", body: "#!/bin/sh\r\nexit\r\n", mode: 0o755 }],
      "the first line of /s ends in a carriage return, so that its interpreter is not found",
    ],
    [
      "a program that env looks up",
      { cmd: ["/s"] },
      [
        { name: "s", body: "#!/usr/bin/env node\n", mode: 0o755 },
        { name: "usr/bin/env", body: "x", mode: 0o755 },
      ],
      "/s needs node, which cannot be run or is not in the image",
    ],
    [
      "a loader of another C library",
      { cmd: ["/s"] },
      [{ name: "s", body: elf("/lib/ld-musl-x86_64.so.1"), mode: 0o755 }],
      "/s needs /lib/ld-musl-x86_64.so.1, which cannot be run or is not in the image",
    ],
    ["what an init starts", { entrypoint: ["/app", "--"], cmd: ["x"] }, [], ""],
    [
      "what tini starts",
      { entrypoint: ["/tini", "-g", "--"], cmd: ["/serve"] },
      [{ name: "tini", body: "x", mode: 0o755 }],
      "the image has no file /serve",
    ],
    ["an unknown user", { user: "app" }, [], "the image has no user app"],
    ["an unknown group", { user: "web:app" }, [], "the image has no group app"],
  ])("%s", async (_name, config, files, reason) => {
    expect(await findings(config, files)).toEqual(reason === "" ? [] : [`${cannotStart}${reason}`]);
  });

  test.each<[string, Partial<ImageConfig>, readonly TarFile[]]>([
    ["no command", { cmd: [] }, []],
    ["a program in PATH, after one that is no file", { cmd: ["app"], env: ["PATH=/etc:/bin:/"] }, []],
    ["arguments of an entry point", { entrypoint: ["/app"], cmd: ["serve"] }, []],
    ["a file of a volume", { cmd: ["/data/run"], volumes: ["/data"], user: "" }, []],
    ["a file of the runtime", { cmd: ["/dev/init"] }, []],
    ["Windows", { cmd: ["C:\\app.exe"], os: "windows" }, []],
    ["a group of the account", { cmd: ["/s"], user: "web" }, [{ name: "s", body: "x", gid: 55, mode: 0o750 }]],
    ["root", { cmd: ["/s"], user: "" }, [{ name: "s", body: "x", uid: 5, mode: 0o100 }]],
    ["a program without a loader", { cmd: ["/s"] }, [{ name: "s", body: elf("").fill(0, 64), mode: 0o755 }]],
    [
      "a loader behind a link",
      { cmd: ["/s"] },
      [
        { name: "s", body: elf("/lib64/ld.so"), mode: 0o755 },
        { name: "lib64", type: "symlink", linkname: "usr/lib64" },
        { name: "usr/lib64/ld.so", body: "x", mode: 0o755 },
      ],
    ],
    [
      "options of env",
      { cmd: ["/s"] },
      [
        { name: "s", body: "#!/usr/bin/env -S A=1 app -x\n", mode: 0o755 },
        { name: "usr/bin/env", body: "x", mode: 0o755 },
        { name: "usr/bin/app", body: "x", mode: 0o755 },
      ],
    ],
  ])("not: %s", async (_name, config, files) => {
    expect(await findings(config, files)).toEqual([]);
  });

  test("not for a layer that was deleted and written again, but for a program that a later layer deletes", async () => {
    const layers = [app, [{ name: ".wh.app" }]];
    expect(await said({ layers })).toEqual([`${cannotStart}the image has no file /app`]);
    expect(await said({ layers: [...layers, [{ name: "app", body: "x", mode: 0o755 }]] })).toEqual([]);
  });
});

describe("SW-IM-healthcheck-program", () => {
  test.each<[string, readonly string[], string]>([
    ["exec form", ["CMD", "curl", "-f", "x"], "no directory in PATH has the program curl"],
    ["shell form", ["CMD-SHELL", "curl -f http://localhost/ || exit 1"], "no directory in PATH has the program curl"],
    ["another end", ["CMD-SHELL", "wget -q x; false"], "no directory in PATH has the program wget"],
  ])("%s", async (_name, healthTest, reason) => {
    const config = { healthcheck: { test: healthTest }, exposedPorts: ["80/tcp"] };
    expect(await findings(config)).toEqual([`${everyCheck}${reason}`]);
  });

  test.each([
    [["CMD-SHELL", "curl -f x || wget x"]],
    [["CMD-SHELL", "exit 0"]],
    [["CMD-SHELL", "$CHECK || exit 1"]],
    [["CMD-SHELL", "[ -f /ready ] || exit 1"]],
    [["CMD-SHELL", "if curl x; then exit 0; fi"]],
    [["NONE"]],
    [[]],
  ])("not: %j", async (healthTest) => {
    expect(await findings({ healthcheck: { test: healthTest } })).toEqual([]);
  });
});
