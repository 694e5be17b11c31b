import { describe, expect, test } from "vitest";
import type { OperatingSystem, PackageType } from "../../../../shared/packages/index.ts";
import { packageRepositories } from "../../../../shared/packages/third-party/repositories.ts";
import { originOf } from "../../../../shared/packages/third-party/third-party.ts";
import { evidenceOf } from "../builders.ts";

const debian: OperatingSystem = { id: "debian", versionId: "12" };
const rocky: OperatingSystem = { id: "rocky", versionId: "9.4" };

interface Stated {
  readonly origin?: string;
  readonly supplier?: string;
  readonly supplierContact?: string;
}

function origin(
  type: PackageType,
  name: string,
  version: string,
  more: Stated = {},
  os = type === "rpm" ? rocky : debian,
) {
  return originOf({ type, name, version, ...more }, os);
}

describe("packages of third parties", () => {
  test.each([
    ["nodejs", "18.20.4-1nodesource1", "NodeSource"],
    ["postgresql-15", "15.5-1.pgdg120+1", "PostgreSQL's repository (PGDG)"],
    ["libpq5", "16.1-1.pgdg22.04+1", "PostgreSQL's repository (PGDG)"],
    ["nginx", "1.18.0-1~bookworm", "nginx.org"],
    ["docker-ce-cli", "5:24.0.7-1~debian.12~bookworm", "Docker"],
    ["docker-ce", "5:19.03.15~3-0~ubuntu-focal", "Docker"],
    ["php8.2-fpm", "8.2.10-2+0~20230905.39+debian12~1.gbp7bd9c2", "Ondřej Surý's repository"],
    ["php8.1-cli", "8.1.27-1+ubuntu22.04.1+deb.sury.org+1", "Ondřej Surý's repository"],
    ["python3.8", "3.8.18-1+jammy1", "deadsnakes"],
    ["mariadb-server", "1:10.11.6+maria~deb12", "MariaDB"],
    ["mysql-community-server", "8.0.35-1debian12", "MySQL"],
    ["redis-server", "6:7.2.3-1rl1~bookworm1", "Redis"],
    ["r-base-core", "4.3.2-1~bookwormcran.0", "CRAN"],
    ["clang-17", "1:17~++20230609073249+ec2333d8eb28-1~exp1~20230609193401.1120", "apt.llvm.org"],
  ])("%s %s is from %s, by its version", (name, version, packager) => {
    expect(origin("deb", name, version)).toEqual({ thirdParty: true, packager });
  });

  test.each([
    ["deb", "vault", "1.15.4-1", { supplier: "HashiCorp", supplierContact: "hello@hashicorp.com" }, "HashiCorp"],
    ["deb", "nginx", "1.27.0-2", { supplierContact: "nginx-packaging@f5.com" }, "nginx.org"],
    ["apk", "nginx", "1.27.0-r1", { supplierContact: "nginx-packaging@f5.com" }, "nginx.org"],
    ["deb", "temurin-17-jdk", "17.0.9.0.0+9-1", { supplierContact: "temurin-dev@eclipse.org" }, "Eclipse Adoptium"],
    ["rpm", "nginx", "1:1.26.1-1.el9.ngx", { origin: "NGINX Packaging <nginx-packaging@f5.com>" }, "nginx.org"],
    ["rpm", "htop", "3.3.0-1.el9", { origin: "Fedora Project", supplier: "Fedora Project" }, "EPEL"],
    [
      "rpm",
      "php",
      "8.2.14-1.el9.remi",
      { origin: "Remi's RPM repository <https://rpms.remirepo.net/>" },
      "Remi's repository",
    ],
  ] satisfies [PackageType, string, string, Stated, string][])(
    "%s %s %s with %j is from %s",
    (type, name, version, more, packager) => {
      expect(origin(type, name, version, more)).toEqual({ thirdParty: true, packager });
    },
  );

  test("a repository file counts for the names that the repository publishes", () => {
    const { repositories = [] } = evidenceOf(
      packageRepositories,
      "/etc/apt/sources.list.d/mongodb.list",
      "# http://commented.example/\ndeb [signed-by=/k] https://user@REPO.mongodb.org/apt/debian bookworm/mongodb-org/7.0 main\n",
    );
    expect(repositories).toEqual(["repo.mongodb.org"]);
    const hosts = new Set(repositories);
    const by = (name: string) => originOf({ type: "deb", name, version: "7.0.4" }, debian, hosts);
    expect(by("mongodb-org-server")).toEqual({ thirdParty: true, packager: "MongoDB" });
    expect(by("bash")).toEqual({});
  });

  test.each([
    ["libmysqlclient21", "8.0.36-0ubuntu0.22.04.1", "ubuntu-devel-discuss@lists.ubuntu.com", "repo.mysql.com"],
    ["nodejs", "18.20.4+dfsg-1~deb12u1", "pkg-javascript-devel@alioth-lists.debian.net", "deb.nodesource.com"],
    ["nginx", "1.22.1-9+deb12u3", "pkg-nginx-maintainers@alioth-lists.debian.net", "nginx.org"],
    ["gh", "2.4.0+dfsg1-2", "ubuntu-devel-discuss@lists.ubuntu.com", "cli.github.com"],
  ])("a repository file does not make %s %s of %s a third party's", (name, version, supplierContact, host) => {
    expect(originOf({ type: "deb", name, version, supplierContact }, debian, new Set([host]))).toEqual({});
  });

  test("a vendor that is not the distribution is a third party of unknown name", () => {
    expect(origin("rpm", "tool", "1-1", { origin: "Example Ltd" })).toEqual({ thirdParty: true });
    expect(origin("rpm", "bash", "5-1", { origin: "Rocky Enterprise Software Foundation" })).toEqual({
      thirdParty: false,
    });
    const leap: OperatingSystem = { id: "opensuse-leap", versionId: "15.6" };
    expect(origin("rpm", "tool", "1-1", { origin: "obs://build.opensuse.org/home:somebody" }, leap)).toEqual({
      thirdParty: true,
    });
    expect(origin("rpm", "bash", "1-1", { origin: "openSUSE" }, leap)).toEqual({ thirdParty: false });
  });
});

describe("a distribution's own packages", () => {
  test.each([
    ["bash", "5.2.15-2+b7"],
    ["nodejs", "18.20.4+dfsg-1~deb12u1"],
    ["nginx", "1.22.1-9+deb12u1"],
    ["chromium", "120.0.6099.71-1~deb12u1"],
    ["postgresql-15", "15.5-0+deb12u1"],
    ["linux-image-amd64", "6.5.10-1~bpo12+1"],
    ["repmgr", "5.5.0+debpgdg-1"],
    ["elogind", "255.17-1debian2"],
    ["fonts-droid-fallback", "1:8.1.0r7-1~1.gbp36536b"],
    ["raspi-firmware", "1:1.20230405-1+rpt1"],
    ["python3.10", "3.10.12-1~22.04.3"],
    ["python3.10", "3.10.6-1~22.04ubuntu1"],
    ["nginx", "1.18.0-6ubuntu14.4"],
    ["docker.io", "24.0.5-0ubuntu1~22.04.1"],
    ["cloud-init", "23.3.3-0ubuntu0~22.04.1"],
    ["php8.1-cli", "8.1.2-1ubuntu2.14"],
  ])("%s %s is not marked", (name, version) => {
    expect(origin("deb", name, version, { supplierContact: "team@lists.debian.org" })).toEqual({});
  });

  test("Fedora's are Fedora's own on Fedora", () => {
    const fedora: OperatingSystem = { id: "fedora", versionId: "40" };
    const stated = { origin: "Fedora Project", supplier: "Fedora Project" };
    expect(origin("rpm", "bash", "5-1.fc40", stated, fedora)).toEqual({ thirdParty: false });
  });
});

test("the extras of Amazon Linux 2 are those that are enabled", () => {
  const text =
    "[amzn2extra-docker]\nenabled = 1\nmirrorlist = http://amazonlinux.default.amazonaws.com/x\n[amzn2extra-docker-source]\nenabled = 0\n[amzn2extra-nginx1]\nenabled = 0\n";
  expect(evidenceOf(packageRepositories, "/etc/yum.repos.d/amzn2-extras.repo", text).contentStreams).toEqual([
    "docker",
  ]);
  expect(evidenceOf(packageRepositories, "/etc/yum.repos.d/other.repo", text).contentStreams).toBeUndefined();
});
