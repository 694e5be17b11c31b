import { describe, expect, it } from "vitest";
import support from "../../../../../actions/dockerfile-lint/checks/end-of-life.json" with { type: "json" };
import { findingsOf } from "../../linting.ts";
import { testRules } from "../../rule-cases.ts";

testRules({
  "SW-DF-end-of-life-base": {
    fires: [
      "FROM debian:9-slim",
      "FROM node:22-buster",
      "ARG V=3.8\nFROM python:$V-slim",
      "FROM node:8",
      "FROM node:0.12",
      "FROM python:3.5",
      "FROM python:2.5",
      "FROM php:5.6-apache",
      "FROM golang:1.9",
      "FROM mysql:5",
      "FROM postgres:9.6",
      "FROM redis:5",
      "FROM mongo:4",
      "FROM nginx:1.14",
      "FROM openjdk:8-jre",
      "FROM fedora:33",
      "FROM amazonlinux:1",
      "FROM mcr.microsoft.com/dotnet/core/sdk:3.1",
      "FROM docker.elastic.co/elasticsearch/elasticsearch:6.8.0",
      "FROM public.ecr.aws/docker/library/node:16",
    ],
    silent: [
      "FROM example.com/debian:9\nFROM debian:12\nFROM python:3.12-alpine3.22",
      "FROM python:3\nFROM golang:1\nFROM nginx:1\nFROM mongo:8\nFROM mysql:8",
      "FROM redis:6\nFROM redis:7.2\nFROM eclipse-temurin:8u432-b06-jre\nFROM nginx:1.28",
      "FROM node:lts\nFROM node:latest\nFROM example/node:8\nFROM mcr.microsoft.com/node:8",
    ],
  },
  "SW-DF-end-of-life-soon": {
    fires: ["FROM node:20", "FROM ruby:3.2-slim"],
    silent: ["FROM node:22", "FROM node:18", "FROM php:8.2"],
    options: { now: "2026-02-20" },
  },
});

describe("the end of support", () => {
  const at = (text: string, now: string) =>
    findingsOf(`${text}\n`, { now }).filter(({ ruleId }) => ruleId.startsWith("SW-DF-end-of-life"));

  it.each([
    ["2026-01-29", []],
    ["2026-01-30", ["low node:20: support for node 20 ends on 2026-04-30"]],
    ["2026-04-30", ["low node:20: support for node 20 ends on 2026-04-30"]],
    ["2026-05-01", ["medium node:20: support for node 20 ended on 2026-04-30"]],
  ])("has its date, 90 days ahead as well: %s", (now, expected) => {
    expect(at("FROM node:20", now).map(({ severity, message }) => `${severity} ${message}`)).toEqual(expected);
  });

  it("is before the oldest date that is known", () => {
    expect(at("FROM node:0.10", "2026-01-15")[0]?.message).toBe(
      "node:0.10: support for node 0.10 ended before 2018-04-30",
    );
  });

  it("of each listed release is a day or not known", () => {
    for (const { source, ends } of Object.values(support.products)) {
      expect(source).not.toBe("");
      for (const day of Object.values<string | null>(ends)) {
        expect(day ?? "2026-01-01").toBe(new Date(day ?? "2026-01-01").toISOString().slice(0, 10));
      }
    }
  });
});
