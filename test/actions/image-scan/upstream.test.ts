import { chmod, copyFile, cp, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { reportDocument } from "../../../shared/report/document/schema.ts";
import { runInProcess } from "../../harness/command.ts";
import { sharedData } from "../../harness/shared-data.ts";
import { describeUnless } from "../../harness/skip.ts";
import { makeRecord } from "../../shared/advisories/builders.ts";
import { put, putExport, temporary } from "../../shared/advisories/small-set.ts";

const osRelease = 'ID=debian\nVERSION_ID="12"\nPRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\n';
const nodesource = `Package: nodejs
Status: install ok installed
Maintainer: NodeSource <gpg-maint@nodesource.com>
Architecture: amd64
Version: 18.20.4-1nodesource1
Description: Node.js
`;

async function scan(directory: string, ...args: readonly string[]) {
  const result = await runInProcess(
    directory,
    ...[
      "image-scan",
      "dir:root",
      "--advisories",
      "advisories",
      "--advisories-max-age",
      "none",
      "--no-hygiene",
      "--no-secrets",
    ],
    ...["--format", "json", ...args],
  );
  return { ...result, report: reportDocument.parse(JSON.parse(result.stdout)) };
}

describe("an unpacked root file system", () => {
  test("with a lone usr/local/bin/node has the vulnerabilities of its release", async () => {
    const directory = await temporary();
    await put(join(directory, "root/etc/os-release"), osRelease);
    await mkdir(join(directory, "root/usr/local/bin"), { recursive: true });
    await copyFile(process.execPath, join(directory, "root/usr/local/bin/node"));
    await chmod(join(directory, "root/usr/local/bin/node"), 0o755);
    await putExport(join(directory, "advisories"), "Bitnami", [
      makeRecord("BIT-node-2030-1", "Bitnami", "node", [{ introduced: "0" }, { fixed: "99.0.0" }], {
        aliases: ["CVE-2030-0001"],
      }),
      makeRecord("BIT-node-2030-2", "Bitnami", "node", [{ introduced: "98.0.0" }], { aliases: ["CVE-2030-0002"] }),
    ]);
    const { report } = await scan(directory);
    const [found, ...others] = report.findings.filter(({ ruleId }) => ruleId.startsWith("CVE-"));
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      ruleId: "CVE-2030-0001",
      confidence: "upstream",
      fixedVersion: "99.0.0",
      package: { name: "node", version: process.versions.node, path: "/usr/local/bin/node" },
    });
    expect(found?.message).toContain("compared by upstream version");
  });

  test.each([
    [[], 0],
    [["--unmatched", "fail"], 3],
    [["--profile", "strict"], 3],
    [["--profile", "strict", "--unmatched", "warn"], 0],
  ])("with a package that no advisories cover, and %j, ends with %i", async (args, exitCode) => {
    const directory = await temporary();
    await put(
      join(directory, "root/opt/conda/conda-meta/numpy-1.26.4-0.json"),
      JSON.stringify({ name: "numpy", version: "1.26.4" }),
    );
    await putExport(join(directory, "advisories"), "Bitnami", [
      makeRecord("BIT-a-1", "Bitnami", "a", [{ introduced: "0" }]),
    ]);
    const result = await scan(directory, ...args);
    expect(result.exitCode).toBe(exitCode);
    expect(JSON.stringify(result.report)).toContain("no advisories cover it: 1 of type conda");
  });
});

const given = sharedData("advisories");

describeUnless(given === undefined, "needs the given data advisories")("nodejs of NodeSource on Debian", () => {
  test("has none of Debian's advisories, Bitnami's instead, and the end of its line", async () => {
    const directory = await temporary();
    await put(join(directory, "root/etc/os-release"), osRelease);
    await put(join(directory, "root/var/lib/dpkg/status"), nodesource);
    await mkdir(join(directory, "advisories/Debian"), { recursive: true });
    await cp(join(given ?? "", "osv/Debian/all.zip"), join(directory, "advisories/Debian/all.zip"));
    await mkdir(join(directory, "advisories/Bitnami"), { recursive: true });
    await cp(join(given ?? "", "upstream/bitnami/all.zip"), join(directory, "advisories/Bitnami/all.zip"));
    const { report } = await scan(directory);
    const vulnerabilities = report.findings.filter(({ ruleId }) => ruleId.startsWith("CVE-"));
    expect(vulnerabilities.length).toBeGreaterThan(5);
    expect(vulnerabilities.filter(({ advisory }) => advisory?.startsWith("BIT-node") !== true)).toEqual([]);
    expect(new Set(vulnerabilities.map(({ confidence }) => confidence))).toEqual(new Set(["upstream"]));
    expect(vulnerabilities[0]?.message).toContain("the package may contain later fixes");
    expect(report.findings.map(({ ruleId }) => ruleId)).toContain("SW-IM-end-of-support");
  });
});
