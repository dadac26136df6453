-- KEYS: head, versions, bodies. ARGV: hash, time, versions to keep, body, then the head's fields and values.
local hash, time, keep = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])
local before = redis.call('HGET', KEYS[1], 'hash')
redis.call('HSET', KEYS[1], 'hash', hash, unpack(ARGV, 5))
redis.call('HDEL', KEYS[1], 'failure', 'detail', 'failedAt', 'failedSince', 'notBefore')
if before == hash and redis.call('HEXISTS', KEYS[3], hash) == 1 then
    return 'UNCHANGED'
end
-- The newest version comes first even when clocks disagree.
local newest = redis.call('ZREVRANGE', KEYS[2], 0, 0, 'WITHSCORES')
if newest[2] and tonumber(newest[2]) >= time then
    time = tonumber(newest[2]) + 1
end
redis.call('ZADD', KEYS[2], string.format('%.0f', time), hash)
redis.call('HSET', KEYS[3], hash, ARGV[4])
local old = redis.call('ZRANGE', KEYS[2], 0, -1 - keep)
for _, version in ipairs(old) do
    redis.call('ZREM', KEYS[2], version)
    redis.call('HDEL', KEYS[3], version)
end
if before then
    return 'CHANGED'
end
return 'NEW'
