import { describe, expect, test } from "vitest";
import { readDotenv } from "../../../shared/compose/dotenv.ts";

describe("variables of .env files", () => {
  test("are read as Compose reads them", () => {
    const text = `# comment\nA=1 # rest\nexport B="two \\"words\\""\nC='$A'\nD=\${A}x\nE="line\nbreak"\nF=\nnonsense\nG: yaml\n`;
    expect([...readDotenv(text)]).toEqual([
      ["A", "1"],
      ["B", 'two "words"'],
      ["C", "$A"],
      ["D", "1x"],
      ["E", "line\nbreak"],
      ["F", ""],
      ["G", "yaml"],
    ]);
  });

  test("that grow each other stay bounded", () => {
    const lines = Array.from({ length: 64 }, (_, index) => `V${index + 1}=$V${index}$V${index}`);
    const variables = readDotenv(["V0=xxxxxxxxxx", ...lines].join("\n"));
    expect(Math.max(...[...variables.values()].map(({ length }) => length))).toBeLessThan(200_000);
  });
});
