import { expect, test } from "vitest";
import { parseSources } from "../../../../../shared/advisories/index.ts";
import { locateFiles } from "../../../../../shared/advisories/source/sources/locate-files.ts";
import { HttpClient } from "../../../../../shared/http/client.ts";
import { now } from "../../builders.ts";
import { feedServer } from "../../feed-server.ts";
import { patient } from "../../small-set.ts";

const repomd = (href: string) => `<?xml version="1.0"?><repomd xmlns="http://linux.duke.edu/metadata/repo">
  <data type="primary"><location href="repodata/primary.xml.gz"/></data>
  <data type="updateinfo"><location href="${href}"/></data></repomd>`;

async function located(entry: string, files: Parameters<typeof feedServer>[0] = {}) {
  const server = await feedServer({});
  for (const [path, content] of Object.entries(files)) {
    server.files.set(path, typeof content === "string" ? content.replaceAll("SERVER", server.url) : content);
  }
  const terms = "terms: { license: X, url: https://example.org, redistribution: allowed }";
  const text = `version: 1\nsources:\n  - { ${entry.replaceAll("SERVER", server.url)}, ${terms} }\n`;
  const [source] = parseSources(text, "s.yaml", false).sources;
  if (source === undefined) throw new Error("no source");
  const places = await locateFiles(source, new HttpClient(patient), now);
  return places.map(({ url, optional }) => `${url.replace(server.url, "")}${optional ? "?" : ""}`);
}
const amazon = "kind: amazon-updateinfo, via: rpm-repository, urls: [SERVER/mirror.list]";
const vex = "kind: redhat-vex, via: pointer, urls: [SERVER/vex/archive_latest.txt]";
const alpine = "kind: alpine-secdb, via: directories, urls: [SERVER/], files: [main.json, community.json]";

test.each<[string, string, Parameters<typeof feedServer>[0], readonly string[]]>([
  [
    "updateinfo of a repository",
    amazon,
    {
      "/mirror.list": "SERVER/core/x86_64\nSERVER/other\n",
      "/core/x86_64/repodata/repomd.xml": repomd("repodata/1-updateinfo.xml.gz"),
    },
    ["/core/x86_64/repodata/1-updateinfo.xml.gz"],
  ],
  [
    "the archive that a text names",
    vex,
    { "/vex/archive_latest.txt": "csaf_vex_2026-11-20.tar.zst\n" },
    ["/vex/csaf_vex_2026-11-20.tar.zst"],
  ],
  [
    "the files of every directory of a release",
    alpine,
    {
      "/": '<a href="../">up</a><a href="/license.txt">x</a><a href="v3.9/">9</a><a href="./v3.20/">20</a><a href="edge/">e</a><a href="v3.9/">9</a>',
    },
    ["edge", "v3.20", "v3.9"].flatMap((name) => [`/${name}/main.json?`, `/${name}/community.json?`]),
  ],
  [
    "a file for every year",
    "kind: nvd, urls: ['SERVER/nvd-{year}.json'], first-year: 2024",
    {},
    ["/nvd-2024.json", "/nvd-2025.json", "/nvd-2026.json?"],
  ],
])("finds %s", async (_what, entry, files, expected) => {
  expect(await located(entry, files)).toEqual(expected);
});

test.each<[string, string, Parameters<typeof feedServer>[0], RegExp]>([
  [
    "a pointer out of its directory",
    vex,
    { "/vex/archive_latest.txt": "../../etc/passwd" },
    /does not list a file name/u,
  ],
  [
    "a page in place of a pointer",
    vex,
    { "/vex/archive_latest.txt": "<html>moved</html>" },
    /does not list a file name/u,
  ],
  [
    "metadata without updateinfo",
    amazon,
    { "/mirror.list": "SERVER/core", "/core/repodata/repomd.xml": repomd("../x").replace("updateinfo", "other") },
    /does not list updateinfo/u,
  ],
  [
    "metadata that leads elsewhere",
    amazon,
    { "/mirror.list": "SERVER/core", "/core/repodata/repomd.xml": repomd("../../x") },
    /does not list updateinfo/u,
  ],
  [
    "metadata with entities",
    amazon,
    { "/mirror.list": "SERVER/core", "/core/repodata/repomd.xml": `<!DOCTYPE x>${repomd("x")}` },
    /does not list repository metadata/u,
  ],
  ["a list of mirrors without TLS", amazon, { "/mirror.list": "http://mirror.example/core" }, /does not use https/u],
  ["a list of nothing", amazon, { "/mirror.list": "" }, /does not list a mirror/u],
  ["a page without directories", alpine, { "/": "<html></html>" }, /does not list directories of releases/u],
  ["a page that is not there", alpine, {}, /responded with status 404/u],
])("refuses %s", async (_what, entry, files, message) => {
  await expect(located(entry, files)).rejects.toThrow(message);
});
