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
    const repositories = [...new Set(hosts.map((host) => host.toLowerCase()))].slice(0, maxHosts);
    return repositories.length === 0 ? undefined : { repositories };
  },
};
