const pattern =
  /^(?:.*securityContext|.*networkPolic(?:y|ies)|podSecurityPolicy|seccomp.*|appArmor.*|(?:runAs|fs)(?:User|Group|NonRoot)|readOnlyRootFilesystem|allowPrivilegeEscalation|privileged|hostNetwork|hostPID|hostIPC|automountServiceAccountToken|mtls|peerAuthentication|authorizationPolic(?:y|ies))$/iu;

/** Returns true for a key of values that looks as if its value protects something. */
export function isSecurityKey(key: string): boolean {
  return pattern.test(key);
}
