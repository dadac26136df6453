-- Stands in front of each of these scripts. All keys of one member lie in one slot of a cluster, so those of the index's
-- sessions may be made up here.
-- KEYS: the member's index (secrets of his sessions by when they end, ms), and the session where it is about one.
-- ARGV: what the keys of his sessions begin with, the channel of ended ones, then the script's own.
local index, prefix, channel = KEYS[1], ARGV[1], ARGV[2]

local function millis()
  local time = redis.call('TIME')
  return time[1] * 1000 + math.floor(time[2] / 1000)
end

-- Lua would write a number of 16 digits as 1.7e+15.
local function whole(number)
  return string.format('%.0f', number)
end

-- Names a session to others; SessionId.handle is the same.
local function handle(secret)
  return redis.sha1hex(prefix .. secret)
end

-- Whether the session has that field, or what it says. Something else under its key is no session.
local function field(secret, name)
  local said = redis.pcall('HGET', prefix .. secret, name)
  return type(said) == 'string' and said
end

-- The secrets in the index, without those whose time is over.
local function indexed(now)
  redis.call('ZREMRANGEBYSCORE', index, '-inf', whole(now))
  return redis.call('ZRANGE', index, 0, -1)
end

-- Ends a session. Gives 1 where there was one.
local function finish(secret)
  redis.call('ZREM', index, secret)
  local ended = redis.call('DEL', prefix .. secret)
  if ended == 1 then
    redis.call('PUBLISH', channel, handle(secret))
  end
  return ended
end

-- The index lives as long as its longest session.
local function settle()
  local longest = redis.call('ZRANGE', index, -1, -1, 'WITHSCORES')[2]
  if longest then
    redis.call('PEXPIREAT', index, whole(longest))
  end
end

