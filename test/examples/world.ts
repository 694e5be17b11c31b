import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { DockerRegistry } from "../harness/docker-registry.ts";
import { onNetwork } from "../harness/mapped-hosts.ts";
import { gitIn } from "../harness/pull-request.ts";
import { identityToken, Sigstore } from "../harness/sigstore.ts";
import { makeRecord } from "../shared/advisories/builders.ts";
import { answerOsv } from "../shared/advisories/fake-osv.ts";
import { DockerDaemon, writeWrappers } from "./docker-daemon.ts";
import type { World } from "./run-step.ts";

/** The name has upper case, which registries refuse. */
const repositoryName = "Octo-Org/Shop";
/** OSV is known to have data of a release by its answers for common packages. */
const records = ["glibc", "openssl", "busybox", "busybox-static"].map((name) =>
  makeRecord(`DEBIAN-CVE-2020-1-${name}`, "Debian:12", name, [{ introduced: "0" }, { fixed: "0.1" }]),
);
const issuer = "https://token.actions.githubusercontent.com";

/** Servers and directories that the examples run in. Stops and removes them at the end. */
export class ExampleWorld implements AsyncDisposable {
  readonly registry: DockerRegistry;
  readonly daemon: DockerDaemon;
  readonly #root: string;
  readonly #sigstore: Sigstore;
  readonly #osv: Server;
  readonly #built: string;
  #builder: Promise<DockerDaemon> | undefined;
  #count = 0;

  private constructor(
    parts: { readonly root: string; readonly registry: DockerRegistry; readonly daemon: DockerDaemon },
    servers: { readonly sigstore: Sigstore; readonly osv: Server },
    built: string,
  ) {
    this.#root = parts.root;
    this.registry = parts.registry;
    this.daemon = parts.daemon;
    this.#sigstore = servers.sigstore;
    this.#osv = servers.osv;
    this.#built = built;
  }

  static async start(built: string): Promise<ExampleWorld> {
    const root = await mkdtemp(join(tmpdir(), "seaworthy-examples-"));
    const [registry, sigstore] = await Promise.all([DockerRegistry.start(undefined, true), Sigstore.start()]);
    const answer = answerOsv(records);
    const osv = createServer((request, response) => {
      let body = "";
      request.setEncoding("utf8").on("data", (part: string) => {
        body += part;
      });
      request.on("end", () => answer(request, response, body));
    });
    await new Promise<void>((resolve) => osv.listen(0, "127.0.0.1", resolve));
    await writeWrappers(join(root, "bin"), registry.host);
    const daemon = await DockerDaemon.start("graph");
    daemon.pushBaseImages(registry.host);
    return new ExampleWorld({ root, registry, daemon }, { sigstore, osv }, built);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const builder = await this.#builder?.catch(() => undefined);
    this.#osv.closeAllConnections();
    this.#osv.close();
    const parts = [this.registry, this.daemon, this.#sigstore, ...(builder === undefined ? [] : [builder])];
    await Promise.all(parts.map((part) => part[Symbol.asyncDispose]()));
    await rm(this.#root, { recursive: true, force: true });
  }

  /**
   * Settings that name the Sigstore instance of this world. The examples use the public one.
   * @param gate more settings of the gate.
   * @param scan settings of the scan.
   */
  async sigstoreFiles(
    workflow: string,
    gate: Readonly<Record<string, unknown>> = {},
    scan: Readonly<Record<string, unknown>> = {},
  ): Promise<Readonly<Record<string, string>>> {
    const { url } = this.#sigstore;
    const identity = `https://github\\.com/${repositoryName}/${workflow}@refs/tags/v.*`.replaceAll(".yml", "\\.yml");
    const attestor = { "certificate-identity-regexp": identity, "certificate-oidc-issuer": issuer };
    const settings = {
      version: 1,
      "sign-image": { "trusted-root": "root.json", "fulcio-url": url, "rekor-url": url },
      verify: { "trusted-root": "root.json" },
      "image-scan": scan,
      gate: { ...gate, attestors: [{ ...attestor, "trusted-root": "root.json" }] },
    };
    return {
      "root.json": this.#sigstore.trustedRoot(),
      ".seaworthy.yaml": `${JSON.stringify(settings, undefined, 2)}\n`,
    };
  }

  /** A repository with these files on `main`, and with `changes` merged into it at `refs/pull/7/merge`. */
  async repository(files: Files, changes: Files = {}): Promise<{ world: World; main: string; merge: string }> {
    this.#count += 1;
    const path = join(this.#root, `repository-${this.#count}`, "shop");
    await mkdir(path, { recursive: true });
    gitIn(path, "init", "-q", "-b", "main");
    gitIn(path, "config", "uploadpack.allowAnySHA1InWant", "true");
    const main = await commit(path, files, "main");
    gitIn(path, "checkout", "-q", "-b", "topic");
    await commit(path, changes, "topic");
    gitIn(path, "checkout", "-q", "--detach", "main");
    gitIn(path, "merge", "-q", "--no-ff", "-m", "merge", "topic");
    const merge = gitIn(path, "rev-parse", "HEAD");
    gitIn(path, "update-ref", "refs/pull/7/merge", merge);
    gitIn(path, "checkout", "-q", "main");
    return { world: this.#worldOf(path), main, merge };
  }

  #worldOf(repository: string): World {
    const osv = `http://127.0.0.1:${(this.#osv.address() as AddressInfo).port}`;
    const registry = `http://${this.registry.host}`;
    const network = onNetwork({ "ghcr.io": registry, "registry-1.docker.io": registry, "api.osv.dev": osv });
    return {
      built: this.#built,
      repository,
      name: repositoryName,
      artifacts: join(dirname(repository), "artifacts"),
      env: {
        ...network,
        PATH: `${join(this.#root, "bin")}:${process.env["PATH"] ?? ""}`,
        DOCKER_HOST: this.daemon.host,
      },
      builder: async () => {
        this.#builder ??= DockerDaemon.start("containerd");
        return (await this.#builder).host;
      },
      identityToken: (workflow, ref, sha) => {
        const subject = `${repositoryName}/${workflow}@${ref}`;
        const owner = { repository: repositoryName, repository_id: "77", repository_owner_id: "5" };
        const more = { repository_owner: "Octo-Org", runner_environment: "github-hosted", event_name: "push" };
        const workflowRef = { workflow_ref: subject, job_workflow_ref: subject, workflow_sha: sha };
        return identityToken({
          sub: `https://github.com/${subject}`,
          iss: issuer,
          ref,
          sha,
          ...owner,
          ...more,
          ...workflowRef,
        });
      },
    };
  }
}

type Files = Readonly<Record<string, string>>;

async function commit(path: string, files: Files, message: string): Promise<string> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    // Programs of the image are executable.
    await writeFile(join(path, name), text, { mode: 0o755 });
  }
  gitIn(path, "add", ".");
  gitIn(path, "commit", "-q", "--allow-empty", "-m", message);
  return gitIn(path, "rev-parse", "HEAD");
}
