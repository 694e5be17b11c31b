import { Readable } from "node:stream";
import { pack } from "tar-stream";
import { collect } from "../../shared/oci/read-file.ts";

/** A small Debian-like root as a tar: packages, links, holes, files of many chunks, and names of several kinds. */
export async function sampleTar(): Promise<Buffer> {
  const archive = pack();
  const mtime = new Date("2026-01-02T03:04:05Z");
  const directory = (name: string, mode = 0o755): void =>
    void archive.entry({ name, mode, mtime, type: "directory" }, () => {});
  const file = (name: string, body: string | Buffer, mode = 0o644): void =>
    void archive.entry({ name, mode, mtime }, body);
  for (const name of ["./", "./etc/", "./usr/", "./usr/lib/", "./var/", "./var/lib/", "./var/lib/dpkg/"])
    directory(name);
  directory("./tmp/", 0o1777);
  file("./usr/lib/os-release", 'ID=debian\nVERSION_ID="13"\nVERSION_CODENAME=trixie\nPRETTY_NAME="Sample"\n');
  archive.entry({ name: "./etc/os-release", type: "symlink", linkname: "../usr/lib/os-release", mtime });
  file("./var/lib/dpkg/status", status(150));
  file("./var/lib/dpkg/info/sample-1.list", "/.\n/usr\n/usr/bin\n/usr/bin/tool\n");
  file("./usr/bin/tool", text(3, 40_000), 0o4755);
  archive.entry({ name: "./usr/bin/other", type: "link", linkname: "./usr/bin/tool", mode: 0o4755, mtime });
  file("./usr/share/empty", "");
  file(
    "./usr/share/holes",
    Buffer.concat([Buffer.from(text(1, 5000)), Buffer.alloc(9000), Buffer.from(text(2, 5000))]),
  );
  file("./usr/share/large.txt", text(4, 200_000));
  const metadata = "usr/lib/python3/dist-packages/sample-1.2.dist-info/METADATA";
  file(`./${metadata}`, `Metadata-Version: 2.1\nName: sample\nVersion: 1.2\n\n${text(5, 2000)}`);
  file("./app/node_modules/left-pad/package.json", '{"name":"left-pad","version":"1.3.0","license":"WTFPL"}\n');
  file("./app/old/package-lock.json", "{}");
  file(`./app/${"long/".repeat(40)}name`, "long");
  file("./app/namé", "not ASCII");
  file("./app/.wh.removed", "");
  // A database that only a link gives its place, so that its content is read when all layers are known.
  file("./app/moved/status", status(3));
  archive.finalize();
  return Buffer.from(await collect(Readable.from(archive)));
}

function status(count: number): string {
  return Array.from({ length: count }, (_, index) =>
    [
      `Package: sample-${index + 1}`,
      "Status: install ok installed",
      "Architecture: amd64",
      `Version: 1.${index}-1`,
      `Description: ${text(index, 60)}`,
    ].join("\n"),
  ).join("\n\n");
}

/** Text that compresses well. */
function text(seed: number, length: number): string {
  let state = seed * 2654435761 + 1;
  let words = "";
  while (words.length < length) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    words += `${(state >>> 29).toString(36)} `;
  }
  return words.slice(0, length);
}
