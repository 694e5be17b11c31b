/** Small files of each kind, by the end of their path. */
export const textSeeds: Readonly<Record<string, string>> = {
  "etc/os-release": 'ID=debian\nVERSION_ID="12"\nPRETTY_NAME="Debian \\"x\\" 12"\nVERSION_CODENAME=bookworm\n',
  "content_manifests/x.json": '{"metadata":{},"content_sets":["rhel-8-for-x86_64-baseos-rpms"],"image_contents":[]}',
  "dpkg/status":
    "Package: a\nStatus: install ok installed\nVersion: 1:2-3\nArchitecture: amd64\nSource: b (2-3)\nDepends: c (>= 1) | d,\n e\nMaintainer: X <x@example.org>\nConffiles:\n /etc/a 0cc175b9c0f1b6a831c399e269772661\n\n",
  "a.list": "/.\n/usr\n/usr/bin/a\n",
  "a.md5sums": "0cc175b9c0f1b6a831c399e269772661  usr/bin/a\n",
  copyright:
    "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n\nFiles: *\nCopyright: 2020 X\nLicense: GPL-2+ and MIT\n text\n",
  "db/installed":
    "C:Q1abcdefghijklmnopqrstuvwxyz0=\nP:musl\nV:1.2.3-r4\nA:x86_64\no:musl\nL:MIT\nD:so:libc.musl-x86_64.so.1 b>=1\np:so:x=1\nF:lib\nR:libc.so\nZ:Q1abcdefghijklmnopqrstuvwxyz0=\n\n",
  "container-manifest-2":
    "bash\t5.1.8-1.cm2\t1650000000\t1650000000\tMicrosoft Corporation\t(none)\t100\tx86_64\t0\tbash-5.1.8-1.cm2.src.rpm\n",
  "a-1/desc": "%NAME%\na\n\n%VERSION%\n1-1\n\n%ARCH%\nx86_64\n\n%LICENSE%\nMIT\n\n%DEPENDS%\nb>=1\n\n",
  "node_modules/a/package.json":
    '{"name":"@s/a","version":"1.0.0","license":"MIT","author":{"name":"X"},"dependencies":{"b":"^1"},"_resolved":"https://registry.npmjs.org/a/-/a-1.0.0.tgz"}',
  METADATA:
    "Metadata-Version: 2.1\nName: a\nVersion: 1.0\nLicense: MIT\nAuthor: X\nClassifier: License :: OSI Approved :: MIT License\nRequires-Dist: b[c] (>=1) ; extra == 'd'\n\nText\n",
  "PKG-INFO": "Metadata-Version: 1.1\nName: a\nVersion: 1.0\nHome-page: https://example.org\n",
  RECORD: 'a/__init__.py,sha256=47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU,0\n"a,b.py",,\n../../../bin/a,sha256=x,5\n',
  ".gemspec":
    'Gem::Specification.new do |s|\n  s.name = "a".freeze\n  s.version = "1.0"\n  s.licenses = ["MIT".freeze]\n  s.authors = ["X"]\n  s.add_runtime_dependency(%q<b>.freeze, [">= 1"])\nend\n',
  "conda-meta/a-1.json":
    '{"name":"a","version":"1","build":"h0","channel":"https://repo.anaconda.com/pkgs/main/linux-64","license":"MIT","depends":["b >=1"],"files":["bin/a"],"md5":"x"}',
  DESCRIPTION:
    "Package: a\nVersion: 1.0\nLicense: GPL (>= 2) | file LICENSE\nImports: b (>= 1),\n    c\nRepository: CRAN\n",
  "install.json": '{"name":"A","version":"1","dist":"A-1","pathname":"X/A-1.tar.gz"}',
  ".rockspec":
    'package = "a"\nversion = "1-1"\nsource = { url = "git://x" }\ndescription = { license = "MIT", homepage = [[x]] }\ndependencies = { "lua >= 5.1", "b" }\n',
  "INSTALL_RECEIPT.json":
    '{"homebrew_version":"4","source":{"spec":"stable","versions":{"stable":"1"},"tap":"homebrew/core"},"runtime_dependencies":[{"full_name":"b","version":"1"}]}',
  ".reg": 'a:3:{s:4:"name";s:1:"a";s:7:"channel";s:12:"pear.php.net";s:7:"version";a:1:{s:7:"release";s:5:"1.0.0";}}',
  "a.php": "<?php\n/**\n * Plugin Name: A\n * Version: 1.0\n * License: GPLv2\n * Author: X\n */\n",
  ".spdx-a.spdx":
    '{"spdxVersion":"SPDX-2.3","name":"a","packages":[{"name":"a","SPDXID":"SPDXRef-a","versionInfo":"1","licenseConcluded":"MIT","externalRefs":[{"referenceCategory":"PACKAGE-MANAGER","referenceType":"purl","referenceLocator":"pkg:bitnami/a@1"}]}]}',
  "bom.cdx.json":
    '{"bomFormat":"CycloneDX","specVersion":"1.5","components":[{"type":"library","name":"a","version":"1","purl":"pkg:npm/a@1","licenses":[{"license":{"id":"MIT"}}]}],"dependencies":[]}',
  "x/release": 'JAVA_VERSION="17.0.1"\nIMPLEMENTOR="Eclipse Adoptium"\nIMPLEMENTOR_VERSION="Temurin-17.0.1+12"\n',
  "app/package.json":
    '{"name":"a","version":"1","dependencies":{"b":"^1"},"devDependencies":{"c":"1"},"workspaces":["x/*"]}',
  "package-lock.json":
    '{"name":"a","lockfileVersion":3,"packages":{"":{"name":"a","dependencies":{"b":"^1"}},"node_modules/b":{"version":"1.0.0","resolved":"https://registry.npmjs.org/b/-/b-1.0.0.tgz","integrity":"sha512-AAAA","dev":true,"dependencies":{"c":"1"}},"node_modules/b/node_modules/c":{"version":"1","link":true}}}',
  "yarn.lock":
    '# yarn lockfile v1\n\n\n"@s/b@^1", b@^2:\n  version "1.0.0"\n  resolved "https://registry.yarnpkg.com/b/-/b-1.0.0.tgz#abc"\n  integrity sha512-AAAA\n  dependencies:\n    c "^1"\n\n__metadata:\n  version: 6\n\n"d@npm:^1":\n  version: 1.0.0\n  resolution: "d@npm:1.0.0"\n  dependencies:\n    e: ^1\n',
  "pnpm-lock.yaml":
    "lockfileVersion: '6.0'\ndependencies:\n  b:\n    specifier: ^1\n    version: 1.0.0(c@2)\npackages:\n  /b@1.0.0(c@2):\n    resolution: {integrity: sha512-AAAA}\n    dependencies:\n      c: 2.0.0\n    dev: false\n",
  "bun.lock":
    '{\n  "lockfileVersion": 1,\n  "workspaces": {"": {"name": "a", "dependencies": {"b": "^1",},},},\n  "packages": {"b": ["b@1.0.0", "", {"dependencies": {"c": "1"}}, "sha512-AAAA"],}\n}\n',
  "deno.lock":
    '{"version":"4","specifiers":{"npm:b@1":"1.0.0","jsr:@s/c@1":"1.0.0"},"npm":{"b@1.0.0":{"integrity":"sha512-AAAA","dependencies":["c"]}},"jsr":{"@s/c@1.0.0":{"integrity":"x"}}}',
  "installed.json":
    '{"packages":[{"name":"a/b","version":"v1.0","license":["MIT"],"require":{"php":">=7","c/d":"^1"},"dist":{"shasum":"x"}}],"dev":true,"dev-package-names":["a/b"]}',
  "composer.json": '{"name":"a/b","require":{"c/d":"^1"},"require-dev":{"e/f":"1"}}',
  "composer.lock":
    '{"packages":[{"name":"c/d","version":"1.0","require":{"e/f":"1"},"license":["MIT"],"authors":[{"name":"X"}]}],"packages-dev":[]}',
  "requirements.txt":
    "a==1.0 --hash=sha256:00 ; python_version < '3' # c\n-r other.txt\nb[c,d]>=1,<2\n-e git+https://example.org/x@v1#egg=x\nd @ https://example.org/d-1.0.tar.gz \\\n  --hash=sha256:00\n",
  "Pipfile.lock":
    '{"_meta":{"hash":{"sha256":"x"}},"default":{"a":{"version":"==1.0","hashes":["sha256:00"],"markers":"x"}},"develop":{}}',
  "pyproject.toml":
    '[project]\nname = "a"\nversion = "1"\ndependencies = ["b>=1", "c[d]~=2; os_name == \'x\'"]\n[tool.poetry.dependencies]\npython = "^3"\ne = {version = "^1", optional = true}\n[dependency-groups]\ndev = ["f"]\n',
  "poetry.lock":
    '[[package]]\nname = "a"\nversion = "1"\noptional = false\n[package.dependencies]\nb = {version = ">=1", markers = "x"}\n[metadata]\nlock-version = "2.0"\n',
  "uv.lock":
    'version = 1\n[[package]]\nname = "a"\nversion = "1"\nsource = { registry = "https://pypi.org/simple" }\ndependencies = [{ name = "b" }]\nsdist = { url = "x", hash = "sha256:00" }\n',
  "pylock.toml":
    'lock-version = "1.0"\n[[packages]]\nname = "a"\nversion = "1"\n[[packages.wheels]]\nurl = "x"\nhashes = {sha256 = "00"}\n',
  "Cargo.toml":
    '[package]\nname = "a"\nversion = "1"\n[dependencies]\nb = "1"\nc = { path = "../c", version = "1" }\n[target."cfg(x)".dev-dependencies]\nd = "1"\n',
  "Cargo.lock":
    'version = 3\n[[package]]\nname = "a"\nversion = "1.0.0"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\nchecksum = "00"\ndependencies = ["b 1.0.0", "c"]\n',
  "go.mod":
    'module example.org/a\n\ngo 1.21\n\nrequire (\n\tgithub.com/b/c v1.0.0 // indirect\n\t"d.org/e" v0.0.0-20200101000000-abcdefabcdef\n)\nreplace github.com/b/c => ../c\nexclude d.org/e v1.0.0\n',
  "go.sum": "github.com/b/c v1.0.0 h1:AAAA=\ngithub.com/b/c v1.0.0/go.mod h1:AAAA=\n",
  "gradle.lockfile": "# x\ncom.a:b:1.0=compileClasspath,runtimeClasspath\nempty=annotationProcessor\n",
  "build.sbt.lock":
    '{"lockVersion":1,"dependencies":[{"org":"a","name":"b","version":"1","artifacts":[{"name":"b.jar","hash":"sha1:00"}],"configurations":["compile"]}]}',
  "pom.xml": `<?xml version="1.0"?><project xmlns="http://maven.apache.org/POM/4.0.0"><parent><groupId>p</groupId><artifactId>q</artifactId><version>1</version></parent><artifactId>a</artifactId><properties><v>1.\${w}</v><w>2</w></properties><dependencies><dependency><groupId>b</groupId><artifactId>c</artifactId><version>\${v}</version><scope>test</scope></dependency></dependencies></project>`,
  "Gemfile.lock":
    "GEM\n  remote: https://rubygems.org/\n  specs:\n    a (1.0)\n      b (>= 1, < 2)\n    b (1.0-x86_64-linux)\n\nPLATFORMS\n  ruby\n\nDEPENDENCIES\n  a!\n\nBUNDLED WITH\n   2.0\n",
  "packages.lock.json":
    '{"version":1,"dependencies":{"net6.0":{"A":{"type":"Direct","requested":"[1.0, )","resolved":"1.0","contentHash":"AAAA","dependencies":{"B":"1"}}}}}',
  "packages.config":
    '<?xml version="1.0" encoding="utf-8"?><packages><package id="A" version="1.0" targetFramework="net45" developmentDependency="true"/></packages>',
  "Directory.Packages.props":
    '<Project><ItemGroup><PackageVersion Include="A" Version="1.0"/><PackageReference Include="B"><Version>2</Version></PackageReference></ItemGroup></Project>',
  ".deps.json":
    '{"runtimeTarget":{"name":".NETCoreApp,Version=v6.0"},"targets":{".NETCoreApp,Version=v6.0":{"A/1.0":{"dependencies":{"B":"1"},"runtime":{"a.dll":{}}}}},"libraries":{"A/1.0":{"type":"package","serviceable":true,"sha512":"sha512-AAAA"}}}',
  "pubspec.lock":
    'packages:\n  a:\n    dependency: "direct main"\n    description:\n      name: a\n      url: "https://pub.dev"\n    source: hosted\n    version: "1.0.0"\nsdks:\n  dart: ">=2"\n',
  "Package.resolved":
    '{"pins":[{"identity":"a","kind":"remoteSourceControl","location":"https://github.com/a/a.git","state":{"revision":"00","version":"1.0"}}],"version":2}',
  "Podfile.lock":
    "PODS:\n  - A (1.0):\n    - B/C (~> 1)\n  - B/C (1.0)\n\nDEPENDENCIES:\n  - A\n\nSPEC CHECKSUMS:\n  A: 00\n",
  "mix.lock":
    '%{\n  "a": {:hex, :a, "1.0.0", "00", [:mix], [{:b, "~> 1", [hex: :b, repo: "hexpm", optional: false]}], "hexpm", "00"},\n}\n',
  "rebar.lock":
    '{"1.2.0",\n[{<<"a">>,{pkg,<<"a">>,<<"1.0.0">>},0},\n {<<"b">>,{git,"https://x",{ref,"00"}},1}]}.\n[{pkg_hash,[{<<"a">>, <<"00">>}]}].\n',
  "vcpkg.json":
    '{"name":"a","version":"1","dependencies":["b",{"name":"c","version>=":"1#2"}],"overrides":[{"name":"b","version":"1"}]}',
  "vcpkg/status":
    "Package: a\nVersion: 1\nPort-Version: 2\nArchitecture: x64-linux\nDepends: b\nStatus: install ok installed\n\n",
  "Manifest.toml":
    'julia_version = "1.9"\nmanifest_format = "2.0"\n[[deps.A]]\ndeps = ["B"]\ngit-tree-sha1 = "00"\nuuid = "7876af07-990d-54b4-ab0e-23690620f79a"\nversion = "1.0"\n',
  "conan.lock":
    '{"version":"0.5","requires":["a/1.0#00%1.0"],"build_requires":[],"graph_lock":{"nodes":{"0":{"ref":"a/1@u/c","requires":["1"]}}}}',
  "environment.yml":
    "name: a\nchannels:\n  - defaults\ndependencies:\n  - python=3.8\n  - c::b>=1\n  - pip:\n    - d==1\n",
  "renv.lock":
    '{"R":{"Version":"4.0"},"Packages":{"a":{"Package":"a","Version":"1","Source":"Repository","Repository":"CRAN","Requirements":["b"],"Hash":"00"}}}',
  "stack.yaml.lock":
    "packages:\n- completed:\n    hackage: a-1.0@sha256:00,123\n  original:\n    hackage: a-1.0\nsnapshots: []\n",
  "cabal.project.freeze":
    "active-repositories: hackage.haskell.org:merge\nconstraints: any.a ==1.0,\n             any.b ==2,\n             b +c\n",
  "cpanfile.snapshot":
    "# carton snapshot format: version 1.0\nDISTRIBUTIONS\n  A-1.0\n    pathname: X/XX/A-1.0.tar.gz\n    provides:\n      A 1.0\n    requirements:\n      B 0\n",
};
