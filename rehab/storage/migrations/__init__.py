"""The schema as it grew, one revision a file. A revision never changes once it was released."""
