-- Marks a session as used. Never makes one: a session that has ended stays ended.
-- KEYS[1] the session   ARGV[1] time to live unused, ms   ARGV[2] time to live at all, ms   ARGV[3] least interval, ms
local created = tonumber(redis.call('HGET', KEYS[1], 'creationTime') or nil)
local accessed = tonumber(redis.call('HGET', KEYS[1], 'lastAccessedTime') or nil)
if not created or not accessed then
  return 0
end

local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local left = created + tonumber(ARGV[2]) - now
if left <= 0 then
  redis.call('DEL', KEYS[1])
  return 0
end

-- Another copy of the gateway may have been here a moment ago.
if now - accessed < tonumber(ARGV[3]) then
  return 0
end

redis.call('HSET', KEYS[1], 'lastAccessedTime', string.format('%.0f', now))
redis.call('PEXPIRE', KEYS[1], string.format('%.0f', math.min(left, tonumber(ARGV[1]))))
return 1
