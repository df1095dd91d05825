"""Find anything: one search over pages, commands, exercises, people, settings and days."""
