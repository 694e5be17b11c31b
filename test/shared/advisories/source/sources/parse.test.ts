import { expect, test } from "vitest";
import { parseSources } from "../../../../../shared/advisories/index.ts";

const terms = "terms: { license: CC-BY-4.0, url: https://example.org/terms, redistribution: allowed }";
const file = (...entries: readonly string[]) => ["version: 1", "sources:", ...entries, ""].join("\n");
const osv = `  - kind: osv\n    ecosystems: [npm, Debian]\n    urls: [https://osv.example]\n    ${terms}`;
const kev = `  - kind: kev\n    urls: [https://kev.example/kev.json]\n    max-age: 12h\n    ${terms}`;

test("lists one source for each ecosystem, with its limits, and none that is disabled", () => {
  const { sources } = parseSources(
    file(osv, kev, `${kev.replace("kind: kev", "kind: epss")}\n    enabled: false`),
    "s.yaml",
    true,
  );
  expect(sources.map(({ name }) => name)).toEqual(["osv/npm", "osv/Debian", "kev"]);
  expect(sources[1]).toMatchObject({ ecosystem: "Debian", maxAge: 3 * 86_400_000, required: true });
  expect(sources[2]).toMatchObject({ maxAge: 12 * 3_600_000, limits: { maxBytes: 2 ** 30, timeout: 600_000 } });
});

test.each<[string, string, RegExp]>([
  [
    "an unknown kind",
    file(kev.replace("kind: kev", "kind: kve")),
    /s\.yaml:3:\d+ .*"kve" is not allowed; did you mean "kev"/u,
  ],
  ["an unknown key", file(`${kev}\n    maxage: 1h`), /s\.yaml:7:5 unknown key "maxage"/u],
  ["a source that is listed twice", file(kev, kev), /s\.yaml:7:\d+ .*kev is listed twice/u],
  [
    "an ecosystem with a release",
    file(osv.replace("Debian", '"Debian:12"')),
    /s\.yaml:4:\d+ .*must not name a release/u,
  ],
  ["an ecosystem that nothing can compare", file(osv.replace("Debian", "Nonesuch")), /no known order/u],
  ["a URL without TLS", file(kev.replace("https://kev", "http://kev")), /s\.yaml:4.*must be an https URL/u],
  ["a login in a URL", file(kev.replace("https://kev", "https://me:secret@kev")), /must be an https URL/u],
  ["no terms", file(kev.replace(/\n {4}terms.*/u, "")), /s\.yaml:3.*terms/u],
  ["an age in words", file(kev.replace("12h", "long")), /number of hours or days/u],
  [
    "ecosystems of another source",
    file(kev.replace("urls:", "ecosystems: [npm]\n    urls:")),
    /only osv has ecosystems/u,
  ],
  [
    "a year without the first one",
    file(kev.replace("https://kev.example/kev.json", '"https://kev.example/{year}.json"')),
    /first-year require each other/u,
  ],
  ["no source", "version: 1\nsources: []\n", /s\.yaml:2/u],
])("refuses %s and names the line", (_what, text, message) => {
  expect(() => parseSources(text, "s.yaml", false)).toThrow(message);
});

test.each(["denied", "unstated"])("refuses a source for publication whose redistribution is %s", (redistribution) => {
  const text = file(osv, kev.replace("allowed", redistribution));
  expect(parseSources(text, "s.yaml", false).sources).toHaveLength(3);
  expect(() => parseSources(text, "s.yaml", true)).toThrow(
    new RegExp(`s\\.yaml:10:\\d+ .*kev must not be published: redistribution is ${redistribution}`, "u"),
  );
  expect(parseSources(text.replace("max-age: 12h", "enabled: false"), "s.yaml", true).sources).toHaveLength(2);
});
