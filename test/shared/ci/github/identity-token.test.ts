import { expect, test } from "vitest";
import { requestJobToken } from "../../../../shared/ci/github/identity-token.ts";
import { patient, serve } from "../../advisories/small-set.ts";

async function runner(status: number, body: string) {
  const seen: (string | undefined)[] = [];
  const { url, log } = await serve((request, response) => {
    seen.push(request.headers.authorization);
    response.writeHead(status).end(body);
  });
  const env = { ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/token?api=2`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: "secret" };
  return { env, seen, log };
}

test("a command in a job gets the job's token for an audience", async () => {
  const { env, seen, log } = await runner(200, '{"value":"a.b.c"}');
  expect(await requestJobToken(env, "sigstore", patient)).toBe("a.b.c");
  expect(log).toEqual(["GET /token?api=2&audience=sigstore"]);
  expect(seen).toEqual(["Bearer secret"]);
});

test.each([
  ["status 403", 403, "{}"],
  ["the answer contains none", 200, '{"value":""}'],
  ["the answer contains none", 200, "<html>"],
])("says why there is none: %s, %d", async (said, status, body) => {
  const { env } = await runner(status, body);
  const refused = requestJobToken(env, "sigstore", patient);
  await expect(refused).rejects.toThrow(said);
  await expect(refused).rejects.not.toThrow(/secret/u);
});

test("says so if the runner names no address", async () => {
  await expect(requestJobToken({ ACTIONS_ID_TOKEN_REQUEST_URL: "none" }, "sigstore")).rejects.toThrow(/not valid/);
});
