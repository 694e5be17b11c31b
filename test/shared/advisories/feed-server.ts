import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { makeZip } from "./builders.ts";
import { makeCveRecord, scoreEntry } from "./cve-records.ts";
import { serve } from "./small-set.ts";

type Answer = string | Uint8Array | { readonly status: number; readonly location?: string };

/** Server of sources that can be changed, with validators; answers `304` as RFC 9110 says. */
export interface FeedServer {
  readonly url: string;
  /** Requests as `GET /path 304`. */
  readonly log: string[];
  readonly files: Map<string, Answer>;
}

export async function feedServer(files: Readonly<Record<string, Answer>>): Promise<FeedServer> {
  const content = new Map(Object.entries(files));
  const log: string[] = [];
  const { url } = await serve((request, response) => {
    const path = decodeURIComponent(request.url ?? "");
    const answer = content.get(path) ?? { status: 404 };
    const respond = (status: number, headers: Record<string, string>, body?: string | Uint8Array): void => {
      log.push(`${request.method} ${path} ${status}`);
      response.writeHead(status, headers).end(body);
    };
    if (typeof answer === "object" && "status" in answer) {
      respond(answer.status, answer.location === undefined ? {} : { location: answer.location });
      return;
    }
    const etag = `"${createHash("sha256").update(answer).digest("hex").slice(0, 16)}"`;
    if (request.headers["if-none-match"] === etag) respond(304, { etag });
    else respond(200, { etag }, answer);
  });
  return { url, log, files: content };
}

/** Files of one ecosystem in the layout of OSV's export. */
export function exportFiles(ecosystem: string, records: readonly Record<string, unknown>[]): Record<string, Answer> {
  return {
    [`/osv/${ecosystem}/all.zip`]: makeZip(
      records.map((record) => ({ name: `${record["id"]}.json`, body: JSON.stringify(record) })),
    ),
    [`/osv/${ecosystem}/modified_id.csv`]: records.map((record) => `${record["modified"]},${record["id"]}\n`).join(""),
    ...Object.fromEntries(records.map((record) => [`/osv/${ecosystem}/${record["id"]}.json`, JSON.stringify(record)])),
  };
}

/** Debian's tracker with one open vulnerability of acl for each id. */
export function trackerWith(...ids: readonly string[]): string {
  const releases = { bookworm: { status: "open", urgency: "low", nodsa: "Minor issue" } };
  return JSON.stringify({ acl: Object.fromEntries(ids.map((id) => [id, { releases }])) });
}

/** One repository of Alpine's security database. */
export function secdbWith(distroversion: string, reponame: string, id: string): string {
  const packages = [{ pkg: { name: "zlib", secfixes: { "1.2-r3": [id] } } }];
  return JSON.stringify({ distroversion, reponame, packages });
}

export const kevCatalog = JSON.stringify({
  title: "CISA Catalog of Known Exploited Vulnerabilities",
  catalogVersion: "2026.11.24",
  dateReleased: "2026-11-24T00:00:00.0000Z",
  count: 0,
  vulnerabilities: [],
});
export const epssScores = gzipSync(
  "#model_version:v2025.03.14,score_date:2026-11-24T00:00:00Z\ncve,epss,percentile\nCVE-2024-10001,0.5,0.9\n",
);

/** CVE list with scores of the CNA by CVE. */
export function cveListWith(scores: Readonly<Record<string, number>>): Buffer {
  return makeZip(
    Object.entries(scores).map(([cve, score]) => ({
      name: `cves-main/cves/2024/10xxx/${cve}.json`,
      body: JSON.stringify(makeCveRecord(cve, { cna: [scoreEntry("3.1", score)] })),
    })),
  );
}

/** Feed of the NVD with scores by CVE. */
export function nvdWith(scores: Readonly<Record<string, number>>): Uint8Array {
  const vulnerabilities = Object.entries(scores).map(([id, baseScore]) => ({
    cve: {
      id,
      descriptions: [{ lang: "en", value: 'braces } ] and "quotes\\' }],
      metrics: {
        cvssMetricV31: [
          {
            source: "nvd@nist.gov",
            type: "Primary",
            cvssData: { baseScore, vectorString: "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H" },
          },
        ],
      },
    },
  }));
  return gzipSync(JSON.stringify({ resultsPerPage: vulnerabilities.length, format: "NVD_CVE", vulnerabilities }));
}
