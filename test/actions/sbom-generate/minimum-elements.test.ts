import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import parseExpression from "spdx-expression-parse";
import { beforeAll, describe, expect, test } from "vitest";
import { runInProcess } from "../../harness/command.ts";
import { shopForTests } from "../../harness/shop.ts";
import { complaints, cycloneDxValidator } from "../../shared/sbom/validate.ts";

/** The parts of a CycloneDX document that the standards speak of. */
interface Component {
  readonly type: string;
  readonly "bom-ref": string;
  readonly name: string;
  readonly version?: string;
  readonly purl?: string;
  readonly cpe?: string;
  readonly supplier?: { readonly name?: string };
  readonly manufacturer?: {
    readonly url?: readonly string[];
    readonly contact?: readonly { readonly email: string }[];
  };
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  readonly licenses?: readonly { readonly expression?: string; readonly acknowledgement?: string }[];
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
  readonly externalReferences?: readonly { readonly type: string; readonly url: string }[];
  readonly components?: readonly Component[];
}
interface Bom {
  readonly specVersion: string;
  readonly serialNumber: string;
  readonly metadata: {
    readonly timestamp: string;
    readonly lifecycles: readonly { readonly phase: string }[];
    readonly authors: readonly { readonly name?: string; readonly email?: string }[];
    readonly manufacturer: Component["manufacturer"];
    readonly tools: { readonly components: readonly { readonly name: string; readonly version: string }[] };
    readonly component: Component;
  };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
  readonly compositions: readonly {
    readonly aggregate: string;
    readonly assemblies?: readonly string[];
    readonly dependencies?: readonly string[];
  }[];
  readonly vulnerabilities?: unknown;
}

const shop = shopForTests();
let bom: Bom;
let packages: readonly Component[];
let files: readonly Component[];
beforeAll(async () => {
  const { stdout, exitCode } = await generate("--profile", "bsi", "--author", "Acme <security@acme.example>");
  expect(exitCode).toBe(0);
  bom = JSON.parse(stdout) as Bom;
  packages = bom.components.filter(({ type }) => type === "library");
  files = [bom.metadata.component, ...bom.components].flatMap(({ components = [] }) => components);
});

function generate(...args: readonly string[]) {
  return runInProcess(shop.directory, "sbom-generate", "oci:image.oci", ...args);
}

const propertyOf = ({ properties = [] }: Component, name: string) => properties.find((one) => one.name === name)?.value;

test("the document is valid by the official schema", () => {
  expect(complaints(cycloneDxValidator("1.6"), bom)).toEqual([]);
});

describe("NTIA, The Minimum Elements For an SBOM (2021)", () => {
  test("supplier name: the maintainer or author, else who owns the repository", () => {
    const nameless = packages.filter(({ supplier }) => supplier?.name === undefined).map(({ name }) => name);
    expect(nameless).toEqual([]);
    expect(packages.find(({ name }) => name === "ms")?.supplier?.name).toBe("vercel");
    expect(bom.metadata.component.supplier?.name).toBe("Acme");
  });
  test("component name", () => {
    for (const { name } of bom.components) expect(name).not.toBe("");
  });
  test("version of the component", () => {
    for (const { version } of bom.components) expect(version).toMatch(/./);
  });
  test("other unique identifiers", () => {
    for (const { purl, cpe } of packages) {
      expect(purl).toMatch(/^pkg:(deb|npm)\//);
      expect(cpe).toMatch(/^cpe:2\.3:a(:[^:]+){10}$/);
    }
    expect(bom.metadata.component.purl).toMatch(/^pkg:oci\/shop@sha256:/);
  });
  test("dependency relationship: everything is reached from the image", () => {
    const edges = new Map(bom.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
    const reached = new Set<string>();
    const waiting = [bom.metadata.component["bom-ref"]];
    for (let ref = waiting.pop(); ref !== undefined; ref = waiting.pop()) {
      if (reached.has(ref)) continue;
      reached.add(ref);
      waiting.push(...(edges.get(ref) ?? []));
    }
    expect(bom.components.filter((one) => !reached.has(one["bom-ref"]))).toEqual([]);
    const bash = packages.find(({ name }) => name === "bash");
    expect(edges.get(bash?.["bom-ref"] ?? "")?.join(" ")).toContain("/libc6@");
  });
  test("author of the SBOM data", () => {
    expect(bom.metadata.authors).toEqual([{ name: "Acme", email: "security@acme.example" }]);
  });
  test("timestamp", () => {
    expect(bom.metadata.timestamp).toBe("2024-01-20T00:00:00Z");
  });
});

describe("CISA, 2025 Minimum Elements (draft)", () => {
  test("component hash: of every file, and of what is in them", async () => {
    for (const { hashes = [] } of files) expect(hashes.map(({ alg }) => alg)).toEqual(["SHA-256", "SHA-512"]);
    const app = files.find(({ name }) => name === "/app/app.js");
    const bytes = await readFile(join(shop.directory, "app.js"));
    expect(app?.hashes?.[0]?.content).toBe(createHash("sha256").update(bytes).digest("hex"));
  });
  test("license: of every package that states one", () => {
    const npm = packages.filter(({ purl }) => purl?.startsWith("pkg:npm/"));
    for (const { licenses } of npm) expect(licenses).toHaveLength(1);
  });
  test("tool name", () => {
    expect(bom.metadata.tools.components[0]).toMatchObject({
      name: "seaworthy",
      version: expect.stringMatching(/^\d/),
    });
  });
  test("generation context", () => {
    expect(bom.metadata.lifecycles).toEqual([{ phase: "post-build" }]);
  });
  test("coverage: completeness is said of the whole", () => {
    const whole = bom.compositions.find(({ assemblies }) => assemblies?.includes(bom.metadata.component["bom-ref"]));
    expect(whole?.aggregate).toMatch(/^(complete|incomplete|unknown)$/);
  });
});

describe("BSI TR-03183-2 v2.1.0", () => {
  test("5.1 format: CycloneDX 1.6 or later, SPDX 3.0.1 or later", async () => {
    expect(bom.specVersion).toBe("1.6");
    for (const format of ["spdx-json", "spdx-tag-value"]) {
      const refused = await generate("--profile", "bsi", "--author", "a@b.example", "--format", format);
      expect([refused.exitCode, refused.stdout]).toEqual([2, ""]);
      expect(refused.stderr).toContain("spdx-3-json");
    }
    const taken = await generate("--profile", "bsi", "--author", "a@b.example", "--format", "spdx-3-json");
    expect(taken.stdout).toContain("hasConcludedLicense");
  });
  test("3.1 no vulnerabilities", () => {
    expect(bom).not.toHaveProperty("vulnerabilities");
  });
  test("5.2.1 creator of the SBOM: an e-mail address or URL, and a name alone is refused", async () => {
    expect(bom.metadata.manufacturer?.contact?.[0]?.email).toBe("security@acme.example");
    expect((await generate("--profile", "bsi")).exitCode).toBe(2);
    expect((await generate("--author", "Acme")).exitCode).toBe(2);
  });
  test("5.2.1 timestamp", () => {
    expect(bom.metadata.timestamp).toMatch(/Z$/);
  });
  test("5.2.2 creator of each component: an e-mail address, else a URL", () => {
    for (const { name, manufacturer } of packages) {
      expect([name, manufacturer?.contact?.[0]?.email ?? manufacturer?.url?.[0]]).toEqual([
        name,
        expect.stringMatching(/@|:\/\//),
      ]);
    }
  });
  test("5.2.2 name and version", () => {
    for (const { name, version } of packages) expect([name, version]).toEqual([name, expect.stringMatching(/./)]);
  });
  test("5.2.2 filename of what is delivered", () => {
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) expect(propertyOf(file, "bsi:component:filename")).toBe(file.name.split("/").at(-1));
  });
  test("5.2.2 dependencies, with their completeness said of every component", () => {
    const said = new Set(bom.compositions.flatMap(({ dependencies = [] }) => dependencies));
    for (const one of [bom.metadata.component, ...bom.components]) expect(said).toContain(one["bom-ref"]);
  });
  test("5.2.2 distribution licenses: SPDX expressions, concluded", () => {
    const [licensed] = [packages.filter(({ licenses = [] }) => licenses.length > 0)];
    expect(licensed.length).toBeGreaterThan(0);
    for (const { licenses = [] } of licensed) {
      expect(licenses).toEqual([{ expression: expect.any(String), acknowledgement: "concluded" }]);
      expect(() => parseExpression(licenses[0]?.expression ?? "")).not.toThrow();
    }
  });
  test("5.2.2 SHA-512 of what is delivered", () => {
    for (const { hashes = [] } of files) expect(hashes.find(({ alg }) => alg === "SHA-512")?.content).toHaveLength(128);
  });
  test.each([
    ["executable", /^(non-)?executable$/],
    ["archive", /^(no )?archive$/],
    ["structured", /^(un)?structured$/],
  ])("5.2.2 %s", (name, values) => {
    for (const one of [bom.metadata.component, ...packages, ...files]) {
      expect(propertyOf(one, `bsi:component:${name}`)).toMatch(values);
    }
  });
  test("5.2.3 SBOM-URI", () => {
    expect(bom.serialNumber).toMatch(/^urn:uuid:/);
  });
  test("5.2.4 source code URI where a package states it", () => {
    const ms = packages.find(({ name }) => name === "ms");
    expect(ms?.externalReferences).toContainEqual({ url: "https://github.com/vercel/ms", type: "vcs" });
  });
  test("5.2.4 other unique identifiers", () => {
    for (const { purl, cpe } of packages) expect(purl !== undefined && cpe !== undefined).toBe(true);
  });
  test("files belong to the packages that brought them, the rest to the image", () => {
    const ms = packages.find(({ name }) => name === "ms");
    expect(ms?.components?.map(({ name }) => name)).toContain("/app/node_modules/ms/index.js");
    expect(bom.metadata.component.components?.map(({ name }) => name)).toContain("/app/package.json");
  });
});
