import { describe, expect, test } from "vitest";
import { spec as gate } from "../../../actions/gate/inputs.ts";
import { spec as scan } from "../../../actions/image-scan/inputs.ts";
import { resolveInputs } from "../../../shared/config/index.ts";
import { configurationDigest } from "../../../shared/runner/configuration.ts";

const digestOf = (given: Readonly<Record<string, string>>): string =>
  configurationDigest({
    inputs: resolveInputs(scan.inputs, (name) => given[name], { inputs: {}, values: {} }),
    settings: {},
  });

describe("the digest of a configuration", () => {
  const secrets = [...Object.entries(scan.inputs), ...Object.entries(gate.inputs)].flatMap(([name, input]) =>
    "secret" in input && input.secret ? [name] : [],
  );

  test("holds no secret", () => {
    expect(new Set(secrets)).toEqual(new Set(["registry-password", "token"]));
    for (const name of secrets) expect(digestOf({ [name]: "hunter2" }), name).toBe(digestOf({}));
  });

  test.each(["image", "out-dir", "fail-on"])("is not about %s", (name) => {
    expect(digestOf({ [name]: name === "fail-on" ? "low" : "x" })).toBe(digestOf({}));
  });

  test.each(["platform", "advisories", "baseline"])("is about %s", (name) => {
    expect(digestOf({ [name]: "x" })).not.toBe(digestOf({}));
  });
});
