import { describe, expect, it } from "vitest";
import { labelOf } from "../../../../shared/packages/binaries/jar-label.ts";

describe("file names of Java archives", () => {
  it.each([
    ["commons-io-2.11.0.jar", [], "commons-io", "2.11.0"],
    ["log4j-1.2-api-2.17.1.jar", [], "log4j-1.2-api", "2.17.1"],
    ["json4s-core_2.12-3.7.0-M11.jar", [], "json4s-core_2.12", "3.7.0-M11"],
    ["guava-32.1.3-jre.jar", [], "guava", "32.1.3-jre"],
    ["x-1.0-20240101.120000-1.jar", [], "x", "1.0-20240101.120000-1"],
    ["netty-all-4.1.48.Final.jar", [], "netty-all", "4.1.48.Final"],
    ["avro-mapred-1.11.2-hadoop2.jar", ["1.11.2"], "avro-mapred", "1.11.2"],
    ["CodeNarc-3.7.0-groovy-4.0.jar", ["3.7.0"], "CodeNarc", "3.7.0"],
    ["app.jar", ["1.0"], "app", undefined],
    ["-1.0.jar", [], "-1.0", undefined],
    ["shop.war", [], "shop", undefined],
  ])("%s with the versions %j", (file, versions, name, version) => {
    expect(labelOf(file, versions)).toEqual({ name, version });
  });
});
