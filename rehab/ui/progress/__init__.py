"""Progress: the answer first, then the chart that earned it."""
