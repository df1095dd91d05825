"""Runs: weeks, list, import, shoes, the way back to running."""
