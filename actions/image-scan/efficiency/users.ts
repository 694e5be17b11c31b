import type { Collector, ImageToAnalyze, VisibleEntry } from "../../../shared/layers/index.ts";

/** Account or group of an image: passwd(5) and group(5), without passwords. */
interface Account {
  readonly name: string;
  readonly id: number;
  /** Of an account. */
  readonly group?: number;
  readonly home?: string;
  /** Of a group. */
  readonly members?: readonly string[];
}

const maxBytes = 2 ** 20;
const maxAccounts = 10_000;

/** Collects names and ids of accounts and groups. */
export const accountIds: Collector<readonly Account[]> = {
  name: "efficiency/accounts",
  version: 1,
  wants: ({ path, type }) => (type === "file" || type === "hardlink") && /^\/etc\/(?:passwd|group)$/.test(path),
  maxBytes,
  isForAnalyzers: true,
  named: { names: /^(?:passwd|group)$/, parts: 2 },
  collect: ({ header, body }) => parseAccounts(Buffer.from(body).toString("utf8"), header.path === "/etc/passwd"),
};

/** Parses passwd(5) or group(5). Skips lines without a name and a number. Pure. */
export function parseAccounts(text: string, isPasswd: boolean): readonly Account[] {
  return text
    .split("\n", maxAccounts)
    .map((line) => line.trimEnd().split(":"))
    .flatMap(([name = "", , id = "", fourth = "", , home = ""]): Account[] => {
      if (name === "" || !/^\d{1,10}$/.test(id)) return [];
      if (isPasswd) return [{ name, id: Number(id), group: Number(fourth), home }];
      return [{ name, id: Number(id), members: fourth.split(",").filter((member) => member !== "") }];
    });
}

/** User of a container. */
export interface ContainerUser {
  readonly uid: number;
  readonly groups: readonly number[];
  /** As its account states it. */
  readonly home?: string;
}

/** A user, or the name of the user or group that the image does not have. */
export type ResolvedUser = ContainerUser | { readonly unknown: string };

/**
 * Resolves the setting USER as runtimes do: names in /etc/passwd and /etc/group, or numbers (OCI image specification,
 * config.md, `User`). Undefined if the image has such a file that was not read.
 * @param image read with `accountIds`.
 */
export function resolveUser(image: ImageToAnalyze): ResolvedUser | undefined {
  const { user } = image.config;
  const accounts = listIn(image, "/etc/passwd");
  const groups = listIn(image, "/etc/group");
  if (accounts === undefined || groups === undefined) return undefined;
  const [name = "", group = ""] = (user === "" ? "0" : user).split(":");
  const account = find(accounts, name) ?? (name === "root" ? { name, id: 0 } : undefined);
  const stated = find(groups, group);
  if (account === undefined && !isNumber(name)) return { unknown: `user ${name}` };
  if (group !== "" && stated === undefined && !isNumber(group)) return { unknown: `group ${group}` };
  const uid = account?.id ?? Number(name);
  const gid = group === "" ? (account?.group ?? 0) : (stated?.id ?? Number(group));
  // Runtimes add the groups of the account only if the setting names none.
  const others = groups.filter(
    ({ members = [] }) => group === "" && account !== undefined && members.includes(account.name),
  );
  const home = account?.home;
  return { uid, groups: [gid, ...others.map(({ id }) => id)], ...(home === undefined ? {} : { home }) };
}

function listIn(image: ImageToAnalyze, path: string): readonly Account[] | undefined {
  const found = image.found(accountIds).find(({ header, hiddenBy }) => header.path === path && hiddenBy === undefined);
  return found?.value ?? (image.find(path) === undefined ? [] : undefined);
}

function find(accounts: readonly Account[], name: string): Account | undefined {
  return (
    accounts.find((account) => account.name === name) ??
    accounts.find(({ id }) => isNumber(name) && id === Number(name))
  );
}

function isNumber(text: string): boolean {
  return /^\d{1,10}$/.test(text);
}

/** Bits of a mode for one class of users. */
export const access = { execute: 1, write: 2, read: 4 } as const;

/**
 * Returns whether the mode of an entry lets a user do something (path_resolution(7), "Permissions"). Root may do
 * everything, but runs a file only if somebody may.
 */
export function mayAccess({ mode, uid, gid, kind }: VisibleEntry, user: ContainerUser, bit: number): boolean {
  if (user.uid === 0) return bit !== access.execute || kind === "directory" || (mode & 0o111) !== 0;
  const shift = user.uid === uid ? 6 : user.groups.includes(gid) ? 3 : 0;
  return ((mode >> shift) & bit) !== 0;
}
