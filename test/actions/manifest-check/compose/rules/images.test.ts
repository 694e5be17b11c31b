import { digest } from "../../kubernetes/objects.ts";
import { testRules } from "../../rule-cases.ts";

const twice = "services:\n  web: {image: own, build: .}\n  job: {image: own}";

testRules({
  "SW-COMPOSE-image-latest": {
    fires: ["image: ghcr.io/acme/web:latest"],
    silent: ["image: nginx:1.29", `image: nginx${digest}`, "image: nginx\nbuild: {context: .}", twice],
  },
  "SW-COMPOSE-image-digest": {
    fires: ["image: ghcr.io/acme/web:1"],
    silent: [`image: ghcr.io/acme/web:1${digest}`, "image: nginx"],
  },
  "SW-COMPOSE-image-registry": {
    fires: ["image: ghcr.io/acme/web:1"],
    silent: ["image: registry.example.com/web:1"],
  },
  "SW-COMPOSE-build-privileged": {
    fires: ["build: {context: ., network: host}", "build: {context: ., entitlements: [security.insecure]}"],
    silent: ["build: {context: ., network: none, privileged: false}"],
  },
});
