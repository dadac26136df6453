-- Has all sessions say something else of their member. ARGV: the member. Gives how many there were.
local replaced = 0
for _, secret in ipairs(indexed(millis())) do
  if field(secret, 'sessionAttr:member') then
    redis.call('HSET', prefix .. secret, 'sessionAttr:member', ARGV[3])
    replaced = replaced + 1
  end
end
return replaced
