import { type Cataloger, defined, type FileEvidence, partial, supplierOf, textOf } from "../cataloger.ts";

const descPath = /\/var\/lib\/pacman\/local\/([^/]+)\/desc$/;
const filesPath = /\/var\/lib\/pacman\/local\/([^/]+)-[^-/]+-[^-/]+\/files$/;

/** Catalogs pacman's local database: one directory per package with `desc` and `files` (alpm-db(7)). */
export const pacman: Cataloger = {
  id: "pacman",
  version: 2,
  settings: ["image"],
  named: { names: /^(?:desc|files)$/, parts: 6 },
  wants({ path, type }) {
    if (type !== "file" && type !== "hardlink") return false;
    return path.includes("/pacman/local/") && (descPath.test(path) || filesPath.test(path));
  },
  read(file) {
    const sections = parseSections(textOf(file));
    const owner = filesPath.exec(file.header.path)?.[1];
    return owner === undefined ? readDescription(sections) : { notes: [{ owner, files: filesOf(sections) }] };
  },
};

function readDescription(sections: ReadonlyMap<string, readonly string[]>): FileEvidence {
  const first = (section: string): string | undefined => sections.get(section)?.[0];
  const name = first("NAME");
  if (name === undefined) return { gaps: [partial("the description is damaged: it has no package name")] };
  const version = first("VERSION");
  return {
    packages: [
      {
        type: "alpm",
        name,
        version,
        ...defined({
          arch: first("ARCH"),
          homepage: first("URL"),
          source: version === undefined ? undefined : { name: first("BASE") ?? name, version },
        }),
        ...supplierOf(first("PACKAGER")),
        licenses: sections.get("LICENSE") ?? [],
        needs: (sections.get("DEPENDS") ?? []).map(withoutVersion),
        provides: (sections.get("PROVIDES") ?? []).map(withoutVersion),
      },
    ],
  };
}

function filesOf(sections: ReadonlyMap<string, readonly string[]>): string[] {
  return (sections.get("FILES") ?? []).filter((path) => !path.endsWith("/")).map((path) => `/${path}`);
}

/** Parses sections: `%NAME%`, one value per line, a blank line. */
function parseSections(text: string): Map<string, string[]> {
  const sections = new Map<string, string[]>();
  let current: string[] | undefined;
  for (const line of text.split("\n")) {
    const name = /^%([A-Z0-9]+)%$/.exec(line.trim())?.[1];
    if (name !== undefined) {
      current = [];
      sections.set(name, current);
    } else if (line.trim() !== "") current?.push(line.trim());
  }
  return sections;
}

function withoutVersion(relation: string): string {
  return relation.replace(/[<>=:].*$/, "");
}
