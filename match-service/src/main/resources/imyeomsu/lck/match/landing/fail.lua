-- KEYS: head. ARGV: code, detail, time, not before (or empty).
redis.call('HSET', KEYS[1], 'failure', ARGV[1], 'detail', ARGV[2], 'failedAt', ARGV[3], 'triedAt', ARGV[3],
    'notBefore', ARGV[4])
redis.call('HSETNX', KEYS[1], 'failedSince', ARGV[3])
return 1
