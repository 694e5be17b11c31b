/**
 * Kinds of arguments of functions, by the kind that they return: `name kind kind`. Functions whose results are random or
 * depend on the time are left out, and so are those whose order is random: the generator sorts what `keys` returns. Texts
 * for readers are mostly valid, because the words of the messages differ.
 */
const functions: Readonly<Record<string, string>> = {
  text: `
    trim text; upper text; lower text; title text; untitle text; swapcase text; nospace text; initials text;
    snakecase text; camelcase text; kebabcase text; trunc int text; trunc int text; substr int int text;
    abbrev int text; abbrevboth int int text; repeat small text; wrap size text; wrapWith size text separator;
    trimAll separator text; trimSuffix separator text; trimPrefix separator text; replace separator separator text;
    plural text text int; indent small text; nindent small text; quote any; quote any any; squote any;
    cat any any any; toString any; join separator list; join separator words; sha1sum text; sha256sum text;
    adler32sum text; b64enc text; b64dec text; b32enc text; b32dec text; regexFind pattern text;
    regexReplaceAll pattern text replacement; regexReplaceAllLiteral pattern text replacement;
    mustRegexReplaceAll pattern text replacement; regexQuoteMeta text; urlJoin (urlParse text); base text; dir text;
    clean text; ext text; osBase text; osDir text; print any; print any any; print any text any; println any any;
    printf format any; printf format any any; printf format int; printf format float; printf format text; html any;
    js text; urlquery text; typeOf any; kindOf any; toYaml any; toYaml map; toYaml map; toYaml list; toYamlPretty map;
    toJson any; toJson map; toPrettyJson map; toRawJson map; toToml tomlMap; seq int int; seq int int int;
    tpl template data; include name data; required text any; duration int; durationRound span; htmlDate day;
    date layout day; dateInZone layout day zone; unixEpoch day; ternary text text bool; default text text;
    coalesce text text text; get map key; dig key key text map; first words; index words 0`,
  bool: `
    contains separator text; hasPrefix separator text; hasSuffix separator text; regexMatch pattern text;
    mustRegexMatch pattern text; isAbs text; semverCompare range version; not any; and any any; or any any;
    eq text text; eq int int; eq any any; ne text text; lt int int; le float float; gt text text; ge int int;
    empty any; all any any; any any any; has any list; hasKey (fromYaml text) "Error"; hasKey (fromJson text) "Error";
    hasKey (fromToml text) "Error"; hasKey map key; typeIs kind any; kindIs kind any; typeIsLike kind any;
    deepEqual any any`,
  int: `
    int any; int64 any; toDecimal any; atoi text; add int int; add any any; add1 any; sub any any; mul int any;
    div any int; mod int int; max any any; min any any; biggest any any; len text; len list; len map`,
  float: `
    float64 any; addf float any; add1f any; subf float float; mulf float float; divf float float; maxf float float;
    minf float float; ceil any; floor any; round float small`,
  list: `
    list any any any; append list any; prepend list any; concat list list; rest list; initial list; reverse list;
    uniq list; compact list; without list any; slice list small; slice (list 1 2 3) small small; chunk small list;
    fromYamlArray yamlList; fromJsonArray jsonList; pluck key map map; until small; untilStep small int int;
    tuple any any; mustAppend list any; mustUniq list`,
  words: `
    splitList separator text; toStrings list; sortAlpha list; sortAlpha (keys map); regexFindAll pattern text int;
    regexSplit pattern text int`,
  map: `
    dict; dict key any key any; dict text any; set (deepCopy map) key any; unset (deepCopy map) key; pick map key key;
    omit map key key; merge (deepCopy map) map; merge (dict) map map; mergeOverwrite (deepCopy map) map;
    mustMergeOverwrite (dict) map map; deepCopy map; fromYaml yamlMap; fromYaml (toYaml map); fromJson jsonMap;
    fromJson (toJson map); fromToml (toToml tomlMap); split separator text; splitn separator small text;
    urlParse text; default (dict) map`,
  any: `
    default any any; coalesce any any; ternary any any bool; index list int; index map key; index maps small;
    get map key; dig key any map; first list; last list; semver version; and any any any; or any any any;
    mustFirst list`,
  day: `
    toDate layout day; toDate "2006-01-02" dayText; dateModify span day; mustToDate layout dayText`,
};

/** A function with the kinds of its arguments. */
export interface CallShape {
  readonly name: string;
  readonly args: readonly string[];
}

/** The functions that return each kind. */
export const shapes: ReadonlyMap<string, readonly CallShape[]> = new Map(
  Object.entries(functions).map(([result, list]) => [result, list.split(";").map(parseShape)]),
);

function parseShape(text: string): CallShape {
  const [name = "", ...args] = text.match(/\([^)]*\)|"[^"]*"|\S+/g) ?? [];
  return { name, args };
}
