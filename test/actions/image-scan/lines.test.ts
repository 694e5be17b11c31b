import { describe, expect, test } from "vitest";
import { dockerfileLines } from "../../../actions/image-scan/lines.ts";
import { findImageOrigins } from "../../../shared/dockerfile/index.ts";
import type { Finding, ImageSubject, Report } from "../../../shared/findings/index.ts";
import { prepareForUpload, toSarif } from "../../../shared/sarif/index.ts";
import { buildKitHistory, legacyHistory, multiStageDockerfile } from "../../shared/dockerfile/multi-stage.ts";

const subject: ImageSubject = {
  kind: "image",
  name: "ghcr.io/acme/shop:1.2.3",
  digest: `sha256:${"0".repeat(64)}`,
  platform: "linux/amd64",
};

function findingIn(ruleId: string, ...layers: readonly number[]): Finding {
  return {
    ruleId,
    severity: "high",
    message: `${ruleId} in tar 4.4.1 (npm)`,
    locations: [],
    imageLocations: layers.map((layerIndex) => ({ path: "/x", diffId: `sha256:${layerIndex}`, layerIndex })),
    subject,
    fingerprint: `${ruleId}-${layers.join()}`,
    aliases: [],
    fixes: [],
    package: { name: "tar", version: "4.4.1", purl: "pkg:npm/tar@4.4.1", path: "/x" },
  };
}

function linesOf(history = buildKitHistory) {
  const layers = history.filter(({ emptyLayer }) => !emptyLayer);
  const origins = findImageOrigins({ path: "docker/Dockerfile", text: multiStageDockerfile }, { history, layers });
  if (origins === undefined) throw new Error("the history does not fit the Dockerfile");
  expect(origins.unmatched).toEqual([]);
  return dockerfileLines(origins);
}

function reportOf(findings: readonly Finding[]): Report {
  return { action: "image-scan", subject, rules: [], findings, coverage: { examined: {}, gaps: [] } };
}

/** Where the first location of each result of the SARIF opens: file, line and text of that line. */
function opened(findings: readonly Finding[], isUpload = false): readonly string[] {
  const full = toSarif(reportOf(findings), { version: "1.0.0" });
  const log = isUpload ? prepareForUpload(full, { fallbackFile: "Dockerfile" }).log : full;
  const text = multiStageDockerfile.split("\n");
  return (log.runs[0]?.results ?? []).map((result) => {
    const place = result.locations?.[0]?.physicalLocation;
    const line = place?.region?.startLine ?? 0;
    return `${place?.artifactLocation?.uri}:${line} ${text[line - 1]?.split("$")[0]}`;
  });
}

describe("findings on lines", () => {
  test.each([
    ["BuildKit", buildKitHistory, 3],
    ["the legacy builder", legacyHistory, 2],
  ])("open on the instruction of a multi-stage Dockerfile built by %s", (_name, history, heredoc) => {
    const lines = linesOf(history);
    const findings = [0, 1, heredoc, heredoc + 1, heredoc + 2].map((layer) => lines.place(findingIn("CVE-1", layer)));
    expect(opened(findings)).toEqual([
      "docker/Dockerfile:3 FROM debian:",
      "docker/Dockerfile:5 RUN apt-get update \\",
      "docker/Dockerfile:19 RUN <<EOF",
      "docker/Dockerfile:23 COPY --from=build --chown=app /src/app-",
      "docker/Dockerfile:24 COPY config.json ",
    ]);
    expect(findings.map(({ message }) => message.split("; ").at(-1))).toEqual([
      "comes with the base image (layer 0)",
      "installed by RUN in docker/Dockerfile (layer 1)",
      `installed by RUN in docker/Dockerfile (layer ${heredoc})`,
      `added by COPY in docker/Dockerfile (layer ${heredoc + 1})`,
      `added by COPY in docker/Dockerfile (layer ${heredoc + 2})`,
    ]);
    expect(findings.map(({ inBase }) => inBase)).toEqual([true, undefined, undefined, undefined, undefined]);
  });

  test("name every instruction that brought a package, the Dockerfile's own first", () => {
    const { locations, inBase } = linesOf().place(findingIn("CVE-1", 0, 1, 4, 1));
    expect(locations).toMatchObject([
      { region: { startLine: 5, endLine: 8 } },
      { region: { startLine: 23 }, message: "also added by this COPY" },
      { region: { startLine: 3 }, message: "also added by this FROM" },
    ]);
    expect(inBase).toBeUndefined();
  });

  test("of settings stand on the last instruction that sets them, or on FROM", () => {
    const lines = linesOf();
    expect(lines.placeOnSetting(findingIn("x"), "USER").locations[0]?.region.startLine).toBe(27);
    expect(lines.placeOnSetting(findingIn("x"), "HEALTHCHECK").locations[0]?.region.startLine).toBe(3);
  });
});

describe("findings of the base image", () => {
  const lines = linesOf();
  const findings = ["CVE-1", "CVE-2", "CVE-3"].map((id) => lines.place(findingIn(id, 0)));
  const own = lines.place(findingIn("CVE-1", 1));

  test("are one each in the report, and one on FROM in the copy for code scanning", () => {
    expect(opened([...findings, own])).toHaveLength(4);
    expect(opened([...findings, own], true)).toEqual([
      "docker/Dockerfile:3 FROM debian:",
      "docker/Dockerfile:5 RUN apt-get update \\",
    ]);
    const { log } = prepareForUpload(toSarif(reportOf([...findings, own]), { version: "1.0.0" }), {
      fallbackFile: "x",
    });
    const [run] = log.runs;
    expect(run?.results?.[0]).toMatchObject({
      ruleId: "SW-IM-base-image",
      level: "error",
      message: { text: "3 findings in the base image (3 high): CVE-1, CVE-2, CVE-3; no fix is available yet" },
    });
    expect(
      run?.results?.map(({ ruleId, ruleIndex }) => run.tool.driver.rules?.[ruleIndex ?? -1]?.id === ruleId),
    ).toEqual([true, true]);
  });

  test("keep their own entry when waived or alone", () => {
    const waived = findings.map((finding) => ({
      ...finding,
      suppression: { kind: "waiver" as const, source: "waivers.yaml" },
    }));
    expect(opened([...waived, ...findings.slice(0, 1)], true)).toHaveLength(1);
    expect(toSarif(reportOf([...waived, own]), { version: "1.0.0" }).runs[0]?.results).toHaveLength(4);
  });
});
