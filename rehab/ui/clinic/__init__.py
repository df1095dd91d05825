"""The clinic: the list of patients and the page of one."""
