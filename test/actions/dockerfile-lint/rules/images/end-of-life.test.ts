import { testRules } from "../../rule-cases.ts";

testRules({
  "SW-DF-end-of-life-base": {
    fires: ["FROM debian:9-slim", "FROM node:22-buster", "ARG V=3.8\nFROM python:$V-slim"],
    silent: ["FROM example.com/debian:9\nFROM debian:12\nFROM python:3.12-alpine3.22"],
  },
});
