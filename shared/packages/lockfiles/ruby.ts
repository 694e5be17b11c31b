import { defined, type FileEvidence, type LockedPackage } from "../cataloger.ts";
import { fileNamed } from "./lockfile.ts";

const platform =
  /-(?:java|jruby|mswin\d*|mingw\d*|x64|x86|x86_64|arm|arm64|aarch64|universal|ppc64le|s390x)(?:[-_].*)?$/;

/** Catalogs Gemfile.lock of Bundler: `specs` by source, and the Gemfile's dependencies under DEPENDENCIES. */
export const gemfileLock = fileNamed("gemfile-lock", ["Gemfile.lock", "gems.locked"], (text): FileEvidence => {
  const packages = new Map<string, LockedPackage & { needs: string[] }>();
  const direct: string[] = [];
  let section = "";
  let current: { needs: string[]; ranges: Record<string, string> } | undefined;
  for (const [index, line] of text.split("\n").entries()) {
    if (/^[A-Z]/.test(line)) section = line.trim();
    const [, indent = "", name, version] = /^( {2,})([^\s(!]+)!?(?:\s+\(([^)]*)\)!?)?\s*$/.exec(line) ?? [];
    if (name === undefined) continue;
    if (section === "DEPENDENCIES" && indent.length === 2) direct.push(name);
    else if (
      ["GEM", "GIT", "PATH", "PLUGIN SOURCE"].includes(section) &&
      indent.length === 4 &&
      version !== undefined
    ) {
      const lines = { start: index + 1, end: index + 1 };
      current = { needs: [], ranges: Object.create(null) as Record<string, string> };
      const draft = {
        type: "gem" as const,
        name,
        version: version.replace(platform, ""),
        lines,
        ranges: current.ranges,
      };
      if (!packages.has(name)) packages.set(name, { id: name, draft, needs: current.needs });
    } else if (indent.length === 6) {
      current?.needs.push(name);
      if (current !== undefined && version !== undefined) current.ranges[name] = version;
    }
  }
  return {
    lock: {
      ecosystem: "gem",
      packages: [...packages.values()],
      ...defined({ needs: direct.length === 0 ? undefined : { production: direct, development: [] } }),
    },
  };
});
