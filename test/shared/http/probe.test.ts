import { expect, test } from "vitest";
import { unreachable } from "../../../shared/http/probe.ts";
import { mappedFetch } from "../../harness/mapped-hosts.ts";
import { noSleep } from "../../harness/no-sleep.ts";
import { serve } from "../advisories/small-set.ts";

test("whatever a server answers, it answers", async () => {
  const { url, log } = await serve((_, response) => response.writeHead(503).end());
  expect(await unreachable(url)).toBeUndefined();
  expect(log).toEqual(["HEAD /"]);
});

test("a host that does not exist is asked twice, and the reason is the system's", async () => {
  let asked = 0;
  const fetch = mappedFetch({});
  const counting: typeof fetch = (...call) => {
    asked += 1;
    return fetch(...call);
  };
  expect(await unreachable("https://nowhere.example", { fetch: counting, sleep: noSleep })).toBe(
    "ENOTFOUND nowhere.example",
  );
  expect(asked).toBe(2);
});

test("a server that accepts and stays silent has as long as the caller says", async () => {
  const { url, log } = await serve(() => {});
  const start = performance.now();
  expect(await unreachable(url, {}, 100)).toBe("no response within 0.1 s");
  expect(performance.now() - start).toBeLessThan(2000);
  expect(log).toHaveLength(1);
});
