-- Opens a session. ARGV: its secret, how many a member may have, seconds that it lives unused, seconds that it lives at
-- all, then further fields of its hash, each with its value.
local secret, most, idle, absolute = ARGV[3], tonumber(ARGV[4]), ARGV[5], ARGV[6]
local now = millis()

local others = {}
for _, other in ipairs(indexed(now)) do
  local used = field(other, 'lastAccessedTime')
  if used then
    table.insert(others, {secret = other, used = tonumber(used) or 0})
  else
    redis.call('ZREM', index, other)
  end
end
table.sort(others, function(a, b) return a.used < b.used end)
for i = 1, #others + 1 - most do
  finish(others[i].secret)
end

redis.call('HSET', KEYS[2], 'creationTime', whole(now), 'lastAccessedTime', whole(now),
  'maxInactiveInterval', idle, 'absoluteTimeout', absolute, unpack(ARGV, 7))
local ends = whole(now + 1000 * math.min(idle, absolute))
redis.call('PEXPIREAT', KEYS[2], ends)
redis.call('ZADD', index, ends, secret)
settle()
return 1
