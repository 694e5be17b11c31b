import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { findImageOrigins, type ImageOrigins } from "../../../shared/dockerfile/index.ts";
import type { Finding } from "../../../shared/findings/index.ts";
import type { Package } from "../../../shared/packages/index.ts";
import { DependencyPlaces, readProjects } from "../../../shared/projects/index.ts";
import { packageFinding } from "../../harness/samples.ts";

const created: string[] = [];

afterEach(async () => {
  for (const directory of created.splice(0)) await rm(directory, { recursive: true });
});

async function checkout(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "seaworthy-projects-"));
  created.push(root);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}

function pkg(purl: string, overrides: Partial<Package> = {}): Package {
  const [, type = "npm", name = "", version = ""] = /^pkg:([a-z]+)\/(.+)@(.+)$/.exec(purl) ?? [];
  const own = type === "maven" ? name.replace("/", ":") : name;
  const base = {
    type: type as Package["type"],
    name: own,
    version,
    purl,
    licenses: [],
    locations: [],
    dependencies: [],
  };
  return { ...base, ...overrides };
}

function findingOf({ purl, name, version }: Package, toVersion: string, overrides: Partial<Finding> = {}): Finding {
  return packageFinding("CVE-1", "high", {
    package: { name, version: version ?? "", purl, path: "/app" },
    fixes: [{ kind: "upgrade", description: `Upgrade ${name} to ${toVersion}.`, packageName: name, toVersion }],
    locations: [{ file: "Dockerfile", region: { startLine: 6 } }],
    ...overrides,
  });
}

/** Places a finding and shows its places as `file:line`, its change and the text of its edits. */
async function place(
  files: Readonly<Record<string, string>>,
  installed: readonly Package[],
  toVersion: string,
  origins?: ImageOrigins,
) {
  const root = await checkout(files);
  const { projects, gaps } = await readProjects(root);
  const [vulnerable] = installed;
  if (vulnerable === undefined) throw new Error("no package");
  const placed = new DependencyPlaces(projects, installed, origins).place(findingOf(vulnerable, toVersion));
  const upgrade = placed.fixes.find((fix) => fix.kind === "upgrade");
  return {
    gaps,
    message: placed.message,
    places: placed.locations.map(
      ({ file, region, message }) => `${file}:${region.startLine}${message === undefined ? "" : ` (${message})`}`,
    ),
    change: upgrade?.change,
    edits: upgrade?.change?.edits.map(({ text }) => text),
  };
}

const manifest = `{
  "name": "shop",
  "version": "1.0.0",
  "dependencies": {
    "mkdirp": "0.5.1",
    "tar": "^4.4.1",
    "ms": "2.0.0"
  }
}
`;
const lock = JSON.stringify(
  {
    name: "shop",
    lockfileVersion: 3,
    packages: {
      "": { name: "shop", version: "1.0.0", dependencies: { mkdirp: "0.5.1", tar: "^4.4.1", ms: "2.0.0" } },
      "node_modules/minimist": { version: "0.0.8" },
      "node_modules/mkdirp": { version: "0.5.1", dependencies: { minimist: "0.0.8" } },
      "node_modules/ms": { version: "2.0.0" },
      "node_modules/tar": { version: "4.4.1", dependencies: { yallist: "^3.0.0" } },
      "node_modules/yallist": { version: "3.0.0" },
    },
  },
  undefined,
  2,
);
const npm = { "package.json": manifest, "package-lock.json": lock };

describe("a direct dependency", () => {
  test("is placed on its line of the manifest; the lockfile's and the Dockerfile's line follow", async () => {
    const placed = await place(npm, [pkg("pkg:npm/ms@2.0.0")], "2.1.3");
    expect(placed.places).toEqual([
      "package.json:7",
      "package-lock.json:23 (locked here)",
      "Dockerfile:6 (added to the image here)",
    ]);
    expect(placed.change).toMatchObject({ kind: "edit", lockfile: { path: "package-lock.json" } });
    expect(placed.change?.lockfile?.command.slice(0, 3)).toEqual(["npm", "install", "--package-lock-only"]);
    expect(placed.edits).toEqual(["2.1.3"]);
  });

  test("needs no edit if the manifest accepts the fixed version", async () => {
    const placed = await place(npm, [pkg("pkg:npm/tar@4.4.1")], "4.4.19");
    expect(placed.places[0]).toBe("package.json:6");
    expect(placed.change).toMatchObject({ kind: "update", edits: [] });
    expect(placed.change?.lockfile?.command.slice(0, 3)).toEqual(["npm", "update", "tar"]);
  });

  test("has no other line without a lockfile", async () => {
    const placed = await place({ "package.json": manifest }, [pkg("pkg:npm/ms@2.0.0")], "2.1.3");
    expect(placed.places).toEqual(["package.json:7", "Dockerfile:6 (added to the image here)"]);
    expect(placed.change).toMatchObject({ kind: "edit" });
    expect(placed.change?.lockfile).toBeUndefined();
  });

  test("without a lockfile is not one whose requirement refuses what is installed", async () => {
    const placed = await place({ "package.json": manifest }, [pkg("pkg:npm/ms@1.0.0")], "2.1.3");
    expect(placed.places).toEqual(["Dockerfile:6"]);
  });

  test("is not that of a lockfile with another version", async () => {
    const placed = await place(npm, [pkg("pkg:npm/ms@1.0.0")], "2.1.3");
    expect(placed.places).toEqual(["Dockerfile:6"]);
  });
});

describe("a tool that cannot update one package", () => {
  const classic =
    '# yarn lockfile v1\n\n\ntar@^4.4.1:\n  version "4.4.1"\n  dependencies:\n    yallist "^3.0.0"\n\nyallist@^3.0.0:\n  version "3.0.0"\n';
  const files = { "package.json": manifest, "yarn.lock": classic };

  test("gets a higher requirement, although the manifest accepts the version", async () => {
    const placed = await place(files, [pkg("pkg:npm/tar@4.4.1")], "4.4.19");
    expect(placed.change).toMatchObject({
      kind: "edit",
      lockfile: { command: ["yarn", "install", "--ignore-scripts"] },
    });
    expect(placed.edits).toEqual(["^4.4.19"]);
  });

  test("gets no command for a dependency of a dependency", async () => {
    const placed = await place(files, [pkg("pkg:npm/yallist@3.0.0")], "3.1.1");
    expect(placed.change).toMatchObject({ kind: "update" });
    expect(placed.change?.lockfile).toBeUndefined();
  });
});

describe("a dependency of a dependency", () => {
  test("is placed on the direct dependency that brings it in, with the chain", async () => {
    const placed = await place(npm, [pkg("pkg:npm/minimist@0.0.8")], "1.2.6");
    expect(placed.places).toEqual([
      "package.json:5",
      "package-lock.json:14 (locked here)",
      "Dockerfile:6 (added to the image here)",
    ]);
    expect(placed.message).toMatch(/; required by mkdirp 0\.5\.1$/);
    expect(placed.change).toMatchObject({ kind: "override", through: { name: "mkdirp", version: "0.5.1" }, edits: [] });
  });

  test("is upgraded in the lockfile alone if everything that requires it accepts the version", async () => {
    const placed = await place(npm, [pkg("pkg:npm/yallist@3.0.0")], "3.1.1");
    expect(placed.places[0]).toBe("package.json:6");
    expect(placed.change).toMatchObject({ kind: "update", through: { name: "tar", version: "4.4.1" } });
    expect(placed.change?.lockfile?.command.slice(0, 3)).toEqual(["npm", "update", "yallist"]);
  });

  test("is resolved by the lowest version of the direct dependency in the lockfile that accepts the fix", async () => {
    const packages = {
      "": { name: "shop", dependencies: { mkdirp: "0.5.1" } },
      "node_modules/minimist": { version: "0.0.8" },
      "node_modules/mkdirp": { version: "0.5.1", dependencies: { minimist: "0.0.8" } },
      "node_modules/x": { version: "1.0.0", dependencies: { mkdirp: "^0.5.5" } },
      "node_modules/x/node_modules/mkdirp": { version: "0.5.6", dependencies: { minimist: "^1.2.6" } },
      "node_modules/x/node_modules/minimist": { version: "1.2.8" },
    };
    const files = { "package.json": manifest, "package-lock.json": JSON.stringify({ lockfileVersion: 3, packages }) };
    const placed = await place(files, [pkg("pkg:npm/minimist@0.0.8")], "1.2.6");
    expect(placed.change).toMatchObject({
      kind: "edit",
      through: { name: "mkdirp", version: "0.5.1", toVersion: "0.5.6" },
    });
    expect(placed.edits).toEqual(["0.5.6"]);
  });

  test("is found through what is installed if there is no lockfile", async () => {
    const minimist = pkg("pkg:npm/minimist@0.0.8");
    const mkdirp = pkg("pkg:npm/mkdirp@0.5.1", { requires: [minimist.purl] });
    const placed = await place({ "package.json": manifest }, [minimist, mkdirp], "1.2.6");
    expect(placed.places[0]).toBe("package.json:5");
    expect(placed.change).toMatchObject({ kind: "override", through: { name: "mkdirp" } });
  });

  test("of requirement files is found by the comments of pip-compile", async () => {
    const files = {
      "requirements.in": "flask\n",
      "requirements.txt":
        "flask==2.0.0\n    # via -r requirements.in\njinja2==3.0.0\n    # via flask\nmarkupsafe==2.0.0\n    # via\n    #   jinja2\n",
    };
    const placed = await place(files, [pkg("pkg:pypi/markupsafe@2.0.0")], "2.1.0");
    expect(placed.places.slice(0, 2)).toEqual(["requirements.in:1", "requirements.txt:5 (locked here)"]);
    expect(placed.message).toMatch(/; required by flask 2\.0\.0 > jinja2 3\.0\.0$/);
  });

  test("of Maven is placed where its version can be managed", async () => {
    const pom =
      "<project>\n<dependencies>\n<dependency><groupId>a</groupId><artifactId>b</artifactId><version>1</version></dependency>\n</dependencies>\n</project>\n";
    const placed = await place({ "pom.xml": pom }, [pkg("pkg:maven/org.x/y@1.0")], "2.0");
    expect(placed.places).toEqual(["pom.xml:2", "Dockerfile:6 (added to the image here)"]);
    expect(placed.change).toMatchObject({ kind: "override", edits: [] });
  });
});

describe("a package of the system", () => {
  const dockerfile =
    "FROM debian:12\nRUN apt-get update && \\\n    apt-get install -y --no-install-recommends -t stable \\\n      curl=7.88.1-10 $EXTRA \\\n      git:amd64\nCMD git\n";
  const history = [
    "debuerreotype",
    "RUN /bin/sh -c apt-get update &&     apt-get install -y --no-install-recommends -t stable       curl=7.88.1-10 $EXTRA       git:amd64 # buildkit",
    'CMD ["/bin/sh" "-c" "git"]',
  ];
  const origins = findImageOrigins(
    { path: "Dockerfile", text: dockerfile },
    { history: history.map((createdBy, index) => ({ createdBy, emptyLayer: index === 2 })), layers: [1, 2] },
  );
  const inRun = {
    locations: [{ file: "Dockerfile", region: { startLine: 2, startColumn: 1, endLine: 5, endColumn: 16 } }],
  };
  const library = pkg("pkg:deb/libcurl4@7.88.1-10");
  const curl = pkg("pkg:deb/curl@7.88.1-10", { requires: [library.purl] });
  const other = pkg("pkg:deb/other@1");
  const places = new DependencyPlaces([], [library, curl, other, pkg("pkg:deb/git@1")], origins);

  test.each([
    ["git", "5:7-16"],
    ["curl", "4:7-21"],
    ["libcurl4", "4:7-21"],
    ["other", "2:1-16"],
  ])("%s is placed on the word that installs it or what needs it", (name, place) => {
    expect(origins).toBeDefined();
    const found = [library, curl, other, pkg("pkg:deb/git@1")].find((each) => each.name === name);
    const { locations, message } = places.place(findingOf(found ?? other, "9", inRun));
    const region = locations[0]?.region;
    expect(`${region?.startLine}:${region?.startColumn}-${region?.endColumn}`).toBe(place);
    expect(message.includes("required by curl 7.88.1-10")).toBe(name === "libcurl4");
  });
});

describe("of several projects", () => {
  const twice = { "web/package.json": manifest, "api/package.json": manifest, "package.json": manifest };

  test("the one that the Dockerfile copies is meant", async () => {
    const dockerfile = "FROM node\nCOPY web/package*.json ./\nRUN npm install\nCMD node app.js\n";
    const history = [
      "COPY web/package*.json ./ # buildkit",
      "RUN /bin/sh -c npm install # buildkit",
      'CMD ["/bin/sh" "-c" "node app.js"]',
    ];
    const origins = findImageOrigins(
      { path: "Dockerfile", text: dockerfile },
      { history: history.map((createdBy, index) => ({ createdBy, emptyLayer: index === 2 })), layers: [1, 2] },
    );
    expect(origins).toBeDefined();
    const placed = await place(twice, [pkg("pkg:npm/ms@2.0.0")], "2.1.3", origins);
    expect(placed.places).toEqual([
      "web/package.json:7",
      "Dockerfile:6 (added to the image here)",
      "package.json:7 (also required here)",
      "api/package.json:7 (also required here)",
    ]);
  });
});

describe("the checkout", () => {
  test("says which manifests could not be read, and uses the others", async () => {
    const placed = await place({ ...npm, "old/package.json": "{" }, [pkg("pkg:npm/ms@2.0.0")], "2.1.3");
    expect(placed.gaps).toMatchObject([{ what: "old/package.json", weight: "note" }]);
    expect(placed.places[0]).toBe("package.json:7");
  });

  test("does not place findings of the base image", async () => {
    const { projects } = await readProjects(await checkout(npm));
    const ms = pkg("pkg:npm/ms@2.0.0");
    const finding = findingOf(ms, "2.1.3", { inBase: true });
    expect(new DependencyPlaces(projects, [ms]).place(finding)).toBe(finding);
  });

  test("puts no name that looks like an option into a command", async () => {
    const files = {
      "package.json": '{"dependencies": {"--prefix=x": "1.0.0"}}',
      "package-lock.json": JSON.stringify({
        lockfileVersion: 3,
        packages: { "": {}, "node_modules/--prefix=x": { version: "1.0.0" } },
      }),
    };
    const placed = await place(files, [pkg("pkg:npm/--prefix=x@1.0.0", { name: "--prefix=x" })], "1.0.1");
    expect(placed.change?.lockfile).toBeUndefined();
  });
});

describe("several versions of one package", () => {
  const several = {
    "package.json": `{
  "dependencies": {
    "old": "1.0.0",
    "semver": "^7.5.4",
    "semver-six": "npm:semver@~6.3.0"
  }
}
`,
    "package-lock.json": JSON.stringify(
      {
        name: "several",
        lockfileVersion: 3,
        packages: {
          "": { dependencies: { old: "1.0.0", semver: "^7.5.4", "semver-six": "npm:semver@~6.3.0" } },
          "node_modules/old": { version: "1.0.0", dependencies: { semver: "~5.7.0" } },
          "node_modules/old/node_modules/semver": { version: "5.7.1" },
          "node_modules/semver": { version: "7.5.4" },
          "node_modules/semver-six": { name: "semver", version: "6.3.0" },
        },
      },
      undefined,
      2,
    ),
  };

  test("are told apart by the requirement, so that none is lowered to another one's fix", async () => {
    const nested = await place(several, [pkg("pkg:npm/semver@5.7.1")], "5.7.2");
    expect(nested.places[0]).toBe("package.json:3");
    expect(nested.message).toContain("required by old 1.0.0");
    expect(nested.change).toMatchObject({ kind: "update", edits: [], through: { name: "old" } });
    const aliased = await place(several, [pkg("pkg:npm/semver@6.3.0")], "6.4.1");
    expect(aliased.places[0]).toBe("package.json:5");
    expect(aliased.edits).toEqual(["npm:semver@~6.4.1"]);
  });

  test("are not lowered if only the image is older than the manifest", async () => {
    const text = '{"dependencies": {"semver": "^7.5.4"}}';
    const placed = await place({ "package.json": text }, [pkg("pkg:npm/semver@5.7.1")], "5.7.2");
    expect(placed.places).toEqual(["Dockerfile:6"]);
    expect(placed.change).toBeUndefined();
  });
});

describe("an edit", () => {
  test("names the lockfile that no command is known for, so that it is no suggestion", async () => {
    const files = {
      "requirements.in": "flask==2.0\n",
      "requirements.txt": "flask==2.0\n    # via -r requirements.in\n",
    };
    const placed = await place(files, [pkg("pkg:pypi/flask@2.0")], "2.3");
    expect(placed.edits).toEqual(["==2.3"]);
    expect(placed.change?.lockfile).toEqual({ path: "requirements.txt", command: [] });
  });

  test("never writes a version that is more than a version", async () => {
    for (const version of ['1.0"; system("id") #', "1.0</version>", '1.0","x":"y', "1.0\n"]) {
      const placed = await place({ Gemfile: 'gem "rack", "1.0"\n' }, [pkg("pkg:gem/rack@1.0")], version);
      expect(placed.edits ?? []).toEqual([]);
      const npmPlaced = await place(
        { "pom.xml": "<dependency><groupId>a</groupId><artifactId>b</artifactId><version>0.9</version></dependency>" },
        [pkg("pkg:maven/a/b@0.9")],
        version,
      );
      expect(npmPlaced.edits ?? []).toEqual([]);
    }
  });
});

describe("go.mod", () => {
  const module = "module example.org/x\n\nrequire example.org/a v1.0.0\n";
  const sum = "example.org/a v1.0.0 h1:a=\n";

  test("changes together with go.sum, without which nothing builds", async () => {
    const files = { "a/go.mod": module, "a/go.sum": sum, "b/go.mod": module.replace("/x", "/y") };
    const placed = await place(files, [pkg("pkg:golang/example.org/a@v1.0.0", { version: "v1.0.0" })], "1.2.0");
    expect(placed.edits).toEqual(["v1.2.0"]);
    expect(placed.change?.lockfile).toEqual({ path: "a/go.sum", command: ["go", "mod", "tidy"] });
  });

  test("of another version than the image's is not placed", async () => {
    const files = { "go.mod": module.replace("v1.0.0", "v1.9.0"), "go.sum": sum };
    const placed = await place(files, [pkg("pkg:golang/example.org/a@v1.0.0", { version: "v1.0.0" })], "1.2.0");
    expect(placed.change).toBeUndefined();
  });
});
