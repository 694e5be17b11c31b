import { expect, it } from "vitest";
import { findingsOf } from "../../linting.ts";
import { testRules } from "../../rule-cases.ts";

testRules({
  "SW-DF-secret-value": {
    fires: ["FROM debian:12\nENV DATABASE_URL=postgres://app:Xk29dLq0@db/app"],
    silent: [
      "FROM debian:12\nENV GPG_KEY=7169605F62C751356D054A26A821E680E5FA6305\nRUN key='B97B0AFCAA1A47F044F244A07FCC7D46ACCC4CF8'; a",
      "FROM debian:12\nENV DATABASE_URL=postgres://app:app@db/app",
    ],
  },
});

it("finds secrets by their value and never repeats them", () => {
  const token = ["ghp", "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8"].join("_");
  const secret = "wJalrXUtnFEMIK7MDENGbPxRfiCYzzzzzzKEY1aB";
  const text = `FROM debian:12\nENV A=${token}\nARG AWS_SECRET_ACCESS_KEY=${secret}\nRUN curl -H "x: ${token}" https://u:pa55word@h/\n`;
  const found = findingsOf(text).filter(({ ruleId }) => ruleId === "SW-DF-secret-value");
  expect(found.map(({ locations }) => locations[0]?.region.startLine)).toEqual([2, 3, 4, 4]);
  expect(found[1]?.aliases).toEqual(["DL3064", "SecretsUsedInArgOrEnv"]);
  const said = JSON.stringify(found);
  expect(said).not.toContain(token);
  expect(said).not.toContain(secret);
  expect(said).not.toContain("pa55word");
});
