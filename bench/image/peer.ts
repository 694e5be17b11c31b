import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { measureProcess, type Taken } from "./processes.ts";

/** A Trivy binary (0.68 or later) that makes inventories offline, with a cache of its own. */
export class Peer {
  readonly #program: string;
  readonly #template: string;
  readonly #cache: string;

  /** @param program path of the binary. @param directory for its cache. */
  constructor(program: string, directory: string) {
    this.#program = program;
    this.#template = join(directory, "peer-template");
    this.#cache = join(directory, "peer-cache");
    writeJavaDatabase(join(this.#template, "java-db"));
  }

  /** Reads an image. @param isWarm keeps the cache of the last call. */
  async read(image: string, isWarm: boolean, scanners: readonly string[] = []): Promise<Taken> {
    if (!isWarm) {
      rmSync(this.#cache, { recursive: true, force: true });
      cpSync(this.#template, this.#cache, { recursive: true });
    }
    const kind =
      scanners.length === 0
        ? ["--format", "cyclonedx"]
        : ["--format", "json", "--list-all-pkgs", "--scanners", scanners.join(",")];
    const offline = ["--skip-java-db-update", "--offline-scan", "--skip-db-update", "--cache-dir", this.#cache];
    return measureProcess(this.#program, ["-q", "image", "--input", image, ...kind, ...offline]);
  }
}

/** Without a database of Java archives the binary stops; an empty one will do. */
function writeJavaDatabase(directory: string): void {
  mkdirSync(directory, { recursive: true });
  const database = new DatabaseSync(join(directory, "trivy-java.db"));
  database.exec("CREATE TABLE artifacts(id INTEGER PRIMARY KEY, group_id TEXT, artifact_id TEXT)");
  database.exec("CREATE TABLE indices(artifact_id INTEGER, version TEXT, sha1 BLOB, archive_type TEXT)");
  database.close();
  const never = "2099-01-01T00:00:00Z";
  const metadata = { Version: 1, NextUpdate: never, UpdatedAt: never, DownloadedAt: never };
  writeFileSync(join(directory, "metadata.json"), JSON.stringify(metadata));
}
