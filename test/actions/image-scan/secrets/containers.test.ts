import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { keyInContainer } from "../../../../shared/secrets/decoders/keystore.ts";
import { tarOf } from "../../../shared/oci/builders.ts";
import { zipOf } from "../../../shared/packages/binaries/builders.ts";
import { generator, makeSecrets } from "../../../shared/secrets/generate.ts";
import { secretsIn } from "./judge.ts";

const secrets = makeSecrets(generator(55));
const key = secrets["private-key"] ?? "";
const token = secrets["gitlab"] ?? "";

/** `openssl pkcs12 -export` of a P-256 key with its certificate, and of the certificate alone. */
const withKey = Buffer.from(
  [
    "MIIEDAIBAzCCA8IGCSqGSIb3DQEHAaCCA7MEggOvMIIDqzCCAloGCSqGSIb3DQEHBqCCAkswggJHAgEAMIICQAYJKoZIhvcNAQcBMF8GCSqGSI",
    "b3DQEFDTBSMDEGCSqGSIb3DQEFDDAkBBD3FA8vkxOphe6eX++c0Y3aAgIIADAMBggqhkiG9w0CCQUAMB0GCWCGSAFlAwQBKgQQm351WfhfffPQ",
    "rV+yeqNQ3oCCAdAUwUYHOdPUU64dsHmPbpJRmC/cW1rYGXbbXj5XfzktKMEfvhRyxyc6SWpRzCMcApHsItqIr5nOiv5+jgfc1vUYdeFqHFCCq5",
    "ppWT31ii/SQ7gAuNQ/XxSsTtvACeEuqjC9EAvrzmkVQ+HEvG1rbyL24tUns34APNv/Ea4ZDQyeVjLYcEB3W3MQ3W20qA5c+w+K66LchfXf/RPo",
    "NtfXIGrq1ym7ruNKddRgl31aBlRrgL5FZiGKn6CurODPStUopXRyG6ckY45t06Lk4MMq8JIirrVQzW7gE2oRyW44qMOhgt9e9tbxQDWIiLbYhJ",
    "Sn2C6pGcbTtVaTFHgGyif6q1FogB+Wvsi7u5DZyByAqf8rZG2uxGQxZbdIIvV6tyXtOmI+w7lyctYQXDAk8/JlYgmT/bP9Rv5NDWHOidUdF6Jg",
    "oF722AdbuObCZZ7iUevbid9c9vAG+IHtftbAjbuKOgfVX4hjc4LZpAR/x43BhBKCK9LEBHyUfYomavPEt6M46cEsFtxD4Nuggkk7d7KhGoEkzx",
    "sNzBXs+5rvW3+E3Mw9azlKk1yLIWEBT1YULEaBDdes0uf9eag153MYYbmIwuv3Fro2p3ctlAFTS0grPciMyjCCAUkGCSqGSIb3DQEHAaCCAToE",
    "ggE2MIIBMjCCAS4GCyqGSIb3DQEMCgECoIH3MIH0MF8GCSqGSIb3DQEFDTBSMDEGCSqGSIb3DQEFDDAkBBBm7V6JlpaQewjQwMEl20V7AgIIAD",
    "AMBggqhkiG9w0CCQUAMB0GCWCGSAFlAwQBKgQQestDLczICh9nMbRJmjcqiwSBkJxZMY4VOhr6Cqq/GrBxmOCYTx4FwLGrW7dU4rkjhTFWKFS/",
    "nbnpQF+pilwv1vc90jb1aC8l1PL5XFgWzAvix5DudkWyz1VNsEdCuCap9/viCcGZEqolUtgSzJT8IRcQy5MAMiJTaDSNS9kYeljAfac3+QVPT/",
    "8LXoc2ZPXI6pUnBgs9xeJDSLUw207BguGmZDElMCMGCSqGSIb3DQEJFTEWBBQValwV2sQz1j1ly2wx9YrCsqMZwTBBMDEwDQYJYIZIAWUDBAIB",
    "BQAEIGY2Bt14XdZJtcL0PvjBzEVYlfd++hi1Z9ehLh8yJHu0BAhAPwn6aFTCMgICCAA=",
  ].join(""),
  "base64",
);
const withCertificates = Buffer.from(
  [
    "MIICnwIBAzCCAlUGCSqGSIb3DQEHAaCCAkYEggJCMIICPjCCAjoGCSqGSIb3DQEHBqCCAiswggInAgEAMIICIAYJKoZIhvcNAQcBMF8GCSqGSI",
    "b3DQEFDTBSMDEGCSqGSIb3DQEFDDAkBBBC1BD5cqtz92YkE7AooM58AgIIADAMBggqhkiG9w0CCQUAMB0GCWCGSAFlAwQBKgQQiolaBvAOzn8k",
    "nHGrOsJQm4CCAbA1eibcPMjC5+ezkyJr2q7Y2FLPO6UnNICgDqud0UpYdsxDzWYqVbdwaxBWfSULg4lxcDtaXVCP6dbhwNBaCYD7UVHO7RhSw9",
    "vs/bUQVns2CBCFkqo3Y+V2MgJgy4jh0xEeht7o2BjyODoHMijjXRrFTES4hQV331nO0QcQtxYtFVjI2B7DgtqlLYTGIqxR7VrTILy33572vOJo",
    "zHC+M2bVZWwLX0jSPRU3DABNiZkL2DdATo+jegp5TJzVdDTkYMGqKEJHlGWHIXIXUhDu4kvDqPOduPDqvoBqpJsvUYgJCJ2a1zhbUMNeKskNsb",
    "w3oIRB/CBYwGjUFxMuRWPre62YYVkXJ5SLekaXwX1agVFgb+kVb3KrzMnkE/2Tvw5GfgP6gDrrbKhk/ecS0rTEfeIipEPp588m5hXjDi9lRPIN",
    "eD7pWnddmGmUr21/tnXWOtZGmuCN5Ahc6Q6wfdPyIJD1x5mqCStakUJoYSDKXBzlxWTTBG0JZtieHAbBV6YhZJOUcs0oLPXDqxLj3dpaP14RyG",
    "GbLzaY/odGDc/vka8a81fd3L1R7hyVHBlVWWz9YcQwQTAxMA0GCWCGSAFlAwQCAQUABCAN0DOmTJI7T+JSP09WCNyHIzCwkWviq+1/sDjM1hTh",
    "TQQIHzL4dfXltM8CAggA",
  ].join(""),
  "base64",
);

/** Writes a Java keystore with one entry (sun.security.provider.JavaKeyStore, version 2). */
function jks(tag: 1 | 2, password: string): Buffer {
  const text = (value: string) => Buffer.concat([Buffer.from([0, value.length]), Buffer.from(value)]);
  const bytes = (length: number) => Buffer.concat([Buffer.from([0, 0, 0, length]), Buffer.alloc(length, 7)]);
  const time = Buffer.alloc(8);
  const entry = tag === 1 ? [bytes(99), Buffer.from([0, 0, 0, 0])] : [text("X.509"), bytes(80)];
  const head = Buffer.from([0xfe, 0xed, 0xfe, 0xed, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, tag]);
  const body = Buffer.concat([head, text("name"), time, ...entry]);
  const wide = Buffer.from(password, "utf16le").swap16();
  return Buffer.concat([body, createHash("sha1").update(wide).update("Mighty Aphrodite").update(body).digest()]);
}

describe("containers", () => {
  test.each([
    ["a Java keystore", jks(1, "Tr1cky#Ho77"), "java-keystore", "a private key in a Java keystore (…)"],
    ["one with the default password", jks(1, "changeit"), "java-keystore", 'keystore with the password "changeit" (…)'],
    ["PKCS#12", withKey, "pkcs12", "a private key in a PKCS#12 file (…)"],
  ])("%s with a private key is reported", async (_what, body, rule, message) => {
    const { found, messages, severities } = await secretsIn([{ name: "app/tls", body }]);
    expect(found).toEqual([`${rule} /app/tls:1`]);
    expect(severities).toEqual(["high"]);
    expect(messages[0]).toContain(message);
  });

  test("stores of certificates are no finding, nor is what is cut off", async () => {
    const files = [jks(2, "changeit"), withCertificates].map((body, index) => ({ name: `app/${index}.p12`, body }));
    expect((await secretsIn(files)).found).toEqual([]);
    for (const store of [jks(1, "a"), jks(2, "a"), withKey]) {
      for (let length = 0; length < store.length; length += 1) keyInContainer(store.subarray(0, length));
    }
  });

  test("a container that a package installed is no secret", async () => {
    const name = "usr/share/x/demo.p12";
    expect((await secretsIn([{ name, body: withKey }], [name])).found).toEqual([]);
  });
});

describe("archives", () => {
  const settings = "spring.datasource.password=q8Zt3LmVx2Rk9WbN4Yc7\n";

  test("the settings and keys of an application are found in its jar", async () => {
    const body = zipOf({
      "BOOT-INF/classes/application.properties": `# settings\n${settings}`,
      "BOOT-INF/classes/tls/server.key": key,
      "BOOT-INF/lib/library.jar": key,
      "org/x/library.properties": settings,
      "org/x/A.class": key,
    });
    const { found, messages } = await secretsIn([{ name: "app/app.jar", body }]);
    expect(found).toEqual(["assigned-value /app/app.jar:undefined", "private-key /app/app.jar:undefined"]);
    expect(messages[0]).toContain("/app/app.jar!/BOOT-INF/classes/application.properties:2 contains");
  });

  test("a compressed tar is read", async () => {
    const body = gzipSync(await tarOf([{ name: "conf/.env", body: `TOKEN=${token}\n` }]));
    const { found, messages } = await secretsIn([{ name: "root/backup.tgz", body }]);
    expect(found).toEqual(["gitlab /root/backup.tgz:undefined"]);
    expect(messages[0]).toContain("/root/backup.tgz!/conf/.env:1 contains");
  });

  test("one that a package installed, and one that is damaged, are no finding and no error", async () => {
    const body = zipOf({ "a.key": key });
    expect((await secretsIn([{ name: "usr/share/x/x.jar", body }], ["usr/share/x/x.jar"])).found).toEqual([]);
    for (const name of ["app/a.zip", "app/a.tgz"]) {
      const files = [body.subarray(0, 90), Buffer.concat([Buffer.from([0x1f, 0x8b]), Buffer.alloc(99)])];
      for (const damaged of files) expect((await secretsIn([{ name, body: damaged }])).found).toEqual([]);
    }
  });
});

test("a large text is searched to its end, with lines, also across windows", async () => {
  const line = "-- INSERT INTO goods VALUES (1);\n";
  const before = Math.floor((4 * 2 ** 20) / line.length);
  const lines = [line.repeat(before), `TOKEN=${token}\n`, line.repeat(before), `key: ${secrets["stripe"]}`];
  const { found, gaps } = await secretsIn([{ name: "app/dump.sql", body: lines.join("") }]);
  expect(found).toEqual([`gitlab /app/dump.sql:${before + 1}`, `stripe /app/dump.sql:${2 * before + 2}`]);
  expect(gaps.map(({ what }) => what)).toEqual(["compressed files and binary files of packages"]);
});
