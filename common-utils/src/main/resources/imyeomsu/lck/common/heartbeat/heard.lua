-- Each copy as two strings: how long ago it was heard of, in ms, and what it said.
-- KEYS: when (sorted set), what (hash)
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local all = redis.call('ZRANGE', KEYS[1], 0, -1, 'WITHSCORES')
local answer = {}
for i = 1, #all, 2 do
  local said = redis.call('HGET', KEYS[2], all[i])
  if said then
    answer[#answer + 1] = string.format('%d', math.max(0, now - tonumber(all[i + 1])))
    answer[#answer + 1] = said
  end
end
return answer
