"""Typing the passphrase: at the start, and under the lock."""
