import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, inject, test } from "vitest";
import { SecretChecks } from "../../../../actions/image-scan/secrets/index.ts";
import type { ImageSubject } from "../../../../shared/findings/index.ts";
import { walkImage } from "../../../../shared/layers/index.ts";
import type { OpenedImage } from "../../../../shared/oci/index.ts";
import { PackageCollectors } from "../../../../shared/packages/catalog/catalog.ts";
import { KeywordFinder } from "../../../../shared/secrets/keyword-finder.ts";
import { builtinRules } from "../../../../shared/secrets/pack/index.ts";
import { base62Checksum, masked } from "../../../../shared/secrets/randomness.ts";
import { SecretSearch } from "../../../../shared/secrets/search.ts";
import { layersOf } from "../../../shared/layers/builders.ts";
import type { TarFile } from "../../../shared/oci/builders.ts";
import { generator, harmlessLines, makeSecrets } from "../../../shared/secrets/generate.ts";

const subject: ImageSubject = { kind: "image", name: "shop:1", digest: "sha256:0", platform: "linux/amd64" };
const search = new SecretSearch(builtinRules);
const rulesIn = (text: string, isOwn = true): string[] =>
  search.search(Buffer.from(text), isOwn).hits.map(({ rule }) => rule);

interface Settings {
  readonly env?: readonly string[];
  readonly labels?: Readonly<Record<string, string>>;
  readonly history?: readonly { readonly createdBy: string; readonly emptyLayer: boolean }[];
}

async function judge(layers: readonly (readonly TarFile[])[], settings: Settings = {}) {
  const checks = new SecretChecks();
  const opened = await layersOf(...layers);
  const packages = new PackageCollectors();
  const walk = await walkImage({ layers: opened }, [...packages.collectors, ...checks.collectors]);
  const config = { env: [], labels: {}, history: [], cmd: [], entrypoint: [], ...settings };
  const read = { image: { config } as unknown as OpenedImage, walk, catalog: packages.catalog(walk) };
  return { problems: checks.problems(read, subject), gaps: checks.gaps(read) };
}

test("precision and recall on a labeled set", () => {
  let found = 0;
  let expected = 0;
  let wrong = 0;
  const missed = new Set<string>();
  for (let seed = 1; seed <= 40; seed += 1) {
    const secrets = Object.entries(makeSecrets(generator(seed)));
    const lines = [...harmlessLines, ...secrets.map(([, secret]) => secret)];
    const hits = rulesIn(lines.join("\n\n"));
    for (const [rule] of secrets) {
      expected += 1;
      if (hits.includes(rule)) found += 1;
      else missed.add(rule);
    }
    wrong += Math.max(0, hits.length - secrets.length);
  }
  const recall = found / expected;
  const precision = found / (found + wrong);
  console.info(
    `secrets: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} of ${expected}; missed ${[...missed]}`,
  );
  expect(recall).toBeGreaterThan(0.99);
  expect(precision).toBeGreaterThan(0.99);
});

test.each(harmlessLines)("%s contains no secret", (line) => {
  expect(rulesIn(line)).toEqual([]);
});

describe("checksums", () => {
  test("are those of GitHub's published example", () => {
    expect(base62Checksum("zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ")).toBe("0mLq17");
  });
  test("tell tokens from what only looks like one", () => {
    const { github = "", npm = "" } = makeSecrets(generator(7));
    for (const token of [github, npm]) {
      const last = token.endsWith("A") ? "B" : "A";
      expect(rulesIn(token)).toHaveLength(1);
      expect(rulesIn(`${token.slice(0, -1)}${last}`)).toEqual([]);
    }
  });
});

describe("in an image", () => {
  const secrets = makeSecrets(generator(3));
  const body = `# settings\nGITHUB=${secrets["github"]}\n`;

  test("reports a file by layer, path and line, even if a later layer removes it", async () => {
    const { problems } = await judge([[{ name: "app/.env", body }], [{ name: "app/.wh..env" }]]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.finding).toMatchObject({
      ruleId: "SW-IM-secret-github",
      severity: "critical",
      imageLocations: [{ path: "/app/.env", layerIndex: 0, region: { startLine: 2 } }],
    });
    expect(problems[0]?.finding.message).toContain(
      "layer 1 removes or replaces the file, but the image still ships it",
    );
  });

  test("searches variables, labels and history, and reports repeated secrets once", async () => {
    const { problems } = await judge([], {
      env: [`TOKEN=${secrets["gitlab"]}`],
      labels: { note: secrets["npm"] ?? "" },
      history: [
        { createdBy: `ENV TOKEN=${secrets["gitlab"]}`, emptyLayer: true },
        { createdBy: `RUN |1 KEY=${secrets["stripe"]} /bin/sh -c make # buildkit`, emptyLayer: false },
      ],
    });
    expect(problems.map(({ finding, setBy, layer }) => [finding.ruleId, setBy, layer])).toEqual([
      ["SW-IM-secret-gitlab", ["ENV"], undefined],
      ["SW-IM-secret-npm", ["LABEL"], undefined],
      ["SW-IM-secret-stripe", ["RUN"], 0],
    ]);
  });

  test("files of packages and programs are searched for issuers' tokens only, other binary files not, and that is said", async () => {
    const { problems, gaps } = await judge([
      [
        { name: "var/lib/dpkg/info/x.list", body: "/usr/lib/python3/x.py\n" },
        { name: "var/lib/dpkg/status", body: "Package: x\nStatus: install ok installed\nVersion: 1\n" },
        { name: "usr/lib/python3/x.py", body: `${secrets["assigned-value"]}\n${secrets["gitlab"]}` },
        { name: "app/program", body: `\x7fELF\0 ${secrets["assigned-value"]} ${secrets["npm"]}` },
        { name: "usr/lib/program", body: `\x7fELF\0 ${secrets["stripe"]}` },
        { name: "app/data", body: Buffer.concat([Buffer.from("text"), Buffer.alloc(9), Buffer.from(body)]) },
        { name: "app/dump.bin", body: Buffer.alloc(6 * 2 ** 20) },
      ],
    ]);
    expect(problems.map(({ finding }) => finding.ruleId)).toEqual(["SW-IM-secret-gitlab", "SW-IM-secret-npm"]);
    expect(gaps.map(({ what }) => what)).toEqual(["compressed files and binary files of packages", "/app/dump.bin"]);
  });

  test("text in UTF-16 and Git's loose objects are read", async () => {
    const wide = Buffer.from(`\ufeff# settings\nTOKEN=${secrets["gitlab"]}\n`, "utf16le");
    const swapped = Buffer.from(wide).swap16();
    const blob = deflateSync(`blob 99\0${body}`);
    const { problems } = await judge([
      [
        { name: "app/le.txt", body: wide },
        { name: "app/be.txt", body: swapped },
        { name: `app/.git/objects/ab/${"c".repeat(38)}`, body: blob },
        {
          name: `app/.git/objects/ab/${"d".repeat(38)}`,
          body: Buffer.concat([Buffer.from([0x78, 0x9c]), Buffer.alloc(50)]),
        },
      ],
    ]);
    expect(problems.map(({ finding }) => [finding.ruleId, finding.imageLocations?.[0]?.region?.startLine])).toEqual([
      ["SW-IM-secret-gitlab", 2],
      ["SW-IM-secret-gitlab", 2],
      ["SW-IM-secret-github", 2],
    ]);
  });

  test("fingerprints stay when the secret changes", async () => {
    const of = async (seed: number) => {
      const { gitlab = "" } = makeSecrets(generator(seed));
      const { problems } = await judge([], { env: [`TOKEN=${gitlab}`] });
      return problems[0]?.finding.fingerprint;
    };
    expect(await of(5)).toBe(await of(6));
  });
});

test("no output contains a secret", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer(), async (seed) => {
      const made = Object.values(makeSecrets(generator(seed)));
      const files = made.map((body, index) => ({ name: `app/${index}.txt`, body }));
      const { problems } = await judge([files], { env: made.map((text, index) => `V${index}=${text}`) });
      expect(problems.length).toBeGreaterThan(made.length);
      const output = JSON.stringify(problems);
      for (const text of made) {
        for (const part of text.match(/[A-Za-z0-9_+/=.~-]{14,}/g) ?? []) {
          const isName =
            /^(?:aws_secret_access_key|DefaultEndpoints.*|hooks\.slack\.com.*|db\.acme\.dev|registry.*|git.*)$/.test(
              part,
            );
          if (!isName) expect(output).not.toContain(part);
        }
      }
    }),
    { numRuns: 10 },
  );
  for (const length of [1, 8, 15, 16, 20, 40]) {
    const shown = masked("x".repeat(length)).replace("…", "").length;
    expect(shown).toBeLessThanOrEqual(length / 4);
  }
});

describe("time", () => {
  const keywords = builtinRules.flatMap((rule) => rule.keywords);
  test.each([
    ["a keyword over and over", (keyword: string) => keyword.repeat(Math.ceil(2 ** 16 / keyword.length))],
    ["assignments", (keyword: string) => `${keyword}=${"a1".repeat(90)} `.repeat(300)],
  ])("stays bounded for %s", (_name, make) => {
    const start = performance.now();
    for (const keyword of new Set(keywords)) search.search(Buffer.from(make(keyword)), true);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

test("keywords are found as by a plain search", { timeout: 180_000 }, () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "-"), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { minLength: 1, maxLength: 8 }),
      fc.string({ unit: fc.constantFrom(..."abcABC-") }),
      (words, text) => {
        const found: string[] = [];
        new KeywordFinder(words).find(Buffer.from(text), (keyword, at) => found.push(`${words[keyword]}@${at}`));
        const expected = words.flatMap((each) =>
          Array.from({ length: text.length }, (_none, at) => at)
            .filter((at) => text.toLowerCase().startsWith(each, at))
            .map((at) => `${each}@${at}`),
        );
        expect(found.toSorted()).toEqual(expected.toSorted());
      },
    ),
    // The finder of each set of words is made anew.
    { numRuns: inject("fuzz") ? 1_000 : 25 },
  );
});
