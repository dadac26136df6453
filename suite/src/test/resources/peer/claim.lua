-- KEYS: members, count, stream. ARGV: Hot Time, member, stock, time. -1: claimed before; 0: sold out; else the number.
if redis.call('SISMEMBER', KEYS[1], ARGV[2]) == 1 then
    return -1
end
if tonumber(redis.call('GET', KEYS[2]) or '0') >= tonumber(ARGV[3]) then
    return 0
end
redis.call('SADD', KEYS[1], ARGV[2])
local number = redis.call('INCR', KEYS[2])
redis.call('XADD', KEYS[3], '*', 'hotTime', ARGV[1], 'member', ARGV[2], 'number', number, 'at', ARGV[4])
return number
