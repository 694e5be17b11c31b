import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { reportDocument } from "../../../shared/report/document/schema.ts";
import { runInProcess } from "../../harness/command.ts";
import { aclRecord, put, putExport, serve, temporary } from "../../shared/advisories/small-set.ts";

const sbom = `{
  "bomFormat": "CycloneDX",
  "specVersion": "1.6",
  "components": [
    { "type": "operating-system", "name": "debian", "version": "12" },
    {
      "type": "library",
      "name": "acl",
      "version": "2.3.1-3",
      "purl": "pkg:deb/debian/acl@2.3.1-3?arch=amd64&distro=debian-12"
    }
  ]
}
`;

async function scanned(...args: readonly string[]) {
  const directory = await temporary();
  await put(join(directory, "shop.cdx.json"), sbom);
  await putExport(join(directory, "advisories"), "Debian", [aclRecord("CVE-2024-10001")]);
  return {
    directory,
    ...(await runInProcess(
      directory,
      ...["image-scan", "--advisories", "advisories", "--advisories-max-age", "none", ...args],
    )),
  };
}

test("an SBOM is matched in the place of an image, and findings stand on its lines", async () => {
  for (const source of [["--sbom", "shop.cdx.json"], ["sbom:shop.cdx.json"]]) {
    const { directory, stdout, exitCode } = await scanned(
      ...[...source, "--fail-on", "info", "--format", "json", "--out-dir", "out"],
    );
    expect(exitCode).toBe(1);
    expect(reportDocument.parse(JSON.parse(stdout)).findings).toMatchObject([
      { file: "shop.cdx.json", line: 10, column: 16, ruleId: "CVE-2024-10001" },
    ]);
    const evidence = JSON.parse(await readFile(join(directory, "out/image-scan.shop.cdx.json.evidence.json"), "utf8"));
    expect(evidence).toMatchObject({
      subject: { kind: "source", path: "shop.cdx.json" },
      advisories: { authentication: "local", dated: "2026-01-01T00:00:00.000Z" },
      coverage: {
        gaps: [
          { why: expect.stringMatching(/^the advisories from advisories are \d+ days old$/), weight: "note" },
          { why: expect.stringContaining("no image was read"), weight: "note" },
        ],
      },
    });
  }
});

test("exploitation from files that the call names; the age of the advisories is said", async () => {
  const directory = await temporary();
  const kev = {
    catalogVersion: "1",
    dateReleased: "2026-01-01T00:00:00Z",
    vulnerabilities: [{ cveID: "CVE-2024-10001", dateAdded: "2026-01-02", dueDate: "2026-02-02" }],
  };
  await writeFile(join(directory, "kev.json"), JSON.stringify(kev));
  await writeFile(
    join(directory, "epss.csv"),
    "#model_version:v1,score_date:2026-01-01\ncve,epss,percentile\nCVE-2024-10001,0.5,0.9\n",
  );
  const { stdout, stderr } = await scanned(
    ...["--sbom", "shop.cdx.json", "--format", "json"],
    ...["--kev", join(directory, "kev.json"), "--epss", join(directory, "epss.csv")],
  );
  expect(stdout).toContain("exploited in the wild since 2026-01-02; EPSS 50.0 %");
  expect(stderr).toMatch(/advisories: advisories, last updated \d+ days ago/);
});

test.each<[string, readonly string[], number, string]>([
  ["an SBOM that was not found", ["--sbom", "none.json"], 2, "none.json"],
  ["a file that is no SBOM", ["--sbom", "advisories/Debian/modified_id.csv"], 3, "not a readable SBOM"],
  ["a limit that is no age", ["--sbom", "shop.cdx.json", "--advisories-max-age", "soon"], 2, "48h or 7d"],
  ["old advisories", ["--sbom", "shop.cdx.json", "--advisories-max-age", "7d"], 3, "and the limit is 7 days"],
  ["neither image nor SBOM", [], 2, "image is required"],
  ["a key that was not found", ["--sbom", "shop.cdx.json", "--advisories-key", "none.pem"], 2, "none.pem"],
])("says what is wrong with %s", async (_, args, exitCode, said) => {
  const result = await scanned(...args);
  expect(result.stderr).toContain(said);
  expect(result.exitCode).toBe(exitCode);
});

test("--explain prints the comparison instead of the findings", async () => {
  const { stdout } = await scanned("--sbom", "shop.cdx.json", "--explain", "CVE-2024-10001");
  expect(stdout).toContain("acl 2.3.1-3 is before 2.3.1-4 (dpkg order)");
});

test("advisories that nothing authenticates are used only if the call allows it, and the evidence says so", async () => {
  const directory = await temporary();
  await putExport(join(directory, "advisories"), "Debian", [aclRecord("CVE-2024-10001")]);
  const { url } = await serve(async (request, response) => {
    const bytes = await readFile(join(directory, "advisories", request.url ?? "")).catch(() => undefined);
    response.writeHead(bytes === undefined ? 404 : 200).end(bytes);
  });
  const from = ["--sbom", "shop.cdx.json", "--advisories", url, "--advisories-max-age", "none", "--out-dir", "out"];
  const refused = await scanned(...from);
  expect(refused.stderr).toContain("nothing authenticates it");
  expect(refused.exitCode).toBe(3);
  const allowed = await scanned(...from, "--advisories-unsigned", "allow");
  expect(allowed.exitCode).toBe(0);
  expect(allowed.stderr).toContain(`warning: the advisories from ${url} came over a network and are not authenticated`);
  const path = join(allowed.directory, "out/image-scan.shop.cdx.json.evidence.json");
  expect(JSON.parse(await readFile(path, "utf8"))).toMatchObject({
    advisories: { source: url, authentication: "none" },
    complete: true,
  });
});
