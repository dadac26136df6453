-- Marks a session as used, and keeps it for as long as it says itself. Never makes one: a session that has ended stays
-- ended. Its member's index learns when it ends; both lie in one slot of a cluster.
-- KEYS: the session, the index. ARGV: the session's secret, the least interval in ms.
-- Gives 0 where there is no such session.
local said = redis.pcall('HMGET', KEYS[1], 'creationTime', 'lastAccessedTime', 'maxInactiveInterval', 'absoluteTimeout')
local created, accessed, idle, absolute =
  tonumber(said[1] or nil), tonumber(said[2] or nil), tonumber(said[3] or nil), tonumber(said[4] or nil)
if not (created and accessed and idle and absolute) then
  return 0
end

local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local last = created + absolute * 1000
if last <= now then
  redis.call('DEL', KEYS[1])
  redis.call('ZREM', KEYS[2], ARGV[1])
  return 0
end

-- Another copy of the gateway may have been here a moment ago.
if now - accessed < tonumber(ARGV[2]) then
  return 1
end

local ends = string.format('%.0f', math.min(last, now + idle * 1000))
redis.call('HSET', KEYS[1], 'lastAccessedTime', string.format('%.0f', now))
redis.call('PEXPIREAT', KEYS[1], ends)
-- Also where the index was lost: then it comes back with the sessions that are in use.
redis.call('ZADD', KEYS[2], ends, ARGV[1])
local longest = redis.call('ZRANGE', KEYS[2], -1, -1, 'WITHSCORES')[2]
redis.call('PEXPIREAT', KEYS[2], string.format('%.0f', longest))
return 1
