import { testRules } from "../../rule-cases.ts";
import { kubelet, run } from "../objects.ts";

testRules({
  "SW-KUBELET-anonymous-auth": {
    fires: [
      kubelet("authentication: {anonymous: {enabled: true}}"),
      run("kubelet"),
      run("kubelet", "--anonymous-auth"),
    ],
    silent: [kubelet("address: 0.0.0.0"), run("kubelet", "--config=/etc/kubelet.yaml")],
  },
  "SW-KUBELET-always-allow": {
    fires: [kubelet("authorization: {mode: AlwaysAllow}"), run("kubelet")],
    silent: [kubelet("authorization: {mode: Webhook}"), kubelet("address: 0.0.0.0")],
  },
  "SW-KUBELET-client-authority": {
    fires: [kubelet("address: 0.0.0.0")],
    silent: [kubelet("authentication: {x509: {clientCAFile: /ca.crt}}")],
  },
  "SW-KUBELET-read-only-port": {
    fires: [kubelet("readOnlyPort: 10255"), run("kubelet")],
    silent: [kubelet("readOnlyPort: 0"), kubelet("address: 0.0.0.0"), run("kubelet", "--read-only-port=0")],
  },
  "SW-KUBELET-tls-certificate": {
    fires: [kubelet("tlsCertFile: /a.crt")],
    silent: [kubelet("serverTLSBootstrap: true"), kubelet("tlsCertFile: /a.crt\ntlsPrivateKeyFile: /a.key")],
  },
  "SW-KUBELET-rotate-certificates": {
    fires: [kubelet("rotateCertificates: false"), kubelet("address: 0.0.0.0")],
    silent: [kubelet("rotateCertificates: true"), run("kubelet", "--config=/etc/kubelet.yaml")],
  },
  "SW-KUBELET-server-certificates": {
    fires: [kubelet("featureGates: {RotateKubeletServerCertificate: false}")],
    silent: [kubelet("featureGates: {RotateKubeletServerCertificate: true}"), kubelet("address: 0.0.0.0")],
  },
  "SW-KUBELET-weak-tls": {
    fires: [kubelet("tlsCipherSuites: [TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA]"), kubelet("tlsMinVersion: VersionTLS11")],
    silent: [kubelet("tlsCipherSuites: [TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256]")],
  },
  "SW-KUBELET-manifest-url": {
    fires: [kubelet("staticPodURL: http://pods.example.com"), run("kubelet", "--manifest-url=http://pods.example.com")],
    silent: [kubelet("staticPodURL: https://pods.example.com")],
  },
});
