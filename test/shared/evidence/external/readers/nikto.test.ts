import { expect } from "vitest";
import { testReader } from "./reader-tests.ts";

testReader({
  title: "Nikto",
  report: {
    host: "a.example",
    ip: "192.0.2.1",
    port: "443",
    banner: "",
    vulnerabilities: [{ id: "999986", OSVDB: "0", method: "GET", url: "/", msg: "header" }],
  },
  finding: { ruleId: "999986", message: expect.stringContaining("at a.example/") },
  content: { about: "instance" },
  refused: { "no message": { host: "a", ip: "b", banner: "", vulnerabilities: [{ id: "1" }] } },
  clean: { "no item": { host: "a", ip: "b", banner: "", vulnerabilities: [] } },
});

testReader({
  title: "Nikto",
  report:
    '<?xml version="1.0" ?><!DOCTYPE niktoscan SYSTEM "docs/nikto.dtd"><niktoscan><scandetails sitename="https://a.example:443/"><item id="999970"><description><![CDATA[X & Y]]></description><uri><![CDATA[/]]></uri></item></scandetails></niktoscan>',
  finding: { ruleId: "999970", message: expect.stringContaining("X & Y") },
  refused: { "an item without an id": "<niktoscan><scandetails><item/></scandetails></niktoscan>" },
  undecided: { "no host": "<niktoscan></niktoscan>" },
});
