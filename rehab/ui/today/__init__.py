"""Today: the morning score, what is due, and quick notes of the day."""
