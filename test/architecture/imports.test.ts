import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { readImports } from "./import-graph.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The map's order: a directory of `shared` may import those before it, and itself. */
const order = [
  ...[
    "values",
    "errors",
    "text",
    "xml",
    "files",
    "cache",
    "exec",
    "zip",
    "secrets",
    "findings",
    "references",
    "rules",
    "sarif",
    "evidence",
    "config",
    "http",
    "oci",
    "sigstore",
    "layers",
    "ecosystems",
    "packages",
  ],
  ...["advisories", "sbom", "vex", "dockerfile", "yaml", "compose", "projects", "fixes", "report", "ci", "runner"],
];
/** Nobody but actions, and the frame that runs them, imports these. */
const edges = new Set(["report", "ci"]);
/** A CI system shows reports; the frame of actions knows both. */
const allowedEdges = new Set(["ci → report", "runner → ci", "runner → report"]);

const imports = readImports(root);

function room(path: string): string {
  const [top = "", second = ""] = path.split("/");
  return top === "shared" ? second : top;
}

describe("the arrows of the map", () => {
  test("there is something to check", () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  test("shared never imports actions", () => {
    expect(imports.filter(({ from, to }) => from.startsWith("shared/") && to.startsWith("actions/"))).toEqual([]);
  });

  test("actions never import each other, but for the suite", () => {
    const strays = imports.filter(({ from, to }) => {
      const source = from.split("/");
      const target = to.split("/");
      const inActions = source[0] === "actions" && target[0] === "actions" && source.length > 2 && target.length > 2;
      return inActions && source[1] !== "suite" && source[1] !== target[1];
    });
    expect(strays).toEqual([]);
  });

  test("inside shared they point up the list", () => {
    const strays = imports.filter(({ from, to }) => {
      if (!from.startsWith("shared/") || !to.startsWith("shared/") || room(from) === room(to)) return false;
      return order.indexOf(room(to)) >= order.indexOf(room(from)) || !order.includes(room(from));
    });
    expect(strays).toEqual([]);
  });

  test("only actions and their frame import report and ci", () => {
    const strays = imports.filter(
      ({ from, to }) =>
        from.startsWith("shared/") &&
        edges.has(room(to)) &&
        room(from) !== room(to) &&
        !allowedEdges.has(`${room(from)} → ${room(to)}`),
    );
    expect(strays).toEqual([]);
  });

  test("an entry does nothing but start its action", () => {
    for (const file of globSync("actions/*/main.ts", { cwd: root })) {
      expect(readFileSync(join(root, file), "utf8")).toMatch(
        /^import \{ startAction \} [^\n]+\nimport \{ spec \} [^\n]+\n\nawait startAction\([^\n]+\n$/u,
      );
    }
  });

  test("only ci read the environment", () => {
    const readers = globSync(["actions/**/*.ts", "shared/**/*.ts"], { cwd: root }).filter((file) =>
      /process\.env/u.test(readFileSync(join(root, file), "utf8")),
    );
    expect(readers.filter((file) => !file.startsWith("shared/ci/"))).toEqual([]);
  });
});
