import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Dockerfiles } from "../../../shared/runner/index.ts";
import { buildKitHistory, multiStageDockerfile } from "../dockerfile/multi-stage.ts";

const image = {
  history: buildKitHistory,
  layers: buildKitHistory.filter(({ emptyLayer }) => !emptyLayer),
  config: { labels: {} },
};
const other = 'FROM node:24\nWORKDIR /app\nCOPY . .\nRUN npm ci\nCMD ["node", "."]\n';
const roots: string[] = [];

/** A checkout with the given files. */
async function checkout(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "seaworthy-dockerfiles-"));
  roots.push(root);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}

afterAll(() => Promise.all(roots.map((root) => rm(root, { recursive: true }))));

describe("without a name", () => {
  test("the Dockerfile whose steps the history shows is found among others", async () => {
    const root = await checkout({
      Dockerfile: other,
      "services/shop/Dockerfile.release": multiStageDockerfile,
      "node_modules/x/Dockerfile": multiStageDockerfile,
    });
    const { origins, gaps } = (await Dockerfiles.of(undefined, { root }, [image])).originsOf(image);
    expect(origins?.path).toBe("services/shop/Dockerfile.release");
    expect(gaps).toEqual([]);
  });

  test("the one that shows more of the steps wins, though it has changed since", async () => {
    const root = await checkout({
      "a/Dockerfile": `${multiStageDockerfile}RUN touch /later\n`,
      "b/Dockerfile": `${multiStageDockerfile}RUN touch /later\nRUN touch /much-later\n`,
    });
    const { origins } = (await Dockerfiles.of(undefined, { root }, [image])).originsOf(image);
    expect(origins?.path).toBe("a/Dockerfile");
  });

  test("two that fit equally are said, and none is taken", async () => {
    const root = await checkout({ "a/Dockerfile": multiStageDockerfile, "b/Dockerfile": multiStageDockerfile });
    const dockerfiles = await Dockerfiles.of(undefined, { root }, [image]);
    const { origins, gaps } = dockerfiles.originsOf(image);
    expect(origins).toBeUndefined();
    expect(gaps).toEqual([
      {
        what: "a/Dockerfile, b/Dockerfile",
        why: expect.stringContaining("matches all of these files"),
        weight: "note",
      },
    ]);
    const labels = { "org.label-schema.docker.dockerfile": "/b/Dockerfile" };
    expect(dockerfiles.originsOf({ ...image, config: { labels } }).origins?.path).toBe("b/Dockerfile");
  });

  test("a label that names another image's Dockerfile counts for nothing", async () => {
    const root = await checkout({ Dockerfile: other, "x.dockerfile": multiStageDockerfile });
    const labels = { "org.label-schema.docker.dockerfile": "Dockerfile" };
    const { origins } = (await Dockerfiles.of(undefined, { root }, [image])).originsOf({
      ...image,
      config: { labels },
    });
    expect(origins?.path).toBe("x.dockerfile");
  });

  test("the checkout is searched only for an image whose history counts its layers", async () => {
    const root = await checkout({ "a/Dockerfile": multiStageDockerfile, "b/Dockerfile": multiStageDockerfile });
    const dockerfiles = await Dockerfiles.of(undefined, { root }, [{ ...image, history: [] }]);
    // Two that fit equally would be said.
    expect(dockerfiles.originsOf(image)).toEqual({ gaps: [] });
  });

  test("nothing is said where none fits", async () => {
    const root = await checkout({ Dockerfile: other });
    expect((await Dockerfiles.of(undefined, { root }, [image])).originsOf(image)).toEqual({ gaps: [] });
  });
});

describe("with a name", () => {
  let root = "";
  beforeAll(async () => {
    root = await checkout({ Dockerfile: other, "shop.Dockerfile": `${multiStageDockerfile}RUN touch /later\n` });
  });

  test("that file is taken, and what the history does not show of it is said", async () => {
    const { origins, gaps } = (await Dockerfiles.of("shop.Dockerfile", { root }, [image])).originsOf(image);
    expect(origins?.path).toBe("shop.Dockerfile");
    expect(gaps).toEqual([
      { what: expect.stringMatching(/^shop\.Dockerfile:\d+$/), why: expect.stringContaining("RUN"), weight: "note" },
    ]);
  });

  test("another image's Dockerfile is said to be that", async () => {
    const { origins, gaps } = (await Dockerfiles.of("Dockerfile", { root }, [image])).originsOf(image);
    expect(origins).toBeUndefined();
    expect(gaps).toMatchObject([{ what: "Dockerfile", weight: "note" }]);
  });

  test("`none` looks for none", async () => {
    expect((await Dockerfiles.of("none", { root }, [image])).originsOf(image)).toEqual({ gaps: [] });
  });

  test("a file outside the checkout is refused", async () => {
    await expect(Dockerfiles.of("../Dockerfile", { root }, [image])).rejects.toMatchObject({
      code: "DOCKERFILE_UNREADABLE",
    });
  });
});
