-- Puts a snapshot on the shelf unless a newer one lies there.
-- KEYS[1] the snapshot; ARGV: time of change in microseconds, revision, tag, JSON
if redis.call('TYPE', KEYS[1]).ok ~= 'hash' then
    redis.call('DEL', KEYS[1])
end
local stored = redis.call('HMGET', KEYS[1], 'changedAt', 'revision')
local changedAt, revision = tonumber(stored[1] or 0) or 0, tonumber(stored[2] or 0) or 0
local newChangedAt, newRevision = tonumber(ARGV[1]), tonumber(ARGV[2])
-- The time goes first: a database that was started over counts its revisions from one again.
if changedAt > newChangedAt or (changedAt == newChangedAt and revision > newRevision) then
    return 0
end
redis.call('HSET', KEYS[1], 'changedAt', ARGV[1], 'revision', ARGV[2], 'tag', ARGV[3], 'json', ARGV[4])
return 1
