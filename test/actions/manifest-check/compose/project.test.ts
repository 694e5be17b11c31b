// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of Compose
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fixManifests } from "../../../../actions/manifest-check/fixes/fix-files.ts";
import { defaultCheckOptions } from "../../../../actions/manifest-check/options.ts";
import { SourceText } from "../../../../shared/dockerfile/index.ts";
import { at, check, findingsOf } from "../checking.ts";

const web = "services:\n  web:\n    image: web:1.0\n";
const privileged = (files: Readonly<Record<string, string>>) =>
  findingsOf("SW-COMPOSE-privileged", files).map((found) => `${found.locations[0]?.file} ${at(found)}`);
const invalid = (files: Readonly<Record<string, string>>) =>
  findingsOf("SW-COMPOSE-invalid", files).map(({ message }) => message);

describe("files of a directory", () => {
  test("make one project with the override, with findings at the value's position", () => {
    const files = { "compose.yaml": web, "compose.override.yaml": "services:\n  web:\n    privileged: true\n" };
    expect(privileged(files)).toEqual(["compose.override.yaml 3:5"]);
    expect(check(files).checked).toEqual(["compose.yaml", "compose.override.yaml"]);
    expect(check(files).examined).toEqual({ files: 2, services: 1 });
  });

  test("that are not a complete project are merged over the base", () => {
    const files = {
      "docker-compose.yml": `${web}    privileged: true\n`,
      "docker-compose.prod.yml": "services:\n  web:\n    mem_limit: 1g\n",
    };
    expect(findingsOf("SW-COMPOSE-nothing-to-run", files)).toEqual([]);
    expect(privileged(files)).toEqual(["docker-compose.yml 4:5"]);
  });

  test("are known by their shape, whatever their name", () => {
    expect(privileged({ "stack.yaml": `${web}    privileged: true\n` })).toEqual(["stack.yaml 4:5"]);
    expect(check({ "services.yaml": "services:\n  App\\Mailer: ~\n" }).others).toEqual(["services.yaml"]);
    expect(check({ "x.yaml": `${web}jobs: {}\n` }).others).toEqual(["x.yaml"]);
  });

  test("that cannot be read fail", () => {
    expect(check({ "compose.yaml": "services: [\n" }).unreadable).toEqual(["compose.yaml"]);
  });
});

describe("merging", () => {
  const merged = (base: string, over: string, rule: string) =>
    findingsOf(
      rule,
      { "compose.yaml": `${web}${base}`, "compose.override.yml": `services:\n  web:\n${over}` },
      { profile: "strict" },
    );

  test("joins lists and maps, in either form", () => {
    expect(
      merged("    cap_add: [SYS_ADMIN]\n", "    cap_add: [NET_ADMIN]\n", "SW-COMPOSE-capability-added"),
    ).toHaveLength(2);
    const secrets = merged(
      "    environment: [A_TOKEN=abcdefgh]\n",
      "    environment: {A_TOKEN: changeme}\n",
      "SW-COMPOSE-secret-in-env",
    );
    expect(secrets).toEqual([]);
  });

  test("replaces commands, and mounts of one target", () => {
    expect(merged('    volumes: ["/etc:/data"]\n', '    volumes: ["./x:/data"]\n', "SW-COMPOSE-host-path")).toEqual([]);
    const command = "    command: [postgres://shop:c0rrect-horse@db/shop]\n";
    expect(merged(command, "", "SW-COMPOSE-secret-in-command")).toHaveLength(1);
    expect(merged(command, "    command: [serve]\n", "SW-COMPOSE-secret-in-command")).toEqual([]);
  });

  test("obeys !reset and !override", () => {
    const limit = "    deploy: {resources: {limits: {memory: 1g}}}\n";
    const unlimited = "    deploy: {resources: {limits: {memory: !reset null}}}\n";
    expect(merged(limit, unlimited, "SW-COMPOSE-memory-limit")).toHaveLength(1);
    expect(merged('    ports: ["80:80"]\n', "    ports: !reset []\n", "SW-COMPOSE-port-all-interfaces")).toEqual([]);
    const over = merged(
      '    ports: ["80:80"]\n',
      '    ports: !override ["127.0.0.1:80:80"]\n',
      "SW-COMPOSE-port-all-interfaces",
    );
    expect(over).toEqual([]);
    expect(merged("    privileged: true\n", "    privileged: !reset null\n", "SW-COMPOSE-privileged")).toEqual([]);
  });
});

describe("extends", () => {
  test("inherits from the other service, in the same file or another, with its position there", () => {
    const files = {
      "app/compose.yaml": "services:\n  web:\n    image: web:1.0\n    extends: {file: ../common.yml, service: base}\n",
      "common.yml":
        "services:\n  deep:\n    privileged: true\n  base:\n    image: base\n    extends: deep\n  other:\n    image: x\n",
    };
    expect(privileged(files)).toEqual(["common.yml 3:5"]);
    const { checked, gaps } = check(files);
    expect(checked).toEqual(["app/compose.yaml", "common.yml"]);
    expect(gaps.map(({ what, why }) => `${what}: ${why}`)).toEqual([
      "common.yml: no service extends other, so these services were not checked",
    ]);
  });

  test("lets the service's own values win", () => {
    const text = "services:\n  base: {image: b, privileged: true}\n  web: {extends: base, privileged: false}\n";
    expect(privileged({ "compose.yaml": text })).toEqual(["compose.yaml 2:20"]);
  });

  test("in a circle, or of a missing service, is rejected", () => {
    const circle = "services:\n  a: {extends: b, image: a}\n  b: {extends: a, image: b}\n";
    expect(invalid({ "compose.yaml": circle })[0]).toContain("extends itself");
    expect(invalid({ "compose.yaml": "services: {a: {image: a, extends: b}}\n" })[0]).toContain("has no service b");
  });

  test.each([
    ["../../etc/passwd.yml", "outside the checkout"],
    ["https://example.com/x.yml", "on another machine"],
    ["missing.yml", "missing.yml does not exist"],
  ])("of %s is reported as not checked", (file, why) => {
    const { findings, gaps } = check({
      "compose.yaml": `services:\n  a:\n    image: a\n    extends: {file: "${file}", service: b}\n`,
    });
    expect(findings.filter(({ ruleId }) => ruleId.startsWith("SW-MC-"))).toEqual([]);
    const partial = gaps.filter(({ weight }) => weight === "partial");
    expect(partial.map((gap) => [gap.what, gap.why.includes(why)])).toEqual([["compose.yaml:4", true]]);
  });

  test("in chains that grow with their square end", () => {
    const services = Array.from({ length: 3000 }, (_, index) => {
      const caps = `cap_add: [C${index}, D${index}, E${index}, F${index}]`;
      return `  s${index}: {image: x, ${caps}${index === 0 ? "" : `, extends: s${index - 1}`}}`;
    });
    const { findings, gaps } = check({ "compose.yaml": `services:\n${services.join("\n")}\n` });
    expect(findings.length + gaps.length).toBeGreaterThan(0);
  });
});

describe("include", () => {
  const files = {
    "compose.yaml": "include:\n  - sub/part.yaml\nservices:\n  web:\n    image: web:1.0\n    depends_on: [db]\n",
    "sub/part.yaml": "services:\n  db:\n    image: db:1.0\n    privileged: ${PRIV}\n",
    "sub/.env": "PRIV=true\n",
  };

  test("joins the other project with the variables of its directory", () => {
    expect(privileged(files)).toEqual(["sub/part.yaml 4:5"]);
    expect(findingsOf("SW-COMPOSE-unknown-reference", files)).toEqual([]);
    expect(check(files).examined).toMatchObject({ files: 2, services: 2 });
  });

  test("accepts several files, a directory and variables", () => {
    const long = {
      ...files,
      "compose.yaml": "include:\n  - path: [sub/part.yaml, sub/over.yaml]\n    env_file: vars.env\n",
      "sub/over.yaml": "services:\n  db:\n    pid: host\n",
      "vars.env": "PRIV=false\n",
    };
    expect(privileged(long)).toEqual([]);
    expect(findingsOf("SW-COMPOSE-host-pid", long)).toHaveLength(1);
  });

  test("of two services with one name, and in a circle, is rejected", () => {
    expect(invalid({ ...files, "sub/part.yaml": web })[0]).toContain("The service web is in both");
    const circle = {
      "a.compose.yaml": `include: [b.compose.yaml]\n${web}`,
      "b.compose.yaml": `include: [a.compose.yaml]\n${web}`,
    };
    expect(invalid(circle).some((message) => message.includes("includes itself"))).toBe(true);
  });
});

describe("hostile files", () => {
  const key = fc.constantFrom(
    ...[
      "services",
      "include",
      "extends",
      "file",
      "service",
      "image",
      "ports",
      "volumes",
      "environment",
      "deploy",
      "build",
    ],
    ...[
      "networks",
      "depends_on",
      "web",
      "db",
      "healthcheck",
      "test",
      "ulimits",
      "cap_add",
      "security_opt",
      "x-y",
      "__proto__",
    ],
  );
  const node = fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom(
        null,
        true,
        0,
        -1,
        "",
        "web",
        "db",
        "$X",
        "${X:-y}",
        "${",
        "80:80",
        "/:/x",
        "../y.yaml",
        "compose.yaml",
      ),
      fc.array(tie("node"), { maxLength: 3 }),
      fc.dictionary(key, tie("node"), { maxKeys: 4, noNullPrototype: true }),
    ),
  })).node;

  test("nested beyond all depth end, read or not", () => {
    for (const depth of [500, 2000, 4000]) {
      const text = `${web}    environment: {A: ${"[".repeat(depth)}${"]".repeat(depth)}}\nx-a: ${"{a: ".repeat(depth)}1${"}".repeat(depth)}\n`;
      const { findings, gaps } = check({ "compose.yaml": text });
      expect(findings.length + gaps.length).toBeGreaterThan(0);
    }
  });

  test("that include one large file again and again end", () => {
    const large = `${web}    labels: [${Array.from({ length: 20_000 }, (_, index) => `a${index}=$X`).join(", ")}]\n`;
    const includes = `include:\n${"  - large.yaml\n".repeat(2000)}`;
    const { findings, gaps } = check({ "compose.yaml": includes, "large.yaml": large });
    const isInvalid = findings.some(({ ruleId }) => ruleId === "SW-COMPOSE-invalid");
    expect(isInvalid || gaps.some(({ weight }) => weight === "partial")).toBe(true);
  });

  test("never make a check throw", () => {
    const service = fc.dictionary(key, node, { maxKeys: 5, noNullPrototype: true });
    const file = fc.record({
      services: fc.dictionary(fc.constantFrom("web", "db", "a"), service),
      include: node,
      networks: node,
    });
    fc.assert(
      fc.property(file, file, (base, over) => {
        const files = {
          "compose.yaml": JSON.stringify(base),
          "compose.override.yaml": JSON.stringify(over),
          ".env": "X=1\n",
        };
        expect(check(files, { profile: "strict" }).unreadable).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

test("values that depend on unset variables are reported as not checked", () => {
  const { gaps, findings } = check({ "compose.yaml": `${web}    privileged: \${PRIV}\n    user: \${WHO:-0}\n` });
  expect(gaps).toEqual([
    { what: "compose.yaml", why: "values depend on variables that are not set: PRIV", weight: "note" },
  ]);
  const ids = findings.map(({ ruleId }) => ruleId);
  expect(ids).toContain("SW-COMPOSE-user-root");
  expect(ids).not.toContain("SW-COMPOSE-privileged");
});

test("comments suppress at the position of the value, in any file of the project", () => {
  const comment = "# seaworthy ignore=SW-COMPOSE-privileged reason=driver";
  const files = {
    "compose.yaml": web,
    "compose.override.yaml": `services:\n  web:\n    privileged: true ${comment}\n`,
  };
  const [found] = check(files).findings.filter(({ ruleId }) => ruleId === "SW-COMPOSE-privileged");
  expect(found?.suppression).toMatchObject({ kind: "inline", reason: "driver" });
  expect(findingsOf("SW-MC-suppression-unused", files)).toEqual([]);
  const byKics = `${web}    volumes: # seaworthy ignore=kics/d6355c88-1e8d-49e9-b2f2-f8a1ca12c75b reason=proxy\n      - /run/docker.sock:/s\n`;
  const ids = check({ "compose.yaml": byKics }).findings.filter(({ suppression }) => suppression === undefined);
  expect(ids.filter(({ ruleId }) => /socket|suppression/u.test(ruleId))).toEqual([]);
});

test("fixes keep the file as it is, and are not made where a value comes from elsewhere", async () => {
  const fixed = async (text: string, more: Readonly<Record<string, string>> = {}): Promise<string> => {
    const files = Object.entries({ "compose.yaml": text, ...more }).map(([path, own]) => ({
      path,
      source: new SourceText(own),
    }));
    const { changed } = await fixManifests(files, defaultCheckOptions("2026-01-15"));
    return changed.find(({ path }) => path === "compose.yaml")?.source.text ?? text;
  };
  expect(await fixed(`${web}    privileged: true # for now\n    evironment: [A=1]\n`)).toBe(
    `${web}    privileged: false # for now\n    environment: [A=1]\n    security_opt: [no-new-privileges:true]\n`,
  );
  const fromOutside = `${web}    privileged: $PRIV\n    security_opt: ["no-new-privileges:true"]\n`;
  expect(await fixed(fromOutside, { ".env": "PRIV=true\n" })).toBe(fromOutside);
});

test("a bound system directory has KICS's id, wherever the project names it", () => {
  const mounted = "services:\n  web:\n    image: web:1.0\n    volumes: [own:/a, /etc:/b, ~/.ssh:/c]\n";
  const volumes = "volumes:\n  own:\n    driver_opts: {type: none, o: bind, device: /usr}\n";
  const found = findingsOf("SW-COMPOSE-host-path", { "compose.yaml": mounted + volumes });
  const id = "kics/1c1325ff-831d-43a1-973e-839ae57dfcc0";
  expect(found.map(({ aliases }) => aliases.includes(id))).toEqual([true, false, true]);
});

describe("compose-profiles", () => {
  const text =
    "services:\n  web:\n    image: web:1.0\n    depends_on: [db]\n  db:\n    image: db:1.0\n    profiles: [full]\n    privileged: true\n";
  const idsWith = (composeProfiles?: readonly string[]): readonly string[] =>
    check({ "compose.yaml": text }, { composeProfiles }).findings.map(
      ({ ruleId, severity }) => `${ruleId} ${severity}`,
    );

  test("checks the services of all profiles by default", () => {
    expect(idsWith()).toEqual(expect.arrayContaining(["SW-COMPOSE-privileged high"]));
    expect(idsWith()).toContain("SW-COMPOSE-unknown-reference medium");
  });

  test("leaves out the services of other profiles", () => {
    expect(idsWith(["full"])).toContain("SW-COMPOSE-privileged high");
    expect(idsWith(["other"])).not.toContain("SW-COMPOSE-privileged high");
    expect(idsWith(["other"])).toContain("SW-COMPOSE-unknown-reference high");
  });
});
