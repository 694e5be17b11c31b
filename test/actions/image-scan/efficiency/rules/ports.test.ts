import { describe, expect, test } from "vitest";
import { portProblems } from "../../../../../actions/image-scan/efficiency/rules/ports.ts";
import type { ImageConfig } from "../../../../../shared/oci/index.ts";
import { good, subject } from "../../hygiene/fixtures.ts";

function said(config: Partial<ImageConfig>): readonly string[] {
  return portProblems({ ...good, ...config }, subject).map(
    ({ finding }) => `${finding.ruleId} ${finding.severity}: ${finding.message}`,
  );
}

const words = (text: string): readonly string[] => text.split(" ");

describe("SW-IM-undeclared-port", () => {
  test.each<[string, Partial<ImageConfig>, number]>([
    ["an option of a server", { cmd: words("uvicorn app:app --host 0.0.0.0 --port 8000") }, 8000],
    ["an option with an equals sign", { cmd: words("/usr/bin/flask run --port=5000") }, 5000],
    ["an address", { cmd: words("gunicorn -b 0.0.0.0:8001 app") }, 8001],
    ["a property of Java", { entrypoint: words("java -jar a.jar --server.port=9000"), cmd: [] }, 9000],
    ["a shell form", { cmd: ["/bin/sh", "-c", "exec uvicorn app:app --port 8000"] }, 8000],
    ["a variable", { env: ["PORT=8080"] }, 8080],
    [
      "a health check",
      { healthcheck: { test: ["CMD-SHELL", "curl -f http://localhost:8081/health || exit 1"] } },
      8081,
    ],
    ["a health check without a port", { healthcheck: { test: ["CMD", "curl", "http://127.0.0.1/"] } }, 80],
  ])("%s", (_name, config, port) => {
    expect(said(config)).toEqual([
      expect.stringMatching(
        new RegExp(`^SW-IM-undeclared-port low: .* names port ${port}, and the image has no EXPOSE$`),
      ),
    ]);
    expect(said({ ...config, exposedPorts: [`${port}/tcp`] })).toEqual([]);
    expect(said({ ...config, exposedPorts: [`${port - 1}-${port + 1}/tcp`] })).toEqual([]);
  });

  test("one that EXPOSE contradicts", () => {
    expect(said({ env: ["PORT=8080"], exposedPorts: ["3000/tcp"] })).toEqual([
      "SW-IM-undeclared-port low: the variable PORT names port 8080, and EXPOSE has only 3000/tcp",
    ]);
  });

  test("once for each port", () => {
    const config = { env: ["PORT=8080"], healthcheck: { test: ["CMD", "curl", "http://localhost:8080"] } };
    expect(said(config)).toHaveLength(1);
  });

  test.each<[string, Partial<ImageConfig>]>([
    ["a port of another host", { cmd: words("redis-cli --port 6379") }],
    ["a loopback address", { cmd: words("uvicorn app:app --host 127.0.0.1 --port 8000") }],
    ["a variable of another host", { env: ["DB_PORT=5432", "PORT=$PORT", "PORT="] }],
    ["a port out of range", { env: ["PORT=99999"] }],
    [
      "a health check for administration",
      { exposedPorts: ["443/tcp"], healthcheck: { test: ["CMD", "curl", "http://localhost:9000"] } },
    ],
    ["a health check of another host", { healthcheck: { test: ["CMD", "curl", "http://example.com:9000"] } }],
  ])("not: %s", (_name, config) => {
    expect(said(config)).toEqual([]);
  });
});
