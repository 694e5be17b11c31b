import { describe, expect, it } from "vitest";
import { classDirectories } from "../../../../shared/packages/binaries/jar-classes.ts";
import { guessCoordinates } from "../../../../shared/packages/binaries/jar-group.ts";
import { labelOf } from "../../../../shared/packages/binaries/jar-label.ts";
import { parseManifest } from "../../../../shared/packages/binaries/jar-manifest.ts";

function guess(file: string, manifest: string, ...packages: string[]): string | undefined {
  const coordinates = guessCoordinates({
    manifest: parseManifest(manifest),
    label: labelOf(file),
    classes: classDirectories(packages.map((name) => `${name.replaceAll(".", "/")}/A.class`)),
  });
  return coordinates === undefined ? undefined : `${coordinates.group}:${coordinates.artifact}`;
}

describe("coordinates of archives that do not state them", () => {
  // Manifests and packages of the files on Maven Central.
  it.each([
    ["kotlin-stdlib-1.9.10.jar", "", "kotlin.collections", "org.jetbrains.kotlin:kotlin-stdlib"],
    ["jcommander-1.82.jar", "", "com.beust.jcommander", "com.beust:jcommander"],
    ["jcommander-2.0.jar", "", "com.beust.jcommander", "org.jcommander:jcommander"],
    ["retrofit-2.11.0.jar", "Automatic-Module-Name: retrofit2", "retrofit2", "com.squareup.retrofit2:retrofit"],
    ["converter-jackson-2.11.0.jar", "", "retrofit2.converter.jackson", "com.squareup.retrofit2:converter-jackson"],
    ["commons-collections-3.2.2.jar", "", "org.apache.commons.collections", "commons-collections:commons-collections"],
    ["asm-9.7.jar", "Bundle-SymbolicName: org.objectweb.asm", "org.objectweb.asm", "org.ow2.asm:asm"],
    ["spring-web-6.1.0.jar", "", "org.springframework.web", "org.springframework:spring-web"],
    [
      "spring-security-web-6.1.0.jar",
      "",
      "org.springframework.security.web",
      "org.springframework.security:spring-security-web",
    ],
    [
      "catalina.jar",
      "Implementation-Title: Apache Tomcat\nImplementation-Version: 9.0.95",
      "org.apache.catalina",
      "org.apache.tomcat:tomcat-catalina",
    ],
  ])("%s is a published artifact", (file, manifest, name, expected) => {
    expect(guess(file, manifest, name)).toBe(expected);
  });

  it.each([
    [
      "by the vendor's id",
      "postgresql-42.7.3.jar",
      "Implementation-Vendor-Id: org.postgresql",
      "org.postgresql.core",
      "org.postgresql:postgresql",
    ],
    [
      "by sbt's organization",
      "trees_2.13-4.17.4.jar",
      "Implementation-Vendor-Id: org.scalameta",
      "scala.meta.trees",
      "org.scalameta:trees_2.13",
    ],
    [
      "by group and artifact",
      "snappy-java-1.1.10.jar",
      "Bundle-SymbolicName: org.xerial.snappy.snappy-java",
      "org.xerial.snappy",
      "org.xerial.snappy:snappy-java",
    ],
    [
      "by the shortened name",
      "netty-handler-4.1.jar",
      "Bundle-SymbolicName: io.netty.handler;singleton:=true",
      "io.netty.handler.ssl",
      "io.netty:netty-handler",
    ],
    [
      "by the module's name",
      "allure-model-2.29.1.jar",
      "Automatic-Module-Name: io.qameta.allure.model",
      "io.qameta.allure.model",
      "io.qameta.allure:allure-model",
    ],
  ])("have a group %s", (_, file, manifest, name, expected) => {
    expect(guess(file, manifest, name)).toBe(expected);
  });

  it.each([
    ["nothing agrees with the file name", "x-1.jar", "", "org.acme"],
    ["the name is another project's", "kotlin-type-mapper-model-0.7.1.jar", "", "nl.stokpop.typemapper.model"],
    ["another group published the version", "log4j-2.17.1.jar", "", "org.apache.log4j"],
    ["classes are elsewhere", "acme-core-1.jar", "Bundle-SymbolicName: org.acme.core", "com.other"],
    ["the vendor has many groups", "tool-1.jar", "Implementation-Vendor-Id: org.apache", "org.apache.tool"],
    ["the vendor is no group", "x-1.jar", "Implementation-Vendor-Id: ACME, Inc.", "org.acme"],
    [
      "a name of one word may be the group",
      "jansi-2.4.jar",
      "Bundle-SymbolicName: org.fusesource.jansi",
      "org.fusesource.jansi",
    ],
    [
      "further words may be part of the group",
      "jetty-http2-server-12.0.jar",
      "Bundle-SymbolicName: org.eclipse.jetty.http2.server",
      "org.eclipse.jetty.http2.server",
    ],
  ])("stay unknown if %s", (_, file, manifest, name) => {
    expect(guess(file, manifest, name)).toBeUndefined();
  });

  it("stay unknown without classes, unless the manifest repeats a published name", () => {
    expect(guess("kotlin-stdlib-jdk8-1.9.10.jar", "Implementation-Title: kotlin-stdlib-jdk8")).toBe(
      "org.jetbrains.kotlin:kotlin-stdlib-jdk8",
    );
    expect(guess("commons-io-2.11.0.jar", "")).toBeUndefined();
    expect(guess("acme-core-1.jar", "Bundle-SymbolicName: org.acme.core")).toBeUndefined();
  });
});

describe("package directories", () => {
  it("are those of classes, wherever the archive keeps them", () => {
    const names = [
      "a/b/C.class",
      "META-INF/versions/9/a/b/C.class",
      "BOOT-INF/classes/a/D.class",
      "META-INF/x/Y.class",
      "E.class",
      "a/f.txt",
    ];
    expect([...classDirectories(names)]).toEqual([
      ["a/b", 2],
      ["a", 1],
    ]);
  });
});
