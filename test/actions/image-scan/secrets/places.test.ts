import { describe, expect, test } from "vitest";
import { generator, makeSecrets } from "../../../shared/secrets/generate.ts";
import { secretsIn } from "./judge.ts";

const random = generator(21);
const { "private-key": key = "" } = makeSecrets(random);
const password = Array.from({ length: 18 }, () => "bcdfghjkmnpqrstvwxz23456789"[random(27)]).join("");
const env = `# settings of the shop\nDB_PASSWORD=${password}\nDATABASE_URL=postgres://shop:${password}@db.internal:5432/shop\n`;

describe("a private key is found", () => {
  test.each([
    "app/key.pem",
    "home/a/.ssh/id_rsa",
    "etc/ssl/private/server.key",
    "var/lib/jenkins/.ssh/id_rsa",
    "var/lib/app/tls.key",
    "usr/local/lib/app/tls.key",
    "usr/local/share/ca/ca-key.pem",
    "usr/share/app/jwt.pem",
    "app/docs/key.pem",
    "app/test/key.pem",
    "opt/java/keys/x.pem",
    "app/vendor/key.pem",
  ])("at /%s", async (name) => {
    const { found, severities } = await secretsIn([{ name, body: key }]);
    expect(found).toEqual([`private-key /${name}:1`]);
    expect(severities).toEqual(["high"]);
  });
});

describe("the settings of an application are found", () => {
  test.each(["app", "usr/src/app", "srv", "opt", "var/www", "home/a", "root", "usr/share/nginx/html"])(
    "at /%s/.env",
    async (directory) => {
      const { found, severities } = await secretsIn([{ name: `${directory}/.env`, body: env }]);
      expect(found).toEqual([`assigned-value /${directory}/.env:2`, `password-in-address /${directory}/.env:3`]);
      expect(severities).toEqual(["high", "high"]);
    },
  );
});
