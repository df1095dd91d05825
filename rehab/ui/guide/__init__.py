"""Check-up, guide, pain map and treatment log: one page with five parts."""
