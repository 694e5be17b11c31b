import { generateKeyPairSync } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Writable } from "node:stream";
import { runCommand } from "../actions/suite/command-line.ts";
import { writeBills } from "../test/harness/bills.ts";
import { Directory } from "../test/harness/cosign.ts";
import { DockerRegistry, isInstalled } from "../test/harness/docker-registry.ts";
import { SlowProxy } from "../test/harness/slow-proxy.ts";
import { clientFor, seedImage } from "../test/shared/oci/registry/seeded.ts";
import type { Benchmark, Figure } from "./measure.ts";

const latencies = [0, 150, 400];

/** Signs an image with ten attestations in Debian's docker-registry (no referrers API), behind a proxy that waits. */
export const signing: Benchmark = {
  name: "signing",
  async run() {
    if (!isInstalled("docker-registry")) return [];
    const figures: Figure[] = [];
    for (const milliseconds of latencies) figures.push(...(await figuresAt(milliseconds)));
    return figures;
  },
};

async function figuresAt(milliseconds: number): Promise<readonly Figure[]> {
  await using registry = await DockerRegistry.start();
  await using proxy = await SlowProxy.start(registry.host, milliseconds);
  await using directory = await Directory.make();
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  await writeFile(join(directory.path, "key.pem"), privateKey.export({ type: "pkcs8", format: "pem" }));
  const hosts = [["remote", proxy.remoteHost] as const, ["loopback", proxy.loopbackHost] as const];
  const figures: Figure[] = [];
  for (const [kind, host] of hosts) {
    if (host === undefined) continue;
    for (const target of ["image", "index of two platforms"] as const) {
      const path = `${kind}/${target.split(" ")[0]}`;
      const { index, children } = await seedImage(clientFor(registry.host, path));
      const digest = target === "image" ? (children[0] ?? "") : index.digest;
      const evidence = join(directory.path, path.replace("/", "-"));
      await writeBills(evidence, children[0] ?? "", 5);
      proxy.requests = 0;
      const start = performance.now();
      const outcome = await sign(directory.path, host, `${host}/${path}@${digest}`, evidence);
      const value = performance.now() - start;
      const budget = milliseconds === 150 && target === "image" ? { budget: 10_000 } : {};
      const note = `${proxy.requests} requests; ${outcome}`;
      figures.push({ name: `${target}, ${kind}, ${milliseconds} ms per request`, value, unit: "ms", ...budget, note });
    }
  }
  return figures;
}

async function sign(root: string, host: string, image: string, evidence: string): Promise<string> {
  let log = "";
  const sink = (keep: (text: string) => void): NodeJS.WriteStream => {
    const stream = new Writable({
      write(chunk, _encoding, done) {
        keep(String(chunk));
        done();
      },
    });
    return Object.assign(stream, { isTTY: false }) as unknown as NodeJS.WriteStream;
  };
  const args = ["sign-image", image, "--key", "key.pem", "--evidence", evidence, "--insecure-registries", host];
  const stderr = sink((text) => {
    log += text;
  });
  const exitCode = await runCommand(args, { root, stdout: sink(() => {}), stderr });
  return exitCode === 0 ? "verified" : `exit ${exitCode}: ${log.trim().split("\n").at(-1) ?? ""}`;
}
