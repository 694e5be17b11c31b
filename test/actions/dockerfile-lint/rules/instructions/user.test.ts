import { testRules } from "../../rule-cases.ts";

testRules({
  DL3002: {
    fires: ["FROM scratch\nUSER foo\nUSER root", "FROM scratch\nUSER 0"],
    silent: ["FROM a\nUSER foo"],
  },
  "SW-DF-user-missing": {
    fires: [
      "FROM debian:12\nCMD a",
      "FROM nginx:1.29",
      "FROM gcr.io/distroless/static",
      "FROM mcr.microsoft.com/dotnet/aspnet:10.0\nENTRYPOINT a",
      "FROM acme/dotnet:10.0-chiseled",
      "FROM acme/memcached:1",
      "FROM debian:12 AS a\nUSER 1\nFROM debian:12\nCMD a",
      "FROM debian:12 AS a\nCMD a\nFROM a",
    ],
    silent: [
      "FROM debian:12",
      "FROM debian:12 AS a\nCMD a\nFROM debian:12",
      "FROM gcr.io/distroless/static:nonroot",
      "FROM debian:12 AS a\nUSER 1\nFROM a",
      "FROM debian:12 AS a\nFROM debian:12\nUSER 1",
      "FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled-extra",
      "FROM mcr.microsoft.com/dotnet/aspnet:10.0-azurelinux3.0-distroless AS a\nFROM a",
      "ARG V\nFROM jenkins/jenkins:$V",
      "FROM quay.io/jupyter/base-notebook:2026-01-05",
      "FROM memcached:1.6",
    ],
  },
  DL3066: {
    fires: ["USER foo", `USER \${U}`, "USER root"],
    silent: ["FROM a\nARG U\nUSER $U", "USER 1000:1000", `FROM a\nARG U=1\nUSER \${U}:\${U}`],
  },
});
