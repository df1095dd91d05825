"""The first minutes: for whom, where it hurts, which programme."""
