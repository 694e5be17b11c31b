import { expect, test } from "vitest";
import { imageRule } from "../../../../actions/image-scan/image-check.ts";
import { good, judge, said } from "./fixtures.ts";

test("an image as it should be has no finding", async () => {
  const layer = [
    { name: "app", mode: 0o755 },
    { name: "etc/passwd", body: "root:x:0:0::/root:/bin/sh\n" },
  ];
  expect(await said({}, [layer])).toEqual([]);
});

test("an image of an ordinary base does not turn red", async () => {
  const base = ["su", "mount", "umount", "passwd", "chsh", "chfn", "newgrp", "gpasswd"].map((name) => ({
    name: `usr/bin/${name}`,
    mode: 0o4755,
  }));
  const { healthcheck: _none, ...config } = good;
  const found = await judge({ ...config, user: "" }, [base]);
  expect(found.filter(({ severity }) => severity === "high" || severity === "critical")).toEqual([]);
});

test("help shows what to write instead", () => {
  const text = { id: "x", name: "X", severity: "low", summary: "S.", why: "W.", advice: "A." } as const;
  const { help } = imageRule({ ...text, before: "RUN a", after: "RUN b", tags: [] });
  expect(help.markdown).toContain("```dockerfile\nRUN b\n```");
});
