import { expect, test } from "vitest";
import { listSecretArguments } from "../../../../actions/manifest-check/rules/secret-arguments.ts";
import { SourceText } from "../../../../shared/dockerfile/index.ts";
import { Field, readDocuments } from "../../../../shared/yaml/index.ts";

function optionsIn(text: string): readonly (readonly [option: string | undefined, word: string | undefined])[] {
  const [document] = readDocuments({ path: "a.yaml", source: new SourceText(text) });
  const words = document !== undefined && "root" in document ? new Field(document.root).items() : [];
  return listSecretArguments(words).map(({ option, field }) => [option, field.text]);
}

test("lists the values of options that are called like secrets", () => {
  expect(optionsIn("[--db-password=hunter22, -token, Xk29dLq0, --user, admin]")).toEqual([
    ["db-password", "--db-password=hunter22"],
    ["token", "Xk29dLq0"],
  ]);
});

test("lists secrets of known form in any word, once", () => {
  const token = ["ghp", "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8"].join("_");
  expect(optionsIn(`[--token, ${token}]`)).toEqual([[undefined, token]]);
});

test.each(["[--password]", "[--password, --verbose]", "[--password-file, /run/x]", "[password, hunter22]", "{}"])(
  "%s has none",
  (text) => {
    expect(optionsIn(text)).toEqual([]);
  },
);
