import { describe, expect, it, test } from "vitest";
import { licenseOfAddress, licensesOfText } from "../../../shared/packages/license-texts.ts";

describe("texts of licenses", () => {
  it.each([
    ["Licensed under the Apache License,\n # Version 2.0", ["Apache-2.0"]],
    ["                 Apache License\n           Version 2.0, January 2004\n", ["Apache-2.0"]],
    ["Permission is hereby granted, free of charge, to any person obtaining a copy", ["MIT"]],
    ["All rights reserved.", []],
  ])("%j", (text, ids) => {
    expect(licensesOfText(text)).toEqual(ids);
  });

  it("are recognized in linear time", () => {
    const start = performance.now();
    expect(licensesOfText("Redistribution and use in source and binary forms ".repeat(20_000))).toEqual([]);
    expect(licensesOfText("GNU General Public License ".repeat(40_000))).toEqual([]);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

test.each([
  ["https://www.apache.org/licenses/LICENSE-2.0.txt", "Apache-2.0"],
  ["http://www.apache.org/licenses/LICENSE-2.0", "Apache-2.0"],
  ["https://opensource.org/license/mit/", "MIT"],
  ["https://spdx.org/licenses/EPL-2.0.html", "EPL-2.0"],
  ["https://www.gnu.org/licenses/gpl-2.0.txt", undefined],
  ["https://acme.example/apache.org/licenses/LICENSE-2.0", undefined],
  ["Apache-2.0", undefined],
  ["https://constructor", undefined],
])("the address %s is %s", (address, id) => {
  expect(licenseOfAddress(address)).toBe(id);
});
