import { testRules } from "../../rule-cases.ts";

testRules({
  DL3006: {
    fires: ["FROM debian", "FROM debian AS x", "FROM registry:5000/foo"],
    silent: ["FROM debian:jessie", "FROM scratch", "FROM $IMG", `ARG A=debian\nFROM \${A}`],
  },
  DL3007: {
    fires: ["FROM debian:latest", "FROM debian:latest AS builder"],
    silent: ["FROM debian:latest@sha256:abcdef", "FROM debian:12", "FROM debian:latest-slim"],
  },
  "SW-DF-digest-missing": {
    fires: ["FROM debian:12", "FROM ghcr.io/acme/base:1 AS build\nFROM build"],
    silent: [
      "FROM debian:12@sha256:aa",
      "ARG T\nFROM debian:$T",
      "FROM scratch",
      "FROM debian:12@sha256:aa AS a\nFROM a",
      "FROM golang:1.25 AS build\nFROM scratch\nCOPY --from=build /a /a",
    ],
  },
  "SW-DF-floating-default": {
    fires: ["ARG TAG=latest\nFROM debian:$TAG", "ARG BASE=debian\nFROM $BASE"],
    silent: ["ARG TAG=12\nFROM debian:$TAG", "ARG TAG\nFROM debian:$TAG"],
  },
});
