import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bundleLicenses, parseManifest, parseProperties } from "../../../../shared/packages/binaries/jar-manifest.ts";

describe("manifests of Java archives", () => {
  it.each(["\n", "\r\n", "\r"])("join continued lines that end in %j, up to the first empty line", (end) => {
    const text = [
      "Manifest-Version: 1.0",
      "Bundle-Symbolic",
      " Name: org.ac",
      " me;x=y",
      "",
      "Name: a/B.class",
      "X: 1",
      "",
    ];
    expect([...parseManifest(text.join(end))]).toEqual([
      ["manifest-version", "1.0"],
      ["bundle-symbolicname", "org.acme;x=y"],
    ]);
  });

  it("leave out what is not a value", () => {
    const text = `\uFEFFA: 1\na: 2\nB:\nC: \${version}\nno colon\n: x\n`;
    expect([...parseManifest(text)]).toEqual([["a", "1"]]);
  });

  it("give back what they are written from, wrapped at any width", () => {
    const name = fc.stringMatching(/^[A-Za-z][\w-]{0,30}$/);
    const value = fc.stringMatching(/^[!-~](?:[ -~]{0,200}[!-~])?$/).filter((text) => !text.includes("${"));
    fc.assert(
      fc.property(
        name,
        value,
        fc.integer({ min: 2, max: 72 }),
        fc.constantFrom("\n", "\r\n", "\r"),
        (key, text, width, end) => {
          const line = `${key}: ${text}`;
          const parts = [line.slice(0, width), ...(line.slice(width).match(new RegExp(`.{1,${width}}`, "g")) ?? [])];
          expect(parseManifest(`${parts.join(`${end} `)}${end}${end}Name: x${end}`).get(key.toLowerCase())).toBe(text);
        },
      ),
    );
  });

  it("are read in linear time, whatever they contain", () => {
    const bombs = [
      "A: b\n".repeat(200_000),
      `A: ${" x\n".repeat(300_000)}`,
      `A: b\n${" \n".repeat(400_000)}`,
      ":".repeat(1e6),
      "\r".repeat(1e6),
    ];
    const start = performance.now();
    for (const bomb of bombs) expect(parseManifest(bomb).size).toBeLessThan(2);
    for (const bomb of bombs) parseProperties(bomb);
    expect(performance.now() - start).toBeLessThan(5000);
    fc.assert(fc.property(fc.string({ maxLength: 500 }), (text) => void [parseManifest(text), parseProperties(text)]));
  });

  it.each([
    ["Apache-2.0", ["Apache-2.0"]],
    ['Apache-2.0;link="https://www.apache.org/licenses/LICENSE-2.0.txt"', ["Apache-2.0"]],
    ["https://www.apache.org/licenses/LICENSE-2.0.txt", ["Apache-2.0"]],
    ["http://www.eclipse.org/legal/epl-v10.html, http://opensource.org/licenses/MIT", ["EPL-1.0", "MIT"]],
    ["Apache License, Version 2.0", ["Apache License, Version 2.0"]],
    ["<<EXTERNAL>>", []],
    ["", []],
  ])("state licenses: %s", (value, licenses) => {
    expect(bundleLicenses(value)).toEqual(licenses);
  });
});

describe("pom.properties", () => {
  it("are read line by line", () => {
    expect([...parseProperties(`#Created\r\nversion=1.0\r\n groupId = g \nartifactId: a\nx=\${y}\nz=\n`)]).toEqual([
      ["version", "1.0"],
      ["groupId", "g"],
      ["artifactId", "a"],
    ]);
  });
});
