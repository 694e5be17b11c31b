import { testRules } from "../../rule-cases.ts";

testRules({
  DL3026: {
    options: { trustedRegistries: ["registry.example.com", "docker.io"] },
    fires: ["FROM ghcr.io/acme/base:1", "FROM registry.example.com/a:1\nCOPY --from=ghcr.io/acme/tool:1 /t /t"],
    silent: ["FROM registry.example.com/base:1", "FROM debian:12", "FROM scratch"],
  },
  "SW-DF-copy-digest-missing": {
    fires: [
      "FROM debian:12\nCOPY --from=nginx:1 /a /b",
      "FROM debian:12\nRUN --mount=type=bind,from=nginx:1,target=/x a",
    ],
    silent: [
      "FROM debian:12\nCOPY --from=nginx:1@sha256:aa /a /b",
      "FROM debian:12 AS build\nFROM debian:12\nCOPY --from=build /a /b",
    ],
  },
});
