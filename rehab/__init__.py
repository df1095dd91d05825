"""Rehab: exercise plans, pain logs, and an honest answer to whether home care works."""

__version__ = "0.1.0"
