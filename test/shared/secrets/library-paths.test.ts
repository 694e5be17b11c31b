import { expect, test } from "vitest";
import { searchFile } from "../../../shared/secrets/file-search.ts";
import { isLibraryPath } from "../../../shared/secrets/library-paths.ts";
import { builtinRules } from "../../../shared/secrets/pack/index.ts";
import { SecretSearch } from "../../../shared/secrets/search.ts";

const search = new SecretSearch(builtinRules);
const rules = new Map(builtinRules.map((rule) => [rule.id, rule]));
const encoded = Buffer.from("# settings\nDB_PASSWORD=kT9#vQ2!mZ7xLp4w\n").toString("base64");

test.each(["/app/node_modules/left-pad/config.yml", "/usr/lib/git-core/config", "/usr/share/perl/5.36/x.conf"])(
  "%s is of a library, in which nothing is decoded",
  (path) => {
    expect(isLibraryPath(path)).toBe(true);
    expect(searchFile(search, Buffer.from(`payload: ${encoded}\n`), path, rules).hits).toEqual([]);
  },
);

test.each(["/usr/src/app/config.yml", "/usr/share/nginx/html/config.yml", "/var/lib/app/x.conf", "/srv/config.yml"])(
  "%s is of the image's author and is decoded",
  (path) => {
    expect(isLibraryPath(path)).toBe(false);
    expect(searchFile(search, Buffer.from(`payload: ${encoded}\n`), path, rules).hits).toHaveLength(1);
  },
);
