"""What is kept: rows, units of work, migrations, content files, the settings file and backups."""
