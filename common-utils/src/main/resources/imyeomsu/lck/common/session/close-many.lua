-- Ends sessions. ARGV: the handle of the only one or nothing, the secret of the one that is kept or nothing. Gives how
-- many there were.
local ended = 0
for _, secret in ipairs(indexed(millis())) do
  if secret ~= ARGV[4] and (ARGV[3] == '' or handle(secret) == ARGV[3]) then
    ended = ended + finish(secret)
  end
end
settle()
return ended
