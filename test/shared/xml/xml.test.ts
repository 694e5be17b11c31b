import fc from "fast-check";
import { XMLParser } from "fast-xml-parser";
import { expect, test } from "vitest";
import { writeXml } from "../../../shared/xml/index.ts";

test("elements keep their order, and empty ones close themselves", () => {
  const root = {
    name: "a",
    content: [
      { name: "c", content: "1" },
      { name: "b", attributes: { n: 1 } },
      { name: "c", content: "2" },
    ],
  };
  expect(writeXml(root)).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<a><c>1</c><b n="1"/><c>2</c></a>\n');
  expect(writeXml(root, { indent: true })).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a>\n  <c>1</c>\n  <b n="1"/>\n  <c>2</c>\n</a>\n',
  );
});

test("what XML cannot hold becomes the replacement character, and markup is escaped", () => {
  expect(writeXml({ name: "a", attributes: { b: '\n"\u0000' }, content: "<&>\ud800\t" })).toContain(
    '<a b="&#10;&quot;\ufffd">&lt;&amp;&gt;\ufffd&#9;</a>',
  );
});

test("any text survives writing and reading", () => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "",
    trimValues: false,
    parseTagValue: false,
    htmlEntities: true,
  });
  const text = fc
    .string({ unit: "grapheme", minLength: 1 })
    .map((value) => `x${value.replace(/[^\x20-\ud7ff]/g, "?")}`);
  fc.assert(
    fc.property(text, text, (attribute, content) => {
      const read: unknown = parser.parse(writeXml({ name: "a", attributes: { b: attribute }, content }));
      expect(read).toMatchObject({ a: { b: attribute, "#text": content } });
    }),
  );
});
