"""History: everything that was logged, as a list, a month, a year, and the self tests."""
