import { describe, expect, it } from "vitest";
import { findKnownImage } from "../../../../shared/dockerfile/index.ts";

describe("findKnownImage", () => {
  it.each([
    ["debian:12.11-slim", "debian", "12.11"],
    ["debian:bookworm", "debian", "bookworm"],
    ["docker.io/library/ubuntu:24.04", "debian", "24.04"],
    ["index.docker.io/library/node:24-bookworm-slim", "debian", "bookworm"],
    ["amd64/debian:12", "debian", "12"],
    ["public.ecr.aws/docker/library/python:3.12-alpine3.20", "alpine", "3.20"],
    ["mirror.gcr.io/library/golang:1.25", "debian", undefined],
    ["alpine:3.20", "alpine", "3.20"],
    ["alpine", "alpine", undefined],
    ["busybox:1.37", "busybox", "1.37"],
    ["fedora:42", "redhat", "42"],
    ["opensuse/leap:15.6", "suse", "15.6"],
    ["eclipse-temurin:21-jre-ubi9-minimal", "redhat", undefined],
    ["mcr.microsoft.com/dotnet/aspnet:8.0-jammy-chiseled", "distroless", undefined],
    ["mcr.microsoft.com/dotnet/sdk:8.0-nanoserver-ltsc2022", "windows", undefined],
    ["winamd64/golang:1.25", "windows", undefined],
    ["gcr.io/distroless/static-debian12:nonroot", "distroless", undefined],
    ["example.com/debian:12", undefined, undefined],
    ["somebody/node:24-bookworm", undefined, undefined],
    ["example.com/app:1-alpine", "alpine", undefined],
    ["node:$VERSION", "debian", undefined],
    ["", undefined, undefined],
  ])("knows the family and release of %s", (reference, family, release) => {
    const facts = findKnownImage(reference);
    expect([facts.family, facts.release]).toEqual([family, release]);
  });

  it.each([
    ["debian:12", ""],
    ["gcr.io/distroless/static-debian12:nonroot", "nonroot"],
    ["nginxinc/nginx-unprivileged:1.29", "nonroot"],
    ["mcr.microsoft.com/dotnet/aspnet:8.0-jammy-chiseled", "app"],
    ["mcr.microsoft.com/dotnet/aspnet:8.0", undefined],
    ["example.com/app:1", undefined],
  ])("knows the user of %s", (reference, user) => {
    expect(findKnownImage(reference).user).toBe(user);
  });

  it.each([
    ["debian:12", "none"],
    ["node:24", "passes"],
    ["postgres:17", "other"],
    ["example.com/app:1", undefined],
  ])("knows whether %s has an entry point", (reference, entryPoint) => {
    expect(findKnownImage(reference).entryPoint).toBe(entryPoint);
  });
});
