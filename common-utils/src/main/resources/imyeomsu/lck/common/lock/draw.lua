-- Sets the lock where nobody else has it, and draws its token. One script, so that tokens are drawn in the order of locks.
-- KEYS: the lock, the last token. ARGV: who asks, the lease in ms, what the token must exceed.
-- Gives the token; where somebody else has the lock, his remaining milliseconds as a negative number.
local holder = redis.call('GET', KEYS[1])
if holder and holder ~= ARGV[1] then
  return -math.max(redis.call('PTTL', KEYS[1]), 1)
end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
local time = redis.call('TIME')
local last = tonumber(redis.call('GET', KEYS[2]) or '0')
local token = math.max(last + 1, ARGV[3] + 1, time[1] * 1000000 + time[2])
-- Lua would write a number of 16 digits as 1.7e+15. The key ends by itself: by then the clock has gone past it.
redis.call('SET', KEYS[2], string.format('%.0f', token), 'PX', 60000)
return token
