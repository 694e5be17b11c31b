import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jar } from "../../../../shared/packages/binaries/jar.ts";
import { purlOf } from "../../../../shared/packages/purl.ts";
import { fileOf } from "../builders.ts";
import { zipOf } from "./builders.ts";

function packagesOf(path: string, files: Readonly<Record<string, string>>) {
  return jar.read(fileOf(path, zipOf(files)))?.packages ?? [];
}

function identities(path: string, files: Readonly<Record<string, string>>): string[] {
  return packagesOf(path, files).map(
    (draft) => `${purlOf(draft, undefined)}${draft.guessed === undefined ? "" : " guessed"}`,
  );
}

const properties = (group: string, artifact: string, version: string) => ({
  [`META-INF/maven/${group}/${artifact}/pom.properties`]: `groupId=${group}\nartifactId=${artifact}\nversion=${version}\n`,
});
const pom = (group: string, artifact: string, inner: string) => ({
  [`META-INF/maven/${group}/${artifact}/pom.xml`]: `<project><artifactId>${artifact}</artifactId>${inner}</project>`,
});

describe("identity of Java archives", () => {
  it("is that of the part that the file is named after; other parts are packages of their own", () => {
    const files = {
      ...properties("g", "acme", "1.0"),
      ...properties("g", "acme-core", "1.0"),
      ...properties("h", "z", "2"),
    };
    expect(identities("/lib/acme-core-1.0.jar", files)).toEqual([
      "pkg:maven/g/acme-core@1.0",
      "pkg:maven/g/acme@1.0",
      "pkg:maven/h/z@2",
    ]);
  });

  it("is that of the only part, if the file was renamed, and not if name and version are another's", () => {
    expect(identities("/app/app.jar", properties("g", "shop", "1.0"))).toEqual(["pkg:maven/g/shop@1.0"]);
    expect(identities("/lib/tool-3.1.jar", { ...properties("g", "shaded", "1.0"), "x/A.class": "" })).toEqual([
      "pkg:generic/java-archive/tool@3.1",
      "pkg:maven/g/shaded@1.0",
    ]);
  });

  it("is read from pom.xml, with what its parent states, if there are no properties", () => {
    const parent = "<parent><groupId>g.parent</groupId><version>3</version></parent>";
    expect(identities("/lib/a-3.jar", pom("g.parent", "a", parent))).toEqual(["pkg:maven/g.parent/a@3"]);
    expect(identities("/lib/a.jar", pom("g", "a", `<version>\${revision}</version>`))).toEqual(["pkg:maven/g/a"]);
    expect(identities("/lib/a.jar", { "META-INF/maven/g/a/pom.xml": "<project><" })).toEqual(["pkg:maven/g/a"]);
  });

  it.each([
    "/root/.m2/repository/com/beust/jcommander/1.82/jcommander-1.82.jar",
    "/usr/share/maven-repo/com/beust/jcommander/1.82/jcommander-1.82.jar",
    "/root/.cache/coursier/v1/https/repo1.maven.org/maven2/com/beust/jcommander/1.82/jcommander-1.82.jar",
    `/root/.gradle/caches/modules-2/files-2.1/com.beust/jcommander/1.82/${"0a".repeat(20)}/jcommander-1.82.jar`,
  ])("is stated by the place %s", (path) => {
    expect(identities(path, {})).toEqual(["pkg:maven/com.beust/jcommander@1.82"]);
  });

  it("is marked as a guess if evidence agrees on it, and otherwise is that of a file", () => {
    expect(identities("/lib/retrofit-2.11.0.jar", { "retrofit2/A.class": "" })).toEqual([
      "pkg:maven/com.squareup.retrofit2/retrofit@2.11.0 guessed",
    ]);
    expect(identities("/lib/retrofit-2.11.0.jar", { "com/acme/A.class": "" })).toEqual([
      "pkg:generic/java-archive/retrofit@2.11.0",
    ]);
    expect(
      identities("/lib/jsr305.jar", {
        "META-INF/MANIFEST.MF": "Implementation-Version: 0.1-SNAPSHOT\n",
        "javax/annotation/A.class": "",
      }),
    ).toEqual(["pkg:generic/java-archive/jsr305@0.1-SNAPSHOT"]);
  });

  it("has no version if nothing states one, and archives without code or version are no packages", () => {
    expect(identities("/lib/tool.jar", { "x/A.class": "" })).toEqual(["pkg:generic/java-archive/tool"]);
    expect(identities("/lib/tool.jar", { "x.txt": "" })).toEqual([]);
    expect(identities("/lib/tool-1.0-sources.jar", { "x/A.java": "" })).toEqual([]);
  });
});

describe("licenses and hashes of Java archives", () => {
  const licenses = (files: Readonly<Record<string, string>>) =>
    packagesOf("/lib/a-1.jar", { ...properties("g", "a", "1"), ...files })[0]?.licenses;
  const stated = (...inner: string[]) =>
    pom("g", "a", `<licenses>${inner.map((text) => `<license>${text}</license>`).join("")}</licenses>`);
  const apache = 'Licensed under the Apache License,\n   Version 2.0 (the "License")';
  const mit = "Permission is hereby granted, free of charge, to any person obtaining a copy";

  it("are those of the pom, by known addresses or names", () => {
    const url = "<url>https://www.apache.org/licenses/LICENSE-2.0.txt</url>";
    expect(licenses(stated(`<name>AL2</name>${url}`, "<name>BSD New</name><url>https://acme.example/l</url>"))).toEqual(
      ["Apache-2.0", "BSD New"],
    );
    expect(licenses({ ...stated("<name>MIT</name>"), "META-INF/LICENSE": apache })).toEqual(["MIT"]);
  });

  it("are those of the manifest or of a text with one license, otherwise unknown", () => {
    expect(
      licenses({ "META-INF/MANIFEST.MF": "Bundle-License: https://opensource.org/license/mit/\n", LICENSE: apache }),
    ).toEqual(["MIT"]);
    expect(licenses({ "META-INF/LICENSE.txt": apache })).toEqual(["Apache-2.0"]);
    expect(licenses({ "META-INF/LICENSE.txt": `${apache}\n${mit}` })).toBeUndefined();
    expect(licenses({})).toBeUndefined();
  });

  it("include supplier, homepage and repository of the pom", () => {
    const inner =
      "<organization><name>ACME</name></organization><url>https://acme.example</url><scm><url>https://git.example/a</url></scm>";
    expect(packagesOf("/lib/a-1.jar", { ...properties("g", "a", "1"), ...pom("g", "a", inner) })[0]).toMatchObject({
      supplier: "ACME",
      homepage: "https://acme.example",
      repository: "https://git.example/a",
    });
  });

  it("are digests of the file", () => {
    const body = zipOf(properties("g", "a", "1"));
    const digest = (name: string) => createHash(name).update(body).digest("hex");
    expect(jar.read(fileOf("/lib/a-1.jar", body))?.packages?.[0]?.hashes).toEqual([
      { algorithm: "SHA-1", value: digest("sha1") },
      { algorithm: "SHA-256", value: digest("sha256") },
      { algorithm: "SHA-512", value: digest("sha512") },
    ]);
  });
});

describe("hostile Java archives", () => {
  it("cost no more than their bounds", () => {
    const huge = Object.fromEntries(
      Array.from({ length: 3000 }, (_, index) => [`META-INF/maven/g/a${index}/pom.properties`, "version=1\n"]),
    );
    expect(packagesOf("/a.jar", huge).length).toBeLessThanOrEqual(2000);
    const large = `<project>${"<x>".repeat(400_000)}`;
    expect(identities("/a.jar", { "META-INF/maven/g/a/pom.xml": large })).toEqual(["pkg:maven/g/a"]);
    const entities = `<!DOCTYPE p [<!ENTITY a "${"a".repeat(1000)}"><!ENTITY b "${"&a;".repeat(1000)}"><!ENTITY c "${"&b;".repeat(1000)}">]><project><version>&c;</version></project>`;
    expect(packagesOf("/a.jar", { "META-INF/maven/g/a/pom.xml": entities })[0]?.version?.length ?? 0).toBeLessThan(
      1 << 20,
    );
  });

  it("give packages or nothing, whatever their texts are", () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: "binary" }),
      fc.constantFrom("<project><parent/>", "<project><licenses><license/><license>x</license></licenses></project>"),
    );
    fc.assert(
      fc.property(
        text,
        text,
        text,
        fc.constantFrom("/a-1.jar", "/.jar", "/a.b-c-1-2.war"),
        (manifest, xml, properties, path) => {
          const files = {
            "META-INF/MANIFEST.MF": manifest,
            "META-INF/maven/g/a/pom.xml": xml,
            "META-INF/maven/g/b/pom.properties": properties,
            "p/q/A.class": "",
            LICENSE: manifest,
          };
          expect(packagesOf(path, files).length).toBeGreaterThanOrEqual(2);
        },
      ),
      { numRuns: 300 },
    );
  });
});
