-- Takes one from each budget, or nothing where one of them is spent. A budget is kept as the moment at which all that was
-- taken from it will be paid back (GCRA): one number, exact in burst and rate, gone by itself when it is full again.
-- KEYS: the budgets. ARGV, two of each: the microseconds in which one is paid back, the burst.
-- Gives 0, or the number of the budget that makes wait longest and how many microseconds.
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local paid, by, wait = {}, 0, 0
for i, key in ipairs(KEYS) do
  local each = tonumber(ARGV[2 * i - 1])
  local full = each * tonumber(ARGV[2 * i])
  local before = tonumber(redis.call('GET', key) or '') or now
  -- Never more than a whole burst ahead: the clock may have been set back, or the rule changed.
  paid[i] = math.min(math.max(before, now), now + full) + each
  local short = paid[i] - full - now
  if short > wait then
    by, wait = i, short
  end
end
if by == 0 then
  for i, key in ipairs(KEYS) do
    -- Lua would write a number of 16 digits as 1.7e+15.
    redis.call('SET', key, string.format('%.0f', paid[i]), 'PX', math.ceil((paid[i] - now) / 1000))
  end
end
return {by, wait}
