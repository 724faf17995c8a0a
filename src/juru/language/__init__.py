"""Pure Indonesian: spelling, numbers, money, dates, names, units. No I/O, no clock, nothing of ours imported."""
