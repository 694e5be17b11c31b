import { isUnset } from "../../../../shared/secrets/index.ts";
import type { Field } from "../../../../shared/yaml/index.ts";
import { isLoopback } from "../../components/values.ts";
import { defineManifestRule } from "../../rules/rule.ts";
import { createEngineCheck, type EngineCheck } from "../check.ts";
import { criPlugins, type Engine } from "../engine.ts";

const cri = '[plugins."io.containerd.grpc.v1.cri".registry';

const insecure = defineManifestRule({
  id: "SW-ENGINE-insecure-registry",
  severity: "high",
  summary: "Use TLS with verified certificates for registries.",
  why: "An attacker on the network can replace the requested image with another one.",
  before: `${cri}.configs."registry.example.com".tls]\ninsecure_skip_verify = true`,
  after: `${cri}.configs."registry.example.com".tls]\nca_file = "/etc/ssl/registry.pem"`,
  tags: ["security", "supply-chain", "CWE-295", "NIST-SP-800-190-4.2.1"],
  links: ["https://github.com/containerd/containerd/blob/main/docs/hosts.md"],
  precision: "very-high",
});

const password = defineManifestRule({
  id: "SW-ENGINE-registry-password",
  severity: "high",
  summary: "Keep registry credentials out of the engine's configuration.",
  why: "Everyone who can read the repository, or the file on a node, can pull and maybe push images.",
  before: `${cri}.configs."registry.example.com".auth]\nusername = "ci"\npassword = "hunter22"`,
  after: `${cri}]\nconfig_path = "/etc/containerd/certs.d"`,
  tags: ["security", "secret", "CWE-798"],
  links: ["https://github.com/containerd/containerd/blob/main/docs/cri/registry.md"],
  precision: "high",
});

function* insecureSettings({ name, root }: Engine): Generator<readonly [Field, string]> {
  for (const plugin of name === "containerd" ? criPlugins(root) : []) {
    for (const registry of plugin.get("registry", "configs").fields()) {
      const skip = registry.get("tls", "insecure_skip_verify");
      if (skip.isTrue) yield [skip, `The certificate of the registry ${registry.key} is not verified`];
    }
    for (const mirror of plugin.get("registry", "mirrors").fields()) {
      for (const endpoint of mirror.get("endpoint").items()) yield* plainHttp(endpoint, endpoint.text);
    }
  }
  if (name === "registries") {
    for (const host of root.get("host").fields()) {
      if (host.get("skip_verify").isTrue)
        yield [host.get("skip_verify"), `The certificate of the registry ${host.key} is not verified`];
      yield* plainHttp(host, String(host.key));
    }
    for (const registry of root.get("registry").items()) {
      for (const entry of [registry, ...registry.get("mirror").items()]) {
        if (entry.get("insecure").isTrue && !isLoopback(entry.get("location").text ?? ""))
          yield [
            entry.get("insecure"),
            `The connection to the registry ${entry.get("location").text ?? entry.get("prefix").text ?? ""} is not verified`,
          ];
      }
    }
  }
  if (name === "CRI-O") {
    for (const registry of root.get("crio", "image", "insecure_registries").items())
      yield [registry, `The connection to the registry ${registry.text} is not verified`];
  }
}

function* plainHttp(field: Field, url: string | undefined): Generator<readonly [Field, string]> {
  if (url?.startsWith("http://") === true && !isLoopback(url))
    yield [field, `The connection to ${url} is not encrypted`];
}

/** Checks of the connections to registries. */
export const registryChecks: readonly EngineCheck[] = [
  createEngineCheck(insecure, insecureSettings),
  createEngineCheck(password, function* ({ name, root }) {
    for (const plugin of name === "containerd" ? criPlugins(root) : []) {
      for (const registry of plugin.get("registry", "configs").fields()) {
        for (const key of ["password", "auth", "identitytoken"]) {
          const field = registry.get("auth", key);
          if (field.text !== undefined && !isUnset(field.text) && !/^\$\{|^</.test(field.text))
            yield [field, `The file contains a credential for the registry ${registry.key}`];
        }
      }
    }
  }),
];
