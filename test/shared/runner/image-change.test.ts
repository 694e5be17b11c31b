import { afterAll, describe, expect, test } from "vitest";
import { Baseline, type Finding, isNew, type Location, type Report } from "../../../shared/findings/index.ts";
import { baseOpener } from "../../../shared/runner/at-base.ts";
import { markTouched } from "../../../shared/runner/image-change.ts";
import { compareExamined } from "../../../shared/runner/index.ts";
import { serializeSarif, toSarif } from "../../../shared/sarif/index.ts";
import { packageFinding, sampleReport } from "../../harness/samples.ts";
import { callOn, type Entries, removeCheckouts } from "../../harness/unmerged-call.ts";

afterAll(removeCheckouts);

const dockerfile = "FROM debian:12\nRUN apt-get update \\\n  && apt-get install -y curl\nCOPY . /app\n";
const lockfile = `{\n  "a": "1",\n  "b": "2"\n}\n`;

const at = (file: string, startLine: number, endLine = startLine): Location => ({
  file,
  region: { startLine, endLine },
});

/** The report of an image whose one finding is in the base branch's analysis, after the change is looked at. */
async function reportOn(base: Entries, head: Entries, locations: readonly Location[]): Promise<Report> {
  const { host, settingsFiles } = await callOn(base, head);
  const finding = { ...packageFinding("CVE-1", "high"), locations, baselineState: "unchanged" as const };
  const comparison = { source: "main at 1234567", from: "branch" as const, fixed: [] };
  return markTouched({ ...sampleReport([finding]), comparison }, baseOpener(settingsFiles, host.root), host.root);
}

describe("a finding of an image that the base branch has", () => {
  const base = { Dockerfile: dockerfile, "package-lock.json": lockfile };

  test.each<[string, Entries, readonly Location[]]>([
    ["if nothing differs", base, [at("Dockerfile", 2, 3)]],
    ["if another line differs", { ...base, Dockerfile: `${dockerfile}LABEL a=b\n` }, [at("Dockerfile", 2, 3)]],
    ["if its instruction moves", { ...base, Dockerfile: `# a\n${dockerfile}` }, [at("Dockerfile", 3, 4)]],
    [
      "if another package is locked",
      { ...base, "package-lock.json": lockfile.replace("2", "3") },
      [at("package-lock.json", 2)],
    ],
    ["if it is in no file of the repository", { ...base, Dockerfile: "FROM scratch\n" }, []],
  ])("is existing %s", async (_when, head, locations) => {
    const report = await reportOn(base, head, locations);
    expect(report.findings.some(isNew)).toBe(false);
  });

  test.each<[string, Entries, readonly Location[]]>([
    ["its instruction", { ...base, Dockerfile: dockerfile.replace("curl", "curl wget") }, [at("Dockerfile", 2, 3)]],
    [
      "its line in a lockfile",
      { ...base, "package-lock.json": lockfile.replace("1", "0") },
      [at("package-lock.json", 2), at("Dockerfile", 4)],
    ],
    [
      "another of its places",
      { ...base, Dockerfile: dockerfile.replace("/app", "/srv") },
      [at("package-lock.json", 2), at("Dockerfile", 4)],
    ],
    ["the name of its file", { "Dockerfile.new": dockerfile }, [at("Dockerfile.new", 2, 3)]],
  ])("is new if the change touches %s", async (_what, head, locations) => {
    expect((await reportOn(base, head, locations)).findings[0]?.baselineState).toBe("new");
  });
});

describe("a secret of an image that the base branch has", () => {
  const copies = "FROM debian:12\nCOPY conf/tls.key /etc/server.key\nCOPY . /app\n";
  const base = { Dockerfile: copies, "conf/tls.key": "old", "lib/id_rsa": "old", "app.js": "1" };

  test.each<[string, Entries, string, "new" | "unchanged"]>([
    ["its file is untouched", { ...base, "app.js": "2" }, "/app/lib/id_rsa", "unchanged"],
    ["its file in a copied directory has another content", { ...base, "lib/id_rsa": "new" }, "/app/lib/id_rsa", "new"],
    ["its file is removed and another copied there", { ...base, "lib/id_rsa": "" }, "/app/lib/id_rsa", "new"],
    [
      "a file that is copied by another name has another content",
      { ...base, "conf/tls.key": "new" },
      "/etc/server.key",
      "new",
    ],
  ])("if %s", async (_when, head, path, state) => {
    const { host, settingsFiles } = await callOn(base, head);
    const imageLocations = [{ path, diffId: "sha256:0", layerIndex: 1 }];
    const finding = {
      ...packageFinding("SW-IM-secret-private-key", "high"),
      locations: [at("Dockerfile", 3)],
      imageLocations,
    };
    const sample = sampleReport([{ ...finding, baselineState: "unchanged" }]);
    const rules = sample.rules.map((rule) => ({ ...rule, tags: ["security", "secret"] }));
    const comparison = { source: "main at 1234567", from: "branch" as const, fixed: [] };
    const opener = baseOpener(settingsFiles, host.root);
    const report = await markTouched({ ...sample, rules, comparison }, opener, host.root);
    expect(report.findings[0]?.baselineState).toBe(state);
  });
});

test("a finding that the base branch's analysis has and the change touches is new after all", async () => {
  const head = { Dockerfile: dockerfile.replace("curl", "wget") };
  const { host, settingsFiles } = await callOn({ Dockerfile: dockerfile }, head);
  const [old, touched] = ["CVE-1", "CVE-2"].map((id) => packageFinding(id, "high"));
  if (old === undefined || touched === undefined) throw new Error("no samples");
  const findings = [
    { ...old, locations: [at("Dockerfile", 1)] },
    { ...touched, locations: [at("Dockerfile", 2, 3)] },
    { ...packageFinding("CVE-3", "high"), locations: [at("Dockerfile", 1)] },
  ];
  const analysis = new Baseline("main at 1234567", [old, touched], [], "branch");
  const compared = async (codeScanning: { readonly baseline?: () => Promise<Baseline | { missing: string }> }) =>
    compareExamined([{ report: sampleReport(findings) }], {
      inputs: { token: "t" },
      host: { ...host, codeScanning: { ...codeScanning, upload: async () => Promise.reject() } },
      openBase: baseOpener(settingsFiles, host.root),
    });
  const states = (await compared({ baseline: async () => analysis }))[0]?.report.findings.map(
    (finding) => finding.baselineState,
  );
  expect(states).toEqual(["unchanged", "new", "new"]);
  const [without] = await compared({ baseline: async () => ({ missing: "main has no analysis" }) });
  expect(without?.report.findings.every(isNew)).toBe(true);
  const [nowhere] = await compared({});
  expect(nowhere?.report.comparison).toEqual({ missing: "the CI system has no results of the base branch" });
});

test("a finding counts, with the reason, if its file cannot be compared", async () => {
  const report = await reportOn({ Dockerfile: dockerfile, "a\0b": "" }, { Dockerfile: dockerfile }, [
    at("Dockerfile", 2),
  ]);
  expect(report.findings[0]).not.toHaveProperty("baselineState");
  expect(report.comparison).toMatchObject({
    unknown: { count: 1, why: expect.stringMatching(/^Dockerfile could not be/u) },
  });
});

test("a SARIF file that unmerged changes write does not say what is existing", async () => {
  const finding = { ...packageFinding("CVE-1", "high"), locations: [at("Dockerfile", 1)] };
  const withFindings = (findings: readonly Finding[]): string =>
    serializeSarif(toSarif(sampleReport(findings), { version: "0.1.0" }));
  const comparedWith = async (base: Entries, head: Entries, checkout: Readonly<Record<string, string>> = {}) => {
    const { host, settingsFiles } = await callOn(
      { Dockerfile: dockerfile, ...base },
      { Dockerfile: dockerfile, ...head },
      checkout,
    );
    const openBase = baseOpener(settingsFiles, host.root);
    const inputs = { baseline: "old.sarif" };
    const [examined] = await compareExamined([{ report: sampleReport([finding]) }], {
      ...{ inputs, host, settingsFiles, openBase },
    });
    return examined?.report.findings[0]?.baselineState;
  };
  const [all, none] = [withFindings([finding]), withFindings([])];
  expect(await comparedWith({ "old.sarif": all }, { "old.sarif": all })).toBe("unchanged");
  expect(await comparedWith({ "old.sarif": none }, { "old.sarif": all })).toBe("new");
  expect(await comparedWith({}, {}, { "old.sarif": all })).toBe("unchanged");
  await expect(comparedWith({}, { "old.sarif": all })).rejects.toMatchObject({ code: "BASELINE_UNREADABLE" });
});
