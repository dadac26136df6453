-- Has a session say something else of its member. Never makes one: a session that has ended stays ended.
-- ARGV: the member. Gives 1 where there is such a session.
local exists = redis.pcall('HEXISTS', KEYS[2], 'sessionAttr:member')
if exists == 1 then
  redis.call('HSET', KEYS[2], 'sessionAttr:member', ARGV[3])
  return 1
end
return 0
