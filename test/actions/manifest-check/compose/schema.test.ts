import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { getComposeType } from "../../../../actions/manifest-check/compose/schema/shapes.ts";
import { sharedData } from "../../../harness/shared-data.ts";
import { describeUnless } from "../../../harness/skip.ts";
import { check } from "../checking.ts";

const path = sharedData("schemas/compose/compose-spec.schema.json");

describeUnless(path === undefined, "needs the given data schemas/compose/compose-spec.schema.json")(
  "Compose's schema",
  () => {
    const text = path === undefined ? "{}" : readFileSync(path, "utf8");
    const fields = z.object({ properties: z.record(z.string(), z.unknown()) });
    const schema = z.object({
      properties: z.record(z.string(), z.unknown()),
      definitions: z.record(z.string(), z.unknown()),
    });
    const official = schema.parse(JSON.parse(text));
    const judge = new Ajv({ strict: false, validateFormats: false }).compile({
      ...JSON.parse(text),
      $schema: undefined,
    });

    const names = [
      "healthcheck",
      "development",
      "deployment",
      "network",
      "volume",
      "secret",
      "config",
      "model",
      "service",
    ];
    test.each(names)("has the same fields of %s", (name) => {
      const own = [...getComposeType(name).fields.keys()].toSorted();
      expect(own).toEqual(Object.keys(fields.parse(official.definitions[name]).properties).toSorted());
    });

    test("has the same fields at the top", () => {
      expect([...getComposeType("project").fields.keys()].toSorted()).toEqual(
        Object.keys(official.properties).toSorted(),
      );
    });

    const service = (body: string): string => `services:\n  web:\n    image: web\n    ${body}\n`;
    test.each([
      service("restart: no"),
      service("restart: always"),
      service("readonly: true"),
      service("user: 1000"),
      service("user: '1000'"),
      service("ports: [80, '80:80', {target: 80}]"),
      service("ports: {a: b}"),
      service("environment: {A: 1, B: true, C: }"),
      service("environment: {A: [1]}"),
      service("environment: [A=1, B]"),
      service("environment: [{A: 1}]"),
      service("depends_on: [db]"),
      service("depends_on: {db: {condition: service_started}}"),
      service("depends_on: {db: {condition: never}}"),
      service("ulimits: {nofile: 1, nproc: {soft: 1, hard: 2}}"),
      service("ulimits: {nofile: {soft: 1}}"),
      service("deploy: {resources: {limits: {cpus: '1', memory: 1g}}}"),
      service("deploy: {resources: {limit: {cpus: '1'}}}"),
      service("x-own: {a: b}"),
      service("healthcheck: {test: curl, interval: 10s, retries: 3}"),
      service("healthcheck: {interval: 10}"),
      service("volumes: [{type: bind, source: a, target: b, bind: {propagation: rshared}}]"),
      service("volumes: [{type: mount, source: a}]"),
      service("build: {context: ., args: [A=1]}"),
      service("build: ."),
      service("logging: {driver: none, options: {max-size: 1}}"),
      service("post_start: [{command: a, privileged: true}]"),
      service("gpus: all"),
      service("cap_add: SYS_ADMIN"),
      service("stop_grace_period: 10"),
      service("privileged: yes"),
      "services: []\n",
      "service: {web: {image: web}}\n",
      "services: {web: {image: web}}\nnetworks: {a: , b: {internal: true, ipam: {config: [{subnet: 10.0.0.0/8}]}}}\n",
      "services: {web: {image: web}}\nsecrets: {a: {file: b}, c: {external: true}}\n",
      "services: {web: {image: web}}\nsecrets: {a: {path: b}}\n",
      "services: {web: {image: web}}\nmodels: {a: {context_size: 1}}\n",
    ])("judges as the official one: %j", (file) => {
      const isSchema = (id: string): boolean => /-(?:unknown-field|wrong-type|unknown-value|missing-field)$/u.test(id);
      const found = check({ "compose.yaml": file }).findings.filter(({ ruleId }) => isSchema(ruleId));
      expect(found.length === 0).toBe(judge(parse(file)));
    });

    test("says once that a file has the format of Compose 1", () => {
      const text = "web:\n  build: web\n  ports: ['80']\nproxy:\n  image: nginx:1.27\n  unknwon: 1\n";
      const found = check({ "docker-compose.yml": text }).findings.filter(({ ruleId }) =>
        ruleId.endsWith("unknown-field"),
      );
      expect(found.map(({ message }) => message)).toEqual([
        "The services web, proxy are at the top level, as in Compose 1; Compose 2 requires them under services",
      ]);
      expect(found[0]?.remedy).toBe("Move the services under the key services");
    });

    test("says which field was meant", () => {
      const [found] = check({ "compose.yaml": service("securty_opt: []") }).findings.filter(({ ruleId }) =>
        ruleId.endsWith("unknown-field"),
      );
      expect(found?.message).toBe('web has no field securty_opt; did you mean "security_opt"?');
      expect(found?.fixes).toHaveLength(1);
    });
  },
);
