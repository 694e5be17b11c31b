import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cataloger, PackageDraft } from "../../../../shared/packages/cataloger.ts";
import { condaInstalled } from "../../../../shared/packages/installed/conda.ts";
import { homebrew } from "../../../../shared/packages/installed/homebrew.ts";
import { javaRelease } from "../../../../shared/packages/installed/java-release.ts";
import { luaInstalled } from "../../../../shared/packages/installed/lua.ts";
import { nixStore } from "../../../../shared/packages/installed/nix.ts";
import { perlInstalled } from "../../../../shared/packages/installed/perl.ts";
import { pythonInstalled } from "../../../../shared/packages/installed/python.ts";
import { rInstalled } from "../../../../shared/packages/installed/r.ts";
import { gemInstalled } from "../../../../shared/packages/installed/ruby.ts";
import { evidenceOf, fileOf } from "../builders.ts";

const metadata = `Metadata-Version: 2.1
Name: Foo.Bar
Version: 1.2
Author: Jane Doe <jane@example.org>
License: UNKNOWN
Classifier: License :: OSI Approved :: MIT License
Requires-Dist: requests (>=2)
Requires-Dist: pytest ; extra == 'test'
Project-URL: Home, https://example.org

Name: not a header
`;

const gemspec = `# -*- encoding: utf-8 -*-
# stub: rack 2.2.4 ruby lib

Gem::Specification.new do |s|
  s.name = "rack".freeze
  s.version = "2.2.4"
  s.authors = ["Leah Example".freeze, "Other".freeze]
  s.licenses = ["MIT".freeze]
  s.homepage = "https://example.org".freeze
  s.add_runtime_dependency(%q<webrick>.freeze, ["~> 1"])
end
`;

describe("catalogers of installed packages", () => {
  it.each<[string, Cataloger, string, string, Partial<PackageDraft>]>([
    [
      "Python",
      pythonInstalled,
      "/usr/lib/python3/dist-packages/foo_bar-1.2.dist-info/METADATA",
      metadata,
      {
        type: "pypi",
        name: "Foo.Bar",
        version: "1.2",
        licenses: ["MIT License"],
        needs: ["requests"],
        supplier: "Jane Doe",
        homepage: "https://example.org",
      },
    ],
    [
      "Python eggs",
      pythonInstalled,
      "/x/foo.egg-info",
      "Name: foo\r\nVersion: 1\r\nLicense-Expression: MIT\r\n\r\nx",
      { name: "foo", version: "1", licenses: ["MIT"] },
    ],
    [
      "gems",
      gemInstalled,
      "/usr/lib/ruby/gems/3.1.0/specifications/default/rack-2.2.4.gemspec",
      gemspec,
      { type: "gem", name: "rack", version: "2.2.4", licenses: ["MIT"], needs: ["webrick"], supplier: "Leah Example" },
    ],
    [
      "conda",
      condaInstalled,
      "/opt/conda/conda-meta/pip-22.json",
      '{"name":"pip","version":"22","license":"MIT","depends":["python >=3"],"files":["bin/pip"]}',
      { type: "conda", name: "pip", version: "22", needs: ["python"], files: ["/opt/conda/bin/pip"] },
    ],
    [
      "R",
      rInstalled,
      "/usr/lib/R/library/abc/DESCRIPTION",
      "Package: abc\nVersion: 1.0-2\nLicense: GPL-2\n",
      { type: "cran", name: "abc", version: "1.0-2", licenses: ["GPL-2"] },
    ],
    [
      "Perl",
      perlInstalled,
      "/usr/lib/perl5/x/.meta/Try-Tiny-0.31/install.json",
      '{"name":"Try::Tiny","version":"0.31"}',
      { type: "cpan", name: "Try-Tiny", version: "0.31" },
    ],
    [
      "Lua",
      luaInstalled,
      "/usr/lib/luarocks/rocks-5.4/lpeg/1.0-1/lpeg-1.0-1.rockspec",
      'package = "lpeg"\nversion = "1.0-1"\n',
      { type: "luarocks", name: "lpeg", version: "1.0-1" },
    ],
    [
      "Homebrew",
      homebrew,
      "/home/linuxbrew/.linuxbrew/Cellar/jq/1.7.1/INSTALL_RECEIPT.json",
      "{}",
      { type: "brew", name: "jq", version: "1.7.1" },
    ],
    [
      "Java runtimes",
      javaRelease,
      "/opt/java/release",
      'IMPLEMENTOR="Example"\nJAVA_VERSION="17.0.1"\n',
      { type: "generic", name: "openjdk", version: "17.0.1" },
    ],
  ])("read %s", (_, cataloger, path, text, expected) => {
    const { packages, gaps = [] } = evidenceOf(cataloger, path, text);
    expect(gaps).toEqual([]);
    expect(packages).toMatchObject([expected]);
  });

  it("read the names of directories in a Nix store", () => {
    const read = (label: string) => {
      const header = { ...fileOf(`/nix/store/${"a".repeat(32)}-${label}`, "").header, type: "directory" } as const;
      expect(nixStore.wants(header)).toBe(true);
      return nixStore.read({ header, body: new Uint8Array() })?.packages?.map(({ name, version }) => [name, version]);
    };
    expect(read("openssl-3.0.12-bin")).toEqual([["openssl", "3.0.12"]]);
    expect(read("python3.11-requests-2.31.0")).toEqual([["python3.11-requests", "2.31.0"]]);
    expect(read("builder.sh")).toBeUndefined();
  });

  it("say what is damaged and never hang", () => {
    expect(evidenceOf(pythonInstalled, "/x.dist-info/METADATA", "rubbish").gaps).toHaveLength(1);
    expect(evidenceOf(gemInstalled, "/specifications/x.gemspec", "rubbish").gaps).toHaveLength(1);
    fc.assert(
      fc.property(fc.string(), (text) => {
        evidenceOf(pythonInstalled, "/x.dist-info/METADATA", text);
        evidenceOf(gemInstalled, "/specifications/x.gemspec", text);
        evidenceOf(rInstalled, "/library/x/DESCRIPTION", text);
        evidenceOf(javaRelease, "/opt/release", text);
      }),
    );
  });
});
