-- KEYS: the lock. ARGV: who asks, the channel of releases, the resource. Deletes one's own lock only.
if redis.call('GET', KEYS[1]) == ARGV[1] then
  redis.call('DEL', KEYS[1])
  redis.call('PUBLISH', ARGV[2], ARGV[3])
  return 1
end
return 0
