-- KEYS: head. ARGV: time. A document that was lost meanwhile stays lost.
if redis.call('HEXISTS', KEYS[1], 'hash') == 1 then
    redis.call('HSET', KEYS[1], 'fetchedAt', ARGV[1], 'triedAt', ARGV[1])
    redis.call('HDEL', KEYS[1], 'failure', 'detail', 'failedAt', 'failedSince', 'notBefore')
end
return 1
