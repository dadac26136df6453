-- Ends a session. ARGV: its secret. Gives 1 where there was one.
local ended = finish(ARGV[3])
settle()
return ended
