-- Has a session say something else of its member. Never makes one: a session that has ended stays ended.
-- KEYS[1] the session   ARGV[1] the member
if redis.call('HEXISTS', KEYS[1], 'sessionAttr:member') == 0 then
  return 0
end
redis.call('HSET', KEYS[1], 'sessionAttr:member', ARGV[1])
return 1
