import { deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { memoryContent } from "../../../../shared/layers/index.ts";
import { parseElf } from "../../../../shared/packages/binaries/elf.ts";
import { executables } from "../../../../shared/packages/binaries/executables.ts";
import { findKnownBinaries } from "../../../../shared/packages/binaries/find-known-binaries.ts";
import { goBuildInfo, goPackages } from "../../../../shared/packages/binaries/go.ts";
import { graalPackages } from "../../../../shared/packages/binaries/graalvm.ts";
import { jar } from "../../../../shared/packages/binaries/jar.ts";
import { rustPackages } from "../../../../shared/packages/binaries/rust.ts";
import { readZipContent } from "../../../../shared/zip/index.ts";
import { fileOf } from "../builders.ts";
import { elfDataOffset, elfOf, elfWith, zip64Of, zipOf } from "./builders.ts";

const modules = `path\texample.org/app/cmd
mod\texample.org/app\t(devel)\t
dep\texample.org/a\tv1.0.0\th1:x
dep\texample.org/b\tv1.0.0
=>\texample.org/fork\tv1.1.0\th1:y
dep\texample.org/c\tv2.0.0
=>\t../c\t(devel)
build\tvcs.revision=abc
`;
const wrapped = Buffer.concat([Buffer.alloc(16, 1), Buffer.from(modules), Buffer.alloc(16, 2)]);

function varint(length: number): Buffer {
  return length < 128 ? Buffer.of(length) : Buffer.of((length & 127) | 128, length >> 7);
}

function inlineInfo(): Buffer {
  const head = Buffer.alloc(32);
  head.write("\xff Go buildinf:\x08\x02", 0, "latin1");
  return Buffer.concat([head, varint(8), Buffer.from("go1.22.1"), varint(wrapped.length), wrapped]);
}

/** As linkers before Go 1.18 wrote it: addresses of string headers. */
function pointerInfo(): Buffer {
  const load = 0x400000;
  const version = Buffer.from("go1.16.2");
  const data = Buffer.alloc(64);
  data.write("\xff Go buildinf:\x08\x00", 0, "latin1");
  const address = (offset: number) => BigInt(load + elfDataOffset + offset);
  data.writeBigUInt64LE(address(32), 16);
  data.writeBigUInt64LE(address(48), 24);
  data.writeBigUInt64LE(address(64), 32);
  data.writeBigUInt64LE(BigInt(version.length), 40);
  data.writeBigUInt64LE(address(64 + version.length), 48);
  data.writeBigUInt64LE(BigInt(wrapped.length), 56);
  return elfOf(".go.buildinfo", Buffer.concat([data, version, wrapped]), load);
}

describe("Go binaries", () => {
  it.each([
    ["inline", elfOf(".go.buildinfo", inlineInfo()), "1.22.1"],
    ["by address", pointerInfo(), "1.16.2"],
  ])("tell their modules %s", (_, file, release) => {
    const info = goBuildInfo(memoryContent(file));
    expect(info === undefined ? [] : goPackages(info)).toMatchObject([
      { name: "example.org/app", version: undefined, relationship: "root", qualifiers: { vcs_revision: "abc" } },
      { name: "example.org/a", version: "v1.0.0" },
      { name: "example.org/fork", version: "v1.1.0" },
      { name: "example.org/c", version: "v2.0.0" },
      { name: "stdlib", version: release },
    ]);
  });

  it("tell Go's own command, whose advisories name it `toolchain`", () => {
    const command = (path: string) =>
      goPackages({ goVersion: "go1.24.4", modules: `path\t${path}\nbuild\t-compiler=gc\n` });
    expect(command("cmd/go").map(({ name, version }) => [name, version])).toEqual([
      ["toolchain", "1.24.4"],
      ["stdlib", "1.24.4"],
    ]);
    expect(command("cmd/gofmt").map(({ name }) => name)).toEqual(["stdlib"]);
  });

  it("say that the main module needs what is linked into it, in just these versions", () => {
    const [main, ...parts] = goPackages({ goVersion: "go1.22.1", modules });
    const names = ["example.org/a@v1.0.0", "example.org/fork@v1.1.0", "example.org/c@v2.0.0", "stdlib@1.22.1"];
    expect(main?.needs).toEqual(names);
    expect(parts.map(({ provides }) => provides)).toEqual(names.map((name) => [name]));
  });

  it.each([
    ["-s -w -X main.version=v1.2.3 -X main.date=1", "v1.2.3"],
    ["-X 'example.org/app/pkg/version.Version=2.11.0' -extldflags \"-static\"", "v2.11.0"],
    ["-X example.org/other/version.Version=9.9.9", undefined],
    ["-X main.version=dev", undefined],
  ])("without a version have that of the linker's flags: %s", (flags, version) => {
    const text = `mod\texample.org/app\t(devel)\t\nbuild\t-ldflags=${flags}\n`;
    expect(goPackages({ goVersion: "go1.22", modules: text })[0]).toMatchObject({ name: "example.org/app", version });
  });

  it("are distinguished from files that only mention them", () => {
    expect(goBuildInfo(memoryContent(Buffer.from("\xff Go buildinf:", "latin1")))).toBeUndefined();
    expect(
      goBuildInfo(
        memoryContent(Buffer.concat([Buffer.from("\xff Go buildinf:\x08\x02", "latin1"), Buffer.alloc(100)])),
      ),
    ).toBeUndefined();
  });
});

describe("Rust binaries", () => {
  const record = {
    packages: [
      { name: "app", version: "0.1.0", source: "local", root: true, dependencies: [1] },
      { name: "libc", version: "0.2.1", source: "crates.io" },
      { name: "cc", version: "1.0.0", source: "crates.io", kind: "build" },
    ],
  };

  it("tell the crates that are in them", () => {
    const file = elfOf(".dep-v0", deflateSync(JSON.stringify(record)));
    expect(rustPackages(memoryContent(file))).toEqual([
      { type: "cargo", name: "app", version: "0.1.0", needs: ["libc@0.2.1"], provides: ["app@0.1.0"] },
      { type: "cargo", name: "libc", version: "0.2.1", needs: [], provides: ["libc@0.2.1"] },
    ]);
    expect(rustPackages(memoryContent(elfOf(".text", Buffer.from("x"))))).toEqual([]);
  });
});

/** A native image of GraalVM with the document at `sbom` and its length at `sbom_length`. */
function nativeImage(document: Buffer): Buffer {
  const load = 0x400000;
  const names = Buffer.from("\0main\0sbom\0sbom_length\0");
  const symbols = Buffer.alloc(4 * 24);
  const documentAt = elfDataOffset + symbols.length + names.length;
  for (const [index, name, offset] of [
    [1, "main", 0],
    [2, "sbom", documentAt],
    [3, "sbom_length", documentAt + document.length],
  ] as const) {
    symbols.writeUInt32LE(names.indexOf(`\0${name}\0`) + 1, index * 24);
    symbols.writeBigUInt64LE(BigInt(load + offset), index * 24 + 8);
  }
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(document.length));
  const parts = [
    [".dynsym", symbols],
    [".dynstr", names],
    [".data", Buffer.concat([document, length])],
  ] as const;
  return elfWith(parts, load);
}

const netty = gzipSync(
  JSON.stringify({
    bomFormat: "CycloneDX",
    components: [{ name: "netty-buffer", purl: "pkg:maven/io.netty/netty-buffer@4.1.100.Final" }],
  }),
);

describe("native images of GraalVM", () => {
  it("tell the libraries that were compiled into them", () => {
    expect(graalPackages(memoryContent(nativeImage(netty)))).toMatchObject([
      { type: "maven", name: "io.netty:netty-buffer", version: "4.1.100.Final" },
    ]);
    expect(graalPackages(memoryContent(elfOf(".text", Buffer.from("x"))))).toEqual([]);
  });

  it("say that their record is damaged", () => {
    const file = fileOf("/app", nativeImage(netty.subarray(0, 40)), 0o755);
    expect(executables.read(file)?.gaps?.[0]?.why).toContain("GraalVM");
  });
});

describe("well-known programs", () => {
  it.each([
    ["/usr/local/bin/node", "xx node.js/v20.11.1 yy", "node", "20.11.1"],
    ["/usr/local/bin/python3.11", "a\0" + "3.11.x\0" + "b\0" + "3.11.4\0c", "python", "3.11.4"],
    ["/opt/lib/libpython3.13.so.1.0", "\0/opt/versions/3.13.0\0EXEC_PREFIX\0", "python", "3.13.0"],
    ["/opt/lib/libpython3.6m.so.1.0", "\0/opt/versions/3.6.15\0lib/python3.6\0", "python", "3.6.15"],
    ["/usr/bin/python2.7", "/versions/2.7.18\0lib/python00.zip", "python", "2.7.18"],
    ["/usr/sbin/nginx", "nginx/%s nginx/1.25.3", "nginx", "1.25.3"],
    ["/bin/busybox", "BusyBox v1.36.1 (2023)", "busybox", "1.36.1"],
    ["/usr/lib/libssl.so.1.1", "OpenSSL 1.1.1w  11 Sep 2023", "openssl", "1.1.1w"],
    ["/usr/local/bin/bun", "to an object\x16\0\0Bun v1.4.5 (Linux x64)\0scriptlegacyweb\0Bun/1.4.5\0", "bun", "1.4.5"],
    [
      "/usr/bin/deno",
      "Deno/0.80.0 x\0node-globalsdenover2.9.62.9.6+e518fbdDeno/2.9.6Deno/2.9.6+e518fbd",
      "deno",
      "2.9.6",
    ],
    ["/usr/bin/curl", "\0#include <curl/curl.h>\0curl/8.14.1\0", "curl", "8.14.1"],
    ["/usr/bin/git", "UTF-32\0%*s%-*s\0git/2.47.3\0GIT_USER_AGENT", "git", "2.47.3"],
    ["/usr/sbin/haproxy", "HAProxy version %s\0 version 3.0.11-1+deb13u3, released 2026/05/20", "haproxy", "3.0.11"],
    ["/usr/sbin/apache2", "Apache\0Apache/2.4.68 (Debian)", "httpd", "2.4.68"],
    ["/usr/bin/lua5.4", "$LuaVersion: Lua 5.4.7  Copyright (C)", "lua", "5.4.7"],
    ["/usr/sbin/mariadbd", "10.1.1-x 5.3)\0from Debian\0" + "11.8.6-MariaDB\0x86_64", "mariadb", "11.8.6"],
    ["/usr/bin/memcached", "STAT version\0memcached 1.6.38\0", "memcached", "1.6.38"],
    ["/usr/sbin/mysqld", "/build/mysql-8.0.36/sql/mysqld.cc\0", "mysql", "8.0.36"],
    ["/usr/local/bin/perl", "/usr/local/lib/perl5/5.38.2/x86_64-linux-gnu", "perl", "5.38.2"],
    ["/usr/bin/perl", "/usr/local/share/perl/5.40.1\0/usr/share/perl5\0", "perl", "5.40.1"],
    ["/usr/bin/php8.4", "X-Powered-By: PHBy: PHP/8.4.24\0PHP/%s", "php", "8.4.24"],
    ["/usr/sbin/proftpd", "denied\0\0ProFTPD 1.3.8c standalone mode SHUTDOWN\0", "proftpd", "1.3.8c"],
    ["/usr/bin/redis-server", "txt\0" + "8.0.21778644800000000000\0Running mode=%s", "redis", "8.0.2"],
    ["/usr/local/bin/redis-server", "7.0.0\0" + "7.2.4buildkitsandbox-1706000000000000000\0", "redis", "7.2.4"],
    ["/usr/lib/libruby-3.3.so.3.3.8", "ruby 3.3.8 (2025-04-09 revision b200bad6cd)", "ruby", "3.3.8"],
    ["/usr/lib/libsqlite3.so.0.8.6", "\x03\0\0" + "3.46.1\0\0X", "sqlite", "3.46.1"],
    ["/usr/bin/tini", "tini version 0.19.0\0", "tini", "0.19.0"],
    ["/usr/bin/valkey-server", "BLOCKING client\0\0valkey8.1.11774773269000000000\0\0v=%s", "valkey", "8.1.1"],
    ["/usr/sbin/varnishd", "(varnish-7.7.0 revision 71fc9d211c47)", "varnish", "7.7.0"],
    ["/usr/lib/postgresql/15/bin/postgres", "postgres (PostgreSQL) 15.2 (x)", "postgresql", "15.2"],
  ])("%s", (path, text, name, version) => {
    expect(findKnownBinaries(path, memoryContent(Buffer.from(text)))).toEqual([{ type: "generic", name, version }]);
  });

  it("are hashed", () => {
    const file = fileOf(
      "/bin/busybox",
      Buffer.concat([elfOf(".text", Buffer.from("BusyBox v1.36.1 ")), Buffer.alloc(5000)]),
      0o755,
    );
    expect(executables.wants(file.header)).toBe(true);
    expect(executables.read(file)?.packages?.[0]?.hashes?.map(({ algorithm }) => algorithm)).toEqual([
      "SHA-256",
      "SHA-512",
    ]);
    expect(executables.sniffs?.(Buffer.from("#!/bin/sh"))).toBe(false);
  });
});

describe("Java archives", () => {
  const pom = (group: string, artifact: string, version: string) => ({
    [`META-INF/maven/${group}/${artifact}/pom.properties`]: `#x\nversion=${version}\ngroupId=${group}\nartifactId=${artifact}\n`,
  });
  const names = (path: string, body: Uint8Array) =>
    jar.read(fileOf(path, body))?.packages?.map(({ name, version }) => `${name} ${version}`);

  it("are known by Maven's notes, also of what was merged into them", () => {
    const body = zipOf({
      "META-INF/MANIFEST.MF": "Implementation-Vendor: ACME\r\n\r\n",
      ...pom("g", "app", "1.0"),
      ...pom("h", "shaded", "2.0"),
    });
    expect(names("/app-1.0.jar", body)).toEqual(["g:app 1.0", "h:shaded 2.0"]);
    expect(jar.read(fileOf("/app-1.0.jar", body))?.packages?.[0]).toMatchObject({
      supplier: "ACME",
      hashes: [{ algorithm: "SHA-1" }, { algorithm: "SHA-256" }, { algorithm: "SHA-512" }],
    });
  });

  it("are read within archives, behind a shell script too", () => {
    const inner = zipOf(pom("g", "lib", "3.0"));
    const war = zipOf(
      {
        "WEB-INF/lib/lib-3.0.jar": inner,
        "BOOT-INF/lib/x-plain-1.2.3.jar": zipOf({
          "META-INF/MANIFEST.MF": "Bundle-SymbolicName: org.x.plain;a=b\nBundle-License: Apache-2.0\n",
          "org/x/plain/A.class": "",
        }),
      },
      "#!/bin/sh\n",
    );
    expect(names("/app.war", war)).toEqual(["g:lib 3.0", "org.x:x-plain 1.2.3"]);
  });

  it.each(["", "#!/bin/sh\n"])("are read as zip64 too, behind %j", (prefix) => {
    const text = "version=1.0\ngroupId=g\nartifactId=a\n";
    expect(names("/a.jar", zip64Of("META-INF/maven/g/a/pom.properties", text, prefix))).toEqual(["g:a 1.0"]);
  });

  it("say what is damaged, too deep or too large", () => {
    expect(jar.read(fileOf("/a.jar", "PK\x03\x04rubbish"))?.gaps).toHaveLength(1);
    let nested = zipOf(pom("g", "a", "1"));
    for (let depth = 0; depth < 8; depth += 1) nested = zipOf({ "x.jar": nested });
    expect(jar.read(fileOf("/a.jar", nested))?.gaps?.[0]?.why).toContain("too deep");
  });
});

describe("readers of binaries", () => {
  it("give nothing rather than throw, whatever is changed", () => {
    const zip = zipOf({ "a.txt": "hello ".repeat(50), "b.jar": zipOf({ x: "y" }) });
    const zip64 = zip64Of("META-INF/maven/g/a/pom.properties", "version=1\ngroupId=g\nartifactId=a\n");
    const files = [
      zip,
      zip64,
      elfOf(".dep-v0", deflateSync("{}")),
      pointerInfo(),
      elfOf(".go.buildinfo", inlineInfo()),
    ];
    const change = fc.tuple(fc.nat(), fc.nat(255));
    fc.assert(
      fc.property(fc.nat(5), fc.array(change, { maxLength: 8 }), fc.option(fc.nat()), (which, changes, cut) => {
        const file = Buffer.from(files[which] ?? zip);
        for (const [at, value] of changes) file[at % file.length] = value;
        const body = cut === null ? file : file.subarray(0, cut % file.length);
        for (const entry of readZipContent(memoryContent(body)) ?? []) entry.read(1 << 20);
        jar.read(fileOf("/a.jar", body));
        parseElf(memoryContent(body));
        goBuildInfo(memoryContent(body));
        graalPackages(memoryContent(body));
        try {
          rustPackages(memoryContent(body));
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(Error);
        }
      }),
      { numRuns: 500 },
    );
  });
});
