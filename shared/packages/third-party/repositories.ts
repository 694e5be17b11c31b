import { type Cataloger, type FileEvidence, textOf } from "../cataloger.ts";

const places =
  /^\/etc\/(?:apt\/sources\.list(?:\.d\/[^/]+\.(?:list|sources))?|yum\.repos\.d\/[^/]+\.repo|apk\/repositories)$/;
const maxHosts = 200;

/** Reads the hosts of the configured package repositories. They help to tell who published a package. */
export const packageRepositories: Cataloger = {
  id: "package-repositories",
  version: 1,
  settings: ["image"],
  maxBytes: 1024 * 1024,
  wants: ({ path, type }) => (type === "file" || type === "hardlink") && path.startsWith("/etc/") && places.test(path),
  read(file): FileEvidence | undefined {
    const lines = textOf(file)
      .split("\n")
      .filter((line) => !/^\s*#/.test(line));
    const hosts = lines.flatMap((line) =>
      [...line.matchAll(/\bhttps?:\/\/(?:[^/\s@]*@)?([\w.-]+)/g)].map(([, host = ""]) => host),
    );
    const extras = file.header.path === "/etc/yum.repos.d/amzn2-extras.repo" ? enabledExtras(lines) : [];
    const repositories = [...new Set(hosts.map((host) => host.toLowerCase()))].slice(0, maxHosts);
    if (repositories.length === 0 && extras.length === 0) return undefined;
    return { repositories, ...(extras.length === 0 ? {} : { contentStreams: extras }) };
  },
};

/** Returns the extras of Amazon Linux 2 that `amazon-linux-extras` enabled: `[amzn2extra-nginx1]` with `enabled = 1`. */
function enabledExtras(lines: readonly string[]): string[] {
  const extras: string[] = [];
  let section: string | undefined;
  for (const line of lines) {
    const heading = /^\s*\[([^\]]*)\]/.exec(line)?.[1];
    if (heading !== undefined) section = /^amzn2extra-([\w.-]+)$/.exec(heading)?.[1];
    else if (section !== undefined && /^\s*enabled\s*=\s*1\s*$/.test(line))
      extras.push(section.replace(/-(?:debuginfo|source)$/, ""));
  }
  return [...new Set(extras)];
}
