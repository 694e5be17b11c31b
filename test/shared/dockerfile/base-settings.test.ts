import { expect, test } from "vitest";
import { findSettingDifference, type RunSettings } from "../../../shared/dockerfile/exact/base-settings.ts";

const base: RunSettings = {
  env: ["PATH=/bin", "A=1"],
  user: "",
  workingDir: "",
  entrypoint: ["/entry"],
  cmd: ["run"],
  shell: [],
  exposedPorts: ["80/tcp"],
  volumes: [],
};
const of = (changes: Partial<RunSettings>, ...steps: readonly string[]) =>
  findSettingDifference(
    { ...base, ...changes },
    steps.map((createdBy) => ({ createdBy, emptyLayer: true })),
    base,
  );

test.each<[string, Partial<RunSettings>, string[]]>([
  ["nothing", {}, []],
  [
    "what its steps set",
    { user: "1", cmd: ["x"], env: ["PATH=/bin", "A=2", "B=3"] },
    ["USER 1", 'CMD ["x"]', "ENV A=2 B=3"],
  ],
  ["variables in the form of the legacy builder", { env: ["PATH=/bin", "A=1", "B=3"] }, ["/bin/sh -c #(nop)  ENV B=3"]],
  ["variables in the form of Buildah", { env: ["PATH=/bin", "A=1", "B=3"] }, ['/bin/sh -c #(nop) ENV B="3"']],
  ["the command that ENTRYPOINT resets", { entrypoint: ["/x"], cmd: [] }, ['ENTRYPOINT ["/x"]']],
  ["the default directory", { workingDir: "/" }, []],
])("an image that changes %s does not differ from its base", (_what, changes, steps) => {
  expect(of(changes, ...steps)).toBeUndefined();
});

test.each<[string, Partial<RunSettings>, string[], string]>([
  ["one more variable", { env: ["PATH=/bin", "A=1", "LD_PRELOAD=/x"] }, [], "LD_PRELOAD"],
  ["another value", { env: ["PATH=/bin", "A=2"] }, ["ENV B=2"], "variable A"],
  ["no variable", { env: ["PATH=/bin"] }, [], "variable A"],
  ["another path", { env: ["PATH=/evil:/bin", "A=1"] }, [], "variable PATH"],
  ["another user", { user: "root" }, ["ENV USER=root"], "user"],
  ["another command", { cmd: ["evil"] }, [], "cmd"],
  ["another entry point", { entrypoint: ["/evil"] }, ['CMD ["x"]'], "entrypoint"],
  ["another shell", { shell: ["/evil"] }, [], "shell"],
  ["one more port", { exposedPorts: ["80/tcp", "22/tcp"] }, [], "exposedPorts"],
  ["a health check", { healthcheck: { test: ["CMD", "/evil"] } }, [], "healthcheck"],
])("an image with %s that no step sets differs", (_what, changes, steps, named) => {
  expect(of(changes, ...steps)).toContain(named);
});

test("PATH may be the builder's default if the base image has none", () => {
  const without = { ...base, env: ["A=1"] };
  const path = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
  expect(findSettingDifference({ ...without, env: [path, "A=1"] }, [], without)).toBeUndefined();
  expect(findSettingDifference({ ...without, env: ["PATH=/x", "A=1"] }, [], without)).toContain("PATH");
});
