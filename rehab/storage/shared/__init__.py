"""One database on a server, shared by the workstations of a practice. PostgreSQL is known here alone."""
