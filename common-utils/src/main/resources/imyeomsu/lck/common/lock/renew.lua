-- KEYS: the lock. ARGV: who asks, the lease in ms. Gives 1 where the lock is his.
if redis.call('GET', KEYS[1]) == ARGV[1] then
  return redis.call('PEXPIRE', KEYS[1], ARGV[2])
end
return 0
