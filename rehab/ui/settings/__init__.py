"""Preferences, saved at once."""
