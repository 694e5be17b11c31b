import { a as FinalizeCacheError, c as init_cache, d as saveCache, i as CacheWriteDeniedError, l as isFeatureAvailable, n as CACHE_WRITE_DENIED_PREFIX, o as ReserveCacheError, r as CacheReadDeniedError, s as ValidationError, t as CACHE_READ_DENIED_PREFIX, u as restoreCache } from "./npm/actions-cache.js";

init_cache();
export { CACHE_READ_DENIED_PREFIX, CACHE_WRITE_DENIED_PREFIX, CacheReadDeniedError, CacheWriteDeniedError, FinalizeCacheError, ReserveCacheError, ValidationError, isFeatureAvailable, restoreCache, saveCache };