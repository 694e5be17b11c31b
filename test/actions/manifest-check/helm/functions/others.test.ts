import { describe, expect, it } from "vitest";
import { satisfies } from "../../../../../actions/manifest-check/helm/functions/semver/constraints.ts";
import { isGenerated } from "../../../../../actions/manifest-check/helm/values/origin.ts";
import { GoInteger, GoObject, LimitError, sourced } from "../../../../../actions/manifest-check/helm/values/value.ts";
import { call, callSourced, type Plain, TestContext, toValue } from "./calling.ts";

describe("functions for regular expressions", () => {
  it.each([
    ["regexMatch", ["^a+$", "aaa"], true],
    ["regexMatch", ["(", "a"], false],
    ["regexFind", ["b+", "abbc"], "bb"],
    ["regexFindAll", ["a*", "baac", -1n], ["", "aa", ""]],
    ["regexReplaceAll", ["(a)(b)", "xab", "$2\u0024{1}$1x"], "xba"],
    ["regexReplaceAll", ["", "é", "-"], "-é-"],
    ["regexReplaceAllLiteral", ["a", "bab", "$1"], "b$1b"],
    ["regexSplit", [",", "a,b,c", 2n], ["a", "b,c"]],
    ["regexQuoteMeta", ["a.b*"], "a\\.b\\*"],
  ] satisfies [string, Plain[], unknown][])("%s %o", (name, args, expected) => {
    expect(call(name, ...args)).toEqual(expected);
  });

  it("fail with Go's words", () => {
    expect(() => call("mustRegexMatch", "(", "a")).toThrow("error parsing regexp: missing closing ): `(`");
    expect(() => call("regexFind", "(", "a")).toThrow("regexp: Compile(`(`): error parsing regexp: missing closing");
  });

  it("count the work of searches that read the text again and again", () => {
    const context = new TestContext();
    const args = ["(a*)*b|a", "a".repeat(1000), ""].map((text) => sourced(text));
    callSourced("regexReplaceAll", args, context);
    expect(context.steps).toBeGreaterThan(10_000);
    expect(() => call("regexMatch", `${"(".repeat(1_000)}`, "a")).not.toThrow();
    expect(() => call("mustRegexMatch", "a".repeat(2_001), "a")).toThrow(LimitError);
  });
});

describe("ranges of versions", () => {
  it.each([
    [">=1.19", "1.28.3-gke.100", false],
    [">=1.19-0", "1.28.3-gke.100", true],
    ["^1.2", "1.9.0", true],
    ["^0.2.3", "0.3.0", false],
    ["~1.2.3", "1.2.9", true],
    ["1.2.x", "v1.2.9", true],
    ["1.2 - 1.4", "1.3.0", true],
    ["<1 || >=2", "2.1", true],
    [">=1.2, <2", "1.9", true],
    ["*", "1.0.0", true],
    ["!=1.2.x", "1.2.5", false],
    ["nonsense", "1.0.0", false],
    ["", "1.0.0", false],
  ])("%s contains %s: %s", (range, version, expected) => {
    expect(satisfies(range, version)).toBe(expected);
  });

  it("fail with Masterminds' words", () => {
    expect(() => call("semverCompare", "x y", "1")).toThrow("improper constraint: x y");
    expect(() => call("semverCompare", "1", "a")).toThrow("Invalid Semantic Version");
  });

  it("do not take long for hostile texts", () => {
    expect(satisfies(`${"1 ".repeat(400)}!`, "1")).toBe(false);
    expect(satisfies(`${" ".repeat(900)}!`, "1")).toBe(false);
    expect(satisfies("1".repeat(5000), "1")).toBe(false);
  });
});

describe("functions for times", () => {
  const moment = new GoInteger(1_767_323_045n, "int64");

  it.each([
    ["date", ["Mon, 02 Jan 2006 15:04:05 MST", moment], "Fri, 02 Jan 2026 03:04:05 UTC"],
    ["date", ["2006-1-2 3:4:5PM .000 __2", moment], "2026-1-2 3:4:5AM .000   2"],
    ["dateInZone", ["15:04 MST -0700", moment, "Europe/Berlin"], "04:04 CET +0100"],
    ["dateInZone", ["15:04 MST", moment, "Nowhere/None"], "03:04 UTC"],
    ["htmlDate", [moment], "2026-01-02"],
    ["duration", ["95"], "1m35s"],
    ["durationRound", ["2h10m5s"], "2h"],
    ["durationMinutes", ["90s"], 1.5],
    ["durationMilliseconds", [2n], 2000n],
  ] satisfies [string, Plain[], unknown][])("%s %o", (name, args, expected) => {
    expect(call(name, ...args)).toEqual(expected);
  });

  it("parse layouts of Go", () => {
    expect(call("toDate", "2006-01-02", "2026-11-26")).toBe("2026-11-26 00:00:00 +0000 UTC");
    expect(call("toDate", "2006-01-02", "nonsense")).toBe("0001-01-01 00:00:00 +0000 UTC");
    expect(() => call("mustToDate", "2006-01-02", "2026-13-01")).toThrow(
      'parsing time "2026-13-01": month out of range',
    );
    const time = callSourced("toDate", [sourced("2006-01-02"), sourced("2024-02-28")]);
    const later = callSourced("dateModify", [sourced("+24h"), time]).value as GoObject;
    expect(later.fields.get("Day")?.value).toEqual(new GoInteger(29));
    expect(later.fields.get("Month")?.value).toEqual(new GoInteger(2, "time.Month"));
  });

  it("round durations as Helm 4 does", () => {
    const rounded = callSourced("durationRoundTo", [sourced("93s"), sourced("1m")]).value;
    expect(rounded).toEqual(new GoInteger(120_000_000_000n, "time.Duration"));
    expect(() => call("mustToDuration", "nope")).toThrow('could not parse duration "nope"');
  });
});

describe("paths, URLs and encodings", () => {
  it.each([
    ["base", ["/a/b.c/"], "b.c"],
    ["dir", ["/a/../b/c"], "/b"],
    ["ext", ["a.b/c"], ""],
    ["clean", ["a/./b//../c"], "a/c"],
    ["b64enc", ["\udcff"], "/w=="],
    ["b64dec", ["/w=="], "\udcff"],
    ["b64dec", ["a"], "illegal base64 data at input byte 0"],
    ["b32enc", ["hello"], "NBSWY3DP"],
    ["b32dec", ["NBSWY3DP"], "hello"],
    ["adler32sum", ["abc"], "38600999"],
    ["sha1sum", [""], "da39a3ee5e6b4b0d3255bfef95601890afd80709"],
    ["derivePassword", [1n, "long", "password", "user", "example.com"], "ZedaFaxcZaso9*"],
    [
      "urlJoin",
      [{ scheme: "https", host: "h:80", path: "a b", query: "q=1", userinfo: "u:p" }],
      "https://u:p@h:80/a%20b?q=1",
    ],
  ] satisfies [string, Plain[], unknown][])("%s %o", (name, args, expected) => {
    expect(call(name, ...args)).toEqual(expected);
  });

  it("take URLs apart", () => {
    expect(call("urlParse", "http://u@[::1]:80/p%20q?a#f")).toMatchObject({
      hostname: "::1",
      path: "/p q",
      userinfo: "u",
    });
    expect(() => call("urlParse", "http://%zz")).toThrow('unable to parse url: parse "http://%zz": invalid URL escape');
  });
});

describe("generated values", () => {
  it.each([
    ["randAlphaNum", [5n], "Aa0Aa"],
    ["randAlpha", [3n], "AaA"],
    ["randNumeric", [4n], "0123"],
    ["randBytes", [3n], "AAAA"],
    ["randInt", [3n, 9n], 3n],
    ["uuidv4", [], "00000000-0000-4000-8000-000000000000"],
    ["now", [], "2026-01-02 03:04:05 +0000 UTC"],
    ["shuffle", ["ab"], "ab"],
    ["htpasswd", ["u", "p"], `u:$2a$10$${"Aa0".repeat(18).slice(0, 53)}`],
    ["genPrivateKey", ["ecdsa"], "-----BEGIN EC PRIVATE KEY-----\nstand-in\n-----END EC PRIVATE KEY-----\n"],
  ] satisfies [string, Plain[], unknown][])("%s %o", (name, args, expected) => {
    const context = new TestContext();
    const result = callSourced(
      name,
      args.map((plain) => sourced(toValue(plain))),
      context,
    );
    expect(result.value instanceof GoObject ? result.value.text : call(name, ...args)).toEqual(expected);
    expect(isGenerated(result.origin)).toBe(true);
    expect(context.assumptions).toHaveLength(1);
  });

  it("include certificates", () => {
    const authority = callSourced("genCA", [sourced("ca"), sourced(new GoInteger(365))]);
    const certificate = callSourced("genSignedCert", [
      sourced("name"),
      sourced(null),
      sourced(toValue(["a.b"])),
      sourced(new GoInteger(1)),
      authority,
    ]).value as GoObject;
    const text = certificate.fields.get("Cert");
    expect(text?.value).toBe("-----BEGIN CERTIFICATE-----\nstand-in signed name\n-----END CERTIFICATE-----\n");
    expect(isGenerated(text?.origin)).toBe(true);
  });
});
