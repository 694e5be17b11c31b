import { expect, test } from "vitest";
import { fullReadRule } from "../../../../actions/gate/rules/full-read.ts";
import type { EvidenceRead } from "../../../../actions/gate/verdict/verdict.ts";
import { now } from "../fixtures.ts";

function read(action: string, layerTables?: number): EvidenceRead {
  const record = { action, file: `${action}.json`, subject: "shop:ci linux/amd64", findings: 0, sha256: "sha256:0" };
  return { ...record, ...(layerTables === undefined ? {} : { layerTables }) };
}

test("images that were read whole pass", () => {
  expect(fullReadRule({}, [read("image-scan"), read("dockerfile-lint")], now)?.decision).toBe("pass");
});

test("layers that were read by their tables leave the verdict undecided, with what to do", () => {
  const verdict = fullReadRule({}, [read("image-scan", 2), read("sbom-generate", 1)], now);
  expect(verdict).toMatchObject({ rule: "full-read", decision: "undecided", count: 2 });
  expect(verdict?.because).toEqual([
    {
      what: "image-scan read 2 layers of shop:ci linux/amd64 by table of contents, not as a whole",
      remediation: "run image-scan again with `read: full`",
      values: { layers: 2 },
    },
    expect.objectContaining({ what: expect.stringContaining("sbom-generate read 1 layer of") }),
  ]);
});

test("the rule can warn, begin later and be off", () => {
  const evidence = [read("image-scan", 1)];
  expect(fullReadRule({ enforce: "warn" }, evidence, now)?.decision).toBe("warn");
  expect(fullReadRule({ from: "2999-01-01" }, evidence, now)?.decision).toBe("warn");
  expect(fullReadRule({ enforce: "off" }, evidence, now)).toBeUndefined();
  expect(fullReadRule(undefined, evidence, now)).toBeUndefined();
});
