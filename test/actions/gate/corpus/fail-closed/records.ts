import { imageDigest, packageFinding } from "../../../../harness/samples.ts";
import { image, run, source } from "../../fixtures.ts";
import {
  advisories,
  all,
  called,
  edited,
  files,
  node,
  otherDigest,
  recent,
  sbomWith,
  scanned,
  step,
  without,
} from "../passing.ts";
import { stepFiles, type World } from "../world.ts";
import type { Attack } from "./case.ts";

const scan = "image-scan.evidence.json";
const sarif = "image-scan.sarif";
const gap = { what: "/x.jar", why: "encrypted zip", weight: "partial" } as const;
const partial = { coverage: { examined: {}, gaps: [gap] } };
const later = "2026-11-24T13:00:01.000Z";

/** Files under other names. */
function renamed(made: World["files"], from: string, to: string): World["files"] {
  return Object.fromEntries(
    Object.entries(made).map(([name, text]) => [
      name.replace(from, to),
      text.replaceAll(`"${from}.sarif"`, `"${to}.sarif"`),
    ]),
  );
}

/** Records of the job that are not what they have to be. */
export const records: readonly Attack[] = [
  ["a record that is cut off", 3, "evidence", edited(scan, (text) => text.slice(0, -20))],
  ["a record that is two documents", 3, "evidence", edited(scan, (text) => text + text)],
  ["a record that begins with a byte order mark", 3, "evidence", edited(scan, (text) => `\ufeff${text}`)],
  ["a record that is a list", 3, "evidence", edited(scan, (text) => `[${text}]`)],
  ["a record that is empty", 3, "evidence", edited(scan, () => "")],
  ["a record with an unknown key", 3, "evidence", edited(scan, (text) => text.replace("{", '{"more":1,'))],
  ["a record of a later version", 3, "evidence", edited(scan, (text) => text.replace('"schema": 2', '"schema": 3'))],
  [
    "a record of a version in quotes",
    3,
    "evidence",
    edited(scan, (text) => text.replace('"schema": 2', '"schema": "2"')),
  ],
  ["a record of another engine", 3, "evidence", edited(scan, (text) => text.replace('"seaworthy"', '"seaworthiness"'))],
  [
    "a record without its files",
    3,
    "evidence",
    edited(scan, (text) => text.replace(/"files": \[[\s\S]*?\]/u, '"files": []')),
  ],
  [
    "a record whose file is in the directory above",
    3,
    "evidence",
    edited(scan, (text) => text.replace(`"${sarif}"`, `"../out/${sarif}"`)),
  ],
  [
    "a record whose file is named by an absolute path",
    3,
    "evidence",
    edited(scan, (text) => text.replace(`"${sarif}"`, `"/${sarif}"`)),
  ],
  [
    "a record that binds another action's SARIF",
    3,
    "evidence",
    edited(scan, (text) => text.replace(`"${sarif}"`, '"verify.sarif"')),
  ],
  [
    "a record in a file of another ending",
    3,
    "evidence",
    (world) => all(files({ "image-scan.evidence.json5": world.files[scan] ?? "" }), without(scan))(world),
  ],
  ["a record that is gone", 3, "evidence", without(scan)],
  ["a record without its SARIF", 3, "evidence", without(sarif)],
  [
    "a record of the scan whose files are an SBOM alone",
    3,
    "evidence",
    edited(scan, (text) => text.replace('"role": "sarif"', '"role": "sbom"')),
  ],
  [
    "a record with two SARIF files",
    3,
    "evidence",
    edited(scan, (text) => text.replace(/"files": \[([\s\S]*?)\]/u, '"files": [$1,$1]')),
  ],
  [
    "a digest of a file in upper case",
    3,
    "evidence",
    edited(scan, (text) =>
      text.replace(/"sha256": "sha256:(\w+)"/u, (_, hex: string) => `"sha256": "sha256:${hex.toUpperCase()}"`),
    ),
  ],
  [
    "findings that are taken out",
    3,
    "evidence",
    all(
      scanned(packageFinding("CVE-2026-1", "low")),
      edited(sarif, (text) => text.replaceAll("CVE-2026-1", "CVE-2026-2")),
    ),
  ],
  ["one blank in the SARIF", 3, "evidence", edited(sarif, (text) => `${text} `)],
  [
    "an SBOM that is changed",
    3,
    "evidence",
    edited("sbom-generate.cdx.json", (text) => text.replace("minimist", "minimust")),
  ],
  ["a SARIF file of another action", 3, "evidence", files({ [sarif]: stepFiles("verify", {})["verify.sarif"] ?? "" })],
  [
    "a record whose subject its SARIF does not have",
    3,
    "evidence",
    edited(scan, (text) => text.replace("shop:ci", "shop:cj")),
  ],
  [
    "a record whose coverage its SARIF does not have",
    3,
    "evidence",
    edited(scan, (text) => text.replace('"files": 1', '"files": 2')),
  ],
  [
    "a record that calls a partial scan complete",
    3,
    "evidence",
    step("image-scan", { record: { ...partial, complete: true } }),
  ],
  ["a complete scan that calls itself partial", 3, "evidence", step("image-scan", { record: { complete: false } })],
  ...["image-scan", "dockerfile-lint", "sbom-generate", "verify", "manifest-check"].map(
    (action): Attack => [`a partial record of ${action}`, 3, "evidence", step(action, { record: partial })],
  ),
  [
    "a record of two hours from now",
    3,
    "evidence",
    step("image-scan", { record: { createdAt: later.replace("13:00:01", "14:00:00") } }),
  ],
  [
    "a record of a second beyond what clocks may differ",
    3,
    "evidence",
    step("verify", { record: { createdAt: later } }),
  ],
  ["a record from before the run began", 3, "evidence", called({ run: { ...run, startedAt: "2026-11-24T11:30:00Z" } })],
  [
    "a record without a time zone",
    3,
    "evidence",
    edited(scan, (text) => text.replace("11:00:00.000Z", "11:00:00.000")),
  ],
  ...(
    [
      ["of another run", { runId: "2" }],
      ["of a run whose number only looks the same", { runId: "01" }],
      ["of a run whose number has a blank", { runId: "1 " }],
      ["of another attempt", { runAttempt: "2" }],
      ["of a job in another case", { job: "Build" }],
      ["of a job whose name has a look-alike letter", { job: "bu\u0456ld" }],
      ["of another host", { host: "gitlab" }],
      ["of a repository, where this run has none", { repository: "owner/repo" }],
    ] as const
  ).map(
    ([what, changes]): Attack => [
      `a record ${what}`,
      3,
      "evidence",
      step("image-scan", { record: { run: { ...run, ...changes } } }),
    ],
  ),
  ["a record that names no run", 3, "evidence", step("image-scan", { record: { run: { host: run.host } } })],
  [
    "a record that names no job",
    3,
    "evidence",
    step("image-scan", { record: { run: { host: run.host, runId: "1", runAttempt: "1" } } }),
  ],
  [
    "a scan of another image",
    3,
    "evidence",
    step("image-scan", { findings: [], record: { subject: { ...image, digest: otherDigest } } }),
  ],
  ["a scan that was of source", 3, "evidence", step("image-scan", { record: { subject: source } })],
  ["a lint that was of an image", 3, "evidence", step("dockerfile-lint", { record: { subject: image } })],
  [
    "an SBOM of another image",
    3,
    "evidence",
    step("sbom-generate", { record: { subject: { ...image, digest: otherDigest } } }),
  ],
  [
    "a verification of another image",
    3,
    "evidence",
    step("verify", { record: { subject: { ...image, digest: otherDigest } } }),
  ],
  [
    "a scan of another image next to the right one",
    3,
    "evidence",
    files(
      renamed(
        stepFiles("image-scan", { record: { subject: { ...image, digest: otherDigest } } }),
        "image-scan",
        "image-scan.2",
      ),
    ),
  ],
  [
    "a broken record next to a whole one of the same action",
    3,
    "evidence",
    (world) => files({ "image-scan.2.evidence.json": (world.files[scan] ?? "").slice(0, 90) })(world),
  ],
  [
    "a partial scan next to a whole one",
    3,
    "evidence",
    files(
      renamed(
        stepFiles("image-scan", { record: { ...partial, subject: { ...image, name: "shop:b" } } }),
        "image-scan",
        "image-scan.2",
      ),
    ),
  ],
  [
    "a second scan of the image that found more",
    1,
    "severity",
    files(
      renamed(
        stepFiles("image-scan", { findings: [packageFinding("CVE-1", "critical")], record: { advisories } }),
        "image-scan",
        "image-scan.2",
      ),
    ),
  ],
  ["a record of an action that does not exist", 3, "evidence", files(stepFiles("image-scan-2", {}))],
  [
    "a verdict in place of a scan",
    3,
    "evidence",
    all(without(scan, sarif), files(stepFiles("gate", { record: { subject: image } }))),
  ],
  [
    "a digest in upper case",
    3,
    "evidence",
    edited(scan, (text) => text.replace(imageDigest, imageDigest.toUpperCase().replace("SHA", "sha"))),
  ],
  [
    "a subject of an unknown kind",
    3,
    "evidence",
    edited(scan, (text) => text.replace('"kind": "image"', '"kind": "Image"')),
  ],
  ["a record without the SBOM that rules read", 3, "evidence", files(stepFiles("sbom-generate", {}))],
  ["an SBOM that is no SBOM", 3, "evidence", step("sbom-generate", { sbom: "{}" })],
  ["an SBOM that is cut off", 3, "evidence", step("sbom-generate", { sbom: sbomWith([]).slice(0, -3) })],
  [
    "an SBOM of an unknown format",
    3,
    "evidence",
    step("sbom-generate", { sbom: sbomWith([]).replace("CycloneDX", "CycloneDY") }),
  ],
  ["a lint that does not state images", 3, "evidence", files(stepFiles("dockerfile-lint", {}))],
  ["a manifest check that does not state images", 3, "evidence", files(stepFiles("manifest-check", {}))],
  [
    "an image of an unknown use",
    3,
    "evidence",
    edited("dockerfile-lint.evidence.json", (text) => text.replace('"base"', '"bass"')),
  ],
  ["an image on line zero", 3, "evidence", step("dockerfile-lint", { record: { images: [{ ...node, line: 0 }] } })],
  ["a scan without advisories", 3, "evidence-age", files(stepFiles("image-scan", { findings: [recent] }))],
  [
    "a scan whose advisories have no date",
    3,
    "evidence-age",
    step("image-scan", { record: { advisories: { ...advisories, dated: undefined } } }),
  ],
  [
    "advisories of four days ago",
    3,
    "evidence-age",
    step("image-scan", { record: { advisories: { ...advisories, dated: "2026-11-21T00:00:00Z" } } }),
  ],
  [
    "advisories of 72 hours ago to the second",
    3,
    "evidence-age",
    step("image-scan", { record: { advisories: { ...advisories, dated: "2026-11-21T12:00:00Z" } } }),
  ],
  [
    "advisories of 72 hours ago in another time zone",
    3,
    "evidence-age",
    step("image-scan", { record: { advisories: { ...advisories, dated: "2026-11-21T22:00:00+10:00" } } }),
  ],
  [
    "advisories of tomorrow",
    3,
    "evidence-age",
    step("image-scan", { record: { advisories: { ...advisories, dated: "2026-11-25T12:00:00Z" } } }),
  ],
  [
    "advisories dated by a word",
    3,
    "evidence",
    step("image-scan", { record: { advisories: { ...advisories, dated: "today" } } }),
  ],
  ["a record of yesterday", 3, "evidence-age", step("verify", { record: { createdAt: "2026-11-23T12:00:00.000Z" } })],
  [
    "a layer that was read by its table",
    3,
    "full-read",
    step("image-scan", { record: { coverage: { examined: { files: 1, "read by table of contents": 1 }, gaps: [] } } }),
  ],
  [
    "an SBOM of a layer that was read by its table",
    3,
    "full-read",
    step("sbom-generate", { record: { coverage: { examined: { "read by table of contents": 2 }, gaps: [] } } }),
  ],
];
