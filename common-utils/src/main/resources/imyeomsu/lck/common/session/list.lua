-- Gives handle and fields of each session, one after the other. What the index names and is not there is forgotten.
local sessions = {}
for _, secret in ipairs(indexed(millis())) do
  local fields = redis.pcall('HGETALL', prefix .. secret)
  if not fields.err and #fields > 0 then
    table.insert(sessions, handle(secret))
    table.insert(sessions, fields)
  else
    redis.call('ZREM', index, secret)
  end
end
settle()
return sessions
