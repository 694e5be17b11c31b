import { describe, expect, it } from "vitest";
import { fileOwners, isUnchanged, type Package } from "../../../../shared/packages/index.ts";

function makePackage(type: Package["type"], name: string, more: Partial<Package> = {}): Package {
  return {
    type,
    name,
    version: "1",
    purl: `pkg:${type}/${name}@1`,
    licenses: [],
    locations: [],
    dependencies: [],
    ...more,
  };
}

const at = (path: string) => ({ locations: [{ path }] });

describe("fileOwners", () => {
  const packages = [
    makePackage("pypi", "wheel", { files: ["/usr/lib/python3/wheel.py", "/opt/own.py"] }),
    makePackage("deb", "libc6", { files: ["/lib/x/libc.so.6", "/usr/lib/python3/wheel.py", "/usr/bin/ls"] }),
    makePackage("npm", "outer", at("/app/node_modules/outer/package.json")),
    makePackage("npm", "@a/inner", at("/app/node_modules/outer/node_modules/@a/inner/package.json")),
    makePackage("npm", "vendored", at("/app/public/vendored/package.json")),
    makePackage("gem", "rack", at("/gems/specifications/rack-3.0.gemspec")),
    makePackage("composer", "acme/log", at("/srv/vendor/composer/installed.json")),
    makePackage("generic", "openjdk", at("/opt/java/release")),
    makePackage("generic", "ruby", at("/usr/local/bin/ruby")),
    makePackage("golang", "stdlib", at("/usr/local/go/bin/go")),
    makePackage("conda", "openssl", at("/opt/conda/envs/e/conda-meta/openssl-3.0-h1.json")),
    makePackage("nix", "hello", at(`/nix/store/${"a".repeat(32)}-hello-2.12`)),
    makePackage("brew", "jq", at("/opt/brew/Cellar/jq/1.7/INSTALL_RECEIPT.json")),
    makePackage("cran", "dplyr", at("/usr/local/lib/R/site-library/dplyr/DESCRIPTION")),
  ];
  const owner = (path: string) => fileOwners([path], packages).get(path)?.purl;

  it.each([
    ["/usr/lib/x/libc.so.6", "pkg:deb/libc6@1"],
    ["/lib/x/libc.so.6", "pkg:deb/libc6@1"],
    ["/bin/ls", "pkg:deb/libc6@1"],
    ["/usr/lib/python3/wheel.py", "pkg:deb/libc6@1"],
    ["/opt/own.py", "pkg:pypi/wheel@1"],
    ["/app/node_modules/outer/a/b.js", "pkg:npm/outer@1"],
    ["/app/node_modules/outer/node_modules/@a/inner/c.js", "pkg:npm/@a/inner@1"],
    ["/app/node_modules/outer/node_modules/.cache/c.js", undefined],
    ["/app/node_modules/outer/.npmrc", undefined],
    ["/app/public/vendored/a.js", undefined],
    ["/gems/gems/rack-3.0/lib/rack.rb", "pkg:gem/rack@1"],
    ["/gems/gems/rack-3.1/lib/rack.rb", undefined],
    ["/srv/vendor/acme/log/src/Log.php", "pkg:composer/acme/log@1"],
    ["/srv/vendor/autoload.php", undefined],
    ["/opt/java/lib/security/cacerts", "pkg:generic/openjdk@1"],
    ["/opt/java/app/settings.properties", undefined],
    ["/usr/local/lib/ruby/3.3.0/openssl.rb", "pkg:generic/ruby@1"],
    ["/usr/local/lib/ruby/gems/3.3.0/gems/own/key.pem", undefined],
    ["/usr/local/go/src/crypto/tls/key.pem", "pkg:golang/stdlib@1"],
    ["/usr/local/lib/R/site-library/dplyr/R/dplyr", "pkg:cran/dplyr@1"],
    ["/go/pkg/mod/github.com/!azure/sdk@v1.2.0/key.pem", "pkg:golang/github.com/Azure/sdk@v1.2.0"],
    ["/root/.cargo/registry/src/index.crates.io-6f17d22bba15001f/rustls-0.21.0/key.pem", "pkg:cargo/rustls@0.21.0"],
    ["/opt/conda/pkgs/openssl-3.0-h1/ssl/key.pem", "pkg:conda/openssl@1"],
    ["/opt/conda/pkgs/openssl-3.1-h1/ssl/key.pem", undefined],
    [`/nix/store/${"a".repeat(32)}-hello-2.12/key.pem`, "pkg:nix/hello@1"],
    [`/nix/store/${"b".repeat(32)}-config/key.pem`, undefined],
    ["/opt/brew/Cellar/jq/1.7/key.pem", "pkg:brew/jq@1"],
    ["/usr/local/rustup/toolchains/1.80.0-x86_64/share/doc/a.html", "pkg:generic/rustup/toolchain@1.80.0-x86_64"],
    ["/app/server.js", undefined],
    ["/", undefined],
  ])("of %s is %s", (path, expected) => {
    expect(owner(path)).toBe(expected);
  });

  it("knows which files are as the database states", () => {
    const md5 = "a".repeat(32);
    const fileHashes = [{ algorithm: "MD5" as const, lines: `${"b".repeat(32)} /lib/x.old\n${md5} /lib/x` }];
    const [pkg] = [makePackage("deb", "x", { files: ["/lib/x", "/lib/y"], fileHashes })];
    const changed = (path: string, value: string, algorithm: "MD5" | "SHA-256" = "MD5") => {
      const found = fileOwners([path], pkg === undefined ? [] : [pkg]).get(path);
      return found === undefined ? undefined : isUnchanged(found, [{ algorithm, value }]);
    };
    expect(changed("/usr/lib/x", md5)).toBe(true);
    expect(changed("/lib/x", "c".repeat(32))).toBe(false);
    expect(changed("/lib/x", md5, "SHA-256")).toBeUndefined();
    expect(changed("/lib/y", md5)).toBeUndefined();
  });
});
