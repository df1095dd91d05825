"""How good and how fast the verdict is: made-up people with a known truth, and a scorer."""
