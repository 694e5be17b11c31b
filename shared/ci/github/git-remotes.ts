import { readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

const maxBytes = 1024 * 1024;

/** Reads the URLs of a checkout's remotes, that of `origin` first. Empty if they cannot be read. Ignores submodules. */
export function remoteUrls(checkout: string): readonly string[] {
  try {
    return urlsIn(read(join(commonDirectory(checkout), "config")));
  } catch {
    return [];
  }
}

/** Converts the URL of a remote to `host` and `owner/name`, both in lower case; `git@host:owner/name` as well. */
export function parseRemote(url: string): { readonly host: string; readonly repository: string } {
  const [, host = "", path = ""] =
    /^(?:[a-z+]+:\/\/(?:[^@/]*@)?([^/:]*)(?::\d+)?\/|(?:[^@/]*@)?([^/:]+):)(.*)$/u
      .exec(url.toLowerCase())
      ?.filter((part) => part !== undefined) ?? [];
  return {
    host: host.replace(/^(?:ssh|www)\./u, ""),
    repository: path.replace(/^\/+|\/+$/gu, "").replace(/\.git$/u, ""),
  };
}

/** Finds the directory with the configuration; `.git` is a file in worktrees and submodules (gitrepository-layout). */
function commonDirectory(checkout: string): string {
  const git = join(checkout, ".git");
  if (statSync(git).isDirectory()) return git;
  const [, gitDirectory = ""] = /^gitdir: (.+)$/mu.exec(read(git)) ?? [];
  const directory = resolve(checkout, gitDirectory.trim());
  try {
    return resolve(directory, read(join(directory, "commondir")).trim());
  } catch {
    return directory;
  }
}

function read(file: string): string {
  if (statSync(file).size > maxBytes) throw new RangeError(`${file} is too large`);
  return readFileSync(file, "utf8");
}

/** Lists `url` of the sections `[remote "…"]`. */
function urlsIn(config: string): readonly string[] {
  const origin: string[] = [];
  const others: string[] = [];
  let remote: string | undefined;
  for (const line of config.split("\n")) {
    const [, section] = /^\s*\[([^\]]*)\]/u.exec(line) ?? [];
    if (section !== undefined) remote = /^remote\s+"(.*)"$/iu.exec(section.trim())?.[1];
    const [, url] = /^\s*(?:\[[^\]]*\])?\s*url\s*=\s*"?([^\s"]+)"?\s*$/iu.exec(line) ?? [];
    if (remote === undefined || url === undefined) continue;
    (remote === "origin" ? origin : others).push(url);
  }
  return [...origin, ...others];
}
