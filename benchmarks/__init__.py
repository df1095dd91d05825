"""Speed as ratios: every figure is divided by a floor measured beside it in the same run."""
